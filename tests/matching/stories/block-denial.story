# why: "these allegations" answers all that stands against the respondent, and nothing that it alleges itself
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Poland} {1c accused} {1t Belarus of jamming aircraft over Suwalki}. {2s Lithuania} {2c alleged} {2t that Belarus had sent balloons into its airspace}. {3s Belarus} {3c denied} {3t these allegations}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
