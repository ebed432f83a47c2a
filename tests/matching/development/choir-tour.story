# story: choir-tour
== a1 | published=2023-10-02 | publisher=Valley Gazette | title=Choir money gone, parents say
{1s Parents of the Linden youth choir} {1c accuse} {1t its conductor, Tomas Revel, of spending the tour fund on a motorcycle}. {2s Revel} {2c said} {2t the motorcycle had been a present from his father}. {3s The choir's chairwoman, Ida Bloch}, {3c said} {3t the accounts would be audited in November}. {4s The town hall} {4c said} {4t it had given the choir no money this year}. {5s A baritone} {5c said} {5t the tour had been wonderful}.
== a2 | published=2023-11-20 | publisher=Valley Gazette | title=Auditor clears conductor
{1s The auditor, Hanne Ruus}, {1c found} {1t no missing money in the books of the Linden choir}. {2s Parents' spokesman Piet Olm} {2c called} {2t the audit a whitewash}. {3s Revel} {3c declined to comment} on the report. {4s Bloch} {4c said} {4t a second tour was planned}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 assertion
a1.4 assertion negated
a1.5 assertion
a2.1 inquiry_finding rejected accuser=none
a2.2 denial accuser=none
a2.3 no_comment
a2.4 assertion
-- pairs
a1.2 answers a1.1 denial
a2.1 answers a1.1 inquiry_finding rejected
-- not
a1.3 answers a1.1 | an audit to come
a1.4 answers a1.1 | the town's own money
a1.5 answers a1.1 | how it was
a2.2 answers a1.1 | against the audit
a2.4 answers a1.1 | another tour
