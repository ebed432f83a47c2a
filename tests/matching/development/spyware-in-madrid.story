# story: spyware-in-madrid
== a1 | published=2022-05-02 | publisher=Cadena Norte | title=Prime minister's telephone tapped
{1t The telephones of the prime minister and the defence minister were opened last May with a program sold by the Israeli firm Argus Nine}, {1s Spain's presidency minister, Luis Berrocal}, {1c said} at a breakfast briefing. {2s A Catalan party, Nova Marca}, {2c said} {2t Spain's own secret service had used the program on 60 of its members}. {3s The service's director, Pilar Otxoa}, {3c told} a closed committee {3t that eighteen had been listened to, each with a judge's leave}. {4s Argus Nine} {4c said} {4t it had not run the program itself}. {5s Berrocal} {5c said} {5t he had not thought of resigning}. {6s A newspaper in Seville} {6c claimed} {6t that Morocco was behind the attack on the two ministers}. {7s Rabat}, which had just made peace with Madrid over the desert, {7c denied} {7t it}. {8s Its ambassador} {8c said} {8t the border at Ceuta would not open before Monday}.
== a2 | published=2022-05-20 | publisher=Atlas Matin | title=
{1s Morocco} took the newspaper in Seville to court and {1c called} {1t its story a fabrication}. {2s France} {2c said} {2t five of its ministers' telephones bore the same traces}. {3s Algiers} {3c accused} {3t Rabat of tapping 6,000 Algerian numbers}. {4s A Moroccan government spokesman, Karim Tahiri}, {4c challenged} {4t the accusers to produce a single proof}. {5s Tahiri} {5c said} {5t his government had no contract with any Israeli company for schools}. {6s Argus Nine's chief, Yoav Regev}, {6c said} {6t he could not name customers}. {7s A trade unionist in Oran} {7c said} {7t his telephone had been silent for days}.
== a3 | published=2023-07-10 | publisher=Cadena Norte | title=Judge gives up
{1s A judge in Madrid} {1c could not establish} {1t who had opened the ministers' telephones} and closed the case. {2s He} {2c complained} {2t that Israel had not answered four letters}. {3s Jerusalem} {3c had no comment on} {3t the letters}. {4s The European Parliament's committee} {4c concluded} {4t that the eavesdropping on Catalans had partly been without leave}. {5s Otxoa's successor at the service} {5c would not comment on} {5t the committee's words}. {7s The newspaper in Seville} {7c retracted} {7t its front page on Rabat}. {6s Mr Tahiri} {6c denied} {6t all that had been laid at his country's door in two summers}.
-- statements
a1.1 assertion
a1.2 allegation
a1.3 partial_admission accuser=none
a1.4 assertion negated
a1.5 assertion negated
a1.6 allegation
a1.7 denial accuser=none
a1.8 assertion negated
a2.1 denial accuser=none
a2.2 assertion
a2.3 allegation
a2.4 non_denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a3.1 inquiry_finding inconclusive accuser=none
a3.2 allegation
a3.3 no_comment
a3.4 inquiry_finding upheld accuser=none
a3.5 no_comment
a3.6 denial accuser=none
a3.7 retraction
-- pairs
a1.3 answers a1.2 partial_admission
a1.7 answers a1.6 denial
a2.1 answers a1.6 denial
a2.4 answers a2.3 non_denial
a3.1 answers a1.6 inquiry_finding inconclusive
a3.3 answers a3.2 no_comment
a3.4 answers a1.2 inquiry_finding upheld
a3.5 answers a3.4 no_comment
a3.7 answers a1.6 retraction
a3.6 answers a1.6 denial
a3.6 answers a2.3 denial
-- not
a1.4 answers a1.2 | the seller speaks of itself
a1.5 answers a1.2 | resigning
a1.7 answers a1.2 | the attack on the ministers
a1.8 answers a1.6 | a border post
a2.1 answers a2.3 | the newspaper's story, told before it
a2.4 answers a1.2 | the Algerian numbers
a2.5 answers a2.3 | schools
a2.5 answers a1.6 | schools
a2.6 answers a2.3 | Morocco is the accused
a3.1 answers a1.2 | the ministers, not the Catalans
a3.3 answers a1.6 | the letters
a3.4 answers a2.3 | the Catalans
a3.5 answers a1.6 | the committee's conclusion
a3.7 answers a2.3 | Algiers made it
a3.7 answers a1.2 | the Catalans
a3.6 answers a3.2 | another country
a3.6 answers a1.2 | another country
