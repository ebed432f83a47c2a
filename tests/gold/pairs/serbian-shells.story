# story: serbian-shells
== a1 | published=2023-05-04 | publisher=Balkan Ledger | title=Kosovo says shells go to Sudan
{1s Kosovo} {1c accused} {1t Serbia of selling mortar shells to the Sudanese army}. {2s Belgrade} {2c said} {2t it had issued no export licence for Sudan since 2010}. {3s Khartoum} {3c made no comment}.
== a2 | published=2023-06-17 | publisher=Nile Courier | title=
{1s A deputy in Belgrade, Vesna Toroman}, {1c rejected} {1t {2c claims made} by {2s Pristina} {2t that the country had armed Khartoum}}. {3s She} {3c accused} {3t Kosovo's police of beating two Serb farmers at Leposavic}.
{4s The Serbian Orthodox bishop of the town} {4c backed} {4t the farmers' story}. {5s Pristina} {5c said} {5t the men had fallen from a tractor}.
== a3 | published=2023-11-02 | publisher=Balkan Ledger | title=Serial numbers
{1s A research group in The Hague, Ballistic Trace}, {1c said} {1t munitions made at Uzice in 2022 were shipped to Port Sudan through Chad}. {2s The plant's director, Goran Milosavic}, {2c insisted} {2t his goods went to a buyer in N'Djamena and that he could not know more}. {3s Chad} {3c denied} {3t having reshipped them}.
{4s Serbia} {4c turned down} {4t a visit by the researchers}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 no_comment
a2.1 denial accuser=2s
a2.2 allegation in 1
a2.3 allegation
a2.4 allegation
a2.5 assertion
a3.1 allegation
a3.2 assertion
a3.3 denial accuser=none
a3.4 refusal
-- same
a2.2 = a1.1
a2.3 = a2.4
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.3 answers a1.1 counter_accusation
a2.5 answers a2.3 denial
a3.2 answers a3.1 partial_denial
a3.3 answers a3.1 denial
-- not
a1.2 answers a2.3 | shells, not farmers
a1.3 answers a2.3 | shells, not farmers
a1.2 answers a3.1 | months before the Hague group wrote of a route through Chad
a2.1 answers a2.3 | the speaker's own charge
a2.1 answers a3.1 | earlier, another claimant
a2.5 answers a1.1 | Pristina on the farmers, its own charge is the other
a2.5 answers a3.1 | farmers, not munitions
a3.2 answers a2.3 | munitions, not farmers
a3.3 answers a2.3 | munitions, not farmers
a3.4 answers a3.1 | refuses a visit
a3.4 answers a1.1 | refuses a visit
