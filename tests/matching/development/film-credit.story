# story: film-credit
== a1 | published=2011-05-09 | publisher=Screen Telegraph | title=Novelist: festival favourite stole my book
{1s The Irish novelist Orla Keane} {1c said} on Sunday {1t that the film "Salt Road", which opens the Brightwater festival, was lifted from her first novel}. {2s She} {2c wants} {2t her name on the credits}. {4t The director, Stellan Voss, has never heard of the novel}, {4s his producer} {4c said}. {5s The producer, Gillian Marks}, {5c dismissed} {5t the complaint as the usual noise before a prize}. {6s Marks} {6c said} {6t the film had cost less than two million pounds}. {7s Keane's publisher, Blackthorn}, {7c said} {7t it had sold 900 copies in 2003}. {8s The festival} {8c said} {8t the screening would not be cancelled}. {9s The lead actress, Noémie Laurent}, {9c told} photographers {9t she had not brought an umbrella}.
== a2 | published=2011-05-12 | publisher=Screen Telegraph | title=
{1s A former assistant to Voss} {1c told} this newspaper {1t that a copy of Keane's novel lay on the director's desk for a year}. The assistant, Petra Lund, was dismissed in 2010. {3s Voss} {3c said} at a press conference {3t that the desk was not his}. {4s He} {4c went on to say} {4t that he wrote the script from a dream}. {5s Marks} {5c said} {5t Lund had signed a promise of silence and broken it}. {6s Lund} {6c responded} {6t that she had signed nothing of the sort}. {7s The jury's president} {7c said} {7t the jury did not read newspapers}. {8s Keane} {8c said} {8t she had no quarrel with the actors}. {9s Voss} {9c said} {9t he would not be making a sequel}.
== a3 | published=2012-10-23 | publisher=The Law Record | title=Writer loses, then wins a line
{1s The High Court in London} {1c ruled} {1t that "Salt Road" does not infringe the copyright in Keane's novel}. {2s Mr Justice Amery} {2c found} as a fact {2t that Mr Voss had read the book}. In evidence {3s he} {3c had owned} {3t that he "may have leafed through it"}. {4s Keane} {4c said} {4t she did not regret going to law}. {5s Marks} {5c said} {5t the judgment spoke for itself}. The claim about Ms Lund's promise was not pursued. The film will be sold with a line of thanks. {8s Blackthorn} {8c said} {8t a new edition was not planned}.
-- statements
a1.1 allegation
a1.2 attitude
a1.4 assertion negated
a1.5 denial accuser=none
a1.6 assertion
a1.7 assertion
a1.8 assertion negated
a1.9 assertion negated
a2.1 allegation
a2.3 assertion negated
a2.4 assertion
a2.5 allegation
a2.6 assertion negated
a2.7 assertion negated
a2.8 assertion negated
a2.9 assertion negated
a3.1 inquiry_finding rejected accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion negated
a3.5 assertion
a3.8 assertion negated
-- pairs
a1.4 answers a1.1 denial
a1.5 answers a1.1 denial
a2.3 answers a2.1 denial
a2.4 answers a1.1 denial
a2.5 answers a2.1 counter_accusation
a2.6 answers a2.5 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.2 answers a2.1 inquiry_finding upheld
a3.3 answers a2.1 partial_admission
-- not
a1.6 answers a1.1 | the cost
a1.8 answers a1.1 | a screening goes on, which denies nothing
a1.9 answers a1.1 | an umbrella
a2.3 answers a1.1 | a desk
a2.6 answers a2.1 | a promise
a2.6 answers a1.1 | a promise
a2.7 answers a2.1 | what the jury reads
a2.8 answers a2.5 | actors
a2.9 answers a2.1 | a sequel
a2.9 answers a1.1 | a sequel
a3.1 answers a2.1 | copyright, not the copy on the desk
a3.1 answers a2.5 | copyright
a3.4 answers a1.1 | the accuser's regrets
a3.8 answers a1.1 | an edition
