# story: brake-recall
== a1 | published=2012-07-25 | publisher=Motor City Bulletin | title=Engineer: carmaker hid brake fault
{1s A former engineer} {1c has testified} {1t that Halvorsen Motors knew for two years that the brakes of its Lynx sedan could fail}. {2s Curtis Wald} {2c told} a jury in Columbus {2t his memos were shredded in 2009}. {3s The company's attorney, Nancy Breck}, {3c told} jurors {3t there was no defect to hide}. {4s Breck} {4c said} {4t Wald had been fired for drinking}. The case was brought by the parents of a boy who died near Lima, Ohio. {5s,6s A Halvorsen spokesman} {5c declined to discuss} {5t a pending trial}, but {6c said} {6t the Lynx was not being taken out of production}. {7s The judge} {7c said} {7t she did not expect to finish before Labor Day}. {8s Wald} {8c said} {8t he had not touched alcohol since college}.
== a2 | published=2012-07-31 | publisher=Motor City Bulletin | title=Secretary backs engineer on memos
{1s A secretary} {1c testified} Monday {1t that she was told to feed Wald's memos into a shredder}. {2s Halvorsen's vice president, Ted Marlow}, {2c swore} {2t that no document had been destroyed on his watch}. {3s Highway safety officials} {3c said} {3t they had received 61 complaints about the Lynx}. {4s Marlow} {4c said} {4t he drove one himself}. Outside court {5s he} {5c would not take} {5t questions}. {6s The parents} {6c said} {6t they had been offered money to settle}. {7s The company} {7c said} {7t it had made no offer}. {8s A dealer in Toledo} {8c said} {8t sales had held up}.
== a3 | published=2012-09-14 | publisher=The Columbus Sentinel | title=Jury finds for parents
{1s A jury} on Friday {1c found} {1t that Halvorsen had known of the faulty brakes in the car that killed Ryan Coates, 9}. {2s Jurors} {2c could not agree} {2t on whether papers had been shredded}. {3s The manufacturer} {3c said} {3t the verdict ignored the science}. {4s Breck} {4c said} {4t no decision on an appeal had been taken}. {5s Its chairman, Lars Halvorsen}, {5c said} in Detroit {5t that he was sorry for the family's loss}. {6s The jury foreman} {6c said} {6t they had not been swayed by Wald's past}. {7s A consumer group} {7c called} {7t for a recall}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion negated
a1.4 allegation
a1.5 no_comment
a1.6 assertion negated
a1.7 assertion negated
a1.8 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 assertion
a2.4 assertion
a2.5 no_comment
a2.6 allegation
a2.7 assertion negated
a2.8 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding inconclusive accuser=none
a3.3 non_denial accuser=none
a3.4 assertion negated
a3.5 apology
a3.6 assertion negated
a3.7 request
-- same
a2.1 = a1.2
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.1 counter_accusation
a1.5 answers a1.1 no_comment
a1.5 answers a1.2 no_comment
a1.8 answers a1.4 denial
a2.2 answers a1.2 denial
a2.5 answers a1.2 no_comment
a2.5 answers a1.1 no_comment
a2.7 answers a2.6 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.2 inquiry_finding inconclusive
a3.3 answers a3.1 non_denial
a3.3 answers a1.1 non_denial
-- not
a1.6 answers a1.1 | production goes on, which denies nothing
a1.6 answers a1.2 | production goes on
a1.7 answers a1.1 | the length of a trial
a1.8 answers a1.1 | the witness's drinking
a2.2 answers a1.1 | papers, not brakes
a2.2 answers a1.4 | papers
a2.4 answers a1.1 | what he drives
a2.7 answers a1.1 | an offer
a2.7 answers a1.2 | an offer
a3.4 answers a3.1 | an appeal
a3.6 answers a1.4 | what swayed the jury
a3.1 answers a1.2 | brakes
a3.2 answers a1.1 | papers
