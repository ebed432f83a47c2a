# story: embassy-row-moscow
== a1 | published=2023-05-12 | publisher=Highveld Reporter | title=Envoy summoned over ship
{1s The Netherlands} {1c said} {1t South Africa had loaded rifles onto a Russian freighter at Saldanha}. {2s The South African ambassador in Moscow, Themba Nkabinde}, {2c called} {2t the story "a ghost ship"}. While protests went on in Moscow over conscription, {3s the Dutch envoy in Pretoria} {3c was not available}.
== a2 | published=2023-05-19 | publisher=Lagoon Weekly | title=
{1s Pretoria} {1c has denied} {1t shipping weapons to anybody at war}. {2s The country} {2c also rejected} {2t {3s Dutch} {3c accusations} {3t that its coal mines foul the Vaal}}. {4s Russia's foreign ministry} {4c said} {4t the freighter had come for oranges}.
{5s The opposition's Lerato Mokgadi} {5c said} {5t cranes had worked three nights under army guard}.
== a3 | published=2023-09-03 | publisher=Highveld Reporter | title=Judge: no arms left Saldanha
{1s A retired judge asked by the president to look into the matter} {1c found} {1t no trace of arms going aboard}. {2s The Hague} {2c stood by} {2t its account}. {3s Mokgadi} {3c retracted} {3t part of hers}: {4s she} {4c now says} {4t it was one night}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 no_response
a2.1 denial accuser=none
a2.2 denial accuser=3s
a2.3 allegation in 2
a2.4 assertion
a2.5 allegation
a3.1 inquiry_finding rejected accuser=none
a3.2 allegation
a3.3 retraction
a3.4 assertion
-- same
a3.2 = a1.1
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 denial
a2.2 answers a2.3 denial
a2.4 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.3 answers a2.5 retraction
a3.4 answers a2.5 retraction
-- not
a1.2 answers a2.5 | a week before the cranes were mentioned
a2.2 answers a1.1 | coal mines, not rifles
a2.2 answers a2.5 | coal mines, not cranes
a2.4 answers a2.3 | the freighter, not coal mines
a3.1 answers a2.3 | arms, not coal mines
a3.3 answers a1.1 | Mokgadi withdraws her own part, the Dutch do not
a3.4 answers a1.1 | her own story of the cranes
a1.3 answers a1.1 | the accuser's envoy was not available
a2.1 answers a2.3 | weapons, not coal mines
