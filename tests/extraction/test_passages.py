"""Passages hold each word once, fit the encoder, and keep paragraphs whole where they can."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.extraction.passages import SHAPES, passages, word_shape
from claimsdb.extraction.tokens import read_text
from claimsdb.extraction.wordpiece import REMEMBERED, WordPieces

VOCABULARY = ["[UNK]", "[CLS]", "[SEP]", "[MASK]", ".", "oslo", "denied", "it", "##s", "minister", "##ial"]
PARAGRAPHS = st.lists(
    st.lists(
        st.sampled_from(["Oslo", "denied", "it.", "ministerial", "OSLO", "unheard", "its"]), min_size=1, max_size=12
    ),
    max_size=8,
).map(lambda paragraphs: "\n".join(" ".join(words) for words in paragraphs))


@pytest.fixture
def pieces() -> WordPieces:
    return WordPieces(VOCABULARY)


@given(PARAGRAPHS, st.integers(min_value=5, max_value=40))
def test_each_word_is_read_once_and_every_passage_fits(text, limit):
    words = read_text(text)
    found = list(passages(words, WordPieces(VOCABULARY), limit))
    assert [word for passage in found for word in passage.words] == list(range(len(words.words)))
    for passage in found:
        assert len(passage.pieces) == len(passage.shapes) <= limit
        assert len(passage.places) == len(passage.words)


def test_a_place_is_that_of_the_words_first_piece(pieces):
    (passage,) = passages(read_text("Ministerial its\nOslo"), pieces)
    named = [VOCABULARY[piece] for piece in passage.pieces]
    assert named == ["[CLS]", "minister", "##ial", "it", "##s", "[SEP]", "oslo", "[SEP]"]
    assert [named[place] for place in passage.places] == ["minister", "it", "oslo"]
    assert [SHAPES[shape] for shape in passage.shapes[1:3]] == ["capital", "capital"]


def test_neighbouring_paragraphs_are_read_together_and_passages_are_of_like_length(pieces):
    text = read_text("\n".join(["Oslo denied it."] * 7))
    assert [len(passage.words) // 4 for passage in passages(text, pieces, 22)] == [4, 3]


def test_a_long_paragraph_is_cut_at_its_sentences(pieces):
    text = read_text("Oslo denied it. " * 5)
    assert [passage.words.start % 4 for passage in passages(text, pieces, 12)] == [0, 0, 0]


def test_a_long_sentence_is_cut_where_it_must_be(pieces):
    assert [len(passage.words) for passage in passages(read_text("it " * 10), pieces, 6)] == [4, 4, 2]


def test_nothing_is_read_of_an_empty_text(pieces):
    assert list(passages(read_text(""), pieces)) == []


@pytest.mark.parametrize(
    ("word", "shape"),
    [("oslo", "plain"), ("2016", "plain"), ("“", "plain"), ("Oslo", "capital"), ("I", "capital"), ("UN", "capitals"),
     ("U.S.", "capitals"), ("iPhone", "mixed")],
)  # fmt: skip
def test_shape_of_a_word(word, shape):
    assert SHAPES[word_shape(word)] == shape


def test_words_are_forgotten_before_memory_grows_without_end(pieces):
    first = pieces.of_word("Oslo")
    for number in range(REMEMBERED + 10):
        pieces.of_word(f"it{number}")
    assert pieces.of_word("Oslo") == first
    assert len(pieces._cache) <= REMEMBERED
