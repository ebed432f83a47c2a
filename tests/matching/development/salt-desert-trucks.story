# story: salt-desert-trucks
== a1 | published=2023-07-11 | publisher=Sirte Observer | title=Migrants left in the sand
{1s Two refugee agencies of the United Nations} {1c accused} {1t Tunisia of driving hundreds of Africans from Sfax into the desert and leaving them there}. The mother and daughter whose picture went round the world lay face down beside a salt pan. {2s Tunisia's interior minister, Fathi Kammoun}, {2c said} {2t only small groups had been moved and all had been given water}, the first words from Tunis since the pictures appeared. {3s The Libyan border guard} {3c said} {3t 86 had been beaten before they were left}. {4s Kammoun} {4c said} {4t he had not been shown any doctor's paper}. {5s Brussels} {5c said} {5t it had not frozen the money promised to Tunis}. {6s A fisherman in Zarzis} {6c said} {6t he found bodies every week}.
== a2 | published=2023-08-03 | publisher=Carthage Hebdo | title=
On a day when two more boats sank off Kerkennah, {1s Tunis} {1c accused} {1t Libya of selling migrants to a gang at Nalut}. {2s Tripoli's interior ministry} {2c described} {2t that as slander}. {3s Libya} {3c said} {3t it had no more room in its camps}. {4s Kammoun's deputy, Rim Jaziri}, {4c said} {4t police in Sfax had not fired at anyone on Tuesday}. {5s She} {5c would say nothing about} {5t the people in the desert}. {6s Italy's interior minister} {6c praised} {6t her}. {7s A doctor at the hospital of Ben Gardane} {7c said} {7t he had counted 27 dead}.
== a3 | published=2024-05-21 | publisher=Sirte Observer | title=Filmed from a car
{1s Reporters of eight newspapers} {1c said} {1t Tunisian guards had taken people to the frontier in trucks paid for by Germany}. {2s Berlin} {2c confirmed} {2t that it had delivered the trucks}. {3s Its interior ministry} {3c said} {3t it had no knowledge of such journeys}. {4s Tunisia's presidency} {4c said} {4t the films were old and came from another country}. {5s The European ombudsman} {5c found} {5t that Brussels had known of the expulsions since 2019}. {6s The Commission's spokeswoman, Anneke Dehaan}, {6c declined to comment on} {6t the ombudsman's report}. {7s Dehaan} {7c said} {7t no new agreement had been signed}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 assertion negated
a2.5 no_comment
a2.6 attitude
a2.7 assertion
a3.1 allegation
a3.2 partial_admission accuser=none
a3.3 assertion negated
a3.4 assertion
a3.5 inquiry_finding upheld accuser=none
a3.6 no_comment
a3.7 assertion negated
-- pairs
a1.2 answers a1.1 partial_denial
a2.2 answers a2.1 denial
a2.5 answers a1.1 no_comment
a3.2 answers a3.1 partial_admission
a3.4 answers a3.1 denial
a3.6 answers a3.5 no_comment
-- not
a1.2 answers a1.3 | told before it, and says nothing of beating
a1.4 answers a1.3 | a paper he has not seen
a1.5 answers a1.1 | money
a2.2 answers a1.1 | the selling
a2.3 answers a2.1 | room in camps
a2.4 answers a1.1 | shots on Tuesday
a2.4 answers a2.1 | shots on Tuesday, by the accuser
a2.5 answers a2.1 | her side made it
a3.2 answers a1.1 | the trucks of the later story
a3.4 answers a2.1 | the films
a3.6 answers a3.1 | the ombudsman's report
a3.7 answers a3.5 | an agreement
a3.7 answers a3.1 | an agreement
