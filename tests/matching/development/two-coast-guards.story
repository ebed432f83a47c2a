# story: two-coast-guards
== a1 | published=2024-02-11 | publisher=Gulf Register | title=Cutter fired on, says Trinidad
{1s Trinidad and Tobago} {1c said} {1t a Venezuelan patrol boat had fired at one of its cutters off Icacos on Friday}. {2s Caracas} {2c denied} {2t it}. {3s Venezuela's defence minister, Ramiro Salcedo}, {3c charged} {3t that the cutter had been escorting smugglers of petrol}. {4s A spokeswoman for the Trinidadian coast guard, Keisha Baptiste}, {4c said} {4t her crews escorted nobody}. {5s The United States Navy} {5c said} {5t it had no ships in the area}. {6s Salcedo} {6c also refused} {6t a joint patrol}.
== a2 | published=2024-02-14 | publisher=Bridgetown Post | title=Guyana adds a complaint
{1s Guyana} {1c accused} {1t Venezuela of seizing two shrimp boats near the Waini river}. {2s Salcedo} {2c dismissed} {2t the Guyanese complaint as theatre}. {3s Caracas} {3c said} {3t it had no boats near the Waini}. {4s Brazil's foreign ministry} {4c had no comment on} {4t either incident}. {5s Guyana's president} {5c said} {5t he would speak to the Commonwealth}.
== a3 | published=2024-06-20 | publisher=Gulf Register | title=Shells came from patrol boat, lab finds
{1s A laboratory in Kingston} {1c concluded} {1t that the casings found on the cutter were of a type used by Venezuela's patrol boats}. {2s Salcedo} {2c described} {2t the laboratory's report as bought}. {3s A lieutenant who has fled to Curacao, Omar Rengifo}, {3c admitted} {3t firing "four or five shots, into the air"}. {4s Baptiste} {4c acknowledged} {4t that two of her sailors had been paid by petrol smugglers}. {5s Caracas} {5c did not reply to} {5t questions about the lieutenant}. {6s Guyana} {6c withdrew} {6t its complaint about the shrimp boats}, {7s which} {7c it said} {7t had been found adrift}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 assertion negated
a1.5 assertion negated
a1.6 refusal
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 no_comment
a2.5 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 denial accuser=none
a3.3 partial_admission accuser=none
a3.4 partial_admission accuser=none
a3.5 no_response
a3.6 retraction accuser=none
a3.7 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a2.4 answers a1.1 no_comment
a2.4 answers a2.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 denial
a3.3 answers a1.1 partial_admission
a3.4 answers a1.3 partial_admission
a3.6 answers a2.1 retraction
-- not
a1.5 answers a1.1 | the Americans' own ships
a1.6 answers a1.1 | a proposal
a1.4 answers a1.1 | the escort, not the shots
a2.2 answers a1.1 | Guyana's complaint
a2.3 answers a1.1 | another river
a2.5 answers a2.1 | the claimant's plans
a3.3 answers a2.1 | shots, not shrimp boats
a3.4 answers a1.1 | the claimant's own crews
a3.6 answers a1.1 | shrimp boats
a3.1 answers a2.1 | casings
a3.1 answers a1.3 | casings, not petrol
