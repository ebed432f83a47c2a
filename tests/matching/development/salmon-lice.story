# story: salmon-lice
== a1 | published=2023-05-09 | publisher=The Fjord Courier | title=Anglers: farm hid dead fish
{1s A federation of anglers in Chile, Rios Libres}, {1c accused} {1t the Norwegian salmon company Havbris of dumping 400 tonnes of rotting fish into the Reloncavi estuary at night}. {2s Havbris} {2c said} {2t its dead fish had gone to a meal plant, every kilo of it weighed}. {3s The head of its Chilean branch, Marcela Ortuzar}, {3c also said} {3t the company had planted 3,000 trees}. {4s A diver, Jaime Paillan}, {4c told} the radio {4t he had seen the hoses himself}. {5s The fisheries service} {5c said} {5t it would not comment while samples were being read}. {6s The mayor of Puerto Montt} {6c called for} {6t calm}.
== a2 | published=2023-05-16 | publisher=Santiago Ledger | title=Havbris turns on its critics
{1s Ortuzar} {1c denied} {1t the dumping allegation} before a committee of the senate. {2s She} {2c accused} {2t Rios Libres of taking money from a rival breeder}. {3s The anglers' treasurer, Ivonne Catalan}, {3c called} {3t that a smear, and opened her books to reporters}. {4s Senator Pablo Huerta} {4c said} {4t the estuary smelled as it always had}. {5s Oslo's ambassador} {5c declined to discuss} {5t the company}.
== a3 | published=2023-09-02 | publisher=The Fjord Courier | title=Samples point to the farm
{1s The fisheries service} {1c found} {1t that Havbris had poured at least 120 tonnes of dead salmon into the estuary in April}. {2s The company} {2c conceded} {2t that "one barge was emptied in the wrong place"}. {3s It} {3c maintained} {3t that nothing had been done by night}. {4s The service} {4c saw} {4t no sign that a rival had paid the anglers}. {5s Huerta} {5c did not answer} {5t questions}. {6s Norway's trade ministry} {6c said} {6t exports had risen by a tenth}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 allegation
a1.5 no_comment
a1.6 request
a2.1 denial accuser=none
a2.2 allegation
a2.3 denial accuser=none
a2.4 assertion
a2.5 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 assertion negated
a3.4 inquiry_finding rejected accuser=none
a3.5 no_response
a3.6 assertion
-- pairs
a1.2 answers a1.1 denial
a1.5 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.5 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 partial_admission
a3.3 answers a1.1 partial_denial
a3.4 answers a2.2 inquiry_finding rejected
-- not
a1.3 answers a1.1 | trees
a2.4 answers a2.2 | a smell, not the anglers' money
a2.4 answers a1.1 | says nothing of dumping
a3.5 answers a2.2 | he accused nobody
a3.4 answers a1.1 | the money, not the fish
a3.6 answers a1.1 | exports
a2.3 answers a1.1 | the accuser's own books
a3.1 answers a2.2 | fish, not the anglers' money
