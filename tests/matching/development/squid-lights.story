# story: squid-lights
== a1 | published=2018-02-22 | publisher=Patagonia Austral | title=Shots in the squid grounds
{1s Argentina's coast guard} {1c said} {1t a Chinese squid boat, the Hong Yuan 7, had tried to ram its patrol vessel inside the 200-mile line}. At night the lights of the fleet can be seen from space. {2s The owner, Zhoushan Lantern Fisheries}, {2c said} {2t the patrol had steered across its bow}. {3s China's foreign ministry} {3c voiced} {3t concern}. {4s A Spanish skipper} {4c claimed} {4t that the Chinese buy fuel from a tanker under Panama's flag}. {5s Panama} {5c said} {5t it had received no complaint}. {6s The ministry} {6c said} {6t its minister's trip to Buenos Aires was not in doubt}. {7s Argentina's foreign ministry} {7c said} {7t it wanted no quarrel over squid}.
== a2 | published=2018-03-10 | publisher=Patagonia Austral | title=
{1t The Hong Yuan 7 was inside our waters for three hours and put out its lights to hide}, {1s a prosecutor in Comodoro Rivadavia, Lucia Farrell}, {1c alleged}. {2s Zhoushan Lantern} {2c insisted} {2t its boat had at no time crossed the line}. {3s Peru} {3c accused} {3t the same company of catching giant squid off Chimbote with two sets of papers}. {4s Lantern's agent in Callao, Hernan Chong}, {4c called} {4t the Peruvian charge a misunderstanding about stamps}. {5s Chong} {5c said} {5t he had not been to Argentina in his life}. {8s A Uruguayan captain who lay three miles off} {8c said} {8t the Hong Yuan never turned towards anybody}. {6s Chile's navy} {6c said} {6t no boat had entered the strait}. {7s A marine biologist} {7c said} {7t squid live for only a year}.
== a3 | published=2019-05-06 | publisher=Montevideo Naval | title=Boat pays and sails
Zhoushan Lantern paid a fine in Chubut on Monday. {1s Its new lawyer, Teresa Bazan}, {1c no longer disputed} {1t that the boat had fished across the line}. {2s She} {2c said} {2t no other boat of the company was being held}. {3s She} {3c went on denying} {3t that it had aimed at the patrol vessel}. {4s An appeals chamber} {4c found} {4t that the patrol vessel had made the last turn}. {5s The coast guard's commander} {5c refused to comment on} {5t the chamber's finding}. {6s The fuel company behind the tanker, Balboa Marine}, {6c rejected} {6t what a skipper from Vigo had said of it}. {7s China's ambassador} {7c said} {7t his embassy had paid nothing}. The squid moved south in June.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 attitude
a1.4 allegation
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 allegation
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a2.8 assertion negated
a3.1 admission accuser=none
a3.2 assertion negated
a3.3 denial accuser=none
a3.4 inquiry_finding rejected accuser=none
a3.5 no_comment
a3.6 denial accuser=none
a3.7 assertion negated
-- pairs
a1.2 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a2.8 answers a1.1 third_party_dispute
a3.1 answers a2.1 admission
a3.3 answers a1.1 denial
a3.4 answers a1.1 inquiry_finding rejected
a3.5 answers a3.4 no_comment
a3.6 answers a1.4 denial
-- not
a1.2 answers a1.4 | told before it
a1.5 answers a1.4 | a complaint that did not come
a1.6 answers a1.1 | a trip
a1.7 answers a1.2 | a wish
a2.2 answers a2.3 | told before it
a2.4 answers a2.1 | Peru's charge
a2.4 answers a1.1 | Peru's charge
a2.5 answers a2.1 | where he has been
a2.8 answers a2.1 | the turn, not the line
a2.8 answers a2.3 | the turn off Argentina
a2.6 answers a2.1 | other waters
a3.1 answers a2.3 | Argentina's line
a3.2 answers a2.3 | boats held
a3.3 answers a2.3 | the patrol
a3.4 answers a2.1 | the ramming
a3.6 answers a1.1 | the fuel
a3.6 answers a2.3 | the fuel
a3.7 answers a2.1 | who paid
