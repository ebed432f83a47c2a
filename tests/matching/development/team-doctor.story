# story: team-doctor
== a1 | published=2023-07-11 | publisher=Harbour Sport | title=Four rowers accuse doctor
{1s Four former national rowers} {1c have accused} {1t the team doctor, Piet Vermaak, of injecting them with painkillers without their consent}. {2s Vermaak} {2c said} through his lawyer {2t that every treatment had been agreed and noted}. {3s Rowing South Africa} {3c said} {3t it took the allegations seriously}. {4s Its president, Thandi Mabuza}, {4c denied} {4t knowing of any complaint before this week}. {5s One of the four, Leanne Botes}, {5c insists} {5t that she wrote to Mabuza in 2019}. {6s Mabuza's office} {6c did not respond} {6t when asked about the letter}. {7s A coach, Deon Fourie}, {7c said} {7t he had seen nothing out of the ordinary}.
== a2 | published=2023-07-19 | publisher=The Cape Ledger | title=
{1s Vermaak} {1c alleged} on Wednesday {1t that the rowers had been paid by a rival candidate for the presidency of the federation}. {2s Botes} {2c laughed off} {2t the suggestion}. {3s The candidate, Gareth Nel}, {3c said} {3t he had never met any of them}. {4s Fourie} {4c has withdrawn} {4t his statement}. {5s The Medical Council} {5c confirmed} {5t that it had received a file}.
== a3 | published=2024-03-02 | publisher=Harbour Sport | title=Council strikes off rowing doctor
{1s The Medical Council} {1c found} {1t Vermaak guilty of treating three athletes without consent}. {2s It} {2c cleared} {2t him on the fourth count}. {3s The doctor} {3c maintained} {3t that he had done nothing wrong}. {4s Mabuza} {4c conceded} {4t that a letter had come in 2019 and been misfiled}. {5s The federation} {5c apologised} {5t to the athletes}. {6s Nel} {6c called} {6t on her to step down}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 denial accuser=none
a1.5 allegation
a1.6 no_response
a1.7 assertion negated
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion negated
a2.4 retraction
a2.5 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 assertion negated
a3.4 admission accuser=none
a3.5 apology
a3.6 request
-- pairs
a1.2 answers a1.1 denial
a1.6 answers a1.5 no_response
a1.7 answers a1.1 third_party_dispute
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.3 answers a2.1 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding rejected
a3.3 answers a1.1 denial
a3.3 answers a3.1 denial
a3.4 answers a1.5 admission
-- not
a1.3 answers a1.1 | neither denies nor admits
a1.4 answers a1.1 | her knowledge, not the injections
a1.6 answers a1.1 | the letter
a2.3 answers a1.1 | meetings with the rowers
a2.2 answers a1.1 | the money
a3.1 answers a2.1 | consent, not payments
a3.2 answers a2.1 | the fourth count
a3.3 answers a2.1 | he made that charge
a3.4 answers a1.1 | the letter
a3.4 answers a2.1 | the letter
a3.6 answers a3.1 | a call
