# why: the same claim in other words, weeks later; the inquiry answers it too
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s The United States} {1c accused} {1t South Africa of supplying arms to Russia}.
== a2 | published=2024-05-20 | publisher=Coast Daily | title=
{1s South Africa} {1c denied} {1t that it had delivered weapons to Moscow}.
== a3 | published=2024-09-01 | publisher=Coast Daily | title=
{1s An inquiry} {1c has rejected} {1t {2c claims} by {2s the United States} {2t that South Africa shipped munitions to Russia}}. {3s The inquiry} {3c found} {3t no evidence for the claims}.
-- statements
a1.1 allegation
a2.1 denial accuser=none
a3.1 inquiry_finding rejected accuser=2s
a3.2 allegation in 1
a3.3 inquiry_finding rejected accuser=none
-- same
a1.1 = a3.2
-- pairs
a2.1 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.3 answers a1.1 inquiry_finding rejected
