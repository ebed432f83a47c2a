# story: squid-line
== a1 | published=2020-04-28 | publisher=Patagonia Press | title=Trawler chased off Chubut
{1s Argentina} {1c accused} {1t a Chinese trawler, the Lu Yan 8, of fishing for squid inside its waters off Chubut on Sunday and of trying to ram a coastguard cutter}.
{2s The ship's owners in Dalian} {2c said} {2t their captain had stayed two miles outside the line and had never steered at anybody}. {3s China's embassy} {3c said} {3t it had no information}.
== a2 | published=2020-05-06 | publisher=Harbour News | title=Ghana holds trawler
{1s Ghana's fisheries commission} {1c said} {1t a Chinese-owned trawler seized at Tema had been landing undersized fish by night}. {2s The owners, Lihe Oceanic}, {2c denied} {2t it}. {3s The Chinese embassy in Accra} {3c urged} {3t a fair hearing}.
== a3 | published=2020-06-11 | publisher=Patagonia Press | title=
{1s Buenos Aires} {1c now says} {1t two sister ships of the Lu Yan 8 crossed the line as well last week}. {2s Beijing's foreign ministry} {2c replied} {2t that all three vessels keep to the high seas}, and {3s it} {3c accused} {3t the Argentine coastguard of firing live rounds at fishermen in April}. {4s A naval prefecture source} {4c conceded} {4t that shots were fired, "into the water, after the third warning"}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 no_comment
a2.1 allegation
a2.2 denial accuser=none
a2.3 request
a3.1 allegation
a3.2 assertion
a3.3 allegation
a3.4 partial_admission accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.2 answers a2.1 denial
a3.2 answers a1.1 partial_denial
a3.2 answers a3.1 denial
a3.3 answers a1.1 counter_accusation
a3.3 answers a3.1 counter_accusation
a3.4 answers a3.3 partial_admission
-- not
a1.2 answers a2.1 | Argentine waters, not Ghana
a1.2 answers a3.1 | another ship, six weeks later
a1.3 answers a2.1 | embassy in Buenos Aires, another ship
a2.2 answers a1.1 | Ghana's case, other owners
a2.2 answers a3.1 | Ghana's case
a2.3 answers a2.1 | a request is no answer
a2.3 answers a1.1 | a request, in Accra
a3.2 answers a2.1 | three vessels off Argentina
a3.4 answers a1.1 | the coastguard on its shots, not the trawler's trespass
a3.4 answers a3.1 | shots in April, not ships in June
