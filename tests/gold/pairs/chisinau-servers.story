# story: chisinau-servers
== a1 | published=2024-10-19 | publisher=Prut Daily | title=Vote eve attack
{1s Moldova's cyber agency} {1c said} {1t hackers steered by Russian military intelligence had tried to wipe the voters' register on the eve of the ballot}. {2s Moldovan police} separately {2c alleged} {2t that Moscow had paid 130,000 voters through a bank in Gagauzia}.
{3s The Kremlin} {3c "resolutely" rejected} {3t any meddling, be it by money or by keyboard}.
== a2 | published=2024-10-22 | publisher=Baltic Ledger | title=Romania sees same hand
{1s,2s Romania} {1c accused} {1t Russia of an attack on its own electoral servers in September}, {2c calling} {2t it a rehearsal}. {3s Russia's ambassador in Bucharest, Gleb Arsenyev}, {3c said} {3t he had nothing to add to what the Kremlin had said about Moldova}.
{4s The bank named by the police in Chisinau, Bugeac Credit}, {4c said} {4t it had handled no transfers for voters}.
== a3 | published=2024-12-05 | publisher=Prut Daily | title=
{1s Moldova's constitutional court} {1c found} {1t that votes had been bought "on a scale without precedent", with money from Russia}, yet {2s it} {2c saw} {2t no proof that the register had been touched}. {3s Moscow} {3c called} {3t the judges puppets}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
a2.2 assertion
a2.3 no_comment
a2.4 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding inconclusive accuser=none
a3.3 non_denial accuser=none
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a2.3 answers a2.1 no_comment
a2.4 answers a1.2 denial
a3.1 answers a1.2 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding inconclusive
a3.3 answers a1.2 non_denial
-- not
a1.3 answers a2.1 | the Kremlin spoke of Moldova, three days before Bucharest's charge
a2.3 answers a1.1 | asked in Bucharest about Romania's servers
a2.3 answers a1.2 | nothing to add concerns Romania's charge
a2.4 answers a1.1 | a bank on transfers, not the hackers
a2.4 answers a2.1 | Moldovan transfers, not Romanian servers
a3.1 answers a2.1 | a Moldovan court on Moldovan votes
a3.2 answers a2.1 | the Moldovan register, not the Romanian servers
a3.3 answers a2.1 | the judges are Moldova's
