# story: prison-riot
== a1 | published=2018-01-05 | publisher=Amazonia Agora | title=Guards shot prisoners, families say
{1s Relatives of inmates} {1c accused} {1t guards at Taruma prison of executing eleven men after a riot}. {2s The state's prison secretary, Caio Ferraz}, {2c said} {2t rival gangs had done the killing}. {3s A lawyer for the families, Dora Lins}, {3c said} {3t the shots had come from the towers}. {4s The governor} {4c did not comment}.
== a2 | published=2018-01-09 | publisher=Rio Negro | title=
{1s Ferraz} {1c denied} {1t that any guard had fired}. {2s He} {2c accused} {2t Lins of working for a gang}. {3s Lins} {3c called} {3t the charge a slander}. {4s The bar association} {4c backed} {4t her}. {5s A guard, speaking without a name}, {5c admitted} {5t that "two of us used rifles"}.
== a3 | published=2018-09-12 | publisher=Amazonia Agora | title=
{1s Federal prosecutors} {1c found} {1t that nine of the eleven were shot from above}. {2s They} {2c cleared} {2t Lins}. {3s Ferraz, who has left office}, {3c said} {3t the prosecutors had believed criminals}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 allegation
a1.4 no_comment
a2.1 denial accuser=none
a2.2 allegation
a2.3 denial accuser=none
a2.4 attitude
a2.5 admission
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 non_denial
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 counter_accusation
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.1 answers a1.3 denial
a2.2 answers a1.3 counter_accusation
a2.3 answers a2.2 denial
a2.5 answers a1.1 admission
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a2.2 inquiry_finding rejected
-- not
a2.3 answers a1.1 | her own side
a2.1 answers a2.2 | Ferraz made it
a3.1 answers a2.2 | the shots
a3.2 answers a1.1 | Lins
a2.5 answers a2.2 | rifles
