# story: stadium-steel
== a1 | published=2020-05-12 | publisher=Ledger of the Plains | title=Union: stadium beams failed tests
{1s The ironworkers' union} {1c claims} {1t that the contractor Brask Building used beams which had failed strength tests in the new Tillman stadium}. {2s Brask} {2c says} {2t all steel in the stadium was certified}. {3s The city's building department} {3c had no comment}. {4s A foreman, Eddie Salas}, {4c said} {4t he was told to paint over the test stamps}. {5s Brask's lawyer, Joan Whitt}, {5c called} {5t Salas "a man with a grudge and a lawsuit"}. {6s The team's owner} {6c said} {6t season tickets would go on sale in June}.
== a2 | published=2020-05-20 | publisher=Tillman Courier | title=
{1s Whitt} {1c accused} {1t the union of extortion} on Tuesday. {2s The union's president, Marge Dole}, {2c rejected} {2t the accusation}. {3s Mayor Ray Contreras} {3c denied} {3t that inspectors had been told to look away}. {4s Dole} {4c said} {4t two inspectors had been taken off the site in March}. {5s The mayor's office} {5c did not respond} {5t to a request for their names}.
== a3 | published=2021-02-02 | publisher=Ledger of the Plains | title=State engineers: 40 beams below strength
{1s State engineers} {1c found} {1t that forty beams in the stadium fell short of the required strength}. {2s Brask} {2c disputed} {2t the engineers' method}. {3s They} {3c found} {3t no evidence that inspectors had been told to look away}. {4s Contreras} {4c welcomed} {4t the report}. {5s Whitt, who no longer works for Brask}, {5c did not return} {5t calls}. {6s The company} {6c conceded} {6t that "a small number" of stamps had been painted over}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_comment
a1.4 allegation
a1.5 non_denial accuser=none
a1.6 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 denial accuser=none
a2.4 allegation
a2.5 no_response
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 inquiry_finding rejected accuser=none
a3.4 attitude
a3.5 no_response
a3.6 partial_admission accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a1.5 answers a1.4 non_denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.5 answers a2.4 no_response
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 denial
a3.5 answers a3.1 no_response
a3.6 answers a1.4 partial_admission
-- not
a1.2 answers a1.4 | said before it
a1.6 answers a1.1 | tickets
a2.3 answers a2.1 | inspectors, not extortion
a2.2 answers a1.1 | the union made that claim
a2.5 answers a2.1 | the inspectors' names
a3.1 answers a2.1 | beams
a3.3 answers a1.1 | inspectors
a3.3 answers a2.1 | inspectors
a3.4 answers a3.1 | a welcome
a3.6 answers a2.1 | the stamps
a3.6 answers a3.1 | stamps, not strength
a2.4 answers a2.1 | another matter
