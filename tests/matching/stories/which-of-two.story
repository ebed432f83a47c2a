# why: "the second charge", "the first": counted
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Greece} {1c accused} {1t Turkey of ramming a cutter}. {2s Cyprus} {2c accused} {2t Turkey of drilling off Paphos}. {3s Turkey} {3c denied} {3t the first charge}; {4s it} {4c would not comment} {4t on the second claim}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 no_comment
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.2 no_comment
-- not
a1.3 answers a1.2 | the first only
a1.4 answers a1.1 | the second only
