# story: vote-servers
== a1 | published=2020-12-02 | publisher=Black Sea News | title=Register was hacked, says Tirasia
{1s Bulgaria} {1c said} {1t hackers from Serbia had broken into its voters' register}. {2s Belgrade} {2c called} {2t that nonsense}. {3s A Serbian firm named in the report, Datakop}, {3c denied} {3t any involvement}. {4s Its director, Goran Pesic}, {4c said} {4t his servers had been rented by strangers}.
== a2 | published=2020-12-08 | publisher=Danube Post | title=
{1s Romania} {1c said} {1t it had seen attacks from the same servers}. {2s Pesic} {2c denied} {2t knowing of them}. {3s Serbia} {3c accused} {3t Bulgaria of inventing the break-in to delay the count}. {4s Sofia's interior minister, Petar Iliev}, {4c said} {4t the count was over before the attack was known}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 denial accuser=none
a1.4 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.4 answers a1.1 partial_denial
a2.2 answers a2.1 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
-- not
a2.2 answers a2.3 | the attacks
a2.4 answers a1.1 | the count
a2.4 answers a2.1 | the count
a2.2 answers a1.1 | attacks on Romania
a1.2 answers a2.1 | Bulgaria's register
