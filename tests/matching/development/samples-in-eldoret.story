# story: samples-in-eldoret
== a1 | published=2019-09-24 | publisher=Track and Road | title=Coach sold warnings, broadcaster says
{1s A German broadcaster} {1c reported} {1t that a Kenyan team coach, Julius Kiplimo, had warned runners of doping tests for 10,000 euros}. {2s Kiplimo} {2c called} {2t that nonsense}. {3s It} {3c reported} also {3t that a clinic in Eldoret, Upland Care, had injected a marathon winner with a blood booster}. {4s The clinic's head, Doctor Esther Jerono}, {4c said} {4t she treated malaria and nothing else}. {5s Athletics Kenya} {5c said} {5t no runner had been withdrawn from the team}. The championships open in Doha on Friday. {6s A former world champion} {6c said} {6t he did not believe in clean medals}.
== a2 | published=2019-11-30 | publisher=Track and Road | title=
{1s The federation's president, Jackson Tuwei Rono}, {1c said} {1t the coach had been dropped for missing camps}. {2s The world body's integrity unit} {2c accused} {2t Rono of burying three test reports}. {3s He} {3c denied} {3t it}. {4s Rono} {4c said} {4t no official of the unit had come to see him}. {5s The sports ministry} {5c said} {5t it had not decided on new laws}. {6s Russia's sports minister, Oleg Matrosov}, {6c denied} {6t that data of a Moscow laboratory had been altered}. {7s A shoe company} {7c said} {7t it would keep its contracts}.
== a3 | published=2021-07-16 | publisher=Rift Star | title=Tribunal clears clinic, bans coach
{1s A tribunal in Nairobi} {1c found} {1t no proof that Upland Care had given anybody a blood booster}. {2s It} {2c ruled} {2t that Kiplimo had sold the dates of tests}. {3s His lawyer}, who has five days to appeal to Lausanne, {3c said} {3t the money was a loan for a tractor}. {4s The broadcaster} {4c withdrew} {4t its story about the clinic}. {5s The broadcaster's editor} {5c said} {5t nobody would be dismissed}. {6s Mr Rono} {6c said} {6t he had not followed the hearing}. Of the three reports {7s the tribunal} {7c could not establish} {7t whether Mr Rono had ever seen them}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 assertion
a1.5 assertion negated
a1.6 assertion negated
a2.1 assertion
a2.2 allegation
a2.3 denial accuser=none
a2.4 assertion negated
a2.5 assertion negated
a2.6 denial accuser=none
a2.7 assertion
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 assertion
a3.4 retraction
a3.5 assertion negated
a3.6 assertion negated
a3.7 inquiry_finding inconclusive accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 denial
a2.3 answers a2.2 denial
a2.6 answers implied denial accuser=none
a3.1 answers a1.3 inquiry_finding rejected
a3.2 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 denial
a3.4 answers a1.3 retraction
a3.7 answers a2.2 inquiry_finding inconclusive
-- not
a1.2 answers a1.3 | the coach, told before it
a1.4 answers a1.1 | the clinic
a1.5 answers a1.1 | who runs
a2.1 answers a1.1 | says why he went
a2.3 answers a1.1 | the reports that were buried
a2.4 answers a2.2 | a visit
a2.5 answers a2.2 | laws
a2.6 answers a1.1 | another country's laboratory
a2.6 answers a2.2 | another country's laboratory
a3.1 answers a1.1 | the clinic
a3.2 answers a1.3 | the coach
a3.3 answers a1.3 | the coach's money
a3.4 answers a1.1 | the clinic only
a3.6 answers a2.2 | a hearing not followed
