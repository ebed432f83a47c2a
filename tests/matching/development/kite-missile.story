# story: kite-missile
== a1 | published=2025-03-04 | publisher=Straits Current | title=India: Pakistan armed Chinese trawler
{1s India} {1c alleged} {1t that Pakistan had put missiles on a Chinese trawler, the Fu Rong, off Gwadar}. {2s Islamabad} {2c described} {2t the allegation as "cinema"}. {3s China's foreign ministry} {3c said} {3t the Fu Rong was a fishing boat with fishing nets}. {4s Iran} {4c said} {4t it had stopped the trawler in January for want of papers}. {5s Pakistan's navy} {5c also denied} {5t that one of its submarines had been damaged}. {6s Delhi} {6c declined to say} {6t how it knew}.
== a2 | published=2025-03-08 | publisher=Karachi Standard | title=Navy chief: India photographed its own toys
{1s Pakistan's navy chief, Admiral Asad Niazi}, {1c told} reporters {1t there had never been a missile on any trawler}. {2s India}, {2c he said}, {2t had shelled fishing boats near Jiwani the same week}. {3s India's coast guard} {3c rejected} {3t that}. {4s Beijing} {4c lodged} {4t a protest over the photographs}. {5s A fisherman from Jiwani, Dad Karim}, {5c said} {5t his brother's boat was hit by a shell}. {6s The United States} {6c had nothing to say on} {6t the trawler}.
== a3 | published=2025-07-15 | publisher=Straits Current | title=Trawler held launch rails, Dutch lab says
{1s A Dutch institute} {1c concluded} {1t from pictures that launch rails were welded to the deck of the Fu Rong}. {2s Niazi} {2c shrugged off} {2t its study}. {3s A Chinese owner, Lin Baoshan}, {3c conceded} {3t that "some steel had been fitted in Karachi"}. {4s India's coast guard} {4c admitted} {4t that two warning shells had been fired at Jiwani}. {5s China's foreign ministry} {5c did not respond to} {5t the institute}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion
a1.5 denial accuser=none
a1.6 no_comment
a2.1 assertion negated
a2.2 allegation
a2.3 denial accuser=none
a2.4 refusal
a2.5 allegation
a2.6 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 non_denial
a3.3 partial_admission accuser=none
a3.4 partial_admission accuser=none
a3.5 no_response
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.5 answers implied denial
a2.1 answers a1.1 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.6 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 non_denial
a3.3 answers a1.1 partial_admission
a3.4 answers a2.2 partial_admission
a3.5 answers a3.1 no_response
-- not
a1.4 answers a1.1 | papers
a1.5 answers a1.1 | a submarine
a1.6 answers a1.1 | the claimant
a2.4 answers a2.2 | photographs
a2.1 answers a2.2 | missiles
a3.3 answers a2.2 | steel
a3.4 answers a1.1 | shells
a3.1 answers a2.2 | rails
