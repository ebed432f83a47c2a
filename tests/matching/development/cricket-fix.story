# story: cricket-fix
== a1 | published=2010-08-29 | publisher=Sunday Bat | title=Bowlers paid to miss
{1s The Sunday Bat} {1c reported} {1t that two Pakistani bowlers took money to bowl no-balls at Headingham}. {2s Pakistan's captain, Salman Tariq}, {2c said} {2t his players were innocent}. {3s The agent named, Mazhar Khan}, {3c was not available}. {4s Pakistan's cricket board} {4c threw out} {4t the claims}.
== a2 | published=2010-09-03 | publisher=The Pavilion | title=
{1s Pakistan's envoy in London, Wajid Rahman}, {1c said} {1t the players had been set up}. {2s The newspaper} {2c denied} {2t entrapment}. {3s Rahman} {3c accused} {3t the cricket council of judging in advance}. {4s The council's chief, Haroon Lorgan}, {4c said} {4t it had judged nobody}. {5s Tariq} {5c declined to answer} {5t questions}.
== a3 | published=2011-11-01 | publisher=The Pavilion | title=Guilty
{1s A jury in Southwark} {1c found} {1t Tariq and one bowler guilty of conspiracy}. {2s The second bowler, Aamir Shah}, {2c had admitted} {2t taking 2,500 pounds}. {3s Khan} {3c confessed} {3t last month}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_response
a1.4 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion negated
a2.5 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 admission
a3.3 admission
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_response
a1.4 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a2.5 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 admission
a3.3 answers a1.1 admission
-- not
a2.2 answers a1.1 | the newspaper made it
a2.4 answers a1.1 | the council
a2.4 answers a2.1 | the council
a3.1 answers a2.3 | the players
a2.5 answers a2.3 | the captain
