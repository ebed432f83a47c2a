# story: border-wells
== a1 | published=2019-05-02 | publisher=Oasis Courier | title=Wells poisoned, says Niger
{1s Niger's interior minister, Moussa Adamou}, {1c accused} {1t Libyan traffickers of poisoning two wells near Madama}. {2s A trader in Sebha} {2c denied} {2t that any of his men had been near the wells}. {3s The UN migration agency} {3c said} {3t it had seen no sick travellers}. {4s Adamou} {4c said} {4t four people had died}.
== a2 | published=2019-05-11 | publisher=Tripoli Mirror | title=
{1s Libya} {1c said} {1t Nigerien soldiers robbed migrants at Toummo}. {2s Niamey} {2c rejected} {2t the charge}. {3s Its army} {3c said} {3t no unit was stationed at Toummo}. {4s Nigeria} {4c denied} {4t that its citizens were among the robbers}.
== a3 | published=2019-07-30 | publisher=Oasis Courier | title=Water was clean
{1s A laboratory in Algiers} {1c found} {1t no poison in the water of either well}. {2s Adamou} {2c withdrew} {2t his accusation}. {3s Human rights lawyers in Agadez} {3c said} {3t they had statements from nine men robbed at Toummo}. {4s The army} {4c again denied} {4t it}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion negated
a1.4 allegation
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 retraction
a3.3 allegation
a3.4 denial accuser=none
-- same
a3.3 = a2.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 third_party_dispute
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 retraction
a3.4 answers a2.1 denial
-- not
a2.2 answers a1.1 | Niger is the accuser there
a2.3 answers a1.1 | Toummo, not Madama
a2.4 answers a1.1 | Nigeria is another country
a3.4 answers a1.1 | the robberies
a1.2 answers a2.1 | the wells
a3.1 answers a2.1 | the wells
