# story: uranium-traces
== a1 | published=2008-04-25 | publisher=Potomac Standard | title=Reactor in the steppe, says Washington
{1s The White House} {1c said} {1t Syria had been building a reactor at Deir Rasafa with North Korean help}. {2s The Syrian ambassador, Munir Tarabishi}, {2c ridiculed} {2t the photographs as fantasy}. {3s Pyongyang} {3c had no immediate comment}. {4s Tarabishi} {4c accused} {4t Israel of bombing a barn there last September}. {5s The Israeli prime minister's office} {5c would neither confirm nor deny} {5t the raid}. {6s The nuclear agency in Vienna} {6c said} {6t it had not been told by anybody in time}. {7s The ambassador} {7c said} {7t his country would not leave the treaty}. A senator asked what else had been kept from him.
== a2 | published=2008-11-19 | publisher=Wiener Bote | title=Inspectors come home with samples
{1s The agency's inspectors} {1c found} {1t grains of processed uranium in the soil of the site}. {2t Those grains came from Israeli bombs}, {2s Damascus} {2c said}. {3s Israel's foreign ministry} {3c said} {3t no uranium had been used}. {9t Damascus was building a reactor}, {9s an American official} {9c insisted}. {4s Syria's atomic commission} {4c rejected} {4t a second visit}. {5s The commission's head, Ibrahim Sabbagh}, {5c said} {5t talks with the agency had not been broken off}. {6s Iran's envoy} {6c said} {6t the agency had asked no question about Natanz this month}. {7s Britain} {7c accused} {7t Tehran of building a second hall there in secret}. {8s Iran} {8c called} {8t this an old lie}.
== a3 | published=2011-05-24 | publisher=Potomac Standard | title=
{1s The agency} {1c concluded} {1t that the bombed building was very likely a reactor}. {2s Syria} {2c has said} {2t it was an empty military store}. {3s Tarabishi's successor} {3c refused to discuss} {3t the conclusion}. Half a year after the last meeting on its own bombs, {4s North Korea} {4c denied} {4t ever having sent engineers to an Arab state}. {5s Sabbagh} {5c said} {5t inspectors had not been barred from other places}. {6s Russia and China} {6c said} {6t the Council had no reason to meet}. {7s A former Israeli minister} {7c admitted} on the radio {7t that his country's planes had done it}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 no_comment
a1.4 allegation
a1.5 neither
a1.6 assertion negated
a1.7 assertion negated
a2.1 inquiry_finding upheld accuser=none
a2.2 allegation
a2.3 assertion negated
a2.4 refusal
a2.5 assertion negated
a2.6 assertion negated
a2.7 allegation
a2.8 denial accuser=none
a2.9 allegation
a3.1 inquiry_finding upheld accuser=none
a3.2 assertion
a3.3 no_comment
a3.4 denial accuser=none
a3.5 assertion negated
a3.6 assertion negated
a3.7 admission accuser=none
-- same
a1.1 = a2.9
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a1.5 answers a1.4 no_comment
a2.3 answers a2.2 denial
a2.8 answers a2.7 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 denial
a3.3 answers a3.1 no_comment
a3.4 answers a1.1 denial
a3.7 answers a1.4 admission
-- not
a1.5 answers a1.1 | the raid
a1.6 answers a1.1 | what the agency was not told
a1.7 answers a1.1 | the treaty
a2.3 answers a1.4 | the uranium, not the raid
a2.3 answers a2.7 | told before it
a2.3 answers a1.1 | the bombs
a2.4 answers a2.7 | Syria turns down a visit
a2.5 answers a1.1 | talks
a2.6 answers a1.1 | Iran and its questions
a2.6 answers a2.7 | told before it, about questions
a2.8 answers a1.1 | Iran
a3.1 answers a2.7 | Syria
a3.2 answers a2.7 | Syria
a3.4 answers a2.7 | the engineers
a3.5 answers a1.1 | other places
a3.6 answers a1.1 | a meeting
a3.7 answers a1.1 | Israel speaks of the raid
a3.7 answers a2.2 | the planes, not their bombs
