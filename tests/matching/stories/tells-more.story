# why: who has accused and at once tells more of the same deed puts one claim, unless another has spoken between
== a1 | published=2024-04-02 | publisher=The Ledger | title=
{1s Vietnam} {1c accused} {1t a Chinese ship of ramming a fishing boat near Phu Cat}.
"{2t The vessel struck it twice and left the men in the water}," {2s Vietnamese foreign ministry spokeswoman Tran Bao Ngoc} {2c said}.
{3s Beijing} {3c denied} {3t it}.
{4s Le Van Duc, a Vietnamese officer}, {4c said} {4t the ship had shelled a lighthouse}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 allegation
-- same
a1.1 = a1.2
-- pairs
a1.3 answers a1.1 denial
-- not
a1.3 answers a1.4 | told later
