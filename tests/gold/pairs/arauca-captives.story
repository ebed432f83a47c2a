# story: arauca-captives
== a1 | published=2021-01-15 | publisher=Llanos Diario | title=
{1s Colombia} {1c said} on Friday {1t that Venezuela had paid two million dollars to the Frente Arauca for the release of a captured colonel}. {2s Caracas} {2c denied} {2t having paid "one bolivar"}. {3s The rebels' negotiator, known as Comandante Tadeo}, {3c would not talk} {3t about money}.
== a2 | published=2021-01-17 | publisher=Orinoco Hoy | title=Captors speak
{1s,2s Tadeo} {1c claimed responsibility} {1t for the kidnapping of two oil workers at Cravo Norte}, but {2c said} {2t his men had nothing to do with the death of a third}. {3s Bogota} {3c had blamed} {3t the front for all three}.
{4s Venezuela's interior minister, Yulimar Prieto}, {4c accused} {4t Colombia of having bought the freedom of a banker in December with passports for two rebels}.
== a3 | published=2021-02-02 | publisher=Llanos Diario | title=Banker's family speaks
{1s The banker's brother} {1c said} {1t no passports had changed hands: the family paid, in cattle}. {2s The Colombian peace commissioner, Aurelio Mesa}, {2c declined to comment} {2t on the banker}. {3s He} {3c repeated} {3t that Caracas had paid for its colonel}.
{4s A Norwegian envoy who was present} {4c told} Llanos Diario {4t that he saw no money at the colonel's handover}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 no_comment
a2.1 admission accuser=none
a2.2 assertion negated
a2.3 allegation
a2.4 allegation
a3.1 assertion negated
a3.2 no_comment
a3.3 allegation
a3.4 assertion negated
-- same
a3.3 = a1.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.1 answers a2.3 partial_admission
a2.2 answers a2.3 partial_denial
a2.4 answers a1.1 counter_accusation
a3.1 answers a2.4 third_party_dispute
a3.2 answers a2.4 no_comment
a3.4 answers a1.1 third_party_dispute
-- not
a1.2 answers a2.4 | Venezuela cannot deny its own charge; another ransom
a1.3 answers a2.3 | money for the colonel, not the oil workers
a1.3 answers a2.4 | the colonel, not the banker
a2.1 answers a1.1 | the oil workers, not the colonel
a2.2 answers a1.1 | a death, not a ransom
a2.2 answers a2.4 | a death, not passports
a3.1 answers a1.1 | the banker, not the colonel
a3.1 answers a2.3 | the banker, not the oil workers
a3.2 answers a1.1 | he speaks on the colonel, is silent on the banker
a3.4 answers a2.4 | the colonel's handover
a3.4 answers a2.3 | the colonel's handover
