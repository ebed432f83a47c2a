"""The same facts in every form: as text, on whole pages, in a feed, as records, as mails, in an archive."""

import csv
import gzip
import html
import json
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

import pytest
from sqlalchemy import Engine, text

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.database.connection import connect
from claimsdb.sources import Intake, articles

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
DISPUTES = text("""
    SELECT claim, claimant, accused, claim_cue, claim_quote, respondent, response_type, response_quote, judgement,
           claim_title, claim_publisher, claim_published_on
    FROM claim_responses ORDER BY claim_quote, response_quote, claimant, respondent
""")
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title} - The Ledger</title>
<meta property="og:site_name" content="The Ledger">
<script type="application/ld+json">{data}</script></head>
<body>
<header><nav><ul>
<li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/in">Subscribe</a></li>
</ul></nav></header>
<aside class="ad"><p>Advertisement: Moscow mattresses denied no one a good night, said their maker.</p></aside>
<main><article><h1>{title}</h1>
{paragraphs}
</article></main>
<section id="comments" class="comments"><h2>2 comments</h2>
<div class="comment"><p>hawk77: The United States accused everybody again.</p></div>
<div class="comment"><p>dove: Germany denied that I exist.</p></div></section>
<footer><p>About us. Terms. All rights reserved.</p></footer>
</body></html>
"""


def paragraphs(article: Article) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in article.text.split("\n\n") if paragraph.strip()]


def markup(article: Article) -> str:
    return "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs(article))


def page(article: Article) -> str:
    data = {"@type": "NewsArticle", "headline": article.title, "datePublished": "2023-06-26T08:00:00+02:00"}
    return PAGE.format(
        title=html.escape(article.title or ""), data=json.dumps({"@graph": [data]}), paragraphs=markup(article)
    )


def address(article: Article) -> str:
    return f"https://ledger.example/{Path(article.location).stem}"


def as_text(seeds: list[Article], folder: Path) -> None:
    for number, seed in enumerate(seeds):
        front = json.dumps({"title": seed.title, "publisher": "The Ledger", "published": "2023-06-26"})
        body = "\n\n".join(paragraphs(seed))
        (folder / f"{number:02}.md").write_text(f"---\n{front}\n---\n{body}")


def as_pages(seeds: list[Article], folder: Path) -> None:
    for number, seed in enumerate(seeds):
        (folder / f"{number:02}.html").write_text(page(seed))


def as_feed(seeds: list[Article], folder: Path) -> None:
    items = "".join(
        f"<item><title>{html.escape(seed.title or '')}</title><link>{address(seed)}</link>"
        f"<pubDate>Mon, 26 Jun 2023 08:00:00 +0200</pubDate>"
        f"<description>{html.escape(markup(seed))}</description></item>"
        for seed in seeds
    )
    whole = f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Ledger</title>{items}</channel></rss>'
    (folder / "feed.xml").write_text(whole)


def records(seeds: list[Article]) -> Iterator[dict[str, object]]:
    for seed in seeds:
        yield {
            "@type": "NewsArticle",
            "headline": seed.title,
            "articleBody": "\n\n".join(paragraphs(seed)),
            "datePublished": "2023-06-26",
            "publisher": {"@type": "Organization", "name": "The Ledger"},
            "url": address(seed),
        }


def as_lines(seeds: list[Article], folder: Path) -> None:
    (folder / "seeds.jsonl").write_text("".join(f"{json.dumps(record)}\n" for record in records(seeds)))


def as_list(seeds: list[Article], folder: Path) -> None:
    (folder / "seeds.json").write_text(json.dumps({"status": "ok", "articles": list(records(seeds))}, indent=1))


def as_table(seeds: list[Article], folder: Path) -> None:
    with (folder / "seeds.csv").open("w", newline="") as file:
        table = csv.writer(file, delimiter=";")
        table.writerow(["Title", "Full Text", "Publication Date", "Source", "Link"])
        for seed in seeds:
            table.writerow([seed.title, "\n\n".join(paragraphs(seed)), "2023-06-26", "The Ledger", address(seed)])


def as_mails(seeds: list[Article], folder: Path) -> None:
    for number, seed in enumerate(seeds):
        mail = EmailMessage()
        mail["From"], mail["Subject"] = "The Ledger <news@ledger.example>", seed.title or ""
        mail["Date"] = "Mon, 26 Jun 2023 08:00:00 +0200"
        mail.set_content("\n\n".join(paragraphs(seed)))
        (folder / f"{number:02}.eml").write_bytes(mail.as_bytes())


def record(address: str, content_type: str, body: bytes) -> bytes:
    """Return a record of a web archive, compressed by itself as is usual."""
    answer = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n\r\n".encode() + body
    header = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2023-06-26T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid5(NAMESPACE_URL, address)}>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return gzip.compress(header.encode() + answer + b"\r\n\r\n")


def as_archive(seeds: list[Article], folder: Path) -> None:
    with (folder / "seeds.warc.gz").open("wb") as file:
        for seed in seeds:
            file.write(record(address(seed), "text/html; charset=utf-8", page(seed).encode()))
            file.write(record(f"{address(seed)}.png", "image/png", b"\x89PNG"))


@pytest.fixture(scope="module")
def seeds() -> list[Article]:
    return [seed for seed in articles([str(SEEDS)]) if isinstance(seed, Article)]


def disputes(engine: Engine, folder: Path) -> list[tuple[object, ...]]:
    taken = list(pipeline.ingest(engine, Intake().drafts([str(folder)])))
    assert {item.outcome for item in taken} == {"added"}, taken
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(DISPUTES)]


@pytest.fixture(scope="module")
def told_by_text(
    seeds: list[Article], tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path
) -> list[tuple[object, ...]]:
    folder = tmp_path_factory.mktemp("text")
    as_text(seeds, folder)
    database = folder / "claims.db"
    database.write_bytes(sqlite_template.read_bytes())
    engine = connect(database)
    rows = disputes(engine, folder)
    engine.dispose()
    assert len(rows) == 10, "the answers of the seeds, as in test_pipeline"
    return rows


@pytest.mark.parametrize("write", [as_pages, as_feed, as_lines, as_list, as_table, as_mails, as_archive])
def test_the_same_disputes_in_every_form(
    write: Callable[[list[Article], Path], None],
    seeds: list[Article],
    told_by_text: list[tuple[object, ...]],
    made_sqlite: str,
    tmp_path: Path,
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    write(seeds, folder)
    engine = connect(made_sqlite)
    assert disputes(engine, folder) == told_by_text
    engine.dispose()
