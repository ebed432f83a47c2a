"""Articles, spans and dates: the small things that everything stands on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimsdb.article import Article, content_key
from claimsdb.dates import PartialDate
from claimsdb.spans import Span, hull, words_of
from claimsdb.terms import Precision


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_a_key_tells_where_one_part_ends_and_the_next_begins(one: list[str], other: list[str]) -> None:
    assert (content_key(*one) == content_key(*other)) == (one == other)


def test_an_article_is_named_by_place_item_and_text_alone() -> None:
    article = Article("a.txt", "Text.")
    assert article.key == Article("a.txt", "Text.", title="Other title", publisher="Other").key
    assert len({article.key, Article("b.txt", "Text.").key, Article("a.txt", "Text.", item=1).key}) == 3


def test_a_date_and_a_known_precision_come_together() -> None:
    with pytest.raises(ValueError, match="known precision"):
        PartialDate(date(2024, 6, 26))
    with pytest.raises(ValueError, match="known precision"):
        PartialDate(None, Precision.DAY)


def test_offsets_are_code_points_and_end_exclusive() -> None:
    text = "Ünder 🛩 Zürich"
    assert Span(0, 5).of(text) == "Ünder"
    assert Span(6, 7).of(text) == "🛩"


spans = st.tuples(st.integers(0, 50), st.integers(1, 50)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@given(st.lists(spans, min_size=1, max_size=5))
def test_the_hull_covers_all_and_no_more(parts: list[Span]) -> None:
    whole = hull(parts)
    assert all(whole.covers(part) for part in parts)
    assert whole.start in {part.start for part in parts}
    assert whole.end in {part.end for part in parts}


@given(spans, spans)
def test_overlapping_is_mutual_and_means_a_shared_character(one: Span, other: Span) -> None:
    assert one.overlaps(other) == other.overlaps(one) == bool(set(range(*one)) & set(range(*other)))


def test_a_gap_between_fragments_is_shown() -> None:
    text = "has not,\nit said, been sold"
    assert words_of([Span(0, 7), Span(18, 27)], text) == "has not … been sold"
