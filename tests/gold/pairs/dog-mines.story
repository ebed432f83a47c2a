# story: dog-mines
== a1 | published=2025-07-24 | publisher=Trat Tribune | title=Soldier loses leg
{1s Thailand} {1c accused} {1t Cambodia of laying fresh mines at Chong Arn, where a sergeant lost a leg on Wednesday}. {2s Phnom Penh} {2c said} {2t the mine was a relic of the 1980s}.
{3s Thailand's Colonel Pravit Namsai} {3c rejected} {3t the explanation}.
== a2 | published=2025-07-25 | publisher=Tonle Post | title=
{1s Cambodia} {1c accused} {1t Thai gunners of firing on a temple at Ta Krabei and of using cluster shells}. {2s Bangkok} {2c neither confirmed nor denied} {2t using them}; {3s it} {3c denied} {3t hitting the temple}. {4s Both neighbours} {4c rejected} {4t Beijing's call for a truce}.
== a3 | published=2025-08-12 | publisher=Trat Tribune | title=Another leg, another mine
{1s Thailand's army} {1c said} {1t a second mine, at Ta Muen, had been set after the truce of July 28}. {2s Cambodia's demining authority} {2c denied} {2t this}. {3s Japan}, which had looked at the first, {3c judged} {3t it new}.
{4s A Thai general, Wirat Boonmee}, {4c has since admitted} {4t that cluster shells were used "on bare hills"}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a2.1 allegation
a2.2 neither
a2.3 denial accuser=none
a2.4 refusal
a3.1 allegation
a3.2 denial accuser=none
a3.3 inquiry_finding upheld accuser=none
a3.4 partial_admission accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 no_comment
a2.3 answers a2.1 partial_denial
a3.2 answers a3.1 denial
a3.3 answers a1.1 inquiry_finding upheld
a3.4 answers a2.1 partial_admission
-- not
a1.2 answers a3.1 | the first mine, three weeks before the second
a1.2 answers a2.1 | mines, not shells
a1.3 answers a1.1 | the accuser rejects the explanation
a1.3 answers a2.1 | the mine, not shells
a2.2 answers a1.1 | shells, not mines
a2.4 answers a2.1 | rejects a call for a truce
a2.4 answers a1.1 | rejects a call for a truce
a3.2 answers a1.1 | the second mine, not the first
a3.2 answers a2.1 | a mine, not shells
a3.3 answers a3.1 | Japan looked at the first mine
a3.4 answers a3.1 | shells, not mines
a3.4 answers a1.1 | shells, not mines
