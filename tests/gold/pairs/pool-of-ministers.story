# story: pool-of-ministers
== a1 | published=2022-07-18 | publisher=Tisza Morning | title=Government denies using spyware on editors
{1s Hungary's deputy interior minister, Gergely Somody}, {1c acknowledged} {1t that his services had bought the Lynx program and had used it on "four editors, each time with a judge's signature"}. {2s He} {2c denied} {2t breaking the law}.
{3s A consortium of newspapers} {3c had reported} on Sunday {3t that Budapest spied on sixty journalists, lawyers and one mayor without warrants}.
== a2 | published=2022-07-20 | publisher=Tisza Morning | title=
{1s The maker of Lynx, Kestrel Dynamics of Cyprus}, {1c refuted} {1t {2c claims} {2t that it had sold to Hungary}}, offering no papers. {3s The mayor of Szolnokvar, Imre Katona}, {3c said} {3t his telephone had been opened in May}; {4s the national security office} {4c would not comment} {4t on individuals}.
{5s Slovakia} {5c denied} {5t having bought the program}.
== a3 | published=2023-01-30 | publisher=Danube Chronicle | title=Data watchdog on Lynx
{1s Hungary's data watchdog} {1c found} {1t nothing unlawful in any of the sixty cases}. {2s Katona} {2c dismissed} {2t the report}. {3s A court} {3c dismissed} {3t his appeal}, and {4s the government} {4c dismissed} {4t the watchdog's deputy, who had dissented}.
-- statements
a1.1 partial_admission accuser=none
a1.2 denial accuser=none
a1.3 allegation
a2.1 denial accuser=none
a2.2 allegation in 1
a2.3 allegation
a2.4 no_comment
a2.5 denial accuser=none
a3.1 inquiry_finding rejected accuser=none
a3.2 denial accuser=none
a3.3 refusal
a3.4 refusal
-- narrower
a2.3 < a1.3
-- pairs
a1.1 answers a1.3 partial_admission
a1.2 answers a1.3 partial_denial
a2.1 answers a2.2 denial
a2.4 answers a2.3 no_comment
a2.5 answers implied denial accuser=none
a3.1 answers a1.3 inquiry_finding rejected
a3.1 answers a2.3 inquiry_finding rejected
-- not
a1.1 answers a2.2 | use by the services, not the maker's sale
a1.2 answers a2.2 | the minister, not the maker
a2.1 answers a1.3 | a sale, not spying on sixty
a2.1 answers a2.3 | a sale, not the mayor's telephone
a2.5 answers a1.3 | Slovakia, not Hungary
a2.5 answers a2.2 | Slovakia, not Kestrel
a3.1 answers a2.2 | says nothing of the sale
a3.2 answers a1.3 | the accuser's side rejects the report
a3.3 answers a2.3 | an appeal dismissed on procedure
a3.4 answers a1.3 | an official dismissed
