# story: two-ambassadors
== a1 | published=2021-04-17 | publisher=Vltava Daily | title=Russian agents behind blast, says Prague
{1s The Czech Republic} {1c accused} {1t two Russian officers of blowing up a depot at Vrbno in 2014}. {2s Moscow} {2c called} {2t the accusation absurd}. {3s A Slovak paper} {3c reported} {3t that the two had also met a smuggler in Kosice}. {4s The smuggler's lawyer, Juraj Hronec}, {4c denied} {4t it}.
== a2 | published=2021-04-19 | publisher=Danube Post | title=
{1s Russia's foreign ministry} {1c said} {1t Prague was acting on American orders}. {2s The United States embassy in Prague, in a statement}, {2c denied} {2t giving any orders}. {3s The Kremlin's spokesman, Dmitri Lavrin}, {3c said} {3t no Russian officer had set foot in Vrbno}. {4s Bulgaria} {4c said} {4t four blasts there bore the same mark}. {5s Lavrin} {5c had nothing to say on} {5t Bulgaria}.
== a3 | published=2021-05-30 | publisher=Vltava Daily | title=
{1s A parliamentary committee in Prague} {1c found} {1t that the depot's owner had stored illegal mines}. {2s The owner, Imex Zlin}, {2c rejected} {2t this}. {3s Czech police} {3c said} {3t a second version of the blast had been ruled out}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 allegation
a2.5 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 assertion
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a2.5 answers a2.4 no_comment
-- not
a1.2 answers a1.3 | told before it
a1.4 answers a1.1 | the meeting
a2.2 answers a1.1 | orders
a2.3 answers a1.3 | Vrbno, not Kosice
a2.3 answers a2.4 | Vrbno
a2.5 answers a1.1 | Bulgaria
a3.2 answers a1.1 | mines
