# why: rebels deny a raid for themselves, not what their country lays to a neighbour, nor what the neighbour lays to it
== a1 | published=2024-02-19 | publisher=The Ledger | title=
{1s Burundi} {1c accused} {1t Rwanda of sheltering the gunmen who raided the town of Kirembo}. {2s Rwanda} {2c accused} {2t Burundi of helping militias near Kirembo}.
== a2 | published=2024-02-22 | publisher=Coast Daily | title=
{1s The Burundian rebel movement Red Dawn} {1c denied} {1t involvement in the raid on the town of Kirembo}. {2s Rwanda} {2c denied} {2t sheltering gunmen}.
-- statements
a1.1 allegation
a1.2 allegation
a2.1 denial accuser=none
a2.2 denial accuser=none
-- pairs
a1.2 answers a1.1 counter_accusation
a2.1 answers implied denial accuser=none
a2.2 answers a1.1 denial
-- not
a2.1 answers a1.1 | sheltering is laid to Rwanda
a2.1 answers a1.2 | rebels do not answer for the state
