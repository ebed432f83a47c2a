# story: loan-fees
== a1 | published=2019-02-26 | publisher=The Harbour Register | title=Bank charged the dead, inquiry hears
{1s A royal commission} {1c heard} on Tuesday {1t that Southern Mutual Bank had taken fees from customers who had died}. {2s Counsel assisting, Rowena Hodge}, {2c said} {2t the bank had known since 2014}. {3s Southern Mutual's head of wealth, Craig Pell}, {3c agreed} {3t that fees had been charged to 1,050 estates}. {4s He} {4c denied} {4t that anybody senior had known}. {5s Pell} {5c said} {5t the bank was not closing branches}. {6s The treasurer} {6c said} {6t he would not pre-empt the commission}. {7s A widow in Ballina} {7c told} the hearing {7t that she had written nine letters}. Shares in the bank were little changed.
== a2 | published=2019-02-28 | publisher=The Harbour Register | title=Email puts chief executive in the picture
{1s An internal email shown to the commission} {1c suggested} {1t that chief executive Anne Follett was warned of the fees in April 2014}. Follett, who gives evidence next week, is on leave. {3s Her office} {3c said} {3t she had been copied in but had not opened the message}. {4s A shareholders' group} {4c accused} {4t her of lying to the annual meeting}. The group did not provide a transcript. {6s The board} {6c said} {6t it had full trust in her}. {7s Chairman Noel Trask} {7c said} {7t the question of bonuses had not come up}. {8s Other banks} {8c declined to say} {8t if they had billed dead customers}.
== a3 | published=2019-03-07 | publisher=Pacific Newswire | title=Follett: I read it, and I did nothing
{1s Anne Follett} {1c conceded} under questioning {1t that she had read the 2014 warning on the day it came}. {2s She} {2c maintained} {2t she had not lied to shareholders}. {3s Hodge} {3c asked} {3t why nobody had repaid the money}. {4s Follett} {4c said} {4t she could not answer that}. {5s The bank} {5c issued} {5t an apology to the families}. {6s Pell} {6c said} through a solicitor {6t that he had nothing to correct}. {7s The treasurer} {7c said} {7t he had not lost confidence in the banks}. {9s Trask} was travelling and {9c did not respond} {9t to messages}.
== a4 | published=2019-09-30 | publisher=The Harbour Register | title=Commission's last word on Southern Mutual
{1s The commissioner's final report} {1c found} {1t that the bank's most senior people had known about the billing of estates for four years}. {2s It} {2c made} {2t no finding on what shareholders were told}. {3s A spokesman for the bank} {3c said} {3t it accepted the findings without reserve}. {4s Follett} {4c could not be reached}. {5s The shareholders' group} {5c said} {5t it had not yet met its lawyers}. {6s The widow from Ballina} {6c said} {6t she had been sent a cheque for eleven dollars}.
-- statements
a1.1 allegation
a1.2 allegation
a1.3 admission accuser=none
a1.4 denial accuser=none
a1.5 assertion negated
a1.6 assertion negated
a1.7 assertion
a2.1 allegation
a2.3 assertion
a2.4 allegation
a2.6 assertion
a2.7 assertion negated
a2.8 no_comment
a3.1 admission accuser=none
a3.2 assertion negated
a3.3 request
a3.4 no_comment
a3.5 apology
a3.6 assertion negated
a3.7 assertion negated
a3.9 no_response
a4.1 inquiry_finding upheld accuser=none
a4.2 inquiry_finding inconclusive accuser=none
a4.3 admission accuser=none
a4.4 no_response
a4.5 assertion negated
a4.6 assertion
-- narrower
a2.1 < a1.2
-- pairs
a1.3 answers a1.1 admission
a1.4 answers a1.2 denial
a1.4 answers a2.1 denial
a2.3 answers a2.1 partial_denial
a3.1 answers a2.1 admission
a3.1 answers a1.2 admission
a3.2 answers a2.4 denial
a4.1 answers a1.2 inquiry_finding upheld
a4.1 answers a2.1 inquiry_finding upheld
a4.2 answers a2.4 inquiry_finding inconclusive
a4.3 answers a4.1 admission
a4.3 answers a1.2 admission
a4.4 answers a4.1 no_response
a4.4 answers a1.2 no_response
-- not
a1.5 answers a1.1 | branches
a1.5 answers a1.2 | branches
a1.6 answers a1.1 | the treasurer will not pre-empt
a1.4 answers a1.1 | who knew, not whether it was charged
a1.3 answers a1.2 | the charging, not the knowing
a2.7 answers a2.1 | bonuses
a2.7 answers a2.4 | bonuses
a2.8 answers a1.1 | other banks on themselves
a2.6 answers a2.4 | trust
a3.2 answers a2.1 | the meeting, not the message
a3.4 answers a2.4 | why no money was repaid
a3.6 answers a2.4 | Pell's own evidence
a3.7 answers a1.1 | confidence
a4.5 answers a2.4 | the accusers and their lawyers
