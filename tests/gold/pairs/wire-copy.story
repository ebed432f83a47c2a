# story: wire-copy
== a1 | published=2023-06-08 | publisher=Cordillera News Service | title=Peru accuses Ecuador over gold camps
LIMA - {1s Peru} {1c accused} {1t Ecuador of letting armed gold diggers cross the Cenepa and poison it with mercury}. {2s Quito} {2c said} {2t its police had cleared the bank in April and that the camps lay upstream in Peru}.
{3s The mayor of a Peruvian village, Delfina Wampis}, {3c said} {3t children there had tremors}.
== a2 | published=2023-06-09 | publisher=Guayas Diario | title=Lima blames Quito for mercury
{1s Peru} {1c has accused} {1t Ecuador of letting armed gold diggers cross the Cenepa and poison it with mercury}. {2s Quito} {2c said} {2t its police had cleared the bank in April and the camps lay upstream in Peru}.
== a3 | published=2023-06-20 | publisher=Loreto Hoy | title=
{1s Ecuador's mines minister, Rosa Cajamarca}, {1c denied} {1t that diggers had crossed with anybody's leave}, and {2s she} {2c accused} {2t Peruvian soldiers of selling them fuel}. {3s Lima} {3c took back} {3t nothing}. {4s A colonel in Bagua} {4c called} {4t the fuel story "gossip from the canteen"}.
{5s Colombia} {5c denied} {5t a report that its own dredges had worked the Cenepa}.
== a4 | published=2023-06-21 | publisher=Pastaza Semanal | title=Minister answers Lima
{1s The Ecuadorian mines minister, Rosa Cajamarca}, {1c denied} {1t that diggers had crossed with anybody's leave}, and {2s she} {2c accused} {2t Peruvian soldiers of selling them fuel}.
The minister spoke to reporters in Puyo.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a2.1 allegation
a2.2 assertion
a3.1 denial accuser=none
a3.2 allegation
a3.3 attitude
a3.4 denial accuser=none
a3.5 denial accuser=none
a4.1 denial accuser=none
a4.2 allegation
-- same
a1.1 = a2.1
a3.2 = a4.2
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a3.1 answers a1.1 denial
a3.2 answers a1.1 counter_accusation
a4.1 answers a1.1 denial
a4.2 answers a1.1 counter_accusation
a3.4 answers a3.2 denial
a3.5 answers implied denial accuser=none
-- not
a1.2 answers a3.2 | police and camps, not fuel; earlier
a2.2 answers a3.2 | a copy of the earlier denial
a3.1 answers a3.2 | the denier's own counter-charge
a4.1 answers a4.2 | the denier's own counter-charge
a3.3 answers a1.1 | takes back nothing: no retraction
a3.4 answers a1.1 | fuel, not mercury
a3.4 answers a2.1 | fuel, not mercury
a3.5 answers a1.1 | Colombia on its own dredges
a3.5 answers a2.1 | Colombia on its own dredges
a3.4 answers a1.3 | fuel, not tremors
