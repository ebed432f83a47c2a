# story: school-roof
== a1 | published=2021-11-15 | publisher=Valley Chronicle | title=Parents blame builder for roof
{1s Parents in Kutno Falls} {1c blamed} {1t the builder Tandem Works for the collapse of a gymnasium roof that injured nine children}. {2s Tandem Works} {2c said} {2t the roof had been built to the drawings it was given}. {3s The architect, Colin Straub}, {3c said} {3t there was nothing wrong with his drawings}. {4s The school board} {4c would not say} {4t who had signed off the work}. {5s A welder, Tom Ruiz}, {5c said} {5t the firm had used bolts of the wrong size}. {6s The governor} {6c ordered} {6t an inquiry}.
== a2 | published=2021-11-18 | publisher=State Wire | title=Builder points to snow
{1s Tandem's owner, Rick Halloran}, {1c denied} {1t using the wrong bolts}. {2s He} {2c accused} {2t the school board of leaving two feet of snow on the roof}. {3s The board's chairwoman, Dana Pruitt}, {3c said} {3t the roof was cleared on the morning of the accident}. {4s Ruiz} {4c repeated} {4t his account}. {5s Halloran} {5c said} {5t Ruiz had been dismissed for theft}. {6s A hospital} {6c said} {6t two children would go home on Friday}.
== a3 | published=2022-04-08 | publisher=Valley Chronicle | title=Roof failed at bolts, report says
{1s State engineers} {1c concluded} {1t that the bolts were a size too small}. {2s They} {2c ruled out} {2t snow as a cause}. {3s Halloran} {3c said} {3t he accepted the report}. {4s The firm} {4c acknowledged} {4t that it "fell short" at the gymnasium}. {5s Pruitt} {5c said} {5t she felt no joy}. {6s Straub} {6c had no comment} {6t on it}. .
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 no_comment
a1.5 allegation
a1.6 request
a2.1 denial accuser=none
a2.2 allegation
a2.3 assertion
a2.4 assertion
a2.5 allegation
a2.6 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 admission accuser=none
a3.4 partial_admission accuser=none
a3.5 assertion negated
a3.6 no_comment
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 no_comment
a2.1 answers a1.5 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.5 answers a1.5 counter_accusation
a3.1 answers a1.5 inquiry_finding upheld
a3.2 answers a2.2 inquiry_finding rejected
a3.3 answers a3.1 admission
a3.4 answers a1.1 partial_admission
a3.6 answers a3.1 no_comment
-- not
a1.3 answers a1.5 | drawings, before the bolts were told of
a1.6 answers a1.1 | an order
a2.6 answers a1.1 | children's health
a3.5 answers a2.2 | her feelings
a3.5 answers a1.1 | her feelings
a3.2 answers a1.5 | snow
a2.3 answers a1.5 | snow, not bolts
a2.1 answers a2.2 | his own claim
a3.6 answers a2.2 | the report
