# why: the accused denies and accuses back: two answers, and a claim of its own
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Armenia} {1c accused} {1t Azerbaijan of shelling a farm}. {2s,3s Azerbaijan} {2c denied} {2t the charge} and {3c accused} {3t Armenia of shelling a bridge}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
-- not
a1.2 answers a1.3 | its own charge
