# story: a deed of no known class is denied in a gerund, and nobody else tells of it
== a1 | published=2026-03-04 | publisher=Coast Daily | title=
{1s The boxer Otto Hale} {1c denied} {1t being a member of the gang}.
-- statements
a1.1 denial accuser=none
-- pairs
a1.1 answers implied denial accuser=none
