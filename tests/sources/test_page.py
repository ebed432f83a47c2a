"""Pages into articles: their text without furniture, and what they tell about themselves."""

from datetime import date

import pytest

from claimsdb.article import Article
from claimsdb.sources import Page, read_page
from claimsdb.sources.language import language_of
from claimsdb.sources.published import read_published
from claimsdb.sources.told import Told
from claimsdb.terms import Precision, PublicationBasis

BODY = "<p>Moscow denied on Monday that it had bought any shells from its neighbour in the east.</p>"


def read(head: str = "", body: str = BODY, **options: object) -> Article:
    html = f"<html><head>{head}</head><body><article>{body}</article></body></html>"
    return read_page(Page("https://www.ledger.example/a", html.encode(), **options))  # type: ignore[arg-type]


LISTED = '[{"@graph": [{"@type": ["ReportageNewsArticle"], "datePublished": "2023-06-26"}]}]'
DATES = [
    '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-06-26T10:00Z"}</script>',
    f'<script type="application/ld+json">{LISTED}</script>',
    '<meta property="article:published_time" content="2023-06-26T23:00:00-05:00">',
    '<meta name="dc.date.issued" content="26 June 2023">',
    '<meta itemprop="datePublished" content="2023-06-26">',
]


@pytest.mark.parametrize("head", DATES)
def test_dates_are_told_by_structured_signals(head: str) -> None:
    published = read(head).published
    assert (published.value, published.basis) == (date(2023, 6, 26), PublicationBasis.ARTICLE)


def test_a_time_that_is_marked_up_tells_it_too() -> None:
    published = read(body=f"<header><time datetime='2023-06-26'>Monday</time></header>{BODY}").published
    assert (published.value, published.basis) == (date(2023, 6, 26), PublicationBasis.ARTICLE)


def test_stronger_signals_go_first_and_broken_ones_are_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "soon"</script>'
    weak = '<meta name="date" content="2019"><meta property="article:published_time" content="2023-06-26">'
    assert read(broken + weak).published.value == date(2023, 6, 26)


def test_a_date_read_off_the_page_is_marked_as_a_guess_and_gives_way_to_the_user() -> None:
    body = f"<p class='byline'>Published June 26, 2023</p>{BODY}"
    guessed = read(body=body).published
    assert (guessed.value, guessed.basis) == (date(2023, 6, 26), PublicationBasis.PAGE)
    said = read(body=body, assumed=Told(published=read_published("2022-01-02", PublicationBasis.USER))).published
    assert (said.value, said.basis) == (date(2022, 1, 2), PublicationBasis.USER)


GUESSES = [
    ("<p>Issue of 06/2023</p>", date(2023, 6, 1), Precision.MONTH),
    ("<p>© 2023 The Ledger</p>", None, Precision.UNKNOWN),
    ("<p>In 2023 there were nine of them</p>", None, Precision.UNKNOWN),
    ("", None, Precision.UNKNOWN),
]


@pytest.mark.parametrize(("words", "value", "precision"), GUESSES)
def test_no_more_of_a_date_is_guessed_than_the_page_shows(words: str, value: date | None, precision: Precision) -> None:
    published = read(body=BODY + words).published
    assert (published.value, published.precision) == (value, precision)


PUBLISHERS = [
    ('<meta property="og:site_name" content="The  Ledger">', Told(), "The Ledger"),
    ('<script type="application/ld+json">{"@type": "Article", "publisher": {"name": "P"}}</script>', Told(), "P"),
    ('<script type="application/ld+json">{"@type": "Article", "publisher": [{"name": "P"}]}</script>', Told(), "P"),
    ('<script type="application/ld+json">{"@type": "Article", "publisher": []}</script>', Told(), "ledger.example"),
    ("", Told(publisher="The User"), "The User"),
    ("", Told(), "ledger.example"),
]


@pytest.mark.parametrize(("head", "assumed", "publisher"), PUBLISHERS)
def test_a_publisher_is_told_by_the_page_the_user_or_the_address(head: str, assumed: Told, publisher: str) -> None:
    assert read(head, assumed=assumed).publisher == publisher


def test_what_a_feed_tells_goes_before_what_the_page_tells() -> None:
    assert read("<title>T</title>", told=Told(title="From the feed")).title == "From the feed"


def test_a_short_article_has_its_paragraphs_and_no_headline_in_them() -> None:
    body = (
        "<article><h1>The port</h1><figure><figcaption>A picture of the port</figcaption></figure>"
        "<p>Norland denied that it had shelled the port.</p><p>Nobody was hurt, said its harbour master.</p></article>"
    )
    assert read(body=body).text.split("\n\n") == [
        "A picture of the port",
        "Norland denied that it had shelled the port.",
        "Nobody was hurt, said its harbour master.",
    ]


def test_paragraphs_stay_apart_and_the_headline_is_no_sentence() -> None:
    other = "<p>Kyiv said that it had proof of at least eleven deliveries since the spring of last year.</p>"
    article = read("<title>Denial - The Ledger</title>", f"<h1>Moscow  denies</h1>{BODY}{other}")
    assert article.title == "Moscow denies"
    assert [paragraph.split()[0] for paragraph in article.text.split("\n\n")] == ["Moscow", "Kyiv"]


@pytest.mark.parametrize(
    ("data", "charset"),
    [
        ("Café".encode(), None),
        ("Café".encode("cp1252"), "iso-8859-1"),
        (b'<meta charset="windows-1252">' + "Café".encode("cp1252"), None),
        ("Café".encode("utf-16"), "utf-8"),
        ("Café".encode(), "no-such-encoding"),
    ],
)
def test_the_encoding_is_told_by_mark_server_page_or_shape(data: bytes, charset: str | None) -> None:
    if data.startswith(b"\xff\xfe"):
        html = "<html><p>Café said so.</p>".encode("utf-16")
    else:
        html = (
            b"<html><head>"
            + data.partition(b"Caf")[0]
            + b"</head><p>Caf"
            + data.partition(b"Caf")[2]
            + b" said so.</p>"
        )
    assert "Café said so." in read_page(Page("a.html", html, charset=charset)).text


def test_a_few_bytes_in_another_encoding_do_not_cost_the_page() -> None:
    html = "<html><meta charset=utf-8><p>" + "Genève said so. " * 200 + "</p>"
    text = read_page(Page("a.html", html.encode().replace("è".encode(), b"\xe8", 1))).text
    assert text.count("Genève") == 199


def test_an_encoding_that_is_wrong_throughout_is_not_believed() -> None:
    html = "<html><meta charset=utf-8><p>" + "Genève said so at the café. " * 200 + "</p>"
    assert read_page(Page("a.html", html.encode("cp1252"))).text.count("Genève said so at the café.") == 200


def test_a_language_is_told_by_the_text_first() -> None:
    french = (
        "La Russie a démenti ces accusations lundi, selon un porte-parole du Kremlin, qui a parlé de mensonges. " * 2
    )
    assert language_of(french, "en") == "fr"
    english = (
        "South Africa denied the allegation on Monday, saying that no approved arms sale to Russia was on record. " * 2
    )
    assert language_of(english, "fr") == "en"


@pytest.mark.parametrize(
    ("told", "language"), [("en-GB", "en"), ("FR", "fr"), ("English", None), ("", None), (None, None)]
)
def test_a_short_text_has_the_language_that_is_told(told: str | None, language: str | None) -> None:
    assert language_of("Nothing was said.", told) == language
