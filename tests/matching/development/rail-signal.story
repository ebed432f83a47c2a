# story: rail-signal
== a1 | published=2024-08-06 | publisher=The Danube Daily | title=Hungary says Slovak hackers stopped trains
{1s Hungary's railways} {1c said} {1t hackers from Slovakia had switched its signals to red for six hours on Sunday}. {2s Bratislava} {2c dismissed} {2t the claim}. {3s Slovakia's interior minister, Milan Horak}, {3c said} {3t no traffic of that kind had left his country}. {4s Horak} {4c said} {4t Budapest should look at its own thirty-year-old cables}. {5s Austria's railways} {5c said} {5t they had not been affected}. {6s A union of signalmen} {6c blamed} {6t a rotten relay at Kelenfold}. {7s The railways} {7c would not discuss} {7t the relay}.
== a2 | published=2024-08-30 | publisher=The Danube Daily | title=It was the relay
{1s A technical board} {1c concluded} {1t that a relay at Kelenfold had failed}. {2s It} {2c found} {2t no trace of an intrusion}. {3s Hungary's railways} {3c withdrew} {3t the accusation}, and {4s its director, Zsolt Bárdos}, {4c regretted} {4t "a hasty word"}. {5s Horak} {5c said} {5t he bore no grudge}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion negated
a1.4 assertion
a1.5 assertion negated
a1.6 allegation
a1.7 no_comment
a2.1 inquiry_finding upheld accuser=none
a2.2 inquiry_finding rejected accuser=none
a2.3 retraction accuser=none
a2.4 apology
a2.5 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.7 answers a1.6 no_comment
a2.1 answers a1.6 inquiry_finding upheld
a2.2 answers a1.1 inquiry_finding rejected
a2.3 answers a1.1 retraction
-- not
a1.5 answers a1.1 | other trains
a1.5 answers a1.6 | other trains
a2.5 answers a1.1 | feelings
a2.2 answers a1.6 | the intrusion
a1.3 answers a1.6 | said of hackers
a1.7 answers a1.1 | the relay
