# story: wire-campaign
== a1 | published=2016-10-20 | publisher=The Wire | title=Rivals trade charges
{1s Senator Ruth Calloway} {1c accused} {1t businessman Drew Hanlon of hiding his taxes}. {2s Hanlon} {2c called} {2t the charge false}. {3s Calloway} {3c also said} {3t Hanlon had praised a dictator}. {4s Hanlon's campaign manager, Kelly Ford}, {4c said} {4t the race was close in Ohio}. {5s A poll} {5c found} {5t Calloway ahead by four points}. {6s Ford} {6c said} {6t her candidate had not prepared much for the debate}. {7s Hanlon} {7c said} {7t he had never had so much fun}.
== a2 | published=2016-10-22 | publisher=Valley Ledger | title=
{1s Hanlon} {1c said} {1t Calloway's husband had treated women badly}. {2s Calloway's spokesman, Brian Ash}, {2c would not comment}. {3s Hanlon} {3c denied} {3t the tax charge} again. {4s The governor} {4c said} {4t he was not endorsing anybody}. {5s Calloway} {5c told} voters {5t that the country was not for sale}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 assertion
a1.5 assertion
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 no_comment
a2.3 denial accuser=none
a2.4 assertion negated
a2.5 assertion negated
-- pairs
a1.2 answers a1.1 denial
a2.2 answers a2.1 no_comment
a2.3 answers a1.1 denial
-- not
a1.4 answers a1.3 | Ohio
a1.6 answers a1.3 | the debate
a1.7 answers a1.3 | fun
a2.3 answers a2.1 | his own claim
a2.5 answers a2.1 | the country
a2.4 answers a2.1 | the governor
a1.4 answers a1.1 | Ohio
