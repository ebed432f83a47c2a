# story: lake-gunboats
== a1 | published=2023-03-04 | publisher=Lakeside Herald | title=Fishermen killed on Lake Albert
{1s Uganda} {1c accused} {1t Congolese soldiers of killing seven fishermen on Lake Albert on Thursday}. {2s A spokesman for the Congolese army, Colonel Jean Kabwe}, {2c said} {2t no patrol had been on the water that day}. {3s Villagers at Kaiso} {3c said} {3t the boats had flown the Congolese flag}. {4s Kinshasa's ambassador in Kampala, Odile Mbuyi}, {4c called} {4t the accusation a provocation}.
== a2 | published=2023-03-09 | publisher=Albert Valley News | title=
{1s The Congolese government} {1c said} {1t Ugandan gunboats had burned nets at Tchomia on Sunday}. {2s Kampala} {2c denied} {2t it}. {3s Kabwe} {3c repeated} {3t that his men had not fired on anybody}. {4s Uganda} {4c asked} {4t for a joint inquiry}.
== a3 | published=2023-05-20 | publisher=Lakeside Herald | title=Lake inquiry reports
{1s A joint commission} {1c concluded} {1t that the seven fishermen had been shot by a Congolese patrol}. {2s It} {2c found} {2t no evidence that nets had been burned}. {3s Kinshasa} {3c admitted} {3t that a sergeant had acted on his own}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 request
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding rejected
a3.3 answers a1.1 partial_admission
-- not
a1.4 answers a2.1 | nets, five days later
a2.2 answers a1.1 | Uganda is the accuser there
a2.3 answers a2.1 | Congo is the accuser there
a3.1 answers a2.1 | fishermen, not nets
a3.2 answers a1.1 | nets, not fishermen
a3.3 answers a2.1 | the other matter
