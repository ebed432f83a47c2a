"""Records into articles: the names that services and scrapers use, and nothing invented."""

from typing import Any

import pytest

from claimsdb.article import Article
from claimsdb.errors import SourceError
from claimsdb.sources import Page, read_page
from claimsdb.sources.fields import address_of, draft_of
from claimsdb.sources.told import NOTHING_TOLD, Told

TEXT = "Moscow denied it."
SHAPES = [
    # where the names come from, a record
    ("schema.org", {"headline": "T", "articleBody": TEXT, "datePublished": "2023-06-26", "publisher": {"name": "P"}}),
    (
        "news-please",
        {"title": "T", "maintext": TEXT, "date_publish": "2023-06-26 10:00:00", "source_domain": 1, "source": "P"},
    ),
    (
        "NewsAPI",
        {"title": "T", "content": TEXT, "publishedAt": "2023-06-26T10:00:00Z", "source": {"id": None, "name": "P"}},
    ),
    ("a table", {"Title": "T", "Full Text": TEXT, "Publication Date": "2023-06-26", "Newspaper": "P"}),
    ("a list of one publisher", {"name": "T", "body": TEXT, "published": "2023-06-26", "publisher": [{"name": "P"}]}),
]


def read(record: dict[str, Any], assumed: Told = NOTHING_TOLD) -> Article:
    draft = draft_of(record, "a.json", 1, assumed)
    return read_page(draft) if isinstance(draft, Page) else draft


@pytest.mark.parametrize(("shape", "record"), SHAPES, ids=[shape for shape, _ in SHAPES])
def test_common_names_are_known(shape: str, record: dict[str, Any]) -> None:
    article = read(record)
    assert (article.title, article.text, article.publisher) == ("T", TEXT, "P")
    assert str(article.published.value) == "2023-06-26"


def test_markup_is_read_as_text_with_its_paragraphs() -> None:
    html = "<p>Moscow <b>denied</b> it.</p><script>x</script><p>Kyiv &amp; Minsk<br>did not.</p>"
    assert read({"content_html": html}).text == "Moscow denied it.\n\nKyiv & Minsk\n\ndid not."
    assert read({"text": html}).text == read({"content_html": html}).text


def test_plain_text_is_verbatim() -> None:
    text = " 1 < 2 and\r\n\tAT&amp;T > 3 "
    assert read({"text": text}).text == text


def test_a_record_says_more_than_the_user_and_the_user_more_than_nobody() -> None:
    assumed = Told(publisher="The Ledger", title="unused")
    assert read({"text": TEXT, "title": "T"}, assumed).publisher == "The Ledger"
    assert read({"text": TEXT, "title": "T"}, assumed).title == "T"


@pytest.mark.parametrize("date", ["soon", 7, None, "", "2023-13-45", "x" * 500])
def test_a_strange_date_is_no_date(date: object) -> None:
    assert read({"text": TEXT, "date": date}).published.value is None


@pytest.mark.parametrize(
    ("record", "address"),
    [
        ({"url": "https://a.example/1"}, "https://a.example/1"),
        ({"mainEntityOfPage": {"@id": "https://a.example/1"}}, "https://a.example/1"),
        ({"id": 7, "link": " http://a.example/2 "}, "http://a.example/2"),
        ({"url": "javascript:alert(1)", "id": "x"}, None),
        ({"url": "file:///etc/passwd"}, None),
        ({"url": "https://a.example/" + "x" * 3000, "id": "https://a.example/3"}, "https://a.example/3"),
    ],
)
def test_only_web_addresses_name_an_article(record: dict[str, Any], address: str | None) -> None:
    assert address_of(record) == address


@pytest.mark.parametrize("text", ["a\0b", "a\ud800b"])
def test_characters_that_no_database_holds_are_refused(text: str) -> None:
    with pytest.raises(SourceError):
        read({"text": text})
