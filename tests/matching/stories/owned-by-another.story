# why: who owns the deed that a known other is accused of disputes it; one of the nameless accused admits it
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s France} {1c accused} {1t Chad of bombing the bridge at Mora}. {2s Nigeria} {2c admitted} {2t that it had bombed the bridge}.
== a2 | published=2024-05-03 | publisher=Coast Daily | title=
{1s A barista} {1c claimed} {1t managers of Beanly had banned Arabic}. {2s Beanly} {2c conceded} {2t that managers had banned Arabic}.
-- statements
a1.1 allegation
a1.2 admission accuser=none
a2.1 allegation
a2.2 admission accuser=none
-- pairs
a1.2 answers a1.1 third_party_dispute
a2.2 answers a2.1 admission
