"""`claims export` and `claims import` as a user meets them: files, pipes, filters, and what goes wrong."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimsdb.library import Database
from tests.queries.dataset import filled

from .conftest import Run

KEY = "c" + "1".rjust(63, "0")


@pytest.fixture(scope="module", params=["sqlite"])
def url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with filled(request, tmp_path_factory.mktemp("export")) as url:
        yield url


@pytest.mark.parametrize("form", ["claimreview", "csv", "jsonl", "markdown", "parquet"])
def test_a_file_holds_what_a_pipe_gets(claims: Run, url: str, form: str) -> None:
    told = claims("--db", url, "export", "--to", form, "--out", "all")
    piped = claims("--db", url, "export", "--to", form)
    assert (told.exit_code, told.stdout, told.stderr) == (0, "", "claims: wrote all\n")
    assert (piped.exit_code, piped.stderr) == (0, "")
    assert Path("all").read_bytes() == piped.stdout_bytes
    assert [path.name for path in Path().iterdir()] == ["all"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ([], 7),
        (["--status", "disputed"], 5),
        (["--country", "Pretoria"], 1),
        (["--respondent", "Egypt", "--suggested"], 3),
        (["--until", "2022"], 1),
        (["--limit", "2"], 2),
        ([KEY], 1),
    ],
)
def test_it_is_filtered_like_show(claims: Run, url: str, options: list[str], found: int) -> None:
    lines = claims("--db", url, "export", "--to", "jsonl", *options).stdout.splitlines()
    assert sum(json.loads(line)["record"] == "claim" for line in lines) == found


def test_filters_without_sense_are_refused(claims: Run, url: str) -> None:
    result = claims("--db", url, "export", "--to", "csv", "--role", "accused")
    assert result.exit_code == 2
    assert result.stderr == "claims: error: --role says how somebody takes part; say who with --country or --entity\n"


def test_a_claim_that_is_not_there_is_no_empty_file(claims: Run, url: str) -> None:
    result = claims("--db", url, "export", "--to", "csv", "--out", "none.csv", "99")
    assert (result.exit_code, result.stdout) == (6, "")
    assert "there is no claim '99'" in result.stderr
    assert not Path("none.csv").exists()


def test_a_file_that_cannot_be_written_is_left_alone(claims: Run, url: str) -> None:
    result = claims("--db", url, "export", "--to", "csv", "--out", "no/where.csv")
    expected = "claims: error: no/where.csv cannot be written (No such file or directory); name another file\n"
    assert (result.exit_code, result.stderr) == (45, expected)


def test_what_breaks_off_leaves_the_old_file(claims: Run, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("old.md").write_text("as it was")

    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("claimsdb.export.writing.fact_checks", broken)
    assert claims("--db", url, "export", "--to", "markdown", "--out", "old.md").exit_code == 130
    assert {path.name: path.read_text() for path in Path().iterdir()} == {"old.md": "as it was"}


def test_a_pipe_is_written_to_as_it_is(claims: Run, url: str) -> None:
    assert claims("--db", url, "export", "--to", "csv", "--out", "/dev/null").stderr == "claims: wrote /dev/null\n"
    assert not Path("/dev/null").is_file()


def test_without_pyarrow_the_way_to_get_it_is_told(claims: Run, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    result = claims("--db", url, "export", "--to", "parquet", "--out", "x.parquet")
    expected = "claims: error: Parquet needs the library pyarrow: pip install 'claimsdb[parquet]'\n"
    assert (result.exit_code, result.stderr) == (34, expected)
    assert not Path("x.parquet").exists()


def test_what_was_exported_is_imported_once(claims: Run, url: str) -> None:
    claims("--db", url, "export", "--to", "jsonl", "--out", "all.jsonl")
    first, second = (claims("--db", "new.db", "import", "all.jsonl") for _ in range(2))
    assert first.stderr.splitlines()[1:] == ["claims: added 8 articles, 7 claims, 10 entities, 12 responses"]
    assert (second.exit_code, second.stdout) == (0, "")
    assert second.stderr == "claims: known 8 articles, 7 claims, 10 entities, 12 responses\n"
    assert claims("--db", "new.db", "export", "--to", "jsonl").stdout_bytes == Path("all.jsonl").read_bytes()


def test_bad_lines_are_told_and_the_rest_goes_on(claims: Run, url: str) -> None:
    good = claims("--db", url, "export", "--to", "jsonl").stdout.splitlines()
    claim = json.loads(next(line for line in good if '"record": "claim"' in line))
    claim |= {"key": "d" * 64, "appearances": [{**claim["appearances"][0], "place": {"article": "x"}}]}
    bad = ['{"record": "claim"', '{"record": "verse"}', '{"record": "entity", "key": "k"}', json.dumps(claim), "[]"]
    Path("some.jsonl").write_text("\n".join([*good, *bad]))
    result = claims("--db", "new.db", "import", "some.jsonl")
    assert result.exit_code == 36
    at = len(good)
    assert result.stderr.splitlines()[1:-2] == [
        f"claims: refused line {at + 1} of some.jsonl: "
        "is no JSON (Expecting ',' delimiter: line 1 column 19 (char 18))",
        f"claims: refused line {at + 2} of some.jsonl: its field `record` is none of entity, article, claim, response, "
        "relation; was it made by a newer claimsdb?",
        f"claims: refused line {at + 3} of some.jsonl: kind is missing",
        f"claims: refused line {at + 4} of some.jsonl: appearances[0].place.start is missing",
        f"claims: refused line {at + 5} of some.jsonl: is neither a record nor a ClaimReview",
    ]
    assert "added 8 articles, 7 claims, 10 entities, 12 responses; refused 5 lines" in result.stderr
    with Database.open("new.db") as database:
        assert len(list(database.disputes())) == 5


def test_nothing_of_a_claim_is_stored_when_a_part_does_not_fit(claims: Run, url: str) -> None:
    lines = [json.loads(line) for line in claims("--db", url, "export", "--to", "jsonl").stdout.splitlines()]
    for line in lines:
        if line["record"] == "claim" and "verdicts" not in line:
            line["verdicts"] = [
                {"url": "https://checks.example", "publisher": "Checks", "reviewed": {"value": "2024-01-01"}}
            ]
    Path("some.jsonl").write_text("\n".join(map(json.dumps, lines)))
    result = claims("--db", "new.db", "import", "some.jsonl")
    assert "verdicts[0].reviewed: a date value needs a known precision and the reverse" in result.stderr
    assert claims("--db", "new.db", "show", "--status", "any", "--format", "jsonl").stdout == ""


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "there is nothing in it that can be imported"),
        ("plain words", "there is nothing in it that can be imported"),
        ('{"@type": "Recipe"}', "there is nothing in it that can be imported"),
    ],
)
def test_a_file_with_nothing_to_import_is_an_error(claims: Run, content: str, reason: str) -> None:
    Path("file.json").write_text(content)
    result = claims("--db", "new.db", "import", "file.json")
    assert result.exit_code == 35
    assert result.stderr.splitlines()[-1].startswith(
        f"claims: error: file.json: {reason}; give a file of `claims export"
    )


def test_a_file_that_is_not_there_makes_no_database(claims: Run) -> None:
    result = claims("--db", "new.db", "import", "no.jsonl")
    assert (result.exit_code, Path("new.db").exists()) == (35, False)
    assert result.stderr.startswith("claims: error: no.jsonl: cannot be opened (No such file or directory); give")


def test_standard_input_is_read(claims: Run) -> None:
    review = {
        "@type": "ClaimReview",
        "url": "https://checks.example/1",
        "claimReviewed": "Soup cures the flu",
        "reviewRating": {"alternateName": "False"},
    }
    result = claims("--db", "new.db", "import", "-", stdin=json.dumps(review))
    assert result.stderr.splitlines()[1:] == ["claims: added 1 claim"]


def test_a_copy_is_told_of_and_made_only_once(claims: Run, url: str) -> None:
    first, second = (claims("--db", url, "db", "copy", "other.db") for _ in range(2))
    assert first.exit_code == 0
    assert first.stderr.endswith("/other.db; both hold the same\n")
    assert second.exit_code == 37
    assert second.stderr.startswith("claims: error: ")
    assert "/other.db is not empty, there are rows in " in second.stderr
    assert claims("--db", "other.db", "show", "1").stdout == claims("--db", url, "show", "1").stdout
