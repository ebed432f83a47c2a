# why: a plain "said it had not" is a denial where the claim stands, and nothing where none does
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Sudan} {1c accused} {1t Chad of letting weapons through Adre}. {2s Chad} {2c said} {2t the planes had carried no weapons}. {3s Egypt} {3c said} {3t it had not raised its tolls}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion negated
-- pairs
a1.2 answers a1.1 denial
-- not
a1.3 answers a1.1 | tolls
