# story: quarry-dust
== a1 | published=2024-05-27 | publisher=Ridge County Times | title=Doctor links cough to quarry
{1s A doctor in Ridgeway, Paula Stent}, {1c said} {1t the Calloway quarry had sickened sixty people with silica dust}. {2s Calloway Stone} {2c said} {2t its dust was within the law on every day of the year}. {3s The county's health officer, Ned Birch}, {3c said} {3t he had seen no sick people}. {4s A driver at the quarry} {4c told} the Times {4t the water sprays had been off since winter}. {5s Calloway's manager, Ron Speight}, {5c flatly denied} {5t that}. {6s Speight} {6c said} {6t the quarry paid more tax than anybody}.
== a2 | published=2024-06-03 | publisher=Ridge County Times | title=Quarry accuses doctor
{1s Speight} {1c accused} {1t Stent of frightening patients to sell masks}. {2s Stent} {2c said} {2t she had given every mask away}. {3s Birch} {3c called} {3t the quarrel "a matter for grown-ups"}. {4s The state's mine inspectors} {4c said} {4t they would not comment on an open case}. {5s The driver} {5c was dismissed}, {5t he said, for talking}. {6s Calloway Stone} {6c denied} {6t it had punished anybody}.
== a3 | published=2025-01-10 | publisher=Capital Wire | title=Inspectors: sprays at quarry were off
{1s State mine inspectors} {1c established} {1t that the sprays at Calloway had not run for five months}. {2s They} {2c said} {2t it could not be proved that the dust had made people ill}. {3s Speight} {3c admitted} {3t that "a pump was broken for some weeks"}. {4s Stent} {4c declined to comment} {4t on the second finding}. {5s Birch} {5c said} {5t he had retired}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 allegation
a1.5 denial accuser=none
a1.6 assertion
a2.1 allegation
a2.2 assertion
a2.3 non_denial
a2.4 no_comment
a2.5 allegation
a2.6 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding inconclusive accuser=none
a3.3 partial_admission accuser=none
a3.4 no_comment
a3.5 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 third_party_dispute
a1.5 answers a1.4 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a1.1 no_comment
a2.6 answers a2.5 denial
a3.1 answers a1.4 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding inconclusive
a3.3 answers a1.4 partial_admission
a3.4 answers a3.2 no_comment
-- not
a1.6 answers a1.4 | tax
a1.6 answers a1.1 | tax
a1.5 answers a1.1 | the sprays
a2.2 answers a1.1 | masks
a2.3 answers a1.1 | takes no side
a2.6 answers a1.1 | a dismissal
a3.5 answers a1.1 | retired
a3.3 answers a2.1 | his own claim
a3.1 answers a2.1 | sprays
