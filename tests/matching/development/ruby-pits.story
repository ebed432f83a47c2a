# story: ruby-pits
== a1 | published=2018-04-09 | publisher=Zambezi Ledger | title=Guards at ruby mine buried miners alive, villagers say
{1s Villagers of Namanhumbir} {1c accuse} {1t guards of Crimson Gems, a London company, of burying diggers alive in their pits}. {2s The company} {2c said} {2t the men had died in tunnels that they had dug themselves}. Rubies were found there in 2009 by a man cutting wood. {3s A law firm in Leeds} {3c said} {3t the guards had also burned 95 houses}. {4s Crimson Gems} {4c said} {4t it had not received the firm's letter}. {5s The provincial police commander, Raul Chissengo}, {5c said} {5t no complaint had reached his desk}. {6s The governor of Cabo Delgado} {6c said} {6t foreign money was behind the story}. {7s A buyer in Bangkok} {7c said} {7t no one asked questions at auctions}.
== a2 | published=2018-07-02 | publisher=Zambezi Ledger | title=Graphite village without water
Two hundred kilometres from the ruby pits, {1s fishermen at Balama} {1c said} {1t an Australian firm, Carbona Reef, had poisoned their river with graphite dust}. {2s The firm's local director, Heather Quilty}, {2c said} {2t tests had found nothing in the water}. {3s The environment ministry in Maputo} {3c could not say} {3t whether the river was clean}. {4s Quilty} {4c said} {4t the mine would not hire before August}. {5s Crimson Gems} {5c said} {5t it had no stake in Balama}. {6s A priest} {6c said} {6t the two mines were two heads of one snake}.
== a3 | published=2019-01-29 | publisher=Albion Post | title=Ruby company settles
{1s A judge in London} {1c said} {1t the sum of 5.8 million pounds would be paid by June}. {2s Crimson Gems} {2c acknowledged} {2t that acts of violence had taken place at the pits}. It did so without admission of liability. {3s Its chairman, Lord Fawley}, {3c insisted} {3t nobody had been buried alive}. {4s The chairman} {4c had nothing to add on} {4t the houses}. {8s The lawyers from Leeds} {8c withdrew} {8t what they had said about burned houses}. {5s Commander Chissengo's successor} {5c said} {5t officers had not been paid by any mine}. {6s The villagers' lawyer} {6c said} {6t no sum could bring back the dead}. {7s A parliamentary committee in Maputo} {7c cleared} {7t Carbona Reef of polluting the river}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 assertion negated
a1.5 assertion negated
a1.6 allegation
a1.7 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 neither
a2.4 assertion negated
a2.5 assertion negated
a2.6 attitude
a3.1 assertion
a3.2 partial_admission accuser=none
a3.3 assertion negated
a3.4 no_comment
a3.5 assertion negated
a3.6 assertion negated
a3.8 retraction
a3.7 inquiry_finding rejected accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a3.2 answers a1.1 partial_admission
a3.3 answers a1.1 denial
a3.4 answers a1.3 no_comment
a3.8 answers a1.3 retraction
a3.7 answers a2.1 inquiry_finding rejected
-- not
a1.2 answers a1.3 | the pits, told before it
a1.4 answers a1.3 | a letter
a1.4 answers a1.1 | a letter
a1.5 answers a1.1 | complaints to the police
a1.7 answers a1.1 | auctions
a2.2 answers a1.1 | another mine
a2.4 answers a2.1 | hiring
a2.5 answers a2.1 | another company, and its stake
a2.5 answers a1.1 | Balama
a3.2 answers a2.1 | the pits
a3.3 answers a1.3 | the burying
a3.4 answers a2.1 | the houses
a3.8 answers a1.1 | the houses only
a3.5 answers a1.1 | pay of officers
a3.7 answers a1.1 | the river
