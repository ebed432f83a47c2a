# story: estuary-sludge
== a1 | published=2023-07-11 | publisher=Atlantic Coast News | title=Fishermen say smelter dumps at night
{1s Fishermen at Punta Alba} {1c claim} {1t that the Corvio smelter pumps red sludge into the estuary after dark}. {2s Their association's head, Xosé Lema}, {2c said} {2t the clams had died in a week}. {3s Corvio Metals} {3c said} {3t its outflow was measured every hour and had met the limits each time}. {4s A company engineer} {4c said} {4t the furnace would not be shut this summer}. {5s The regional environment minister, Pilar Souto}, {5c said} {5t she was not in possession of any data}. {6s A marine biologist in Vigo} {6c said} {6t heat could also kill clams}. {7s The mayor of Punta Alba} {7c declined to take} {7t sides}. {8s Lema} {8c said} {8t his men had no wish to see the plant closed}.
== a2 | published=2023-07-14 | publisher=Atlantic Coast News | title=Green party turns on minister
{1s The Greens} {1c accused} {1t Souto of burying two inspections of the smelter}. {2s Her department} {2c said} {2t both reports had been on its website since February}. {3s Corvio's chairman, Andrés Pardo}, {3c called} {3t the fishermen's story nonsense}. "{3t Our water is cleaner than theirs}," {3s he} {3c said}. {4s Pardo} {4c alleged} {4t that fishermen themselves had poured bleach on the beds to claim damages}. {5s Lema} {5c said} {5t that was an insult to people who had worked the mud for five generations}. {6s The Civil Guard} {6c said} {6t no one had been arrested}. {7s Souto} {7c said} {7t she had not been invited to the procession of boats}. {8s A hotel owner} {8c said} {8t bookings had not suffered}.
== a3 | published=2024-01-30 | publisher=Galician Monitor | title=Laboratory finds aluminium waste in clams
{1s A laboratory commissioned by the regional court} {1c has found} {1t that waste from the smelter entered the estuary on at least thirty nights}. {2s It} {2c detected} {2t no bleach}. {3s The court's experts} {3c noted} {3t that one of the two inspections had indeed been withheld}. {4s Corvio} {4c acknowledged} {4t a valve "that did not always close"}. {5s Pardo} {5c denied} {5t any intent}. Souto resigned on Tuesday. In a short note {7s she} {7c said} {7t she had hidden nothing}. {8s Her party} {8c said} {8t no successor had been chosen}. {9s Lema} {9c said} {9t the clams would not be back before 2027}. {10s Brussels} {10c said} {10t it was not considering a fine}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a1.7 no_comment
a1.8 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 denial accuser=none
a2.4 allegation
a2.5 non_denial accuser=none
a2.6 assertion negated
a2.7 assertion negated
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 inquiry_finding upheld accuser=none
a3.4 partial_admission accuser=none
a3.5 partial_denial accuser=none
a3.7 assertion negated
a3.8 assertion negated
a3.9 assertion negated
a3.10 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.7 answers a1.1 no_comment
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a2.4 answers a1.1 counter_accusation
a2.5 answers a2.4 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.4 inquiry_finding rejected
a3.3 answers a2.1 inquiry_finding upheld
a3.4 answers a1.1 partial_admission
a3.5 answers a1.1 partial_denial
a3.7 answers a2.1 denial
a3.7 answers a3.3 denial
-- not
a1.4 answers a1.1 | the furnace runs on, which denies nothing
a1.5 answers a1.1 | the minister has no data
a1.5 answers a2.1 | data, told before
a1.8 answers a1.1 | the accuser's wish
a2.2 answers a1.1 | the reports
a2.3 answers a2.1 | the fishermen's story
a2.6 answers a2.4 | arrests
a2.7 answers a2.1 | a procession
a2.8 answers a2.4 | bookings
a3.5 answers a2.1 | the valve, by the chairman
a3.7 answers a1.1 | reports, not sludge
a3.8 answers a2.1 | a successor
a3.9 answers a1.1 | when clams return
a3.10 answers a1.1 | a fine
a3.10 answers a2.1 | a fine
a1.6 answers a2.1 | clams and heat
