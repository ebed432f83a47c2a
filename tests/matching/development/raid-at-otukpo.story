# story: raid-at-otukpo
== a1 | published=2021-03-02 | publisher=Benue Mirror | title=Hostages die in raid
{1s Britain's foreign secretary, Nigel Harcastle}, {1c said} {1t Nigerian commandos had stormed the house at Otukpo without telling London}. Two engineers, a Briton and an Italian, were shot by their captors as the soldiers came over the wall. {2s Abuja's army spokesman, Brigadier Tunde Alabi}, reading from a sheet of paper and taking no questions, {2c said} {2t British officers had sat in the command post all night}. {3s Italy's prime minister} {3c said} {3t she had learned of it from a newspaper}. {4s The engineers' employer, Lombard Ponti}, {4c denied} {4t that a ransom had been paid}. {5s Alabi} {5c said} {5t there had been no time to clear the street}. {6s A neighbour} {6c told} this newspaper {6t that she had heard eleven shots}.
== a2 | published=2021-03-09 | publisher=Albion Post | title=Ransom row over dead engineers
A week after the two coffins were flown to Brize Norton and Milan, {1s the governor of Benue, Doctor Gabriel Ioryina}, {1c claimed} {1t that Lombard Ponti had handed 1.2 million euros to a go-between in Benin}. {2s Its chairman, Ugo Sartori}, {2c called} {2t the governor a clown before an election}. {3s Harcastle} {3c declined to say} {3t who had been in the command post}. {4s The army} {4c said} {4t no soldier had been disciplined}. {5s Sartori} {5c said} {5t his company had no plans to leave Nigeria}. {6s The Italian opposition} {6c asked} {6t for an inquiry by both chambers}. {7s Abuja} {7c accused} {7t a lawmaker from Makurdi of hiding the gang's leader}. {8s The lawmaker, Terhemba Agbo}, {8c swore} {8t that he had never met him}.
== a3 | published=2022-06-30 | publisher=Albion Post | title=Judge: London knew of the raid
{1s A British judge} {1c concluded} {1t that two officers from Hereford were told of the raid nine hours before it began}. {2s The Foreign Office} {2c accepted} {2t that the former secretary's words had been wrong}. {3s Mr Harcastle} {3c did not reply} to messages. {8t Nigerian commandos stormed the house without a word to London}, {8s he} {8c had told} the Commons at the time. {4s The judge} {4c found} {4t no trace of a payment by the Italians}. {5s Mr Sartori's widow} {5c said} {5t she had never doubted it}. {6s Nigeria's high commissioner} {6c said} {6t the report had not been shown to him}. {7s Doctor Ioryina} {7c repeated} {7t that the company had paid}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 denial accuser=none
a1.5 assertion negated
a1.6 assertion
a2.1 allegation
a2.2 non_denial accuser=none
a2.3 no_comment
a2.4 assertion negated
a2.5 assertion negated
a2.6 request
a2.7 allegation
a2.8 assertion negated
a3.1 inquiry_finding rejected accuser=none
a3.2 retraction
a3.3 no_response
a3.4 inquiry_finding rejected accuser=none
a3.5 assertion negated
a3.6 assertion negated
a3.7 allegation
a3.8 allegation
-- same
a1.1 = a3.8
a2.1 = a3.7
-- pairs
a1.2 answers a1.1 denial
a1.4 answers implied denial accuser=none
a1.4 answers a2.1 denial
a2.2 answers a2.1 non_denial
a2.8 answers a2.7 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a1.1 retraction
a3.4 answers a2.1 inquiry_finding rejected
-- not
a1.3 answers a1.1 | tells how she heard of it
a1.4 answers a1.1 | the ransom
a1.5 answers a1.1 | the street
a2.2 answers a1.1 | the ransom
a2.4 answers a1.1 | discipline
a2.5 answers a2.1 | plans of the company
a2.8 answers a2.1 | the gang's leader
a2.8 answers a1.1 | the gang's leader
a3.1 answers a2.1 | the raid
a3.2 answers a2.1 | the raid
a3.4 answers a1.1 | the payment
a3.5 answers a2.1 | a belief
a3.6 answers a1.1 | what was shown to him
