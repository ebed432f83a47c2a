# story: nuevo-exiles
== a1 | published=2020-01-20 | publisher=Gulf of Guinea Review | title=Four exiles vanish in Juba
{1s An opposition movement in Madrid} {1c accused} {1t Equatorial Guinea of kidnapping four of its members in South Sudan and flying them to Malabo in the presidential jet}. Two of the men hold Spanish passports. {2s Malabo's ambassador in Madrid, Purificacion Nchama}, met by reporters on the steps of her embassy, {2c would not be drawn on} {2t the flight}. {3s South Sudan's information minister, Deng Majok}, {3c said} {3t nobody had been seized there}. {4s Spain's foreign ministry} {4c said} {4t it had not been told of any transfer}. {5s Nchama} {5c said} {5t the elections would not be postponed}. {6s A lawyer for the families} {6c said} {6t consuls had asked three times to visit the prison}.
== a2 | published=2020-02-11 | publisher=Cadena Norte | title=Malabo hits back at Madrid
{1s Equatorial Guinea} {1c accused} {1t Spain of sheltering the men behind the coup attempt of 2017}. {2s Madrid} {2c retorted} {2t that it sheltered nobody from a fair trial}. {3s Malabo's security minister, Anselmo Ondo}, {3c said} {3t the four had come home of their own free will}. {4s Their movement} {4c said} {4t it had not spoken to them since November}. {5s A French judge} {5c found} {5t that the president's nephew had bought a house in Paris with stolen timber money}. {6s The nephew, Baltasar Obiang Mba}, {6c said} {6t he owned no house there}. {7s Ondo} {7c rejected} {7t a request for consular visits}.
== a3 | published=2023-01-17 | publisher=Cadena Norte | title=Dissident dies in jail
{1s Spain's High Court} {1c found} {1t that Ondo had ordered the seizure of the four and been in the aircraft himself}. {2s Malabo} {2c brushed aside} {2t the court's conclusions} in four lines that were read out after the weather report. {3s Its new envoy in Madrid} {3c said} {3t the dead man had not been beaten}; {4s his sister} had {4c said} {4t that guards had broken his legs}. {5s The envoy} {5c said} {5t there had been no talks about the body}. {6s Majok's ministry} {6c acknowledged} {6t that a jet had left Juba at night with four prisoners on board}. One of the four is still held at Oveng Azem.
-- statements
a1.1 allegation
a1.2 no_comment
a1.3 assertion negated
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 assertion negated
a2.3 assertion
a2.4 assertion negated
a2.5 inquiry_finding upheld accuser=none
a2.6 assertion negated
a2.7 refusal
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 assertion negated
a3.4 allegation
a3.5 assertion negated
a3.6 partial_admission accuser=none
-- narrower
a3.1 < a1.1
-- pairs
a1.2 answers a1.1 no_comment
a1.3 answers a1.1 third_party_dispute
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a2.6 answers a2.5 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 denial
a3.3 answers a3.4 denial
a3.6 answers a1.1 partial_admission
-- not
a1.4 answers a1.1 | what Spain had not been told
a1.5 answers a1.1 | elections
a2.2 answers a1.1 | Spain speaks of the coup
a2.3 answers a2.1 | the exiles, not the coup
a2.4 answers a2.1 | no contact is no answer
a2.6 answers a1.1 | a house
a2.7 answers a1.1 | visits
a2.7 answers a2.5 | visits
a3.1 answers a2.1 | the seizure
a3.1 answers a2.5 | another court's matter
a3.2 answers a2.5 | another court's conclusions
a3.3 answers a1.1 | the beating
a3.5 answers a3.4 | talks about the body
a3.5 answers a3.1 | talks about the body
