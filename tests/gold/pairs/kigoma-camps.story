# story: kigoma-camps
== a1 | published=2017-09-11 | publisher=Great Lakes Bulletin | title=Bujumbura: rebels drill in Tanzanian camp
{1s Burundi} {1c has charged} {1t Tanzania with allowing rebels to drill in the refugee camp of Nduruma}. {2s Dar es Salaam} {2c said} {2t it did not do so and would not}.
{3s Refugee leaders} {3c told} this paper {3t that Burundian agents had abducted four of them from the camp}.
== a2 | published=2017-09-16 | publisher=Kigoma Leo | title=
{1s Burundi's police} {1c said} {1t they did not know the four}. {2s Tanzania} expelled two men, {2c calling} {2t them Bujumbura's spies}; {3s the Burundian consul, Protais Nkurikiye}, {3c denied} {3t they were}: {4t they sold phone cards}, {4s he} {4c said}. {5s The UN refugee agency} {5c said} {5t it had never seen a drill at Nduruma}.
== a3 | published=2017-10-20 | publisher=Kigoma Leo | title=Two return from across the border
Two of the four came home. {1s They} {1c said} {1t men in Burundian uniform had held them at Makamba}. {2s Bujumbura}, which {3s,2a Tanzanians} {3c have long accused} {3t of kidnapping}, {2c again denied} {2t any part in it}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a2.1 assertion negated
a2.2 allegation
a2.3 denial accuser=none
a2.4 assertion
a2.5 assertion negated
a3.1 allegation
a3.2 denial accuser=2a
a3.3 allegation
-- same
a3.1 = a1.3
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.3 denial
a2.3 answers a2.2 denial
a2.4 answers a2.2 denial
a2.5 answers a1.1 third_party_dispute
a3.2 answers a1.3 denial
a3.2 answers a3.3 denial
-- not
a1.2 answers a1.3 | drills, not abductions
a1.2 answers a2.2 | Tanzania is the accuser there
a2.1 answers a1.1 | Burundi is the accuser there
a2.1 answers a2.2 | the four refugees, not the two expelled
a2.3 answers a1.3 | the two expelled, not the four
a2.4 answers a1.1 | phone cards, not drills
a2.5 answers a1.3 | drills, not abductions
a2.5 answers a2.2 | drills, not spies
a3.2 answers a2.2 | the abductions, not the expelled men
a3.2 answers a1.1 | Burundi is the accuser there
