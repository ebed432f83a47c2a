# story: tuna-crews
== a1 | published=2019-12-09 | publisher=Pacific Manifest | title=Four deaths on the Sheng Da 66
{1s An Indonesian seamen's union} {1c accused} {1t the Taiwanese owner of a tuna boat, Chun Yi Fisheries, of making sick men work until they died}. The bodies of four sailors were put into the sea between Samoa and Kiribati. {2s The company}, which owns 31 boats and answers only in writing, {2c said} {2t that the four had died of a fever which no doctor could have cured}. {3s A survivor, Rudi Hartawan}, {3c said} {3t the captain had kept their passports in a safe}. {4s Taiwan's fisheries agency} {4c said} {4t its inspectors had not been on board}. {5s Chun Yi} {5c said} {5t the boat was not for sale}. {6s An American supermarket chain} {6c said} {6t it had not bought from the fleet since summer}.
== a2 | published=2020-08-18 | publisher=Pacific Manifest | title=Washington bars tuna
{1t Fish of the Sheng Da 66 had been caught by forced labour}, {1s the United States customs service} {1c declared} as it closed its ports to the boat. {2s Chun Yi's manager, Hsu Li-hsing}, {2c said} {2t every man had signed a contract and been paid}. {3s Beijing} {3c said} {3t Taiwan was not a country}. {4s The manager} {4c said} {4t he had not been invited to Washington}. {5s Vanuatu}, whose flag the boat flies, {5c gave no answer}. {6s Fiji} {6c accused} {6t a second Taiwanese firm, Blue Meridian, of cutting off sharks' fins in its waters}. {7s Blue Meridian} {7c maintained} {7t that its lines were meant for swordfish}.
== a3 | published=2021-04-27 | publisher=Formosa Sun | title=Prosecutors charge captain
{1s The captain, Chou Ming-te}, {1c owned up} {1t to having locked away the crew's papers}. {2s Hsu's successor, Grace Pan}, {2c had nothing to say about} {2t the dead sailors}. {3s Prosecutors in Kaohsiung} {3c found} {3t no evidence that the deaths were caused by hunger or work}. {4s Pan} {4c said} {4t her company had no quarrel with the Americans}. {5s Hartawan} {5c said} {5t nobody in Jakarta had rung him}. {7t The men were worked to death}, {7s the seamen's union} {7c said} again in Jakarta. {6s It} {6c called for} {6t a boycott}. The Sheng Da 66 lies in Suva, rusting.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 no_response
a2.6 allegation
a2.7 assertion
a3.1 admission accuser=none
a3.2 no_comment
a3.3 inquiry_finding rejected accuser=none
a3.4 assertion negated
a3.5 assertion negated
a3.6 request
a3.7 allegation
-- same
a1.1 = a3.7
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.5 answers a2.1 no_response
a2.7 answers a2.6 denial
a3.1 answers a1.3 admission
a3.2 answers a1.1 no_comment
a3.3 answers a1.1 inquiry_finding rejected
-- not
a1.2 answers a1.3 | the deaths
a1.4 answers a1.1 | inspectors
a1.5 answers a1.1 | a sale
a1.6 answers a1.1 | a buyer is not accused
a2.2 answers a1.3 | contracts, not passports
a2.3 answers a2.1 | Beijing is accused of nothing
a2.4 answers a2.1 | an invitation
a2.5 answers a2.6 | Vanuatu, told before it
a2.7 answers a2.1 | the other firm
a3.1 answers a1.1 | passports, not deaths
a3.1 answers a2.6 | passports
a3.2 answers a2.6 | the sailors
a3.3 answers a2.6 | the deaths
a3.4 answers a2.1 | no quarrel is no denial
