# story: arms-hold
== a1 | published=2023-05-12 | publisher=Cape Ledger | title=Envoy: arms were loaded at Saldhana
{1s Britain's high commissioner, Martin Hale}, {1c said} {1t South Africa had supplied ammunition to Sudan's army through Saldhana}. {2s President Themba Nkosi's office} {2c said} {2t there was no evidence for the claim}. {3s Pretoria} {3c summoned} {3t Hale}. {4s Sudan's army} {4c denied} {4t receiving anything from South Africa}.
== a2 | published=2023-05-16 | publisher=Port News | title=
{1s A dock worker} {1c told} Port News {1t that he had loaded green crates at night}. {2s The navy} {2c said} {2t the crates had held food}. {3s Hale} {3c apologised for} {3t his tone}. {4s London} {4c stood by} {4t its claim}. {5s Khartoum} {5c repeated} {5t that it had bought no bullets in Africa}.
== a3 | published=2023-09-04 | publisher=Cape Ledger | title=Nkosi: report clears us
{1s An inquiry led by a retired judge} {1c found} {1t no evidence that weapons were loaded at Saldhana}. {2s Nkosi} {2c said} {2t the country had been wronged}. {3s The opposition} {3c called} {3t the report a cover-up}. {4s Britain} {4c declined to comment on} {4t the findings}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 denial accuser=none
a2.1 allegation
a2.2 assertion
a2.3 apology
a2.4 allegation
a2.5 assertion negated
a3.1 inquiry_finding rejected accuser=none
a3.2 assertion
a3.3 non_denial
a3.4 no_comment
-- same
a2.4 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 denial
a2.2 answers a2.1 denial
a2.5 answers a1.1 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 denial
-- not
a2.3 answers a1.1 | his tone
a1.4 answers a2.1 | said before it
a3.4 answers a1.1 | the findings
