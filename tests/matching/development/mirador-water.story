# story: mirador-water
== a1 | published=2016-06-03 | publisher=Wire of the South | title=Bolivia says Chile pumps border spring
{1s Bolivia} {1c accused} {1t Chile} Friday {1t of pumping water from the Mirador spring without paying for it}. {2s Foreign Minister David Quiroga} {2c said} {2t in La Paz Chile had drawn 200 liters a second for decades}. {3s Santiago} {3c rejected} {3t the charge}. {5s Chile's envoy to the OAS, Marta Ossandón}, {5c said} {5t Bolivia had never complained of it before 1997}. {6s Peru} {6c offered} {6t to host talks}.
== a2 | published=2016-06-10 | publisher=Pacific Daily | title=Canals or channels?
{1s Chilean President Andrés Larrondo} {1c charged} {1t that Bolivian troops had destroyed two gauges on the Mirador}. {2s Bolivia's army} {2c denied} {2t having men in the area}. {3s Quiroga} {3c dismissed} {3t Larrondo's words} {3c as} {3t a maneuver}. {4s Larrondo} {4c repeated} {4t that his country takes only what flows naturally}. {5s Engineers in Antofagasta} {5c said} {5t the stone channels date from 1908}. {6s The mining company Codelar} {6c said} {6t it had not used Mirador water since 2010}.
== a3 | published=2018-09-21 | publisher=Wire of the South | title=
{1s Judges in The Hague} {1c held} {1t that the channels increase the flow by at most three percent}. {2s Bolivia} {2c conceded} {2t the Mirador is an international watercourse}. {3s Both capitals} {3c claimed} {3t victory}. {4s Chile's foreign ministry} {4c again denied} {4t that water had been taken unlawfully}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 non_denial accuser=none
a2.4 assertion
a2.5 assertion
a2.6 assertion negated
a3.1 inquiry_finding rejected accuser=none
a3.2 admission accuser=none
a3.3 assertion
a3.4 denial accuser=none
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 non_denial
a2.4 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a3.4 answers a1.1 denial
-- not
a1.6 answers a1.1 | an offer
a2.2 answers a1.1 | troops, not water
a2.3 answers a1.1 | Bolivia made that charge
a2.5 answers a2.1 | the age of the channels
a2.6 answers a2.1 | its own use of water
a2.4 answers a2.1 | he made the charge
a3.4 answers a2.1 | Chile made the charge
a3.1 answers a2.1 | flow, not gauges
a3.2 answers a2.1 | the river's status
a3.3 answers a2.1 | victory
