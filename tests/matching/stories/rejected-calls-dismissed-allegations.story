# why: one verb each way in one sentence
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Washington} {1c accused} {1t Ethiopia of killing civilians}. {2s,3s Ethiopia} {2c rejected} {2t U.S. calls for a ceasefire} and {3c dismissed} {3t {4c allegations} {4t of killing civilians}}.
-- statements
a1.1 allegation
a1.2 refusal
a1.3 denial accuser=none
a1.4 allegation in 3
-- same
a1.1 = a1.4
-- pairs
a1.3 answers a1.1 denial
-- not
a1.2 answers a1.1 | calls for a ceasefire
