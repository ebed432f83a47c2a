# story: glacier-lodge
== a1 | published=2021-02-09 | publisher=Valley Chronicle | title=Guides say resort ignored avalanche bulletin
Six skiers were buried on Saturday below the Pointe de Varsan. {1s Two mountain guides} {1c told} this newspaper {1t that the lift company, Altavarsan, had kept the upper run open although the bulletin warned of great danger}. {2s One of them, Luc Perrod}, {2c said} {2t the patrol had asked twice for the run to be closed}.
{3s Altavarsan} {3c said} in a statement {3t that the run was closed at ten and that the skiers had ducked under a rope}. {4s Its director of operations, Simone Rey}, {4c said} {4t no request by the patrol had reached her}. {5s The patrol's chief} {5c declined to be interviewed}. {6s The mayor} {6c said} {6t the village was in mourning}. {7s The weather service} {7c said} {7t more snow would fall on Wednesday}.
== a2 | published=2021-02-16 | publisher=Alpine Post | title=Rope was down, survivor says
{1s A survivor, Hanne Vik}, {1c said} {1t there was no rope and no sign at the top of the run}. {2s Altavarsan} {2c stood by} {2t its account}. {3s The company} {3c also accused} {3t Perrod of leading clients onto the closed run for pay}. {4s Perrod} {4c called} {4t that "a dirty lie"}. {5s The guides' association} {5c said} {5t he had been at home with a broken wrist that day}. {6s Prosecutors in Annecy} {6c would not discuss} {6t the case}.
== a3 | published=2021-11-30 | publisher=Valley Chronicle | title=Report on the Varsan avalanche
{1s Experts named by the court} {1c concluded} {1t that the run had been open until 11.40}. {2s They} {2c found} {2t two written requests by the patrol in the company's files}. {3s Rey} {3c admitted} {3t she had read the second "too late"}. {4s Altavarsan's new owner} {4c had no comment} {4t on the findings}. {5s The experts} {5c saw} {5t nothing to suggest that Perrod had been on the mountain}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion
a1.4 assertion negated
a1.5 no_comment
a1.6 assertion
a1.7 assertion
a2.1 assertion negated
a2.2 assertion
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion
a2.6 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 partial_admission accuser=none
a3.4 no_comment
a3.5 inquiry_finding rejected accuser=none
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.2 denial
a2.1 answers a1.3 third_party_dispute
a2.4 answers a2.3 denial
a2.5 answers a2.3 third_party_dispute
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.2 inquiry_finding upheld
a3.3 answers a1.2 partial_admission
a3.3 answers a3.2 partial_admission
a3.4 answers a3.1 no_comment
a3.4 answers a3.2 no_comment
a3.5 answers a2.3 inquiry_finding rejected
-- not
a1.6 answers a1.1 | mourning
a1.7 answers a1.1 | the forecast
a1.3 answers a1.2 | the rope, not the requests
a2.4 answers a1.1 | Perrod's own trip
a2.5 answers a1.1 | where Perrod was
a3.5 answers a1.1 | Perrod
a3.1 answers a2.3 | the hour of closing
a3.2 answers a2.3 | the requests
a3.3 answers a2.3 | the requests
a2.2 answers a2.3 | its own account
