# story: visa-and-vote
== a1 | published=2023-08-25 | publisher=Mosi Observer | title=Harare bars monitors
{1s Zimbabwe} {1c denied} {1t visas to eleven British monitors}. {2s London's ambassador, Fiona Cathcart}, {2c said} {2t the ruling party had stuffed boxes in Gokwe}. {3s Harare} {3c denied} {3t stuffing a single box}.
== a2 | published=2023-08-28 | publisher=Mosi Observer | title=
{1s Zimbabwe's information secretary, Tawanda Gumbo}, {1c accused} {1t Britain of paying an exit poll that favoured the opposition}. {2s Cathcart} {2c did not deny} {2t that London had funded "civic counting"}. {3s The commission in Harare} {3c denied} {3t the request for a recount}.
{4s Zambia's observers} {4c agreed} {4t with Cathcart about Gokwe}, but {5s Namibia}'s {5c said} {5t voting there was clean}.
== a3 | published=2023-09-13 | publisher=The Limpopo Star | title=Zambia, Zimbabwe trade barbs
{1s Gumbo} {1c rejected} {1t {2s Lusaka}'s {2c charge} as "cousin's envy"}. {3s Zambia's president's aide, Mutale Chanda}, {3c told} reporters {3t Zimbabwe had bugged her hotel}; {4s Gumbo} {4c did not return} {4t a call}. {5s The hotel's owner} {5c said} {5t nothing was found behind the wallpaper}.
-- statements
a1.1 refusal
a1.2 allegation
a1.3 denial accuser=none
a2.1 allegation
a2.2 neither
a2.3 refusal
a2.4 allegation
a2.5 assertion
a3.1 denial accuser=2s
a3.2 allegation in 1
a3.3 allegation
a3.4 no_response
a3.5 assertion negated
-- same
a2.4 = a1.2
-- pairs
a1.3 answers a1.2 denial
a2.1 answers a1.2 counter_accusation
a2.2 answers a2.1 no_comment
a2.5 answers a1.2 third_party_dispute
a3.1 answers a2.4 denial
a3.4 answers a3.3 no_response
a3.5 answers a3.3 third_party_dispute
-- not
a1.1 answers a1.2 | denied visas
a1.1 answers a2.1 | denied visas
a1.3 answers a2.1 | boxes; Harare's own charge is the poll
a2.2 answers a1.2 | the poll, not the boxes
a2.3 answers a1.2 | denied a request for a recount
a2.5 answers a2.1 | Gokwe, not the poll
a3.1 answers a3.3 | the Gokwe vote, not the hotel
a3.4 answers a1.2 | silent on the hotel
a3.5 answers a1.2 | the hotel
a3.4 answers a2.1 | silent on the hotel
