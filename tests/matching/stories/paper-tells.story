# why: a paper that only tells something denies nothing, nor does "he" when nobody knows who that is
== a1 | published=2023-02-03 | publisher=Coast Daily | title=
{1s The auditor Ruta Venn} {1c alleged} {1t that Lorimer Shipping had hidden four payments}. {2s The Harbour Gazette} {2c wrote} {2t that the four payments had not been hidden from the port}. {3s He} {3c added} {3t that the payments were not small}.
-- statements
a1.1 allegation
a1.2 assertion negated
a1.3 assertion negated
-- not
a1.2 answers a1.1 | a paper tells it
a1.3 answers a1.1 | nobody knows who speaks
