# why: a clause says what was claimed, though nobody is named who did it
== a1 | published=2024-05-02 | publisher=The Ledger | title=
{1s The constabulary} {1c has always denied} {1t that excessive force was used}.
-- statements
a1.1 denial accuser=none
-- pairs
a1.1 answers implied denial accuser=none
