# story: kivu-convoy
== a1 | published=2022-06-13 | publisher=Great Lakes Bulletin | title=Kinshasa names two neighbours
{1s The Democratic Republic of Congo} {1c accused} {1t Rwanda and Uganda of sending six hundred soldiers across the border to help the Mwezi rebels take Bunagana}. {2s Kigali and Kampala} {2c denied} {2t it in near-identical words}. {3s Burundi} {3c said} {3t it had no part in the fighting}, though nobody had accused it.
== a2 | published=2022-06-15 | publisher=Pointe-Noire Soir | title=
{1s Rwanda} {1c says} {1t Congolese rockets fell on a school in Kinigi}. {2s A Congolese army spokesman, General Dieudonne Mbala}, {2c said} {2t his gunners had been aiming at rebels inside their own country and that no rocket had crossed}.
Across the other river, {3s the Republic of Congo} {3c denied} {3t {4s a Gabonese newspaper}'s {4c report} {4t that it had lent barges to Kinshasa's army}}.
== a3 | published=2022-12-20 | publisher=Great Lakes Bulletin | title=Experts: Rwandan army in Rutshuru
{1s UN experts} {1c said} {1t there was "solid evidence" of Rwandan soldiers fighting beside the Mwezi}. {2s They} {2c had found} {2t none against Uganda's army}. {3s Rwanda} {3c complained} {3t of being judged in its absence}.
{4s France and Belgium} {4c urged} {4t Kigali to pull out its men}; {5s Uganda} {5c said} {5t it felt vindicated}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 denial accuser=4s
a2.4 allegation in 3
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 non_denial accuser=none
a3.4 request
a3.5 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers implied denial accuser=none
a2.2 answers a2.1 denial
a2.3 answers a2.4 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding rejected
a3.3 answers a1.1 non_denial
-- not
a1.2 answers a2.1 | Rwanda is the accuser there
a1.2 answers a2.4 | barges, another Congo
a1.3 answers a1.1 | Burundi was not accused
a2.2 answers a1.1 | Kinshasa is the accuser there
a2.2 answers a2.4 | Kinshasa's general on rockets; the barges concern Brazzaville
a2.3 answers a1.1 | the Republic of Congo is another country
a2.3 answers a2.1 | the Republic of Congo is another country
a3.1 answers a2.1 | soldiers, not rockets
a3.2 answers a2.1 | Uganda, not rockets
a3.3 answers a2.1 | Rwanda made that charge
a3.4 answers a1.1 | a call to withdraw
