# story: toy-recall
== a1 | published=2024-11-18 | publisher=Consumer Beacon | title=Magnet toys: parents sue
{1s Forty families} {1c say} {1t magnets from KubiKlick toys, made by the Dutch firm Speelgaard, came loose and injured their children}. {2s A surgeon in Ghent, Lotte Maes}, {2c said} {2t she had operated on nine children since June}. {3s Speelgaard} {3c said} {3t its toys met every European standard}. {4s It} {4c denied} {4t that it had received complaints before October}. {5s The Belgian importer, Dekens}, {5c did not wish to comment}. {6s A toy fair in Antwerp} {6c said} {6t visitors were up by a tenth}.
== a2 | published=2024-11-25 | publisher=Vlaamse Post | title=
{1s A former clerk at Dekens} {1c said} {1t sixty complaints had been passed to Speelgaard in the spring}. {2s Speelgaard's chief executive, Joris van Aalst}, {2c dismissed} {2t the clerk's account}. {3s He} {3c suggested} {3t that a Chinese factory had sold copies under the firm's name}. {4s The factory, Ningbo Lucky}, {4c said} {4t it had never made a KubiKlick}. {5s Dekens} {5c again declined to comment}.
== a3 | published=2025-04-09 | publisher=Consumer Beacon | title=Inspectors: toys were genuine
{1s Dutch inspectors} {1c concluded} {1t that the magnets came from genuine Speelgaard toys}. {2s They} {2c also found} {2t that the firm knew of complaints in April}. {3s Van Aalst} {3c admitted} {3t "mistakes in how we listened"}. {4s The families' lawyer} {4c said} {4t the report came too late}. {5s The inspectors} {5c found} {5t nothing against Ningbo Lucky}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 denial accuser=none
a1.5 no_comment
a1.6 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion negated
a2.5 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion
a3.5 inquiry_finding rejected accuser=none
-- pairs
a1.3 answers a1.1 denial
a1.5 answers a1.1 no_comment
a2.2 answers a2.1 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a2.5 answers a2.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a3.2 partial_admission
a3.3 answers a2.1 partial_admission
a3.5 answers a2.3 inquiry_finding rejected
-- not
a1.4 answers a1.1 | complaints, not injuries
a1.6 answers a1.1 | a fair
a2.2 answers a1.1 | the clerk
a2.4 answers a2.1 | copies
a2.5 answers a2.3 | the clerk's claim about Dekens
a3.1 answers a2.1 | origin of the magnets
a3.5 answers a1.1 | the factory
a3.4 answers a3.1 | too late
