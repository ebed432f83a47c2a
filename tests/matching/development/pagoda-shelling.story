# story: pagoda-shelling
== a1 | published=2011-02-07 | publisher=Isan Post | title=Shells fall on a pagoda
{1s Cambodia} {1c accused} {1t Thailand of using cluster munitions near the pagoda of Keo Sikha}. {2s Thailand's army} {2c said} {2t it possessed no such weapons}. {3s Bangkok} {3c charged} {3t that Cambodian rockets had struck a village in Kantharalak}. {4s A Cambodian spokesman, Phay Rith}, {4c denied} {4t this}. {5s Both sides} {5c said} {5t they had fired in self-defence}.
== a2 | published=2011-02-10 | publisher=Tonle Times | title=
{1s A Thai colonel, Somchai Prasert}, {1c denied} {1t having fired first on Friday}. {2s Phnom Penh} {2c said} {2t Thai soldiers had shot at monks}. {3s Somchai} {3c said} {3t no monk had been hurt by his men}. {4s Vietnam} {4c urged} {4t both to stop}.
== a3 | published=2011-04-06 | publisher=Isan Post | title=Envoy admits use
{1s Thailand's ambassador in Geneva} {1c admitted} {1t that shells of that kind had been used}. {2s Bangkok} {2c later rejected} {2t his words as a misunderstanding}. {3s A mine action group, Norsk Rydding}, {3c concluded} {3t that cluster munitions had fallen at Svay Chrum}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a1.5 assertion
a2.1 denial accuser=none
a2.2 allegation
a2.3 assertion negated
a2.4 request
a3.1 admission
a3.2 denial accuser=none
a3.3 inquiry_finding upheld accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.1 answers implied denial accuser=none
a2.3 answers a2.2 denial
a3.1 answers a1.1 admission
a3.3 answers a1.1 inquiry_finding upheld
-- not
a1.2 answers a1.3 | Thailand is the accuser there
a1.4 answers a1.1 | Cambodia is the accuser there
a2.1 answers a1.1 | who fired first
a2.3 answers a1.1 | monks
a3.1 answers a2.2 | munitions
a3.3 answers a2.2 | munitions
