# why: a headline in which two trade accusations makes neither the other's fellow accuser: who is accused may deny it
== a1 | published=2023-07-17 | publisher=The Ledger | title=
{1s Chad and Sudan} {1c trade accusations} {1t over a mine blast at a well}
{2s Chad} {2c accused} {2t Sudan of laying a mine at the well}. {3s Sudan} {3c denied} {3t the charge}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.2 denial
-- not
a1.3 answers a1.1 | no deed was named
