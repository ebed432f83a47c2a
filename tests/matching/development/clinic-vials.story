# story: clinic-vials
== a1 | published=2020-10-10 | publisher=Mekong Standard | title=Expired vials in the camps
{1s Aid workers in Battam} {1c accused} {1t the health ministry of giving expired vaccines to refugees}. {2s The ministry's spokesman, Dr Somsak Rattana}, {2c said} {2t every vial had been within its date}. {3s A nurse} {3c told} this newspaper {3t that labels had been changed by hand}. {4s Somsak} {4c called} {4t her account absurd}.
== a2 | published=2020-10-16 | publisher=Border Gazette | title=
{1s The ministry} {1c rejected} {1t all these allegations} at a hearing. {2s The supplier, Pharmex}, {2c denied} {2t changing labels}. {3s A member of parliament, Nuch Srisai}, {3c said} {3t the minister's brother owned Pharmex}. {4s The minister} {4c refused} {4t to resign}. {5s His brother} {5c did not answer} {5t questions}.
== a3 | published=2021-01-20 | publisher=Mekong Standard | title=Labels were changed, inquiry finds
{1s A panel of doctors} {1c established} {1t that the labels on 3,000 vials had been changed}. {2s Pharmex} {2c blamed} {2t a subcontractor for the labels}. {3s Somsak} {3c had no comment}. {4s The panel} {4c found} {4t no link between the minister and the firm}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 denial accuser=none
a2.1 denial accuser=none
a2.2 denial accuser=none
a2.3 allegation
a2.4 refusal
a2.5 no_response
a3.1 inquiry_finding upheld accuser=none
a3.2 allegation
a3.3 no_comment
a3.4 inquiry_finding rejected accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 denial
a2.1 answers a1.1 denial
a2.1 answers a1.3 denial
a2.2 answers a1.3 denial
a2.5 answers a2.3 no_response
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a1.3 counter_accusation
a3.3 answers a1.3 no_comment
a3.4 answers a2.3 inquiry_finding rejected
-- not
a1.4 answers a1.1 | the nurse's account
a2.2 answers a2.3 | labels, not owners
a2.5 answers a1.1 | the brother, about the firm
a3.4 answers a1.3 | the link
a3.4 answers a1.1 | the link
