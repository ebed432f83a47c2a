# story: visa-scandal
== a1 | published=2023-09-06 | publisher=Wisla Post | title=Visas for cash
{1s Poland's opposition} {1c accused} {1t the foreign ministry of selling visas through stalls in Africa}. {2s The ministry} {2c denied} {2t that any stall had existed}. {3s A deputy minister, Piotr Wrona}, {3c denied} {3t a visa to no one for money}, his office said.
{4s Warsaw} {4c denied} {4t entry to three Russian diplomats} on the same day. {5s Germany} {5c said} {5t it had counted more arrivals with Polish papers}. {6s Prime Minister Jan Sobota} {6c said} {6t Berlin was helping the opposition}.
== a2 | published=2023-09-15 | publisher=Gazeta Poznan | title=
{1s Prosecutors} {1c charged} {1t Wrona with taking bribes for 268 visas}. {2s His lawyer} {2c said} {2t he had signed nothing}. {3s Sobota} {3c said} {3t the affair was smaller than claimed}. {4s Nigeria's consul} {4c denied} {4t that Nigerians had bought visas}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 denial accuser=none
a1.4 refusal
a1.5 allegation
a1.6 allegation
a2.1 allegation
a2.2 assertion negated
a2.3 partial_denial
a2.4 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.6 answers a1.5 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a1.1 partial_denial
-- not
a1.4 answers a1.1 | denied entry
a1.4 answers a1.5 | denied entry
a1.2 answers a1.5 | stalls
a2.4 answers a2.1 | Nigerians
a2.2 answers a1.1 | Wrona, not the ministry
