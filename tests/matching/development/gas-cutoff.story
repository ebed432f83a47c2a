# story: gas-cutoff
== a1 | published=2009-01-06 | publisher=Energy Wire | title=Gas stops
{1s Gazimpex} {1c accused} {1t Ukraine of stealing gas bound for Hungary}. {2s Kyiv's energy company, Naftokor}, {2c said} {2t it had taken only technical gas}. {3s Ukraine's president, Viktor Lysenko}, {3c said} {3t Russia had shut the valves itself}. {4s A Gazimpex spokesman, Sergei Orlov}, {4c denied} {4t that}. {5s Budapest} {5c called for} {5t talks}.
== a2 | published=2009-01-09 | publisher=Magyar Ujsag | title=
{1s Orlov} {1c said} {1t 86 million cubic metres had vanished in Ukraine}. {2s Naftokor} {2c rejected} {2t the figure}. {3s Lysenko} {3c repeated} {3t that Moscow had closed three pipes}. {4s The Kremlin} {4c had no comment on} {4t the pipes}. {5s Slovakia} {5c denied} {5t reports of a deal with Moscow}.
== a3 | published=2009-02-02 | publisher=Energy Wire | title=Monitors on the gas dispute
{1s European monitors} {1c found} {1t that no gas had entered Ukraine from the east on January 7}. {2s Gazimpex} {2c conceded} {2t that pressure had been lowered}. {3s Ukraine} {3c admitted} {3t taking some gas for its own use}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 denial accuser=none
a1.5 request
a2.1 allegation
a2.2 denial accuser=none
a2.3 allegation
a2.4 no_comment
a2.5 denial accuser=none
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 admission
-- same
a2.3 = a1.3
-- pairs
a1.2 answers a1.1 partial_denial
a1.3 answers a1.1 counter_accusation
a1.4 answers a1.3 denial
a2.2 answers a2.1 denial
a2.4 answers a1.3 no_comment
a3.1 answers a1.3 inquiry_finding upheld
a3.2 answers a1.3 partial_admission
a3.3 answers a1.1 admission
-- not
a1.2 answers a1.3 | Ukraine made it
a1.4 answers a1.1 | Gazimpex made it
a2.2 answers a1.3 | the figure
a2.5 answers a1.3 | Slovakia's deal
a2.5 answers a2.1 | Slovakia's deal
a3.1 answers a1.1 | the pipes
a3.2 answers a1.1 | the pipes
a3.3 answers a1.3 | the stealing
