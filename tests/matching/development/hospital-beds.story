# story: hospital-beds
== a1 | published=2013-06-10 | publisher=The Northern Ledger | title=Nurse says hospital faked waiting lists
{1s A nurse at Ashworth Royal Infirmary} {1c has told} MPs {1t that managers ordered staff to strike hundreds of patients off the waiting list}. {2s The nurse, Joanne Pike}, {2c said} {2t dates were altered on Friday evenings}. {3s The hospital trust} {3c said} {3t it took the claims very seriously}. {4s Its chief executive, Simon Garrick}, {4c insisted} {4t that "not one date was changed"}. {5s He} {5c said} {5t the new wing would not be delayed}. {6s Health Secretary Ian Fairley} {6c told} the Commons {6t he had not been briefed on Ashworth}. {7s Labour's Beth Nolan} {7c accused} {7t Fairley of sitting on a letter from doctors since March}. {8s The department} {8c said} {8t no such letter had arrived}. {9s A patient, 71}, {9c said} {9t her hip could not wait}.
== a2 | published=2013-06-12 | publisher=Evening Dispatch | title=Doctors' letter did arrive, department admits
{1s The Department of Health} {1c admitted} last night {1t that a letter from eleven Ashworth consultants was received on March 6}. {2s An official} {2c said} {2t it had been misfiled}. {3s Fairley} {3c said} {3t he knew nothing of it until Tuesday}. {4s Nolan} {4c said} {4t nobody believed him}. {5s Garrick} {5c said} {5t Pike was a disgruntled employee}. {6s Pike's union} {6c said} {6t she had never had a complaint against her}. {7s The trust} {7c said} {7t it would not suspend anyone while the review went on}. {8s A spokeswoman for Garrick} {8c said} {8t he did not use Twitter}.
== a3 | published=2013-11-27 | publisher=The Northern Ledger | title=Review: 1,140 patients were removed
{1s Independent reviewers} {1c confirmed} {1t that 1,140 people had been taken off Ashworth's lists without being treated}. {2s They} {2c found} {2t the orders came from a deputy director, not from the chief executive}. {3s They} {3c accepted} {3t that the health secretary had not seen the doctors' letter}. {4s,5s Garrick} {4c welcomed} {4t the second finding} and {5c offered} {5t an apology to patients}. {6s The deputy, Neil Straw}, {6c said} {6t he had been made a scapegoat}. {7s Nolan} {7c said} {7t she had yet to finish the report}. {8s The trust} {8c denied} {8t that staff had been told to stay silent}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion
a1.4 assertion negated
a1.5 assertion negated
a1.6 assertion negated
a1.7 allegation
a1.8 assertion negated
a1.9 assertion negated
a2.1 partial_admission accuser=none
a2.2 assertion
a2.3 assertion
a2.4 assertion
a2.5 non_denial accuser=none
a2.6 assertion negated
a2.7 assertion negated
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 inquiry_finding rejected accuser=none
a3.4 attitude
a3.5 apology
a3.6 non_denial accuser=none
a3.7 assertion negated
a3.8 denial accuser=none
-- narrower
a1.2 < a1.1
-- pairs
a1.4 answers a1.1 denial
a1.4 answers a1.2 denial
a1.8 answers a1.7 denial
a2.1 answers a1.7 partial_admission
a2.3 answers a1.7 denial
a2.5 answers a1.1 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding upheld
a3.3 answers a1.7 inquiry_finding rejected
a3.6 answers a3.2 non_denial
a3.6 answers a1.1 non_denial
a3.8 answers implied denial accuser=none
-- not
a1.3 answers a1.1 | takes it seriously, which denies nothing
a1.5 answers a1.1 | the wing
a1.6 answers a1.1 | not briefed
a1.8 answers a1.1 | the letter
a2.7 answers a1.1 | suspensions
a2.8 answers a1.1 | Twitter
a2.6 answers a1.1 | the accuser's own record
a2.2 answers a1.1 | the letter
a2.3 answers a1.1 | the letter
a3.7 answers a1.7 | her reading
a3.8 answers a1.7 | silence among staff
a3.1 answers a1.7 | the lists
a3.3 answers a1.1 | the letter
a2.1 answers a1.1 | the letter
