# why: the allegation stands nowhere: the denial makes the claim, with nobody who claims it
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s China} {1c denied} {1t involvement in the clashes}.
-- statements
a1.1 denial accuser=none
-- pairs
a1.1 answers implied denial accuser=none
