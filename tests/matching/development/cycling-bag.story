# story: cycling-bag
== a1 | published=2014-07-19 | publisher=L'Échappée | title=Leader's doctor carried banned drug, ex-teammate says
{1s A retired rider} {1c has accused} {1t Italian team Corsaro of giving its leader testosterone before mountain stages}. {2s Filippo Dorigo, who rode for Corsaro until 2012}, {2c told} L'Échappée {2t that the team doctor kept patches in a toilet bag}. The leader, Marco Benedetti, wears the yellow jersey. {4s He} {4c said} at the finish in Gap {4t that he had never failed a test}. {5s Corsaro's manager, Enzo Ricci}, {5c branded} {5t Dorigo a bitter man}. The doctor, Paul Verhulst, did not come out of the bus. {7s The race director} {7c said} {7t nobody would be sent home on the strength of an interview}. Spectators booed on the climb. {9s Benedetti} {9c said} {9t he did not feel tired}.
== a2 | published=2014-07-22 | publisher=L'Échappée | title=Doctor breaks silence
"{1t There were no patches and there was no bag}," {1s Verhulst} {1c said} in Dutch on Monday. {2s He} {2c said} {2t Dorigo owed him money}. {3s Dorigo's agent} {3c denied} {3t any debt}. {4s Benedetti's wife} {4c said} {4t he had not read a newspaper since Leeds}. {5s The cycling union} {5c said} {5t it had no new samples}. {6s,7s A second former teammate, Juraj Hlavac}, {6c backed} {6t Dorigo} and {7c said} {7t he had worn a patch himself}. {8s Ricci} {8c said} {8t he would not lower himself to reply}. It rained all day in Carcassonne.
== a3 | published=2015-11-05 | publisher=Sport Wire Europe | title=Anti-doping panel bans doctor, clears rider
{1s The union's tribunal} on Thursday {1c banned} {1t Verhulst for life for supplying testosterone to three riders}. {2s It} {2c found} {2t nothing against Benedetti}. {3s The Belgian} {3c reacted} by letter: {3t the tribunal had listened to thieves}. {4s Ricci} {4c conceded} {4t that he should have asked more questions}. {5s Corsaro's sponsor, a maker of tiles}, {5c said} {5t it had not decided whether to stay}. {6s Benedetti} {6c said} {6t justice had been done}. {7s Dorigo} {7c retracted} {7t what he had said about the leader}, though not what he had said about the doctor. {9s The race director} {9c said} {9t next year's route did not include Gap}.
-- statements
a1.1 allegation
a1.2 allegation
a1.4 assertion negated
a1.5 non_denial accuser=none
a1.7 assertion negated
a1.9 assertion negated
a2.1 assertion negated
a2.2 allegation
a2.3 denial accuser=none
a2.4 assertion negated
a2.5 assertion negated
a2.6 attitude
a2.7 allegation
a2.8 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 non_denial accuser=none
a3.4 partial_admission accuser=none
a3.5 assertion negated
a3.6 assertion
a3.7 retraction
a3.9 assertion negated
-- pairs
a1.4 answers a1.1 denial
a1.5 answers a1.1 non_denial
a1.5 answers a1.2 non_denial
a2.1 answers a1.2 denial
a2.2 answers a1.2 counter_accusation
a2.3 answers a2.2 denial
a2.8 answers a2.7 no_comment
a2.8 answers a1.1 no_comment
a3.1 answers a1.2 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding rejected
a3.3 answers a3.1 non_denial
a3.3 answers a1.2 non_denial
a3.4 answers a3.1 partial_admission
a3.4 answers a1.2 partial_admission
a3.7 answers a1.1 retraction
-- not
a1.7 answers a1.1 | nobody sent home, which denies nothing
a1.9 answers a1.1 | tiredness
a2.3 answers a1.2 | a debt
a2.4 answers a1.1 | newspapers
a2.5 answers a1.1 | samples
a2.1 answers a2.2 | told before it, by its maker
a3.5 answers a1.1 | a sponsor's choice
a3.5 answers a3.1 | a sponsor's choice
a3.9 answers a1.1 | a route
a3.7 answers a1.2 | he stands by what he said of the doctor
a3.7 answers a2.2 | the leader, not the debt
a3.2 answers a1.2 | the rider, not the doctor
