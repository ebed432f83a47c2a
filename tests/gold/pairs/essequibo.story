# story: essequibo
== a1 | published=2023-12-21 | publisher=Demerara Daily | title=
{1s Guyana} {1c said} {1t a Venezuelan gunboat had threatened an oil rig off Essequibo on Wednesday}. {2s Caracas} {2c denied} {2t the threat}: {3s its navy} {3c said} {3t the gunboat was on routine patrol}. {4s Brazil} {4c warned} {4t both against force}.
== a2 | published=2024-01-05 | publisher=Orinoco Hoy | title=Spy charge in Tumeremo
{1s Venezuela} {1c accused} {1t a Guyanese surveyor, Rohan Persaud, of spying for Britain}. {2s London} {2c declined to comment} {2t on intelligence matters}. {3s Georgetown} {3c said} {3t Persaud mapped snakes}.
{4s Venezuela} {4c says} {4t a British patrol ship entered its waters on Dec. 29}; {5s Guyana} {5c said} {5t the waters were its own}.
== a3 | published=2024-03-02 | publisher=Demerara Daily | title=Persaud freed
{1s Venezuela} freed Persaud, {1c saying} {1t he had confessed}. {2s The surveyor}, home by dusk, {2c denied} {2t that he had}. {3s Rig workers} {3c swore} before an inquiry {3t that the gunboat had trained its cannon on them}; {4s the inquiry} {4c reached no conclusion} {4t on its intent}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 warning
a2.1 allegation
a2.2 no_comment
a2.3 assertion
a2.4 allegation
a2.5 assertion
a3.1 allegation
a3.2 denial accuser=none
a3.3 allegation
a3.4 inquiry_finding inconclusive accuser=none
-- narrower
a3.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.2 answers a2.1 no_comment
a2.3 answers a2.1 denial
a2.5 answers a2.4 denial
a3.2 answers a3.1 denial
a3.4 answers a1.1 inquiry_finding inconclusive
-- not
a1.2 answers a2.1 | Caracas is the accuser there
a1.2 answers a2.4 | the gunboat, not the patrol ship
a1.4 answers a1.1 | a warning
a2.2 answers a2.4 | intelligence, not the ship
a2.3 answers a2.4 | the surveyor, not the ship
a2.5 answers a2.1 | waters, not spying
a2.5 answers a1.1 | Guyana is the accuser there
a3.2 answers a1.1 | his confession, not the rig
a3.2 answers a2.4 | his confession, not the ship
a3.4 answers a2.1 | the gunboat, not spying
a2.2 answers a1.1 | another matter
