# story: pyla-gas
== a1 | published=2020-08-06 | publisher=Levant Ledger | title=Cyprus objects to drill ship
{1s Cyprus} {1c accused} {1t Turkey of drilling inside its shelf west of Paphos}. {2s Ankara} {2c said} {2t the ship was on the Turkish shelf}, and {3s Turkish Cypriot leader Erdal Sonmez} {3c said} {3t the gas belonged to both peoples}.
== a2 | published=2020-08-12 | publisher=Levant Ledger | title=
{1s Greece} {1c said} {1t a Turkish frigate had rammed one of its own off Kastellorizo}. {2s Turkey} {2c said} {2t the Greek ship did the ramming}. {3s An Athens daily, Proini Akti}, {3c wrote} {3t that the frigates merely brushed}. {4s Germany} {4c offered} {4t to mediate}; {5s Nicosia} {5c refused}.
== a3 | published= | publisher=Bosphorus Week | title=Frigates: a captain remembers
{1s The Turkish captain, now retired, Kenan Aktug}, {1c admits} {1t he "cut it too fine" off Kastellorizo}. {2s He} {2c denies} {2t having been told to strike the Greek ship}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a2.1 allegation
a2.2 allegation
a2.3 assertion
a2.4 request
a2.5 refusal
a3.1 partial_admission accuser=none
a3.2 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 counter_accusation
a2.3 answers a2.1 third_party_dispute
a2.3 answers a2.2 third_party_dispute
a3.1 answers a2.1 partial_admission
a3.2 answers implied denial accuser=none
-- not
a1.2 answers a2.1 | the shelf, not the ramming
a1.2 answers a2.2 | Turkey's own charge, another incident
a1.3 answers a1.1 | says whose the gas is, not where the ship is
a2.2 answers a1.1 | another incident, another accuser
a2.3 answers a1.1 | frigates, not drilling
a2.5 answers a2.1 | refuses mediation
a3.1 answers a1.1 | frigates, not drilling
a3.2 answers a1.1 | frigates, not drilling
a3.2 answers a2.2 | orders to a Turkish captain
