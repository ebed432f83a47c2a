# story: dark-tankers
== a1 | published=2023-02-09 | publisher=Strait Shipping News | title=Treasury lists six tankers
{1s The U.S. Treasury} {1c accused} {1t a Malaysian firm, Sungai Bunker, of moving Iranian crude between ships off Johor and relabelling it as Omani}.
{2s Sungai Bunker} {2c denied} {2t {3s Washington}'s {3c charges}}. {4s Malaysia's shipping minister, Farid Hashim}, {4c said} {4t no transfer of that kind had been logged in national waters}.
== a2 | published= | publisher=Piraeus Log | title=Greek owner cleared of sanctions breach
{1s A Piraeus court} {1c threw out} {1t an {2c accusation brought} by {2s U.S. prosecutors} {2t that the shipowner Andreas Vekris had sold two tankers to an Iranian front}}. {3s Vekris} {3c had called} {3t it a case of mistaken identity}. {4s The prosecutors} {4c said} {4t they would not appeal}.
== a3 | published=2023-04-18 | publisher=Strait Shipping News | title=
{1s,2s Muscat} {1c protested} {1t that oil which never saw Oman was being sold under its flag}, {2c backing} {2t {3s the Treasury}'s {3c account} {3t of the traffic off Johor}}. {4s Farid} {4c repeated} {4t that Malaysia had logged nothing}, but {5s he} {5c allowed} {5t that "some ships may have been dark"}.
{6s Iran's oil ministry} {6c laughed off} {6t the affair}: {7t "We sell what is ours,"} {7s it} {7c said}.
-- statements
a1.1 allegation
a1.2 denial accuser=3s
a1.3 allegation in 2
a1.4 assertion negated
a2.1 inquiry_finding rejected accuser=2s
a2.2 allegation in 1
a2.3 denial accuser=none
a2.4 assertion negated
a3.1 allegation
a3.2 assertion
a3.3 allegation in 2
a3.4 assertion negated
a3.5 partial_admission accuser=none
a3.6 non_denial accuser=none
a3.7 non_denial accuser=none
-- same
a3.3 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 third_party_dispute
a2.1 answers a2.2 inquiry_finding rejected
a2.3 answers a2.2 denial
a3.4 answers a1.1 third_party_dispute
a3.5 answers a1.1 partial_admission
a3.6 answers a1.1 non_denial
a3.7 answers a1.1 non_denial
-- not
a1.2 answers a2.2 | another firm, another charge by the same accuser
a1.4 answers a2.2 | transfers off Johor, not tanker sales
a2.1 answers a1.1 | Vekris and two tankers, not the Malaysian firm
a2.3 answers a1.1 | Vekris's own case
a2.4 answers a2.2 | not appealing is no denial and no retraction
a2.4 answers a1.1 | other prosecutors, other case
a3.4 answers a2.2 | ship transfers, not tanker sales
a3.5 answers a2.2 | ships off Johor, not Vekris's tankers
a3.6 answers a2.2 | the traffic off Johor, not Vekris
