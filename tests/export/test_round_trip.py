"""What one database exports as records, another of either kind takes in and exports again, byte for byte."""

import json
from collections.abc import Callable
from io import BytesIO

import pytest

from claimsdb.library import Database
from claimsdb.queries.filters import Filters
from tests.conftest import DATABASES

from .conftest import written

Empty = Callable[[str], str]


def taken_over(records: bytes, url: str) -> bytes:
    """Import records into an empty database, twice, and return what it exports then."""
    with Database.open(url) as database:
        for expected in ("added", "known"):
            stored = list(database.import_file(BytesIO(records)))
            assert {one.fate for one in stored} == {expected}, [one for one in stored if one.fate != expected]
        return written(database, "jsonl")


@pytest.mark.parametrize("kind", DATABASES)
def test_the_dataset_comes_back(dataset: Database, empty: Empty, kind: str) -> None:
    records = written(dataset, "jsonl")
    assert taken_over(records, empty(kind)) == records


def test_the_seeds_come_back_through_both_kinds(seeds: Database, empty: Empty) -> None:
    records = written(seeds, "jsonl")
    through_a_server = taken_over(records, empty("postgresql"))
    assert through_a_server == records
    assert taken_over(through_a_server, empty("sqlite")) == records


def test_chosen_claims_come_back_with_all_that_belongs_to_them(dataset: Database, empty: Empty) -> None:
    records = written(dataset, "jsonl", filters=Filters(statuses=(), countries=("ZA",)))
    assert taken_over(records, empty("sqlite")) == records
    kinds = [json.loads(line)["record"] for line in records.splitlines()]
    assert kinds == ["entity"] * 6 + ["article"] * 3 + ["response"] * 5 + ["claim"]


def test_a_key_that_names_another_text_is_refused(empty: Empty) -> None:
    article = {"record": "article", "key": "a" * 64, "location": "a.txt", "text": "Kenya denied it."}
    lines = [json.dumps(article), json.dumps(article | {"text": "Kenya denied it, and so did Uganda."})]
    with Database.open(empty("sqlite")) as database:
        stored = list(database.import_file(BytesIO("\n".join(lines).encode())))
    assert [one.reason for one in stored] == [None, f"{'a' * 64!r} is the key of another text here"]


def test_both_databases_show_the_same(seeds: Database, empty: Empty) -> None:
    with Database.open(empty("postgresql")) as database:
        for _ in database.import_file(BytesIO(written(seeds, "jsonl"))):
            pass
        for form in ("claimreview", "markdown"):
            assert written(database, form) == written(seeds, form)


def test_numbers_of_a_database_are_told_to_nobody(dataset: Database) -> None:
    lines = [json.loads(line) for line in written(dataset, "jsonl").splitlines()]
    assert not [name for line in lines for name in line if name == "id" or name.endswith("_id")]
