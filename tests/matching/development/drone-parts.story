# story: drone-parts
== a1 | published=2024-05-05 | publisher=Nordic Wire | title=Parts of Dutch make in drones
{1s Ukraine} {1c claims} {1t that Iranian drones fired at Odesa held chips made by the Dutch firm Veldic}. {2s Veldic} {2c said} {2t it had sold nothing to Iran since 2012}. {3s Iran} {3c denied} {3t supplying drones to anybody in the war}. {4s The Dutch trade ministry} {4c promised} {4t an inquiry}.
== a2 | published=2024-05-09 | publisher=Rotterdam Courier | title=
{1s The United States} {1c accused} {1t a trader in Dubai, Falcon Reach, of passing Veldic's chips to Tehran}. {2s Falcon Reach} {2c did not return} {2t calls}. {3s The Emirates' embassy in Washington} {3c said} {3t the country applied all sanctions}. {4s Iran's envoy to the United Nations, Reza Karimi}, {4c brushed aside} {4t the American claim}.
== a3 | published=2024-11-02 | publisher=Nordic Wire | title=Dutch inquiry clears chip maker
{1s Investigators in The Hague} {1c found} {1t no sign that Veldic knew where its chips went}. {2s They} {2c confirmed} {2t that 40,000 pieces had gone through Falcon Reach}. {3s Tehran} {3c repeated} {3t that it had given no drones to Russia}. {4s Kyiv} {4c welcomed} {4t the report}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 denial accuser=none
a1.4 assertion
a2.1 allegation
a2.2 no_response
a2.3 assertion
a2.4 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 assertion negated
a3.4 attitude
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.2 answers a2.1 no_response
a2.3 answers a2.1 denial
a2.4 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a1.1 denial
-- not
a1.2 answers a2.1 | Veldic's own sales
a1.3 answers a2.1 | drones, not chips
a2.3 answers a1.1 | the Emirates
a3.1 answers a2.1 | Veldic
a3.4 answers a2.1 | a welcome
