"""Feeds as sites send them: each entry by itself, with what the feed tells of it and nothing made up."""

import json
from datetime import date
from pathlib import Path

import pytest

from claimsdb.article import Article
from claimsdb.sources import Intake
from claimsdb.terms import Precision

ITEM = "<item><title>T</title><link>https://a.example/1</link>{more}<description>Moscow denied it.</description></item>"
RSS = """<?xml version="1.0" encoding="{codec}"?>
<rss version="2.0"><channel><title>The Ledger</title>{items}</channel></rss>"""


def rss(*more: str, codec: str = "utf-8") -> bytes:
    return RSS.format(codec=codec, items="".join(ITEM.format(more=one) for one in more)).encode(codec)


def read(data: bytes, folder: Path) -> list[Article]:
    (folder / "a.xml").write_bytes(data)
    found = list(Intake().articles([str(folder / "a.xml")]))
    assert all(isinstance(article, Article) for article in found), found
    return [article for article in found if isinstance(article, Article)]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "iso-8859-1"])
def test_a_feed_is_read_in_its_encoding(codec: str, tmp_path: Path) -> None:
    (article,) = read(rss("<author>Zoë</author>", codec=codec), tmp_path)
    assert (article.text, article.title, article.publisher) == ("Moscow denied it.", "T", "The Ledger")


DATES = [
    ("<pubDate>Tue, 05 Mar 2024 23:10:00 -0800</pubDate>", date(2024, 3, 5), Precision.DAY),
    ("<pubDate>2024-03-05</pubDate>", date(2024, 3, 5), Precision.DAY),
    ("<pubDate>March 2024</pubDate>", date(2024, 3, 1), Precision.MONTH),
    ("<pubDate>Mon, 30 Feb 2024 10:00:00 GMT</pubDate>", None, Precision.UNKNOWN),
    ("<pubDate>32 Foo 2024</pubDate>", None, Precision.UNKNOWN),
    ("<pubDate>yesterday</pubDate>", None, Precision.UNKNOWN),
    ("<pubDate></pubDate>", None, Precision.UNKNOWN),
    ("", None, Precision.UNKNOWN),
]


@pytest.mark.parametrize(("told", "value", "precision"), DATES)
def test_a_broken_date_costs_no_entry(told: str, value: date | None, precision: Precision, tmp_path: Path) -> None:
    (article,) = read(rss(told), tmp_path)
    assert (article.published.value, article.published.precision) == (value, precision)


RSS1 = b"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://a.example/"><title>The Ledger</title></channel>
<item rdf:about="https://a.example/1"><title>T</title><link>https://a.example/1</link>
<description>Moscow denied it.</description>
<dc:date>2024-03-05T10:00:00Z</dc:date><dc:publisher>The Tralee Herald</dc:publisher></item></rdf:RDF>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><entry><title>T</title>
<link href="https://a.example/1"/><updated>2024-03-05T10:00:00Z</updated><summary>Moscow denied it.</summary></entry>
</feed>"""


def test_what_dublin_core_tells_counts_in_rss_and_an_update_is_no_publication(tmp_path: Path) -> None:
    (article,) = read(RSS1, tmp_path)
    assert (article.published.value, article.publisher) == (date(2024, 3, 5), "The Tralee Herald")
    (updated,) = read(ATOM, tmp_path)
    assert updated.published.value is None


def test_a_json_feed_tells_its_publisher(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Ledger",
        "items": [{"url": "https://a.example/1", "content_html": "<p>Moscow denied it.</p>"}],
    }
    (article,) = read(json.dumps(feed).encode(), tmp_path)
    assert (article.location, article.publisher, article.text) == (
        "https://a.example/1",
        "The Ledger",
        "Moscow denied it.",
    )


def test_entries_of_one_address_do_not_take_each_others_place(tmp_path: Path) -> None:
    places = [(article.location, article.item) for article in read(rss("", "", ""), tmp_path)]
    assert places == [("https://a.example/1", item) for item in (None, 2, 3)]


def test_an_entry_without_a_web_address_has_its_place_in_the_feed(tmp_path: Path) -> None:
    (article,) = read(rss("").replace(b"https://a.example/1", b"javascript:alert(1)"), tmp_path)
    assert (article.location, article.item) == (str(tmp_path / "a.xml"), 1)


def test_an_entry_of_another_paper_is_published_by_that(tmp_path: Path) -> None:
    (article,) = read(rss('<source url="https://b.example/">The Courier</source>'), tmp_path)
    assert article.publisher == "The Courier"


def test_the_most_that_a_feed_carries_is_read(tmp_path: Path) -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><entry>
        <link href="https://a.example/2"/><updated>2024-03-05T10:00:00Z</updated><summary>Moscow.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Moscow <b>denied</b> it.</p></div></content>
        </entry></feed>"""
    (article,) = read(atom.encode(), tmp_path)
    assert (article.location, article.text) == ("https://a.example/2", "Moscow denied it.")
    assert article.published.value is None, "when it was changed is not when it was published"
