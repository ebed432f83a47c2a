# story: walvis-cranes
== a1 | published=2023-03-07 | publisher=Namib Times | title=Auditor queries harbour cranes
{1s Namibia's auditor-general} {1c found} {1t that the harbour cranes at Walvis Bay had cost twice the tendered price}. {2s The opposition Land and Labour Party} {2c charges} {2t that the works minister, Petrus Shikongo, pocketed the difference}.
{3s Shikongo} {3c has denied} {3t wrongdoing}. {4s The Chinese builder, Huatai Lifting}, {4c said} {4t it would not comment on a matter before the auditors}.
== a2 | published=2023-03-21 | publisher=Namib Times | title=
{1s,2s Shikongo} {1c told} parliament {1t that he owned no account in Mauritius}, {2c brushing aside} {2t a {3c claim made} by {3s the Windhoek weekly Okahao Voice}}. The paper had printed what {4s it} {4c called} {4t a bank slip in his name}.
{5s The minister} {5c admitted} {5t having flown to Shanghai at Huatai's expense}; {6s the company} {6c said} {6t it had paid for his hotel and nothing more}.
== a3 | published=2023-08-02 | publisher=The Kuiseb Mail | title=Weekly withdraws slip
{1s Okahao Voice} {1c retracted} {1t its story about the minister's Mauritian account} and {2s the paper} {2c apologised} {2t to him}. {3s Its editor, Ndapewa Iyambo}, {3c said} {3t the slip had been forged}.
{4s The Land and Labour Party} {4c said} {4t its own charge stood}.
-- statements
a1.1 inquiry_finding upheld accuser=none
a1.2 allegation
a1.3 denial accuser=none
a1.4 no_comment
a2.1 assertion negated
a2.2 denial accuser=3s
a2.3 allegation in 2
a2.4 allegation
a2.5 admission accuser=none
a2.6 assertion
a3.1 retraction
a3.2 apology
a3.3 assertion
a3.4 allegation
-- same
a3.4 = a1.2
-- pairs
a1.3 answers a1.2 denial
a1.4 answers a1.1 no_comment
a2.1 answers a2.4 denial
a2.2 answers a2.4 denial
a3.1 answers a2.4 retraction
a3.3 answers a2.4 retraction
-- not
a1.3 answers a2.4 | the bank account was not yet alleged
a1.4 answers a2.4 | the builder on the audit, not on the account
a2.1 answers a1.2 | the account in Mauritius, not the crane money
a2.5 answers a1.2 | admits the trip to Shanghai, not taking the difference
a2.5 answers a2.4 | the trip, not the account
a2.6 answers a2.4 | who paid the hotel, not the account
a3.1 answers a1.2 | the paper withdraws the account story; the party's charge stands
a3.3 answers a1.2 | the slip, not the cranes
a1.1 answers a1.2 | finds the price, not who took the money; it came first
