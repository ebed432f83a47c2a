# story: cocoa-children
== a1 | published=2024-04-15 | publisher=Abidjan Matinal | title=Lawsuit: children cut pods for chocolate
{1s A Boston law office, Hale and Dunmore}, {1c alleges} {1t that the chocolate makers Veldt and Amandine bought cocoa picked by trafficked children in Ivory Coast}. {2s Both firms} {2c denied} {2t any wrongdoing}. {3s Amandine} {3c added} {3t that it had pulled out of the region in 2021}.
== a2 | published=2024-04-22 | publisher=Accra Standard | title=
{1s Ivory Coast's labour minister, Awa Diomande}, {1c rejected} {1t the Boston charge as a slur on her country}. {2s,3s A farmers' cooperative at Daloa} {2c conceded} {2t that children "help"}, {3c denying} {3t that any were trafficked}. {4s Hale and Dunmore} {4c also accuse} {4t a Ghanaian trader, Asante Beans, of the same}; {5s it} {5c asked} {5t for time}.
== a3 | published=2024-12-02 | publisher=Harbour News | title=Suit in Boston fails
{1s A judge in Massachusetts} {1c threw out} {1t the suit against Veldt} but let the one against Amandine go on. {2s Veldt} {2c said} {2t it was pleased}. {3s The law office} {3c dropped} {3t its case against Asante Beans}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion negated
a2.1 denial accuser=none
a2.2 partial_admission accuser=none
a2.3 denial accuser=none
a2.4 allegation
a2.5 no_comment
a3.1 inquiry_finding rejected accuser=none
a3.2 assertion
a3.3 retraction
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 partial_denial
a2.1 answers a1.1 third_party_dispute
a2.2 answers a1.1 partial_admission
a2.3 answers a1.1 third_party_dispute
a2.5 answers a2.4 no_comment
a3.1 answers a1.1 inquiry_finding rejected
a3.3 answers a2.4 retraction
-- not
a1.2 answers a2.4 | two other firms
a1.3 answers a2.4 | another firm
a2.1 answers a2.4 | Ivory Coast on its own children; the trader is Ghanaian
a2.2 answers a2.4 | a cooperative at Daloa
a2.5 answers a1.1 | asks for time on its own case
a3.1 answers a2.4 | the suit against Veldt
a3.3 answers a1.1 | drops only the Ghanaian's case
a3.2 answers a1.1 | satisfaction, not an answer
