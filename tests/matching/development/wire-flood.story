# story: wire-flood
== a1 | published=2020-07-05 | publisher=The Wire | title=Dam was opened too late, mayors say
{1s Mayors downstream} {1c accused} {1t the dam authority of opening the gates too late}. {2s The authority} {2c said} {2t it had followed its rules}. {3s The weather office} {3c said} {3t the rain had not been foreseen}. {4s The army} {4c said} {4t it had sent forty boats}. {5s A shopkeeper, Rosa Lim}, {5c said} {5t she had lost everything}. {6s The interior ministry} {6c said} {6t nobody was missing any more}. {7s The head of the authority, Dan Okoro}, {7c rejected} {7t all the accusations}. {8s Okoro} {8c said} {8t the turbines had not been damaged}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 assertion
a1.5 assertion
a1.6 assertion negated
a1.7 denial accuser=none
a1.8 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.7 answers a1.1 denial
-- not
a1.4 answers a1.1 | boats
a1.5 answers a1.1 | her loss
a1.6 answers a1.1 | the missing
a1.8 answers a1.1 | the turbines
