# story: spy-balloon
== a1 | published=2022-11-02 | publisher=Island Times | title=Balloon over the base
{1s Taiwan} {1c said} {1t China had sent a balloon over the air base at Hualien to photograph radars}. {2s China's foreign ministry} {2c said} {2t the balloon was a weather station that had lost its way}. {3s The Pentagon} {3c would not comment on} {3t the flight}. {4s A meteorologist in Xiamen, Lin Hao}, {4c said} {4t his institute had lost contact with one of its stations}.
== a2 | published=2022-11-06 | publisher=Strait Observer | title=
{1s Beijing} {1c accused} {1t Taipei of inventing dangers before an election}. {2s Taiwan's defence minister, Chou Wen-hua}, {2c dismissed} {2t the charge} {2c as} {2t noise}. {3s Japan} {3c reported} {3t that a similar balloon had crossed Okinawa in June}. {4s A Chinese spokeswoman} {4c denied} {4t that it was theirs}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_comment
a1.4 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a1.4 answers a1.1 third_party_dispute
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a2.3 denial
-- not
a2.2 answers a1.1 | Taiwan made that claim
a2.4 answers a1.1 | Okinawa in June
a2.4 answers a2.1 | China made that claim
a1.2 answers a2.3 | another balloon
