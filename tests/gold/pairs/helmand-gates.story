# story: helmand-gates
== a1 | published=2023-05-18 | publisher=Sistan Review | title=Iran: water held back
{1s Iran} {1c accused} {1t Afghanistan's Taliban rulers of closing the gates of the Kajaki dam and withholding its share of the Helmand}. {2s Tehran} {2c said} {2t only four million cubic metres had come through in a year}.
{3s Kabul} {3c said} {3t there was simply not enough water: the gates were open, the river was not}.
== a2 | published=2023-05-29 | publisher=Amu Post | title=Shots at a border post
{1s The Taliban's interior ministry} {1c said} {1t Iranian guards had fired first at a post in Nimroz on Saturday}. {2s Iran's police chief, General Bahman Ekhtiari}, {2c said} {2t the opposite was true}. {3s He} {3c denied} {3t the clash had to do with water}.
== a3 | published=2023-08-21 | publisher=Sistan Review | title=
{1s Iranian hydrologists allowed to visit Kajaki} {1c reported} {1t that the reservoir was at a fifth of its depth}, which {2s a water ministry official in Kabul, Najib Wardak}, {2c took} {2t as proof that nothing had been held back}. {3s Tehran} {3c stopped short of withdrawing} {3t its complaint}.
{4s Turkmenistan} {4c meanwhile accused} {4t Kabul of diverting the Amu with a new canal}. {5s Wardak} {5c denied} {5t diverting "a drop more than is ours"}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a2.1 allegation
a2.2 assertion
a2.3 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 denial accuser=none
a3.3 attitude
a3.4 allegation
a3.5 partial_denial accuser=none
-- pairs
a1.3 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers implied denial accuser=none
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 denial
a3.5 answers a3.4 partial_denial
-- not
a1.3 answers a3.4 | the Helmand, not the Amu; another accuser
a2.2 answers a1.1 | the shooting, and Iran's own water charge
a2.3 answers a1.1 | the cause of the clash, by the accuser himself
a2.3 answers a2.1 | denies a motive, not who fired first
a3.1 answers a2.1 | the reservoir, not the shots
a3.1 answers a3.4 | Kajaki, not the Amu canal
a3.2 answers a3.4 | Kajaki, not the Amu canal
a3.5 answers a1.1 | the Amu, not the Helmand
a3.3 answers a1.1 | explicitly no retraction
