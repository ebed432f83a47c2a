# story: milk-powder
== a1 | published=2008-09-11 | publisher=Harbour News | title=Babies ill in Gansan
{1s New Zealand} {1c said} {1t a Chinese dairy, Lulan, had sold powder with melamine for infants}. {2s Lulan} {2c said} {2t its goods had passed every test}. {3s The mayor of Shizhou, Ji Chunlai}, {3c denied} {3t that his office had kept the matter quiet}. {4s A doctor in Gansan, Feng Rui}, {4c alleged} {4t that the city had ordered hospitals to say nothing}.
== a2 | published=2008-09-14 | publisher=Pearl Daily | title=
{1s Lulan} {1c admitted} {1t that some powder was tainted}, {2c blaming} {2t farmers}. {3s Dairy farmers in Shizhou} {3c denied} {3t adding anything to the milk}. {4s Ji} {4c said} {4t he had learned of it from the papers}. {5s The health ministry} {5c said} {5t nobody would be spared}.
== a3 | published=2009-01-22 | publisher=Harbour News | title=Court sentences dairy head
{1s A court in Shizhou} {1c convicted} {1t Lulan's chairwoman of selling tainted powder}. {2s It} {2c found} {2t that two farmers had added melamine}. {3s A party inquiry} {3c found} {3t that Ji had held back a report for a month}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 denial accuser=none
a1.4 allegation
a2.1 admission
a2.2 allegation
a2.3 denial accuser=none
a2.4 assertion
a2.5 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 inquiry_finding upheld accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.4 denial
a2.1 answers a1.1 admission
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.4 answers a1.4 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.2 inquiry_finding upheld
a3.3 answers a1.4 inquiry_finding upheld
-- not
a1.2 answers a1.4 | the powder
a1.3 answers a1.1 | the silence
a2.3 answers a1.1 | the farmers
a2.4 answers a1.1 | the silence
a3.1 answers a1.4 | the powder
a3.3 answers a1.1 | the silence
a2.5 answers a1.1 | a promise
