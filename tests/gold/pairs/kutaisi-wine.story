# story: kutaisi-wine
== a1 | published=2022-09-02 | publisher=Rustavi Messenger | title=Ukraine sees wine lorries in sanctions trade
{1s Ukraine} {1c accused} {1t Georgia of letting Russian firms reship computer chips through Kutaisi under cover of wine}. {2s Tbilisi} {2c denied} {2t the accusation}, and {3s the government} {3c asked} {3t Kyiv for proof}.
{4s The country's customs chief, Zaza Lomtadze}, {4c said} {4t no chips had passed}.
== a2 | published=2022-09-05 | publisher=Savannah Courier | title=
{1s Georgia's agriculture commissioner, Dale Whitcomb}, {1c denied} {1t {2s Florida}'s {2c charge} {2t that the state had shipped infected hatchlings south}}. {3s A grower in Gainesville, Georgia's poultry capital}, {3c said} {3t the birds came from Alabama}.
== a3 | published=2022-10-14 | publisher=Rustavi Messenger | title=
{1s A parliamentary committee in Tbilisi} {1c cleared} {1t customs of any part in the chip trade}; {2s the opposition} {2c deplored} {2t the vote}. {3s Kyiv's charge d'affaires, Ostap Reznyk}, {3c repeated} {3t that chips had gone north in wine lorries}.
{4s The United States ambassador to Georgia, Paula Kerrigan}, {4c said} {4t Washington had seen no evidence either}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 request
a1.4 assertion negated
a2.1 denial accuser=2s
a2.2 allegation in 1
a2.3 assertion
a3.1 inquiry_finding rejected accuser=none
a3.2 attitude
a3.3 allegation
a3.4 assertion negated
-- same
a3.3 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 denial
a2.1 answers a2.2 denial
a2.3 answers a2.2 third_party_dispute
a3.1 answers a1.1 inquiry_finding rejected
a3.4 answers a1.1 third_party_dispute
-- not
a1.2 answers a2.2 | the country, not the U.S. state
a1.4 answers a2.2 | the country's customs
a2.1 answers a1.1 | Georgia the U.S. state
a2.3 answers a1.1 | hatchlings in the U.S. state
a3.1 answers a2.2 | chips, not hatchlings
a3.4 answers a2.2 | the ambassador speaks of chips
a2.1 answers a3.3 | Georgia the U.S. state
a1.3 answers a1.1 | asks for proof
