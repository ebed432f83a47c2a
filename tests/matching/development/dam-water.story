# story: dam-water
== a1 | published=2020-07-15 | publisher=Nile Courier | title=Dam is being filled, Egypt says
{1s Egypt} {1c accused} {1t Ethiopia of filling its dam on the Blue Nile in secret}. {2s Ethiopia's water minister, Tadesse Bekele}, {2c said} {2t the rain had filled it}. {3s Sudan} {3c said} {3t the river had dropped by ninety million cubic metres a day}. {4s Addis Ababa} {4c denied} {4t closing the gates}.
== a2 | published=2020-08-03 | publisher=Red Sea Post | title=
{1s Ethiopia} {1c said} {1t Egyptian hackers had attacked the dam's website}. {2s Cairo} {2c had no comment}. {3s Bekele} {3c rejected} {3t Sudan's figures}. {4s Khartoum} {4c said} {4t its gauges were sound}. {5s Eritrea} {5c denied} {5t taking sides}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 denial accuser=none
a2.1 allegation
a2.2 no_comment
a2.3 denial accuser=none
a2.4 assertion
a2.5 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 denial
a1.4 answers a1.3 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 no_comment
a2.3 answers a1.3 denial
-- not
a2.2 answers a1.1 | Egypt made it
a2.3 answers a2.1 | Ethiopia made it
a2.5 answers a1.1 | Eritrea
a2.5 answers a2.1 | Eritrea
a1.2 answers a1.3 | told before it
