# story: opera-pay
== a1 | published=2022-10-03 | publisher=Stage Review | title=Singers say conductor took a cut
{1s Three singers of the Lyric House in Gdynia} {1c allege} {1t that the chief conductor, Leon Wrona, took a tenth of their fees in cash}. {2s Wrona} {2c did not return} {2t calls}. {3s The house's director, Alicja Mazur}, {3c said} {3t she had never heard of any such payments}. {4s A soprano, Ewa Rutka}, {4c told} the paper {4t she had handed him envelopes in the car park}. {5s The culture ministry} {5c said} {5t the season would open as planned}.
== a2 | published=2022-10-07 | publisher=The Baltic Herald | title=Wrona: revenge of the uncast
Through his lawyer, {1s Wrona} {1c rejected} {1t the singers' accusations as "the revenge of the uncast"}. {2s The lawyer, Piotr Sarna}, {2c said} {2t no envelope had changed hands}. {3s He} {3c claimed} {3t that Rutka had forged her diary}. {4s Rutka} {4c told} the Herald {4t she had written every page of it on the day}. {5s Mazur} {5c refused} {5t to postpone the premiere}. {6s The orchestra's union} {6c declined to take} {6t a position}.
== a3 | published=2023-03-30 | publisher=Stage Review | title=Audit clears director, faults conductor
{1s Auditors of the city} {1c established} {1t that Wrona received cash from at least five soloists}. {2s They} {2c found} {2t no evidence that Mazur knew}. {3s Wrona, who left in January}, {3c admitted} {3t having accepted "gifts"}. {4s Sarna} {4c took back} {4t what he had said of the diary}. {5s The ministry} {5c said} {5t it regretted nothing}. {6s A tenor, Jan Bielik}, {6c said} {6t he had never been asked for money}.
-- statements
a1.1 allegation
a1.2 no_response
a1.3 assertion negated
a1.4 allegation
a1.5 assertion
a2.1 denial accuser=none
a2.2 assertion negated
a2.3 allegation
a2.4 assertion
a2.5 refusal
a2.6 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 retraction accuser=none
a3.5 assertion negated
a3.6 assertion negated
-- same
a1.1 = a1.4
-- pairs
a1.2 answers a1.1 no_response
a1.3 answers a1.1 third_party_dispute
a2.1 answers a1.1 denial
a2.2 answers a1.4 denial
a2.4 answers a2.3 denial
a2.6 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 partial_admission
a3.4 answers a2.3 retraction
-- not
a1.5 answers a1.1 | the season
a2.5 answers a1.1 | a premiere
a2.4 answers a1.1 | the diary
a3.2 answers a2.3 | the director's knowledge
a3.5 answers a1.1 | regrets
a3.6 answers a1.1 | one who accuses nobody and was not asked
a3.3 answers a2.3 | gifts, not the diary
a3.4 answers a1.1 | the diary
a2.1 answers a2.3 | his own side's claim
