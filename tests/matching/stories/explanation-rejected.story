# why: the accuser's side rejects the explanation that was given, and answers neither its own charge nor another against it
== a1 | published=2025-07-24 | publisher=The Ledger | title=
{1s Chad} {1c accused} {1t Libya of laying mines at the well of Aouzou}. {2s Libya} {2c said} {2t the Chadian army had laid the mines}.
{3s Chad's Colonel Idris Moussa} {3c rejected} {3t the explanation}.
== a2 | published=2025-07-25 | publisher=Coast Daily | title=
{1s Libya} {1c accused} {1t Chadian gunners of firing on a camp near the well of Aouzou}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
-- pairs
a1.2 answers a1.1 counter_accusation
a1.3 answers a1.2 denial
-- not
a1.3 answers a1.1 | Chad's own charge
a1.3 answers a2.1 | told a day later
