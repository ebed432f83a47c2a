# story: evros-island
== a1 | published=2022-08-16 | publisher=Thrace Observer | title=Migrants stranded on islet
{1s Turkey} {1c said} {1t Greek police had driven thirty-eight Syrians back across the Evros at gunpoint and left them on an islet}. {2s Athens} {2c said} {2t the islet lay on the Turkish side of the river and that its police had found nobody there}.
{3s A Syrian teacher among them, Rima Haddad}, {3c said} by phone {3t that masked men had taken their shoes}. {4s Greece's migration minister, Nikos Laskaris}, {4c did not address} {4t her account}.
== a2 | published=2022-08-24 | publisher=Aegean Digest | title=Dinghy off Lesbos
{1s The Turkish coastguard} {1c accused} {1t Greece of towing a dinghy with fifty Afghans out of Greek waters off Lesbos on Monday}. {2s The Hellenic coastguard} {2c denied} {2t that "any such pushback" took place}. {3s It} {3c said} {3t it was Turkish boats that had shepherded the dinghy westward}.
{4s Ankara} {4c dismissed} {4t the remark}.
== a3 | published=2022-11-30 | publisher=Thrace Observer | title=Ombudsman: police were at the islet
{1s Greece's ombudsman} {1c established} {1t that a police unit had ferried people to the islet in August}. {2s Laskaris} {2c declined to comment}. Events at sea were outside the ombudsman's remit.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 no_response
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 no_comment
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 no_response
a2.2 answers a2.1 denial
a2.3 answers a2.1 counter_accusation
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 no_comment
-- not
a1.2 answers a2.1 | river, not sea; eight days earlier
a1.2 answers a1.3 | nothing about shoes or masked men
a1.4 answers a1.1 | silent on her account only; Athens had answered Turkey
a2.2 answers a1.1 | the dinghy off Lesbos
a2.2 answers a1.3 | the dinghy off Lesbos
a2.4 answers a2.1 | Ankara answers the counter-charge, not its own allegation
a3.1 answers a2.1 | the islet only
a3.1 answers a1.3 | nothing about masks or shoes
a3.2 answers a2.1 | he was asked about the islet
a3.2 answers a1.3 | the report did not touch her account
