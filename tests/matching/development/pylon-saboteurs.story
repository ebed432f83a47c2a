# story: pylon-saboteurs
== a1 | published=2024-11-28 | publisher=Nordic Standard | title=Sweden suspects crew in pylon fire
{1s Swedish prosecutors} {1c suspect} {1t that two sailors of the Georgian-flagged tanker Mtkvari set fire to a power pylon on Gotland}. {2s The ship's manager, Batum Marine}, {2c said} {2t its men had been asleep on board}. {3s Tbilisi} {3c had no immediate comment} {3t on the case}. {4s Sweden's defence minister, Lars Enqvist}, {4c said} {4t Russia had paid for it}. {5s The Kremlin} {5c called} {5t his words absurd}. {6s A farmer, Gun Alm}, {6c said} {6t she had lost eleven sheep}.
== a2 | published=2024-12-05 | publisher=Caspian Times | title=Georgia answers Sweden
{1s Georgia's transport minister, Irakli Beridze}, {1c said} {1t no Georgian citizen was on the crew list of the Mtkvari}. {2s He} {2c accused} {2t Stockholm of boarding the tanker without a warrant}. {3s Enqvist} {3c replied} {3t that a judge had signed the warrant on the Tuesday}. {4s Russia's ambassador in Stockholm, Viktor Maslov}, {4c said} {4t Moscow had no interest in sheep or pylons}. {5s Beridze} {5c also denied} {5t that his ministry had sold the ship's papers}. {6s Finland} {6c refused to comment on} {6t the tanker}.
== a3 | published=2025-05-19 | publisher=Nordic Standard | title=One sailor guilty of arson
{1s A court in Visby} {1c convicted} {1t a Moldovan sailor, Ion Croitoru, of setting the pylon alight}. {2s The judges} {2c found} {2t no proof that Russia had ordered it}. {3s Croitoru} {3c had confessed} {3t on the second day}. {4s Enqvist, now in opposition}, {4c conceded} {4t that he "should have waited"}. {5s Batum Marine} {5c declined to comment on} {5t the verdict}. {6s Maslov} {6c welcomed} {6t it}. {7s The court} {7c held} {7t that the search of the tanker had been lawful}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_comment
a1.4 allegation
a1.5 denial accuser=none
a1.6 assertion
a2.1 assertion negated
a2.2 allegation
a2.3 assertion
a2.4 assertion negated
a2.5 denial accuser=none
a2.6 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 admission accuser=none
a3.4 retraction accuser=none
a3.5 no_comment
a3.6 attitude
a3.7 inquiry_finding rejected accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 no_comment
a1.5 answers a1.4 denial
a2.2 answers a1.1 counter_accusation
a2.3 answers a2.2 denial
a2.4 answers a1.4 denial
a2.5 answers implied denial
a2.6 answers a1.1 no_comment
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.4 inquiry_finding rejected
a3.3 answers a1.1 admission
a3.4 answers a1.4 retraction
a3.5 answers a3.1 no_comment
a3.7 answers a2.2 inquiry_finding rejected
-- not
a1.6 answers a1.1 | sheep
a1.5 answers a1.1 | what the minister said of Russia
a2.3 answers a1.1 | a warrant
a2.4 answers a2.2 | not of the search
a2.5 answers a1.1 | papers
a3.1 answers a1.4 | a sailor, not Russia
a3.3 answers a2.2 | the arson
a3.6 answers a1.4 | welcomes a verdict
a3.7 answers a1.1 | the search
