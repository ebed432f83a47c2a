# story: salween-flights
== a1 | published=2023-02-10 | publisher=Salween Letter | title=Three capitals, three charges
{1s Rohingya elders in Cox's Bazar} {1c accused} {1t the Bangladeshi police of selling places in camp schools}. {2s Dhaka} {2c accused} {2t Myanmar of firing shells into Bandarban}. {3s Naypyidaw} {3c blamed} {3t the Arakan fighters for the shells}.
== a2 | published=2023-02-15 | publisher=Karnaphuli Times | title=
{1s Bangladesh's police chief, Anisur Talukder}, {1c rejected} {1t the accusations against his men}. {2s The Arakan fighters}, through a lawyer, {2c denied} {2t firing eastward or westward}. {3s Thailand} {3c complained} {3t that Myanmar jets had crossed at Mae Sot}; {4s the junta} {4c said} {4t the jets turned back in time}. {5s India} {5c denied} {5t the fighters a truce corridor}.
== a3 | published=2023-02-22 | publisher=Salween Letter | title=Elders take it back in part
{1s,2s The elders} {1c withdrew} {1t the charge about schools}, {2c insisting} {2t they had meant food cards}. {3s Talukder} {3c had no comment} {3t on cards}. {4s A United Nations officer, Hanna Lindqvist}, {4c said} {4t the shells of January came from army guns}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 allegation
a2.1 denial accuser=none
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion
a2.5 refusal
a3.1 retraction
a3.2 allegation
a3.3 no_comment
a3.4 allegation
-- pairs
a2.1 answers a1.1 denial
a1.3 answers a1.2 counter_accusation
a2.2 answers a1.3 denial
a2.4 answers a2.3 denial
a3.1 answers a1.1 retraction
a3.3 answers a3.2 no_comment
a3.4 answers a1.3 third_party_dispute
-- not
a2.1 answers a1.2 | the police, not the shells
a2.1 answers a3.2 | food cards were not yet alleged
a2.2 answers a1.2 | the fighters answer Naypyidaw, Dhaka accused Myanmar
a2.2 answers a2.3 | shells, not jets
a2.4 answers a1.2 | jets, not shells
a2.5 answers a1.3 | denies a corridor
a3.1 answers a1.2 | schools, not shells
a3.3 answers a1.1 | cards, not schools
a3.4 answers a2.3 | shells, not jets
a3.4 answers a1.1 | shells, not schools
