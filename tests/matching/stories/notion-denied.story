# why: a noun of what is said, with a clause, says what was claimed; the respondent need not be in it, what may come is claimed too
== a1 | published=2023-09-14 | publisher=Quay Observer | title=
{1s Orla Finch, who manages the mill,} {1c rejected} {1t the notion that cheap imports would close it}.
-- statements
a1.1 denial accuser=none
-- pairs
a1.1 answers implied denial accuser=none
