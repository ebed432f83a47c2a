# story: narva-track
== a1 | published=2024-03-11 | publisher=Peipsi Post | title=Tallinn: helicopter crossed lake
{1s Estonia} {1c said} {1t a Russian military helicopter had flown three kilometres into its airspace over Lake Peipus on Sunday}. {2s The Russian embassy} {2c said} {2t the helicopter had kept to its own half of the lake}.
{3s Latvia} {3c said} {3t a drone that fell near Rezekne on the same day had come from Russia}.
== a2 | published=2024-03-13 | publisher=The Daugava | title=
{1s,2s Moscow} {1c denied} {1t sending any drone over Latvia}, {2c suggesting} {2t it was a Ukrainian one gone astray}. {3s Kyiv} {3c said} {3t it could not rule that out}. {4s The defence ministry in Riga} {4c dismissed} {4t the Russian explanation}.
== a3 | published=2024-03-20 | publisher=Peipsi Post | title=Radar plots published
{1s Estonia's defence forces} {1c published} {1t radar plots of the flight over the lake}. {2s Russia's air force} {2c admitted} {2t that a crew "may have erred by some hundred metres in fog"}; {3s Defence Minister Kadri Vaher} {3c said} {3t there had been no fog}.
{4s The Kremlin} {4c refused} {4t a {5c demand} by {5s the three Baltic states} {5t for an apology}}.
== a4 | published=2024-04-02 | publisher=The Daugava | title=Whose drone was it?
{1s Latvian prosecutors} {1c have established} {1t that the drone of Rezekne was Russian-built and was launched from Pskov region}. {2s The Russian defence ministry} {2c has yet to respond}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a2.1 denial accuser=none
a2.2 allegation
a2.3 neither
a2.4 denial accuser=none
a3.1 assertion
a3.2 partial_admission accuser=none
a3.3 assertion negated
a3.4 refusal
a3.5 request in 4
a4.1 inquiry_finding upheld accuser=none
a4.2 no_response
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.3 denial
a2.2 answers a1.3 counter_accusation
a2.3 answers a2.2 no_comment
a2.4 answers a2.2 denial
a3.2 answers a1.1 partial_admission
a4.1 answers a1.3 inquiry_finding upheld
a4.2 answers a1.3 no_response
-- not
a1.2 answers a1.3 | Estonia's helicopter, not Latvia's drone
a2.1 answers a1.1 | the drone, not the helicopter
a2.4 answers a1.3 | Riga rejects the Russian explanation, not its own charge
a2.4 answers a1.1 | another incident
a3.2 answers a1.3 | the helicopter crew
a3.3 answers a1.1 | the Estonian minister disputes the excuse, not her country's charge
a3.4 answers a1.1 | refuses to apologise
a3.4 answers a1.3 | refuses to apologise
a4.1 answers a1.1 | the drone
a4.2 answers a1.1 | the drone
