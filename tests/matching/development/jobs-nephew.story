# story: jobs-nephew
== a1 | published=2023-01-17 | publisher=Lagoon Times | title=Water board chief denies favouring kin
{1s Musa Okoru, who heads the state water board}, on Tuesday {1c denied} {1t any wrongdoing in the hiring of staff}. {2s He} {2c was speaking} {2t before a committee that meets every quarter}. {3s Okoru} {3c said} {3t the board had laid no new pipes in the north because of the rains}. {4s Committee members} {4c asked} {4t for the payroll}. {5s The chair, Ngozi Balewa}, {5c said} {5t she had not read the file}. {6s A water vendor in the gallery} {6c said} {6t prices had doubled}.
== a2 | published=2023-01-20 | publisher=Lagoon Times | title=Union: nine of chief's relatives on payroll
{1s The Waterworkers' Union} {1c alleged} {1t that Okoru had given jobs to nine relatives, among them a nephew of 17}. {2s The union's secretary, Femi Ade}, {2c also accused} {2t him of selling two tankers to himself}. {3s A spokeswoman for Okoru} {3c said} {3t the tankers were auctioned in public}. {4s She} {4c declined to say} {4t how many of his relatives worked for the board}. {5s She} {5c said} {5t he had no intention of running for governor}. {6s The governor's office} {6c said} {6t it was not aware of the matter}. The board supplies four million people. {7s Ade} {7c said} {7t the strike would not be called off}.
== a3 | published=2023-02-02 | publisher=The Delta Ledger | title=Board chief: nephew "a mistake"
{1s Okoru} {1c said} in an interview broadcast on Wednesday {1t that taking on his sister's son had been a mistake}. "{2t There are no nine; there is one boy, and he has gone back to school}," {2s he} {2c said}. {3s Ade} {3c dismissed} {3t the interview as theatre}. {4s The Lagoon Bar Association} {4c said} {4t the union's list contained two men who share only a surname with the chief}. {5s Balewa} {5c said} {5t her committee would not meet before Easter}. {6s Okoru} {6c did not mention} {6t the tankers}.
== a4 | published=2023-05-09 | publisher=Lagoon Times | title=Auditors on the water board
{1s State auditors} {1c found} {1t that six kinsmen of the water board's chief had been hired without a notice}. {2s They} {2c could not establish} {2t whether the sale of the lorries had been rigged}. {3s The chief} {3c said} {3t the auditors had mixed up cousins and in-laws}. {4s He} {4c said} {4t he had not slept well}. {5s The governor} {5c thanked} {5t the auditors}. {6s The Waterworkers' Union} {6c said} {6t it had nothing to add}.
-- statements
a1.1 denial accuser=none
a1.2 assertion
a1.3 assertion negated
a1.4 request
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 allegation
a2.3 assertion
a2.4 no_comment
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion negated
a3.1 partial_admission accuser=none
a3.2 assertion negated
a3.3 non_denial accuser=none
a3.4 assertion
a3.5 assertion negated
a3.6 assertion negated
a4.1 inquiry_finding upheld accuser=none
a4.2 inquiry_finding inconclusive accuser=none
a4.3 assertion
a4.4 assertion negated
a4.5 attitude
a4.6 assertion negated
-- pairs
a1.1 answers a2.1 denial
a2.3 answers a2.2 denial
a2.4 answers a2.1 no_comment
a3.1 answers a2.1 partial_admission
a3.2 answers a2.1 partial_denial
a3.3 answers a3.2 non_denial
a3.4 answers a2.1 third_party_dispute
a4.1 answers a2.1 inquiry_finding upheld
a4.2 answers a2.2 inquiry_finding inconclusive
a4.3 answers a4.1 denial
a4.3 answers a2.1 denial
-- not
a1.1 answers a2.2 | hiring, not tankers
a1.3 answers a2.1 | pipes
a2.5 answers a2.1 | an election
a2.5 answers a2.2 | an election
a2.6 answers a2.1 | the governor's office knows nothing
a2.4 answers a2.2 | the number of relatives
a2.3 answers a2.1 | tankers
a3.5 answers a2.1 | a meeting
a3.6 answers a2.2 | a silence that was not asked for
a4.4 answers a2.1 | sleep
a4.6 answers a2.1 | the accuser
a4.1 answers a2.2 | kinsmen
