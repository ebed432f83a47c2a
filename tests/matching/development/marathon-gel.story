# story: marathon-gel
== a1 | published=2023-10-02 | publisher=Road and Track Weekly | title=Runner says sponsor hid test
{1s Swiss runner Lea Amstad} {1c claims} {1t her sponsor Velox hid a failed drug test of her training partner}. {2s Velox} {2c said} {2t it had neither the test nor the power to hide one}. {3s The training partner, Marie Oberson}, {3c said} {3t she had never failed a test}. {4s The Swiss athletics federation} {4c said} {4t it did not discuss athletes}. {5s Velox} {5c said} {5t its new shoe would be shown in Berlin}. {6s Amstad's coach} {6c would not be drawn} {6t on it}.
== a2 | published=2023-10-20 | publisher=Zurich Evening | title=Velox sues Amstad
{1s Velox} {1c has accused} {1t Amstad of inventing the test to escape her contract}. {2s Her lawyer, Nadine Frei}, {2c said} {2t the contract had run out in June}. {3s Oberson} {3c said} {3t she had forgiven her friend}. {4s The federation} {4c confirmed} {4t that no sample of Oberson's had ever been positive}. {5s Amstad} {5c took back} {5t part of her account}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion negated
a1.4 no_comment
a1.5 assertion
a1.6 no_comment
a2.1 allegation
a2.2 assertion
a2.3 assertion
a2.4 inquiry_finding rejected accuser=none
a2.5 retraction accuser=none
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.4 answers a1.1 no_comment
a1.6 answers a1.1 no_comment
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a1.1 inquiry_finding rejected
a2.5 answers a1.1 retraction
-- not
a1.5 answers a1.1 | a shoe
a2.3 answers a2.1 | forgiveness
a2.3 answers a1.1 | forgiveness
a2.2 answers a1.1 | the contract
a2.4 answers a2.1 | samples
a2.5 answers a2.1 | her own account
