# story: ford-patrol
== a1 | published=2014-04-07 | publisher=Uhuru Times | title=Malawi says Zambian guards crossed river
{1s Malawi} {1c says} {1t Zambian border guards crossed the Bua ford on Friday night and seized nineteen head of cattle}. {2s The district commissioner at Mchinji, Grace Phiri}, {2c said} {2t two herders were beaten}. {3s Lusaka} {3c said} {3t its guards were in barracks on Friday, a pay day}. Zambia's high commissioner in Lilongwe was summoned. {5s He} {5c said} afterwards {5t that relations between the two countries had never been better}. {6s Phiri} {6c said} {6t she had not slept at her post since Friday}. {7s The Southern African Development Community} {7c said} {7t it had received no complaint from either side}. A herder, Lazaro Banda, showed bruises to visitors. {9s Zambia's police} {9c said} {9t they were not looking for any cattle}.
== a2 | published=2014-04-10 | publisher=Copperbelt Mail | title=Zambia: herders smuggle, Malawi looks away
{1s The permanent secretary in Zambia's home ministry, Chanda Mulenga}, {1c told} journalists on Wednesday {1t that Malawian officials let herders drive stolen cattle over the ford by night}. {2s Mulenga} {2c described} {2t the story of a raid as imaginary}. {3s A Zambian sergeant}, speaking on condition of anonymity, {3c said} {3t his patrol had taken "some cows, but on our bank"}. {4s Lilongwe} {4c denied} {4t turning a blind eye to theft}. {5s Its minister of lands} {5c said} {5t the survey of the river had not been paid for}. {6s The home ministry} {6c said} {6t it did not intend to close the crossing}. {7s Traders at the ford} {7c complained} {7t that nobody was buying}. {8s Mulenga} {8c said} {8t he had no cousin in the cattle trade}, as a radio caller had it.
== a3 | published=2014-08-25 | publisher=Uhuru Times | title=Joint commission: cattle were taken in Malawi
{1s The joint boundary commission} {1c found} {1t that a patrol from Zambia had taken the animals 600 metres inside Malawi}. {2s It} {2c said} {2t there was nothing to bear out talk of collusion by Malawian officials}. {3s Mulenga} {3c accepted} {3t the report "with a heavy heart"}. Zambia sent back fourteen cows. {5s Phiri} {5c said} {5t the other five had not come home}. {6s The sergeant's commander} {6c said} {6t he had not yet opened a disciplinary case}. {7s Banda} {7c said} {7t he could not eat an apology}. {8s The regional community} {8c said} {8t it would not pay for a bridge}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion
a1.5 assertion
a1.6 assertion negated
a1.7 assertion negated
a1.9 assertion negated
a2.1 allegation
a2.2 denial accuser=none
a2.3 partial_admission accuser=none
a2.4 denial accuser=none
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 admission accuser=none
a3.5 assertion negated
a3.6 assertion negated
a3.7 assertion negated
a3.8 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.3 answers a1.2 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a1.1 denial
a2.3 answers a1.1 partial_admission
a2.4 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding rejected
a3.3 answers a3.1 admission
a3.3 answers a1.1 admission
-- not
a1.5 answers a1.1 | relations, which denies nothing
a1.6 answers a1.1 | the accuser's nights
a1.7 answers a1.1 | no complaint received
a1.9 answers a1.1 | the police look for none, and deny no raid
a2.2 answers a2.1 | told beside it, by its maker
a2.5 answers a2.1 | a survey
a2.6 answers a1.1 | closing the crossing
a2.4 answers a1.1 | theft by night, not the raid
a2.8 answers a1.1 | cousins
a2.8 answers a2.1 | cousins
a3.6 answers a1.1 | a disciplinary case
a3.8 answers a2.1 | a bridge
a3.1 answers a2.1 | the raid
a3.2 answers a1.1 | collusion
a3.5 answers a3.1 | five cows
