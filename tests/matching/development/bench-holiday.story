# story: bench-holiday
== a1 | published=2024-04-16 | publisher=Gazeta Nadbrzeżna | title=Judge accepted trips from hotelier
{1s Gazeta Nadbrzeżna} {1c reported} on Tuesday {1t that constitutional judge Tomasz Wilk spent five holidays at the expense of a hotel magnate}. The magnate, Roman Szulc, had two appeals before the court. {3s The judge} {3c told} the newspaper {3t he had paid his own way}. {4s A court spokesman, Adam Rybak}, {4c said} {4t judges' private lives were not the court's concern}. {5s Szulc} {5c said} {5t he had not owned the villa since 2020}. {6s The bar council} {6c said} {6t it would take no position until Friday}. {7s A law student outside the court} {7c said} {7t he was thinking of emigrating}.
Wilk, 61, was appointed for nine years in 2017.
== a2 | published=2024-04-19 | publisher=Kurier Stołeczny | title=Judge sues newspaper
{1s Wilk} {1c filed} suit in Warsaw against the newspaper, {1c calling} {1t its article a fabrication}. {2s The bar council} {2c urged} {2t him to step back from all cases}. {3s MP Zofia Lis} {3c said} {3t he had leaked a draft ruling to Szulc}. {4s Rybak} {4c said} {4t no draft had left the building}. {5s The hotelier's counsel} {5c termed} {5t the deputy's remark defamatory}. {6s The paper's editor} {6c said} {6t it stood by every word}. {7s Rybak} {7c said} {7t the court would not sit on Monday}. {8s The president's chancellery} {8c said} {8t no decision had been taken on whether to receive the judge}.
== a3 | published=2024-09-03 | publisher=Kurier Stołeczny | title=Disciplinary panel: judge paid for none of the trips
{1s A disciplinary panel} {1c said} on Monday {1t it had established that all five stays were paid for by Szulc's company}. {2s The panel} {2c did not find} {2t that any draft had been passed on}. {3s Wilk, in a letter}, {3c regretted} {3t "an appearance that I should have avoided"}. {4s His lawyer} {4c said} {4t he had not asked for early retirement}. {5s Lis} {5c apologized} {5t to the judge for her remark of April}. The newspaper corrected one detail: the villa was not in Corsica but in Sardinia. {7s The hotelier} {7c was not available}.
-- statements
a1.1 report
a1.3 assertion
a1.4 no_comment
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion
a2.1 denial accuser=none
a2.2 request
a2.3 allegation
a2.4 assertion negated
a2.5 non_denial accuser=none
a2.6 report
a2.7 assertion negated
a2.8 assertion negated
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 assertion negated
a3.5 retraction
a3.7 no_response
-- same
a2.6 = a1.1
-- pairs
a1.3 answers a1.1 denial
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.4 answers a2.3 denial
a2.5 answers a2.3 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a2.3 inquiry_finding rejected
a3.3 answers a1.1 partial_admission
a3.3 answers a3.1 partial_admission
a3.5 answers a2.3 retraction
a3.7 answers a3.1 no_response
a3.7 answers a1.1 no_response
-- not
a1.5 answers a1.1 | who owns the villa, which denies no gift
a1.6 answers a1.1 | the bar's position
a2.1 answers a2.3 | the article, told before the draft
a2.4 answers a1.1 | a draft
a2.7 answers a2.3 | a sitting
a2.7 answers a1.1 | a sitting
a2.8 answers a2.3 | a reception
a3.4 answers a1.1 | retirement
a3.4 answers a3.1 | retirement
a3.2 answers a1.1 | the draft
a3.5 answers a1.1 | her own remark, not the paper's
a3.1 answers a2.3 | stays
