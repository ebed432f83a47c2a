# story: orchard-unit
== a1 | published=2019-08-19 | publisher=Andean Voice | title=Chile's police accused of blinding protesters
{1s The Valparaiso lawyers' guild} {1c said} {1t riot police had blinded fourteen protesters with steel pellets}. {2s Chile's police chief, General Ramiro Ossandon}, {2c said} {2t only rubber was used}. {3s He} {3c accused} {3t the guild of hiding men who burned a metro car}.
{4s The guild's president, Teresa Huilcal}, {4c answered} {4t that it hid "nothing but statements under oath"}.
== a2 | published=2019-08-24 | publisher=Andean Voice | title=
{1t Police in Valparaiso} {1c have been accused} {1t of beating a nurse at a checkpoint}. {2s Ossandon} {2c had no answer} {2t to that} but {3s he} {3c repeated} {3t that no steel had been fired}. {4s Bolivia} {4c called} {4t the pellets barbaric}; {5s Chile's foreign minister} {5c told} {5t it to mind its own police}.
== a3 | published=2019-11-18 | publisher=Andean Voice | title=Laboratory: pellets were a fifth rubber
{1s A university laboratory} {1c established} {1t that the pellets were four-fifths silica and lead}. {2s The police} {2c suspended} {2t their use}. {3s,6s Ossandon} {3c conceded} {3t the pellets were harder than he knew} and {6c said} {6t the maker had deceived him}. {4s The maker, Corazza of Italy}, {4c insisted} {4t that its data sheet had been honest}.
{5s A prosecutor} {5c found} {5t no proof that the guild hid anybody}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
a2.1 allegation
a2.2 no_comment
a2.3 assertion negated
a2.4 attitude
a2.5 non_denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 attitude
a3.3 partial_admission accuser=none
a3.4 assertion
a3.5 inquiry_finding rejected accuser=none
a3.6 allegation
-- pairs
a1.2 answers a1.1 partial_denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 no_comment
a2.3 answers a1.1 partial_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 partial_admission
a3.4 answers a3.6 denial
a3.5 answers a1.3 inquiry_finding rejected
-- not
a1.2 answers a2.1 | pellets, not a beating
a1.4 answers a1.1 | the guild is the accuser there
a2.2 answers a1.1 | he had no answer on the nurse only
a2.3 answers a2.1 | steel, not a beating
a2.5 answers a2.1 | aimed at Bolivia's words
a3.1 answers a2.1 | pellets, not a beating
a3.1 answers a1.3 | pellets, not the metro car
a3.3 answers a2.1 | pellets, not a beating
a3.4 answers a1.1 | the maker on its data sheet
a3.5 answers a1.1 | the guild, not the police
a3.5 answers a2.1 | the guild, not the nurse
a1.4 answers a2.1 | another charge
