"""CSV, Parquet and Markdown: what programs read back, and what hostile text may not do."""

import csv
import re
from datetime import UTC, date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from claimsdb.export.spreadsheet import csv_lines
from claimsdb.library import EVERYTHING, Database
from claimsdb.queries.disputes import columns
from claimsdb.queries.filters import Filters

from .conftest import lines_of, written

PREFIXED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")  # as docs/export.md has it


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "'=1",
        "''=1",
        "'",
        "it's",
        "a=1",
        "a line\nand another\r",
        "",
    ],
)
def test_no_text_is_a_formula_and_every_text_comes_back(text: str) -> None:
    (row,) = read_csv("\n".join(csv_lines([{"text": text, "other": 1}], ("text", "other"))))
    assert not re.match("[=+\\-@\t\r\n＝＋－＠]", row["text"])
    assert (row["text"][1:] if PREFIXED.match(row["text"]) else row["text"]) == text


def test_csv_has_the_rows_of_the_view(dataset: Database) -> None:
    rows = read_csv(written(dataset, "csv").decode())
    assert tuple(rows[0]) == columns()
    assert len(rows) == 13  # six of the claim with two claimants and three answers
    assert [row["response_type"] for row in rows if row["claim"] == "Russia cut the cable"] == ["denial", "admission"]


def read_parquet(data: bytes) -> tuple[dict[str, str], list[dict[str, Any]]]:
    table = parquet.read_table(BytesIO(data))
    return {field.name: str(field.type) for field in table.schema}, table.to_pylist()


def test_parquet_has_real_types(dataset: Database) -> None:
    types, rows = read_parquet(written(dataset, "parquet"))
    assert tuple(types) == columns()
    assert {types[name] for name in ("accused", "accused_countries", "counterparty_countries", "match_reasons")} == {
        "list<element: string>"
    }
    assert (types["claimed_on"], types["is_disputed"], types["match_score"]) == ("date32[day]", "bool", "double")
    first = next(
        row for row in rows if row["claim"].startswith("[South Africa]") and row["claimant"] == "United States"
    )
    assert first["claimed_on"] == date(2023, 5, 11)
    assert first["claim_added_at"] == datetime(2024, 1, 1, 12, tzinfo=UTC)
    assert first["accused"] == ["South Africa"]
    assert first["match_reasons"] == ["names_the_accused", "same_deed"]
    alone = next(row for row in rows if row["response_id"] is None)
    assert (alone["match_reasons"], alone["counterparty_countries"]) == (None, [])


def test_parquet_and_csv_hold_the_same_rows(dataset: Database) -> None:
    _, rows = read_parquet(written(dataset, "parquet"))
    keys = [(row["claim_key"], row["response_key"] or "") for row in rows]
    assert keys == [(row["claim_key"], row["response_key"]) for row in read_csv(written(dataset, "csv").decode())]


def test_an_empty_choice_is_an_empty_file_of_its_form(dataset: Database) -> None:
    nobody = Filters(statuses=(), text="zyzzyva")
    assert read_parquet(written(dataset, "parquet", filters=nobody))[1] == []
    assert read_csv(written(dataset, "csv", filters=nobody).decode()) == []
    assert written(dataset, "jsonl", filters=nobody) == b""
    assert written(dataset, "markdown", filters=nobody) == b""
    assert lines_of(dataset, "claimreview", filters=nobody) == ['{"@context": "https://schema.org", "@graph": [', "]}"]


def test_markdown_has_both_sides_with_quotes_dates_and_links(dataset: Database) -> None:
    text = written(dataset, "markdown", filters=Filters(countries=("ZA",))).decode()
    assert text.startswith(
        "### \\[South Africa\\] supplied arms to Russia\n\n**disputed** · accused: South Africa (ZA)"
    )
    assert "- **United States (US)**, 11 May 2023: “The United States has **alleged** that South Africa" in text
    assert "[Judge clears the ship](https://ledger.example/inquiry)" in text
    assert "- **Mojapelo inquiry (ZA)**, inquiry finding: rejected, September 2023: “" in text


def test_nothing_hostile_is_markup_or_a_command(dataset: Database) -> None:
    text = written(dataset, "markdown").decode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    assert not re.search(r"(?<!\\)<|(?<!\\)\[a\]|(?<!\\)`", text)
    assert "&lt;script&gt;" in text


def test_memory_does_not_hold_all_claims_at_once(dataset: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of one row and of many give the same bytes: what is read is written before the next is read."""
    from claimsdb.database.outgoing import paging
    from claimsdb.queries import selection

    whole = {form: written(dataset, form) for form in ("jsonl", "claimreview", "markdown", "csv")}
    monkeypatch.setattr(paging, "PAGE", 1)
    monkeypatch.setattr(selection, "PAGE", 1)
    assert {form: written(dataset, form) for form in whole} == whole


def test_the_default_is_everything_as_records(dataset: Database) -> None:
    file = BytesIO()
    dataset.export(file)
    assert file.getvalue() == written(dataset, "jsonl", filters=EVERYTHING)


def test_those_who_allege_in_one_breath_are_told_once(tmp_path: Path) -> None:
    (tmp_path / "water.txt").write_text("Germany and France accused Spain of diverting the water.\n", encoding="utf-8")
    with Database.open(tmp_path / "claims.db") as database:
        list(database.ingest([tmp_path / "water.txt"]))
        lines = lines_of(database, "markdown")
    assert [line.partition(":")[0] for line in lines if "**accused**" in line] == [
        "- **France (FR), Germany (DE)**, undated"
    ]
