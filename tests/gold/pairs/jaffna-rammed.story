# story: jaffna-rammed
== a1 | published=2022-01-20 | publisher=Palk Bay Star | title=Trawler sunk, five drowned
{1s India} {1c said} {1t a Sri Lankan patrol boat had rammed and sunk a trawler from Rameswaram on Tuesday night, drowning five}. {2s The Sri Lankan navy} {2c said} {2t it would make no comment while the search went on}.
== a2 | published=2022-01-22 | publisher=Colombo Argus | title=
{1s Colombo} {1c has now denied} {1t that any of its boats struck the trawler}. {2s Commander Ruwan Jayalath} {2c said} {2t the trawler capsized as it fled}.
{3s Tamil fishermen in Jaffna} {3c complain} {3t that Indian trawlers cut their nets on the same night}. {4s New Delhi} {4c rejects} {4t that}.
== a3 | published=2022-01-31 | publisher=Palk Bay Star | title=
{1s A sailor on leave} {1c told} this newspaper {1t that the order to ram came by radio}. {2s The navy} {2c reiterated} {2t its denial}.
== a4 | published=2022-03-15 | publisher=Colombo Argus | title=Navy: we hit it
{1s The Sri Lankan navy} {1c admitted} on Tuesday, {1t that a patrol boat had collided with the Indian trawler in January}, but {2s it} {2c said} {2t no order to ram had been given}. {3s Colombo} {3c expressed} {3t regret}. {4s India} {4c refused} {4t an offer of joint salvage}.
-- statements
a1.1 allegation
a1.2 no_comment
a2.1 denial accuser=none
a2.2 assertion
a2.3 allegation
a2.4 denial accuser=none
a3.1 allegation
a3.2 denial accuser=none
a4.1 admission accuser=none
a4.2 assertion negated
a4.3 apology
a4.4 refusal
-- narrower
a3.1 < a1.1
-- pairs
a1.2 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.2 answers a1.1 denial
a2.4 answers a2.3 denial
a3.2 answers a1.1 denial
a3.2 answers a3.1 denial
a4.1 answers a1.1 admission
a4.2 answers a3.1 denial
-- not
a1.2 answers a2.3 | the trawler, not the nets
a2.1 answers a2.3 | Sri Lanka's boats, not Indian nets
a2.2 answers a2.3 | the sinking
a2.4 answers a1.1 | India answers on nets, not on its own charge
a3.2 answers a2.3 | the navy is not accused of cutting nets
a4.1 answers a2.3 | the collision
a4.1 answers a3.1 | admits a collision, disputes the order
a4.4 answers a2.3 | refuses salvage
a4.4 answers a1.1 | refuses salvage
