# story: driver-commissioner
== a1 | published=2017-03-21 | publisher=The Plains Herald | title=Commissioner's driver says he ferried cash
{1s A former driver of Police Commissioner Arvind Sahni} {1c told} a commission of inquiry {1t that he had carried bags of cash from bar owners to the commissioner's house}. {2s The driver, Bikash Toppo}, {2c said} {2t he made the trip on the first of every month}. {3s Sahni's counsel} {3c put it} to him {3t that he had been dismissed for stealing petrol}. {4s Toppo} {4c said} {4t he had resigned}. The hearing room was so full that clerks sat on the window sills. {5s The commission's chairman, Justice P. Rao}, {5c said} {5t he would hear no more than six witnesses a week}. {7s Sahni} was not in the room and {7c did not answer} {7t messages}. {8s The state's home minister} {8c said} {8t he had no reason to transfer anybody}.
== a2 | published=2017-03-24 | publisher=The Plains Herald | title=Bar owners line up
{1s Two bar owners} on Thursday {1c corroborated} {1t the driver's account}. {2s A third, Manohar Das}, {2c said} {2t he had never paid a policeman in his life}. {3s Sahni} {3c told} a television channel {3t he had never seen a bag}. "{3t My driver drove me, and that was all}," {3s he} {3c said}. {4s He} {4c suggested} {4t that Toppo was in the pay of the sand mafia}. {5s Toppo's wife} {5c said} {5t the family had not received a rupee}. {6s A former judge} {6c wrote} {6t that inquiries of this kind rarely end in court}. {7s The home minister} {7c said} {7t he had not seen the programme}.
== a3 | published=2018-01-30 | publisher=Tri-River News | title=Rao commission blames police chief
{1s The Rao commission} {1c has held} {1t that Sahni took monthly payments from at least nine liquor sellers}. {2s Its 600-page report} {2c found} {2t nothing to show that Toppo had been in anybody's pay}. {3s Sahni, who retired in July}, {3c insisted} on Tuesday {3t that he was innocent}. {4s The home minister} {4c said} {4t the government had not made up its mind on a trial}. {5s The liquor sellers' association} {5c refused to speak} {5t about the report}. {6s A women's group} {6c said} {6t nothing had changed in the lanes}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 assertion
a1.5 assertion negated
a1.7 no_response
a1.8 assertion negated
a2.1 allegation
a2.2 assertion negated
a2.3 assertion negated
a2.4 allegation
a2.5 assertion negated
a2.6 assertion
a2.7 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 denial accuser=none
a3.4 assertion negated
a3.5 no_comment
a3.6 assertion negated
-- same
a2.1 = a1.1
-- pairs
a1.4 answers a1.3 denial
a1.7 answers a1.1 no_response
a2.3 answers a1.1 denial
a2.4 answers a1.1 counter_accusation
a2.5 answers a2.4 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.4 inquiry_finding rejected
a3.3 answers a1.1 denial
a3.3 answers a3.1 denial
a3.5 answers a3.1 no_comment
a3.5 answers a1.1 no_comment
-- not
a1.5 answers a1.1 | witnesses a week
a1.8 answers a1.1 | transfers
a2.7 answers a1.1 | has not seen the programme
a2.7 answers a2.4 | has not seen the programme
a2.5 answers a1.1 | the accuser's family
a1.4 answers a1.1 | the driver on his own leaving
a2.3 answers a1.3 | bags, not petrol
a3.4 answers a3.1 | a trial
a3.6 answers a3.1 | the lanes
a3.5 answers a2.4 | payments
a2.3 answers a2.4 | told before it, by its maker
