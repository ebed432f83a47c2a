# story: convoy-clinic
== a1 | published=2022-09-06 | publisher=Sahel Dispatch | title=Aid group blames Mali's army for attack on convoy
{1s The medical charity Soins Sans Murs} {1c said} on Tuesday {1t Malian soldiers had opened fire on its convoy near Douentza, killing two nurses}. {2s Bamako} {2c said} {2t its men in the area carried no live rounds that day}. {3s An army statement} {3c extended} {3t condolences to the families}. {4s The charity's coordinator, Hélène Brissot}, {4c said} {4t survivors recognised the uniforms}. {5s The United Nations mission} {5c said} {5t it had not been able to reach the site}. {6s France} {6c called for} {6t an investigation}. {7s Mali's foreign minister} {7c said} {7t the elections would not be put off again}. {8s A shepherd} {8c told} a reporter by telephone {8t he had heard a long burst and then nothing}. {9s The charity} {9c said} {9t it was not leaving the country}.
== a2 | published=2022-09-09 | publisher=Sahel Dispatch | title=Army points at jihadists; charity says survivors threatened
{1s The army's chief of information, Colonel Issa Traoré}, {1c said} on Thursday {1t that jihadists in stolen uniforms had attacked the nurses}. {2s Brissot} {2c accused} {2t officers of threatening two of the wounded in their beds}. {3s Traoré} {3c said} {3t no officer had entered the hospital}. {4s He} {4c said} {4t he had nothing against aid workers}. {5s The Katiba of the North, the largest jihadist group in the area}, {5c denied} {5t any involvement}. {6s The hospital's director} {6c would not be interviewed}. {7s Washington} {7c said} {7t it had made no decision about its aid}. {8s Brissot} {8c said} {8t the funerals would be private}.
== a3 | published=2023-05-12 | publisher=Geneva Wire | title=UN experts: soldiers shot at aid convoy
{1s A panel of United Nations experts} {1c concluded} {1t that a unit of the Malian armed forces fired on clearly marked vehicles on September 5}. {2s It} {2c discounted} {2t the theory of fighters in stolen uniforms}. Its report was silent on the hospital. {4s Mali} {4c described} {4t the experts' findings as a tissue of lies}. {5s The government's spokesman} {5c said} {5t Bamako had not been shown the report in advance}. {6s Traoré, promoted to general}, {6c did not return} {6t messages}. {7s A captain now in exile, Boubacar Keïta}, {7c admitted} {7t that he had given the order to "stop the cars"}. {8s Paris} {8c said} {8t it had taken note}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 attitude
a1.4 assertion
a1.5 assertion negated
a1.6 request
a1.7 assertion negated
a1.8 assertion
a1.9 assertion negated
a2.1 allegation
a2.2 allegation
a2.3 assertion negated
a2.4 assertion negated
a2.5 denial accuser=none
a2.6 no_comment
a2.7 assertion negated
a2.8 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.4 denial accuser=none
a3.5 assertion negated
a3.6 no_response
a3.7 admission accuser=none
a3.8 assertion
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.5 answers a2.1 denial
a2.6 answers a2.2 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding rejected
a3.4 answers a3.1 denial
a3.4 answers a1.1 denial
a3.6 answers a3.1 no_response
a3.6 answers a1.1 no_response
a3.7 answers a1.1 admission
-- not
a1.3 answers a1.1 | condolences
a1.5 answers a1.1 | the mission on its own reach
a1.7 answers a1.1 | elections, by the accused
a1.9 answers a1.1 | the accuser's stay
a1.2 answers a2.2 | rounds, not the hospital
a2.3 answers a1.1 | the hospital
a2.4 answers a1.1 | no grudge, which denies nothing
a2.4 answers a2.2 | no grudge, which denies nothing
a2.5 answers a1.1 | the soldiers are accused there
a2.7 answers a1.1 | American aid
a2.7 answers a2.1 | American aid
a3.5 answers a1.1 | who was shown a report
a3.1 answers a2.2 | the convoy
a3.7 answers a2.1 | his own order, not the jihadists'
