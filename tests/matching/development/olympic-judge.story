# story: olympic-judge
== a1 | published=2018-02-20 | publisher=Sport Heute | title=Judge was bought, says coach
{1s Canada's coach, Marie Tessier}, {1c claimed} {1t that a French judge, Alain Roux, had traded votes with Russia}. {2s Roux} {2c said} {2t he had marked what he saw}. {3s The Russian federation} {3c laughed off} {3t the claim}. {4s The French federation's president} {4c said} {4t that Roux had been under pressure}.
== a2 | published=2018-02-23 | publisher=Arena | title=
{1s Roux} {1c confessed} {1t to a deal over two skaters}. {2s Russia's Olympic committee} {2c dismissed} {2t his confession} {2c as} {2t blackmail}. {3s Tessier} {3c also accused} {3t an Italian judge, Paola Ricci, of sleeping through a programme}. {4s Ricci} {4c said} {4t she had been wide awake}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 non_denial
a1.4 allegation
a2.1 admission
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 non_denial
a2.1 answers a1.1 admission
a2.4 answers a2.3 denial
-- not
a1.2 answers a1.4 | votes, not pressure
a2.1 answers a2.3 | the deal
a2.4 answers a1.1 | another judge
a1.2 answers a2.3 | Roux, not Ricci
