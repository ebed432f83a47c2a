# story: consulting-wife
== a1 | published=2018-05-03 | publisher=Tampere Observer | title=Minister's wife billed port firm, paper reports
{1s The Tampere Observer} {1c has learned} {1t that Transport Minister Juhani Raski's wife was paid 90,000 euros by a port operator which he regulates}. The money went through a consultancy registered in 2016, company papers show. {2s Raski} {2c said} through an aide {2t that he had never discussed ports with his wife}. {3s The aide, Sanna Lehto}, {3c said} {3t the minister did not intend to resign}. {4s Katri Raski} {4c declined to be interviewed}. {5s The port operator, Norhaven}, {5c said} in a statement {5t that it did not disclose its contracts}. {6s Opposition leader Olli Vartia} {6c accused} {6t the minister of selling decisions over the breakfast table}.
The ministry is to decide in autumn who will run the northern terminals. {7s Lehto} {7c said} {7t no date had been set}.
== a2 | published=2018-05-05 | publisher=Kotka Evening | title=Raski hits back
{1s,3s Raski} on Friday {1c rejected} {1t {2s Vartia}'s {2c charge}} and {3c said} {3t the opposition leader had taken a fishing trip from a Norhaven rival}. "{4t I have sold nothing to anybody}," {4s he} {4c told} public radio. {5s Vartia} {5c said} {5t he had paid for the trip himself}. {6s The prime minister} {6c said} {6t she had not spoken to Raski since Tuesday}. {7s Her party's group} {7c is expected to discuss} {7t the matter next week}. {8s A poll by Suunta} {8c showed} {8t the government two points down}.
== a3 | published=2018-06-29 | publisher=Tampere Observer | title=Chancellor of Justice: minister should have stepped aside
{1s The Chancellor of Justice} {1c concluded} {1t that Raski had broken the rules on conflicts of interest}. {2s Her report} {2c found} {2t no sign that any decision had been bought}. {3s The minister} {3c conceded} {3t that his wife's bills should have been declared}. {4s He} {4c said} {4t the couple had not yet planned their summer}. {5s Norhaven} {5c said} {5t it would not comment} on the report. {6s Vartia} {6c said} {6t he was not surprised}. {7s A law professor} {7c said} {7t the rules had not been tightened since 1999}.
-- statements
a1.1 report
a1.2 assertion negated
a1.3 assertion negated
a1.4 no_comment
a1.5 no_comment
a1.6 allegation
a1.7 assertion negated
a2.1 denial accuser=2s
a2.2 allegation in 1
a2.3 allegation
a2.4 assertion negated
a2.5 assertion
a2.6 assertion negated
a2.7 assertion
a2.8 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion negated
a3.5 no_comment
a3.6 assertion negated
a3.7 assertion negated
-- same
a1.6 = a2.2
-- pairs
a1.2 answers a1.1 partial_denial
a1.4 answers a1.1 no_comment
a1.5 answers a1.1 no_comment
a2.1 answers a1.6 denial
a2.3 answers a1.6 counter_accusation
a2.4 answers a1.6 denial
a2.5 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.6 inquiry_finding rejected
a3.3 answers a1.1 partial_admission
a3.3 answers a3.1 partial_admission
a3.5 answers a3.1 no_comment
a3.5 answers a1.1 no_comment
-- not
a1.3 answers a1.1 | his office
a1.3 answers a1.6 | his office
a1.7 answers a1.6 | the date of a decision
a2.6 answers a1.6 | who spoke to whom
a2.6 answers a2.3 | who spoke to whom
a2.5 answers a1.6 | Vartia's own trip
a2.4 answers a2.3 | his own innocence, not the trip
a3.4 answers a1.1 | summer
a3.6 answers a1.6 | the accuser's surprise
a3.7 answers a1.1 | rules
a3.2 answers a2.3 | Raski's decisions
