# why: somebody who is not accused disputes the claim
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Ukraine} {1c accused} {1t Iran of selling drones to Russia}. {2s China} {2c rejected} {2t the accusation}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
-- pairs
a1.2 answers a1.1 third_party_dispute
