# story: strait-cable
== a1 | published=2023-10-12 | publisher=Baltic Daily | title=Cable cut
{1s Finland} {1c said} {1t a Chinese freighter, the Hai Xing, had dragged its anchor across a cable near Porkkala}. {2s The owner, Oriental Bulk}, {2c said} {2t its crew had noticed nothing}. {3s Moscow} {3c denied} {3t having a hand in the incident}, though {4s no minister in Helsinki} {4c had accused} {4t it}.
== a2 | published=2023-10-20 | publisher=Harbour News | title=Ship sails on
{1s Estonia} {1c charged} {1t that the Hai Xing had also damaged a pipeline off Paldiski}. {2s China's ambassador in Tallinn, Shen Guo}, {2c denied} {2t it}. {3s He} {3c said} {3t China would help with any inquiry}. {4s Finland's police} {4c confirmed} {4t that an anchor lay beside the cable}.
== a3 | published=2024-08-12 | publisher=Baltic Daily | title=
{1s China} {1c admitted} {1t that the Hai Xing had broken the cable by accident in a storm}. {2s Estonia's defence minister} {2c said} {2t he did not believe in the storm}. {3s The shipping firm} {3c rejected} {3t the talk of sabotage}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 denial accuser=none
a1.4 allegation
a2.1 allegation
a2.2 denial accuser=none
a2.3 attitude
a2.4 inquiry_finding upheld accuser=none
a3.1 admission
a3.2 denial accuser=none
a3.3 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.4 answers a1.1 inquiry_finding upheld
a3.1 answers a1.1 admission
-- not
a2.2 answers a1.1 | the pipeline
a1.3 answers a1.1 | Russia's hand
a1.2 answers a2.1 | the cable only
a2.4 answers a2.1 | the cable
a2.3 answers a2.1 | an offer
