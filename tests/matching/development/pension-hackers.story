# story: pension-hackers
== a1 | published=2024-07-09 | publisher=Coral Coast Times | title=Intruders in the pension funds
{1s Australia and six partners} {1c accused} {1t a hacking group that works for China's security ministry, Jade Heron, of breaking into five pension funds}. {2s Beijing's embassy in Canberra} {2c said} {2t China opposed every form of cyber attack and had carried out none}. It was the first time that Japan put its name to such a paper. {3s The home affairs minister, Bronwyn Tasker}, {3c said} {3t no pensioner had lost money}. {4s New Zealand} {4c said} {4t the same group had copied its parliament's letters in 2021}. {5s The embassy} {5c said} {5t the ambassador had not been summoned}. {6s A fund manager} {6c said} {6t she had told the police nothing}. {7s The opposition} {7c said} {7t the government had slept}.
== a2 | published=2024-07-12 | publisher=Coral Coast Times | title=Beijing: you spy on us
{1s China's cyber office} {1c charged} {1t that Canberra and Washington had entered the computers of a university in Xi'an}. {2s A spokeswoman for the ministry, Shen Ruolan}, {2c added} {2t that the island states of the Pacific had been bugged too}. {8s China's mission in Brussels} {8c dismissed} {8t the paper of the {8a seven governments}}. {3s Ms Tasker} {3c would not discuss} {3t what her services do abroad}. {4s Washington} {4c said} {4t it did not steal research}. {5s Shen} {5c said} {5t there had been no request for talks from Wellington}. {6s Fiji's prime minister} {6c said} {6t he saw no bug and had no fear}. {7s A professor in Perth} {7c said} {7t such papers never stopped anybody}.
== a3 | published=2024-11-21 | publisher=Kauri Herald | title=Wellington's letters
{1s A parliamentary inquiry in New Zealand} {1c was unable to say} {1t whether Jade Heron had opened the letters}. {2s The Chinese side} {2c asserted} once more {2t that it was the victim of slander in the matter of parliament}. {6t Jade Heron copied parliament's letters}, {6s Wellington} {6c has maintained} for three years. {3s The speaker} {3c said} {3t no letter had been published}. {4s A former clerk} {4c admitted} {4t that he had given his password to a stranger}. {5s Iran} {5c denied} {5t it had anything to do with a blackout in Auckland}.
== a4 | published=2025-03-18 | publisher=Coral Coast Times | title=Contractor's files
{1t Jade Heron was paid by the month to watch Australian savers}, {1s a Chengdu contractor's leaked ledger} {1c says}. {2s The ledger's firm, Sichuan Bluebridge}, {2c did not pick up} the telephone. {3s Shen's colleague at the podium, Ma Lijun}, {3c said} {3t he was not familiar with the ledger}. {4s Ma} {4c said} {4t nobody in China had touched a cent of foreign savings}. {5s Ms Tasker} {5c said} {5t she had not read all of it}. {6s Tokyo} {6c said} {6t it would not sign a second paper}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion negated
a1.4 allegation
a1.5 assertion negated
a1.6 assertion negated
a1.7 allegation
a2.1 allegation
a2.2 allegation
a2.3 no_comment
a2.4 assertion negated
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion negated
a2.8 denial accuser=8a
a3.1 inquiry_finding inconclusive accuser=none
a3.2 assertion
a3.3 assertion negated
a3.4 admission accuser=none
a3.5 denial accuser=none
a3.6 allegation
a4.1 allegation
a4.2 no_response
a4.3 assertion negated
a4.4 assertion negated
a4.5 assertion negated
a4.6 assertion negated
-- same
a1.4 = a3.6
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.8 answers a1.1 denial
a2.3 answers a2.1 no_comment
a2.4 answers a2.1 denial
a3.1 answers a1.4 inquiry_finding inconclusive
a3.2 answers a1.4 denial
a3.5 answers implied denial accuser=none
a4.2 answers a4.1 no_response
a4.4 answers a1.1 denial
-- not
a1.3 answers a1.1 | the loss, by the accuser
a1.5 answers a1.1 | a summons
a1.5 answers a1.4 | a summons
a1.6 answers a1.1 | a fund manager
a2.8 answers a1.4 | New Zealand told that alone
a2.3 answers a1.1 | her side made it
a2.4 answers a1.1 | the university
a2.5 answers a1.4 | talks
a2.6 answers a1.1 | bugs in the Pacific
a3.1 answers a1.1 | the letters
a3.2 answers a1.1 | parliament, not the pension funds
a3.3 answers a1.4 | publishing
a3.4 answers a1.1 | a password for the letters
a3.5 answers a1.4 | a blackout
a3.5 answers a1.1 | a blackout
a4.3 answers a4.1 | has not looked at it
a4.3 answers a1.4 | the ledger
a4.5 answers a4.1 | what she has not read
a4.6 answers a1.1 | a second paper
a4.6 answers a4.1 | a second paper
