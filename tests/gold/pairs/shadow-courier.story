# story: shadow-courier
== a1 | published=2024-06-03 | publisher=Skagerrak Post | title=Sweden: Tehran paid gang to attack dissident
{1s Sweden's security service} {1c says} {1t Iran hired a Gothenburg gang to shoot at the home of a dissident singer}. {2s Iran's charge d'affaires, Parviz Lotfi}, {2c termed} {2t it a "Nordic fairy tale"}. {3s Denmark} {3c reported} {3t a plot of the same kind in Aarhus}.
== a2 | published=2024-06-10 | publisher=Kattegat Ledger | title=
{1s Reuterholm, a news agency}, {1c reported} {1t that {2s Tehran} {2c was denying} {2t any part in "either of the two Scandinavian stories"}}. {3s Iran} {3c at the same time accused} {3t Sweden of torturing an Iranian trader held in Malmo}. {4s Stockholm} {4c rejected} {4t a demand for his release} and {5s it} {5c dismissed} {5t the torture claim}.
== a3 | published=2024-06-17 | publisher=Skagerrak Post | title=Prison board on trader
{1s The prison board in Malmo} {1c found} {1t no mark on the trader}. {2s His wife} {2c said} {2t he had never spoken of torture}. {3s Aarhus police} {3c dropped} {3t their case for want of proof}. {4s The Swedish service} {4c declined to discuss} {4t its sources}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a2.1 report
a2.2 denial in 1 accuser=none
a2.3 allegation
a2.4 refusal
a2.5 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 assertion negated
a3.3 inquiry_finding inconclusive accuser=none
a3.4 no_comment
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a1.1 denial
a2.2 answers a1.3 denial
a2.3 answers a1.1 counter_accusation
a2.5 answers a2.3 denial
a3.1 answers a2.3 inquiry_finding rejected
a3.2 answers a2.3 third_party_dispute
a3.3 answers a1.3 inquiry_finding inconclusive
-- not
a1.2 answers a1.3 | Lotfi speaks of the Swedish story, before Denmark's
a1.2 answers a2.3 | Iran is the accuser there
a2.4 answers a2.3 | rejects a demand
a2.5 answers a1.1 | Sweden is the accuser there
a3.1 answers a1.1 | the trader, not the plot
a3.2 answers a1.1 | the trader, not the plot
a3.3 answers a1.1 | Aarhus, not Gothenburg
a3.3 answers a2.3 | the plot, not the trader
a3.4 answers a1.1 | the accuser keeps its sources
a3.1 answers a1.3 | the trader, not the plot
