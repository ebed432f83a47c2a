"""Where contents begin and end: texts in the format of the gold sets, each annotated before the program first read it.

A case whose reason begins with "still wrong:" has a content that is not exact yet.
"""

from pathlib import Path

import pytest

from claimsdb.evaluation.scores import match_case, overlap
from claimsdb.evaluation.statements import GoldCase, read_cases
from claimsdb.extraction.tokens import read_text

_OPEN = pytest.mark.xfail(strict=True, reason="still wrong")


def _cases() -> list[object]:
    cases = read_cases(Path(__file__).with_name("contents"))
    return [pytest.param(case, marks=[_OPEN] if case.why.startswith("still wrong:") else []) for case in cases]


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case.why)
def test_contents(case: GoldCase, extract):
    text = read_text(case.text)
    for pair in match_case(case, text, extract(case.text)):
        if pair.expected is not None:
            assert pair.found is not None, pair.expected.cue
            assert overlap(text, pair.expected.content, pair.found.content) == 1, pair.found.content
