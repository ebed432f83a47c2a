# story: three-flags-inquiry
== a1 | published=2019-05-14 | publisher=Bight Courier | title=Commission on the Tai raid
A commission of the West African bloc opened on Tuesday an inquiry into an {1c allegation} by {1s Ivory Coast} {1t that Liberian ex-fighters, armed by Guinea, had burned the village of Tai-Nord}. {2s Monrovia} {2c brushed off} {2t {3c charges} by {3s its eastern neighbour}} last year; this time {4s it} {4c said} {4t it would wait before commenting}.
{5s Conakry} {5c denied} {5t arming anyone}.
== a2 | published=2019-05-30 | publisher=Lofa Times | title=
{1s Liberia's justice minister, Comfort Weah-Toe}, {1c told} the commission {1t that none of the raiders was Liberian}. {2s She} {2c accused} {2t Abidjan of evicting Liberian refugees at gunpoint}; {3s Ivory Coast's prefect in Guiglo, Serge Kone}, {3c said} {3t they had left of their own will}.
{4s Church groups in Harper} {4c supported} {4t the minister's accusation}.
== a3 | published=2019-11-08 | publisher=Bight Courier | title=Raid: no foreign hand
{1s The commission} {1c cleared} {1t Guinea} and {2s it} {2c held} {2t that the raiders were Ivorian land claimants}. {3s Abidjan} {3c refused} {3t to sign the report}. Nobody had asked about evictions.
-- statements
a1.1 allegation
a1.2 denial accuser=3s
a1.3 allegation in 2
a1.4 no_comment
a1.5 denial accuser=none
a2.1 assertion negated
a2.2 allegation
a2.3 assertion
a2.4 allegation
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 refusal
-- same
a2.4 = a2.2
-- pairs
a1.2 answers implied denial accuser="Ivory Coast"
a1.4 answers a1.1 no_comment
a1.5 answers a1.1 denial
a2.1 answers a1.1 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 inquiry_finding rejected
-- not
a1.2 answers a1.1 | earlier charges, not the present one
a1.5 answers a2.2 | arming, not evicting; Guinea is not concerned
a2.1 answers a2.2 | Liberia's own charge
a2.3 answers a1.1 | Ivory Coast is the accuser there
a3.1 answers a2.2 | the raid, not evictions
a3.2 answers a2.2 | the raid, not evictions
a3.3 answers a2.2 | refuses to sign
a3.3 answers a1.1 | the accuser refuses to sign
a1.4 answers a2.2 | comes before the eviction charge
