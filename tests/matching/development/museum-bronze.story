# story: museum-bronze
== a1 | published=2018-11-13 | publisher=Arts Courier International | title=Museum's Benin bronze bought from looters, scholar says
{1s A Nigerian art historian} {1c has accused} {1t the Kestrel Museum in Zurich of buying a bronze head from a dealer it knew to be handling loot}. Ifeoma Osagie set out her case in a lecture at Ibadan last week. {3s The museum} {3c said} {3t the head was acquired in good faith in 1984}. {4s Its director, Annelise Frick}, {4c said} {4t the gallery would stay open during the works}. {5s The dealer's son, Max Hollande}, {5c insisted} {5t that his father never set foot in Benin City}. {6s Nigeria's culture ministry} {6c said} {6t it had yet to send a letter}. {7s A curator in Vienna} {7c said} {7t provenance was a matter of patience}. Frick was not asked about the price, which the museum has never published.
== a2 | published=2018-11-27 | publisher=Arts Courier International | title=
{1s The family of the last owner, the Whitlaws of Devon}, {1c said} {1t the museum had ignored their warning in 1983 that the papers were forged}. {2s Frick} {2c said} {2t there was no such warning in the archive}. {3s A colleague of hers} {3c pointed out} {3t that part of the archive burned in 1991}. {4s Nigeria's ambassador in Bern} {4c said} {4t Abuja was not seeking a quarrel with Switzerland}. {5s The Swiss interior ministry} {5c said} {5t the matter was one for the canton}. {6s Hollande} {6c hung up} when a reporter called. {7s Osagie} {7c said} {7t she would not be drawn on motives}. Visitors queued in the rain.
== a3 | published=2020-06-16 | publisher=Züri Kurier | title=Commission: museum should have asked
{1s A commission of three jurists named by the canton} {1c came to the conclusion} {1t that the Kestrel bought the head although its seller was under suspicion of trafficking}. {2s The jurists} {2c considered} it {2c proven} {2t that a letter from Devon reached the museum in May 1983}. {3s Frick's successor, Reto Marti}, {3c said} {3t the house had made mistakes}. {4s He} {4c said} {4t no date had been fixed for a return}. {5s The culture ministry in Abuja} {5c said} {5t it did not want money}. {6s Frick}, reached in Lisbon, {6c said} {6t she had nothing to add}. {7s Hollande} {7c called} {7t the commission's work a scandal}. {8s Osagie} {8c said} {8t she had not expected so clear a text}.
-- statements
a1.1 allegation
a1.3 assertion
a1.4 assertion
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion
a2.1 allegation
a2.2 assertion negated
a2.3 assertion
a2.4 assertion negated
a2.5 assertion
a2.6 no_response
a2.7 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion negated
a3.5 assertion negated
a3.6 no_comment
a3.7 non_denial accuser=none
a3.8 assertion negated
-- pairs
a1.3 answers a1.1 denial
a1.5 answers a1.1 denial
a2.2 answers a2.1 denial
a2.6 answers a1.1 no_response
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a3.1 partial_admission
a3.3 answers a1.1 partial_admission
a3.6 answers a3.1 no_comment
a3.6 answers a3.2 no_comment
a3.6 answers a1.1 no_comment
a3.6 answers a2.1 no_comment
a3.7 answers a3.1 non_denial
a3.7 answers a1.1 non_denial
-- not
a1.4 answers a1.1 | opening hours
a1.6 answers a1.1 | a letter not yet sent
a1.6 answers a2.1 | a letter of another kind
a1.3 answers a2.1 | told before the warning was known of
a2.2 answers a1.1 | the warning
a2.4 answers a1.1 | no quarrel sought, which denies nothing
a2.4 answers a2.1 | no quarrel sought
a2.5 answers a1.1 | who is competent
a2.7 answers a2.1 | the accuser's reserve
a3.4 answers a1.1 | a date
a3.5 answers a1.1 | the wish of the other side
a3.8 answers a3.1 | what she expected
a3.1 answers a2.1 | the purchase, not the warning
