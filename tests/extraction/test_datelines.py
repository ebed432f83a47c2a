"""A dateline is no part of who says what; what only looks like one stays."""

import pytest

from claimsdb.extraction.datelines import without_datelines
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span

DATELINES = {
    "a place in capitals": "OSTVIK - Harbour guards beat the crew",
    "with a day": "OSTVIK, June 11 — Harbour guards beat the crew",
    "with an agency": "Ostvik (TLA) – Harbour guards beat the crew",
    "of two words, with a country": "PORT OSTVIK, Norway, June 11 -- Harbour guards beat the crew",
    "before a parenthesis in dashes": "PORT OSTVIK - Harbour guards - six of them - beat the crew",
}
NO_DATELINES = {
    "a parenthesis behind an abbreviation": "NATO - the alliance of thirty states - sent the guards",
    "small words": "Harbour guards - beat the crew",
    "a state's letters": "US - Harbour guards beat the crew",
    "no dash": "OSTVIK, June 11 Harbour guards beat the crew",
    "a dash far off": "OSTVIK " + "HARBOUR, " * 9 + "- Guards beat the crew",
    "nothing behind it": "OSTVIK -",
    "in the middle of a sentence": "said OSTVIK - Harbour guards beat the crew",
}


def _first_word(told: str) -> str:
    """Return the word at which the content of all that is told begins; "said" is no part of it."""
    text = read_text(told)
    begin = 1 if told.startswith("said") else 0
    (draft,) = without_datelines(text, [Draft((), (Span(0, 1),), (Span(begin, len(text.words)),))])
    return text.word(draft.content[0].start)


@pytest.mark.parametrize("told", DATELINES.values(), ids=DATELINES)
def test_what_is_said_begins_behind_a_dateline(told: str) -> None:
    assert _first_word(told) == "Harbour"


@pytest.mark.parametrize("told", NO_DATELINES.values(), ids=NO_DATELINES)
def test_what_only_looks_like_one_stays(told: str) -> None:
    assert _first_word(told) == told.removeprefix("said ").replace(",", " ").split()[0]
