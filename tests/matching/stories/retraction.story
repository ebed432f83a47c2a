# why: who withdraws is the claimant; the accused cannot
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Peru} {1c accused} {1t Bolivia of poisoning Lake Titicaca with lead}. {2s Chile} {2c accused} {2t Bolivia of smuggling copper}.
== a2 | published=2024-06-02 | publisher=The Ledger | title=
{1s Peru} {1c withdrew} {1t the accusation that Bolivia had poisoned Lake Titicaca}.
-- statements
a1.1 allegation
a1.2 allegation
a2.1 retraction
-- pairs
a2.1 answers a1.1 retraction
-- not
a2.1 answers a1.2 | Chile's
