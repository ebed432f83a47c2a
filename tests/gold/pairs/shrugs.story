# story: shrugs
== a1 | published=2025-01-14 | publisher=Sea of Azov Herald | title=
{1s Turkmenistan} {1c brushed aside} {1t {2s Ashgabat exiles}' {2c claims}} on Tuesday. {3s Mongolia's mining minister, Batbold Enkhtur}, {3c denied} {3t taking any bribe}. {4s Laos} {4c rejected} {4t charges made by {5a Hanoi}}.
{6s Vanuatu} {6c denied} {6t a passport to the fugitive banker Lucas Ferrand}. {7s Nepal} {7c waved away} {7t fresh {8s Chinese} {8c accusations}}.
== a2 | published=2025-01-20 | publisher=Ulan Post | title=Prosecutors name sum
{1s Mongolian prosecutors} {1c allege} {1t that a Canadian miner, Redstone Bow, paid a deputy minister, Ganzorig Tumur, nine million dollars}. {2s Enkhtur} {2c said} {2t he was shocked}. {3s Redstone Bow} {3c said} {3t it had paid only taxes}. {4s Ottawa} {4c does not comment} {4t on companies}.
== a3 | published=2025-04-08 | publisher=Ulan Post | title=
{1s A spokesman for Redstone Bow, Neil Pardoe}, {1c admitted} {1t "facilitation payments" to a cousin of Tumur}. {2s Tumur's lawyer} {2c said} {2t the cousin bought horses with it and gave the deputy nothing}. {3s A report in Toronto} {3c put} {3t the sum at two million}.
-- statements
a1.1 denial accuser=2s
a1.2 allegation in 1
a1.3 denial accuser=none
a1.4 denial accuser=5a
a1.6 refusal
a1.7 denial accuser=8s
a1.8 allegation in 7
a2.1 allegation
a2.2 attitude
a2.3 assertion negated
a2.4 no_comment
a3.1 partial_admission accuser=none
a3.2 assertion negated
a3.3 report
-- pairs
a1.1 answers implied denial accuser="Ashgabat exiles"
a1.3 answers implied denial accuser=none
a1.4 answers implied denial accuser="Hanoi"
a1.7 answers implied denial accuser="Chinese"
a2.3 answers a2.1 denial
a2.4 answers a2.1 no_comment
a3.1 answers a2.1 partial_admission
a3.2 answers a2.1 denial
-- not
a1.1 answers a2.1 | another country, nothing said of what was claimed
a1.3 answers a2.1 | the minister on himself; the charge names his deputy
a1.4 answers a2.1 | another pair of countries
a1.7 answers a2.1 | another pair of countries
a1.6 answers a2.1 | denies a passport
a2.2 answers a2.1 | shock is no answer
a3.3 answers a2.1 | another sum, attributed to nobody who answers
