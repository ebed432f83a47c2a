"""Articles whose title, text, publisher and place do what they can to be more than text."""

from sqlalchemy import Connection, text

from claimsdb.article import Article
from claimsdb.database import store
from claimsdb.database.models import metadata
from claimsdb.matching.statement import Party
from tests.database.desk import US, Desk, Filed

SCRIPT = "<script>alert(1)</script>"
BREAKING_OUT = "\"'><img src=x onerror=alert(2)></title></textarea></svg><!-- ${7*7} {{7*7}} {% raw %}"
TERMINAL = "\x1b[2J\x1b]0;owned\x07\x9b31m\r"
BIDI = "\u202egnihton\u202c \u2066isolated\u2069 \u200f\u061c"
ARABIC = "قالت الوزارة"

PLACES = (
    "javascript:alert(3)",
    "JaVaScRiPt://example.org/%0aalert(4)",
    "data:text/html,<script>alert(5)</script>",
    "vbscript:msgbox(6)",
    'https://example.org/"onmouseover="alert(7)',
    "https://example.org/\u202ecilbup",
    "https://user:secret@[::bad",
    "//example.org/without-a-scheme",
    "file:///etc/passwd",
    "https://example.org/good?a=1&b=<2>",
    "https://example.org/plain?a=1&b=2",
)
FOLLOWED = ("https://example.org/plain?a=1&b=2", "https://ledger.example/inquiry")
"""The only places of the dataset and of these articles that are links."""

WORDS = f"{SCRIPT} {BREAKING_OUT} {TERMINAL} {BIDI} {ARABIC} "


def add_hostile_articles(connection: Connection) -> None:
    """File an article for each place, with a claim and a denial in it."""
    go_on_counting(connection)
    desk = Desk(connection)
    rogue = Party(f"{SCRIPT}{BIDI}{TERMINAL}")
    for place in PLACES:
        title, publisher = f"{SCRIPT} {BREAKING_OUT} {BIDI} {TERMINAL}", f"{BIDI}{BREAKING_OUT}{TERMINAL}"
        article = Article(place, WORDS * 3, title=title, publisher=publisher)
        filed = Filed(store.add_article(connection, article, None), article)
        claim = desk.claim(filed, f"{place} did {WORDS}", by=(US, rogue))
        desk.answer(claim, filed, rogue)


def go_on_counting(connection: Connection) -> None:
    """Let PostgreSQL number new rows after those of the dataset, which brings its numbers along."""
    if connection.dialect.name == "postgresql":
        for table in metadata.sorted_tables:
            if "id" in table.c:
                last = f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name})"  # noqa: S608
                connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'), {last})"))
