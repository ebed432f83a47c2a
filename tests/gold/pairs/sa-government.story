# story: sa-government
== a1 | published=2020-02-12 | publisher=Torrens Daily | title=SA Government accused over uranium tailings
{1s A nuclear-free coalition in Adelaide} {1c accused} {1t the SA Government of hiding leaks at the Yarrabinna tailings pond}. {2s The state's mining minister, Glenn Ashby}, {2c denied} {2t hiding anything}.
{3s Ashby} {3c said} {3t the levels had been on a website since 2018}.
== a2 | published=2020-02-14 | publisher=Highveld Reporter | title=
{1s Botswana} {1c accused} {1t South Africa of shooting two poachers on the wrong bank of the Limpopo}. {2s Pretoria} {2c denied} {2t that its rangers had crossed}. {3t The SA government}, {3s a presidency statement} {3c added}, {3t mourned the dead}.
== a3 | published=2020-03-03 | publisher=Highveld Reporter | title=Rangers named
{1s A magistrate in Francistown} {1c found} {1t that the shots were fired from South African soil}. {2s South Africa's high commissioner in Gaborone, Nomsa Tshabangu}, {2c said} {2t that bore out her government}. {3s Botswana's police} {3c disputed} {3t her reading}.
{4s Canberra} {4c refused to comment} {4t on Yarrabinna, "a state matter"}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion
a3.1 inquiry_finding rejected accuser=none
a3.2 assertion
a3.3 denial accuser=none
a3.4 no_comment
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.2 answers a2.1 denial
a3.1 answers a2.1 inquiry_finding rejected
a3.2 answers a2.1 denial
a3.4 answers a1.1 no_comment
-- not
a1.2 answers a2.1 | South Australia, not South Africa
a1.3 answers a2.1 | South Australia, not South Africa
a2.2 answers a1.1 | South Africa, not South Australia
a2.3 answers a1.1 | South Africa's government, not Adelaide's
a2.3 answers a2.1 | mourning is no answer
a3.1 answers a1.1 | the shooting
a3.2 answers a1.1 | the shooting
a3.3 answers a2.1 | the accuser's side disputes a reading
a3.4 answers a2.1 | Canberra on Yarrabinna
a3.3 answers a1.1 | another country's affair
