# story: bank-donors
== a1 | published=2016-10-08 | publisher=Prairie Star | title=Tape and transcripts
{1s Congressman Neil Ostrander} {1c said} {1t Mayor Joan Bexley had taken speaking fees from Colter Bank}. {2s Bexley} {2c said} {2t she had given the money to schools}. {3s Two women} {3c accused} {3t Ostrander of groping them at a fair}. {4s Ostrander} {4c denied} {4t the allegations}, {5c saying} {5t the women had been put up to it by Bexley}. {6s A Bexley aide, Tom Rusk}, {6c called} {6t that ludicrous}.
== a2 | published=2016-10-11 | publisher=Capitol Wire | title=
{1s A third woman, Beth Ames}, {1c said} {1t Ostrander had grabbed her in a lift in 1998}. {2s His spokeswoman, Hope Lang}, {2c said} {2t the story was made up}. {3s Ostrander} {3c threatened} {3t to sue the paper}. {4s Bexley} {4c said} {4t she believed the women}. {5s Colter Bank} {5c declined to say} {5t what it had paid}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 denial accuser=none
a1.5 allegation
a1.6 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 attitude
a2.4 attitude
a2.5 no_comment
-- pairs
a1.2 answers a1.1 partial_admission
a1.4 answers a1.3 denial
a1.5 answers a1.3 counter_accusation
a1.6 answers a1.5 denial
a2.2 answers a2.1 denial
a2.5 answers a1.1 no_comment
-- not
a1.4 answers a1.1 | his own claim
a1.6 answers a1.3 | Bexley's part
a1.6 answers a1.1 | the women
a2.2 answers a1.3 | the third woman
a2.2 answers a1.1 | his own claim
