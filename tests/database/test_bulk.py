"""Many rows at once are the same rows, with their indexes, their full text and their references."""

import pytest
from sqlalchemy import Engine, insert, inspect, text

from benchmarks.rows import COLUMNS
from benchmarks.world import chunks
from claimsdb.database.bulk import loading
from claimsdb.database.connection import writing
from claimsdb.database.models import metadata

CLAIMS = 60


def fill(engine: Engine) -> None:
    with loading(engine) as load:
        for chunk in chunks(CLAIMS):
            for name, columns in COLUMNS.items():
                load(metadata.tables[name], columns, chunk.get(name, ()))


def test_what_is_loaded_is_there_with_its_indexes_and_its_words(engine: Engine) -> None:
    before = {table: {index["name"] for index in inspect(engine).get_indexes(table)} for table in metadata.tables}
    fill(engine)
    assert before == {
        table: {index["name"] for index in inspect(engine).get_indexes(table)} for table in metadata.tables
    }
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM claim_status")) == CLAIMS
        assert connection.scalar(text("SELECT count(*) FROM claim_texts WHERE told_in = 'claim'")) == CLAIMS
        assert connection.scalar(text("SELECT count(*) FROM claim_texts WHERE told_in = 'quote'")) >= CLAIMS


def test_numbers_go_on_and_later_rows_are_searched(engine: Engine) -> None:
    fill(engine)
    claims = metadata.tables["claims"]
    row = {"key": "f" * 64, "text": "one more", "predicate": "", "object": "", "occurred_precision": "unknown",
           "occurred_basis": "none", "negated": False, "extraction_score": 1.0, "implied": False,
           "origin": "person"}  # fmt: skip
    with writing(engine) as connection:
        assert connection.execute(insert(claims).values(row).returning(claims.c.id)).scalar_one() == CLAIMS + 1
        assert connection.scalar(text("SELECT words FROM search_texts WHERE claim_id = :id"), {"id": CLAIMS + 1})


def test_a_reference_to_nothing_is_refused_and_nothing_stays(engine: Engine) -> None:
    spans = metadata.tables["attribution_spans"]
    with pytest.raises(Exception, match=r"(?i)foreign key"), loading(engine) as load:
        load(spans, ("attribution_id", "role", "n", "start_char", "end_char"), [(99, "cue", 0, 0, 1)])
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM attribution_spans")) == 0
