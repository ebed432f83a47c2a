"""How claims stand, and which country accuses which, is kept in step with their rows, whoever writes them, and how."""

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, Engine, select, text

from benchmarks.rows import COLUMNS
from benchmarks.world import chunks
from claimsdb.database.bulk import loading
from claimsdb.database.models import metadata
from claimsdb.database.standing import pairs
from claimsdb.database.standing.definition import fallen_out_of_step
from claimsdb.database.tables import claim_pairs
from claimsdb.queries.matrix import read_pairs
from claimsdb.terms import Judgement, Outcome, ResponseType

from .desk import RU, ZA, Desk

WRITES = [
    ("a pairing is suggested only", "UPDATE pairings SET judgement = 'suggested'"),
    ("a pairing is taken to another claim", "UPDATE pairings SET claim_id = 2 WHERE claim_id = 1 AND response_id = 1"),
    ("a pairing goes", "DELETE FROM pairings WHERE response_id = 1"),
    ("an answer is of another kind", "UPDATE responses SET type = 'no_comment', outcome = NULL"),
    ("a finding goes the other way", "UPDATE responses SET outcome = 'upheld' WHERE outcome IS NOT NULL"),
    ("an answer is dated", "UPDATE responses SET responded_on = '2020-01-01', responded_precision = 'day'"),
    ("an answer goes", "DELETE FROM responses WHERE id = 1"),
    ("a claim is rejected", "UPDATE claims SET judgement = 'rejected' WHERE id = 1"),
    ("a claim goes", "DELETE FROM claims WHERE id = 1"),
    ("a claimant goes", "DELETE FROM claimants WHERE claim_id = 2"),
    ("a claimant makes another claim", "UPDATE claimants SET claim_id = 2 WHERE claim_id = 1"),
    (
        "a claimant stands nowhere and has a date",
        "UPDATE claimants SET appearance_id = NULL, claimed_on = '2019-05-05', claimed_precision = 'day'",
    ),
    ("an appearance is of another claim", "UPDATE claim_appearances SET claim_id = 2 WHERE claim_id = 1"),
    ("an appearance goes", "DELETE FROM claim_appearances WHERE claim_id = 1"),
    ("an article is dated otherwise", "UPDATE articles SET published_on = '2001-01-01', published_precision = 'day'"),
    ("all articles have one publisher", "UPDATE articles SET publisher_id = 1"),
    (
        "the publisher of an original changes",
        "UPDATE articles SET publisher_id = (SELECT b.publisher_id FROM articles AS b WHERE b.location = 'b') "
        "WHERE location = 'a'",
    ),
    ("an article is no copy", "UPDATE articles SET copy_of_id = NULL"),
    ("an article supersedes another", "UPDATE articles SET supersedes_id = 1 WHERE id = 2"),
    ("an article supersedes none", "UPDATE articles SET supersedes_id = NULL"),
    ("an article goes that superseded another", "DELETE FROM articles WHERE supersedes_id IS NOT NULL"),
    ("all articles go", "DELETE FROM articles"),
]  # fmt: skip
WRITES_OF_PAIRS = [
    ("a claim goes", "DELETE FROM claims WHERE id = 1"),
    ("a claim is rejected", "UPDATE claims SET judgement = 'rejected' WHERE id = 1"),
    ("a pairing goes", "DELETE FROM pairings WHERE response_id = 1"),
    ("an answer is no denial", "UPDATE responses SET type = 'no_comment', outcome = NULL"),
    ("an accused goes", "DELETE FROM claim_entities WHERE claim_id = 1 AND country_code = 'RU'"),
    ("the accused are of one country", "UPDATE claim_entities SET country_code = 'RU'"),
    ("the accused are of none", "UPDATE claim_entities SET country_code = NULL"),
    ("the accused are only named", "UPDATE claim_entities SET role = 'about'"),
    ("the accused are accused of something else", "UPDATE claim_entities SET claim_id = 3 WHERE claim_id = 1"),
    ("a claimant speaks for another country", "UPDATE claimants SET country_code = 'RU' WHERE claim_id = 1"),
    ("an article supersedes another", "UPDATE articles SET supersedes_id = 2 WHERE id = 3"),
    ("all articles go", "DELETE FROM articles"),
]


@pytest.fixture
def told(desk: Desk) -> Connection:
    """Claims with several appearances and answers in articles of all kinds: copies, superseded, undated."""
    first, second = desk.article("a", "2024-01-01", "Agency"), desk.article("b", "2024-02-01", "Daily")
    copy, old = desk.article("c", None, "Mirror"), desk.article("d", "2023-01-01", "Weekly")
    only_one_copy = text("UPDATE articles SET copy_of_id = CASE WHEN id = :copy THEN CAST(:original AS integer) END")
    desk.connection.execute(only_one_copy, {"original": first.id, "copy": copy.id})
    one = desk.claim(first, agents=(ZA, RU))
    other, alone = desk.claim(copy, "another", agents=(ZA,)), desk.claim(second, "a third", agents=(RU,))
    desk.claim(old, "a buried one")
    desk.again(one, second)
    desk.again(one, copy)
    desk.again(other, second)
    desk.answer(one, second, responded="2024-02-03")
    desk.answer(one, old, judgement=Judgement.SUGGESTED)
    desk.answer(other, second, response_type=ResponseType.INQUIRY_FINDING, outcome=Outcome.REJECTED)
    desk.answer(alone, old, response_type=ResponseType.ADMISSION)
    desk.article("d", "2024-03-01", "Weekly", words="La le lu. ", supersedes=old)
    require_in_step(desk.connection)
    return desk.connection


def require_in_step(connection: Connection) -> None:
    for apart in (fallen_out_of_step(), pairs.fallen_out_of_step(), pairs.counted_wrong()):
        assert connection.execute(apart).all() == []


def standings(connection: Connection) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(text("SELECT * FROM claim_standings ORDER BY claim_id"))]


def pairs_kept(connection: Connection) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(select(claim_pairs).order_by(*claim_pairs.c))]


@pytest.mark.parametrize("statement", [statement for _, statement in WRITES], ids=[reason for reason, _ in WRITES])
def test_every_write_is_followed(told: Connection, statement: str) -> None:
    before = standings(told)
    told.execute(text(statement))
    require_in_step(told)
    assert standings(told) != before


@pytest.mark.parametrize(
    "statement", [statement for _, statement in WRITES_OF_PAIRS], ids=[reason for reason, _ in WRITES_OF_PAIRS]
)
def test_pairs_of_countries_follow_every_write(told: Connection, statement: str) -> None:
    before = pairs_kept(told)
    told.execute(text(statement))
    require_in_step(told)
    assert pairs_kept(told) != before


def test_pairs_are_counted(told: Connection) -> None:
    numbers = {pair.accused: (pair.claims, pair.disputed, pair.unanswered) for pair in read_pairs(told)}
    assert numbers == {"ZA": (2, 2, 0), "RU": (2, 1, 1)}


def test_a_standing_that_is_wrong_is_found(told: Connection) -> None:
    told.execute(text("UPDATE claim_standings SET claim_publishers = 77 WHERE claim_id = 1"))
    assert told.scalars(fallen_out_of_step()).all() == [1]


@pytest.mark.parametrize("times", [1, 2])
def test_rows_that_come_at_once_are_told_too(engine: Engine, times: int) -> None:
    """A second load brings an answer to a claim that is there already, and a newer text of its article."""
    with loading(engine) as load:
        for name, columns in COLUMNS.items():
            load(metadata.tables[name], columns, _some(name))
    if times == 2:
        with loading(engine) as load:
            _load_more(load)
    with engine.connect() as connection:
        require_in_step(connection)
        assert len(standings(connection)) >= 16


def _some(name: str) -> list[tuple[object, ...]]:
    return [row for chunk in chunks(20) for row in chunk.get(name, ())]


def _load_more(load: Callable[..., None]) -> None:
    tables, article = metadata.tables, dict(zip(COLUMNS["articles"], _some("articles")[0], strict=True))
    article |= {"id": 99, "key": "f" * 64, "supersedes_id": 1}
    load(tables["articles"], list(article), [tuple(article.values())])
    answer = dict(zip(COLUMNS["responses"], _some("responses")[0], strict=True))
    answer |= {"id": 99, "key": "e" * 64, "article_id": 99, "attribution_id": None}
    load(tables["responses"], list(answer), [tuple(answer.values())])
    load(tables["pairings"], COLUMNS["pairings"], [(99, 10, 0.8, "[]", "automatic")])
