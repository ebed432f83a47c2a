# story: oil-transfers
== a1 | published=2020-03-11 | publisher=Malacca Times | title=Diesel at midnight
{1s A United Nations panel} {1c accused} {1t a Singapore trader, Tanjong Orient, of pumping diesel into North Korean tankers on the high seas}. The island is one of the largest fuel harbours of the world. {2s One of its directors, Wee Kim Soon}, {2c insisted} {2t that its ships had never met a Korean vessel}. {3s Japan} {3c said} {3t a tanker of Taiwan's Grand Pacific Bunkers, the Yu Hsin, had done the same in January}. {4s The owner} {4c could not be reached}. {5s Pyongyang's mission in New York} {5c said} {5t it did not recognise the panel}. {6s Singapore's foreign ministry} {6c said} {6t it had not yet been sent the evidence}. {7s A shipbroker in Busan} {7c said} {7t the trade would never stop}.
== a2 | published=2020-05-02 | publisher=Kanto Journal | title=Washington turns to Beijing
In a letter to the Council that was seen by this newspaper, {1s the United States} {1c accused} {1t China and Russia of letting coal from Nampo come ashore}. {2s Beijing} {2c said} {2t it had always carried out the Council's resolutions in full}. {8s Moscow's mission} {8c said} {8t the coal at Nakhodka was its own and had only changed ships}. {3s China's envoy, Guo Wenbin}, {3c said} {3t China had not been invited to the meeting on Friday}. {4s Guo} {4c opposed} {4t new sanctions}. {5s Taipei's prosecutors} {5c said} {5t the captain of the Yu Hsin had switched off his transponder to hide the transfer}. {6s The captain, Lo Chih-wei}, {6c said} {6t the instrument had broken in a storm}. {7s The Taipei government} {7c said} {7t it had no relations with the North}.
== a3 | published=2022-10-18 | publisher=Malacca Times | title=Director fined over fuel for North Korea
After two days in which he had answered nothing, {1s Wee Kim Soon} {1c conceded} in a Singapore court {1t that eleven cargoes had gone to the North}. {2s His firm} {2c said} {2t it had not known who the buyers were}. {3s The judge} {3c ruled} {3t that it had known from the second cargo on}. {4s The firm's new chairman} {4c declined to comment on} {4t the verdict}. {5s The foreign ministry} {5c said} {5t the case had not harmed the harbour's name}. Lawyers expect the fine to be paid by the new year. {6s The panel's coordinator, Eirik Skaug}, {6c said} {6t no one should have been surprised}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a1.4 no_response
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 attitude
a2.5 allegation
a2.6 assertion
a2.7 assertion negated
a2.8 assertion
a3.1 admission accuser=none
a3.2 assertion negated
a3.3 inquiry_finding upheld accuser=none
a3.4 no_comment
a3.5 assertion negated
a3.6 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 no_response
a2.2 answers a2.1 denial
a2.8 answers a2.1 denial
a2.6 answers a2.5 denial
a3.1 answers a1.1 admission
a3.2 answers a1.1 partial_denial
a3.3 answers a1.1 inquiry_finding upheld
a3.4 answers a3.3 no_comment
-- not
a1.2 answers a1.3 | another ship, told before it
a1.4 answers a1.1 | the owner of the other ship
a1.6 answers a1.1 | evidence not received
a2.2 answers a1.1 | China and the coal
a2.8 answers a1.1 | coal, not diesel
a2.8 answers a2.5 | told before it
a2.3 answers a2.1 | an invitation
a2.4 answers a2.1 | sanctions
a2.6 answers a1.1 | the other ship
a2.7 answers a2.5 | relations
a3.1 answers a2.1 | diesel from Singapore
a3.1 answers a1.3 | his own firm's cargoes
a3.5 answers a1.1 | the name of the harbour
