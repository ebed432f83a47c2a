# story: four-charges
== a1 | published=2020-07-21 | publisher=Isthmus Times | title=Managua and its critics
{1s Costa Rica} {1c accused} {1t Nicaragua of dredging the San Juan river into its wetlands}. {2s Honduras} {2c said} {2t Nicaraguan gunboats had fired on lobster divers in the Gulf of Fonseca}.
{3s A bishop in Esteli, Anselmo Rugama}, {3c alleged} {3t that police had tortured two altar boys}.
== a2 | published=2020-07-25 | publisher=Isthmus Times | title=
{1s The U.S. State Department} {1c said} {1t Nicaragua had let Russian signals officers work from a barracks in Managua}. {2s Nicaragua's vice-president, Marisol Centeno}, {2c did not take} {2t questions}.
== a3 | published=2020-08-01 | publisher=Corinto Libre | title=Vice-president speaks
In a two-hour address {1s Centeno} {1c denied} {1t all these allegations}, whether from neighbours, Washington or the pulpit. {2t "Let them look for their own divers,"} {2s she} {2c said} of Honduras. {3s She} {3c denied} {3t Costa Rican engineers entry to the river}.
{4s Tegucigalpa} {4c rejected} {4t the tone}.
== a4 | published=2020-12-16 | publisher=Isthmus Times | title=Hague judges on the river
{1s The world court} {1c ruled} {1t that Nicaragua had dug two channels on Costa Rican ground}. {2s Managua} {2c accepted} {2t the ruling}. {3s Its ambassador to the Netherlands, Carlos Arana}, {3c conceded} {3t "an error of survey"}. {4s Rugama} {4c said} from exile {4t that nobody had looked into his own complaint}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 allegation
a2.1 allegation
a2.2 no_response
a3.1 denial accuser=none
a3.2 non_denial accuser=none
a3.3 refusal
a3.4 attitude
a4.1 inquiry_finding upheld accuser=none
a4.2 attitude
a4.3 partial_admission accuser=none
a4.4 assertion negated
-- pairs
a2.2 answers a2.1 no_response
a3.1 answers a1.1 denial
a3.1 answers a1.2 denial
a3.1 answers a1.3 denial
a3.1 answers a2.1 denial
a3.2 answers a1.2 non_denial
a4.1 answers a1.1 inquiry_finding upheld
a4.3 answers a1.1 partial_admission
-- not
a3.2 answers a1.1 | Honduras, not Costa Rica
a3.2 answers a1.3 | Honduras, not the bishop
a3.2 answers a2.1 | Honduras, not Washington
a3.3 answers a1.1 | denies entry
a3.4 answers a1.2 | the accuser dislikes the tone
a4.1 answers a1.2 | the river, not the Gulf
a4.1 answers a1.3 | the river, not torture
a4.2 answers a2.1 | the river, not the barracks
a4.3 answers a1.2 | survey error, not gunboats
a4.4 answers a1.3 | the claimant notes there was no inquiry
a2.2 answers a1.1 | silence on the day of the U.S. charge
