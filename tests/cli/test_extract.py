"""`claims extract`: exact output in every format, offsets of the file, bad sources skipped."""

import json
from pathlib import Path

import pytest

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.cli.explanation import explained
from claimsdb.extraction.cues import load_cues

from .conftest import Run

pytestmark = pytest.mark.usefixtures("reader")

TEXT = "South Africa denied that it armed\nRussia."
FRONT = "---\ntitle: x\n---\n\n"
FLAT = {
    "doc": "a",
    "item": None,
    "type": "denial",
    "source": [[0, 12]],
    "cue": [[13, 19]],
    "content": [[20, 33], [34, 40]],
    "source_text": "South Africa",
    "cue_text": "denied",
    "content_text": "that it armed … Russia",
    "entity": "South Africa",
    "country": "ZA",
}
INNER = {
    "doc": "a",
    "item": None,
    "id": 1,
    "parent": 0,
    "type": "assertion",
    "source": [],
    "cue": [[28, 33]],
    "content": [[34, 40]],
    "source_text": "",
    "cue_text": "armed",
    "content_text": "Russia",
    "entity": None,
    "country": None,
}


def write(name: str, text: str = TEXT) -> None:
    Path(name).write_bytes(text.encode())


def test_one_line_of_json_for_each_attribution(claims: Run) -> None:
    write("a.txt")
    result = claims("extract", "a.txt")
    assert result.stdout == json.dumps(FLAT, ensure_ascii=False) + "\n"
    assert (result.stderr, result.exit_code) == ("", 0)


def test_keys_come_in_the_promised_order(claims: Run) -> None:
    write("a.txt")
    assert list(json.loads(claims("extract", "a.txt").stdout)) == list(FLAT)


def test_nested_gives_all_with_number_and_parent(claims: Run) -> None:
    write("a.txt")
    outer, inner = map(json.loads, claims("extract", "a.txt", "--nested").stdout.splitlines())
    assert (outer["id"], outer["parent"]) == (0, None)
    assert (inner, list(inner)) == (INNER, list(INNER))


def test_offsets_are_those_of_the_file_below_front_matter(claims: Run) -> None:
    write("a.md", FRONT + TEXT)
    row = json.loads(claims("extract", "a.md").stdout)
    assert [(FRONT + TEXT)[start:end] for start, end in row["source"] + row["cue"]] == ["South Africa", "denied"]


def test_offsets_are_those_of_the_file_in_a_digest(claims: Run) -> None:
    whole = "\r\n".join(f"{number}. South Africa denied that it armed Russia. {'…' * 90}" for number in range(3))
    write("a.txt", whole)
    rows = [json.loads(line) for line in claims("extract", "a.txt").stdout.splitlines()]
    assert [row["item"] for row in rows] == [1, 2, 3]
    assert {whole[slice(*row["cue"][0])] for row in rows} == {"denied"}
    assert whole.count("denied", 0, rows[2]["cue"][0][0]) == 2


def test_csv_holds_everything(claims: Run) -> None:
    write("a.txt")
    assert claims("extract", "a.txt", "--nested", "--format", "csv").stdout == (
        "doc,item,id,parent,type,source,cue,content,source_text,cue_text,content_text,entity,country\n"
        "a,,0,,denial,0-12,13-19,20-33 34-40,South Africa,denied,that it armed … Russia,South Africa,ZA\n"
        "a,,1,0,assertion,,28-33,34-40,,armed,Russia,,\n"
    )


def test_markdown_is_for_documents(claims: Run) -> None:
    write("a|b_*.txt")
    assert claims("extract", "a|b_*.txt", "--format", "md").stdout == (
        "| doc | item | type | source\\_text | cue\\_text | content\\_text | entity | country |\n"
        "|---|---|---|---|---|---|---|---|\n"
        "| a\\|b\\_\\* |  | denial | South Africa | denied | that it armed … Russia | South Africa | ZA |\n"
    )


def test_a_table_is_for_people(claims: Run) -> None:
    write("a.txt")
    lines = claims("extract", "a.txt", "--format", "table").stdout.splitlines()
    assert lines[0].split() == ["doc", "item", "type", "source_text", "cue_text", "content_text", "entity", "country"]
    assert lines[2].split()[:4] == ["a", "denial", "South", "Africa"]
    assert max(map(len, lines)) <= 100


def test_json_is_one_list(claims: Run) -> None:
    write("a.txt")
    assert json.loads(claims("extract", "a.txt", "a.txt", "--format", "json").stdout) == [FLAT, FLAT]


@pytest.mark.parametrize(("form", "expected"), [("json", "[]\n"), ("jsonl", "")])
def test_nothing_found_is_an_empty_answer(
    claims: Run, form: str, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("claimsdb.cli.attributions.chosen", lambda *_, **__: [])
    write("a.txt")
    assert claims("extract", "a.txt", "--format", form).stdout == expected


def test_explain_marks_the_spans_and_says_why(claims: Run) -> None:
    write("a.md", FRONT + TEXT)
    assert claims("extract", "--explain", "--nested", "a.md").stdout == (
        f"a.md, characters 18 to 58, attribution 0: denial, because: {load_cues().classes['deny'].why} "
        "(class deny, rule deny, found by tagger)\n"
        "    [source: South Africa] [cue: denied] [content: that it armed] [content: Russia].\n"
        "a.md, characters 46 to 58, attribution 1 inside 0: assertion (found by tagger)\n"
        "    South Africa denied that it [cue: armed] [content: Russia].\n"
    )


def test_explain_colours_each_span_on_top_of_its_label() -> None:
    _, marked, *_ = explained(pipeline.read(Article("a.txt", TEXT)), nested=False, colour=True)
    assert marked == (
        "    \x1b[36m[source: South Africa]\x1b[0m \x1b[35m[cue: denied]\x1b[0m "
        "\x1b[32m[content: that it armed]\x1b[0m \x1b[32m[content: Russia]\x1b[0m."
    )


def test_explain_shows_no_command_of_an_article_to_the_terminal(claims: Run) -> None:
    write("a\x1b[31m.txt", "\x1b]0;title\x07South Africa denied that it armed\nRussia.")
    shown = claims("extract", "--explain", "a\x1b[31m.txt").stdout
    assert not {"\x1b", "\x07"} & set(shown)
    assert r"\x1b]0;title\x07[source: South Africa]" in shown


def test_explain_and_format_exclude_each_other(claims: Run) -> None:
    result = claims("extract", "--explain", "--format", "md", "a.txt")
    expected = "claims: error: --explain is for people and --format for programs; leave one of them out\n"
    assert (result.exit_code, result.stderr) == (2, expected)


def test_standard_input_is_a_source(claims: Run) -> None:
    row = json.loads(claims("extract", "-", stdin=TEXT).stdout)
    assert row == FLAT | {"doc": "-"}


def test_a_bad_source_is_skipped_and_said(claims: Run) -> None:
    write("a.txt")
    result = claims("extract", "no\x1b.txt", "a.txt")
    assert json.loads(result.stdout) == FLAT
    assert result.stderr == "claims: skipped no\\x1b.txt: there is no such file or folder; check the path\n"
    assert result.exit_code == 0


def test_only_bad_sources_are_an_error(claims: Run) -> None:
    result = claims("extract", "no.txt")
    assert (result.stdout, result.exit_code) == ("", 10)
    assert result.stderr == (
        "claims: skipped no.txt: there is no such file or folder; check the path\n"
        "claims: error: nothing could be read: every source was skipped, for the reasons above\n"
    )


def test_lines_are_articles_when_asked(claims: Run) -> None:
    write("a.txt", f"{TEXT.replace(chr(10), ' ')}\n\n{TEXT.replace(chr(10), ' ')}")
    rows = claims("extract", "--split", "lines", "a.txt").stdout.splitlines()
    assert [json.loads(row)["item"] for row in rows] == [1, 3]
