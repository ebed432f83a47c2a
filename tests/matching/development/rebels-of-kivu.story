# story: rebels-of-kivu
== a1 | published=2022-08-04 | publisher=Lakes Monitor | title=Experts see Rwandan troops in Congo
In a report that runs to 236 pages and was meant to stay secret, {1s United Nations experts} {1c concluded} {1t that Rwandan soldiers had fought beside the rebels of the March Front in North Kivu}. {2s Kigali's government spokeswoman, Solange Umutesi}, {2c dismissed} {2t the findings as unproved}. {3s Congo's communications minister, Patrice Mulamba}, {3c said} {3t Rwanda had also shelled a school at Kibumba}. {4s Umutesi} {4c said} {4t the shells had come from Congo's own batteries}. More than 300,000 people have fled the hills since March. {5s Umutesi} {5c said} {5t Kigali had no quarrel with the Congolese people}. {6s Kenya} {6c called for} {6t a truce}. {7s The rebels' spokesman, Willy Kabanda}, {7c said} {7t his men would not leave Bunagana}.
== a2 | published=2023-06-19 | publisher=Ituri Today | title=Gold through Kampala
{1s The same panel} {1c said} {1t that Uganda's Pearl Refinery had bought gold from the rebels' mines}. {2s The refinery's owner, Fred Ssemanda}, {2c said} {2t every bar had papers from Tanzania}. {3s Uganda's army} {3c said} {3t it had not crossed the border this year}. {4s Kinshasa} {4c said} {4t no gold had been exported legally from the region since 2019}. {5s Rwanda's mining board} {5c said} {5t it had not read the panel's text}. {6s A trader in Dubai} {6c said} {6t nobody asked where gold was from}. {7s Mulamba} {7c demanded} {7t sanctions on both neighbours}.
== a3 | published=2024-02-18 | publisher=Lakes Monitor | title=Drone hits Goma airport
{1s Congo's army} {1c said} {1t a Rwandan drone had struck the airport at Goma}, where a passenger jet lost part of its tail. {2s Rwanda} {2c did not immediately respond}. {3s A rebel colonel} {3c claimed} {3t the attack for his own men}. {8s Congo's president} {8c charged} {8t that Rwandan soldiers still fought beside the March Front}. {9s Kigali's envoy in New York, Faustin Habimana}, {9c said} {9t not one Rwandan soldier stood on Congolese soil}. {4s Washington} {4c urged} {4t Kigali to withdraw its missiles}. {5s Rwanda's foreign ministry} {5c said} {5t its troops had taken defensive measures along the border}. {6s It} {6c said} {6t Washington had not been asked for advice}. {7s The March Front} {7c said} {7t it had never sold an ounce of gold}.
-- statements
a1.1 inquiry_finding upheld accuser=none
a1.2 denial accuser=none
a1.3 allegation
a1.4 allegation
a1.5 assertion negated
a1.6 request
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 assertion negated
a2.6 assertion negated
a2.7 request
a3.1 allegation
a3.2 no_response
a3.3 assertion
a3.4 request
a3.5 assertion
a3.6 assertion negated
a3.7 assertion negated
a3.8 allegation
a3.9 assertion negated
-- same
a1.1 = a3.8
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 counter_accusation
a2.2 answers a2.1 denial
a3.2 answers a3.1 no_response
a3.7 answers a2.1 denial
a3.9 answers a3.8 denial
-- not
a1.2 answers a1.3 | the findings, told before it
a1.4 answers a1.1 | the shells
a1.5 answers a1.1 | no quarrel
a1.7 answers a1.1 | what the rebels will not do
a2.3 answers a2.1 | the army and the border
a2.4 answers a2.1 | exports at large
a2.5 answers a2.1 | a text unread
a2.5 answers a1.1 | a text unread, another one
a3.2 answers a1.1 | the drone
a3.5 answers a2.1 | the troops, not the gold
a3.6 answers a3.1 | advice
a3.7 answers a1.1 | gold
a3.9 answers a1.3 | soldiers, not shells
a3.9 answers a2.1 | soldiers, not gold
a3.7 answers a3.1 | gold
