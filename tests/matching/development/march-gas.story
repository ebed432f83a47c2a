# story: march-gas
== a1 | published=2019-11-18 | publisher=El Faro del Sur | title=Doctors: police fired gas into clinic
{1s Doctors at the San Telmo clinic in Lima} {1c said} {1t riot police had fired tear gas through the windows during Saturday's march}. {2s Sixteen patients} {2c were moved}, among them two newborns, {2t according to the clinic}. {3s Interior Minister César Quispe} {3c said} {3t his officers had used gas only on the avenue}. {4s He} {4c said} {4t the march had drawn no more than 4,000 people}. {5s The organizers} {5c spoke} {5t of 30,000}. {6s A priest} {6c told} the radio {6t he had seen canisters in the yard}. {7s The president} {7c has not commented}. {8s Congress leader Elena Varas} {8c said} {8t the session on Monday would not be moved}.
Peru has had four governments in five years.
== a2 | published=2019-11-21 | publisher=Andes Press | title=Minister blames infiltrators
{1s Quispe} {1c said} on Wednesday {1t that infiltrators had thrown the canisters at the clinic}. He offered no evidence. {3s The march's organizers} {3c called} {3t that a lie}. {4s The College of Physicians} {4c urged} {4t the minister to step down}. {5s His office} {5c said} {5t no resignation had been written}. {6s Human rights lawyer Iván Soto} {6c accused} {6t the ministry of buying expired gas from a colonel's cousin}. {7s The ministry's press officer} {7c referred} {7t questions to the procurement agency}, {8s which} {8c could not be reached} after hours. {9s Quispe} {9c said} {9t the police had not asked for a pay rise}.
== a3 | published=2020-04-27 | publisher=El Faro del Sur | title=Ombudsman: canisters came from police stock
{1s The ombudsman} {1c established} {1t that the eleven canisters gathered in the clinic were police issue and were fired from the corner of Calle Ancash}. {2s His report} {2c found} {2t no trace of infiltrators}. {3s Quispe, now an envoy in Quito}, {3c described} {3t the report as a novel}. {4s A retired captain, Raúl Meza}, {4c conceded} {4t that "one or two rounds went wide"}. {5s The comptroller} {5c said} {5t the gas had not expired}. {6s The ministry} {6c said} {6t it had not yet received the report}. {7s Varas} {7c said} {7t the country was tired}.
-- statements
a1.1 allegation
a1.2 report
a1.3 assertion
a1.4 assertion negated
a1.5 assertion
a1.6 assertion
a1.7 no_comment
a1.8 assertion negated
a2.1 allegation
a2.3 denial accuser=none
a2.4 request
a2.5 assertion negated
a2.6 allegation
a2.7 no_comment
a2.8 no_response
a2.9 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 denial accuser=none
a3.4 partial_admission accuser=none
a3.5 inquiry_finding rejected accuser=none
a3.6 assertion negated
a3.7 assertion
-- pairs
a1.3 answers a1.1 denial
a1.7 answers a1.1 no_comment
a2.1 answers a1.1 counter_accusation
a2.3 answers a2.1 denial
a2.7 answers a2.6 no_comment
a2.8 answers a2.6 no_response
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding rejected
a3.3 answers a3.1 denial
a3.3 answers a1.1 denial
a3.4 answers a1.1 partial_admission
a3.5 answers a2.6 inquiry_finding rejected
-- not
a1.4 answers a1.1 | the size of the march
a1.8 answers a1.1 | a session
a2.5 answers a1.1 | resignation
a2.5 answers a2.6 | resignation, told before
a2.9 answers a2.6 | pay
a2.9 answers a1.1 | pay
a3.6 answers a1.1 | has not received the report
a3.6 answers a2.6 | has not received the report
a3.5 answers a1.1 | the age of the gas
a2.7 answers a1.1 | the cousin's gas
a3.4 answers a2.6 | rounds, not purchases
