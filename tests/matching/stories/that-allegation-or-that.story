# why: "that allegation" is the one that was alleged, however much is told between; a bare "that" is what was told last
== a1 | published=2022-08-09 | publisher=The Ledger | title=
{1s The pilots' guild} {1c alleged} on Friday {1t that rosters had been altered after the crash}. {2s Its general secretary, Amina Otieno}, {2c said} {2t four pilots were prepared to testify}. {3s Fatma Abdi} of the airline {3c called} {3t that allegation "false and malicious"}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
-- pairs
a1.3 answers a1.1 denial
-- not
a1.3 answers a1.2 | who would testify is not what was alleged
