# story: slow-friendly
== a1 | published=2021-11-30 | publisher=Valletta Mirror | title=
{1s Malta's gaming board} {1c suspects} {1t that San Marino lost a friendly on purpose for bettors in Macau}. {2s,3s San Marino's federation} {2c rejected} {2t the idea}, {3c noting} {3t it loses for free}. {4s The goalkeeper, Elia Fabbri}, {4c refused to speak}.
== a2 | published=2021-12-08 | publisher=Rimini Sera | title=Fabbri talks
{1s Fabbri} {1c confessed} {1t he had taken 4,000 euros to let in the third}. {2s The federation's lawyer, Piero Tamagnini}, {2c said} {2t his client never did so}; {3t if the goalkeeper did, he did it alone}, {3s he} {3c said}.
{4s Fabbri} {4c named} {4t the Maltese striker Karl Zerafa as the go-between}.
== a3 | published=2022-02-03 | publisher=Valletta Mirror | title=Zerafa
{1s Zerafa} {1c swore} {1t he had been in Gozo with a broken foot}. {2s UEFA} {2c banned} Fabbri {2t for taking a bribe} and {3s it} {3c closed} {3t the file on the federation for lack of evidence}. {4s Macau's police} {4c confirmed} {4t that bets had been placed}, without saying by whom.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 no_comment
a2.1 admission accuser=none
a2.2 assertion negated
a2.3 allegation
a2.4 allegation
a3.1 assertion
a3.2 inquiry_finding upheld accuser=none
a3.3 inquiry_finding inconclusive accuser=none
a3.4 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 partial_admission
a2.2 answers a1.1 denial
a3.1 answers a2.4 denial
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a1.1 inquiry_finding inconclusive
-- not
a1.2 answers a2.4 | the federation, not the striker
a1.4 answers a2.4 | he is the accuser there
a2.2 answers a2.4 | the federation's part, not Zerafa's
a2.3 answers a2.4 | shifts blame to the goalkeeper
a3.1 answers a1.1 | Zerafa on himself
a3.2 answers a2.4 | Fabbri, not Zerafa
a3.3 answers a2.4 | the federation, not Zerafa
a3.4 answers a2.4 | bets, not the go-between
