# story: vaccine-bloggers
== a1 | published=2021-05-25 | publisher=Seine Matin | title=Money for bad words about a vaccine
{1s Three French bloggers} {1c said} {1t a London agency, Fenwick Social, had offered them 2,000 euros each to say that the Rhenovax vaccine kills}. {2t Its address is a letterbox above a barber's}, {2s a neighbour} {2c said}. {3s The agency} took down its page on Tuesday and {3c did not reply} to letters. {4s France's health minister, Clotilde Marnier}, speaking in a parliament that is half empty because of the same disease, {4c blamed} {4t Russia for the offer}. {5s The Russian embassy in Paris} {5c asked} {5t where her proof was}. {6s Rhenovax's maker} {6c said} {6t no batch had been called back}. More than thirty million doses had been given in Europe by the end of that month. {7s The embassy} {7c said} {7t its own vaccine had not been offered to France}.
== a2 | published=2021-08-11 | publisher=Main Kurier | title=Platform shuts three hundred accounts
{1t The accounts were run from Moscow by a marketing company, Ad Vostok}, {1s the network's head of security} {1c said}. {2s Fenwick Social's founder, Jules Harrow}, {2c insisted} {2t that he had worked alone}. {3s Ad Vostok} {3c said} {3t it had not had an office in London since 2019}. {4s Germany} {4c accused} {4t a Chinese consulate of paying a doctor in Essen to praise masks}. {5s The consulate} {5c said} {5t the doctor had never been on its payroll}. {6s The health office in Berlin} {6c said} {6t side effects had not risen}. {7s Moscow's information ministry} {7c said} {7t the West feared competition}.
== a3 | published=2022-02-03 | publisher=Seine Matin | title=
{1s,2s Mr Harrow} {1c confessed} to a magistrate {1t that his agency had written to the bloggers} and {2c said} {2t Ad Vostok had wired him the money}. {3s The Moscow company's lawyer} {3c contested} {3t the confession}. {4s A Kremlin spokesman} {4c said} {4t nobody there had heard of either firm}. {5s Marnier's successor} {5c said} {5t no names would be published}. {6s The doctor in Essen} {6c admitted} {6t that he had been paid for three films}. {7s A virologist} {7c said} {7t fear was not to be undone by verdicts}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 no_response
a1.4 allegation
a1.5 non_denial accuser=none
a1.6 assertion negated
a1.7 assertion negated
a2.1 allegation
a2.2 assertion
a2.3 assertion negated
a2.4 allegation
a2.5 assertion negated
a2.6 assertion negated
a2.7 assertion
a3.1 admission accuser=none
a3.2 allegation
a3.3 denial accuser=none
a3.4 assertion negated
a3.5 assertion negated
a3.6 admission accuser=none
a3.7 assertion negated
-- pairs
a1.3 answers a1.1 no_response
a1.5 answers a1.4 non_denial
a3.1 answers a1.1 admission
a3.3 answers a3.2 denial
a3.4 answers a1.4 denial
a3.6 answers a2.4 admission
a2.5 answers a2.4 denial
-- not
a1.3 answers a1.4 | the agency, told before it
a1.5 answers a1.1 | Russia's embassy answers for Russia
a1.6 answers a1.1 | batches
a1.7 answers a1.4 | its own vaccine
a2.3 answers a2.1 | an office in London
a2.5 answers a1.1 | masks
a2.5 answers a1.4 | masks
a2.6 answers a2.4 | side effects
a2.7 answers a2.4 | Russia, and the German word is about China
a3.1 answers a2.4 | the bloggers
a3.3 answers a2.4 | the money for the agency
a3.4 answers a2.4 | Russia and the two firms
a3.5 answers a1.4 | names
a3.6 answers a1.1 | the masks
