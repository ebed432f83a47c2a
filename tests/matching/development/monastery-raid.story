# story: monastery-raid
== a1 | published=2023-09-24 | publisher=Balkan Eye | title=Gunmen at the monastery
{1s Kosovo} {1c accused} {1t Serbia of arming the men who killed a policeman at Banjska Gora}. {2s Serbia's president, Milan Vukovic}, {2c denied} {2t it}. {3s He} {3c said} {3t the gunmen were local Serbs driven by terror}. {4s A Serb politician from Kosovo, Radoslav Milic}, {4c admitted} {4t leading the group}. {5s NATO} {5c did not say} {5t who had armed it}.
== a2 | published=2023-10-01 | publisher=Morning Prishtina | title=
{1s Pristina} {1c said} {1t Serbian tanks were massing at the border}. {2s Belgrade} {2c said} {2t its forces had been reduced by half}. {3s Vukovic} {3c charged} {3t that Kosovo police had executed wounded men}. {4s Kosovo's prime minister, Arben Krasniqi}, {4c dismissed} {4t it} {4c as} {4t a fabrication}. {5s Milic's lawyer} {5c said} {5t his client had bought the arms himself}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 admission
a1.5 no_comment
a2.1 allegation
a2.2 assertion
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.5 answers a1.1 no_comment
a2.2 answers a2.1 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a2.5 answers a1.1 third_party_dispute
-- not
a2.2 answers a1.1 | troops
a2.4 answers a2.1 | Kosovo made it
a2.4 answers a1.1 | Kosovo made it
a1.2 answers a2.1 | arming
a2.5 answers a2.3 | the arms
a2.5 answers a2.1 | the arms
