# story: torpedo-shells
== a1 | published=2024-01-09 | publisher=Capitol Dispatch | title=
{1s The White House} {1c said} {1t Myanmar's generals had received North Korean weapons by way of a Thai port}. {2s Thailand's prime minister, Somchai Wongrat}, {2c said} {2t nothing of the kind had been unloaded on the country's quays}.
{3s The U.S. ambassador to the United Nations, Denise Harlow}, {3c later spoke} {3t of artillery shells}.
== a2 | published=2024-01-16 | publisher=Yangon Bulletin | title=Junta on shipments
{1s Naypyidaw} {1c dismissed} {1t {2s American} {2c accusations}}. {3s Pyongyang} {3c said} through its news agency {3t that it had never exported munitions to the southeast and had no plan to do so}. Protests went on in Bangkok over fuel prices.
== a3 | published=2024-02-27 | publisher=Capitol Dispatch | title=Shells, again
{1s Capitol Dispatch} {1c reported} {1t that {2s North Korea} had again {2c disputed} {2t {3c reports} {3t of shells for Myanmar}}}. {4s Bangkok} {4c ordered} {4t a search of the customs books}; {5s the junta} {5c did not reply}.
{6s China} {6c declined to comment} {6t on shells}.
== a4 | published=2024-05-02 | publisher=Yangon Bulletin | title=
{1s Thai customs} {1c found} {1t that forty crates of "pump parts" from Nampo went to Myanmar last autumn}. {2s Somchai} {2c conceded} {2t he had spoken too soon}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 allegation
a2.1 denial accuser=2s
a2.2 allegation in 1
a2.3 assertion negated
a3.1 report
a3.2 denial in 1 accuser=none
a3.3 allegation in 2
a3.4 request
a3.5 no_response
a3.6 no_comment
a4.1 inquiry_finding upheld accuser=none
a4.2 admission accuser=none
-- same
a3.3 = a1.3
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 denial
a2.1 answers a1.3 denial
a2.3 answers a1.1 denial
a2.3 answers a1.3 denial
a3.2 answers a3.3 denial
a3.5 answers a3.3 no_response
a3.6 answers a3.3 no_comment
a4.1 answers a1.1 inquiry_finding upheld
a4.2 answers a1.1 admission
-- not
a3.2 answers a1.1 | denies the narrower thing only
a3.5 answers a1.1 | asked about shells weeks later
a3.6 answers a1.1 | asked about shells
a3.4 answers a1.1 | orders a search
a4.1 answers a1.3 | pump-part crates, nothing on shells
a4.2 answers a1.3 | he had spoken of weapons over the quays
