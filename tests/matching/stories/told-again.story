# why: the same accuses the same in other words, in one story; "also" tells of another charge
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Kenya} {1c accused} {1t Uganda of letting raw sugar over the border at Busia without papers}. {2s Kenya} {2c also accused} {2t Uganda of charging its lorry drivers at Malaba twice for the same sugar}.
== a2 | published=2024-05-20 | publisher=Coast Daily | title=
{1s Uganda} {1c denied} {1t {2s Kenya}'s {2c charge} {2t that it let sugar pass at Busia unchecked}}. {3s Uganda} {3c dismissed} {3t the {4c accusation} {4t about Busia}} as a tale.
-- statements
a1.1 allegation
a1.2 allegation
a2.1 denial accuser=2s
a2.2 allegation in 1
a2.3 denial accuser=none
a2.4 allegation in 3
-- same
a1.1 = a2.2
-- pairs
a2.1 answers a1.1 denial
-- not
a2.1 answers a1.2 | the other charge
