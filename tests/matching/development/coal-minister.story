# story: coal-minister
== a1 | published=2014-02-10 | publisher=Delhi Herald | title=Minister gave mines to kin
{1s A watchdog, Clean Hands}, {1c alleged} {1t that coal minister Ramesh Gowda gave three mines to a cousin}. {2s Gowda} {2c said} {2t he had no cousin in the coal trade}. {3s The cousin named by the group, Suresh Gowda}, {3c could not be reached}. {4s The ruling party} {4c termed} {4t the allegations baseless}. {5s Clean Hands} {5c further claimed} {5t that files had been burned}. {6s The coal secretary} {6c denied} {6t it}.
== a2 | published=2014-02-13 | publisher=Bombay Mirror | title=
{1s The minister} {1c denied} {1t both charges} in the lower house. {2s A Congress lawmaker, Anil Rao}, {2c asked} {2t why he had not sued}. {3s Gowda} {3c accused} {3t Clean Hands of taking foreign money}. {4s Its head, Meera Nair}, {4c said} {4t all its donors were Indian}. {5s Rao} {5c withdrew} {5t a remark about the minister's wife}.
== a3 | published=2015-11-11 | publisher=Delhi Herald | title=Bureau: no files burned
{1s The investigation bureau} {1c told} the court {1t it had found all the files}. {2s It} {2c said} {2t the grant of two mines to Suresh Gowda was irregular}. {3s Ramesh Gowda} {3c maintained} {3t that he was innocent}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 no_response
a1.4 denial accuser=none
a1.5 allegation
a1.6 denial accuser=none
a2.1 denial accuser=none
a2.2 request
a2.3 allegation
a2.4 assertion
a2.5 retraction
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_response
a1.4 answers a1.1 denial
a1.6 answers a1.5 denial
a2.1 answers a1.1 denial
a2.1 answers a1.5 denial
a2.3 answers a1.1 counter_accusation
a2.3 answers a1.5 counter_accusation
a2.4 answers a2.3 denial
a3.1 answers a1.5 inquiry_finding rejected
a3.2 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 denial
-- not
a1.6 answers a1.1 | the files
a2.5 answers a1.1 | Rao's remark
a2.5 answers a1.5 | Rao's remark
a2.4 answers a1.1 | donors
a3.1 answers a1.1 | files
a3.2 answers a1.5 | mines
