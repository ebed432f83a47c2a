# story: coil-duties
== a1 | published=2022-05-10 | publisher=Mekong Trade | title=Brussels sees dumping
{1s The European Commission} {1c accused} {1t Vietnamese mills of selling cold-rolled coil in Europe below cost}. {2s Hanoi} {2c contested} {2t the figures}: {3s the trade ministry} {3c said} {3t its mills made a profit on each tonne}. {4s Turkey} {4c has lodged} {4t a similar complaint against Vietnam}.
== a2 | published=2022-05-25 | publisher=Mekong Trade | title=
{1s The Commission} {1c also alleges} {1t that Chinese coil was stamped "Made in Vietnam" at Haiphong}. {2s The largest mill, Bach Dang Steel}, {2c denied} {2t relabelling anything}, and {3s China's steel association} {3c said} {3t it knew of no such trade}.
{4s Hanoi} {4c refused} {4t to cut its export quota}.
== a3 | published=2023-01-17 | publisher=Rhine Commerce | title=Dumping case closed, stamps case open
{1s A panel in Geneva} {1c ruled} {1t that Brussels had failed to show sales below cost}. {2s The Commission} {2c withdrew} {2t its complaint about prices} but {3s it} {3c kept up} {3t the one about origin}. {4s Bach Dang} {4c acknowledged} {4t that "a few hundred tonnes" had been wrongly marked}.
{5s Ankara} {5c said} {5t the ruling had no bearing on its own case}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 allegation
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 refusal
a3.1 inquiry_finding rejected accuser=none
a3.2 retraction
a3.3 allegation
a3.4 partial_admission accuser=none
a3.5 assertion
-- same
a3.3 = a2.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 retraction
a3.4 answers a2.1 partial_admission
-- not
a1.2 answers a2.1 | prices, not origin
a1.2 answers a1.4 | the Commission's figures, not Turkey's complaint
a2.2 answers a1.1 | stamps, not prices
a2.2 answers a1.4 | stamps, not prices
a2.3 answers a1.1 | stamps, not prices
a2.4 answers a2.1 | refuses a quota
a2.4 answers a1.1 | refuses a quota
a3.1 answers a2.1 | prices only
a3.1 answers a1.4 | Turkey was no party
a3.2 answers a2.1 | the origin complaint is kept
a3.2 answers a1.4 | Brussels cannot withdraw Turkey's complaint
a3.4 answers a1.1 | marks, not prices
a3.5 answers a1.1 | Turkey keeps its own case apart
