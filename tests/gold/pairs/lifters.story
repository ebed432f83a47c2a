# story: lifters
== a1 | published=2019-09-12 | publisher=Anatolia Sport | title=
{1s A German broadcaster, Kanal Nord}, {1c reported} {1t that Kazakh weightlifters had swapped urine samples with the help of their own federation}. {2s The federation} in Almaty {2c denied} {2t it "from the first letter to the last"}. {3s Its former doctor, Yerlan Sadykov}, {3c said} {3t he had seen the bottles change hands}.
{4s The federation's president} {4c called} {4t Sadykov a drunk}.
== a2 | published=2019-10-01 | publisher=Anatolia Sport | title=Turkish coach named too
{1s Kanal Nord} {1c claimed} {1t a Turkish coach, Halil Bozdere, had sold banned hormones to juniors in Konya}. {2s,3s Bozdere} {2c vowed} {2t to sue}, {3c saying} {3t he had sold protein and nothing else}. {4s Turkey's sports ministry} {4c ordered} {4t an inquiry}.
== a3 | published=2020-06-23 | publisher=Ringside | title=Independent panel on lifting
{1s An independent panel} {1c ruled} on Tuesday {1t that {2s the doctor}'s {2c statements} {2t about the Kazakh team} were credible and that samples were exchanged in at least eleven cases}. {3s It} {3c found} {3t nothing to support what had been broadcast about Bozdere}. {4s Astana} {4c voiced} {4t regret}, while {5s the federation} {5c maintained} {5t that its athletes were clean}.
{6s Kanal Nord} {6c stood by} {6t both reports}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 allegation
a1.4 non_denial accuser=none
a2.1 allegation
a2.2 attitude
a2.3 assertion negated
a2.4 request
a3.1 inquiry_finding upheld accuser=2s
a3.2 allegation in 1
a3.3 inquiry_finding rejected accuser=none
a3.4 attitude
a3.5 assertion negated
a3.6 attitude
-- same
a3.2 = a1.3
-- narrower
a1.3 < a1.1
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 non_denial
a2.3 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a1.3 inquiry_finding upheld
a3.3 answers a2.1 inquiry_finding rejected
a3.5 answers a1.1 denial
a3.5 answers a1.3 denial
-- not
a1.2 answers a2.1 | the Kazakh federation cannot answer for a Turkish coach
a1.4 answers a2.1 | about the doctor
a2.3 answers a1.1 | same broadcaster, another accused
a2.3 answers a1.3 | another accused
a2.4 answers a2.1 | an inquiry ordered is not a finding
a3.1 answers a2.1 | the Kazakh half of the ruling
a3.3 answers a1.1 | the Turkish half of the ruling
a3.3 answers a1.3 | the Turkish half of the ruling
a3.5 answers a2.1 | Kazakh athletes
a3.6 answers a2.1 | the claimant repeats, does not answer
