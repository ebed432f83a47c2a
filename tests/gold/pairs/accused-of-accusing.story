# story: accused-of-accusing
== a1 | published=2021-03-26 | publisher=Quai Review | title=
{1s France} {1c denied} {1t accusing Rwanda of having forged the minutes of a 1994 cabinet meeting}. {2s Kigali} {2c had complained} on Thursday {2t that {5s a French archivist, Colette Jarnac}, {5c had charged} {5t it with forging the minutes} on state radio}. {3s Jarnac} {3c said} {3t she spoke for herself}.
{4s Rwanda's culture minister, Eric Nshuti}, {4c called} {4t the minutes "as genuine as the graves"}.
== a2 | published=2021-04-09 | publisher=Great Lakes Bulletin | title=Historians split on minutes
{1s Jarnac} {1c repeated} {1t that the minutes had been typed after the war}. {2s A Belgian historian, Wim Craenen}, {2c disagreed}: {3t the paper was of the right year}, {3s he} {3c said}.
{4s Rwanda} {4c denies} {4t her access to the archive}. {5s It} {5c accuses} {5t Paris of shielding a doctor wanted in Kigali}; {6s the Elysee} {6c pointed} {6t to the courts}.
== a3 | published=2021-10-01 | publisher=Quai Review | title=Retraction on radio
{1s,2s Jarnac} {1c withdrew} {1t her claim on Friday}, {2c saying} {2t a chemist had shown her wrong}. {3s A Paris court} {3c declined} {3t to extradite the doctor}.
-- statements
a1.1 denial accuser=none
a1.2 allegation
a1.3 assertion
a1.4 denial accuser=none
a1.5 allegation in 2
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion
a2.4 refusal
a2.5 allegation
a2.6 no_comment
a3.1 retraction
a3.2 assertion
a3.3 refusal
-- same
a1.5 = a2.1
-- pairs
a1.1 answers a1.2 denial
a1.3 answers a1.2 denial
a1.4 answers a2.1 denial
a2.2 answers a2.1 third_party_dispute
a2.3 answers a2.1 third_party_dispute
a2.6 answers a2.5 no_comment
a3.1 answers a2.1 retraction
a3.2 answers a2.1 retraction
-- not
a1.1 answers a2.1 | France denies having accused, not the forgery
a1.4 answers a1.2 | the minister answers the forgery charge, not Kigali's complaint
a2.2 answers a1.2 | the paper, not who accused whom
a2.4 answers a2.1 | denies access to an archive
a2.6 answers a1.2 | the doctor, not the minutes
a2.6 answers a2.1 | the doctor, not the minutes
a3.1 answers a1.2 | she withdraws her claim; Kigali's complaint stays
a3.1 answers a2.5 | the minutes, not the doctor
a3.3 answers a2.5 | refuses extradition, finds nothing on shielding
a1.1 answers a2.5 | another matter
