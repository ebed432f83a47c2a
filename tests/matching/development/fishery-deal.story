# story: fishery-deal
== a1 | published=2013-06-06 | publisher=Fjord Avis | title=Mackerel war
{1s Norway} {1c accused} {1t Iceland of catching mackerel beyond its quota}. {2s Reykjavik} {2c said} {2t the fish had moved into its own waters}. {3s Iceland's fisheries minister, Sigrid Jonsdottir}, {3c accused} {3t Norway of turning back two Icelandic trawlers}. {4s Norway's coastguard} {4c denied} {4t the charge}. {5s Scottish fishermen} {5c supported} {5t the Norwegian complaint}.
== a2 | published=2013-06-20 | publisher=Skipper | title=
{1s The Faroe Islands} {1c denied} {1t a secret deal with Russia}. {2s Jonsdottir} {2c told} parliament {2t that no quota existed in law}. {3s A biologist, Ola Berg}, {3c said} {3t stocks had not fallen}. {4s Oslo} {4c dropped} {4t its complaint against Iceland} on Wednesday.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 denial accuser=none
a1.5 allegation
a2.1 denial accuser=none
a2.2 assertion negated
a2.3 assertion negated
a2.4 retraction
-- same
a1.5 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.1 answers implied denial accuser=none
a2.2 answers a1.1 denial
a2.4 answers a1.1 retraction
-- not
a1.2 answers a1.3 | the fish
a1.4 answers a1.1 | Norway made it
a2.1 answers a1.1 | the Faroes
a2.2 answers a1.3 | the quota
a2.4 answers a1.3 | Norway's own complaint
