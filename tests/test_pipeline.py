"""Articles in, disputes out, on both databases: idempotent, superseding, whole articles only."""

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select, text

from claimsdb import batches, pipeline
from claimsdb.article import Article
from claimsdb.database.models import metadata
from claimsdb.database.tables import articles, attribution_spans, claims, responses
from claimsdb.errors import SourceError, SourceMissing
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
    ("United States", "North Korea", "North Korea", "denial", "Moscow"),
    ("United States", "North Korea", "Russia", "denial", "Moscow"),
    ("United States", "South Africa", "Inquiry in South Africa", "inquiry_finding", "An"),
    ("United States", "South Africa", "South Africa", "denial", "South"),
    ("United States", "South Africa", "South Africa", "denial", "The"),
]


def take(engine: Engine, found: Iterable[Article | SourceError]) -> list[LedgerOutcome]:
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
    from claimsdb.database.connection import connect

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
