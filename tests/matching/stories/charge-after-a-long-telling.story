# story: however much a long article tells before it, "the charge" is the one against who rejects it
== a1 | published=2026-03-04 | publisher=Coast Daily | title=
{1s Bravia} {1c accused} {1t Tolmark of flying drones over its main airport}. {2s The foreign minister} {2c said} {2t the flights had tested the air defences}. {3s The airport} {3c said} {3t nobody was in danger}. {4s Tolmark} {4c rejected} {4t the charge}. {5s The army} {5c said} {5t two objects had come from the east}. Eleven flights landed elsewhere. {6s An ally} {6c said} {6t it had no reason to doubt this}. Passengers slept in the hall. The night was clear. Two trains were put on. Roads stayed open. Snow is forecast. {7s A deputy} {7c accused} {7t the airport of hiding earlier flights}. Schools open as usual. The hall was cleaned.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 denial accuser=none
a1.5 assertion
a1.6 assertion negated
a1.7 allegation
-- pairs
a1.4 answers a1.1 denial
