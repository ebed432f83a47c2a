"""Writes: each may be repeated, and what people or earlier runs put there stays."""

from dataclasses import asdict
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from claimsdb.article import Article
from claimsdb.database import store
from claimsdb.database.tables import articles, extraction_runs
from claimsdb.dates import PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.pairing import Choice
from claimsdb.matching.statement import Party, Reading
from claimsdb.pipeline import Taken
from claimsdb.spans import Span
from claimsdb.terms import EntityKind, Judgement, LedgerOutcome, Precision, PublicationBasis, Relation

from .desk import KP, NOBODY, RU, US, ZA, Desk


def test_an_article_is_stored_with_all_that_is_known_of_it(desk: Desk) -> None:
    june = PartialDate(datetime(2024, 6, 1).date(), Precision.MONTH, "June 2024", PublicationBasis.ARTICLE)
    article = Article("digest.txt", "Œuvre 🎈 text", item=3, item_start=40, title="T", publisher="P", published=june)
    number = store.add_article(desk.connection, article, None)
    assert store.find_article(desk.connection, "digest.txt", 3) == (number, article.key)
    assert store.find_article(desk.connection, "digest.txt", None) is None
    assert desk.rows("location, item, item_start, title, publisher, text, published_raw", "article_texts") == [
        ("digest.txt", 3, 40, "T", "P", "Œuvre 🎈 text", "June 2024")
    ]
    assert desk.rows("published_precision, published_basis", "article_texts") == [("month", "article")]


def test_the_newest_text_of_a_place_is_found_and_an_old_one_can_come_back(desk: Desk) -> None:
    first = desk.article("page", words="First text. ")
    second = desk.article("page", words="Second one. ", supersedes=first)
    third = desk.article("page", words="Third text. ", supersedes=second)
    assert store.find_article(desk.connection, "page", None) == (third.id, third.article.key)
    assert store.add_article(desk.connection, first.article, third.id) == first.id
    assert store.find_article(desk.connection, "page", None) == (first.id, first.article.key)
    assert len(desk.rows("article_id", "article_texts", "NOT is_superseded")) == 1


def test_a_text_is_found_wherever_it_stands_unless_it_is_superseded(desk: Desk) -> None:
    old = desk.article("page", words="First text. ")
    assert store.find_text(desk.connection, old.article.text) == "page"
    desk.article("page", words="Second one. ", supersedes=old)
    assert store.find_text(desk.connection, old.article.text) is None


def test_superseding_gives_a_claim_its_wording_elsewhere(desk: Desk) -> None:
    old = desk.article("page", "2024-01-01")
    claim = desk.claim(old, "first words")
    desk.again(claim, desk.article("other", "2024-02-01"), "other words")
    assert desk.rows("text", "claims") == [("first words",)]
    desk.article("page", words="Without it. ", supersedes=old)
    assert desk.rows("text", "claims") == [("other words",)]


def test_a_reading_keeps_its_spans_and_who_holds_whom(desk: Desk) -> None:
    filed = desk.article("story")
    outer = Attribution(0, (Span(0, 2), Span(4, 6)), (Span(7, 9),), (Span(10, 20),))
    inner = Attribution(1, (), (Span(12, 14),), (), parent=0, reporter=0)
    reading = Reading(filed.article, (outer, inner), (), (), quotes={0: Span(0, 20), 1: Span(0, 20)})
    first = store.add_reading(desk.connection, filed.id, reading, desk.run)
    assert store.add_reading(desk.connection, filed.id, reading, desk.run) == first
    assert desk.rows("number, parent_id, reporter_id", "attributions") == [(0, None, None), (1, first[0], first[0])]
    assert desk.rows("number, source, cue, content, cue_start, cue_end", "attribution_details") == [
        (0, "Si … i ", "o.", "Si di co. ", 7, 9),
        (1, None, " d", None, 12, 14),
    ]


def test_the_same_attribution_twice_is_one_row(desk: Desk) -> None:
    filed = desk.article("story")
    twins = tuple(Attribution(number, (), (Span(0, 2),), ()) for number in range(2))
    reading = Reading(filed.article, twins, (), (), quotes={0: Span(0, 9), 1: Span(0, 9)})
    first, second = store.add_reading(desk.connection, filed.id, reading, desk.run).values()
    assert first == second


def test_entities_are_one_by_key_and_keep_every_name(desk: Desk) -> None:
    short, long = (Entity("person:RU:x", EntityKind.PERSON, name, "RU") for name in ("D. Peskóv", "Dmitry Peskov"))
    assert store.entity_ids(desk.connection, [short]) == store.entity_ids(desk.connection, [long, long])
    assert desk.rows("name, names, country", "entity_list") == [("D. Peskóv", "D. Peskóv, Dmitry Peskov", "Russia")]
    assert desk.rows("normalized", "entity_names") == [("d peskov",), ("dmitry peskov",)]


def test_parties_of_a_claim_are_joined_and_the_unknown_are_those_of_its_first_wording(desk: Desk) -> None:
    story = desk.article("story")
    claim = desk.claim(story, agents=(ZA, Party("a ship")), recipients=(RU,))
    desk.again(claim, story, agents=(ZA, Party("the vessel"), Party("Pyongyang", None, "KP")), recipients=(RU, KP))
    assert desk.rows("role, name, country_code, raw", "claim_parties", "role <> 'claimant'") == [
        ("accused", "South Africa", "ZA", "South Africa"),
        ("accused", None, "KP", "Pyongyang"),
        ("accused", None, None, "a ship"),
        ("counterparty", "North Korea", "KP", "North Korea"),
        ("counterparty", "Russia", "RU", "Russia"),
    ]


def test_everything_said_twice_is_there_once(desk: Desk) -> None:
    story = desk.article("story")
    attribution = desk.statement(story)
    from .desk import claiming

    statement = claiming("it happened", (US, NOBODY))
    for _ in range(2):
        claim = store.add_claim(desk.connection, attribution, statement)
        appearance = store.add_appearance(desk.connection, claim, attribution, statement)
        store.add_claimants(desk.connection, claim, appearance, statement, desk.entities(US))
    other = desk.claim(story, "another")
    for one, two, relation in [(other, claim, Relation.CONTRADICTS), (other, claim, Relation.NARROWER)] * 2:
        store.add_relation(desk.connection, one, two, relation)
    assert desk.rows("raw", "claimants", f"claim_id = {claim}") == [("United States",), ("reports",)]
    assert desk.rows("claim_a_id, claim_b_id, relation", "claim_relations") == [
        (claim, other, "contradicts"),
        (other, claim, "narrower"),
    ]


def test_a_judged_pairing_is_not_judged_again_by_the_machine(desk: Desk) -> None:
    story = desk.article("story")
    claim, response = desk.claim(story), desk.response(story)
    desk.pair(response, claim, Judgement.REJECTED)
    store.add_pairings(desk.connection, [(response, Choice(claim, 1.0, ("again",), Judgement.AUTOMATIC))])
    assert desk.rows("match_score, match_reasons, judgement", "pairings") == [(0.9, '["same act"]', "rejected")]


def test_the_ledger_tells_what_became_of_everything(desk: Desk) -> None:
    story = desk.article("story")
    taken = [
        Taken("story", None, LedgerOutcome.ADDED, article_id=story.id),
        Taken("empty.txt", 2, LedgerOutcome.SKIPPED, "there is no text"),
    ]
    store.note_in_ledger(desk.connection, desk.run, map(asdict, taken))
    store.finish_run(desk.connection, desk.run)
    assert desk.rows("location, item, outcome, reason", "article_ledger") == [
        ("empty.txt", 2, "skipped", "there is no text"),
        ("story", None, "added", None),
    ]
    (run,) = desk.connection.execute(select(extraction_runs.c.started_at, extraction_runs.c.finished_at)).all()
    assert run.started_at.tzinfo is UTC
    assert run.started_at <= run.finished_at <= datetime.now(UTC) + timedelta(seconds=1)


def test_when_a_row_was_stored_is_told_in_utc(desk: Desk) -> None:
    desk.article("story")
    added_at = desk.connection.scalar(select(articles.c.added_at))
    assert added_at is not None
    assert abs(datetime.now(UTC) - added_at) < timedelta(minutes=1)
