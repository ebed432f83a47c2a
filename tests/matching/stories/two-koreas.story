# why: the North's denial does not answer what is said of the South
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Russia} {1c accused} {1t South Korea of sending shells to Ukraine}. {2s Ukraine} {2c accused} {2t North Korea of sending shells to Russia}.
== a2 | published=2024-05-04 | publisher=The Ledger | title=
{1s North Korea} {1c denied} {1t sending shells}. {2s South Korea} {2c denied} {2t sending shells to Ukraine}.
-- statements
a1.1 allegation
a1.2 allegation
a2.1 denial accuser=none
a2.2 denial accuser=none
-- pairs
a2.1 answers a1.2 denial
a2.2 answers a1.1 denial
-- not
a2.1 answers a1.1 | the South
a2.2 answers a1.2 | the North
