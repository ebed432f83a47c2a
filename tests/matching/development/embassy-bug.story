# story: embassy-bug
== a1 | published=2017-06-06 | publisher=The Baltic Observer | title=Estonia expels two Russians over listening device
{1s Estonia} {1c accused} {1t Russia on Tuesday of planting a microphone in the chancery of its foreign ministry}. Two men accredited as consular staff were given 48 hours to leave Tallinn. {2s Foreign Minister Kadri Lepp} {2c said} {2t the device had been working since autumn}. {3s The Russian embassy} {3c did not answer} {3t telephone calls}. In Moscow, {4s the foreign ministry's spokeswoman, Galina Orlova}, {4c spoke of} {4t "paranoia on the Baltic"}. {5s Latvia} {5c said} {5t it had no plans to expel anyone}. {6s The European Union's foreign policy chief} {6c urged} {6t both sides to stay calm}. {7s Lepp} {7c said} {7t Estonia would not recall its own ambassador}. An electrician who found the wire was given a medal.
== a2 | published=2017-06-08 | publisher=The Baltic Observer | title=Moscow expels two in return
Russia on Thursday gave two Estonian diplomats the same deadline. {2s Its foreign minister} {2c said} {2t Moscow had never bugged a neighbour}. {3s He} {3c charged} {3t that Estonia's security police had tried to recruit a Russian driver}. {4s Tallinn} {4c called} {4t that ridiculous}. {5s The security police} {5c declined to comment}. {6s The Kremlin} {6c said} {6t President Putin had not discussed the matter with anybody}. {7s Finland's president} {7c said} {7t he was not surprised}. {8s A trade official} {8c said} {8t transit through Narva had not fallen}. {9s Lepp} {9c told} parliament {9t she had slept badly}.
== a3 | published=2019-02-19 | publisher=Nordic Affairs | title=Ex-officer tells of wire in Tallinn
{1s A former officer of Russian military intelligence, now in Canada}, {1c has confirmed} in a memoir {1t that his section installed the microphone that Estonia discovered in 2017}. {2s The Russian embassy in Ottawa} {2c said} {2t the author had never served in any section}. The memoir makes no mention of a driver. {4s Estonia's security police} {4c conceded} for the first time {4t that they had "talked to" a driver}. {5s Orlova} {5c said} {5t the foreign ministry had not ordered a copy}. {6s The publisher} {6c said} {6t it had not been threatened}. {7s Lepp, who has left politics}, {7c said} {7t she was vindicated}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 no_response
a1.4 non_denial accuser=none
a1.5 assertion negated
a1.6 request
a1.7 assertion negated
a2.2 assertion negated
a2.3 allegation
a2.4 denial accuser=none
a2.5 no_comment
a2.6 assertion negated
a2.7 assertion negated
a2.8 assertion negated
a2.9 assertion
a3.1 admission accuser=none
a3.2 assertion negated
a3.4 partial_admission accuser=none
a3.5 assertion negated
a3.6 assertion negated
a3.7 assertion
-- narrower
a1.2 < a1.1
-- pairs
a1.3 answers a1.1 no_response
a1.4 answers a1.1 non_denial
a2.2 answers a1.1 denial
a2.2 answers a1.2 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a2.5 answers a2.3 no_comment
a3.1 answers a1.1 admission
a3.2 answers a3.1 denial
a3.4 answers a2.3 partial_admission
-- not
a1.5 answers a1.1 | another country's plans
a1.7 answers a1.1 | an ambassador
a2.2 answers a2.3 | told before it, by its maker
a2.4 answers a1.1 | the driver
a2.6 answers a1.1 | talks that were not held, which denies no bug
a2.6 answers a2.3 | talks that were not held
a2.8 answers a1.1 | transit
a2.8 answers a2.3 | transit
a3.5 answers a1.1 | a copy of a book
a3.6 answers a1.1 | threats
a3.1 answers a2.3 | the wire, not the driver
a3.4 answers a1.1 | the driver
a3.2 answers a2.3 | the author
