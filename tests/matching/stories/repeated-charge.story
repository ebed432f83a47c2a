# why: who repeats its charge puts the same claim, told by what is repeated
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Carla Fuentes} {1c said} {1t officials had spent the harvest fund on cars}. {2s Carla Fuentes} {2c accused} {2t officials of spending the harvest fund on cars for themselves}.
== a2 | published=2024-06-02 | publisher=Coast Daily | title=
{1s Carla Fuentes} {1c repeated} {1t {2s her} {2c claim} {2t that officials had spent the fund on cars}}.
-- statements
a1.1 assertion
a1.2 allegation
a2.1 allegation
a2.2 allegation in 1
-- same
a1.2 = a2.2
