"""`claims extract`: exact output in every format, offsets of the file, bad sources skipped.

The sentences are so plain that no better model or rule reads them otherwise.
"""

import json
from pathlib import Path

import pytest

from claimsdb import pipeline
from claimsdb.article import Article
from claimsdb.cli.explanation import explained
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.cues import load_cues
from claimsdb.extraction.rules.registry import rules_by_name
from claimsdb.matching.statement import Reading
from claimsdb.spans import Span

from .conftest import Run

TEXT = "South Africa dismissed U.S. claims that it armed Russia."
BROKEN = "It is cold, the minister said, and it is dark."
SILENT = "The river runs through a wide green valley from the hills in the north to the sea."
ROLES = ("source", "cue", "content")
FRONT = "---\ntitle: x\n---\n\n"
FLAT = {
    "doc": "a",
    "item": None,
    "type": "denial",
    "source": [[0, 12]],
    "cue": [[13, 22]],
    "content": [[23, 55]],
    "source_text": "South Africa",
    "cue_text": "dismissed",
    "content_text": "U.S. claims that it armed Russia",
    "entity": "South Africa",
    "country": "ZA",
}
INNER = {
    "doc": "a",
    "item": None,
    "id": 1,
    "parent": 0,
    "type": "allegation",
    "source": [[23, 27]],
    "cue": [[28, 34]],
    "content": [[35, 55]],
    "source_text": "U.S.",
    "cue_text": "claims",
    "content_text": "that it armed Russia",
    "entity": "United States",
    "country": "US",
}
IN_FRAGMENTS = {
    "doc": "a",
    "item": None,
    "type": "assertion",
    "source": [[12, 24]],
    "cue": [[25, 29]],
    "content": [[0, 10], [31, 45]],
    "source_text": "the minister",
    "cue_text": "said",
    "content_text": "It is cold … and it is dark",
    "entity": None,
    "country": None,
}


def write(name: str, text: str = TEXT) -> None:
    Path(name).write_bytes(text.encode())


def test_one_line_of_json_for_each_attribution(claims: Run) -> None:
    write("a.txt", f"{TEXT}\n\n{SILENT}")
    result = claims("extract", "a.txt")
    assert result.stdout == json.dumps(FLAT, ensure_ascii=False) + "\n"
    assert (result.stderr, result.exit_code) == ("", 0)


def test_content_in_fragments(claims: Run) -> None:
    write("a.txt", BROKEN)
    assert claims("extract", "a.txt").stdout == json.dumps(IN_FRAGMENTS, ensure_ascii=False) + "\n"


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
    spans = row["source"] + row["cue"] + row["content"]
    words = [row["source_text"], row["cue_text"], row["content_text"]]
    assert [(FRONT + TEXT)[start:end] for start, end in spans] == words == [FLAT[f"{role}_text"] for role in ROLES]


def test_offsets_are_those_of_the_file_in_a_digest(claims: Run) -> None:
    whole = "\r\n".join([f"{TEXT} {SILENT}"] * 3)
    write("a.txt", whole)
    rows = [json.loads(line) for line in claims("extract", "a.txt").stdout.splitlines()]
    assert [row["item"] for row in rows] == [1, 2, 3]
    assert {whole[slice(*row["cue"][0])] for row in rows} == {"dismissed"}
    assert whole.count("dismissed", 0, rows[2]["cue"][0][0]) == 2


def test_csv_holds_everything(claims: Run) -> None:
    write("a.txt")
    write("b.txt", BROKEN)
    assert claims("extract", "a.txt", "b.txt", "--nested", "--format", "csv").stdout == (
        "doc,item,id,parent,type,source,cue,content,source_text,cue_text,content_text,entity,country\n"
        "a,,0,,denial,0-12,13-22,23-55,South Africa,dismissed,U.S. claims that it armed Russia,South Africa,ZA\n"
        "a,,1,0,allegation,23-27,28-34,35-55,U.S.,claims,that it armed Russia,United States,US\n"
        "b,,0,,assertion,12-24,25-29,0-10 31-45,the minister,said,It is cold … and it is dark,,\n"
    )


def test_markdown_is_for_documents(claims: Run) -> None:
    write("a|b_*.txt")
    write("b.txt", BROKEN)
    assert claims("extract", "a|b_*.txt", "b.txt", "--format", "md").stdout == (
        "| doc | item | type | source\\_text | cue\\_text | content\\_text | entity | country |\n"
        "|---|---|---|---|---|---|---|---|\n"
        "| a\\|b\\_\\* |  | denial | South Africa | dismissed | U.S. claims that it armed Russia "
        "| South Africa | ZA |\n"
        "| b |  | assertion | the minister | said | It is cold … and it is dark |  |  |\n"
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
def test_nothing_found_is_an_empty_answer(claims: Run, form: str, expected: str) -> None:
    write("a.txt", SILENT)
    result = claims("extract", "a.txt", "--format", form)
    assert (result.stdout, result.exit_code) == (expected, 0)


def test_explain_marks_the_spans_and_says_why(claims: Run) -> None:
    write("a.md", FRONT + TEXT)
    outer, inner = rules_by_name()["claim_rejected"].why, load_cues().classes["claim"].why
    assert claims("extract", "--explain", "--nested", "a.md").stdout == (
        "a.md · 2 statements\n"
        "   0  denial\n"
        "      [source: South Africa] [cue: dismissed] [content: U.S. claims that it armed Russia].\n"
        f"      because: {outer}\n"
        "      (class dismiss, rule claim rejected; marked by the tagger; characters 18 to 73)\n"
        "     1  allegation, inside 0\n"
        "        South Africa dismissed [source: U.S.] [cue: claims] [content: that it armed Russia].\n"
        f"        because: {inner}\n"
        "        (class claim, rule claim; marked by the tagger inside another statement; characters 41 to 73)\n"
        "\n"
    )


def test_explain_marks_every_fragment(claims: Run) -> None:
    write("a.txt", BROKEN)
    assert (
        "      [content: It is cold], [source: the minister] [cue: said], [content: and it is dark].\n"
        in claims("extract", "--explain", "a.txt").stdout
    )


def test_explain_says_when_nothing_was_found(claims: Run) -> None:
    write("a.txt", SILENT)
    assert claims("extract", "--explain", "a.txt").stdout == "a.txt · 0 statements\n\n"


def test_explain_names_its_colours_and_uses_them_instead_of_brackets() -> None:
    heading, _, marked, *_ = explained(pipeline.read(Article("a.txt", BROKEN)), nested=False, colour=True)
    legend = "\x1b[36m\x1b[4msource\x1b[0m \x1b[35m\x1b[1mcue\x1b[0m \x1b[32mcontent\x1b[0m"
    assert heading == f"\x1b[1ma.txt\x1b[0m · 1 statement · {legend}"
    assert marked == (
        "      \x1b[32mIt is cold\x1b[0m, \x1b[36m\x1b[4mthe minister\x1b[0m "
        "\x1b[35m\x1b[1msaid\x1b[0m, \x1b[32mand it is dark\x1b[0m."
    )


def test_explain_breaks_a_sentence_where_the_screen_ends() -> None:
    _, _, *lines = explained(pipeline.read(Article("a.txt", BROKEN)), nested=False, colour=False, width=40)
    assert lines[:2] == [
        "      [content: It is cold], [source: the minister] [cue: said], [content: and]",
        "      [content: it is dark].",
    ]


def test_explain_keeps_an_attribution_over_several_lines_on_one() -> None:
    article = Article("a.txt", "He said\r\nit\nis so.")
    attribution = Attribution(number=0, source=(Span(0, 2),), cue=(Span(3, 7),), content=(Span(9, 17),))
    _, _, marked, *_ = explained(Reading(article, (attribution,), (), (), {}), nested=False, colour=False)
    assert marked == "      [source: He] [cue: said] [content: it is so]."


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        (" \x1b\x07", r"armed Russia \x1b\x07]."),  # inside the content
        (", \x1b[31m", r"armed Russia], \x1b[31m."),  # outside all spans
    ],
    ids=["inside", "outside"],
)
def test_explain_shows_no_command_of_an_article_to_the_terminal(claims: Run, command: str, shown: str) -> None:
    write("a\x1b[31m.txt", f"{TEXT[:-1]}{command}.")
    output = claims("extract", "--explain", "a\x1b[31m.txt").stdout
    assert not {"\x1b", "\x07"} & set(output)
    assert shown in output


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
    write("a.txt", f"{TEXT}\n\n{TEXT}")
    rows = claims("extract", "--split", "lines", "a.txt").stdout.splitlines()
    assert [json.loads(row)["item"] for row in rows] == [1, 3]
