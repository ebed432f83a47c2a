# story: temple-land
== a1 | published=2021-02-01 | publisher=Lanka Mail | title=Monks took land, farmers say
{1s Tamil farmers in Mullai} {1c accuse} {1t the army of fencing ninety acres of their land for a temple}. {2s A brigadier, Nimal Perera}, {2c said} {2t the land belonged to the state}. {3s The archaeology department} {3c did not respond to} {3t questions}. {4s A bishop} {4c said} {4t soldiers had beaten two farmers}. {5s Perera} {5c denied} {5t that}.
== a2 | published=2021-02-12 | publisher=Colombo Times | title=
{1s The government} {1c denied} {1t it was settling outsiders in Mullai}. {2s The president's office} {2c said} {2t the bishop had been misled}. {3s The farmers' lawyer, K. Selvam}, {3c said} {3t he held deeds from 1956}. {4s India} {4c voiced} {4t concern}.
== a3 | published=2022-01-31 | publisher=Lanka Mail | title=Judge orders fence down
{1s A judge in Vavuniya} {1c ruled} {1t that the army had fenced private land}. {2s The army} {2c said} {2t it would appeal}. {3s Brigadier Perera} {3c admitted} {3t that the deeds had not been checked}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_response
a1.4 allegation
a1.5 denial accuser=none
a2.1 denial accuser=none
a2.2 non_denial
a2.3 assertion
a2.4 attitude
a3.1 inquiry_finding upheld accuser=none
a3.2 attitude
a3.3 partial_admission accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_response
a1.5 answers a1.4 denial
a2.1 answers implied denial accuser=none
a2.2 answers a1.4 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 partial_admission
-- not
a1.5 answers a1.1 | the beating
a1.2 answers a1.4 | the land
a2.1 answers a1.4 | settlers
a2.2 answers a1.1 | the bishop
a3.1 answers a1.4 | land
a3.3 answers a1.4 | deeds
