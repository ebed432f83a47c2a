"""What is a digest, and that cutting one loses nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.sources.digest import Split, cut

ITEM = "x" * 120
SHORT = "x" * 119


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("\n".join([ITEM] * 3), [1, 2, 3]),
        ("\n".join([ITEM] * 3) + "\n", [1, 2, 3]),
        ("\r\n".join([ITEM] * 3), [1, 2, 3]),
        ("\r".join([ITEM] * 3), [1, 2, 3]),
        pytest.param("\n".join([ITEM] * 2), [None], id="two lines"),
        pytest.param("\n".join([ITEM, SHORT, ITEM]), [None], id="a short line"),
        pytest.param("\n".join([ITEM, ITEM, "", ITEM]), [None], id="a blank line"),
        pytest.param("\n".join([ITEM] * 3) + "\n\n", [None], id="a blank line at the end"),
        pytest.param("\n".join([ITEM, ITEM, " " * 120]), [None], id="a line of spaces"),
        pytest.param("\n".join([ITEM] * 2) + "\u2028" + ITEM, [None], id="only line breaks of files count"),
    ],
)
def test_a_digest_has_three_long_lines_and_no_blank_one(text: str, items: list[int | None]) -> None:
    assert [piece.item for piece in cut(text, 0, Split.AUTO)] == items


def test_lines_are_articles_when_the_user_says_so() -> None:
    assert cut("one\n\nthree\n", 0, Split.LINES) == [(1, 0, 3), (3, 5, 10)]


def test_a_digest_stays_whole_when_the_user_says_so() -> None:
    text = "\n".join([ITEM] * 3)
    assert cut(text, 0, Split.NONE) == [(None, 0, len(text))]


def test_items_are_lines_of_the_file_whatever_was_cut_off_above() -> None:
    assert cut("---\n---\none\ntwo", 8, Split.LINES) == [(3, 8, 11), (4, 12, 15)]


LINE = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), min_size=120, max_size=140)


@given(st.lists(LINE.filter(str.strip), min_size=3, max_size=6), st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_digest_comes_back_line_by_line(lines: list[str], line_break: str) -> None:
    text = line_break.join(lines)
    pieces = cut(text, 0, Split.AUTO)
    assert [text[piece.start : piece.end] for piece in pieces] == lines
    assert [piece.item for piece in pieces] == list(range(1, len(lines) + 1))


@given(st.text(st.sampled_from("ab \r\n\u2028\x85")), st.sampled_from(Split))
def test_what_lies_between_pieces_is_blank(text: str, split: Split) -> None:
    rest, at = "", 0
    for piece in cut(text, 0, split):
        assert at <= piece.start <= piece.end <= len(text)
        rest, at = rest + text[at : piece.start], piece.end
    assert not (rest + text[at:]).strip()
