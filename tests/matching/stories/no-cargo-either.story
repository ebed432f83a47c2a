# why: who has denied a deed, and then tells what there was instead, answers the same claim
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s Kenya} {1c has denied} {1t that it delivered arms to Sudan}, after reports that a freighter had left Mombasa at night. {2s The government of Kenya} {2c says} {2t the ship made a routine call for water and carried no weapons to Sudan}. {3s A harbour pilot} {3c said} {3t the night was calm}.
== a2 | published=2024-05-04 | publisher=Coast Daily | title=
{1s An inquiry in Kenya} {1c rejected} {1t {2c claims} by {2s the United States} {2t that the country supplied arms to Sudan}}.
-- statements
a1.1 denial accuser=none
a1.2 assertion negated
a1.3 assertion
a2.1 inquiry_finding rejected accuser=2s
a2.2 allegation in 1
-- pairs
a1.1 answers a2.2 denial
a1.2 answers a2.2 denial
a2.1 answers a2.2 inquiry_finding rejected
-- not
a1.3 answers a2.2 | the weather
