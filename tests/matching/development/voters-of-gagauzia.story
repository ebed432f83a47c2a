# story: voters-of-gagauzia
== a1 | published=2023-04-30 | publisher=Dniester Zeitung | title=Runoff under suspicion
{1s Moldova's president, Aurelia Ciobanu}, {1c accused} {1t the fugitive banker Ilarion Gutu of buying the vote in the autonomous south}. His candidate, Natalia Topal, had sold washing machines until March. {2s Gutu}, who lives in Moscow, {2c said} over a video link {2t that he had given presents to pensioners and would do so again}. {3s Ms Topal} {3c denied} {3t that a single leu of hers was foreign}. {4s The Kremlin} {4c had no comment on} {4t the runoff}. {5s The election commission} {5c said} {5t it had not yet counted the postal votes}. {6s Gutu} {6c said} {6t he had no intention of coming home}. {7s Bulgaria} {7c called for} {7t respect for the minority}.
== a2 | published=2023-05-16 | publisher=Dniester Zeitung | title=Police in the commission's cellar
{1s Topal's party} {1c accused} {1t Chisinau of stealing the ballots when its police came at night}. {2s The police} {2c said} {2t they had copied lists and taken no ballot away}. {3s Chisinau} {3c claimed} {3t that Russian diplomats had carried cash over the border in bags}. {4s Moscow's envoy, Gennadi Zotov}, {4c mocked} {4t the "tales of bags"}. {5s Zotov} {5c said} {5t he had not met Ms Topal this year}. {6s Transnistria's leader} {6c said} {6t drones had not flown over his depot}. {7s European observers} {7c said} {7t the voting itself had been orderly}. {8s A baker in Comrat} {8c said} {8t he had got a coupon and no cake}.
== a3 | published=2024-04-24 | publisher=Danube Journal | title=Topal to stand trial
{1s The airport police} {1c said} {1t they had found a million dollars in parcels on passengers from Yerevan}. {2s Topal}, back on that flight, {2c spoke of} {2t a theatre}. {3s Russia's new envoy} {3c declined to comment on} {3t the bags}. {4s A courier, Vadim Stoian}, {4c told} the court {4t that he had carried money from a Moscow bank to her office on eleven occasions}. {5s Her lawyer} {5c said} {5t the witness had been promised freedom}. {6s Mr Gutu's spokesman} {6c said} {6t the party had not been banned in its heart}.
== a4 | published=2025-08-05 | publisher=Danube Journal | title=Seven years
{1s The court in Chisinau} {1c ruled} {1t that Natalia Topal had brought Russian money into her campaign}. {2s The convicted woman} {2c called} {2t the ruling an order from above}. Two years after the bags were first spoken of, {3s the Kremlin's spokesman} {3c said} {3t Russia had never paid anyone in a Moldovan election}. {4s He} {4c said} {4t no exchange of prisoners was being talked about}. {5s A second chamber} {5c found} {5t that the police had carried off nothing from the cellar}. {7s Vadim Stoian}, now abroad, {7c took back} {7t his testimony against her}. {6s The European Commission} {6c took note of} {6t the sentence}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a1.4 no_comment
a1.5 assertion negated
a1.6 assertion negated
a1.7 request
a2.1 allegation
a2.2 assertion negated
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a2.8 assertion
a3.1 assertion
a3.2 attitude
a3.3 no_comment
a3.4 allegation
a3.5 assertion
a3.6 assertion negated
a4.1 inquiry_finding upheld accuser=none
a4.2 non_denial accuser=none
a4.3 assertion negated
a4.4 assertion negated
a4.5 inquiry_finding rejected accuser=none
a4.6 assertion
a4.7 retraction
-- pairs
a1.2 answers a1.1 partial_admission
a1.3 answers implied denial accuser=none
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a3.3 answers a2.3 no_comment
a3.5 answers a3.4 non_denial
a4.1 answers a3.4 inquiry_finding upheld
a4.2 answers a4.1 non_denial
a4.3 answers a2.3 denial
a4.3 answers a4.1 denial
a4.7 answers a3.4 retraction
a4.5 answers a2.1 inquiry_finding rejected
-- not
a1.4 answers a1.1 | the banker is accused, not Russia
a1.5 answers a1.1 | a count
a1.6 answers a1.1 | coming home
a2.2 answers a1.1 | the ballots
a2.4 answers a2.1 | the bags
a2.5 answers a2.3 | a meeting
a2.6 answers a2.3 | drones
a2.7 answers a2.1 | the voting, not the cellar
a3.3 answers a1.1 | the bags
a3.3 answers a2.1 | the bags
a3.6 answers a3.4 | the party
a4.1 answers a2.1 | the money
a4.3 answers a2.1 | the money
a4.4 answers a2.3 | prisoners
a4.4 answers a4.1 | prisoners
a4.7 answers a2.3 | another's charge
a4.7 answers a2.1 | the money
a4.5 answers a2.3 | the cellar
a4.5 answers a3.4 | the cellar
