# story: borrowed-waltz
== a1 | published=2019-04-02 | publisher=The Score | title=Whose waltz?
A waltz hums through the prize-winning film The Ferryman's Daughter, and some in Tbilisi say they have heard it before. {1s The family of the late composer Irakli Beridze} {1c claims} {1t that Oskar Lindqvist copied it from a ballet of 1961}. {2s Nino Beridze, the composer's granddaughter}, {2c said} {2t sixteen bars were identical, down to the grace notes}.
Lindqvist, 44, lives in Malmö and seldom speaks to reporters. {3s His agent, Carla Duarte}, {3c said} {3t he had never heard the ballet}. {4s She} {4c described} {4t the family's letter} {4c as} {4t "a request for money with notes attached"}. {5s The film's producer} {5c did not reply} {5t to two messages}. {6s A musicologist at Uppsala, Erik Holm}, {6c said} {6t both pieces draw on a Georgian table song}. {7s The academy that gave the prize} {7c said} {7t its rules do not provide for taking it back}.
== a2 | published=2019-05-28 | publisher=Göta Tidning | title=Lindqvist breaks silence
{1s Oskar Lindqvist} {1c told} radio listeners on Monday {1t that the waltz came to him on a ferry}. {2t "I did not copy anybody,"} {2s he} {2c said}. {3s He} {3c acknowledged} {3t having attended a festival in Tbilisi in 2003}. {4s Nino Beridze} {4c said} {4t the ballet was played there twice}. {5s Duarte} {5c denied} {5t that Lindqvist had offered a settlement}. {6s The Uppsala scholar} {6c said} {6t he had been misquoted}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 assertion negated
a1.4 non_denial accuser=none
a1.5 no_response
a1.6 assertion
a1.7 assertion negated
a2.1 assertion
a2.2 assertion negated
a2.3 partial_admission accuser=none
a2.4 assertion
a2.5 denial accuser=none
a2.6 assertion
-- narrower
a1.2 < a1.1
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.1 non_denial
a1.5 answers a1.1 no_response
a1.6 answers a1.1 third_party_dispute
a2.1 answers a1.1 denial
a2.2 answers a1.1 denial
a2.5 answers implied denial accuser=none
-- not
a1.7 answers a1.1 | the academy's rules
a2.5 answers a1.1 | a settlement
a2.4 answers a1.1 | she made the claim
