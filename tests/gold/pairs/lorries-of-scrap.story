# story: lorries-of-scrap
== a1 | published= | publisher=Adriatic Eye | title=Waste lorries turn back
{1s Albania} {1c accused} {1t Italy of trucking hospital waste to a dump at Porto Palermo}. {2s The Italian environment ministry} {2c denied} {2t that the lorries carried waste of that sort}. {3s A Tirana councillor, Besnik Gjokaj}, {3c said} {3t the drivers had shown him syringes}.
== a2 | published=2022-05-05 | publisher=Brindisi Notte | title=
{1s Montenegro} {1c said} {1t Albania had itself been sending ash to its coast}. {2s Tirana} {2c angrily denied} {2t doing so}. {3s The lorry firm, Salento Trasporti}, {3c said} {3t its trucks were empty by the time they reached the port}. {4s A court in Bari} {4c dismissed} {4t the firm's appeal against a fine}.
== a3 | published=2022-06-30 | publisher=Adriatic Eye | title=Ash, not syringes
{1s Inspectors from Brussels} {1c found} {1t ash on the lorries, no hospital waste}. {2s Gjokaj} {2c admitted} {2t he had seen only a photograph}. {3s Italy} {3c took} {3t the findings as vindication}. {4s Podgorica} {4c maintained} {4t its charge}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion
a2.4 refusal
a3.1 inquiry_finding rejected accuser=none
a3.2 retraction
a3.3 attitude
a3.4 allegation
-- same
a3.4 = a2.1
-- pairs
a1.2 answers a1.3 denial
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.1 answers a1.3 inquiry_finding rejected
a3.2 answers a1.3 retraction
-- not
a1.2 answers a2.1 | Italy's lorries, not Albania's ash
a2.2 answers a1.1 | Albania is the accuser there
a2.2 answers a1.3 | another cargo and accuser
a2.3 answers a2.1 | the firm drives for Italy
a2.4 answers a1.1 | dismisses an appeal
a3.1 answers a2.1 | the lorries from Italy, not the coast
a3.2 answers a2.1 | the syringes, not the ash at sea
a3.2 answers a1.1 | he revises what he said he saw, Albania does not
a3.3 answers a2.1 | Italy's satisfaction
