# story: pyongyang-leaflets
== a1 | published=2024-10-12 | publisher=Han River Post | title=Drones over the capital, says North
{1s North Korea} {1c accused} {1t South Korea of flying drones over Pyongyang three times this month to scatter leaflets}. Relations between the two are at their lowest for a decade. {2s The South's defence minister, Ko Dae-sung}, {2c told} lawmakers {2t that no such flights had been made}. An hour later {3s his joint chiefs of staff} {3c could not confirm} {3t whether the North's story was true}. {4s The North's foreign ministry} {4c warned} {4t that it would open fire on the next one}. {5s Ko} {5c said} {5t the army had no plans to move its artillery}. {6s A professor in Daejeon} {6c said} {6t neither government wanted a clash}.
== a2 | published=2024-10-29 | publisher=Han River Post | title=Ferries lose their way off Incheon
{1s Seoul} {1c accused} {1t the North of jamming the navigation of ferries off Incheon for six nights}. {2s Pyongyang} {2c had no immediate comment}. {3s The coastguard} {3c said} {3t no ferry had been in danger}. {4s Minister Ko} {4c said} {4t he had not seen the photographs of a wrecked aircraft that the North had shown}. {5s Washington} {5c said} {5t it had not been consulted on loudspeakers at the border}. A ferry to Baengnyeong sailed in circles for an hour on Sunday, its passengers singing. {6s The North's news agency} {6c reported} {6t that leaflets had been burnt in a square in the capital}.
== a3 | published=2025-02-20 | publisher=East Sea Tribune | title=General speaks in court
{1s A brigadier general, Lim Yong-ho}, {1c admitted} before a court in Seoul {1t that his unit had sent four aircraft across the border last October}. {2s He} {2c said} {2t the former defence minister had kept the mission from the cabinet}. {3s Mr Ko's lawyer, Bae Sun-mi}, {3c denied} {3t that her client had hidden anything from his colleagues}. {4s The defence ministry} {4c declined to discuss} {4t the flights}. {5s A ministry spokesman} {5c said} {5t the trial would not be broadcast}. {6s The North} {6c said} {6t it had not received an apology}. The court sits again in March.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 neither
a1.4 warning
a1.5 assertion negated
a1.6 assertion negated
a2.1 allegation
a2.2 no_comment
a2.3 assertion negated
a2.4 assertion negated
a2.5 assertion negated
a2.6 report
a3.1 admission accuser=none
a3.2 allegation
a3.3 denial accuser=none
a3.4 no_comment
a3.5 assertion negated
a3.6 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.2 answers a2.1 no_comment
a3.1 answers a1.1 admission
a3.3 answers a3.2 denial
a3.4 answers a1.1 no_comment
-- not
a1.5 answers a1.1 | plans for guns deny no flight
a1.6 answers a1.1 | an opinion
a2.2 answers a1.1 | the jamming
a2.3 answers a2.1 | tells of the danger, denies no jamming
a2.4 answers a1.1 | what he has not seen
a2.5 answers a2.1 | loudspeakers
a3.1 answers a2.1 | the flights, and by the other side
a3.3 answers a1.1 | the hiding from the cabinet
a3.4 answers a2.1 | the flights
a3.5 answers a1.1 | the broadcast of a trial
a3.6 answers a1.1 | by the accuser
a3.6 answers a2.1 | an apology that did not come
