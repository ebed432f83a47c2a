# story: makran-strike
== a1 | published=2024-01-17 | publisher=Gulf Monitor | title=Pakistan: Iran hit village
{1s Pakistan} {1c said} {1t Iranian missiles killed two children in the village of Koh-e-Sabz}. {2s Tehran} {2c said} {2t it had struck only a terrorist group, not Pakistani citizens}.
== a2 | published=2024-01-18 | publisher=Gulf Monitor | title=
{1s Iran} {1c accused} {1t Pakistan of killing nine foreigners, among them four children, in Saravan}. {2s Islamabad} {2c insisted} {2t that it had aimed at hideouts of separatists}. {3s Pakistan's caretaker foreign minister, Jalil Durrani}, {3c denied} {3t that civilians had been the target}. {4s China} {4c urged} {4t both to show restraint}.
== a3 | published=2024-01-18 | publisher=Peninsula Times | title=Neighbours trade fire
{1s Pakistan's army} {1c claimed} {1t that fighters trained on Iranian soil had carried out attacks in Baluchistan for years}. {2s An Iranian general, Kazem Tavakoli}, {2c rejected} {2t the accusation} and {3s he} {3c said} {3t that it was Islamabad that sheltered Jaish al-Haq}. {4s The militant group} {4c denied} {4t it had any base in Koh-e-Sabz}. {5s Washington} {5c said} {5t it had not been told of either strike in advance}.
== a4 | published=2024-01-29 | publisher=Karachi Letter | title=
{1s Iran's foreign minister} on a visit to Islamabad {1c denied} {1t that his country had violated Pakistani territory "with ill intent"}. {2s Durrani} {2c said} {2t the matter was closed}. {3s The children's father, Ahmad Bugti}, {3c told} reporters {3t nobody had been to see him}. {4s Saravan's governor} {4c repeated} {4t that Pakistan had killed children}.
-- statements
a1.1 allegation
a1.2 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 denial accuser=none
a2.4 request
a3.1 allegation
a3.2 denial accuser=none
a3.3 allegation
a3.4 denial accuser=none
a3.5 assertion negated
a4.1 denial accuser=none
a4.2 assertion
a4.3 assertion negated
a4.4 allegation
-- same
a2.1 = a4.4
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a3.2 answers a3.1 denial
a3.3 answers a3.1 counter_accusation
a3.4 answers implied denial accuser=none
a4.1 answers a1.1 denial
-- not
a2.4 answers a2.1 | restraint
a2.3 answers a1.1 | Pakistan made that claim
a3.2 answers a2.1 | Iran made that claim
a3.2 answers a3.3 | its own words
a3.5 answers a3.1 | notice of strikes
a3.5 answers a1.1 | notice of strikes
a3.2 answers a1.1 | training of fighters
a4.1 answers a2.1 | Iran made that claim
a4.2 answers a2.1 | closes the matter
a4.3 answers a1.1 | visits
