# why: a headline in which two trade accusations founds no claim by both of what one of them says of the other's soldiers
== a1 | published=2023-07-19 | publisher=The Ledger | title=
{1s Chad and Sudan} {1c trade accusations} {1t over border clash}
{2s Chad} {2c said} {2t Sudanese soldiers had crossed the border and killed nine herders}, {3t an account} {3s Khartoum} {3c rejected}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.2 denial
