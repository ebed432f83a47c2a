# why: what a pronoun says that stands for nobody answers nothing, nor does a denial of "the charges" those against others
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Police} {1c said} {1t an officer shot Ned Orr}. {2s "She"} {2c says} {2t nobody shot at the river}. {3s Norway} {3c accused} {3t Iceland of flooding the quota}. {4s Portugal} {4c called} {4t the charges false}.
-- statements
a1.1 assertion
a1.2 assertion negated
a1.3 allegation
a1.4 denial accuser=none
-- pairs
-- not
a1.2 answers a1.1 | a voice of nobody known
a1.4 answers a1.3 | they are not against Portugal
