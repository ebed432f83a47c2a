# story: clerk-thesis
== a1 | published=2022-02-08 | publisher=Der Abendbote | title=Minister accused of copying her doctorate
{1s An anonymous website, Fußnote,} {1c says} {1t Family Minister Doris Hallmann copied 41 pages of her doctoral thesis}. The thesis, on rural kindergartens, was accepted in 1996. {2s The minister's press secretary} {2c described} {2t the accusation as absurd}. {4s Hallmann} was in Brussels and {4c said} on arrival {4t that she would not answer questions about domestic matters}. {5s The University of Lahnstadt} {5c said} {5t it had not opened a procedure}. {6s Karl Wendt, who supervised the work}, {6c said} {6t he remembered a diligent student}. {7s The Greens} {7c demanded} {7t clarity}. {8s A government spokesman} {8c said} {8t the chancellor had full confidence in her ministers}.
== a2 | published=2022-02-11 | publisher=Mainland Press Agency | title=Hallmann: "I worked honestly"
"{1t I wrote every line of it myself}," {1s Hallmann} {1c said} on Thursday in her first remarks on the affair. {2s She} {2c acknowledged} {2t that some footnotes were missing}. The website published a further list. {4s Wendt} {4c told} this agency {4t the list was the work of pedants}. {5s He} {5c said} {5t he had not looked at the thesis for twenty years}. {6s The Liberals' Jan Ebert} {6c said} {6t the minister had also invented a semester in Lyon}. Hallmann's office released a certificate from Lyon. {8s The website's authors} {8c said} {8t they had no ties to any party}. {9s Ebert} {9c said} {9t his party would not table a motion yet}.
== a3 | published=2022-07-19 | publisher=Der Abendbote | title=University withdraws title
{1s The University of Lahnstadt} {1c stripped} Doris Hallmann of her degree on Monday, {1c finding} {1t that she had "systematically" taken over other people's text}. A committee of seven voted without dissent. {3s Her lawyer, Beate Roth}, {3c said} {3t the decision was wrong in law and in fact}. {4s Roth} {4c said} {4t her client would go to court}. {5s,6s Ebert} {5c withdrew} {5t his charge about Lyon} and {6c said} {6t he had relied on an old brochure}. {7s The chancellor} {7c said} {7t she had not yet spoken with a successor}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.4 no_comment
a1.5 assertion negated
a1.6 assertion
a1.7 request
a1.8 assertion
a2.1 assertion
a2.2 partial_admission accuser=none
a2.4 non_denial accuser=none
a2.5 assertion negated
a2.6 allegation
a2.8 assertion negated
a2.9 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.3 denial accuser=none
a3.4 assertion
a3.5 retraction
a3.6 assertion
a3.7 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.2 answers a1.1 partial_admission
a2.4 answers a1.1 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a3.1 denial
a3.3 answers a1.1 denial
a3.5 answers a2.6 retraction
-- not
a1.5 answers a1.1 | no procedure yet, which denies no copying
a1.6 answers a1.1 | a diligent student
a1.8 answers a1.1 | confidence
a2.1 answers a2.6 | the thesis, not Lyon
a2.2 answers a2.6 | footnotes
a2.5 answers a1.1 | what he has looked at
a2.8 answers a2.6 | the authors' ties
a2.9 answers a2.6 | a motion
a3.1 answers a2.6 | text, not Lyon
a3.4 answers a3.1 | what she will do
a3.7 answers a3.1 | a successor
a3.5 answers a1.1 | Lyon
