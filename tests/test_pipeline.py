"""Articles in, disputes out, on both databases: idempotent, superseding, whole articles only."""

import hashlib
import json
import multiprocessing
import random
import shutil
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text

from benchmarks.press import make_articles
from claimsdb import batches, pipeline
from claimsdb.article import Article
from claimsdb.database.connection import connect
from claimsdb.database.models import metadata
from claimsdb.database.tables import articles, attribution_spans, claims, responses
from claimsdb.errors import SourceError, SourceMissing
from claimsdb.sources import Found, Intake, Page, Validators, Visit
from claimsdb.sources import articles as articles_in
from claimsdb.terms import LedgerOutcome

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
ARTICLE = Article(
    "a.txt",
    "The United States accused South Africa of supplying arms to Russia. South Africa denied the allegation.",
    publisher="The Ledger",
)
ZA_ROWS = text("""
    SELECT claimant, respondent, response_type, outcome, claim_quote, response_quote FROM disputed_claims
    WHERE claim_id IN (SELECT claim_id FROM claim_countries WHERE country_code = 'ZA')
    ORDER BY response_id, claimant
""")


DISPUTES = text("""
    SELECT coalesce(claimant, '-') AS claimant, accused, respondent, response_type, response_quote FROM disputed_claims
""")
IN_ANY_ORDER = [
    # claimant, accused, respondent, type, first word of the answer
    ("-", "China", "China", "denial", "China"),
    ("-", "North Korea", "North Korea", "denial", "Even"),
    ("-", "North Korea, Russia", "North Korea", "denial", "Russia"),
    ("-", "North Korea, Russia", "Russia", "denial", "Russia"),
    ("-", "its government", None, "denial", "Cuba"),
    ("United States", "North Korea", "North Korea", "denial", "Moscow"),
    ("United States", "North Korea", "Russia", "denial", "Moscow"),
    ("United States", "South Africa", "Inquiry in South Africa", "inquiry_finding", "An"),
    ("United States", "South Africa", "South Africa", "denial", "South"),
    ("United States", "South Africa", "South Africa", "denial", "The"),
]


LONG = "".join(hashlib.sha256(bytes([number])).hexdigest() for number in range(50))
"""A word of 3,200 characters that no compression makes fewer: more than an index of PostgreSQL holds."""

STRANGE = [
    # an article that is worth more than what it, or its carrier, says of it
    {"text": "Moscow denied one.", "url": "https://a.example/half-a-character-\ud800"},
    {"text": "Moscow denied two.", "url": "https://a.example/nul-\0"},
    {"text": "Moscow denied three.", "url": f"https://a.example/{LONG}"},
    {"text": "Moscow denied four.", "publisher": LONG},
    {"text": "Moscow denied five.", "publisher": "\ud800", "title": "\0", "date": "\0", "language": "\0"},
    {"text": f"Defence Minister Karin X{LONG} denied on Tuesday that France had sold arms."},
]


def take(engine: Engine, found: Iterable[Found]) -> list[LedgerOutcome]:
    return [taken.outcome for taken in pipeline.ingest(engine, found)]


def everything(engine: Engine) -> dict[str, Sequence[tuple[object, ...]]]:
    """All rows of all tables, times left out."""
    with engine.connect() as connection:
        return {
            table.name: sorted(
                (tuple(row) for row in connection.execute(select(*[c for c in table.c if not c.name.endswith("_at")]))),
                key=str,
            )
            for table in metadata.sorted_tables
            if table.name not in {"article_ledger", "extraction_runs"}
        }


def test_the_seeds_hold_one_dispute_about_south_africa(engine: Engine) -> None:
    """The United States alleges; South Africa denies, says the plane carried none, an inquiry rejects."""
    take(engine, articles_in([str(SEEDS)]))
    with engine.connect() as connection:
        rows = connection.execute(ZA_ROWS).all()
    assert {row.claimant for row in rows} == {"United States"}
    assert [(row.response_type, row.outcome) for row in rows] == [
        ("denial", None),
        ("denial", None),
        ("inquiry_finding", "rejected"),
    ]
    assert [row.respondent for row in rows[:2]] == ["South Africa", "South Africa"]


@pytest.mark.parametrize("seed", range(3))
def test_the_same_disputes_in_any_order(engine: Engine, seed: int) -> None:
    """An answer that is read before its claim answers it all the same."""
    found = list(articles_in([str(SEEDS)]))
    take(engine, random.Random(seed).sample(found, len(found)))  # noqa: S311 - no secret
    with engine.connect() as connection:
        rows = connection.execute(DISPUTES).all()
    seen = {(row.claimant, row.accused, row.respondent, row.response_type, row.response_quote) for row in rows}
    assert sorted((*row[:4], row[4].split(maxsplit=1)[0]) for row in seen) == IN_ANY_ORDER


def test_the_same_rows_on_both_databases(made_sqlite: str, made_postgresql: str) -> None:
    seen = []
    for url in (made_sqlite, made_postgresql):
        engine = connect(url)
        take(engine, articles_in([str(SEEDS)]))
        seen.append(everything(engine))
        engine.dispose()
    assert seen[0] == seen[1]


def test_twice_is_once(engine: Engine) -> None:
    take(engine, articles_in([str(SEEDS)]))
    before = everything(engine)
    assert set(take(engine, articles_in([str(SEEDS)]))) == {LedgerOutcome.UNCHANGED}
    assert everything(engine) == before


def test_every_quote_and_span_lies_in_its_text(engine: Engine) -> None:
    take(engine, articles_in([str(SEEDS)]))
    with engine.connect() as connection:
        texts = {row.id: row.text for row in connection.execute(select(articles))}
        quotes = connection.execute(
            text("SELECT claim_quote, claim_article_id, claim_start, claim_end FROM claim_responses")
        ).all()
        empty = connection.scalar(
            select(func.count()).where(attribution_spans.c.start_char >= attribution_spans.c.end_char)
        )
    assert quotes
    assert all(quote == texts[article][start:end] for quote, article, start, end in quotes)
    assert empty == 0


def test_a_changed_text_takes_the_place_of_the_old_one(engine: Engine) -> None:
    changed = Article(ARTICLE.location, ARTICLE.text.replace("denied", "rejected"), publisher=ARTICLE.publisher)
    assert take(engine, [ARTICLE]) == [LedgerOutcome.ADDED]
    assert take(engine, [changed]) == [LedgerOutcome.SUPERSEDED]
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(articles)) == 2
        assert connection.scalar(select(func.count()).select_from(claims)) == 1, "the claim is the same"
        cues = connection.execute(text("SELECT response_cue FROM disputed_claims")).scalars().all()
    assert cues == ["rejected"], "the old answer stays visible in the tables and is not counted"


def test_a_text_that_comes_back_is_not_stored_twice(engine: Engine) -> None:
    changed = Article(ARTICLE.location, ARTICLE.text + " No date was given.")
    take(engine, [ARTICLE])
    take(engine, [changed])
    assert take(engine, [ARTICLE]) == [LedgerOutcome.SUPERSEDED]
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(articles)) == 2
        assert connection.scalar(text("SELECT count(*) FROM disputed_claims")) == 1


def test_the_same_text_under_another_name_is_known(engine: Engine) -> None:
    (_, known) = pipeline.ingest(engine, [ARTICLE, Article("copy.txt", ARTICLE.text)])
    assert (known.outcome, known.reason) == (LedgerOutcome.KNOWN, "the same text stands under a.txt")


def test_one_that_cannot_be_read_does_not_stop_the_rest(engine: Engine) -> None:
    found: list[Article | SourceError] = [SourceMissing("gone.txt", "is not there"), ARTICLE]
    assert take(engine, found) == [LedgerOutcome.SKIPPED, LedgerOutcome.ADDED]
    with engine.connect() as connection:
        ledger = connection.execute(text("SELECT location, outcome, reason FROM article_ledger ORDER BY id")).all()
    assert ledger == [("gone.txt", "skipped", "is not there"), ("a.txt", "added", None)]


def test_nothing_that_is_said_of_an_article_stops_the_run(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("".join(f"{json.dumps(record)}\n" for record in STRANGE))
    (tmp_path / "b.md").write_text('---\ntitle: "\\0\\uD800"\npublisher: "\\0"\n---\nMoscow denied six.')
    taken = list(pipeline.ingest(engine, Intake().drafts([str(tmp_path)])))
    assert [one.reason for one in taken] == [None] * 7
    with engine.connect() as connection:
        names = connection.execute(text("SELECT name FROM publishers ORDER BY id")).scalars().all()
    assert names == [LONG[:650], "?"], "a name too long is cut, and a character that is none is marked"


def test_an_interruption_leaves_whole_articles_and_what_was_said_to_be_done(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "MOST", 1)

    def interrupted() -> Iterator[Article]:
        yield ARTICLE
        raise KeyboardInterrupt

    run = pipeline.ingest(engine, interrupted())
    assert next(run).outcome is LedgerOutcome.ADDED
    with pytest.raises(KeyboardInterrupt):
        next(run)
    with engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(responses)) == 1
    assert take(engine, [ARTICLE]) == [LedgerOutcome.UNCHANGED]


def test_nothing_is_dated_by_the_day_of_reading(engine: Engine) -> None:
    take(engine, [ARTICLE])
    with engine.connect() as connection:
        found = connection.execute(
            text("SELECT claimed_on, responded_on, claim_published_on FROM disputed_claims")
        ).one()
    assert found == (None, None, None)


FRENCH = (
    "Le gouvernement français a accusé la Russie d'avoir livré des armes. La Russie a démenti ces accusations lundi, "
    "selon un porte-parole du Kremlin, qui a parlé de mensonges."
)
PAGE = (
    b"<html><head><title>T</title></head><body><article><p>The United States accused South Africa of supplying arms to "
    b"Russia.</p><p>South Africa denied the allegation.</p></article></body></html>"
)


def test_the_same_rows_whatever_the_number_of_workers(sqlite_template: Path, tmp_path: Path) -> None:
    seen = []
    some = [*map(str, sorted(SEEDS.iterdir())[3:10]), "no.txt"]
    for workers in (1, 2):
        database = shutil.copy(sqlite_template, tmp_path / f"{workers}.db")
        engine = connect(database)
        told = list(pipeline.ingest(engine, Intake().drafts(some), workers=workers))
        seen.append((told, everything(engine)))
        engine.dispose()
    assert seen[0] == seen[1]


def test_the_same_rows_whatever_is_committed_together(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is known of claims is kept for all articles of a commit; alone each reads everything anew."""
    make_articles(tmp_path / "news.jsonl", 30, seed=7)
    found = []
    for most in (1, 30):
        monkeypatch.setattr(batches, "MOST", most)
        shutil.copy(sqlite_template, tmp_path / f"{most}.db")
        engine = connect(tmp_path / f"{most}.db")
        take(engine, articles_in([str(tmp_path / "news.jsonl"), str(SEEDS)]))
        found.append(everything(engine))
        engine.dispose()
    assert found[0]["pairings"], "there are claims that later articles bring up"
    assert found[0] == found[1]


def test_workers_are_gone_after_an_error(engine: Engine) -> None:
    def broken() -> Iterator[Article]:
        yield ARTICLE
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone"):
        list(pipeline.ingest(engine, broken(), workers=2))
    assert not multiprocessing.active_children()


def test_an_article_in_another_language_is_stored_and_not_extracted(engine: Engine) -> None:
    (taken,) = pipeline.ingest(engine, [Article("fr.txt", FRENCH)])
    assert taken.outcome is LedgerOutcome.NOT_EXTRACTED
    assert taken.reason == "its language is 'fr' and not English, so nothing was extracted"
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT language FROM article_texts")) == "fr"
        assert connection.scalar(text("SELECT count(*) FROM attributions")) == 0
    assert take(engine, [Article("fr.txt", FRENCH)]) == [LedgerOutcome.UNCHANGED]


def test_the_very_same_page_is_not_read_again(engine: Engine) -> None:
    page = Page("page.html", PAGE)
    assert take(engine, [page]) == [LedgerOutcome.ADDED]
    (again,) = pipeline.ingest(engine, [page])
    assert (again.outcome, again.article_id) == (LedgerOutcome.UNCHANGED, 1)
    changed = Page("page.html", PAGE.replace(b"denied", b"rejected"))
    assert take(engine, [changed]) == [LedgerOutcome.SUPERSEDED]


def test_a_page_around_the_same_article_changes_nothing(engine: Engine) -> None:
    take(engine, [Page("page.html", PAGE)])
    (taken,) = pipeline.ingest(engine, [Page("page.html", PAGE.replace(b"<head>", b"<head><script>1</script>"))])
    assert taken.outcome is LedgerOutcome.UNCHANGED


def test_originals_are_kept_when_asked_for(engine: Engine) -> None:
    take(engine, [Page("a.html", PAGE), ARTICLE])
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM article_originals")) == 0
    list(pipeline.ingest(engine, [Page("a.html", PAGE, charset="utf-8"), ARTICLE], keep_originals=True))
    with engine.connect() as connection:
        (original,) = connection.execute(text("SELECT article_id, charset, data FROM article_originals")).all()
    assert (original.article_id, original.charset, zlib.decompress(original.data)) == (1, "utf-8", PAGE)


def test_a_visit_is_remembered_as_long_as_its_article(engine: Engine) -> None:
    address, remembered = "https://ledger.example/1", pipeline.visits_remembered(engine)
    known = Validators('"1"', None)
    assert take(engine, [Page(address, PAGE), Visit(address, known)]) == [LedgerOutcome.ADDED]
    assert remembered(address) == known
    assert take(engine, [Visit(address, changed=False)]) == [LedgerOutcome.UNCHANGED]
    with engine.begin() as connection:
        connection.execute(text("UPDATE article_ledger SET article_id = NULL"))
        connection.execute(text("DELETE FROM articles"))
    assert remembered(address) is None


def test_a_page_without_an_article_is_asked_for_again(engine: Engine) -> None:
    address = "https://ledger.example/1"
    empty = Page(address, b"<html><body><img src=a></body></html>")
    assert take(engine, [empty, Visit(address, Validators('"1"', None))]) == [LedgerOutcome.SKIPPED]
    assert pipeline.visits_remembered(engine)(address) is None


def test_a_feed_is_remembered_without_an_article(engine: Engine) -> None:
    visit = Visit("https://ledger.example/feed", Validators(None, "Mon"), is_page=False)
    assert take(engine, [visit]) == []
    assert pipeline.visits_remembered(engine)(visit.address) == visit.validators


def test_a_fault_of_the_program_costs_one_article(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(article: Article) -> object:
        raise IndexError("list index out of range")

    monkeypatch.setattr(pipeline, "read", read)
    (taken,) = pipeline.ingest(engine, [ARTICLE])
    assert (taken.outcome, taken.location) == (LedgerOutcome.SKIPPED, "a.txt")
    assert taken.reason == (
        "makes the program fail (IndexError: list index out of range); please report it with its text"
    )
