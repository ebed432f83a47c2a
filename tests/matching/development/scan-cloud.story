# story: scan-cloud
== a1 | published=2025-01-13 | publisher=Northside Tech | title=Hospital scans fed to AI, nurses' union says
{1s The union of hospital staff in Ontario} {1c alleges} {1t that Pellucid Health copied 1.2 million scans from three hospitals to train its software}. According to documents seen by Northside Tech, the copies began in March. {2s Pellucid} {2c denies} {2t the allegation}. {3t "Every image was stripped of names, and every hospital signed,"} {3s chief executive Ravi Menon} {3c says}. {4s One hospital, St. Brendan's in Windsor}, {4c says} {4t it signed nothing}. {5s The privacy commissioner} {5c would neither confirm nor deny} {5t that an inquiry is open}. {6s The other two hospitals} {6c did not return} {6t phone calls}. {7s Menon} {7c says} {7t the firm will open an office in Boston next year}.
== a2 | published=2025-01-22 | publisher=Great Lakes Business | title=Pellucid shares fall
{1s Menon} {1c told} investors {1t that the union's documents had been forged}. {2s The union's president, Dawn Kowalczyk}, {2c said} {2t the company knew very well that they were real}. {3s A former engineer at Pellucid, Tom Askew}, {3c said} in a sworn statement {3t that he himself had moved scans from St. Brendan's at night}. {4s The company} {4c dismissed} {4t Askew} {4c as} {4t a disgruntled man}. {5s Analysts} {5c said} {5t shares had lost a third}. {6s Windsor's mayor} {6c refused} {6t to speculate}.
== a3 | published=2025-06-30 | publisher=Northside Tech | title=
{1s The commissioner} {1c ruled} {1t that Pellucid had taken images from St. Brendan's without a contract}. {2s She} {2c found} {2t no fault with the two other hospitals' contracts}. {3s Menon} {3c acknowledged} {3t "a gap in our paperwork"}. {4s Kowalczyk} {4c took back} {4t her union's figure of 1.2 million}. {5s Pellucid} {5c says} {5t it will appeal}.
-- statements
a1.1 allegation
a1.2 denial accuser=none
a1.3 assertion
a1.4 assertion negated
a1.5 neither
a1.6 no_response
a1.7 assertion
a2.1 allegation
a2.2 assertion
a2.3 allegation
a2.4 non_denial accuser=none
a2.5 assertion
a2.6 no_comment
a3.1 inquiry_finding upheld accuser=none
a3.2 inquiry_finding rejected accuser=none
a3.3 partial_admission accuser=none
a3.4 retraction
a3.5 assertion
-- pairs
a1.2 answers a1.1 denial
a1.3 answers a1.1 denial
a1.4 answers a1.3 third_party_dispute
a1.6 answers a1.1 no_response
a2.1 answers a1.1 counter_accusation
a2.2 answers a2.1 denial
a2.4 answers a2.3 non_denial
a3.1 answers a1.1 inquiry_finding upheld
a3.1 answers a2.3 inquiry_finding upheld
a3.3 answers a3.1 partial_admission
a3.3 answers a1.1 partial_admission
a3.4 answers a1.1 retraction
-- not
a1.7 answers a1.1 | an office
a2.5 answers a2.1 | shares
a2.4 answers a1.1 | the engineer
a2.2 answers a1.1 | she made that claim
a3.1 answers a2.1 | contracts, not forgery
a3.5 answers a1.1 | an appeal
a3.4 answers a2.1 | her own figure
a2.3 answers a2.1 | his own deed
