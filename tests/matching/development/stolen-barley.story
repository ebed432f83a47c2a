# story: stolen-barley
== a1 | published=2022-07-28 | publisher=Levant Shipping | title=Barley ship held in Tripoli
{1s Ukraine's embassy in Beirut} {1c said} {1t a Syrian ship, the Latakia Star, had brought 10,000 tonnes of barley stolen from Kherson}. {2s The ship's agent, Hani Mardini}, {2c said} {2t the cargo had been bought in Taganrog with proper papers}. A Lebanese judge ordered the harbour master on Thursday to keep the vessel at its berth. {3s Damascus} {3c offered no comment}. {4s Moscow's embassy} {4c said} {4t it had nothing to say on private trade}. {5s Lebanon's economy minister} {5c said} {5t bread prices would not rise}. {6s A bakers' union} {6c said} {6t flour was short in the north}.
== a2 | published=2022-08-02 | publisher=Levant Shipping | title=
{1s The judge in Tripoli} {1c ruled} {1t there was no proof that the barley had been stolen}. {2s Kyiv} {2c voiced} {2t regret}. {3s Ukraine's envoy, Ihor Stetsiuk}, {3c said} {3t Beirut's customs had taken money to let the ship go}. {4s The customs chief, Elias Rahme}, a cousin of the speaker, {4c denied} {4t taking a single dollar}. {5s Rahme} {5c said} {5t he had not met the envoy}. {6s Turkey} {6c said} {6t it had not found stolen grain in its own harbours}. {7s The Latakia Star's captain} {7c told} reporters {7t that his crew had not been paid since May}.
== a3 | published=2023-03-14 | publisher=Pontic Review | title=Harbour books show where grain was from
Seven months on, with the ship long gone to Tartus, {1s a Ukrainian-Dutch team of reporters} {1c said} {1t the Latakia Star had loaded at Sevastopol, not at Taganrog}. {9s The harbour master of Taganrog}, Russia's oldest port on that sea, {9c said} {9t she had taken her cargo at his quay}. {2s Mr Mardini} {2c admitted} {2t that the papers were filled in after the voyage}. {3s Russia's agriculture ministry} {3c insisted} {3t that all grain from the south belonged to farmers who had sold it}. {4s Beirut} {4c was silent}. {5s Mr Rahme}, now retired, {5c said} {5t he had no recollection of the month}. {6s Stetsiuk} {6c said} {6t no court would see the barley again}. {7s Ukraine} {7c accused} {7t Israel of buying wheat from the same silos}. {8s An Israeli importer, Gershon Malachi}, {8c said} {8t none of his wheat was from there}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_comment
a1.4 no_comment
a1.5 assertion negated
a1.6 assertion
a2.1 inquiry_finding rejected accuser=none
a2.2 attitude
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a3.1 allegation
a3.2 partial_admission accuser=none
a3.3 assertion
a3.4 no_response
a3.5 assertion negated
a3.6 assertion negated
a3.7 allegation
a3.8 assertion negated
a3.9 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.1 answers a1.1 inquiry_finding rejected
a2.4 answers a2.3 denial
a3.9 answers a3.1 third_party_dispute
a3.2 answers a3.1 partial_admission
a3.3 answers a1.1 denial
a3.8 answers a3.7 denial
-- not
a1.5 answers a1.1 | bread
a2.1 answers a2.3 | told before it, and of the barley
a2.4 answers a1.1 | the money
a2.5 answers a2.3 | a meeting
a2.6 answers a1.1 | other harbours
a2.6 answers a2.3 | other harbours
a2.7 answers a1.1 | wages
a3.9 answers a2.3 | the quay, not the customs
a3.2 answers a2.3 | the papers
a3.3 answers a2.3 | the grain
a3.5 answers a3.1 | a memory, and of the customs
a3.6 answers a1.1 | by the accuser
a3.8 answers a1.1 | wheat for Israel
a3.8 answers a3.1 | wheat for Israel
