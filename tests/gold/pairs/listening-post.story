# story: listening-post
== a1 | published=2021-11-02 | publisher=Danube Chronicle | title=Vienna expels two
{1s Austria} {1c accused} {1t Iran of running a listening post from the attic of its cultural institute in Vienna} and expelled two diplomats. {2s Chancellery officials} {2c also said} {2t the two had tried to recruit a clerk at the atomic agency}.
{3s Tehran} {3c denied} {3t both allegations} and summoned the Austrian ambassador.
== a2 | published=2021-11-09 | publisher=Danube Chronicle | title=
{1s Iran} {1c said} on Tuesday {1t it had arrested an Austrian engineer who photographed a radar site for Vienna}. {2s The Austrian foreign ministry} {2c said} {2t the man was a tourist with a weakness for old railways}. {3s His employer, Lenz Pumpen}, {3c did not respond} {3t to a message}.
== a3 | published=2022-02-16 | publisher=The Alpine Record | title=Court frees clerk
{1s A Vienna court} {1c acquitted} {1t the agency clerk, Moritz Hadler, of having passed papers to Iranian diplomats}. {2s Prosecutors} {2c had alleged} {2t that he sold three inspection reports}. {3s Hadler} {3c always said} {3t he had met the men only at chess}.
{4s The Iranian embassy} {4c welcomed} {4t the verdict}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
a2.2 assertion
a2.3 no_response
a3.1 inquiry_finding rejected accuser=2s
a3.2 allegation
a3.3 assertion
a3.4 attitude
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 no_response
a3.1 answers a3.2 inquiry_finding rejected
a3.3 answers a3.2 denial
-- not
a2.1 answers a1.2 | another case; not presented as an answer to the recruiting charge
a2.2 answers a1.1 | Austria's answer to Iran's charge, not to its own
a2.3 answers a1.1 | an engineer's employer, another affair
a2.3 answers a3.2 | the pump maker has nothing to do with the clerk
a3.1 answers a1.1 | the clerk's papers, not the listening post
a3.1 answers a1.2 | whether he sold papers, not whether diplomats tried to recruit him
a3.3 answers a1.1 | the clerk speaks for himself
a3.3 answers a2.1 | another man, another charge
a1.3 answers a2.1 | the other direction, a week earlier
a1.3 answers a3.2 | Tehran's answer to Austria in November, not the clerk's trial
a3.4 answers a3.2 | welcoming a verdict is no answer
