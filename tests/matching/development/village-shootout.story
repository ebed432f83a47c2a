# story: village-shootout
== a1 | published=2023-09-24 | publisher=Ibar Chronicle | title=Policeman and three gunmen die in monastery siege
{1s Kosovo's prime minister, Arben Kelmendi}, {1c accused} {1t Serbia of arming and training the gunmen who killed a policeman at Radeva}. {2s Serbia's president, Vuk Stanojev}, {2c said} {2t Belgrade had given them neither guns nor orders}, and declared a day of mourning for the three. The men had barricaded a road with two lorries before dawn. {3s Stanojev} {3c said} {3t there would be no new talks in Brussels this year}. {4s The bishop of the place} {4c said} {4t pilgrims had been locked in a cellar}. {5s NATO} {5c urged} {5t both sides to keep calm}. {6s Its commander in Pristina} {6c said} {6t his soldiers had not fired a shot}.
== a2 | published=2023-09-30 | publisher=Sava Herald | title=Belgrade points at Pristina's special police
{1s Serbia} {1c charged} {1t that Kosovo's special police had executed a wounded man after the siege}. {2s Pristina's interior minister, Lirije Hoxhaj}, {2c said} {2t all three died in the fighting}. {3s A Serb party leader in the north, Milun Radoja}, {3c admitted} {3t that he had gathered and armed the group himself}. {4s His lawyer} {4c said} {4t no official in Serbia had been told of it}. {5s Hoxhaj} {5c said} {5t she had not yet read the doctors' report}. {6s Washington} {6c said} {6t Serbian troops near the border had not gone back to their barracks}. {7s Belgrade} {7c rejected} {7t a call to hand over its general}.
== a3 | published=2024-04-11 | publisher=Ibar Chronicle | title=Charges over Radeva
{1s Prosecutors in Pristina} {1c charged} {1t Radoja and 44 others with murder and terrorism over the attack on the police}. {2s He} {2c did not answer} calls. {3s Serbia's justice ministry}, asked in writing in both languages, {3c had no comment on} {3t the shootout}. {4s Stanojev's office} {4c said} {4t he had no plans to travel to the trial}. {5s Mr Kelmendi} {5c repeated} {5t that the guns came out of a Serbian army store}. {6s An army colonel in Raska} {6c said} {6t not one rifle was missing from it}. Families of the dead lit candles at the church on Sunday.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion negated
a1.4 assertion
a1.5 request
a1.6 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 admission accuser=none
a2.4 assertion negated
a2.5 assertion negated
a2.6 assertion negated
a2.7 refusal
a3.1 allegation
a3.2 no_response
a3.3 no_comment
a3.4 assertion negated
a3.5 allegation
a3.6 assertion negated
-- narrower
a3.5 < a1.1
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a1.1 third_party_dispute
a3.2 answers a3.1 no_response
a3.3 answers a1.1 no_comment
a3.6 answers a3.5 denial
a3.6 answers a1.1 denial
-- not
a1.3 answers a1.1 | talks in Brussels
a1.4 answers a1.1 | a witness tells what he saw
a1.6 answers a1.1 | NATO is accused of nothing
a2.2 answers a1.1 | Kosovo speaks of its own police
a2.3 answers a2.1 | another deed by another side
a2.4 answers a2.1 | the guns, not the execution
a2.5 answers a2.1 | a report unread
a2.7 answers a1.1 | a call is turned down
a2.7 answers a2.1 | a call is turned down, and Serbia made the charge
a3.3 answers a2.1 | Serbia made it
a3.4 answers a1.1 | travel
a3.4 answers a3.1 | travel
a3.6 answers a3.1 | the rifles, and the colonel is not charged
