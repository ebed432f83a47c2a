# story: wrong-car
== a1 | published=2021-08-30 | publisher=Khyber Daily | title=Ten dead in yard, seven of them children
Hours before the last aircraft was to leave, {1s relatives of an aid worker in Kabul, Zalmai Ahmadi}, {1c said} {1t an American drone had killed him and nine of his family in their yard}. Ahmadi's white car had been followed through the city for eight hours. {2s A spokesman for the command in Tampa, Captain Wesley Burnham}, {2c said} {2t the missile had hit a bomber on his way to the airport}. {3s The general in charge, Harlan Metz}, {3c called} {3t it a righteous strike}. {4s Burnham} {4c said} {4t the airlift would not be extended}. {5s The new rulers of Kabul} {5c said} {5t nobody had asked their leave}. {6s An aid agency in California, Grain and Hope}, {6c said} {6t Ahmadi had worked for it since 2006}. {7s Metz} {7c said} {7t he had not seen the pictures from the yard}.
== a2 | published=2021-09-04 | publisher=Khyber Daily | title=Shots at the gate
{1s Two doctors at the emergency hospital} {1c said} {1t marines had fired into the crowd after the bombing at the airport gate}. {2s Burnham} {2c said} {2t the wounds had come from ball bearings}. {3s Britain's defence ministry} {3c said} {3t its soldiers had not opened fire at people}. {8s Turkish officers who held the inner wall} {8c said} {8t not a round had left an American rifle}. {4s Ahmadi's brother} {4c said} {4t no American had telephoned}. {5s The Pentagon} {5c accused} {5t the Kabul authorities of letting three bombers out of Bagram}. {6s A Taliban spokesman, Mawlawi Samiullah}, {6c laughed off} {6t the accusation}. {7s Samiullah} {7c said} {7t girls' schools had not been closed for good}.
== a3 | published=2021-09-17 | publisher=Potomac Standard | title=General regrets
{1t The man in the white car had no bomb and no tie to the militants}, {1s General Metz} {1c acknowledged} on Friday. {2s He} {2c apologised} to the family. {3s An inspector of the air force} {3c found} {3t no breach of law in the attack on Ahmadi}. {4s Grain and Hope} {4c rejected} {4t that finding}. {5s The captain's office} {5c withdrew} {5t its statement about a bomber}. {6s A marine colonel}, back home in Twentynine Palms, {6c declined to speak about} {6t the shots at the gate}. {7s The Pentagon} {7c said} {7t nobody had been dismissed}. The payment that was promised in the autumn has not arrived.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 attitude
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 allegation
a2.6 denial accuser=none
a2.7 assertion negated
a2.8 assertion negated
a3.1 admission accuser=none
a3.2 apology
a3.3 inquiry_finding rejected accuser=none
a3.4 denial accuser=none
a3.5 retraction
a3.6 no_comment
a3.7 assertion negated
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 denial
a2.8 answers a2.1 third_party_dispute
a2.6 answers a2.5 denial
a3.1 answers a1.1 admission
a3.4 answers a3.3 denial
a3.6 answers a2.1 no_comment
-- not
a1.4 answers a1.1 | the airlift
a1.5 answers a1.1 | leave for the strike
a1.7 answers a1.1 | pictures he has not seen
a2.2 answers a1.1 | the gate
a2.8 answers a1.1 | the gate
a2.3 answers a2.1 | soldiers of another country
a2.3 answers a1.1 | soldiers of another country
a2.4 answers a2.1 | a telephone call
a2.6 answers a2.1 | the bombers of Bagram
a2.7 answers a2.5 | schools
a3.1 answers a2.1 | the car
a3.3 answers a2.1 | the car
a3.5 answers a2.5 | the car
a3.6 answers a1.1 | the gate
a3.7 answers a1.1 | dismissals
a3.7 answers a2.1 | dismissals
