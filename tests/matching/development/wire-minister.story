# story: wire-minister
== a1 | published=2019-02-12 | publisher=The Wire | title=Minister denies taking gifts
{1s The opposition} {1c claimed} {1t that Finance Minister Aldo Bruni had accepted a watch from a builder}. {2s Bruni} {2c denied} {2t the claim} on Tuesday. {3s He} {3c said} {3t the budget would be passed in March}. {4s The builder, Edil Sud}, {4c said} {4t it had won the tender fairly}. {5s A colleague of Bruni's} {5c said} {5t the minister had not slept}. {6s The speaker} {6c said} {6t no date had been set for a debate}.
== a2 | published=2019-02-14 | publisher=The Wire | title=
{1s Bruni} {1c told} a newspaper {1t that growth would not reach two percent}. {2s Economists} {2c said} {2t the figure was too high}. {3s The central bank} {3c did not comment}. {4s Italy} {4c said} {4t it had not asked Brussels for more time}. {5s Brussels} {5c denied} {5t that a letter had been sent}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion
a1.5 assertion negated
a1.6 assertion negated
a2.1 assertion negated
a2.2 assertion
a2.3 no_comment
a2.4 assertion negated
a2.5 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.5 answers implied denial accuser=none
-- not
a1.3 answers a1.1 | the budget
a1.5 answers a1.1 | sleep
a1.6 answers a1.1 | the debate
a2.1 answers a1.1 | growth
a2.3 answers a1.1 | the figure
a2.4 answers a1.1 | time
