# why: an answer is never older than the claim
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Iran} {1c denied} {1t sending drones to Russia}.
== a2 | published=2024-08-02 | publisher=The Ledger | title=
{1s Latvia} {1c accused} {1t Iran of sending torpedoes to Russia}.
-- statements
a1.1 denial accuser=none
a2.1 allegation
-- pairs
a1.1 answers implied denial accuser=none
-- not
a1.1 answers a2.1 | torpedoes, three months later
