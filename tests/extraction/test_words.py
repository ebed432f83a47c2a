"""Reporting words, each in a sentence: told in the sense that its group has."""

import re
import tomllib
from pathlib import Path

import pytest

from claimsdb.spans import Span
from claimsdb.terms import StatementType

GROUPS = tomllib.loads(Path(__file__).with_name("cases_words.toml").read_text(encoding="utf-8"))
_MARKED = re.compile(r"\{(.*?)\}")


SENTENCES = [(sense, sentence) for sense, group in GROUPS.items() for sentence in group["sentences"]]


@pytest.mark.parametrize(("sense", "sentence"), SENTENCES)
def test_word(sense, sentence, extract):
    marked = _MARKED.search(sentence)
    assert marked is not None
    cue = Span(marked.start(), marked.end() - 2)
    found = extract(_MARKED.sub(r"\1", sentence))
    told = {attribution.type for attribution in found if any(cue.overlaps(span) for span in attribution.cue)}
    assert told == {StatementType(sense)}, GROUPS[sense]["why"]
