# story: refinery-fire
== a1 | published=2024-01-15 | publisher=Gulf Monitor | title=Refinery burns
{1s Kuwait} {1c blamed} {1t Iran-backed militias in Iraq for the drone attack on the Mina Sabah refinery}. {2s The Hezaam Brigades} {2c denied} {2t any role in the attack}. {3s Iraq's prime minister, Haidar al-Jubouri}, {3c said} {3t no drone had taken off from Iraqi soil}. {4s Tehran} {4c did not respond}.
== a2 | published=2024-01-18 | publisher=Basra Voice | title=
{1s Baghdad} {1c accused} {1t Kuwait of holding forty Iraqi fishermen without charge}. {2s Kuwait's coastguard} {2c said} {2t the men had been caught with narcotics}. {3s Jubouri} {3c said} {3t Kuwait should look for the culprits at home}. {4s A militia commander, Abu Sadiq}, {4c claimed responsibility for} {4t the strike on Mina Sabah}.
== a3 | published=2024-02-27 | publisher=Gulf Monitor | title=Drones came by sea, experts say
{1s Experts of the United Nations} {1c reported} {1t that the drones that hit Mina Sabah were launched from a ship}. {2s Iran's mission in New York} {2c called} {2t the report fiction}. {3s The Hezaam Brigades} {3c insisted} {3t that they had nothing to do with it}. {4s Kuwait} {4c released} {4t twelve fishermen}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion negated
a1.4 no_response
a2.1 allegation
a2.2 assertion
a2.3 non_denial
a2.4 admission
a3.1 inquiry_finding inconclusive accuser=none
a3.2 denial accuser=none
a3.3 assertion negated
a3.4 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.4 answers a1.1 no_response
a2.2 answers a2.1 denial
a2.3 answers a1.1 non_denial
a2.4 answers a1.1 admission
a3.1 answers a1.1 inquiry_finding inconclusive
a3.3 answers a1.1 denial
-- not
a1.2 answers a2.1 | the attack, not the fishermen
a1.3 answers a2.1 | Iraq is the accuser there
a2.2 answers a1.1 | Kuwait is the accuser there
a2.4 answers a2.1 | the strike
a3.3 answers a2.1 | the attack
