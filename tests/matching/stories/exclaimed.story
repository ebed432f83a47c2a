# why: a cry is no answer
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Ann Klein} {1c alleged} {1t that Bruno Tooth read her letters}. "{2t Wow}," {2c responded} {2s Bruno Tooth}. {3s He} {3c denied} {3t it}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.1 denial
-- not
a1.2 answers a1.1 | it says nothing
