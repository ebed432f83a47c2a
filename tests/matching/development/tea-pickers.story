# story: tea-pickers
== a1 | published=2023-03-13 | publisher=Highland Mirror | title=Pickers accuse overseers at Kericho estate
{1s Women who pick tea at Kericho} {1c say} {1t overseers of the Scottish grower Lorne Estates demanded sex for lighter work}. {2s Lorne Estates} {2c said} {2t it had suspended three men and knew of no other cases}. {3s Its chairman, Hamish Dunlop}, {3c denied} {3t that complaints had been buried}. {4s A union organiser, Grace Chepkoech}, {4c accused} {4t the company of dismissing two women who spoke up}. {5s Kenya's labour ministry} {5c did not answer} {5t letters}. {6s A buyer in Leeds} {6c said} {6t prices were steady}.
== a2 | published=2023-03-17 | publisher=Nairobi Observer | title=Lorne: dismissals were about theft
{1s Dunlop} {1c said} {1t the two women had been let go for stealing leaf}. {2s Chepkoech} {2c called} {2t that a lie}. {3s She} {3c repeated} {3t that both had filed complaints the week before}. {4s The county governor} {4c refused to comment on} {4t the overseers}.
== a3 | published=2023-11-24 | publisher=Highland Mirror | title=Report finds abuse was ignored
{1s A law firm hired by Lorne Estates} {1c found} {1t that managers had received forty complaints and acted on four}. {2s Dunlop} {2c apologised and admitted} {2t "a failure to listen"}. {3s The firm} {3c found} {3t no proof that the two women had stolen leaf}. {4s The labour ministry} {4c said} {4t it would study the text}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 denial accuser=none
a1.4 allegation
a1.5 no_response
a1.6 assertion
a2.1 allegation
a2.2 denial accuser=none
a2.3 assertion
a2.4 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 partial_admission accuser=none
a3.3 inquiry_finding rejected accuser=none
a3.4 assertion
-- pairs
a1.2 answers a1.1 partial_denial
a1.5 answers a1.1 no_response
a2.1 answers a1.4 denial
a2.2 answers a2.1 denial
a2.4 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a3.1 admission
a3.3 answers a2.1 inquiry_finding rejected
-- not
a1.6 answers a1.1 | prices
a2.1 answers a1.1 | theft
a2.4 answers a2.1 | the overseers
a3.2 answers a2.1 | he accused them himself
a3.4 answers a3.1 | will study it
a3.3 answers a1.1 | theft
