# story: envoy-dinner
== a1 | published=2012-03-01 | publisher=Capital Wire | title=Minister took watch from envoy, paper says
{1s The weekly Corriere del Golfo} {1c reported} {1t that Malta's transport minister, Salvu Brincat, had accepted a gold watch from Azerbaijan's ambassador}. {2s Brincat} {2c denied} {2t the report}. {3s The ambassador, Rauf Talibov}, {3c said} {3t he gave the minister nothing but a book}. {4s Prime Minister Helen Farrugia} {4c said} {4t she had full confidence in him}. {5s The opposition} {5c demanded} {5t an inquiry}.
== a2 | published=2012-03-05 | publisher=Capital Wire | title=
{1s A jeweller in Sliema, Tony Zerafa}, {1c said} {1t Brincat had brought him the watch to be valued}. {2s The minister} {2c accused} {2t Zerafa of seeking revenge over a lost contract}. {3s Zerafa} {3c said} {3t he had never bid for any contract}. {4s Baku} {4c would not comment on} {4t the watch}. {5s Farrugia} {5c refused} {5t to take questions}.
== a3 | published=2012-09-12 | publisher=Island Ledger | title=Brincat resigns
{1s The auditor} {1c established} {1t that a watch worth 9,000 euros had been handed over at a dinner}. {2s Brincat} {2c maintained} {2t that he had returned it}. {3s Talibov} {3c apologised}. {4s Zerafa's former partner} {4c said} {4t Zerafa bid for two contracts in 2010}. {5s The opposition} {5c called} {5t the auditor's report overdue}.
-- statements
a1.1 report
a1.2 denial accuser=none
a1.3 assertion negated
a1.4 assertion
a1.5 request
a2.1 allegation
a2.2 allegation
a2.3 assertion negated
a2.4 no_comment
a2.5 refusal
a3.1 inquiry_finding upheld accuser=none
a3.2 assertion
a3.3 apology
a3.4 allegation
a3.5 attitude
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.2 answers a2.1 counter_accusation
a2.3 answers a2.2 denial
a2.4 answers a2.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 denial
a3.4 answers a2.3 third_party_dispute
-- not
a1.4 answers a1.1 | confidence
a1.5 answers a1.1 | a demand
a2.3 answers a2.1 | Zerafa made that claim
a2.4 answers a2.2 | the watch
a3.1 answers a2.2 | the watch
a3.5 answers a3.1 | says it is late
a3.2 answers a2.2 | he made that claim
