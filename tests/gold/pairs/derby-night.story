# story: derby-night
== a1 | published=2024-02-11 | publisher=Dakar Soir | title=
{1s Supporters of the club Jaraaf Medina} {1c accuse} {1t Senegalese gendarmes of shooting two students dead outside the stadium on Saturday night}. {2s The gendarmerie} {2c said} {2t its men carried no live rounds}. {3s A nurse at Fann hospital} {3c said} {3t she had taken a rifle bullet from one boy's back}.
{4s The interior minister, Babacar Thioune}, {4c neither confirmed nor denied} {4t the deaths}.
== a2 | published=2024-02-14 | publisher=Thies Matin | title=Fire at the bus yard
{1s Thioune} {1c told} lawmakers {1t that supporters of Jaraaf Medina had burned the bus yard in Thies on Monday}. {2s The club} {2c rejected} {2t any link to the fire}. {3s It} {3c had already denied} {3t bringing flares to the match}.
== a3 | published=2024-06-30 | publisher=Dakar Soir | title=Inquest: army-issue bullets
{1s An inquest} {1c concluded} {1t that both students were killed by service rifles}. {2s Colonel Seydou Ba of the gendarmerie} {2c admitted} {2t that "one squad had been issued ball ammunition by mistake"} and {3s he} {3c apologised} {3t to the families}. {4s A court in Thies}, meanwhile, {4c convicted} {4t three men, none of them supporters, of the arson}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 neither
a2.1 allegation
a2.2 denial accuser=none
a2.3 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 admission accuser=none
a3.3 apology
a3.4 inquiry_finding rejected accuser=none
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.2 answers a1.3 denial
a1.4 answers a1.1 no_comment
a2.2 answers a2.1 denial
a2.3 answers implied denial accuser=none
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a1.1 admission
a3.2 answers a1.3 admission
a3.4 answers a2.1 inquiry_finding rejected
-- not
a1.2 answers a2.1 | gendarmes, not the fire
a1.4 answers a2.1 | the accuser of the fire; another matter
a2.2 answers a1.1 | the club on the fire
a2.2 answers a1.3 | the club on the fire
a2.3 answers a2.1 | flares at the match, not the bus yard
a2.3 answers a1.1 | flares, not shots
a3.1 answers a2.1 | deaths, not arson
a3.2 answers a2.1 | ammunition, not arson
a3.3 answers a2.1 | an apology for the deaths
a3.4 answers a1.1 | the arson
