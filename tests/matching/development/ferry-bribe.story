# story: ferry-bribe
== a1 | published=2015-08-10 | publisher=Aegean Daily | title=Ferry passed by bribed inspectors
{1s Survivors of the Agia Thekla} {1c charged} {1t that inspectors in Piraeus had taken bribes to pass the ferry}. {2s The port authority} {2c denied} {2t the charge}. {3s The owner, Stavros Lines}, {3c said} {3t the ship had been fit to sail}. {4s A widow, Eleni Pappa}, {4c said} {4t the lifeboats had been chained}. {5s The captain} {5c neither confirmed nor denied} {5t that}.
== a2 | published=2015-08-20 | publisher=Port News | title=
{1s The owners} {1c blamed} {1t the captain for the sinking}. {2s The captain's lawyer, Nikos Drakos}, {2c said} {2t his client had warned of the storm three times}. {3s Stavros Lines} {3c said} {3t it had no record of a warning}. {4s The harbour master, Ioannis Fokas}, {4c had no information}.
== a3 | published=2016-04-04 | publisher=Aegean Daily | title=Court jails two inspectors
{1s A court in Athens} {1c convicted} {1t two inspectors of taking 30,000 euros from Stavros Lines}. {2s It} {2c acquitted} {2t the captain}. {3s Drakos} {3c said} {3t justice had been done}. {4s The firm's director} {4c still denied} {4t that anybody was bribed}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 allegation
a1.5 neither
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 attitude
a3.4 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.5 answers a1.4 no_comment
a2.2 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding rejected
a3.4 answers a1.1 denial
-- not
a1.2 answers a1.4 | bribes, not lifeboats
a1.5 answers a1.1 | lifeboats
a2.2 answers a1.1 | the storm
a3.1 answers a2.1 | the inspectors
a3.2 answers a1.1 | the captain
a3.4 answers a2.1 | bribes
