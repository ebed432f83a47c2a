# why: who stands by a claim makes no new one
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Rwanda} {1c accused} {1t Burundi of arming rebels}. {2s Burundi} {2c denied} {2t it}.
== a2 | published=2024-05-09 | publisher=The Ledger | title=
{1s Rwanda} {1c repeated} {1t that Burundi had armed rebels}. {2s Burundi} {2c again denied} {2t the charge}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
-- same
a1.1 = a2.1
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a1.1 denial
