"""`claims ingest`: real files through the real pipeline into a real database, and what is told about it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.press import make_articles
from claimsdb import batches
from claimsdb.article import Article
from claimsdb.sources import Intake

from ..sources.local_server import Answer, serving
from .conftest import Run

MISSING = "no.txt: there is no such file or folder; check the path"
DENIAL = "The United States accused South Africa of supplying arms to Russia. South Africa denied the charge."


def write(**texts: str) -> None:
    for name, text in texts.items():
        Path(f"{name}.txt").write_text(text)


def told(claims: Run, *arguments: str) -> list[str]:
    """Return what `claims ingest` says, without the line about a database made on the way."""
    return [line for line in claims("ingest", *arguments).stderr.splitlines() if "made the database" not in line]


def test_the_summary_is_in_words_on_stderr(claims: Run) -> None:
    write(a=DENIAL, b="Nothing was said.")
    result = claims("ingest", "a.txt", "no.txt", "b.txt")
    assert (result.stdout, result.exit_code) == ("", 0)
    assert result.stderr.splitlines()[1:] == [f"claims: skipped {MISSING}", "claims: articles: 2 added, 1 skipped"]


def test_every_outcome_has_its_words(claims: Run) -> None:
    write(a=DENIAL, b="Nothing was said.")
    told(claims, "a.txt", "b.txt")
    write(b="Nothing was said today.", c=DENIAL)
    assert told(claims, "a.txt", "b.txt", "c.txt", "no.txt") == [
        "claims: known c.txt: the same text stands under a.txt",
        f"claims: skipped {MISSING}",
        "claims: articles: 1 unchanged, 1 taking the place of an older version, 1 known from another place, 1 skipped",
    ]


def test_one_line_of_json_for_each_article_when_asked(claims: Run) -> None:
    write(a=DENIAL)
    result = claims("ingest", "--format", "jsonl", "a.txt", "no.txt")
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"location": "a.txt", "item": None, "outcome": "added", "reason": None, "article_id": 1},
        {"location": "no.txt", "item": None, "outcome": "skipped", "reason": MISSING[8:], "article_id": None},
    ]


def test_what_was_taken_in_is_shown(claims: Run) -> None:
    write(a=DENIAL)
    claims("ingest", "a.txt", "--published", "June 2023", "--publisher", "The Ledger")
    (dispute,) = json.loads(claims("show", "--country", "ZA", "--format", "json").stdout)
    (claimant,) = dispute["claimants"]
    assert (claimant["name"], claimant["cue"]) == ("United States", "accused")
    assert (claimant["date"], claimant["date_precision"]) == ("2023-06-01", "month")
    assert claimant["article"]["publisher"] == "The Ledger"
    assert [(answer["respondent"]["name"], answer["type"]) for answer in dispute["responses"]] == [
        ("South Africa", "denial")
    ]


def test_only_bad_sources_are_an_error(claims: Run) -> None:
    result = claims("ingest", "no.txt")
    assert result.exit_code == 10
    assert result.stderr.endswith(
        "claims: error: nothing could be read: every source was skipped, for the reasons above\n"
    )


def test_one_bad_file_among_a_hundred_is_skipped_with_its_reason(claims: Run) -> None:
    Path("many").mkdir()
    for number in range(99):
        Path(f"many/{number:02}.txt").write_text(f"In village {number} nothing was said.")
    Path("many/50b.txt").write_bytes(b"\x00\x01\x02")
    result = claims("ingest", "many")
    assert result.exit_code == 0
    skipped, summary = result.stderr.splitlines()[1:]
    assert skipped.startswith("claims: skipped many/50b.txt: ")
    assert summary == "claims: articles: 99 added, 1 skipped"


def test_an_unreadable_date_stops_before_anything_is_read(claims: Run) -> None:
    result = claims("ingest", "no.txt", "--published", "soon")
    assert result.exit_code == 5
    assert result.stderr == (
        "claims: error: cannot read 'soon' as a date; try 2023-06-26, '26 June 2023' or 'June 2023'\n"
    )


def test_an_interruption_tells_what_is_done_and_the_next_run_goes_on(
    claims: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> Iterator[Article]:
        yield Article("a.txt", DENIAL)
        raise KeyboardInterrupt

    write(a=DENIAL)
    with monkeypatch.context() as patch:
        patch.setattr(batches, "MOST", 1)
        patch.setattr(Intake, "drafts", interrupted)
        result = claims("ingest", "a.txt")
    assert result.exit_code == 130
    assert result.stderr.splitlines()[1:] == [
        "claims: articles: 1 added",
        "claims: error: interrupted; what was said to be done is done, run the same command again for the rest",
    ]
    assert told(claims, "a.txt") == ["claims: articles: 1 unchanged"]


def test_a_dry_run_lists_the_articles_and_opens_nothing(claims: Run) -> None:
    Path("a.md").write_text("---\ntitle: A \x1b denial\npublished: 2023\n---\nText.".replace("\x1b", "\u202e"))
    Path("b.txt").write_text("\n".join(["x" * 120] * 3))
    result = claims("ingest", "--dry-run", "a.md", "no.txt", "b.txt", "--publisher", "The Ledger")
    assert result.stdout == (
        "a.md: 5 characters, A \\u202e denial, The Ledger, 2023\n"
        "b.txt line 1: 120 characters, The Ledger\n"
        "b.txt line 2: 120 characters, The Ledger\n"
        "b.txt line 3: 120 characters, The Ledger\n"
    )
    assert result.stderr == f"claims: skipped {MISSING}\n"
    assert not Path("home").exists()


def test_a_dry_run_for_programs(claims: Run) -> None:
    write(a="Text of a.txt.")
    assert json.loads(claims("ingest", "--dry-run", "--format", "jsonl", "a.txt").stdout) == {
        "location": "a.txt",
        "item": None,
        "characters": 14,
        "title": None,
        "publisher": None,
        "published": None,
    }


FRENCH = (
    "Le gouvernement français a accusé la Russie d'avoir livré des armes. La Russie a démenti ces accusations lundi, "
    "selon un porte-parole du Kremlin, qui a parlé de mensonges."
)
PAGE = "<html><head><title>T</title></head><body><article><p>Moscow denied it on Monday.</p></article></body></html>"


def test_what_is_not_english_is_counted_apart(claims: Run) -> None:
    write(a=DENIAL, b=FRENCH)
    assert told(claims, "a.txt", "b.txt") == [
        "claims: not extracted b.txt: its language is 'fr' and not English, so nothing was extracted",
        "claims: articles: 1 added, 1 stored but not extracted, as they are not in English",
    ]


def test_a_report_tells_everything_that_was_left_out_and_why(claims: Run) -> None:
    write(a=DENIAL, b=DENIAL, c=FRENCH)
    claims("ingest", "a.txt", "b.txt", "c.txt", "no.txt", "--report", "report.jsonl")
    lines = [json.loads(line) for line in Path("report.jsonl").read_text().splitlines()]
    assert [(line["location"], line["outcome"]) for line in lines] == [
        ("b.txt", "known"),
        ("c.txt", "not_extracted"),
        ("no.txt", "skipped"),
    ]
    assert lines[2]["reason"] == MISSING[8:]


def test_a_report_that_cannot_be_written_stops_before_anything_is_read(claims: Run) -> None:
    write(a=DENIAL)
    result = claims("ingest", "a.txt", "--report", "no/such/report.jsonl")
    assert result.exit_code == 45
    assert result.stderr == (
        "claims: error: no/such/report.jsonl cannot be written (No such file or directory); name another file\n"
    )
    assert not Path("home").exists()


def test_a_limit_counts_articles_and_the_next_run_goes_on(claims: Run) -> None:
    write(a="Nothing was said.", b="Nothing was told.", c="Nothing was heard.")
    assert told(claims, "no.txt", "a.txt", "b.txt", "c.txt", "--limit", "2") == [
        f"claims: skipped {MISSING}",
        "claims: articles: 2 added, 1 skipped",
    ]
    assert told(claims, "a.txt", "b.txt", "c.txt") == ["claims: articles: 1 added, 2 unchanged"]


def test_the_first_that_is_skipped_stops_when_the_user_says_so(claims: Run) -> None:
    write(a=DENIAL, b="Nothing was said.")
    result = claims("ingest", "a.txt", "no.txt", "b.txt", "--fail-fast")
    assert result.exit_code == 10
    assert result.stderr.splitlines()[-2:] == [
        "claims: articles: 1 added, 1 skipped",
        f"claims: error: {MISSING} (stopped here, as --fail-fast says)",
    ]


def test_a_kind_that_is_named_counts_more_than_the_content(claims: Run) -> None:
    Path("a.txt").write_text(PAGE)
    assert claims("ingest", "--dry-run", "a.txt").stdout == "a.txt: 27 characters, T\n"
    assert claims("ingest", "--dry-run", "a.txt", "--as", "text").stdout == f"a.txt: {len(PAGE)} characters\n"


def test_many_records_say_where_each_is(claims: Run) -> None:
    lines = [json.dumps({"text": "Nothing was said."}), "{", json.dumps({"text": "", "url": "https://a.example/"})]
    Path("a.jsonl").write_text("\n".join(lines))
    assert [line.partition(": ")[2].partition(":")[0] for line in told(claims, "a.jsonl")[:2]] == [
        "skipped a.jsonl line 2",
        "skipped a.jsonl line 3",
    ]


def test_workers_do_the_same(claims: Run) -> None:
    write(a=DENIAL, b="Nothing was said.")
    assert told(claims, "a.txt", "no.txt", "b.txt", "--workers", "2") == [
        f"claims: skipped {MISSING}",
        "claims: articles: 2 added, 1 skipped",
    ]


def test_this_machine_is_fetched_from_only_when_the_user_says_so(claims: Run) -> None:
    with serving({"/a": Answer(PAGE.encode(), headers={"Content-Type": "text/html", "ETag": '"1"'})}) as server:
        address = server.url("/a")
        assert told(claims, address)[0] == (
            f"claims: skipped {address}: leads into a private network (127.0.0.1), which is not read; "
            "--allow-private lets it"
        )
        assert server.paths == []
        assert told(claims, address, "--allow-private", "--keep-raw") == ["claims: articles: 1 added"]
        server.answers["/a"] = Answer(status=304)
        assert told(claims, address, "--allow-private") == ["claims: articles: 1 unchanged"]
        assert server.asked[-1][1]["If-None-Match"] == '"1"'


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let programs that are run be interrupted; a shell has what runs in its background ignore that, and heirs too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_control_c_ends_a_run_with_workers_cleanly_and_the_next_one_goes_on(claims: Run, tmp_path: Path) -> None:
    """The process and its workers all get the signal, as from a terminal.

    The pipe holds fewer lines than there are articles, so that the run cannot have ended when the signal comes.
    """
    make_articles(tmp_path / "articles.jsonl", 60, seed=1)
    command = [sys.executable, "-m", "claimsdb", "--db", "claims.db", "ingest", "articles.jsonl", "--workers", "2"]
    with subprocess.Popen(  # noqa: S603
        [*command, "--format", "jsonl"],
        bufsize=0,
        pipesize=4096,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        _, stderr = process.communicate()
    *_, summary, ended = stderr.decode().splitlines()
    assert (process.returncode, "Traceback" in stderr.decode()) == (130, False), stderr
    assert ended.startswith("claims: error: interrupted; what was said to be done is done")
    done = int(summary.split()[2])
    again = claims("--db", "claims.db", "ingest", "articles.jsonl").stderr.splitlines()[-1]
    assert 0 < done < 60
    assert again == f"claims: articles: {60 - done} added, {done} unchanged"
