# story: bank-run
== a1 | published=2022-03-03 | publisher=Finanz Blatt | title=Bank hid losses, ex-trader says
{1s A former trader, Urs Keller}, {1c alleges} {1t that Helvion Bank hid losses of two billion francs}. {2s The bank} {2c rejected} {2t the allegation as baseless}. {3s The regulator} {3c said} {3t it was looking into the matter}. {4s Helvion's chairman, Beat Sommer}, {4c insisted} {4t that the books were in order}.
== a2 | published=2022-03-10 | publisher=Börsen Kurier | title=
{1s Keller} {1c was accused by} {1s Sommer} {1t of taking files home}. {2s He} {2c admitted} {2t copying some papers}. {3s Shareholders in London} {3c accuse} {3t the chairman of selling stock before the news}. {4s His office} {4c said} {4t the sale had been planned for a year}.
== a3 | published=2022-12-01 | publisher=Finanz Blatt | title=Regulator: losses were booked late
{1s The regulator} {1c found} {1t that losses of 1.8 billion francs had been booked a year too late}. {2s It} {2c cleared} {2t Sommer of insider dealing}. {3s Helvion} {3c said} {3t it accepted the finding}. {4s Keller} {4c said} {4t he was not surprised}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion
a2.1 allegation
a2.2 partial_admission accuser=none
a2.3 allegation
a2.4 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 admission
a3.4 attitude
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 denial
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 partial_admission
a2.4 answers a2.3 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.3 inquiry_finding rejected
a3.3 answers a1.1 admission
-- not
a1.2 answers a2.3 | the losses
a2.2 answers a1.1 | files
a2.4 answers a1.1 | the stock
a2.4 answers a2.1 | the stock
a3.1 answers a2.3 | losses
a3.2 answers a1.1 | insider dealing
a1.3 answers a1.1 | looking into it is no answer
