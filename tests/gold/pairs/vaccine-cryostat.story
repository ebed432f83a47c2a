# story: vaccine-cryostat
== a1 | published=2020-07-16 | publisher=Kansai Ledger | title=Japan: hackers took vaccine data
{1s Japan} {1c said} {1t hackers working for China's security ministry had copied trial data from the vaccine maker Seiryu}. {2s Beijing} {2c called} {2t itself the biggest victim of hacking}. {3s Its spokeswoman, Ma Lianhua}, {3c said} {3t China was ahead in vaccines and had no need to steal}.
{4s Seiryu} {4c said} {4t nothing of value was lost}.
== a2 | published=2020-07-18 | publisher=Kansai Ledger | title=
{1s The United States} {1c charged} {1t Russia with stealing the same kind of files from three universities}. {2s,3s The Kremlin} {2c said} {2t it had no information about who might have hacked}, {3c adding} {3t Russia had nothing to do with it}. {4s South Korea} {4c reported} {4t attempts by North Korea}.
== a3 | published=2020-11-19 | publisher=Strait Shipping News | title=Trial in Osaka
{1s A court in Osaka} {1c jailed} {1t a Chinese student, Gu Weimin, for sending Seiryu's passwords home}. {2s He} {2c pleaded guilty} {2t to that} but {3s he} {3c denied} {3t taking orders from the ministry}. {4s Ma} {4c would not say} {4t if the ministry knew him}.
-- statements
a1.1 allegation
a1.2 non_denial accuser=none
a1.3 assertion negated
a1.4 assertion
a2.1 allegation
a2.2 no_comment
a2.3 assertion negated
a2.4 allegation
a3.1 inquiry_finding upheld accuser=none
a3.2 admission accuser=none
a3.3 denial accuser=none
a3.4 no_comment
-- pairs
a1.2 answers a1.1 non_denial
a1.3 answers a1.1 denial
a1.4 answers a1.1 partial_denial
a2.2 answers a2.1 no_comment
a2.3 answers a2.1 denial
a3.2 answers a3.1 admission
a3.3 answers a1.1 denial
a3.4 answers a1.1 no_comment
-- not
a1.2 answers a2.1 | China, not Russia
a1.3 answers a2.1 | China, not Russia
a1.3 answers a2.4 | China, not North Korea
a1.4 answers a2.1 | a Japanese firm, not the universities
a2.2 answers a1.1 | Russia on another theft
a2.3 answers a1.1 | Russia on another theft
a2.3 answers a2.4 | Russia, not North Korea
a3.2 answers a2.1 | his own passwords
a3.3 answers a2.1 | another theft
a3.3 answers a2.4 | another theft
a3.4 answers a2.1 | China, not Russia
