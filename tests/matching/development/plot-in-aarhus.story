# story: plot-in-aarhus
== a1 | published=2018-10-31 | publisher=Sound Gazette | title=Tehran behind murder plan, Denmark says
{1s Denmark} {1c accused} {1t Iran of planning to murder an exiled opponent in Aarhus}. The bridges to the island were closed for hours in September while the police looked for a hired car. {2s Its ambassador in Copenhagen, Behzad Mortazi}, {2c called} {2t it a fairy tale}. {3s The police} {3c said} {3t a Norwegian in custody, Daryush Amini, had spied on the exile's house for ten days}. {4s Norway} {4c said} {4t it had not been asked for his papers}. {5s Mr Mortazi} {5c said} {5t he had not been told to leave the country}. {6s The European Union} {6c said} {6t it stood by Denmark}.
== a2 | published=2019-01-08 | publisher=Maas Courant | title=Dutch name Iran in two killings
{1s The Netherlands} {1c said} {1t Iran had ordered the shooting of two exiles in Almere and The Hague}. {2s Iran's foreign ministry spokesman, Rahim Ghasri}, at his weekly meeting with the press, {2c said} {2t the Islamic Republic had had no hand in any killing on Dutch soil}. {3s Denmark's foreign minister, Anders Holk}, {3c said} {3t his police had not taken part in the Dutch inquiry}. {6s Hungary's foreign minister}, on a visit to Tehran, {6c said} {6t nothing proved that the gunmen were sent from there}. {4s Ghasri} {4c said} {4t no date had been fixed for a visit by the European commissioner}. {5s A group of exiles in Rotterdam} {5c complained} {5t that Europe had slept for years}. The second man was shot outside his door on his way to work.
== a3 | published=2020-06-26 | publisher=Sound Gazette | title=Seven years for spy
{1s A court in Roskilde} {1c found} {1t that Daryush Amini had gathered information on the exile for a foreign service}. {2s His lawyer, Ingeborg Tveit}, {2c said} {2t he had only taken pictures of houses for a friend}. {3s Ghasri's successor, Abbas Nuri}, {3c would not comment on} {3t the plot} when he was stopped by reporters on his way to a reception. {4s Nuri} {4c said} {4t the embassy had not sent anybody to the hearings}. {7t Iran planned to kill the exile}, {7s the police in Copenhagen} {7c have said} from the first day. {5s Mr Holk} {5c welcomed} {5t the sentence}. Tveit has two weeks to appeal. {6s A former Danish ambassador} {6c said} {6t nobody in the region would be surprised}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 assertion negated
a2.3 assertion negated
a2.4 assertion negated
a2.5 allegation
a2.6 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 assertion
a3.3 no_comment
a3.4 assertion negated
a3.5 attitude
a3.6 assertion negated
a3.7 allegation
-- same
a1.1 = a3.7
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.6 answers a2.1 third_party_dispute
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a1.3 denial
a3.3 answers a1.1 no_comment
-- not
a1.2 answers a1.3 | the ambassador answers the government, before the police speak
a1.4 answers a1.3 | papers
a1.5 answers a1.1 | whether he must leave
a2.6 answers a1.1 | the gunmen of the Dutch killings
a2.2 answers a1.1 | killings in the Netherlands
a2.3 answers a2.1 | Denmark is accused of nothing
a2.4 answers a2.1 | a date for a visit
a2.4 answers a1.1 | a date for a visit
a3.1 answers a2.1 | the house of the exile in Aarhus
a3.2 answers a1.1 | the spy speaks for himself
a3.3 answers a2.1 | the plot is the Danish one
a3.4 answers a1.1 | who came to the hearings
a3.4 answers a1.3 | who came to the hearings
