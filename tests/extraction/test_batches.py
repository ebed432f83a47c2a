"""Batches of sentences, each annotated before it was first read by the program.

A line is a sentence with its cues in braces: `{cue|type}`, `{cue|type/other type}` where readers differ,
`{cue|inquiry_finding:outcome}`. Nothing else in it is a denial. A line that begins with `?` is one that is still told
wrongly somewhere.
"""

import re
from pathlib import Path

import pytest

from claimsdb.spans import Span
from claimsdb.terms import StatementType

_MARK = re.compile(r"\{([^{}|]+)\|([a-z_/]+)(?::(\w+))?\}")
_OPEN = pytest.mark.xfail(strict=True, reason="still told wrongly")


_FILES = sorted((Path(__file__).parent / "batches").glob("*.txt"))
_LINES = [line for path in _FILES for line in path.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
SENTENCES = [pytest.param(line.removeprefix("? "), marks=[_OPEN] if line[0] == "?" else []) for line in _LINES]


def unmark(sentence: str) -> tuple[str, list[tuple[Span, set[str], str | None]]]:
    """Take the marks out of a sentence: its text, and where each cue stands with what it may tell."""
    text, cues, position = "", [], 0
    for mark in _MARK.finditer(sentence):
        text += sentence[position : mark.start()]
        cues.append((Span(len(text), len(text) + len(mark[1])), set(mark[2].split("/")), mark[3]))
        text += mark[1]
        position = mark.end()
    return text + sentence[position:], cues


@pytest.mark.parametrize("sentence", SENTENCES)
def test_sentence(sentence, extract):
    text, cues = unmark(sentence)
    found = extract(text)
    for cue, types, outcome in cues:
        told = [attribution for attribution in found if any(cue.overlaps(span) for span in attribution.cue)]
        assert told, cue.of(text)
        assert {attribution.type for attribution in told} <= types, cue.of(text)
        assert outcome is None or {attribution.outcome for attribution in told} <= {outcome, None}, cue.of(text)
    marked = [cue for cue, _, _ in cues]
    denials = [attribution for attribution in found if attribution.type is StatementType.DENIAL]
    assert all(any(cue.overlaps(span) for cue in marked for span in denial.cue) for denial in denials), denials
