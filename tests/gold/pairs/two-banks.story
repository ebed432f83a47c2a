# story: two-banks
== a1 | published=2024-05-03 | publisher=Gulf of Guinea Post | title=Niamey says jets from the south hit village
{1s Niger's military government} {1c said} on Friday {1t that two Nigerian air force jets had bombed the village of Tounfafi, killing seventeen people at a wedding}.
{2s A Nigerian air force spokesman, Group Captain Femi Adelaja}, {2c said} {2t no Nigerian aircraft had been over Niger that day or any other}.
== a2 | published=2024-05-04 | publisher=Benue Sentinel | title=Herders' union blames air force
{1s A union of cattle herders in Nigeria's Zamfara state} {1c blamed} {1t the air force for a raid on Wednesday that left eight of its members dead outside Dansadau}.
{2s Adelaja} {2c confirmed} {2t a strike near Dansadau} but {3s he} {3c said} {3t only bandits had been hit}.
{4s Nigeria} {4c has also refused} {4t Niger's request for the flight logs of its northern bases}.
== a3 | published=2024-05-11 | publisher=Gulf of Guinea Post | title=
A week after the bombing at Tounfafi, {1s Abuja} {1c dismissed} {1t {2s its neighbour}'s {2c accusation}} once more and {3s it} {3c accused} {3t the junta in Niamey of sheltering the gangs that raid Sokoto}. {4s A minister in Niamey, Hadiza Oumarou}, {4c rejected} {4t that as "the thief shouting thief"}.
-- statements
a1.1 allegation
a1.2 assertion negated
a2.1 allegation
a2.2 admission accuser=none
a2.3 assertion
a2.4 refusal
a3.1 denial accuser=2s
a3.2 allegation in 1
a3.3 allegation
a3.4 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 partial_admission
a2.3 answers a2.1 partial_denial
a3.1 answers a1.1 denial
a3.3 answers a1.1 counter_accusation
a3.4 answers a3.3 denial
-- not
a1.2 answers a2.1 | flights over Niger, not the raid inside Nigeria
a2.2 answers a1.1 | the strike near Dansadau in Zamfara, not the one on Tounfafi in Niger
a2.3 answers a1.1 | Dansadau again
a2.4 answers a1.1 | a refused request for logs is no denial
a2.4 answers a2.1 | a refused request, to another accuser
a3.1 answers a2.1 | the neighbour's accusation is Niger's, the union's is domestic
a3.4 answers a1.1 | Niger answers the charge of sheltering gangs, not its own allegation
a3.3 answers a2.1 | no accusation back at the herders
a3.4 answers a2.1 | another respondent, another charge
