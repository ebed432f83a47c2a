# story: wheat-sacks
== a1 | published=2023-05-03 | publisher=Horn Dispatch | title=Food agency stops trucks to Tigray
{1t Flour for 134,000 people has been sold on the market at Sheraro}, {1s the World Food Programme} {1c said} on Wednesday as it stopped its trucks to the region. {2s Its country director} {2c said} {2t she did not know who had sold it}. {3s Ethiopia's government spokesman, Tesfalem Girma}, {3c accused} {3t the region's interim rulers of feeding their fighters with the sacks}. {4s Mekelle's relief commissioner, Hagos Berhe}, {4c said} {4t not one sack had gone to a barracks}. {5s Eritrea}, whose soldiers held Sheraro for two winters, {5c made no comment}. {6s An American senator} {6c said} {6t hungry people must not pay for thieves}. {7s Girma} {7c said} {7t Addis Ababa had not asked the agency to leave}.
== a2 | published=2023-06-08 | publisher=Horn Dispatch | title=Washington halts aid to all Ethiopia
One month after the trucks to the north were stopped, {1s American investigators} {1c said} {1t Ethiopia's own army had taken wheat from 63 mills}. {2s The federal side} {2c described} {2t the suspicion as propaganda}. {3s Hagos} {3c blamed} {3t Eritrean troops for emptying the store at Sheraro}. {4s Eritrea's information minister, Yohannes Mebrahtu}, {4c scoffed at} {4t this}. {5s A miller in Adama} {5c said} {5t he had never asked whose wheat he ground}. {6s The Russian embassy} {6c said} {6t its gift of grain had not been touched}. {7s Britain} {7c said} {7t it was looking into its own deliveries}. {8s Girma} {8c said} {8t there would be no famine this year}.
== a3 | published=2023-12-14 | publisher=Nile Basin Post | title=Deliveries begin again
{1s A joint commission of Mekelle and Addis Ababa} {1c established} {1t that regional officials had handed 7,000 tonnes to their fighters}. {2s Mr Hagos} {2c accepted} {2t that "mistakes" had been made at three stores}. {3s The army's inspector general} {3c would not speak of} {3t the mills}. {4s Eritrea} {4c said} {4t it had not been asked to take part}. {5s A new federal spokesman, Selam Abate}, who took over from Girma in the autumn, {5c said} {5t no soldier had ever eaten a grain of aid}. {6s The food agency} {6c said} {6t it had no plans to publish its files}. Chalk numbers on every sack are to show where it is bound.
-- statements
a1.1 assertion
a1.2 assertion negated
a1.3 allegation
a1.4 assertion negated
a1.5 no_comment
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 no_comment
a3.4 assertion negated
a3.5 assertion negated
a3.6 assertion negated
-- pairs
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a1.3 partial_admission
a3.3 answers a2.1 no_comment
a3.5 answers a2.1 denial
-- not
a1.5 answers a1.3 | another side
a1.7 answers a1.3 | the accuser, on something else
a2.2 answers a1.3 | its own army, and it made the charge
a2.2 answers a2.3 | told before it
a2.4 answers a2.1 | another army
a2.4 answers a1.3 | another army
a2.5 answers a2.1 | a question never asked
a2.6 answers a2.1 | a gift from elsewhere
a2.8 answers a2.1 | famine
a3.1 answers a2.1 | the regional side
a3.2 answers a2.1 | the regional side
a3.3 answers a1.3 | the mills
a3.4 answers a2.3 | who took part
a3.6 answers a2.1 | files
