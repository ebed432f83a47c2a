# story: delta-rice
== a1 | published=2017-11-20 | publisher=Mekong Monitor | title=Farmers blame dam
{1s Rice farmers in Vietnam's An Giang} {1c blame} {1t a Lao dam for drying their fields}. {2s Laos} {2c rejects} {2t the claim}. {3s Vietnam's agriculture ministry} {3c declined to comment}.
== a2 | published=2017-11-27 | publisher=Vientiane Daily | title=
{1s The dam's operator, Siphan Power}, {1c said} {1t it had released more water than in any year since 2009}. {2s Energy minister Bounmy Keo} {2c denied} {2t that turbines had been stopped in October}. {3s He} {3c said} {3t farmers upstream of An Giang had dug illegal canals}. {4s A Thai hydrologist, Narong Sae-Lim}, {4c said} {4t his gauges showed no drop at the border}.
== a3 | published=2017-12-02 | publisher=Mekong Monitor | title=
{1s The farmers' leader, Tran Van Loc}, {1c called} {1t the minister's claim an insult}. {2s Cambodia} {2c said} {2t it did not want to take sides}. {3s An American institute} {3c reported} {3t that Siphan Power had held back a third of the flow in October}. {4s Siphan Power} {4c did not answer} {4t emails}.
== a4 | published=2018-06-15 | publisher=Delta Post | title=River commission reports
{1s The river commission} {1c found} {1t that the dam had held back water in October}. {2s It} {2c could not say} {2t whether that had dried the fields}. {3s Keo} {3c accepted} {3t the finding} but {4s he} {4c denied} {4t any harm to Vietnam}. {5s Loc} {5c said} {5t his people would go to court}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 no_comment
a2.1 assertion
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion negated
a3.1 denial accuser=none
a3.2 assertion negated
a3.3 allegation
a3.4 no_response
a4.1 inquiry_finding upheld accuser=none
a4.2 inquiry_finding inconclusive accuser=none
a4.3 admission accuser=none
a4.4 denial accuser=none
a4.5 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.4 answers a1.1 third_party_dispute
a3.1 answers a2.3 denial
a3.4 answers a3.3 no_response
a4.1 answers a3.3 inquiry_finding upheld
a4.2 answers a1.1 inquiry_finding inconclusive
a4.3 answers a4.1 admission
a4.4 answers a1.1 denial
-- not
a2.4 answers a2.3 | the border, not canals
a3.1 answers a1.1 | the farmers made that claim
a3.2 answers a1.1 | takes no side
a3.4 answers a2.3 | the minister's claim
a4.1 answers a2.3 | not the canals
a4.2 answers a2.3 | not the canals
a4.4 answers a2.3 | he made that claim
a4.5 answers a4.1 | a plan
