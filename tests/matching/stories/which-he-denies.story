# why: a relative clause answers what it stands in, however neutrally it was told
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Police} {1c said} {1t Omar Reyes had drawn a knife, {2t which} {2s his family} {2c disputes}}. {3s Rebels} {3c accused} {3t the army of burning two villages, {4t which} {4s the generals} {4c deny}}.
-- statements
a1.1 assertion
a1.2 denial in 1 accuser=none
a1.3 allegation
a1.4 denial in 3 accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 denial
-- not
a1.4 answers a1.1 | another matter
