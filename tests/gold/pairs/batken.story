# story: batken
== a1 | published=2022-09-15 | publisher=Ferghana Line | title=Mortars before dawn
{1s Kyrgyzstan's border service} {1c said} {1t Tajik troops had fired mortars at the post of Kekh before dawn on Wednesday}. {2s Its Tajik counterpart} {2c said} {2t it was Kyrgyz soldiers who had opened fire first, with machine guns, at a patrol near Kekh}.
{3s Each side} {3c denied} {3t the other's version}.
== a2 | published=2022-09-17 | publisher=The Steppe Monitor | title=School burned in Batken
{1s Officials in Bishkek} {1c accused} {1t Tajikistan of setting fire to a school in the village of Ak-Sai on Friday}. {2s Dushanbe} {2c denied having} {2t sent anyone into Ak-Sai}.
{3s It} {3c alleged} {3t that a Kyrgyz drone had struck a mosque in Ovchi}; {4s Bishkek} {4c said} {4t the drone flew only over its own territory}.
{5s Tajikistan's foreign ministry} {5c rejected} {5t a Kyrgyz proposal for joint patrols}.
== a3 | published=2022-10-28 | publisher=Ferghana Line | title=What the two armies now say
Six weeks on, {1s a Tajik colonel, Rustam Nazriev}, {1c acknowledged} {1t that mortars had been used at Kekh}, but {2s he} {2c said} {2t his men had answered incoming fire}. {3s The two governments} {3c jointly rejected} {3t {4c claims} by {4s a human-rights group in Osh} {4t that both had laid mines around the reservoir}}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 assertion
a2.5 refusal
a3.1 admission accuser=none
a3.2 assertion
a3.3 denial accuser=4s
a3.4 allegation in 3
-- pairs
a1.2 answers a1.1 counter_accusation
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
a3.1 answers a1.1 partial_admission
a3.2 answers a1.1 partial_denial
a3.3 answers a3.4 denial
-- not
a2.2 answers a1.1 | another place and day
a2.2 answers a2.3 | Tajikistan's own allegation
a2.4 answers a1.2 | the drone, not the machine guns
a2.5 answers a2.1 | rejects a proposal
a2.5 answers a1.1 | rejects a proposal
a3.1 answers a2.1 | mortars at Kekh, not the school
a3.3 answers a1.1 | mines, alleged by a rights group
a3.3 answers a2.1 | mines, not arson
a3.3 answers a2.3 | mines, not a drone
a1.3 answers a2.1 | written before the school burned
