# why: two respondents, one denial: the recipient denies its part as the accused does
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Moscow and Pyongyang} {1c have denied} {1t {2c claims} by {2s Washington} {2t that North Korea had provided weapons to Russia}}.
-- statements
a1.1 denial accuser=2s
a1.2 allegation in 1
-- pairs
a1.1 answers a1.2 denial
