import pytest

from claimsdb.extraction.tokens import read_text

CASES = [
    ("contraction", "It didn't.", ["It", "did", "n't", "."]),
    ("typographic contraction", "They can’t say", ["They", "ca", "n’t", "say"]),
    ("genitive", "Russia's army", ["Russia", "'s", "army"]),
    ("dotted state", "the U.S. envoy", ["the", "U.S.", "envoy"]),
    ("hyphen", "a U.S.-made gun", ["a", "U.S.", "-", "made", "gun"]),
    ("thousands", "2,300 men", ["2,300", "men"]),
]


@pytest.mark.parametrize(("why", "text", "words"), CASES, ids=[case[0] for case in CASES])
def test_words(why, text, words):
    read = read_text(text)
    assert [span.of(text) for span in read.words] == words, why


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Dube spoke. He left.", 2),
        ("The U.S. denied it. Iran did too.", 2),
        ("“We did not.” He left.", 2),
        ("a line\nanother line", 2),
        ("John F. Kennedy spoke.", 1),
        ("", 0),
    ],
)
def test_sentences(text, sentences):
    assert len(read_text(text).sentences) == sentences


def test_the_quote_is_the_whole_sentence():
    text = "He left. Iran denied it. She stayed."
    read = read_text(text)
    assert read.quote([read.words[4]]).of(text) == "Iran denied it."
