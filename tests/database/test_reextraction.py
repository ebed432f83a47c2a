"""An article read again: what is found again keeps number and key, a person's word stays, the machine's is noted."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import select, text

from claimsdb import reextraction
from claimsdb.article import Article
from claimsdb.database.check import inconsistent
from claimsdb.database.connection import writing
from claimsdb.database.decisions.deciding import decide, undo
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.parties import is_full_name, party_argument
from claimsdb.database.decisions.takedown import remove
from claimsdb.database.learned import with_learned_names
from claimsdb.database.models import Action
from claimsdb.database.reextraction.held import held
from claimsdb.database.reextraction.renewal import renew
from claimsdb.database.reextraction.rereading import found_again, stored_attributions
from claimsdb.database.tables import articles, claims
from claimsdb.entities.entity import Entity
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading
from claimsdb.pipeline import ingest
from claimsdb.spans import Span
from claimsdb.terms import EntityKind, StatementType
from tests.test_pipeline import everything

from .desk import KP, RU, US, ZA, Desk, Filed

ARTICLE = Article(
    "a.txt",
    "The United States accused South Africa of supplying arms to Russia. South Africa denied the allegation.",
)


def found(start: int, end: int, number: int = 0, kind: StatementType = StatementType.ASSERTION) -> Attribution:
    """An attribution by where its cue stands."""
    return Attribution(number, (Span(0, 2),), (Span(start, end),), (Span(end + 1, end + 3),), type=kind)


def reading(filed: Filed, *attributions: Attribution, claims: Sequence[ClaimStatement] = ()) -> Reading:
    quotes = {one.number: Span(0, 9) for one in attributions}
    return Reading(filed.article, attributions, tuple(claims), (), quotes=quotes)


def rows(desk: Desk, query: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in desk.connection.execute(text(query))]


AGAIN = [
    ("the same spans", [found(3, 5)], {0: 1}),
    ("a cue that overlaps", [found(4, 6)], {0: 1}),
    ("a cue beside it", [found(5, 7)], {}),
    ("another type", [found(3, 5, kind=StatementType.DENIAL)], {}),
    ("two that may be it", [found(2, 4), found(4, 6, number=1)], {}),
    ("the same and one that overlaps", [found(3, 5), found(4, 6, number=1)], {0: 1}),
]


@pytest.mark.parametrize(("attributions", "same"), [case[1:] for case in AGAIN], ids=[case[0] for case in AGAIN])
def test_exactly_one_of_the_type_with_an_overlapping_cue_is_the_same(
    desk: Desk, attributions: list[Attribution], same: dict[int, int]
) -> None:
    filed = desk.article("story")
    desk.statement(filed)
    (stored,) = stored_attributions(desk.connection, filed.id)
    numbers = found_again(desk.connection, reading(filed, *attributions), [stored])
    assert numbers == dict.fromkeys(same, stored.id)


def reread(desk: Desk, filed: Filed, by: Party, words: str = "it happened again") -> None:
    """Read the article again: the one claim in other words, at another cue, by somebody else."""
    statement = ClaimStatement(0, (by,), Proposition(words, agents=(ZA,)))
    told = reading(filed, found(4, 6), claims=[statement])
    renew(desk.connection, desk.run, filed.id, told, held(desk.connection))


def test_a_claim_that_is_found_again_keeps_its_number_and_key(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed)
    before = rows(desk, "SELECT id, key FROM claims")
    reread(desk, filed, RU)
    assert rows(desk, "SELECT id, key FROM claims") == before
    assert rows(desk, "SELECT claim, claimant FROM unanswered_claims") == [("it happened again", "Russia")]
    assert inconsistent(desk.connection) == []


def test_a_claim_that_is_not_found_again_goes(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed)
    renew(desk.connection, desk.run, filed.id, reading(filed), held(desk.connection))
    assert rows(desk, "SELECT count(*) FROM claims") == [(0,)]


def test_no_key_leads_to_what_goes_after_it_was_found_again(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed)
    reread(desk, filed, RU)
    assert desk.rows("count(*)", "redirects") != [(0,)]
    renew(desk.connection, desk.run, filed.id, reading(filed), held(desk.connection))
    assert inconsistent(desk.connection) == []


def test_a_claim_that_a_person_accepted_stays_though_it_is_not_found_again(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed)
    key = desk.connection.scalar(select(claims.c.key))
    decide(desk.connection, Decision(Action.ACCEPT, "Anna", key))
    renew(desk.connection, desk.run, filed.id, reading(filed), held(desk.connection))
    assert rows(desk, "SELECT claim FROM unanswered_claims") == [("it happened",)]


def test_a_persons_word_stays_and_what_the_machine_says_is_asked_about_and_comes_by_undoing(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed)
    key = desk.connection.scalar(select(claims.c.key))
    assert KP.entity is not None
    edited = Decision(Action.EDIT, "Anna", key, arguments={"claimant": party_argument(KP.entity), "text": "it did"})
    desk.entities(US, RU, KP)
    made = decide(desk.connection, edited)
    reread(desk, filed, US)
    assert rows(desk, "SELECT claim_id FROM review_queue WHERE question = 'difference'") == [], "it says what it said"
    reread(desk, filed, RU)
    assert rows(desk, "SELECT claim, claimant FROM unanswered_claims") == [("it did", "North Korea")]
    assert rows(desk, "SELECT claim_id FROM review_queue WHERE question = 'difference'") == [(1,)]
    assert inconsistent(desk.connection) == []
    undo(desk.connection, made.id, "Bheki")
    assert rows(desk, "SELECT claim, claimant FROM unanswered_claims") == [("it happened again", "Russia")]


def test_reading_again_by_the_same_program_changes_nothing(engine: Any) -> None:
    list(ingest(engine, [ARTICLE]))
    assert list(reextraction.outdated(engine)) == []
    with engine.connect() as connection:
        shown = connection.execute(text("SELECT * FROM claim_responses")).all()
    (reread_,) = reextraction.reextract(engine, [1])
    assert reread_.differences == ()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT * FROM claim_responses")).all() == shown
        assert inconsistent(connection) == []


def test_a_dry_run_changes_nothing_at_all(engine: Any) -> None:
    list(ingest(engine, [ARTICLE]))
    before = everything(engine)
    list(reextraction.reextract(engine, [1], dry_run=True))
    assert everything(engine) == before


@pytest.mark.parametrize("dry_run", [False, True])
def test_an_article_that_is_taken_down_meanwhile_is_passed_over(engine: Any, dry_run: bool) -> None:
    list(ingest(engine, [ARTICLE, Article("b.txt", "Kenya denied that it had sold maize to Uganda.")]))
    again = reextraction.reextract(engine, [1, 2], dry_run=dry_run)
    assert next(again).article_id == 1
    with writing(engine) as connection:
        key = connection.scalar(select(articles.c.key).where(articles.c.id == 2))
        remove(connection, Decision(Action.REMOVE, "Anna", article=key, note="asked for"))
    assert list(again) == []


def test_articles_of_another_lexicon_are_outdated_until_they_are_read_again(engine: Any) -> None:
    list(ingest(engine, [ARTICLE]))
    with writing(engine) as connection:
        connection.execute(text("UPDATE extraction_runs SET lexicon_version = 'old'"))
    list(ingest(engine, [Article("b.txt", "Norland denied that it had mined the strait.")]))
    assert list(reextraction.outdated(engine)) == [1], "whatever was read since"
    list(reextraction.reextract(engine, [1]))
    assert list(reextraction.outdated(engine)) == []


NAMES = [
    ("Yevgeny Prigozhin", True),
    ("Bank of England", True),
    ("the Wagner Group", False),
    ("Wagner", False),
    ("He", False),
    ("Senior officials", False),
    ("reports", False),
    ("", False),
]


@pytest.mark.parametrize(("words", "is_name"), NAMES)
def test_only_a_full_name_is_learned_by_itself(words: str, is_name: bool) -> None:
    assert is_full_name(words) is is_name


def test_a_name_that_a_person_taught_is_known_in_later_articles(desk: Desk) -> None:
    filed = desk.article("story")
    desk.claim(filed, by=(Party("Trade Desk"),))
    key = desk.connection.scalar(select(claims.c.key))
    ministry = Entity("organization:ZA:trade ministry", EntityKind.ORGANIZATION, "Trade Ministry", "ZA")
    decide(desk.connection, Decision(Action.EDIT, "Anna", key, arguments={"claimant": party_argument(ministry)}))
    later = ClaimStatement(0, (Party("TRADE  desk"), Party("Trade Board")), Proposition("it did", agents=(US,)))
    told = with_learned_names(desk.connection, reading(filed, found(3, 5), claims=[later]))
    (statement,) = told.claims
    assert [party.entity for party in statement.claimants] == [ministry, None]
    assert [party.country for party in statement.claimants] == ["ZA", None]


def test_a_name_that_was_taught_for_two_means_neither(desk: Desk) -> None:
    filed = desk.article("story")
    for number, name in enumerate(("Trade Ministry", "Trade Bank")):
        desk.claim(filed, f"words {number}", by=(Party("Trade Desk"),))
        key = desk.connection.scalars(select(claims.c.key).order_by(claims.c.id.desc())).first()
        entity = Entity(f"organization:{name}", EntityKind.ORGANIZATION, name)
        decide(desk.connection, Decision(Action.EDIT, "Anna", key, arguments={"claimant": party_argument(entity)}))
    later = ClaimStatement(0, (Party("Trade Desk"),), Proposition("it did", agents=(US,)))
    told = with_learned_names(desk.connection, reading(filed, found(3, 5), claims=[later]))
    assert told.claims[0].claimants[0].entity is None
