# story: senate-emails
== a1 | published=2016-09-12 | publisher=Capitol Wire | title=Senator deleted messages, rival says
{1s Governor Dale Hutchins} {1c accused} {1t Senator Karen Whitlow of deleting messages about a land sale}. {2s Whitlow's campaign} {2c said} {2t she had turned over everything that the law asks for}. {3s Hutchins} {3c also said} {3t she had lied to a grand jury}. {4s Her lawyer, Peter Stahl}, {4c declined to comment}.
== a2 | published=2016-09-15 | publisher=Prairie Star | title=
{1s Whitlow} {1c denied} {1t the allegations} on Thursday and {2c accused} {2t the governor of paying for a smear}. {3s Hutchins's spokesman, Rob Dana}, {3c said} {3t no money had been paid to anybody}. {4s A former aide, Lucy Marsh}, {4c said} {4t the senator had asked her to wipe a laptop}.
== a3 | published=2016-10-30 | publisher=Capitol Wire | title=Bureau closes the case
{1s The bureau} {1c found} {1t no evidence that Whitlow had deleted messages on purpose}. {2s Marsh} {2c stood by} {2t her account}. {3s Dana} {3c called} {3t the finding a whitewash}. {4s The senator} {4c said} {4t Marsh had been dismissed for theft}.
-- statements
a1.1 allegation
a1.2 assertion
a1.3 allegation
a1.4 no_comment
a2.1 denial accuser=none
a2.2 allegation
a2.3 assertion negated
a2.4 allegation
a3.1 inquiry_finding rejected accuser=none
a3.2 allegation
a3.3 non_denial
a3.4 allegation
-- same
a3.2 = a2.4
-- pairs
a1.2 answers a1.1 denial
a1.4 answers a1.3 no_comment
a1.4 answers a1.1 no_comment
a2.1 answers a1.1 denial
a2.1 answers a1.3 denial
a2.2 answers a1.1 counter_accusation
a2.2 answers a1.3 counter_accusation
a2.3 answers a2.2 denial
a3.1 answers a1.1 inquiry_finding rejected
a3.4 answers a2.4 counter_accusation
-- not
a2.1 answers a2.4 | told after it, by another
a2.3 answers a1.1 | the governor's money
a3.1 answers a1.3 | messages, not the jury
a3.1 answers a2.2 | messages
a2.3 answers a2.4 | the governor's money
