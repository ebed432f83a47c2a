# story: amdjarass
== a1 | published=2023-08-14 | publisher=Nile Courier | title=Khartoum points at airstrip across the border
{1s Sudan} {1c accused} {1t Chad of letting cargo planes loaded with drones land at Amdjarass and trucking them to fighters in Darfur}.
{2s Khartoum} {2c also said} {2t Chadian gunners had shelled a customs shed at Tine on Saturday, killing two clerks}.
{3s Chad's foreign minister, Idriss Maloum}, {3c called} {3t the first charge "an invention"} and {4s he} {4c insisted} {4t the flights had brought nothing but medicine and tents}. {5s He} {5c declined to discuss} {5t Tine}.
== a2 | published=2023-08-20 | publisher=Sahel Wire | title=
{1s N'Djamena's general staff} {1c said} on Sunday {1t that none of its guns had fired across the frontier this month}. {2s It} {2c said} {2t Sudanese militiamen had shot three herders near Adre and driven off their cattle}.
{3s The Sudanese embassy} {3c did not answer} {3t calls about the herders}.
== a3 | published=2023-09-30 | publisher=Nile Courier | title=Panel reports on desert runway
{1s A panel of United Nations experts that spent five weeks in eastern Chad} {1c concluded} {1t that at least nine of the aircraft seen at Amdjarass had unloaded crates of drones}. {2s It} {2c could not determine} {2t who had fired on the customs shed in August}.
{3s Chad} {3c maintains} {3t that it hosts a field hospital there and nothing else}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 denial accuser=none
a1.4 assertion negated
a1.5 no_comment
a2.1 assertion negated
a2.2 allegation
a2.3 no_response
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding inconclusive accuser=none
a3.3 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.1 denial
a1.5 answers a1.2 no_comment
a2.1 answers a1.2 denial
a2.2 answers a1.2 counter_accusation
a2.3 answers a2.2 no_response
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.2 inquiry_finding inconclusive
a3.3 answers a1.1 denial
-- not
a1.3 answers a1.2 | only the first charge, the drones, is called an invention
a1.4 answers a1.2 | the cargo of the flights, not the shelling
a1.5 answers a1.1 | declines on Tine, has answered on the drones
a2.1 answers a1.1 | guns across the frontier, not drones
a2.1 answers a2.2 | Chad's denial of shelling cannot answer Chad's own charge about the herders
a2.3 answers a1.1 | the embassy was asked about the herders
a2.3 answers a1.2 | Sudan's own allegation, other incident
a3.1 answers a1.2 | finding on the flights
a3.2 answers a2.2 | the customs shed, not the herders
a3.3 answers a1.2 | about the airstrip
