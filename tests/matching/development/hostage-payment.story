# story: hostage-payment
== a1 | published=2012-04-01 | publisher=Sahel Info | title=Ransom paid, rebel says
{1s A rebel leader, Abou Tarek}, {1c claimed} {1t that Austria had paid three million euros for two tourists}. {2s Vienna} {2c denied} {2t paying any ransom}. {3s Mali's president} {3c said} {3t his country had only opened a door}. {4s Algeria} {4c accused} {4t Mali of freeing four fighters in exchange}. {5s Bamako} {5c rejected} {5t the accusation}.
== a2 | published=2012-04-08 | publisher=Kurier am Morgen | title=
{1s A former hostage, Andrea Kofler}, {1c said} {1t she had seen two suitcases}. {2s Austria's foreign ministry} {2c repeated} {2t that no money had changed hands}. {3s Its spokesman, Peter Lanner}, {3c said} {3t the suitcases held medicine}. {4s Algiers} {4c maintained} {4t its charge}. {5s Germany} {5c refused} {5t to comment}.
== a3 | published=2014-10-10 | publisher=Sahel Info | title=Audit finds the money
{1s Austria's court of audit} {1c reported} {1t that two million euros had gone to a Libyan middleman}. {2s Lanner} {2c conceded} {2t that "help" had been bought}. {3s Mali's new government} {3c admitted} {3t that four prisoners were let go}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 allegation
a1.5 denial accuser=none
a2.1 allegation
a2.2 assertion negated
a2.3 assertion
a2.4 allegation
a2.5 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 admission
-- same
a2.4 = a1.4
-- pairs
a1.2 answers a1.1 denial
a1.5 answers a1.4 denial
a2.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 partial_admission
a3.3 answers a1.4 admission
-- not
a1.2 answers a1.4 | ransom, not prisoners
a1.5 answers a1.1 | prisoners
a2.2 answers a1.4 | money
a3.1 answers a1.4 | money
a3.3 answers a1.1 | prisoners
