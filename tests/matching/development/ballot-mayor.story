# story: ballot-mayor
== a1 | published=2021-09-20 | publisher=Correio da Serra | title=Challenger says mayor's campaign paid for votes
{1s Helena Moura, who is running for mayor of Vila Serra}, {1c said} on Sunday {1t that the incumbent's campaign had paid pensioners 20 euros each for their votes}. The town of 31,000 goes to the polls in six days. {2s Moura} {2c told} reporters outside the parish hall {2t that she had the names of eleven people}. {3s Mayor Duarte Pinho} {3c called} {3t the story a fairy tale}. {4s He} {4c said} {4t the new swimming pool would open in November}.
{5s His campaign manager, Rui Lança}, {5c did not return} {5t two calls}. {6s The electoral commission} {6c said} {6t it had received no complaint from the town}. Pinho, a former butcher, has governed Vila Serra since 2009 and took 58 percent last time. {7s He} {7c has said} {7t he will not debate anybody on television}.
== a2 | published=2021-09-23 | publisher=Correio da Serra | title=Two women tell of envelopes
{1s Two women in the old quarter}, who asked that their names be left out, {1c told} this newspaper {1t that a man in a Pinho jacket had handed them envelopes with a banknote}. "{1t He came on a Tuesday, after the pills}," {2s one of them} {2c said}. {3s Lança} {3c said} {3t no one on his team had paid anybody for anything}. {4s He} {4c said} {4t the jackets had not been ordered from China}, as a rival blog has it. {5s The mayor's daughter, who runs his press office}, {5c said} {5t he was inspecting drains and had no time for the papers}. {6t He had not heard of the women}, {6s she} {6c said}.
{8s A sociologist at the regional university} {8c said} {8t turnout among the old was the highest in the district}.
== a3 | published=2022-03-11 | publisher=Diário do Planalto | title=Court clears Vila Serra mayor, fines helper
Five months after an election that Duarte Pinho won by 212 ballots, {1s a court in the district capital} {1c found} {1t no proof that his campaign had bought votes}. {2s The judges} {2c fined} {2t a volunteer, Hugo Reis, for giving money to two voters on his own account}. {3s Reis} {3c admitted} {3t handing over the envelopes}. {4s He} {4c said} {4t nobody had asked him to do it}. {5s Moura} {5c said} {5t she had not decided whether to appeal}. {6s She} {6c said} {6t the judges had dined with the mayor}. {7s The court's registrar} {7c declined to comment}. {8s Pinho} {8c said} {8t the pool would now open in May}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a1.4 assertion
a1.5 no_response
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 assertion
a2.6 assertion negated
a2.8 assertion
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 admission accuser=none
a3.4 assertion negated
a3.5 assertion negated
a3.6 allegation
a3.7 no_comment
a3.8 assertion
-- narrower
a2.1 < a1.1
-- pairs
a1.3 answers a1.1 denial
a1.5 answers a1.1 no_response
a2.3 answers a2.1 denial
a2.3 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a2.1 admission
a3.4 answers a1.1 third_party_dispute
a3.7 answers a3.6 no_comment
-- not
a1.4 answers a1.1 | the pool
a1.6 answers a1.1 | the commission has no complaint, and denies nothing
a1.7 answers a1.1 | debates on television
a2.4 answers a2.1 | where jackets come from
a2.4 answers a1.1 | where jackets come from
a2.5 answers a2.1 | drains
a2.6 answers a2.1 | has not heard of the women, denies nothing
a3.5 answers a1.1 | the accuser on her appeal
a3.3 answers a1.1 | his own money, not the campaign's
a3.8 answers a3.6 | the pool
a3.7 answers a1.1 | the registrar is asked about the judges
