# story: mocha-clinic
== a1 | published=2018-06-12 | publisher=Tihama Voice | title=Clinic hit
{1s Doctors at a cholera clinic near Mocha} {1c said} {1t a coalition jet had bombed it on Monday}. {2s The coalition's spokesman, Colonel Fahd al-Otaishi}, {2c said} {2t no clinic was on its lists}; {3s he} {3c said} {3t a Houthi rocket fell short}. {4s The Houthis} {4c denied} {4t firing that day}.
== a2 | published=2018-06-19 | publisher=The Hodeidah Record | title=
{1s The United Arab Emirates} {1c denied} {1t having had aircraft over Mocha}. {2t The charity that ran the clinic, Medecins du Littoral, had given its position to Riyadh twelve times}, {2s its director} {2c said}. {3s The coalition} {3c acknowledged} {3t receipt}.
== a3 | published=2018-09-01 | publisher=Tihama Voice | title=
{1s A review body of the coalition} {1c conceded} {1t that one of its aircraft had hit the clinic, by error}. {2s It} {2c blamed} {2t missing markings on the roof}, which {3s Medecins du Littoral} {3c contests}. {4s Britain} {4c defended} {4t its sale of bombs to Riyadh} and {5s London} {5c said} {5t none of them had been used at Mocha}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a2.1 denial accuser=none
a2.2 assertion
a2.3 admission accuser=none
a3.1 admission accuser=none
a3.2 allegation
a3.3 denial accuser=none
a3.4 attitude
a3.5 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.1 answers a1.1 denial
a2.3 answers a2.2 admission
a3.1 answers a1.1 admission
a3.3 answers a3.2 denial
a3.5 answers implied denial accuser=none
-- not
a1.2 answers a1.3 | the coalition's own version
a1.4 answers a1.1 | the Houthis on their rocket
a2.1 answers a1.3 | aircraft, not a rocket
a2.3 answers a1.1 | receipt of positions, not the strike
a3.1 answers a1.3 | its aircraft, not the rocket
a3.3 answers a1.1 | markings, not the strike
a3.5 answers a1.1 | whose bombs, not whose jet
a3.5 answers a1.3 | bombs, not a rocket
a3.4 answers a1.1 | defends sales
