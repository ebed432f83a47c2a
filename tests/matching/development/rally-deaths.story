# story: rally-deaths
== a1 | published=2019-11-17 | publisher=Andes Hoy | title=Six die at Sacabamba
{1s Opposition leaders} {1c said} {1t police had opened fire on marchers at Sacabamba, killing six}. {2s The interior minister, Arturo Meza}, {2c said} {2t the marchers had shot each other}. {3s A priest, Luis Quispe}, {3c told} reporters {3t that a helicopter had fired too}. {4s The air force} {4c denied} {4t that any of its helicopters had left the ground}.
== a2 | published=2019-11-19 | publisher=La Calle | title=
{1s Meza} {1c accused} {1t Venezuelan agents of arming the marchers}. {2s Caracas} {2c dismissed} {2t the accusation}. {3s The opposition's Rosa Mamani} {3c said} {3t nobody in the march had carried a weapon}. {4s The minister} {4c offered} {4t no proof}.
== a3 | published=2020-08-17 | publisher=Andes Hoy | title=Rights commission on Sacabamba
{1s The Inter-American rights commission} {1c concluded} {1t that all six had been killed by army rifles}. {2s Meza, now in exile}, {2c rejected} {2t its conclusion}. {3s The commission} {3c saw} {3t no proof of foreign agents}. {4s The new government} {4c apologised} {4t to the families}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 allegation
a1.4 denial accuser=none
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 inquiry_finding rejected accuser=none
a3.4 apology
-- pairs
a1.2 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a2.3 answers a1.2 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a2.1 inquiry_finding rejected
-- not
a1.4 answers a1.1 | helicopters
a2.2 answers a1.1 | Venezuela on agents
a2.3 answers a1.1 | the opposition made it
a3.1 answers a2.1 | who shot
a3.3 answers a1.1 | agents
a1.4 answers a2.1 | helicopters
