"""Which claims each filter chooses, in both databases; numbers are those of `dataset`."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection

from claimsdb.queries import selection
from claimsdb.queries.filters import Filters, Role, Sort, Who
from claimsdb.queries.selection import choose, count
from claimsdb.terms import ResponseType, Status

ANY: tuple[Status, ...] = ()


def among_all(**wanted: object) -> Filters:
    return Filters(**{"statuses": ANY, "sort": Sort.OLDEST, **wanted})  # type: ignore[arg-type]


CASES = [
    ("disputed ones unless asked otherwise, newest first, undated last", Filters(), [3, 7, 6, 1, 2]),
    ("all of them", Filters(statuses=ANY), [4, 3, 7, 6, 1, 2, 5]),
    ("oldest first, undated last all the same", among_all(), [1, 6, 7, 3, 4, 2, 5]),
    ("newest answer first", Filters(sort=Sort.ANSWERED), [3, 7, 6, 2, 1]),
    ("most publishers first, equal ones by number", Filters(statuses=ANY, sort=Sort.REPORTED), [1, 2, 3, 4, 5, 6, 7]),
    ("a limit", Filters(limit=2), [3, 7]),
    ("a country that is accused", among_all(countries=("ZA",)), [1]),
    ("a country in any role of those involved", among_all(countries=("RU",)), [1, 6, 2, 5]),
    ("a suggested answer does not involve its country, a location neither", among_all(countries=("EG",)), [7, 4]),
    ("two countries: either", among_all(countries=("ZA", "KP")), [1, 2]),
    ("the accused only", among_all(countries=("RU",), roles=(Role.ACCUSED,)), [6]),
    ("the claimant only", among_all(countries=("RU",), roles=(Role.CLAIMANT,)), [5]),
    ("those who answer", among_all(countries=("RU",), roles=(Role.RESPONDENT,)), [1, 6]),
    ("a place, when asked for", among_all(countries=("EG",), roles=(Role.LOCATION,)), [1]),
    ("a topic, when asked for", among_all(countries=("US",), roles=(Role.ABOUT,)), [5]),
    ("two roles: either", among_all(countries=("RU",), roles=(Role.ACCUSED, Role.COUNTERPARTY)), [1, 6, 2]),
    ("a claimant by part of the name, in any case", among_all(claimants=(Who("brigety"),)), [1]),
    ("a claimant by country: all who speak for it", among_all(claimants=(Who("US", ("US",)),)), [1, 7]),
    ("a country's letters inside a name are no country", among_all(claimants=(Who("US", ("US",)),), text="cable"), []),
    ("a claimant who is only one of two", among_all(claimants=(Who("United States", ("US",)),), text="arms"), [1]),
    ("wildcards are letters", among_all(claimants=(Who("%"),)), []),
    ("an accent is a letter", among_all(claimants=(Who("Lefèvre"),)), [4]),
    ("a respondent", among_all(respondents=(Who("inquiry"),)), [1]),
    ("who is only suggested as a respondent does not count", among_all(respondents=(Who("Egypt", ("EG",)),)), [7]),
    (
        "unless suggestions are asked for; rejected ones never count",
        among_all(respondents=(Who("Egypt", ("EG",)),), suggested=True),
        [1, 7, 4],
    ),
    ("an entity as claimant", among_all(entities=(Who("Aimée"),)), [4]),
    ("an entity as respondent", among_all(entities=(Who("Mojapelo"),)), [1]),
    ("an entity in one role", among_all(entities=(Who("Mojapelo"),), roles=(Role.CLAIMANT,)), []),
    ("an entity by country", among_all(entities=(Who("KP", ("KP",)),)), [2]),
    ("words of the claim", among_all(text="SUPPLIED ARMS"), [1]),
    ("words of the claim's quote", among_all(text="bet his life"), [1]),
    ("words of an answer", among_all(text="no evidence"), [1]),
    ("words of a suggested answer", among_all(text="denied jamming"), []),
    ("words in other letters", among_all(text="朝鮮中央通信"), [2]),
    ("a percent sign is no wildcard", among_all(text="100%"), [5]),
    ("an underscore is no wildcard", among_all(text="c_ble"), []),
    ("a quotation mark is no end of a string", among_all(text="'; DROP TABLE claims; --"), []),
    ("the claim's publisher", among_all(publishers=("gazette",)), [3]),
    ("either side's publisher", among_all(publishers=("Daily Ledger",)), [1, 6]),
    ("a publisher in other letters", among_all(publishers=("朝日",)), [2]),
    ("claimed or answered since a day", among_all(since=date(2024, 3, 2)), [7, 3, 4]),
    ("a month reaches to its last day", among_all(since=date(2023, 9, 30), until=date(2023, 12, 31)), [1]),
    ("a year reaches to its last day", among_all(since=date(2022, 12, 31), until=date(2022, 12, 31)), [5]),
    ("until a day, that day included", among_all(until=date(2023, 5, 11)), [1, 5]),
    ("between two days", among_all(since=date(2024, 1, 1), until=date(2024, 2, 15)), [6]),
    ("a claim that was stored later", among_all(added_since=datetime(2024, 6, 1, tzinfo=UTC), text="radio"), [4]),
    ("an answer that was stored later", among_all(added_since=datetime(2024, 7, 1, 12, tzinfo=UTC)), [1, 4]),
    ("a moment after everything", among_all(added_since=datetime(2024, 7, 1, 12, 0, 1, tzinfo=UTC)), []),
    ("admitted: the stronger status", Filters(statuses=(Status.ADMITTED,)), [6]),
    ("answered", Filters(statuses=(Status.ANSWERED,)), [5]),
    ("unanswered: a suggestion is no answer", Filters(statuses=(Status.UNANSWERED,)), [4]),
    ("two statuses: either", Filters(statuses=(Status.UNANSWERED, Status.ANSWERED)), [4, 5]),
    ("a type of answer", among_all(response_types=(ResponseType.NO_COMMENT,)), [1, 5]),
    ("two types: either", among_all(response_types=(ResponseType.ADMISSION, ResponseType.PARTIAL_DENIAL)), [6, 7]),
    ("a type that is only suggested", among_all(response_types=(ResponseType.DENIAL,), claims=("4",)), []),
    ("one by number", among_all(claims=("4",)), [4]),
    ("one by key", among_all(claims=("C" + "0" * 62 + "5",)), [5]),
    ("several by the beginning of their keys", among_all(claims=("c0000",), limit=3), [1, 6, 7]),
    ("a number that is none", among_all(claims=("99",)), []),
    ("a number too large for any database", among_all(claims=("9" * 10,)), []),
    ("a key that is none", among_all(claims=("%",)), []),
    ("several filters narrow", among_all(countries=("RU",), publishers=("Ledger",), text="cable"), [6]),
]


ALL_CASES = pytest.mark.parametrize(("filters", "claims"), [pytest.param(*case[1:], id=case[0]) for case in CASES])


def chosen(connection: Connection, filters: Filters) -> list[int]:
    return [claim for page in choose(connection, filters) for claim in page]


@ALL_CASES
def test_choice(connection: Connection, filters: Filters, claims: list[int]) -> None:
    assert chosen(connection, filters) == claims


@pytest.mark.parametrize("rare", [selection.RARE, -1], ids=["what is rare is gathered", "all is looked up"])
@ALL_CASES
def test_the_first_few_are_the_same(
    connection: Connection, filters: Filters, claims: list[int], rare: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "RARE", rare)
    assert chosen(connection, replace(filters, limit=filters.limit or 100)) == claims


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("size", [1, 2, 7])
def test_page_by_page_is_the_whole_list(connection: Connection, sort: Sort, size: int) -> None:
    whole = chosen(connection, Filters(statuses=ANY, sort=sort))
    pages, last = [], None
    while page := chosen(connection, Filters(statuses=ANY, sort=sort, limit=size, after=last)):
        pages.append(page)
        last = page[-1]
    assert pages == [whole[start : start + size] for start in range(0, len(whole), size)]


def test_count_ignores_the_limit(connection: Connection) -> None:
    assert count(connection, Filters(limit=1)) == 5


def test_what_is_not_counted_in_a_moment_is_not_counted(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "COUNTABLE", 1)
    assert count(connection, Filters(countries=("RU",), statuses=ANY)) is None
    assert count(connection, Filters(countries=("RU",), claimants=(Who("brigety"),), statuses=ANY)) == 1
