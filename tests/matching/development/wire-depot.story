# story: wire-depot
== a1 | published=2024-03-05 | publisher=The Wire | title=Depot shelled
{1s Romania} {1c accused} {1t neighbouring Moldova of shelling a grain depot near Orsha}, the worst attack on its food stores since the spring. {2t Eleven workers were hurt}, {2s the regional governor} {2c told} reporters. {3s Moldova} {3c rejected} {3t the accusation} and {4c said} {4t its guns had been silent for a week}. {5s The farmers' union} {5c said} {5t four thousand tonnes of wheat were lost}. {6s Romania's president} {6c said} {6t he would travel to Orsha on Friday}.
{7s A United Nations spokeswoman} {7c said} {7t talks were going on}. {8s Hungary} {8c said} {8t it had not closed its border}. {9s An analyst in Vienna} {9c said} {9t neither side wanted a war}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a1.4 assertion negated
a1.5 assertion
a1.6 assertion
a1.7 assertion
a1.8 assertion negated
a1.9 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.1 denial
-- not
a1.2 answers a1.1 | tells of the wounded
a1.5 answers a1.1 | tells of the loss
a1.6 answers a1.1 | travel
a1.7 answers a1.1 | talks
a1.8 answers a1.1 | another border
a1.9 answers a1.1 | an opinion
