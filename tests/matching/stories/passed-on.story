# why: a paper that passes an accusation on makes none; "these claims" are those that were alleged, not what else was told
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{2t {1s A welder} {1c accused} {1t the Orrin mill of hiding cracks in its dam}}, {2s the Tide} {2c reported}. {4s Fishermen} {4c said} {4t the lake was full of trout}. "{3t These claims about the dam are untrue}," {3s the Orrin mill} {3c said}.
-- statements
a1.1 allegation in 2
a1.2 report
a1.4 assertion
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.1 denial
-- not
a1.3 answers a1.2 | it only passes on what the welder alleges
a1.3 answers a1.4 | a telling of something else
