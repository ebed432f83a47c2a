# story: island-reef
== a1 | published=2022-03-21 | publisher=Manila Ledger | title=Coastguard rammed
{1s The Philippines} {1c accused} {1t a Chinese coastguard ship of ramming a supply boat near Pag-ulan Reef}. {2s Beijing} {2c said} {2t the boat had veered into its ship's path}. {3s China's embassy in Manila} {3c called} {3t the Philippine account a distortion}. {4s The crew's captain, Danilo Reyes}, {4c said} {4t lasers had blinded two sailors}.
== a2 | published=2022-03-25 | publisher=South Sea Post | title=
{1s China} {1c charged} {1t that Manila was carrying cement to a grounded warship}. {2s A Philippine navy spokesman, Commodore Roy Trinos}, {2c denied} {2t that any building material was aboard}. {3s Beijing} {3c also denied} {3t using lasers}. {4s Vietnam} {4c denied} {4t reports that it had sold China its reef}. {5s Trinos} {5c said} {5t the lasers were on film}.
== a3 | published=2022-06-01 | publisher=Manila Ledger | title=
{1s A maritime institute in Singapore} {1c concluded} {1t from satellite pictures that the Chinese ship had changed course toward the boat}. {2s China} {2c rejected} {2t the study}. {3s Trinos} {3c admitted} {3t that "some bags of cement" had been delivered in April}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a1.4 allegation
a2.1 allegation
a2.2 denial accuser=none
a2.3 denial accuser=none
a2.4 denial accuser=none
a2.5 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 partial_admission accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a1.4 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a2.1 partial_admission
-- not
a2.2 answers a1.1 | the Philippines made it
a2.3 answers a1.1 | lasers, not ramming
a2.3 answers a2.1 | lasers
a2.4 answers a1.1 | Vietnam
a2.4 answers a2.1 | Vietnam
a1.3 answers a1.4 | told before the captain
a3.3 answers a1.1 | cement
