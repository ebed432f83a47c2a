# story: salt-marsh
== a1 | published=2020-02-03 | publisher=Coast Daily | title=Geese die on the marsh
{1s The bird society Tern Watch} {1c blamed} {1t farmers at Holm for poisoning two hundred geese}. {2s The farmers' union} {2c denied} {2t that its members had laid poison}. {3s Its secretary, Arne Dahl}, {3c suggested} {3t that hunters from the mainland had shot them}. {4s The hunters' league} {4c called} {4t the suggestion an insult}. {5s A vet in Holm} {5c said} {5t the first birds had been brought in on Sunday}. {6s The ministry of the environment} {6c said} {6t tests would take a month}.
== a2 | published=2020-03-09 | publisher=Coast Daily | title=Tests: it was a virus
{1s The state laboratory} {1c concluded} {1t that the geese of Holm had died of influenza, not of poison}. {2s Tern Watch} {2c acknowledged} {2t that it had been wrong about the farmers}. {3s Dahl} {3c said} {3t he expected an apology}. {4s The hunters' league} {4c did not answer} a call.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 denial accuser=none
a1.5 assertion
a1.6 assertion
a2.1 inquiry_finding rejected accuser=none
a2.2 retraction
a2.3 assertion
a2.4 no_response
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.1 answers a1.1 inquiry_finding rejected
a2.2 answers a1.1 retraction
-- not
a1.5 answers a1.1 | when they were found
a1.6 answers a1.1 | tests to come
a1.4 answers a1.1 | the hunters
a2.3 answers a1.1 | an apology
a2.2 answers a1.3 | the hunters
