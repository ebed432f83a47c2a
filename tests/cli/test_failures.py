"""Every failure is one sentence on stderr with its exit code; a traceback comes with --debug only."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claimsdb import errors, pipeline
from claimsdb.cli import failures
from claimsdb.errors import ClaimsError

from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def read(_article: object) -> None:
        raise error

    monkeypatch.setattr(pipeline, "read", read)
    Path("a.txt").write_text("Text.")


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (ClaimsError("it went \x1b[31mwrong"), 1, "it went \\x1b[31mwrong"),
        (errors.SchemaOutdated("the database is old"), 22, "the database is old"),
        (
            KeyError("x"),
            70,
            "this should not happen (KeyError: 'x'); run `claims --debug ...` and report what it prints",
        ),
        (
            ValueError(),
            70,
            "this should not happen (ValueError); run `claims --debug ...` and report what it prints",
        ),
        (
            KeyboardInterrupt(),
            130,
            "interrupted; what was said to be done is done, run the same command again for the rest",
        ),
    ],
)
def test_one_sentence_and_an_exit_code(
    claims: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, sentence: str
) -> None:
    failing(monkeypatch, error)
    result = claims("extract", "a.txt")
    assert (result.exit_code, result.stdout, result.stderr) == (code, "", f"claims: error: {sentence}\n")


def test_debug_shows_the_traceback_and_keeps_the_exit_code(claims: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, errors.DatabaseLocked("somebody \x1b[31mwrites"))
    result = claims("--debug", "extract", "a.txt")
    assert result.exit_code == 25
    assert result.stderr.startswith("Traceback (most recent call last):\n")
    assert result.stderr.endswith("claims: error: somebody \\x1b[31mwrites\n")
    assert "\x1b" not in result.stderr


def test_every_error_has_an_exit_code_that_shells_keep_apart() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ClaimsError)]
    assert all(0 < kind.exit_code < 64 for kind in kinds)
    own = [kind.exit_code for kind in kinds if "exit_code" in vars(kind) and kind is not errors.NothingRead]
    assert len(own) == len(set(own))


def test_wrong_options_are_shown_with_the_way_to_help(claims: Run) -> None:
    result = claims("ingst")
    assert result.exit_code == 2
    assert result.stderr.endswith("Error: No such command 'ingst'. Did you mean 'ingest'?\n")


@pytest.mark.parametrize(
    "command",
    [
        "show",
        "show --claimant",
        "show --publisher",
        "timeline --entity",
        "entity",
        "search",
        "sql",
        "history --by",
        "accept 1 2 --note",
        "remove 1 --note",
        "ingest a.txt --publisher",
        "serve --host",
        "db copy",
    ],
)
def test_words_that_are_no_text_are_refused_by_every_command(claims: Run, command: str) -> None:
    result = claims(*command.split(), "caf\udce9")
    told = "claims: error: 'caf\\udce9' is not written in UTF-8 and names no file; write it in UTF-8\n"
    assert (result.exit_code, result.stdout, result.stderr) == (errors.UsageError.exit_code, "", told)
    assert not list(Path().iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the names of files are text")
def test_a_file_may_have_a_name_that_is_no_text_and_a_database_may_not(claims: Run) -> None:
    Path("caf\udce9.txt").write_text("Norland denied that it had shelled the port.")
    assert claims("--db", "a.db", "ingest", "caf\udce9.txt").exit_code == 0
    assert claims("--db", "a.db", "remove", "caf\udce9.txt", "--note", "asked for").exit_code == 0
    refused = claims("--db", "caf\udce9.db", "ingest", "caf\udce9.txt")
    assert refused.exit_code == errors.UsageError.exit_code
    assert "is not written in UTF-8, as the path of a database has to be; rename it" in refused.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end differently")
def test_a_reader_that_goes_away_ends_the_program_quietly() -> None:
    command = [sys.executable, "-m", "claimsdb", "extract", "--help"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, cwd=ROOT, stdout=write, stderr=subprocess.PIPE, check=False)  # noqa: S603
    os.close(write)
    assert done.stderr == b""
    assert done.returncode in (1, 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no file that is always full")
@pytest.mark.parametrize(
    ("redirection", "problem"), [(">/dev/full", "No space left on device"), (">&-", "it is closed")]
)
def test_output_that_cannot_be_written_is_told(redirection: str, problem: str) -> None:
    command = f'"{sys.executable}" -m claimsdb schema {redirection}'
    done = subprocess.run(command, cwd=ROOT, shell=True, stderr=subprocess.PIPE, check=False)  # noqa: S602
    told = f"claims: error: the output cannot be written ({problem}); name another file\n"
    assert (done.returncode, done.stderr.decode()) == (errors.UnwritableFile.exit_code, told)


def test_every_exit_code_means_one_thing() -> None:
    def kinds(error: type[ClaimsError]) -> list[type[ClaimsError]]:
        return [kind for child in error.__subclasses__() for kind in (child, *kinds(child))]

    told: dict[int, type[ClaimsError]] = {}
    for kind in kinds(ClaimsError):
        if "exit_code" in vars(kind) and kind is not errors.NothingRead:  # what skips one source skips all of them
            assert told.setdefault(kind.exit_code, kind) is kind
    assert not told.keys() & {0, *failures.CODES}
    assert told[6] is errors.NotFound
    assert errors.SourceMissing.exit_code == errors.NothingRead.exit_code == 10
