# story: ghost-writer
== a1 | published=2022-10-03 | publisher=Page & Spine | title=Did she write it?
Few debuts sold like Amara Osei's. Now {1s a former editor, Kit Lander}, {1c alleges} {1t that most of The Salt Year was written by a student paid four thousand pounds}. {2s Osei} {2c said} in an email {2t that every sentence was hers}. {3s Her publisher, Halden Books}, {3c said} {3t it stood by its author}. {4s The student, whom Lander calls Petra}, {4c has not spoken}. {5s Lander} {5c also alleges} {5t that Halden destroyed the first manuscript}. {6s A spokeswoman for Halden} {6c said} {6t no manuscript had been destroyed}. {7s The jury of the Wexley Prize} {7c is not commenting}.
== a2 | published=2022-10-14 | publisher=Sunday Quarto | title=
{1s Osei} {1c said} {1t Lander had been dismissed for selling proofs}. {2s He} {2c denied} {2t it}. {3s A student at Leeds, Petra Vance}, {3c told} the Sunday Quarto {3t she had typed the book but made up none of it}. {4s Lander} {4c withdrew} {4t his figure of four thousand pounds}. {5s Halden's chairman} {5c regretted} {5t the noise}.
== a3 | published=2023-03-01 | publisher=Page & Spine | title=Linguists on The Salt Year
{1s Two linguists hired by the prize} {1c concluded} {1t that a single author wrote The Salt Year}. {2s Lander} {2c brushed aside} {2t their conclusion}. {3s Halden} {3c acknowledged} {3t that "an early draft" had gone to a shredder}. {4s Osei} {4c would not be drawn}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 no_response
a1.5 allegation
a1.6 assertion negated
a1.7 no_comment
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 retraction
a2.5 attitude
a3.1 inquiry_finding rejected accuser=none
a3.2 denial accuser=none
a3.3 partial_admission accuser=none
a3.4 no_comment
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 no_response
a1.6 answers a1.5 denial
a1.7 answers a1.1 no_comment
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a1.1 denial
a2.4 answers a1.1 retraction
a3.1 answers a1.1 inquiry_finding rejected
a3.3 answers a1.5 partial_admission
-- not
a1.3 answers a1.5 | said before it
a1.6 answers a1.1 | the manuscript
a2.2 answers a1.1 | Lander made that claim
a2.3 answers a2.1 | who wrote it
a2.5 answers a1.1 | regrets noise
a3.1 answers a1.5 | authorship
a3.3 answers a1.1 | the draft
a3.1 answers a2.1 | authorship
a2.4 answers a1.5 | the sum
