# story: orsha-ferry
== a1 | published=2015-08-04 | publisher=Baltic Report | title=Lithuania: Russian jet crossed coast
{1s Lithuania} {1c accused} {1t Russia} on Tuesday {1t of sending a fighter into its airspace near Palanga}. {2s Russia's defence ministry} {2c denied} {2t the report}. {3s NATO} {3c confirmed} {3t that its own planes had been scrambled}. {4s Belarus} {4c said} {4t it was watching}.
== a2 | published=2015-08-06 | publisher=Kaliningrad Voice | title=
{1s Moscow} {1c said} {1t its Su-27 had never left international waters}. {2s The ministry's spokesman, Igor Stasov}, {2c accused} {2t Vilnius of "hunting for ghosts to please NATO"}. {3s He} {3c said} {3t a Lithuanian patrol plane had come within a mile of Russian ships in July}. {4s Lithuania's army} {4c dismissed} {4t that}.
== a3 | published=2015-08-11 | publisher=Baltic Report | title=
{1s Poland} {1c said} {1t it had seen a Russian jet off Hel the same day}. {2s Russia's embassy in Warsaw} {2c refused to discuss} {2t it}. {3s Vilnius} {3c repeated} {3t that the fighter had been over land for two minutes}. {4s Stasov} {4c called} {4t the Lithuanian account a fairy tale}. {5s Sweden} {5c said} {5t its radar had shown nothing over Palanga}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion
a2.1 assertion negated
a2.2 allegation
a2.3 allegation
a2.4 denial accuser=none
a3.1 allegation
a3.2 no_comment
a3.3 allegation
a3.4 denial accuser=none
a3.5 assertion negated
-- same
a1.1 = a3.3
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 denial
a2.2 answers a1.1 counter_accusation
a2.4 answers a2.3 denial
a3.2 answers a3.1 no_comment
a3.4 answers a1.1 denial
a3.5 answers a1.1 third_party_dispute
-- not
a1.3 answers a1.1 | its own planes
a1.4 answers a1.1 | watches
a2.4 answers a1.1 | Lithuania made that charge
a3.2 answers a1.1 | Hel, not Palanga
a3.4 answers a3.1 | Hel
a3.4 answers a2.3 | its own side's claim
a3.5 answers a3.1 | Palanga only
a3.5 answers a2.3 | another plane
