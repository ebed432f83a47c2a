# story: letter-candidate
== a1 | published=2018-10-01 | publisher=Capital Examiner | title=Candidate groped intern in 2004, woman says
{1s A schoolteacher in Dayton Falls} {1c alleges} {1t that Warren Tate, the Republican candidate for governor, groped her when she was an intern in his law office}. {2s Laura Benning, 36}, {2c told} the Examiner {2t she had kept silent out of fear}. {3s Tate} {3c said} in a written statement {3t that he was a husband and a father}. "{4t This did not happen}," {4s the statement} {4c went on}. {5s His opponent, Alice Cordero}, {5c said} {5t she would not make an issue of it}. {6s Two former colleagues} {6c said} {6t Tate had always behaved like a gentleman}. {7s The state party} {7c said} {7t it had no plans to replace him on the ballot}. Early voting begins on the 15th.
== a2 | published=2018-10-03 | publisher=Capital Examiner | title=Second woman comes forward
{1s A second woman, a retired court clerk}, {1c says} {1t Tate put his hand up her skirt in an elevator in 1998}. She was interviewed on condition of anonymity. {3s Tate's lawyer, Byron Keel}, {3c said} {3t the elevator story was invented from start to finish}. {4s Keel} {4c accused} {4t the Cordero campaign of paying for the stories}. {6s Cordero's manager} laughed when asked and {6c said} {6t not a dime had been spent}. {7s The candidate's wife} {7c said} {7t they hadn't canceled a single dinner}. {8s Senator Ron Oakes} {8c said} {8t he had not talked to Tate}. The elevator has since been replaced.
== a3 | published=2018-10-11 | publisher=The Ohio Valley Wire | title=Former partner disputes intern's account
{1s A former partner of Warren Tate}, who says he shared an office with him, {1c disputed} {1t Laura Benning's account} on Wednesday. {2s Jim Sayles} {2c said} {2t the firm employed no interns in the summer of 2004}. Benning's lawyer showed reporters a pay slip. {4s,5s Sayles} later {4c took back} {4t his statement} and {5c said} {5t he had confused the year}. {6s Tate} was asked about it at a fair and {6c walked away}. {7s A campaign aide} {7c said} {7t the candidate had not changed his schedule}. {8s Cordero} {8c said} {8t voters could read}. At their only debate, on Tuesday, {9s,10s Tate} {9c denied} {9t {9a both women}'s accusations} and {10c said} {10t he would not be answering questions about his marriage}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion
a1.7 assertion negated
a2.1 allegation
a2.3 denial accuser=none
a2.4 allegation
a2.6 assertion negated
a2.7 assertion negated
a2.8 assertion negated
a3.1 denial accuser=none
a3.2 assertion negated
a3.4 retraction
a3.5 assertion
a3.6 no_response
a3.7 assertion negated
a3.8 assertion
a3.9 denial accuser=9a
a3.10 no_comment
-- pairs
a1.4 answers a1.1 denial
a2.3 answers a2.1 denial
a2.4 answers a1.1 counter_accusation
a2.4 answers a2.1 counter_accusation
a2.6 answers a2.4 denial
a3.1 answers a1.1 third_party_dispute
a3.2 answers a1.1 third_party_dispute
a3.6 answers a1.1 no_response
a3.9 answers a1.1 denial
a3.9 answers a2.1 denial
a3.4 answers a3.2 retraction
-- not
a1.3 answers a1.1 | his family, which denies nothing
a1.5 answers a1.1 | an opponent's plan
a1.7 answers a1.1 | the ballot
a2.3 answers a1.1 | the elevator only
a2.7 answers a2.1 | dinners
a2.7 answers a1.1 | dinners
a2.8 answers a2.1 | a talk that was not
a2.6 answers a2.1 | money
a3.2 answers a2.1 | interns, not the elevator
a3.1 answers a2.1 | the intern's account only
a3.7 answers a1.1 | a schedule
a3.10 answers a1.1 | his marriage
a3.10 answers a2.1 | his marriage
a3.4 answers a1.1 | takes back the dispute, not the charge
