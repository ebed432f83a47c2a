# story: gps-fog
== a1 | published=2024-04-29 | publisher=Kurzeme Ekspress | title=Ministers: jamming comes from Belarus
{1s The foreign ministers of Estonia, Latvia and Lithuania} {1c jointly accused} {1t Belarus of jamming the satellite navigation of airliners}. {2s Finland} {2c shared} {2t their view}.
{3s A pilots' guild in Helsinki} {3c said} {3t two landings at Tartu had been broken off}.
== a2 | published=2024-05-06 | publisher=Bug River Gazette | title=
{1s Minsk} {1c countered} on Monday {1t that its equipment had been switched off since winter}. {2s It} {2c blamed} {2t Lithuania for balloons that drop cigarettes, and at times cameras, on its side}. {3s Vilnius} {3c said} {3t smugglers, not the state, fly the balloons}.
== a3 | published=2024-05-07 | publisher=Kurzeme Ekspress | title=Balloons and beacons
{1s Belarus's allies in Moscow} {1c scoffed at} {1t what they called Baltic hysteria over satellites}. {2s Poland} {2c said} {2t that Russia, not Belarus, was behind the interference}; {3s a Kremlin aide} {3c refused to be drawn} {3t on that}.
{4s Latvia} {4c has denied} {4t two Belarusian controllers a visa}.
== a4 | published= | publisher=Kurzeme Ekspress | title=Correction
{1s Kurzeme Ekspress} {1c wrote} {1t that a pilots' guild had counted two broken-off landings at Tartu}. {2s The guild} {2c says} {2t there was one, and that it never named a cause}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion
a2.1 denial accuser=none
a2.2 allegation
a2.3 assertion negated
a3.1 non_denial accuser=none
a3.2 allegation
a3.3 no_comment
a3.4 refusal
a4.1 report
a4.2 assertion
-- same
a1.1 = a1.2
a4.1 = a1.3
-- pairs
a2.1 answers a1.1 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a3.1 answers a1.1 non_denial
a3.2 answers a1.1 third_party_dispute
a3.3 answers a3.2 no_comment
a4.2 answers a1.3 partial_denial
-- not
a2.1 answers a2.2 | jamming, not balloons; Belarus's own charge
a2.1 answers a3.2 | made before Poland spoke, and for Belarus, not Russia
a2.3 answers a1.1 | balloons, and the accuser's side
a3.1 answers a2.2 | satellites, not balloons
a3.3 answers a1.1 | asked about Russia's part
a3.3 answers a2.2 | asked about interference
a3.4 answers a1.1 | denies a visa
a3.4 answers a2.2 | denies a visa
a4.2 answers a1.1 | corrects a count, not the ministers
