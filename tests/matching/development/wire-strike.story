# story: wire-strike
== a1 | published=2017-05-01 | publisher=The Wire | title=Pilots walk out
{1s Pilots of Air Lusaka} {1c alleged} {1t that the airline had flown with a cracked engine}. {2s The airline} {2c denied} {2t it}. {3s Its director} {3c said} {3t forty flights were cancelled}. {4s The pilots} {4c said} {4t they would not fly before Thursday}. {5s The regulator} {5c said} {5t it had not grounded any plane}. {6s Passengers} {6c said} {6t nobody had told them anything}. {7s The transport minister} {7c denied} {7t the strikers a permit to march}. {8s Boeing} {8c did not answer} {8t questions}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion negated
a1.7 refusal
a1.8 no_response
-- pairs
a1.2 answers a1.1 denial
-- not
a1.3 answers a1.1 | flights
a1.4 answers a1.1 | the pilots' own
a1.6 answers a1.1 | passengers
a1.7 answers a1.1 | a permit
