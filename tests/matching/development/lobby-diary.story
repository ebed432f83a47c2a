# story: lobby-diary
== a1 | published=2020-10-06 | publisher=Southern Cross Daily | title=Energy minister met gas lobby 14 times, green group says
{1s The campaign group Clear Skies} {1c accused} {1t Energy Minister Paul Drayton of hiding fourteen meetings with the gas industry}. {2s Its director, Mia Tolhurst}, {2c said} {2t the meetings were missing from the diary that ministers must publish}. {3s A spokesman for Drayton} {3c said} {3t the allegation was false}. {4s He} {4c added} {4t that the minister met all kinds of people}. The bill on pipelines is before the Senate. {5s Drayton} {5c said} last month {5t that he would not rush it}. {6s Gas Producers United, the industry's body}, {6c did not respond} {6t to a request for comment}. {7s Senator Glenys Marr} {7c said} {7t she hadn't been invited anywhere}.
== a2 | published=2020-10-08 | publisher=Southern Cross Daily | title=Drayton on the defensive
{1s Drayton} {1c told} parliament {1t he had disclosed every meeting that the code requires}. {2s The opposition's Joan Pryce} {2c said} {2t he had misled the house}. {3s She} {3c also claimed} {3t that his brother held shares in a pipeline firm}. {4s The minister} {4c said} {4t his family did not own a single share}. {5s The speaker} {5c reminded} members {5t that the house was not a market}. {6s Pryce} {6c said} {6t her party had not decided how to vote on the bill}. {7s Clear Skies} {7c said} {7t it was preparing a second file}. {8s A former diary secretary} {8c said} {8t such lists were always late}.
== a3 | published=2020-12-15 | publisher=Wattle Wire | title=Ethics adviser reports on minister
{1s The government's ethics adviser} {1c ruled} {1t that eleven encounters with producers ought to have been published}. {2s She} {2c cleared} {2t the minister of lying to parliament}. {3s She} {3c saw} {3t no reason to look into his family}. {4s,5s Drayton} {4c accepted} {4t the ruling} and {5c apologised} {5t for what he called an oversight in his office}. {6s The prime minister} {6c said} {6t there would be no reshuffle before the summer}. {7s Tolhurst} {7c called} {7t the adviser a lapdog}. {8s The adviser} {8c does not give} {8t interviews}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 assertion
a1.5 assertion negated
a1.6 no_response
a1.7 assertion negated
a2.1 assertion
a2.2 allegation
a2.3 allegation
a2.4 assertion negated
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a2.8 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 assertion negated
a3.4 admission accuser=none
a3.5 apology
a3.6 assertion negated
a3.7 non_denial accuser=none
a3.8 no_comment
-- narrower
a1.2 < a1.1
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a1.6 answers a1.1 no_response
a2.1 answers a1.1 denial
a2.1 answers a1.2 denial
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a1.2 inquiry_finding upheld
a3.2 answers a2.2 inquiry_finding rejected
a3.4 answers a1.1 admission
a3.4 answers a3.1 admission
a3.7 answers a3.2 non_denial
a3.8 answers a3.7 no_comment
-- not
a1.4 answers a1.1 | met all kinds of people, which hides nothing and denies nothing
a1.5 answers a1.1 | the pace of a bill
a1.7 answers a1.1 | her own invitations
a2.1 answers a2.3 | meetings, told before the shares
a2.4 answers a1.1 | shares
a2.4 answers a2.2 | shares
a2.6 answers a2.3 | a vote on the bill
a3.6 answers a1.1 | a reshuffle
a3.3 answers a2.2 | the family
a3.2 answers a1.1 | lying, not the diary
a3.4 answers a2.3 | the diary
