# story: adoption-files
== a1 | published=2018-10-01 | publisher=Lowland News | title=Adoptees sue agency
{1s Eleven Dutch adoptees} {1c say} {1t the agency Hearth and Home bought birth certificates in Sri Lanka}. {2s The agency} {2c rejects} {2t this}.
== a2 | published=2018-10-09 | publisher=Colombo Evening | title=
{1s A nun in Negombo, Sister Immaculata}, {1c said} {1t she had never taken a cent from Hearth and Home}. {2s A former registrar} {2c admitted} {2t signing forty blank forms}. {3s The health ministry} {3c is not commenting} {3t on individual cases}.
== a3 | published=2019-01-22 | publisher=Lowland News | title=Director: we were deceived
{1s Hearth and Home's director, Wouter Kampen}, {1c blamed} {1t Sri Lankan lawyers for forging papers behind its back}. {2s The lawyers' body} {2c bristled at} {2t the charge}. {3s He} {3c said} {3t the agency had paid only fees}. {4s The adoptees' lawyer, Femke Baan}, {4c said} {4t Kampen's own letters spoke of "gifts"}.
== a4 | published=2019-01-25 | publisher=Polder Press | title=
{1s Kampen} {1c disputed} {1t Baan's reading of his letters}. {2s The justice ministry} {2c said} {2t adoptions from Colombo had stopped in 1997}.
== a5 | published=2021-02-08 | publisher=Lowland News | title=State looked away, panel says
{1s A state panel} {1c established} {1t that Hearth and Home paid registrars for false certificates}. {2s It} {2c also said} {2t ministers had known and done nothing}. {3s Kampen, now retired}, {3c could not be reached}. {4s The government} {4c accepted} {4t the finding} and suspended adoptions. {5s Sri Lanka's embassy in The Hague} {5c denied} {5t that any official had been bribed}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a2.1 assertion negated
a2.2 admission accuser=none
a2.3 no_comment
a3.1 allegation
a3.2 denial accuser=none
a3.3 assertion
a3.4 allegation
a4.1 denial accuser=none
a4.2 assertion
a5.1 inquiry_finding upheld accuser=none
a5.2 inquiry_finding upheld accuser=none
a5.3 no_response
a5.4 admission accuser=none
a5.5 denial accuser=none
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 denial
a2.2 answers a1.1 admission
a3.2 answers a3.1 denial
a3.3 answers a1.1 denial
a4.1 answers a3.4 denial
a5.1 answers a1.1 inquiry_finding upheld
a5.3 answers a5.1 no_response
a5.4 answers a5.2 admission
a5.5 answers a5.1 denial
-- not
a2.1 answers a3.1 | her own money
a3.2 answers a1.1 | the lawyers
a4.1 answers a1.1 | the letters
a4.2 answers a1.1 | when it stopped
a4.2 answers a3.4 | when it stopped
a5.5 answers a3.1 | officials, not lawyers
a5.1 answers a3.1 | the agency
a5.3 answers a3.1 | he made that charge
a5.4 answers a5.1 | what the government knew
a3.3 answers a3.4 | said before it
