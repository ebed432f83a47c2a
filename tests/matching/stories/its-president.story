# why: whose words hold those for the accused speaks for them and is no third party
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s General Ossan Doro} {1c accused} {1t the guild of hiding men who burned a tram}. {2s The guild's president, Teresa Huil}, {2c denied} {2t it}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
