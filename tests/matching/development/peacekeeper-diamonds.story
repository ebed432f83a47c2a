# story: peacekeeper-diamonds
== a1 | published=2021-11-08 | publisher=Tejo Diario | title=Police search barracks over diamonds
{1s Portuguese prosecutors} {1c alleged} {1t that commandos returning from the UN force in the Central African Republic had smuggled diamonds and gold in military planes}. Ten men were led away in Lisbon before breakfast. {2s The army's chief of staff, General Duarte Seabra}, {2c said} {2t a handful of men might have done wrong, but not the force}. {3s The lawyer for a former corporal, Nelson Frade}, {3c said} {3t his client had sold nothing but cars}. {4s A Bangui newspaper} {4c said} {4t Russian instructors had shot eleven gold diggers at Yidere}. {5s The Russian embassy} {5c did not answer} a letter. {6s The UN mission} {6c said} {6t it had not been shown the file}. {7s Seabra} {7c said} {7t the next contingent would not be held back}.
== a2 | published=2021-12-02 | publisher=Oubangui Info | title=
{1s Bangui} {1c accused} {1t the UN force of turning its back when rebels entered Bangassou}. {2s The force's spokeswoman, Mireille Sagnol}, {2c said} {2t its men had fought for nine hours there}. {3s Russia's ambassador, Stanislav Ryabov}, {3c said} {3t instructors carried no arms outside their base and had killed nobody at Yidere}. {4s Ryabov} {4c said} {4t Moscow had no designs on the country's gold}. {5s Sagnol} {5c said} {5t she had no information on the men in Lisbon}. {6s France} {6c charged} {6t that the same instructors had mined the road to Bouar}. {7s A priest} {7c said} {7t nobody slept in his parish}.
== a3 | published=2024-02-28 | publisher=Tejo Diario | title=Eight convicted, two free
{1s A court in Lisbon} {1c convicted} {1t Corporal Frade and seven others of smuggling stones on the army's flights}. {2s It} {2c acquitted} {2t two sergeants}. {3s General Seabra's successor} {3c acknowledged} {3t that crates had not been inspected for years}. {4s The corporal's counsel} {4c contested} {4t the verdict}. {5s The army} {5c said} {5t pensions would be paid}. {6s A UN panel} {6c concluded} {6t that the instructors had killed the diggers at Yidere}. {7s Moscow}, in a note to the Council that names nobody, {7c disputed} {7t the panel's account}. {8s A new ambassador} {8c had no remarks on} {8t the mines of Bouar}. {9s Bangui} {9c said} {9t it had never called for the force to go}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 allegation
a1.5 no_response
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 assertion negated
a2.5 assertion negated
a2.6 allegation
a2.7 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 denial accuser=none
a3.5 assertion
a3.6 inquiry_finding upheld accuser=none
a3.7 denial accuser=none
a3.8 no_comment
a3.9 assertion negated
-- pairs
a1.2 answers a1.1 partial_admission
a1.3 answers a1.1 denial
a1.5 answers a1.4 no_response
a2.2 answers a2.1 denial
a2.3 answers a1.4 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.3 answers a1.1 partial_admission
a3.4 answers a3.1 denial
a3.4 answers a1.1 denial
a3.6 answers a1.4 inquiry_finding upheld
a3.7 answers a3.6 denial
a3.7 answers a1.4 denial
a3.8 answers a2.6 no_comment
-- not
a1.3 answers a1.4 | diamonds
a1.5 answers a1.1 | the diggers
a1.6 answers a1.1 | a file
a1.7 answers a1.1 | the next contingent
a2.2 answers a1.1 | Bangassou
a2.3 answers a2.6 | the diggers, not the road
a2.3 answers a2.1 | the diggers
a2.4 answers a1.4 | designs on gold
a2.4 answers a2.6 | designs on gold
a2.5 answers a1.1 | knows nothing of the men
a2.5 answers a2.1 | the men in Lisbon
a3.1 answers a2.1 | the stones
a3.3 answers a2.1 | the crates
a3.7 answers a2.6 | the diggers
a3.7 answers a1.1 | the diggers
a3.8 answers a1.4 | the road
a3.9 answers a2.1 | by the accuser, on another matter
