# story: tender-trams
== a1 | published=2021-06-01 | publisher=City Post | title=Mayor took cash, says builder
{1s A former director of the builder Kolmar, Janis Ozols}, {1c alleged} {1t that Mayor Andris Liepa took 200,000 euros for the tram contract}. {2s Liepa} {2c said} {2t he had never met Ozols}. {3s Kolmar} {3c declined to comment}. {4s The mayor's lawyer, Inese Kalna}, {4c described} {4t the story as revenge by a dismissed man}.
== a2 | published=2021-06-05 | publisher=Baltic Daily | title=
{1s The opposition} {1c accused} {1t the city council of hiding the tram accounts}. {2s The council's clerk} {2c said} {2t all accounts were on its website}. {3s Ozols} {3c also charged} {3t that Kolmar had billed the city twice for rails}. {4s The company} {4c rejected} {4t this}.
== a3 | published=2021-09-14 | publisher=City Post | title=No charges over trams
{1s Prosecutors} {1c said} {1t they had found no proof that Liepa was paid}. {2s An audit} {2c found} {2t that rails for 90,000 euros were billed twice}. {3s Kolmar} {3c acknowledged} {3t an error in two invoices}. {4s Ozols} {4c took back} {4t his words about the mayor}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 no_comment
a1.4 non_denial
a2.1 allegation
a2.2 assertion
a2.3 allegation
a2.4 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 partial_admission accuser=none
a3.4 retraction
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a1.4 answers a1.1 non_denial
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a2.3 inquiry_finding upheld
a3.3 answers a2.3 partial_admission
a3.4 answers a1.1 retraction
-- not
a2.4 answers a1.1 | the rails, not the bribe
a2.4 answers a2.1 | the company, not the council
a3.1 answers a2.3 | the bribe
a3.2 answers a1.1 | the rails
a3.4 answers a2.3 | only the mayor
