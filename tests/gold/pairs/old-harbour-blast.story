# story: old-harbour-blast
== a1 | published=2023-04-17 | publisher=Makran Post | title=
{1s Iran} {1c accused} {1t Pakistan of giving shelter to the gunmen who killed eleven guards at Saravan}. {2s,4s Islamabad} {2c rejected} {2t Iranian calls for hot pursuit} and {4c dismissed} {4t {5c allegations} {5t of sheltering anybody}}.
{3s The Army of the Dry River} {3c claimed responsibility} {3t for the attack}.
== a2 | published=2023-04-18 | publisher=Indus Evening | title=Pipeline cut in Balochistan
{1s Pakistan's interior minister, Jahanzeb Khattak}, {1c said} {1t Iranian agents had blown up a gas line near Turbat}. {2s Tehran} {2c said} {2t it had done no such thing}. {3s A shadowy front} {3c claims} {3t it cut the pipe itself}; {4s Khattak} {4c doubts} {4t it}.
== a3 | published=2023-05-21 | publisher=Makran Post | title=
{1s A captured fighter, Rahim Gwadari}, {1c said} on Iranian television {1t that he had trained near Panjgur in Pakistan}. {2s Islamabad} {2c described} {2t the confession as extracted}. {3s The Army of the Dry River} {3c said} {3t Gwadari was not one of its own}.
{4s Iran} {4c has denied} {4t his family a visit}.
-- statements
a1.1 allegation
a1.2 refusal
a1.3 admission accuser=none
a1.4 denial accuser=none
a1.5 allegation in 4
a2.1 allegation
a2.2 assertion negated
a2.3 admission accuser=none
a2.4 attitude
a3.1 allegation
a3.2 non_denial accuser=none
a3.3 assertion negated
a3.4 refusal
-- same
a1.5 = a1.1
-- pairs
a1.4 answers a1.1 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 third_party_dispute
a3.2 answers a3.1 non_denial
a3.3 answers a3.1 third_party_dispute
-- not
a1.2 answers a1.1 | rejects calls for hot pursuit
a1.4 answers a2.1 | Pakistan is the accuser there
a1.4 answers a3.1 | a month before Gwadari spoke
a1.3 answers a1.1 | the group owns the attack; Pakistan's shelter is the charge
a1.3 answers a2.1 | guards at Saravan, not the pipe
a2.2 answers a1.1 | Iran on the pipe; the shelter is Iran's own charge
a2.3 answers a1.1 | the pipe
a3.2 answers a2.1 | the confession, not the pipe; Pakistan's own charge
a3.2 answers a1.1 | speaks of how the confession was got
a3.3 answers a2.1 | membership, not the pipe
a3.4 answers a3.1 | denies a visit
a2.4 answers a1.1 | doubts another group's word
