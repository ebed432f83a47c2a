# story: wire-summit
== a1 | published=2018-06-12 | publisher=The Wire | title=Summit overshadowed
{1s Poland} {1c charged} {1t that Belarus had let smugglers cross near Grodno}. {2s Minsk} {2c said} {2t the two presidents had not spoken by telephone}. {3s Its foreign minister, Uladzimir Karol}, {3c denied} {3t the charge}. {4s Karol} {4c said} {4t trade with Poland had grown}. {5s Lithuania} {5c said} {5t its own border was quiet}. {6s Germany} {6c urged} {6t calm}. {7s Poland's prime minister} {7c said} {7t Warsaw had not ruled out a fence}. {8s Brussels} {8c said} {8t it had received no request}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 denial accuser=none
a1.4 assertion
a1.5 assertion
a1.6 request
a1.7 assertion negated
a1.8 assertion negated
-- pairs
a1.3 answers a1.1 denial
-- not
a1.2 answers a1.1 | telephone
a1.4 answers a1.1 | trade
a1.5 answers a1.1 | another border
a1.7 answers a1.1 | a fence
a1.8 answers a1.1 | requests
