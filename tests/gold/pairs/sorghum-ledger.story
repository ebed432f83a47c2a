# story: sorghum-ledger
== a1 | published=2022-10-04 | publisher=Horn Examiner | title=Food aid sold in market, auditors say
{1s Auditors from Norway, a donor}, {1c allege} {1t that staff of the relief agency Caravan Bread sold a third of its sorghum in the markets of Baidoa}. {2s The agency's director in Nairobi, Miriam Oduor}, {2c said} {2t not a single sack had left its stores unrecorded}.
{3s Former drivers} {3c told} the Examiner {3t that they had been paid to deliver at night to a trader}. {4s The trader, Abdi Warfa}, {4c hung up} {4t when asked}.
== a2 | published=2022-10-12 | publisher=Fjord Avis | title=
{1t Caravan Bread} {1c has been accused} by {1s two former accountants} {1t of inventing 4,000 children on its lists in Gedo}. {2s Oduor} {2c rejected} {2t all the charges against her agency as "malice on stilts"}. {3s Oslo} {3c suspended} {3t payments}; {4s Denmark} {4c refused} {4t to follow}.
== a3 | published=2023-03-01 | publisher=Horn Examiner | title=Agency owns up to sorghum sales
{1s Caravan Bread} {1c acknowledged} {1t on Wednesday that sorghum had been sold in Baidoa, "by three men since dismissed"}. {2s It} {2c still denied} {2t that the lists in Gedo were padded}. {3s A review by the firm Tveit and Ross} {3c found} {3t 3,870 names without a child}.
{4s Somalia's disaster agency} {4c said} {4t it had seen the lists and found them in order}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 no_response
a2.1 allegation
a2.2 denial accuser=none
a2.3 attitude
a2.4 refusal
a3.1 admission accuser=none
a3.2 denial accuser=none
a3.3 inquiry_finding upheld accuser=none
a3.4 assertion
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.2 answers a1.3 denial
a1.4 answers a1.3 no_response
a2.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.2 answers a1.3 denial
a3.1 answers a1.1 partial_admission
a3.1 answers a1.3 partial_admission
a3.2 answers a2.1 denial
a3.3 answers a2.1 inquiry_finding upheld
a3.4 answers a2.1 third_party_dispute
-- not
a1.2 answers a2.1 | sacks, not children on lists
a1.4 answers a1.1 | the trader was asked about night deliveries to him
a1.4 answers a2.1 | another charge
a2.4 answers a2.1 | refuses to suspend payments
a2.4 answers a1.1 | refuses to suspend payments
a3.1 answers a2.1 | sorghum only
a3.2 answers a1.1 | lists only; the sales are admitted
a3.3 answers a1.1 | names, not sacks
a3.4 answers a1.1 | the lists
a3.3 answers a1.3 | names, not deliveries
