# story: teak-docks
== a1 | published=2021-11-08 | publisher=Adria Merkur | title=Logs of the generals
Burmese teak worth 37 million dollars has come ashore in Europe since the coup, most of it for the decks of yachts. {1s A London campaign group, Forest Ledger}, {1c accused} {1t the Trieste importer Legnami Barzan of bringing in logs through Rijeka under the papers of a firm in Taiwan}. {2t "What we sell was cut ten years ago,"} {2s the owner, Silvio Barzan}, {2c said} by telephone. {3s Croatia's customs service} {3c said} {3t it had not yet opened the containers}. {4s Barzan} {4c said} {4t he had no intention of closing his yard}. {7s The Taiwanese forwarder, Kuo Freight}, {7c said} {7t not one of its papers had left the office without a stamp}. {5s Myanmar's military government} {5c said} {5t it did not recognise Europe's sanctions}. {6s A boatbuilder in Viareggio} {6c said} {6t there was no wood like it}.
== a2 | published=2022-03-15 | publisher=Irrawaddy Witness | title=
{1s The United States Treasury} {1c said} {1t the state timber enterprise in Yangon had paid for the air force's fuel}. The enterprise sells at auctions that foreigners may attend again. {2s The military's spokesman, Colonel Zaw Htet Lin}, {2c said} {2t not one kyat had gone to the air force}. {3s Villagers from Yinmabin} {3c said} {3t soldiers had set fire to 180 houses on the morning of the auction}. {4s The colonel} {4c said} {4t the fires had been lit by the resistance}. {5s He} {5c said} {5t no date had been set for elections}. {6s Forest Ledger} {6c accused} {6t Legnami Barzan of selling teak to a shipyard in Turkey as well}. {7s A director of the shipyard} {7c said} {7t he did not know the name}.
== a3 | published=2023-06-20 | publisher=Adria Merkur | title=Trieste company before the judge
On the first morning of a trial that is to last all summer, {1s Legnami Barzan's counsel, Ornella Vidali}, {1c rejected} {1t everything that the campaigners had said against her client}. {2s The judge} {2c held} {2t that logs felled after the coup had been landed at Rijeka four times}. {3s Vidali} {3c said} {3t the company would not appeal before September}. {4s Mr Barzan} {4c conceded} {4t that the papers from Taiwan were not genuine}. {5s The military government in Naypyidaw} {5c said} {5t it had not been heard by the court}. {6s Croatia's customs} {6c did not return} calls. {7s Forest Ledger} {7c took back} {7t what it had said about the shipyard}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 allegation
a2.4 allegation
a2.5 assertion negated
a2.6 allegation
a2.7 assertion negated
a3.1 denial accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 assertion negated
a3.4 partial_admission accuser=none
a3.5 assertion negated
a3.6 no_response
a3.7 retraction
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.4 answers a2.3 counter_accusation
a3.1 answers a1.1 denial
a3.1 answers a2.6 denial
a3.2 answers a1.1 inquiry_finding upheld
a3.4 answers a1.1 partial_admission
a3.7 answers a2.6 retraction
-- not
a1.3 answers a1.1 | containers unopened
a1.4 answers a1.1 | the yard
a1.5 answers a1.1 | sanctions
a2.2 answers a2.3 | told before it
a2.4 answers a2.1 | the fires
a2.5 answers a2.3 | elections
a2.5 answers a2.1 | elections
a3.1 answers a2.1 | the enterprise has another counsel
a3.2 answers a2.6 | Rijeka, not Turkey
a3.3 answers a1.1 | an appeal
a3.4 answers a2.6 | the papers
a3.5 answers a2.1 | who was heard
a3.7 answers a1.1 | the shipyard only
