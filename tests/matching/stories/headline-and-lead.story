# why: a headline says in short what its lead says: one claim, and one denial where it tells of a denial
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Morocco} {1c accuses} {1t Algeria of jamming radio masts}
{2s Morocco} {2c accused} {2t Algeria on Thursday of disturbing the broadcasts of three stations near Oujda}.
== a2 | published=2024-05-04 | publisher=Coast Daily | title=
{1s Algiers} {1c denies} {1t jamming Moroccan radio masts}
{2s Algeria} {2c denied} on Saturday {2t {3s Morocco}'s {3c charge} {3t that it had disturbed the broadcasts of three stations near Oujda}}.
-- statements
a1.1 allegation
a1.2 allegation
a2.1 denial accuser=none
a2.2 denial accuser=3s
a2.3 allegation in 2
-- same
a1.1 = a1.2
a1.1 = a2.3
-- pairs
a2.1 answers a1.1 denial
a2.2 answers a1.1 denial
