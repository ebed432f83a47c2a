# story: lake-konstanz
== a1 | published=2021-06-02 | publisher=Moravian Courier | title=Exile poisoned in tea room
{1s Czech investigators} {1c suspect} {1t that Belarusian agents put thallium in the tea of the exiled broadcaster Alaksandra Hrynko in Brno in May}. {2s Prague} {2c formally accused} {2t Minsk of having ordered it} and recalled its envoy.
{3s Minsk} {3c had no immediate comment}.
== a2 | published=2021-06-05 | publisher=Bug River Gazette | title=
{1s The Belarusian foreign ministry} {1c described} {1t the Czech story as fit for a cheap novel}. {2t Belarus has never laid a finger on anybody abroad}, {2s a ministry statement} {2c said}. {3s It} {3c suggested} {3t Hrynko might have poisoned herself to win asylum}.
{4s Hrynko's lawyer, Jitka Vlasta}, {4c called} {4t the suggestion vile}.
== a3 | published=2021-07-19 | publisher=Moravian Courier | title=Lithuania reports second case
{1s Lithuania} {1c said} {1t a Belarusian choir director living in Kaunas had been poisoned with the same metal, by the same hands}. {2s Belarus} {2c also denied} {2t involvement in that case}. {3s Doctors in Kaunas} {3c said} {3t they had found no thallium in his blood}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 no_comment
a2.1 denial accuser=none
a2.2 assertion negated
a2.3 allegation
a2.4 denial accuser=none
a3.1 allegation
a3.2 denial accuser=none
a3.3 assertion negated
-- pairs
a1.3 answers a1.1 no_comment
a1.3 answers a1.2 no_comment
a2.1 answers a1.1 denial
a2.1 answers a1.2 denial
a2.2 answers a1.1 denial
a2.2 answers a1.2 denial
a2.3 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a3.2 answers a3.1 denial
a3.3 answers a3.1 third_party_dispute
-- not
a1.3 answers a3.1 | the Brno case, six weeks before Kaunas
a2.1 answers a3.1 | the Czech story, not the Lithuanian one
a2.4 answers a1.2 | her lawyer rejects Minsk's suggestion
a2.4 answers a3.1 | another victim
a3.2 answers a2.3 | Belarus's own suggestion
a3.3 answers a1.2 | doctors in Kaunas on another patient
a3.3 answers a1.1 | another patient
a3.3 answers a2.3 | another patient
