"""The public views as a contract: their columns in order, their documentation, the same rows on both databases."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, Engine, insert, inspect, select, text

from claimsdb.database import models, views
from claimsdb.database.connection import connect, writing
from claimsdb.database.decisions import log
from claimsdb.database.decisions.decision import Decision, Made
from claimsdb.database.models import Action
from claimsdb.database.tables import claims, redirects
from claimsdb.database.views import View
from claimsdb.terms import Judgement, Outcome, ResponseType

from .desk import KP, NOBODY, RU, US, ZA, Desk, country

CLAIM = (
    "claim_id claim_key claim status is_disputed claimant claimant_kind claimant_country claim_cue claimed_on "
    "claimed_precision claim_quote claim_article_id claim_title claim_location claim_publisher claim_published_on "
    "claim_start claim_end accused accused_countries counterparty_countries"
)
CLAIM_BESIDE_RESPONSE = (
    f"{CLAIM} response_id response_key response_type outcome respondent respondent_kind respondent_country "
    "response_cue responded_on responded_precision response_quote response_article_id response_title "
    "response_location response_publisher response_published_on response_start response_end match_score match_reasons "
    "judgement claim_added_at response_added_at"
)
COLUMNS = {
    "claim_status": "claim_id status is_disputed first_appeared_on first_answered_on claim_publishers "
    "response_publishers",
    "claim_responses": CLAIM_BESIDE_RESPONSE,
    "disputed_claims": CLAIM_BESIDE_RESPONSE,
    "unanswered_claims": f"{CLAIM} claim_added_at",
    "denials": "response_id claim_id claim response_type outcome respondent respondent_kind respondent_country quote "
    "article_id title location start_char end_char cue_start cue_end responded_on responded_precision",
    "timeline": "claim_id claim happened_on precision who country_code act outcome cue response_id publisher "
    "article_id title location",
    "claim_parties": "claim_id response_id role entity_key name kind country_code raw",
    "claim_countries": "claim_id country_code role",
    "country_pairs": "claimant_country accused_country claims disputed_claims unanswered_claims",
    "entity_list": "entity_id entity_key name kind country_code country names claims_made claims_against "
    "responses_given",
    "attribution_details": "attribution_id attribution_key article_id title location item publisher published_on "
    "number type cue_class rule negated outcome extraction_score source cue content quote start_char end_char "
    "cue_start cue_end parent_id reporter_id",
    "attribution_fragments": "attribution_id article_id span_role fragment fragment_words fragment_start fragment_end",
    "article_texts": "article_id article_key location item item_start title publisher published_on "
    "published_precision published_raw published_basis language text supersedes_id is_superseded added_at",
    "claim_texts": "text_id claim_id told_in words response_id article_id judgement",
    "decision_log": "decision_id decision_key decided_at decided_by action claim_id claim_key other_claim_id "
    "other_claim_key response_id response_key article_id article_key details note origin undoes_id undone_by_id "
    "is_found",
    "claim_redirects": "old_claim_id old_claim_key claim_id claim_key",
    "review_queue": "question claim_id response_id score reasons weight",
    "schema_docs": "object_name object_kind position column_name description",
}


def tell_a_story(connection: Connection) -> None:
    """File something of every kind, with names that sort differently where a server has a language of its own."""
    desk = Desk(connection)
    first = desk.article("b", "2024-06-02", "Ängstliche Post", words="Élan 🎈 on. ")
    second = desk.article("a", words="Non vi era. ")
    third = desk.article("c", "2024-06-01", "daily")
    zambia, angola = country("ZM", "Zambia"), country("AO", "angola")
    joint = desk.claim(first, "joint", by=(US, RU), agents=(zambia, ZA, angola), recipients=(KP,), claimed="2024-06-02")
    unknown = desk.claim(second, "unknown", by=(NOBODY,))
    desk.claim(third, "unanswered", by=(zambia,), agents=(angola,))
    desk.again(joint, third, "joint before", by=(RU,), agents=(ZA,), claimed="2024-06-01")
    denial = desk.answer(joint, third, ZA, responded="2024-06-03")
    desk.pair(denial, unknown, Judgement.SUGGESTED)
    desk.answer(joint, second, ZA, ResponseType.INQUIRY_FINDING, Outcome.REJECTED, judgement=Judgement.CONFIRMED)
    desk.answer(unknown, second, NOBODY, ResponseType.NO_COMMENT)
    desk.article("a", words="Era di più. ", supersedes=desk.article("old", words="Abc def ghi "))
    key = connection.scalar(select(claims.c.key).where(claims.c.id == joint))
    accepted = Decision(Action.ACCEPT, "Ängel", claim=key, note="it is one")
    log.enter(connection, Made(0, "d" * 64, accepted, datetime(2024, 7, 1, tzinfo=UTC)), ())
    connection.execute(insert(redirects).values(old_key="e" * 64, new_key=key))


def rows_of(connection: Connection, view: View) -> list[tuple[object, ...]]:
    columns = [column for column in view.table.c if not column.name.endswith("added_at")]
    return sorted((tuple(row) for row in connection.execute(select(*columns))), key=repr)


@pytest.fixture
def both(made_sqlite: str, made_postgresql: str) -> Iterator[list[Connection]]:
    """The same story on both databases."""
    engines = [connect(made_sqlite), connect(made_postgresql)]
    for engine in engines:
        with writing(engine) as connection:
            tell_a_story(connection)
    connections = [engine.connect() for engine in engines]
    yield connections
    for connection in connections:
        connection.close()
    for engine in engines:
        engine.dispose()


def test_every_view_has_its_columns_in_order(engine: Engine) -> None:
    inspector = inspect(engine)
    found = {
        name: " ".join(item["name"] for item in inspector.get_columns(name)) for name in inspector.get_view_names()
    }
    assert found == COLUMNS
    assert [view.name for view in views.ALL] == list(COLUMNS)


def test_every_view_has_rows_of_the_types_that_it_tells(engine: Engine) -> None:
    with writing(engine) as connection:
        tell_a_story(connection)
    with engine.connect() as connection:
        for view in views.ALL:
            row = connection.execute(select(view.table)).first()
            assert row is not None, view.name
            for column, value in zip(view.table.c, row, strict=True):
                assert value is None or isinstance(value, column.type.python_type), f"{view.name}.{column.name}"


@pytest.mark.parametrize("view", views.ALL, ids=lambda view: view.name)
def test_both_databases_give_the_same_rows(both: list[Connection], view: View) -> None:
    sqlite, postgresql = both
    assert rows_of(sqlite, view) == rows_of(postgresql, view)


def test_lists_are_sorted_by_code_point_and_have_no_one_twice(engine: Engine) -> None:
    with writing(engine) as connection:
        tell_a_story(connection)
        desk = Desk(connection)
        lists = desk.rows("accused, accused_countries, counterparty_countries", "disputed_claims")
    assert set(lists) == {("South Africa, Zambia, angola", "AO, ZA, ZM", "KP")}


def test_quotes_are_the_words_at_their_offsets(engine: Engine) -> None:
    with writing(engine) as connection:
        tell_a_story(connection)
        texts = {row.article_id: row.text for row in connection.execute(select(views.article_texts.table))}
        rows = connection.execute(select(views.claim_responses.table)).all()
    assert rows
    for row in rows:
        assert row.claim_quote == texts[row.claim_article_id][row.claim_start : row.claim_end]
        assert row.response_quote == texts[row.response_article_id][row.response_start : row.response_end]


def test_publishers_are_counted_once_and_articles_without_one_each(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        claim = desk.claim(desk.article("1", publisher="Daily", words="Si di co. "))
        for number, (publisher, words) in enumerate(
            [("Daily", "Era di più"), ("Post", "Non vi era"), (None, "Ma poi no "), (None, "E poi si? ")]
        ):
            desk.again(claim, desk.article(f"more {number}", publisher=publisher, words=words))
            desk.answer(
                claim,
                desk.article(f"answer {number}", publisher=publisher, words=words[::-1]),
                responded=f"2024-06-0{9 - number}",
            )
        assert desk.rows("claim_publishers, response_publishers, first_answered_on", "claim_status")[0][:2] == (4, 4)
        assert [str(row[0]) for row in desk.rows("first_answered_on", "claim_status")] == ["2024-06-06"]


def test_rows_without_an_article_count_by_their_own_dates(engine: Engine) -> None:
    with writing(engine) as connection:
        desk = Desk(connection)
        claim = desk.claim(desk.article("story"), claimed="2024-06-05")
        connection.execute(text("UPDATE claimants SET appearance_id = NULL, origin = 'import'"))
        connection.execute(text("DELETE FROM claim_appearances"))
        assert [str(row[0]) for row in desk.rows("first_appeared_on", "claim_status")] == ["2024-06-05"]
        assert desk.rows("claim_id, claimant, claim_quote, claim_location", "unanswered_claims") == [
            (claim, "United States", None, None)
        ]


def test_everything_is_documented(engine: Engine) -> None:
    tables = {(table.name, None) for table in models.metadata.tables.values()}
    columns = {(table.name, column.name) for table in models.metadata.tables.values() for column in table.columns}
    of_views = {(name, None) for name in COLUMNS}
    of_view_columns = {(name, column) for name, listed in COLUMNS.items() for column in listed.split()}
    with engine.connect() as connection:
        rows = connection.execute(select(views.schema_docs.table)).all()
    assert {(row.object_name, row.column_name) for row in rows} == tables | columns | of_views | of_view_columns
    assert [row for row in rows if not re.fullmatch(r"\S.+[.?]", row.description)] == []


OF_PEOPLE = ("decision_log", "review_queue")
"""As long as what people decide, and read as a whole."""


@pytest.mark.parametrize(
    "view",
    [view for view in views.ALL if "claim_id" in view.table.c and view.name not in OF_PEOPLE],
    ids=lambda view: view.name,
)
def test_the_rows_of_one_claim_are_found_through_indexes(made_sqlite: str, view: View) -> None:
    engine = connect(made_sqlite)
    with engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN SELECT * FROM {view.name} WHERE claim_id IN (1, 2)")  # noqa: S608
        steps = [row[-1] for row in plan]
    engine.dispose()
    scanned = {step.split()[1] for step in steps if step.startswith("SCAN") and "CONSTANT ROW" not in step}
    assert scanned & {*models.metadata.tables, "claim_article", "response_article"} == set()
