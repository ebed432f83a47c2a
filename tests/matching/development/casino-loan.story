# story: casino-loan
== a1 | published=2016-07-01 | publisher=Harbor Times | title=Candidate cheated workers, union says
{1s A carpenters' union} {1c said} {1t Victor Crane had refused to pay four hundred men at his casino}. {2s Crane} {2c told} a rally {2t that the work had been bad}. {3s His opponent, Elaine Porter}, {3c accused} {3t him of hiding his tax returns}. {4s A Crane spokeswoman, Tess Bright}, {4c said} {4t the returns were under audit}. {5s The casino's former manager} {5c could not be reached}.
== a2 | published=2016-07-04 | publisher=Valley Ledger | title=
{1s Crane} {1c rejected} {1t Porter's charge}, {2c calling} {2t it desperate}. {3s Porter's campaign} {3c denied} {3t that it had paid the union}. {4s The union} {4c said} {4t nobody had paid it}. {5s Crane} {5c claimed} {5t that Porter takes money from foreign banks}. {6s Bright} {6c gave} {6t no names}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 assertion
a1.5 no_response
a2.1 denial accuser=none
a2.2 non_denial
a2.3 denial accuser=none
a2.4 assertion negated
a2.5 allegation
a2.6 no_comment
-- pairs
a1.2 answers a1.1 partial_denial
a1.4 answers a1.3 denial
a1.5 answers a1.1 no_response
a2.1 answers a1.3 denial
a2.2 answers a1.3 non_denial
a2.3 answers implied denial accuser=none
-- not
a2.1 answers a1.1 | Porter's charge, not the union's
a1.4 answers a1.1 | the returns
a2.4 answers a1.1 | the union on itself
a1.2 answers a1.3 | wages, not taxes
