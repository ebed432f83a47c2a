# story: auditor-fund
== a1 | published=2021-03-04 | publisher=The Meridian Financial | title=Short seller takes aim at Calder
Shares in Calder Homes fell 31 percent on Thursday after {1s the short seller Redgate Research} {1c alleged} in a 70-page report {1t that the builder had booked sales of flats that do not exist}. {2s Redgate} {2c also said} {2t Calder's auditor, Finch & Moyle, had never visited the sites}. {3s Calder} {3c called} {3t the report "a work of fiction by people who profit from fear"}. {4s It} {4c said} {4t its dividend was not under review}. {5s Finch & Moyle} {5c said} {5t it did not discuss clients}. Analysts at Bank Ostrander kept their target. {7s The regulator} {7c said} {7t it was aware of the report}. {8s Redgate's founder, Ivo Prantl}, {8c told} clients {8t he had been wrong only twice}.
== a2 | published=2021-03-08 | publisher=The Meridian Financial | title=Calder chief fights back
{1s Calder's chief executive, Denise Aldous}, {1c told} investors on a call {1t that every flat on the books had been built or was being built}. {2s She} {2c said} {2t she had not sold a share in eight years}. {3s Aldous} {3c accused} {3t Redgate of buying stolen documents}. "{4t We bought nothing from anyone}," {4s Prantl} {4c replied} in an email. {5s A fund that holds four percent of Calder} {5c asked} {5t for an outside review}. {6s Aldous} {6c declined to say} {6t whether there would be one}. The shares regained nine percent. {7s A union at the builder's Leeds office} {7c said} {7t wages had been paid on time}.
{8s Two dealers} {8c said} {8t trading was not unusual for a Monday}.
== a3 | published=2021-10-21 | publisher=Sterling Wire | title=Review finds phantom flats at Calder
{1s An outside review led by the law firm Boyce} {1c found} {1t that 412 apartments listed as sold by Calder Homes had not been started}. {2s The lawyers} {2c saw} {2t no evidence that Redgate's material was stolen}. {3s The company} {3c admitted} {3t that its accounts for two years could not be relied upon}. {4s Aldous, who left in August}, {4c did not answer} {4t an email}. {5s Finch & Moyle} {5c acknowledged} {5t that it had inspected one site out of nineteen}. {6s The regulator} {6c said} {6t it had made no decision about fines}. {7s Prantl} {7c said} {7t he took no pleasure in it}. {8s The finance ministry} {8c said} {8t it saw no risk to other builders}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 assertion negated
a1.5 no_comment
a1.7 assertion
a1.8 assertion
a2.1 assertion
a2.2 assertion negated
a2.3 allegation
a2.4 assertion negated
a2.5 request
a2.6 no_comment
a2.7 assertion
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 admission accuser=none
a3.4 no_response
a3.5 partial_admission accuser=none
a3.6 assertion negated
a3.7 assertion negated
a3.8 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.5 answers a1.2 no_comment
a2.1 answers a1.1 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.3 inquiry_finding rejected
a3.3 answers a1.1 admission
a3.4 answers a3.1 no_response
a3.4 answers a1.1 no_response
a3.5 answers a1.2 partial_admission
-- not
a1.4 answers a1.1 | the dividend
a1.7 answers a1.1 | the regulator has read it, and says nothing of it
a2.2 answers a1.1 | her own shares
a2.1 answers a1.2 | flats, not the auditor's visits
a2.6 answers a1.1 | whether there will be a review
a2.6 answers a2.3 | whether there will be a review
a2.8 answers a2.3 | trading
a2.4 answers a1.1 | the accuser's own documents
a3.6 answers a1.1 | fines
a3.7 answers a1.1 | the accuser's feelings
a3.8 answers a1.1 | other builders
a3.2 answers a1.1 | the documents
a3.3 answers a1.2 | the accounts, not the auditor
