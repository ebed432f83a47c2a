# story: lift-shaft
== a1 | published=2022-04-11 | publisher=Harbour Post | title=Lift fell four floors
{1s Tenants of Marlow Tower} {1c say} {1t the landlord, Crestline Homes, ignored nine warnings about the lift}. {2s Crestline} {2c rejected} {2t the claim} on Monday. {4s The maker of the lift, Ober}, {4c could not be reached}. {5s Fire chief Dana Wills} {5c said} {5t two people were in hospital}. {6s A tenant, Omar Kane}, {6c accused} {6t Crestline of switching off the alarm to save a service fee}. {7s The company} {7c denied} {7t it}. {8s The mayor} {8c said} {8t she had not slept}.
== a2 | published=2022-09-02 | publisher=Harbour Post | title=Inspectors blame landlord
{1s State inspectors} {1c found} {1t that Crestline Homes had left a worn cable in place for two years}. {2s Crestline's lawyer, Jo Marsh}, {2c disputed} {2t the findings}. {3s Ober} {3c said} {3t its cables last thirty years}. {4s Kane} {4c withdrew} {4t his charge about the alarm}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.4 no_response
a1.5 assertion
a1.6 allegation
a1.7 denial accuser=none
a1.8 assertion negated
a2.1 inquiry_finding upheld accuser=none
a2.2 denial accuser=none
a2.3 assertion
a2.4 retraction
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.1 no_response
a1.7 answers a1.6 denial
a2.1 answers a1.1 inquiry_finding upheld
a2.2 answers a2.1 denial
a2.4 answers a1.6 retraction
-- not
a1.5 answers a1.1 | the injured
a1.7 answers a1.1 | the alarm
a1.8 answers a1.6 | her sleep
a2.1 answers a1.6 | a cable, not the alarm
a2.3 answers a2.1 | how long cables last
a2.4 answers a1.1 | the alarm
