# story: chambishi-slurry
== a1 | published=2025-02-20 | publisher=Copperbelt Mail | title=River runs grey
{1s Fishermen on the Kafue} {1c say} {1t slurry from the Musakashi smelter, owned by the Swiss trader Arvenne, has killed every bream for sixty kilometres}. {2s Zambia's environment agency} {2c said} {2t a dyke there broke on the 18th and that acid reached the river}.
{3s Arvenne} {3c called} {3t the spill "a minor seepage, contained within the hour"}. {4s It} {4c did not say} {4t what had happened to the fish}.
== a2 | published=2025-03-04 | publisher=The Lusaka Weekly | title=
{1s Workers at Musakashi} {1c have accused} {1t Arvenne of ordering them to hose the banks by night before inspectors came}. {2s The company's country head, Reto Hunziker}, {2c denied} {2t that any evidence was cleared away}; {3s he} {3c said} {3t the men had been paid off by a rival}. {4s The miners' union} {4c rejected} {4t the suggestion}, and {5s it} {5c rejected} {5t the company's offer of two sacks of meal per family}.
== a3 | published=2025-07-15 | publisher=Copperbelt Mail | title=Laboratory contradicts smelter
{1s A laboratory in Pretoria hired by Lusaka} {1c found} {1t that acid from the smelter had killed fish as far as Kitwe}. {2s Arvenne} {2c conceded} {2t that the seepage "was larger than first thought"} but {3s it} {3c went on disputing} {3t that it had reached Kitwe}.
{4s Police} {4c dropped} {4t {5s the workers}' {5c complaint} {5t about the hosing} for want of witnesses}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 partial_denial accuser=none
a1.4 no_response
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 denial accuser=none
a2.5 refusal
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 partial_denial accuser=none
a3.4 inquiry_finding inconclusive accuser=5s
a3.5 allegation in 4
-- same
a3.5 = a2.1
-- pairs
a1.3 answers a1.1 partial_denial
a1.3 answers a1.2 partial_denial
a1.4 answers a1.1 no_response
a2.2 answers a2.1 denial
a2.3 answers a2.1 counter_accusation
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a1.2 inquiry_finding upheld
a3.2 answers a1.1 partial_admission
a3.2 answers a1.2 partial_admission
a3.3 answers a1.1 partial_denial
a3.4 answers a2.1 inquiry_finding inconclusive
-- not
a1.3 answers a2.1 | the spill, not the hosing
a1.4 answers a2.1 | the fish, not the hosing
a2.2 answers a1.1 | evidence, not fish
a2.2 answers a1.2 | evidence, not the dyke
a2.4 answers a2.1 | the union sides with the workers
a2.4 answers a1.1 | rejects that the men were bribed
a2.5 answers a2.3 | turns down an offer
a2.5 answers a1.1 | turns down an offer
a3.1 answers a2.1 | acid, not the cover-up
a3.2 answers a2.1 | size of the seepage only
a3.3 answers a2.1 | reach of the acid
a3.4 answers a1.1 | the hosing complaint only
a3.4 answers a2.3 | the rival's money was not examined
