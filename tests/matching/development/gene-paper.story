# story: gene-paper
== a1 | published=2020-01-21 | publisher=Laboratory Week | title=Images in sight-gene paper were reused, critics say
{1s Three anonymous commenters on a website for scientists} {1c have charged} {1t that a celebrated paper on a gene for night blindness shows the same picture twice}. The paper came from the laboratory of Kenji Morita at Aoba University in Japan. {2s Morita} {2c said} by email {2t that the two pictures came from two different mice}. {3s The journal, Acta Genomica}, {3c said} {3t it had asked the authors for the raw files}. {4s The university} {4c said} {4t it had not set up a committee}. {5s A former postdoc, Lena Fischl}, {5c told} Laboratory Week {5t that Morita had pressed her to drop results that did not fit}. {6s He} {6c did not respond} {6t to questions about her}. {7s A rival in Boston} {7c said} {7t she had not been able to grow the cells}. {8s Morita} {8c said} {8t his group was not leaving the field}.
== a2 | published=2020-02-04 | publisher=Laboratory Week | title=Group leader stands by mice
{1s Morita} {1c told} a seminar in Sendai on Monday {1t that he had never asked anyone to leave out data}. {2s Seven members of his group} {2c signed} a letter {2c saying} {2t they knew of no such pressure}. {3s Fischl} {3c called} {3t the letter sad}. {4s The journal's editor, Piers Goodall}, {4c said} {4t the files had not arrived}. {5s Morita} {5c accused} {5t Fischl of having copied a notebook when she left}. {6s She} {6c said} {6t the notebook was hers}. {7t The ministry of education had not heard of the dispute}, {7s an official} {7c said}. {9s A blogger} {9c counted} {9t 300 comments}.
== a3 | published=2020-08-18 | publisher=The Science Register | title=Journal retracts night-blindness paper
{1s Acta Genomica} {1c has retracted} a 2018 paper by Kenji Morita and colleagues, {1c concluding} {1t that two of its figures show a single animal}. {2s An inquiry by Aoba University} {2c found} {2t the duplication was an honest mistake by a student}. {3s It} {3c did not examine} {3t the complaint by Fischl}. {4s Morita} {4c agreed} {4t that the figures were wrong}. {5s He} {5c said} {5t he had no plans to retire}. {6s Fischl} {6c said} {6t the university had protected its star}. {7s The university's president} {7c rejected} {7t that}. {8s Goodall} {8c said} {8t the journal had not changed its rules}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 assertion negated
a1.5 allegation
a1.6 no_response
a1.7 assertion negated
a1.8 assertion negated
a2.1 assertion negated
a2.2 assertion negated
a2.3 attitude
a2.4 assertion negated
a2.5 allegation
a2.6 assertion
a2.7 assertion negated
a2.9 assertion
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding upheld accuser=none
a3.3 assertion negated
a3.4 admission accuser=none
a3.5 assertion negated
a3.6 allegation
a3.7 denial accuser=none
a3.8 assertion negated
-- pairs
a1.2 answers a1.1 denial
a1.6 answers a1.5 no_response
a2.1 answers a1.5 denial
a2.2 answers a1.5 third_party_dispute
a2.5 answers a1.5 counter_accusation
a2.6 answers a2.5 denial
a3.1 answers a1.1 inquiry_finding upheld
a3.2 answers a1.1 inquiry_finding upheld
a3.4 answers a1.1 admission
a3.4 answers a3.1 admission
a3.7 answers a3.6 denial
-- not
a1.4 answers a1.1 | no committee yet
a1.4 answers a1.5 | no committee yet
a1.7 answers a1.1 | her own cells
a1.8 answers a1.1 | leaving a field
a1.8 answers a1.5 | leaving a field
a2.1 answers a1.1 | pressure, not pictures
a2.4 answers a1.1 | the files have not come
a2.7 answers a1.5 | has not heard, denies nothing
a2.6 answers a1.5 | the notebook
a3.3 answers a1.5 | what was not examined
a3.5 answers a1.1 | retirement
a3.5 answers a3.6 | retirement
a3.8 answers a3.6 | rules
a3.7 answers a1.1 | the university on itself
