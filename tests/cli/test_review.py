"""`claims review` in a real terminal: one key decides, undo brings the question back, leaving keeps what is decided."""

import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from fcntl import ioctl
from typing import Any

import pytest
from sqlalchemy import text

from claimsdb.cli.question import Context, draw
from claimsdb.database.connection import connect, writing
from claimsdb.queries.queue import Asked, Question, case, questions
from tests.database.decisions.bench import furnish

ROWS, COLUMNS = 24, 80
PATIENCE = 60.0


@pytest.fixture
def url(made_sqlite: str) -> str:
    engine = connect(made_sqlite)
    with writing(engine) as connection:
        furnish(connection)
        connection.execute(text("UPDATE claims SET extraction_score = 0.4 WHERE id = 3"))
    engine.dispose()
    return made_sqlite


class Terminal:
    """A review in a terminal of 80 by 24."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def until(self, words: str) -> str:
        """Return what is written up to some words."""
        written, end = "", time.monotonic() + PATIENCE
        while words not in written:
            ready, _, _ = select.select([self.descriptor], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"{words!r} did not come: {written}"
            written += os.read(self.descriptor, 4096).decode()
        return written

    def press(self, keys: str) -> None:
        """Press keys once the review waits for one: what is typed before is thrown away, unseen questions stay open."""
        end = time.monotonic() + PATIENCE
        while termios.tcgetattr(self.descriptor)[3] & termios.ICANON and time.monotonic() < end:
            time.sleep(0.01)
        os.write(self.descriptor, keys.encode())


@contextmanager
def reviewing(url: str) -> Iterator[Terminal]:
    child, descriptor = pty.fork()
    if child == 0:
        os.environ |= {"CLAIMSDB_USER": "Anna", "TERM": "xterm"}
        os.execv(sys.executable, [sys.executable, "-m", "claimsdb", "--db", url, "review"])  # noqa: S606
    ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    yield Terminal(descriptor)
    os.close(descriptor)
    os.waitpid(child, 0)


def log(url: str) -> list[tuple[Any, ...]]:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT action, claim_id, response_id FROM decision_log ORDER BY decision_id"))
        found = [tuple(row) for row in rows]
    engine.dispose()
    return found


def test_one_key_decides_and_undo_brings_the_question_back(url: str) -> None:
    with reviewing(url) as terminal:
        first = terminal.until("[q] quit")
        assert "3 to go · Does this answer belong to this claim?" in first
        terminal.press("y")
        assert "decision 1: accept" in terminal.until("takes it back")
        terminal.press("u")
        assert "3 to go" in terminal.until("decision 1 was taken back")
        terminal.press("n")
        terminal.until("takes it back")
        terminal.press("s")
        terminal.until("[q] quit")
        terminal.press("q")
        assert "1 decided, 2 left; `claims review` goes on with them" in terminal.until("goes on with them")
    assert log(url) == [("accept", 2, 1), ("undo", 2, 1), ("reject", 2, 1)]


def test_what_was_decided_is_kept_when_the_terminal_goes(url: str) -> None:
    with reviewing(url) as terminal:
        terminal.until("[q] quit")
        terminal.press("y")
        terminal.until("takes it back")
    assert log(url) == [("accept", 2, 1)]


def test_who_decided_meanwhile_is_told_and_the_next_question_comes(url: str) -> None:
    with reviewing(url) as terminal:
        terminal.until("[q] quit")
        engine = connect(url)
        with writing(engine) as connection:
            from claimsdb.database.decisions.deciding import decide
            from claimsdb.database.decisions.decision import Decision
            from claimsdb.database.models import Action

            (claim,) = connection.scalars(text("SELECT key FROM claims WHERE id = 2"))
            decide(connection, Decision(Action.ACCEPT, "Bheki", claim))
        engine.dispose()
        terminal.press("y")
        assert "Bheki has decided about the same meanwhile" in terminal.until("meanwhile")
        terminal.press("q")
    assert log(url) == [("accept", 2, None)]


def test_every_question_fits_on_a_small_screen(url: str) -> None:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        cases = [case(connection, question) for question in questions(connection)]
    engine.dispose()
    long = Context("before " * 200, "after " * 200)
    assert {one.question.asked for one in cases} == {Asked.PAIRING, Asked.CLAIM}
    for one in cases:
        for columns, rows in ((80, 22), (40, 18), (200, 60)):
            lines = draw(one, {"claim": long, "answer": long}, left=3, size=(columns, rows))
            assert len(lines) <= rows
            assert max(map(len, lines)) <= columns
            assert lines[-1].endswith("[q] quit"), "the keys are always there"


def test_the_keys_stand_there_once_on_a_large_screen(url: str) -> None:
    engine = connect(url, read_only=True)
    with engine.connect() as connection:
        asked = [draw(case(connection, one), {}, left=3, size=(80, 60)) for one in questions(connection)]
    engine.dispose()
    assert [sum(line.endswith("[q] quit") for line in lines) for lines in asked] == [1, 1, 1]


@pytest.mark.parametrize(
    ("match", "extraction", "why"),
    [
        (
            0.9,
            0.39,
            "why it asks (score 0.39): the extraction was not sure of the words; it is paired because same act",
        ),
        (0.74, 0.9, "why it asks (score 0.74): same act"),
        (0.75, 0.4, None),
    ],
    ids=["its words are in doubt", "its place is in doubt", "it is sure enough"],
)
def test_an_answer_that_counts_is_asked_about_when_it_is_in_doubt(
    url: str, match: float, extraction: float, why: str | None
) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE pairings SET judgement = 'automatic', match_score = :score"), {"score": match})
        connection.execute(text("UPDATE responses SET extraction_score = :score"), {"score": extraction})
    with engine.connect() as connection:
        asked = [one for one in questions(connection) if one.asked is Asked.PAIRING]
        screens = [" ".join(draw(case(connection, one), {}, left=1, size=(200, 60))) for one in asked]
    engine.dispose()
    assert [why is not None and why in screen for screen in screens] == [True] * (4 if why else 0)


@pytest.mark.parametrize(
    ("raw", "asked"), [("Watchdog Group", True), ("A witness", False), ("They", False), ("reports", False)]
)
def test_only_what_begins_like_a_name_is_asked_for_one(url: str, raw: str, asked: bool) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE claimants SET raw = :raw WHERE entity_id IS NULL"), {"raw": raw})
    with engine.connect() as connection:
        names = [one.reasons for one in questions(connection) if one.asked is Asked.NAME]
    engine.dispose()
    assert names == ([(raw,)] if asked else [])


def test_of_what_changes_as_much_the_most_doubtful_comes_first(url: str) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE claims SET extraction_score = 0.44 - id / 100.0"))
    with engine.connect() as connection:
        asked = [one.claim for one in questions(connection) if one.asked is Asked.CLAIM]
        connection.rollback()
    with writing(engine) as connection:
        connection.execute(text("UPDATE claims SET extraction_score = 0.45"))
    with engine.connect() as connection:
        sure = [one for one in questions(connection) if one.asked is Asked.CLAIM]
    engine.dispose()
    assert asked == [3, 1, 2], "3 and 1 are disputed, 3 is the more doubtful"
    assert sure == []


def test_hostile_words_are_harmless_on_the_screen(url: str) -> None:
    engine = connect(url)
    with writing(engine) as connection:
        connection.execute(text("UPDATE claims SET text = :words"), {"words": "\x1b[2J\x07 words"})
    with engine.connect() as connection:
        question = Question(Asked.CLAIM, 1, None, 0.1, ("\x1b]0;owned\x07",))
        lines = draw(case(connection, question), {}, left=1, size=(80, 22))
    engine.dispose()
    assert "\x1b" not in "".join(lines)
