# story: close-approach
== a1 | published=2022-03-04 | publisher=Orbit Today | title=Paris says Russian satellite shadowed its own
{1s,2s France's defence minister, Hélène Castaing}, {1c accused} {1t Russia of an act of espionage in space}, {2c saying} {2t that its satellite Luchnik-2 had come close to the Franco-Italian Aténa to listen in}. {3s Roskosmos} {3c had no immediate comment}. {4s Italy's space agency} {4c said} {4t no data had been lost}. {5s A retired American general} {5c said} {5t all great powers do it}.
== a2 | published=2022-03-07 | publisher=Volga Dispatch | title=
{1s The Russian foreign ministry} {1c said} on Monday {1t that Luchnik-2 relays television and has never approached anything}. {2s Its spokeswoman} {2c called} {2t the French accusations a spectacle for voters}. {3s Roskosmos} {3c accused} {3t France of placing a listening device aboard Aténa itself}.
== a3 | published=2022-03-11 | publisher=Orbit Today | title=Trackers publish data
{1s An Australian tracking firm, SkyRule}, {1c reported} {1t that Luchnik-2 passed within nine kilometres of Aténa}. {2s Castaing's office} {2c described} {2t the Russian counter-charge} {2c as} {2t laughable}. {3s Moscow} {3c questioned} {3t SkyRule's figures}. {4s The Italian agency} {4c declined to say} {4t what Aténa carries}. {5s Russia} {5c denied} {5t plans to leave the station in 2024}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 no_comment
a1.4 assertion negated
a1.5 assertion
a2.1 assertion negated
a2.2 non_denial accuser=none
a2.3 allegation
a3.1 allegation
a3.2 denial accuser=none
a3.3 denial accuser=none
a3.4 no_comment
a3.5 denial accuser=none
-- pairs
a1.3 answers a1.1 no_comment
a1.3 answers a1.2 no_comment
a2.1 answers a1.2 denial
a2.1 answers a1.1 denial
a2.2 answers a1.1 non_denial
a2.2 answers a1.2 non_denial
a2.3 answers a1.1 counter_accusation
a3.2 answers a2.3 denial
a3.3 answers a3.1 denial
a3.4 answers a2.3 no_comment
-- not
a1.4 answers a1.1 | loss of data
a1.5 answers a1.1 | a shrug
a3.2 answers a1.1 | France made that charge
a3.2 answers a3.1 | the counter-charge
a3.5 answers a1.1 | the station
a3.5 answers a3.1 | the station
a3.3 answers a2.3 | Russia made that charge
