# story: chess-engine
== a1 | published=2021-06-14 | publisher=Board & Clock | title=Two games under suspicion
{1s Grandmaster Ilya Borsuk} {1c alleged} {1t that his opponent, Nadia Ferro, had used a computer in their last two games}. {2s Ferro} {2c said} {2t she had never looked at a screen}. {3s The arbiter, Paul Wend}, {3c said} {3t both players were searched before each round}. {4s The federation} {4c would not comment}. {5s A sponsor, Tile & Stone}, {5c said} {5t its prize money was unchanged}.
== a2 | published=2021-06-30 | publisher=The Weekly Rook | title=Ferro strikes back
{1s Ferro} {1c accused} {1t Borsuk of inventing the story because he had lost}. {2s Borsuk} {2c said} {2t he had not invented anything}. {3s His coach, Lev Adan}, {3c said} {3t the games spoke for themselves}. {4s The federation's president, Mara Holt}, {4c dismissed} {4t Borsuk's allegation against Ferro as baseless}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion
a1.4 no_comment
a1.5 assertion
a2.1 allegation
a2.2 assertion negated
a2.3 assertion
a2.4 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a1.1 third_party_dispute
-- not
a1.3 answers a1.1 | the searches
a1.5 answers a1.1 | money
a2.2 answers a1.1 | the story's invention
a2.3 answers a2.1 | the games
a2.4 answers a2.1 | the charge against her
