# story: berbera-plane
== a1 | published=2021-03-01 | publisher=Red Sea Ledger | title=Eritrea says plane fed rebels
{1s Asmara} {1c charged} on Monday {1t that an Ilyushin from Djibouti had delivered weapons to rebels camped on its soil}.
{2s Djibouti's civil aviation chief, Houssein Waberi}, {2c said} {2t the plane carried no weapons}: {3t it had brought goats' vaccine}, {3s he} {3c said}. {4s A herder who saw it unload} {4c spoke} {4t of long green boxes}.
== a2 | published=2021-03-08 | publisher=Massawa Sun | title=
{1s The Eritrean information minister, Tesfai Ghirmai}, {1c put} the number at {1t 2,000 artillery shells flown in by Djibouti since January}. {2s The small country across the strait} {2c has not outright denied} {2t that some ammunition was aboard}, but {3s its president's office} {3c denied} {3t the shells}.
{4s Ethiopia} {4c called} {4t for calm}.
== a3 | published=2021-04-20 | publisher=Red Sea Ledger | title=
{1s A monitor for the regional bloc, Agnes Kiprono}, {1c reported} {1t that she had counted rifles but not one shell in the rebels' store}. {2s Asmara} {2c went on saying} {2t that its neighbour had flown in shells}. {3s Djibouti} {3c said} {3t it did not do so}. Of the rifles {4s it} {4c would only say} {4t that they "could have come from anywhere"}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion
a1.4 allegation
a2.1 allegation
a2.2 neither
a2.3 denial accuser=none
a2.4 request
a3.1 inquiry_finding rejected accuser=none
a3.2 allegation
a3.3 assertion negated
a3.4 non_denial accuser=none
-- same
a3.2 = a2.1
-- narrower
a2.1 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.2 answers a1.4 denial
a1.3 answers a1.4 denial
a2.3 answers a2.1 denial
a3.1 answers a2.1 inquiry_finding rejected
a2.2 answers a1.1 no_comment
a3.3 answers a2.1 denial
a3.4 answers a1.1 non_denial
-- not
a1.2 answers a2.1 | one plane, a week before the shells since January were alleged
a2.3 answers a1.1 | denies the narrower thing, shells, not weapons
a2.3 answers a1.4 | shells, not the boxes
a2.4 answers a1.1 | a call for calm
a3.1 answers a1.1 | no shells, yet rifles: the broader charge is not rejected
a3.3 answers a1.1 | refers to the shells only
a3.4 answers a2.1 | rifles, not shells
