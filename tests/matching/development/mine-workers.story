# story: mine-workers
== a1 | published=2017-04-04 | publisher=Copperbelt Sun | title=Miners beaten, union says
{1s The mineworkers' union} {1c alleged} {1t that guards at the Chinese-owned Lufua mine beat three strikers}. {2s The mine's manager, Zhang Wei}, {2c said} {2t the men had attacked a guard with stones}. {3s Zambia's labour minister, Grace Phiri}, {3c said} {3t she had received no complaint}. {4s China's embassy} {4c would not discuss} {4t the matter}.
== a2 | published=2017-04-12 | publisher=Lusaka Star | title=
{1s Zhang} {1c accused} {1t the union of calling an unlawful strike}. {2s Its secretary, Joseph Mwale}, {2c denied} {2t having called anybody out}. {3s Phiri} {3c rejected} {3t claims that she owned shares in Lufua}. {4s The guards' firm} {4c said} {4t one man had been dismissed}.
== a3 | published=2017-07-01 | publisher=Copperbelt Sun | title=Guard convicted
{1s A court in Chingola} {1c found} {1t a guard guilty of assaulting two strikers}. {2s Mwale} {2c said} {2t there had been three}. {3s Zhang} {3c apologised for} {3t the conduct of the firm}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion negated
a1.4 no_comment
a2.1 allegation
a2.2 denial accuser=none
a2.3 denial accuser=none
a2.4 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 assertion
a3.3 apology
-- pairs
a1.2 answers a1.1 counter_accusation
a1.4 answers a1.1 no_comment
a2.2 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
-- not
a2.2 answers a1.1 | the strike call
a2.2 answers a1.2 | the strike call
a2.3 answers a1.1 | shares
a2.3 answers a2.1 | shares
a3.1 answers a2.1 | the assault
