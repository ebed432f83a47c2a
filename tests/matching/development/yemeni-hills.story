# story: yemeni-hills
== a1 | published=2022-10-19 | publisher=Bab el Mandeb Post | title=UN letter tells of shells on migrants
{1s Six special rapporteurs of the United Nations} {1c accused} {1t Saudi border guards of killing up to 430 Ethiopian migrants with mortars in the hills of Saada}. Riyadh has spent much of the year trying to end its war with the Houthis. {2s Its mission in Geneva} {2c said} {2t the kingdom had found nothing to substantiate any of this}. {3s The rapporteurs} {3c said} {3t the Houthis had also locked migrants in a hangar at Souq al-Raqw and let it burn}. {4s The group's human rights minister, Ali al-Hamdi}, {4c called} {4t them liars}. {5s Ethiopia's consul in Jeddah} {5c said} {5t he had received no bodies}. {6s The mission} {6c said} {6t the kingdom had not closed its doors to workers}. {7s A smuggler} {7c said} {7t nobody turned back}.
== a2 | published=2023-08-21 | publisher=Bab el Mandeb Post | title=
{1s A rights group in The Hague, Frontier Watch}, {1c said} {1t Saudi soldiers had asked survivors which limb they should shoot}. {2s A government source in Riyadh}, who asked not to be named, {2c told} an agency {2t that the stories were without foundation}. {3s Washington}, which trains the kingdom's soldiers, {3c said} {3t it had not trained border guards}. {9s Yemen's recognised government in Aden} {9c said} {9t no shell from the north had ever fallen on migrants}. {4s A German paper} {4c reported} {4t that federal police had taught the Saudi guards for eleven years}. {5s Berlin's interior ministry} {5c confirmed} {5t that}. {6s Its spokesman} {6c said} {6t no course had been held since last autumn}. {7s Addis Ababa} {7c said} {7t it would look into the deaths with Riyadh}. {8s An old man in Harar} {8c said} {8t he had not heard from his sons for a year}.
== a3 | published=2024-06-27 | publisher=Horn Dispatch | title=Kingdom speaks of the border, briefly
{1s Saudi Arabia's deputy minister for protocol, Hala al-Otaiby}, {1c declined to talk about} {1t the hills} during a visit to Addis Ababa. {2s Ethiopia} {2c denied} {2t {3s opposition} {3c claims} {3t that it had sold its silence for oil}}. {4s Mr Hamdi} {4c admitted} {4t that guards of his movement had thrown gas canisters into the hangar}. {5s Frontier Watch} {5c corrected} {5t its report: the question about limbs was put once, not several times}. {6s The deputy minister} {6c said} {6t no Ethiopian maid had been refused a visa}. {7s A donor} {7c said} {7t nothing would change}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 assertion negated
a2.4 allegation
a2.5 admission accuser=none
a2.6 assertion negated
a2.7 assertion
a2.8 assertion negated
a2.9 assertion negated
a3.1 no_comment
a3.2 denial accuser=3s
a3.3 allegation in 2
a3.4 admission accuser=none
a3.5 assertion
a3.6 assertion negated
a3.7 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.9 answers a1.1 third_party_dispute
a2.5 answers a2.4 admission
a3.1 answers a1.1 no_comment
a3.2 answers a3.3 denial
a3.4 answers a1.3 admission
-- not
a1.2 answers a1.3 | told before it, and by the other side
a1.4 answers a1.1 | the hangar is another side's
a1.5 answers a1.1 | bodies not received
a1.6 answers a1.1 | doors for workers
a2.9 answers a1.3 | shells, not the hangar
a2.9 answers a2.1 | shells, not limbs
a2.2 answers a1.3 | another side
a2.3 answers a2.1 | training
a2.3 answers a1.1 | training
a2.5 answers a2.1 | the courses
a2.6 answers a2.1 | courses
a2.8 answers a2.1 | an old man's sons
a3.1 answers a1.3 | another side
a3.2 answers a1.1 | Ethiopia and the oil
a3.4 answers a1.1 | the hangar
a3.4 answers a2.1 | the hangar
a3.5 answers a1.3 | the limbs
a3.6 answers a2.1 | visas
