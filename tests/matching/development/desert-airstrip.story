# story: desert-airstrip
== a1 | published=2025-01-20 | publisher=Sahel Monitor | title=Panel says Libya strip fed Sudan war
{1s Experts of the United Nations} {1c said} {1t the United Arab Emirates had flown mortars through an airstrip at Maaten in Libya to fighters in Sudan}. {2s The Emirates} {2c "categorically" denied} {2t the charge}. {3s Libya's eastern command} {3c said} {3t only dates and tents had landed at Maaten}. {4s Sudan's army} {4c welcomed} {4t the report}. {5s A pilot who asked not to be named} {5c described} {5t long crates under blankets}. {6s The Emirati mission} {6c said} {6t the country had given 600 million dollars in aid}.
== a2 | published=2025-01-23 | publisher=Nile Dispatch | title=Abu Dhabi hits back
{1s The Emirati foreign minister, Saif al-Dhaheri}, {1c accused} {1t Sudan's army of bombing markets to hide its defeats}. {2s Its spokesman, Brigadier Awad Kambal}, {2c said} {2t no market had been hit by his planes}. {3s Egypt} {3c rejected} {3t reports in the Gulf press that it had lent the army drones}. {4s Kambal} {4c said} {4t the minister should count his own flights}. {5s Chad} {5c denied} {5t having opened a second strip for the Emirates}.
== a3 | published=2025-04-02 | publisher=Sahel Monitor | title=Crates at Maaten
{1s Inspectors of the African Union} {1c confirmed} {1t that mortar shells had been stored at Maaten}. {2s They} {2c could not establish} {2t who had sent them}. {3s The eastern command} {3c acknowledged} {3t "a limited quantity of ammunition for its own use"}. {4s Dhaheri} {4c refused to speak about} {4t the shells}. {5s The army} {5c admitted} {5t hitting a market in Kabkabiya "in error"}. {6s Washington} {6c said} {6t it was reading the report}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 attitude
a1.5 assertion
a1.6 assertion
a2.1 allegation
a2.2 assertion negated
a2.3 denial accuser=none
a2.4 assertion
a2.5 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding inconclusive accuser=none
a3.3 partial_admission accuser=none
a3.4 no_comment
a3.5 admission accuser=none
a3.6 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers implied denial
a2.5 answers implied denial accuser=none
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding inconclusive
a3.3 answers a1.1 partial_admission
a3.4 answers a1.1 no_comment
a3.5 answers a2.1 partial_admission
-- not
a1.6 answers a1.1 | aid
a1.4 answers a1.1 | praise
a2.2 answers a1.1 | markets
a2.3 answers a2.1 | drones, of Egypt
a2.3 answers a1.1 | drones, of Egypt
a2.4 answers a2.1 | says nothing of markets
a2.5 answers a1.1 | another strip
a3.5 answers a1.1 | a market
a3.3 answers a2.1 | ammunition
a3.6 answers a1.1 | reading
a3.1 answers a2.1 | shells
