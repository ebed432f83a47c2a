# story: han-river-drones
== a1 | published=2024-10-11 | publisher=Incheon Evening | title=North says drones flew over capital
{1s North Korea} {1c accused} {1t the South of flying drones over Pyongyang three times this month to scatter leaflets}. {2s Seoul's defence minister, Han Gi-tae}, first {2c said} {2t no such thing had been done}; an hour later {3s his ministry} {3c said} {3t it could not confirm the North's claim}.
== a2 | published=2024-10-13 | publisher=Strait Shipping News | title=
{1s South Korea} {1c said} {1t the North had jammed the navigation of sixty fishing boats off Yeonpyeong}. {2s Pyongyang} {2c ignored} {2t the complaint}. In Washington, {3s the State Department} {3c warned} {3t that the North was about to send shells to Russia}; {4s Moscow's ambassador to Seoul} {4c said} {4t Russia had asked for none}.
== a3 | published=2024-10-21 | publisher=Incheon Evening | title=Wreck shown on television
{1s The North} {1c displayed} {1t the wreck of a drone and called it the South's}. {2s,3s The Joint Chiefs of Staff} {2c declined to comment} {2t on the wreck}, {3c saying} {3t the claim "did not merit an answer"}. {4s An opposition lawmaker in Seoul, Noh Mi-ran}, {4c said} {4t an army unit had indeed launched drones on the president's orders}.
== a4 | published=2025-07-14 | publisher=Incheon Evening | title=Prosecutor: drones were ours
{1s A special prosecutor in South Korea} {1c found} {1t that the army's drone command had sent four machines over Pyongyang}. {2s Han, since dismissed}, {2c admitted} {2t signing the order} but {3s he} {3c denied} {3t that the aim was to provoke a war}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 neither
a2.1 allegation
a2.2 no_response
a2.3 warning
a2.4 assertion negated
a3.1 allegation
a3.2 no_comment
a3.3 non_denial accuser=none
a3.4 allegation
a4.1 inquiry_finding upheld accuser=none
a4.2 admission accuser=none
a4.3 denial accuser=none
-- same
a3.1 = a1.1
a3.4 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.2 answers a2.1 no_response
a2.4 answers a2.3 denial
a3.2 answers a1.1 no_comment
a3.3 answers a1.1 non_denial
a4.1 answers a1.1 inquiry_finding upheld
a4.2 answers a1.1 admission
a4.3 answers implied denial accuser=none
-- not
a1.2 answers a2.1 | the South denies drones, it makes the jamming charge
a1.3 answers a2.1 | drones, not jamming
a2.2 answers a2.3 | silent on the boats, not on shells
a2.2 answers a1.1 | the North is the accuser there
a2.4 answers a1.1 | Russia on shells
a2.4 answers a2.1 | Russia on shells
a3.2 answers a2.1 | the wreck, not the boats
a3.3 answers a2.3 | another dispute
a4.1 answers a2.1 | drones, not jamming
a4.2 answers a2.3 | drones, not shells
a4.3 answers a1.1 | denies a motive nobody alleges here; the flights he admits
