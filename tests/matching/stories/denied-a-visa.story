# why: withholding a visa and turning down a call answer nothing, though they stand beside the accusation
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Kenya} {1c accused} {1t Ethiopia of shelling a village near Moyale}. {2s Ethiopia} {2c denied} {2t two Kenyan diplomats visas} and {3s it} {3c rejected} {3t a call for talks}.
-- statements
a1.1 allegation
a1.2 refusal
a1.3 refusal
-- not
a1.2 answers a1.1 | withholding
a1.3 answers a1.1 | a call
