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


WRAPPED = """The ministry denied on Monday that its soldiers had crossed
the river, and accused the rebels of staging the incident in
order to win sympathy abroad. Moscow
said nothing.

Nobody was hurt.
"""


def sentences_of(text: str) -> list[str]:
    read = read_text(text)
    return [read.sentence_span(number).of(text) for number in range(len(read.sentences))]


def test_hard_wrapped_text_keeps_its_sentences():
    first, second, third = sentences_of(WRAPPED)
    assert (first[:12], first[-7:]) == ("The ministry", "abroad.")
    assert (second, third) == ("Moscow\nsaid nothing.", "Nobody was hurt.")
    assert read_text(WRAPPED).paragraph_of_sentence == (0, 0, 1)


@pytest.mark.parametrize(
    ("why", "text", "count"),
    [
        (
            "headlines",
            "Kenya denies arms sales to Chad rebels\nUganda accuses Kenya of looting in camp\nChad silent",
            3,
        ),
        ("a paragraph a line", "Kenya denied it.\nUganda did too.", 2),
        ("lines in lower case", "kenya denies\nuganda accuses", 2),
        ("a list", "The claims:\n- one item\n- another item", 3),
        ("headline over body", "Kenya denies sale\nKenya denied on Monday that it had sold rifles.", 2),
        ("goes on in lower case", "Kenya denied it\nand then left.", 1),
        ("a stop before lower case", "Kenya denied it.\nand then left.", 2),
        ("line ends of other systems", "Kenya denied\r\nall of it.", 1),
    ],
)
def test_line_breaks(why, text, count):
    assert len(sentences_of(text)) == count, why


def test_control_characters_are_no_words():
    text = "\x07\u200bKenya denied the charge."
    assert read_text(text).words[0].of(text) == "Kenya"
