# story: fire-contract
== a1 | published=2015-10-12 | publisher=Tatra Dnes | title=Party treasurer took builder's millions, prosecutors say
{1s Prosecutors in Bratislava} on Monday {1c charged} {1t the treasurer of the governing Accord party, Milan Hruška, with accepting three million euros from a builder}. In return, {2s they} {2c say}, {2t Accord steered a contract for forty fire stations to the firm, Stavmont}. {3s Hruška} {3c denied} {3t all the charges} through his lawyer. {4s Party chairman Igor Benko} {4c said} {4t Accord's accounts were clean and audited}. {5s Stavmont's owner} {5c is believed} {5t to be in Dubai}. {6s Benko} {6c said} {6t the party did not plan to change its ticket for the spring election}. {7s The firm's switchboard} {7c said} {7t nobody was available}.
The fire stations were to be finished by 2017. Nine have roofs.
== a2 | published=2015-10-14 | publisher=Tatra Dnes | title=Chairman knew, says former whip
{1s Accord's former whip, Eva Lukáčová}, {1c claims} {1t Benko was in the room when the money changed hands}. {2s Benko} {2c said} {2t he was in Vienna that week}. A party spokeswoman produced a hotel bill. {5s Lukáčová} left the party in May and {5c has said} {5t she will not return}. {6s The justice minister} {6c rejected} {6t {7s the opposition}'s {7c demand} {7t for an early election}}. {8s Hruška's lawyer, Jozef Kmeť}, {8c said} {8t his client had not slept in his own bed since Sunday}. {9s Kmeť} {9c would not say} {9t where the treasurer was}. {10s The Vienna hotel} {10c said} {10t it did not discuss its guests}.
== a3 | published=2017-12-05 | publisher=Danube Herald | title=Treasurer acquitted of half, jailed for half
{1s A court in Bratislava} {1c convicted} {1t Milan Hruška of taking the builder's money} and sentenced him to six years. {2s It} {2c acquitted} {2t him of rigging the contract for the fire stations}. {3s Judge Anna Sýkorová} {3c said} {3t the chairman's presence could not be shown}. {4s Benko} {4c said} {4t he felt no joy}. {5s Kmeť} {5c said} {5t the defence would appeal}. {6s Lukáčová} {6c stood by} {6t what she had seen}. {7s Prosecutor Peter Dolný} {7c did not rule out} {7t further charges}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 assertion
a1.5 report
a1.6 assertion negated
a1.7 no_response
a2.1 allegation
a2.2 assertion
a2.5 assertion negated
a2.6 refusal
a2.7 request in 6
a2.8 assertion negated
a2.9 no_comment
a2.10 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 inquiry_finding inconclusive accuser=none
a3.4 assertion negated
a3.5 assertion
a3.6 allegation
a3.7 assertion
-- same
a3.6 = a2.1
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a1.4 answers a1.1 denial
a1.7 answers a1.1 no_response
a1.7 answers a1.2 no_response
a2.2 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.2 inquiry_finding rejected
a3.3 answers a2.1 inquiry_finding inconclusive
-- not
a1.6 answers a1.1 | the ticket
a1.6 answers a1.2 | the ticket
a2.5 answers a2.1 | the accuser's own return
a2.6 answers a2.1 | a demand for an election
a2.6 answers a1.1 | a demand for an election
a2.8 answers a1.1 | beds
a2.8 answers a2.1 | beds
a2.2 answers a1.1 | his own week in Vienna
a3.4 answers a2.1 | joy
a3.1 answers a2.1 | the treasurer, not the chairman
a3.2 answers a2.1 | the contract
a1.3 answers a2.1 | the treasurer, before
a3.5 answers a3.1 | an appeal
a2.9 answers a2.1 | where another man is
