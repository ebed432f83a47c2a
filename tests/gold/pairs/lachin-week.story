# story: lachin-week
== a1 | published=2023-03-06 | publisher=Araks Herald | title=Five dead on mountain road
{1s Armenia's defence ministry} {1c said} {1t Azerbaijani troops had ambushed a police van near Dighavank, killing three officers}. {2s Azerbaijan} {2c said} {2t the van was carrying weapons and that those inside had shot first, killing two of its soldiers}. {3s Yerevan} {3c denied} {3t that there was anything in the van but a desk and two chairs}.
== a2 | published=2023-03-06 | publisher=Caspian Tribune | title=
{1s Baku} {1c accused} {1t Armenia of planting new mines, made in 2021, along the road to Kelbajar}. {2s A spokesman for the Armenian army, Colonel Vahe Grigorants}, {2c described} {2t that as nonsense}. {3s He} {3c had no comment} {3t on the shootout}.
{4s The ministry in Baku} {4c said} {4t Armenian snipers had broken the ceasefire eleven times overnight}.
== a3 | published=2023-03-09 | publisher=Araks Herald | title=Truce breaches: who counts what
{1s Armenia} {1c denied} {1t {2s Azerbaijani} {2c reports} of {2t sniper fire}}, and {3s it} {3c charged} {3t its neighbour with firing on a vineyard at Areni}. {4s Azerbaijan} {4c said} {4t its positions had been silent all week}.
{5s Russian peacekeepers} {5c confirmed} {5t that the police van had carried no arms}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 no_comment
a2.4 allegation
a3.1 denial accuser=2s
a3.2 allegation in 1
a3.3 allegation
a3.4 assertion negated
a3.5 assertion negated
-- same
a3.2 = a2.4
-- pairs
a1.2 answers a1.1 counter_accusation
a1.3 answers a1.2 denial
a2.2 answers a2.1 denial
a2.3 answers a1.1 no_comment
a2.3 answers a1.2 no_comment
a3.1 answers a2.4 denial
a3.3 answers a2.4 counter_accusation
a3.4 answers a3.3 denial
a3.5 answers a1.2 third_party_dispute
-- not
a1.3 answers a1.1 | Armenia denies what Azerbaijan said of the van, not its own charge
a1.3 answers a2.1 | the van, not mines
a1.3 answers a2.4 | the van, not snipers
a2.2 answers a1.2 | mines, not the van
a2.2 answers a2.4 | mines, not snipers
a3.1 answers a2.1 | snipers, not mines
a3.1 answers a1.2 | snipers, not the van
a3.4 answers a2.4 | Azerbaijan answers on Areni, cannot answer its own charge
a3.5 answers a2.1 | the van, not mines
a3.5 answers a3.3 | the van, not the vineyard
