# story: night-raid
== a1 | published=2022-01-13 | publisher=Lakeside Mail | title=
{1s Residents of Ostvik and a militia} {1c said} {1t soldiers had set eleven men on fire}. {2s The exile government} {2c said} {2t it had footage from a drone}. {3s Survivors} {3c told} the paper {3t they had hidden in a well}.
== a2 | published=2022-01-14 | publisher=Highland Post | title=
{1s The ministry in Baku} {1c accused} {1t Armenian forces of shelling positions near Kalbajar}. {2s It} {2c said} {2t two soldiers were wounded}. {3s Yerevan} {3c called} {3t the accusation disinformation}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a2.1 allegation
a2.2 assertion
a2.3 denial accuser=none
-- pairs
a2.3 answers a2.1 denial
-- not
a1.2 answers a1.1 | what backs a claim denies nothing
a1.3 answers a1.1 | those it was done to tell what goes with the claim
a2.2 answers a2.1 | the claimant goes on
