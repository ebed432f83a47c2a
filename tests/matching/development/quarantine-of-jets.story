# story: quarantine-of-jets
== a1 | published=2025-04-01 | publisher=Tamanrasset Post | title=Army brings down drone at the frontier
{1t An armed drone that had crossed two kilometres into the country was shot down near Tin Zaouatine}, {1s the Algerian defence ministry} {1c said} in a statement read on state radio. {2s Mali's military rulers} {2c said} {2t the aircraft had never left Malian skies}. {3s Bamako} {3c charged} {3t that Algiers protected the rebels whom the drone was hunting}. {4s Algeria's foreign minister, Lakhdar Benaissa}, {4c brushed off} {4t the charge}. {5s Benaissa} {5c said} {5t his country had not closed its consulate in Gao}. {6s Niger and Burkina Faso}, Mali's partners in a confederation, {6c accused} {6t Algeria of an attack on all three}. The frontier is 1,300 kilometres long and mostly unmarked.
== a2 | published=2025-04-16 | publisher=Wagadu Presse | title=Jets near Arlit
{1s Algiers} {1c said} {1t two Nigerien fighter jets had flown over its gas field at In Amenas}. {2s The junta in Niamey} {2c said} {2t its aircraft had turned back in time}, and showed a map on which the border was drawn with a thick pen. {3s Burkina Faso} {3c said} {3t it had not sent its army to the north}. {4s Benaissa} {4c said} {4t there were no plans to call back the ambassador}. {5s Algeria's presidency} {5c rejected} {5t the accusation by the {5a three allies}}. {6s Bamako} {6c accused} {6t France of giving the rebels the coordinates of its bases}. {7s Paris}, which took its last soldiers out of Niamey in 2023, {7c said} {7t it had nobody left in the region}. {8s France's armed forces minister} {8c said} {8t she had not read the Malian letter}.
== a3 | published=2025-09-19 | publisher=Tamanrasset Post | title=Mali takes Algeria to court
{1s Mali} {1c told} the court in The Hague {1t that Algeria had destroyed the drone over Malian soil on purpose}. {2s Algeria's agent, Professor Yamina Chekroun}, {2c said} {2t radar pictures proved the opposite}. {3s Algiers} {3c has not denied} {3t that a second drone was fired on in May}. {4s Malian generals} {4c admitted} {4t that the first had lost its link to the ground and drifted}. {5s Chekroun} {5c said} {5t her government had not accepted the court's jurisdiction}. {6s An African Union envoy} {6c said} {6t no mediator had been named}. The judges will sit again in the spring.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a1.5 assertion negated
a1.6 allegation
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 denial accuser=5a
a2.6 allegation
a2.7 assertion negated
a2.8 assertion negated
a3.1 allegation
a3.2 assertion
a3.3 neither
a3.4 partial_admission accuser=none
a3.5 assertion negated
a3.6 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.5 answers a1.6 denial
a2.7 answers a2.6 denial
a3.2 answers a3.1 denial
a3.4 answers a1.1 partial_admission
-- not
a1.2 answers a1.3 | Mali made it
a1.4 answers a1.1 | Algeria made it
a1.5 answers a1.3 | a consulate
a1.5 answers a1.6 | a consulate
a2.2 answers a1.1 | jets of another state
a2.3 answers a2.1 | Burkina Faso is accused of nothing
a2.3 answers a2.6 | its own army
a2.4 answers a2.6 | an ambassador, and Algeria is not the accused
a2.5 answers a2.1 | Algeria made it
a2.7 answers a2.1 | the jets are not French
a2.8 answers a2.6 | a letter unread
a3.2 answers a1.1 | Algeria made it
a3.3 answers a3.1 | the second drone
a3.4 answers a2.1 | drones, not jets
a3.5 answers a3.1 | the court's powers
