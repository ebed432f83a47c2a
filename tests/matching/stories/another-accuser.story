# why: the answer names whose accusation it answers
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s France} {1c accused} {1t Iran of holding two teachers}. {2s Sweden} {2c accused} {2t Iran of holding a diplomat}. {3s Iran} {3c rejected} {3t {4s Swedish} {4c accusations}}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=4s
a1.4 allegation in 3
-- pairs
a1.3 answers a1.2 denial
-- not
a1.3 answers a1.1 | Sweden's, not France's
