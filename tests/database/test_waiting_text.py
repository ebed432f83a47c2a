"""Answers that wait for their claim, written down and read again."""

import json
from datetime import date

import pytest

from claimsdb.database.waiting_text import from_text, to_text
from claimsdb.dates import PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.statement import Party, Proposition, ResponseStatement, Scope
from claimsdb.terms import DateBasis, EntityKind, Outcome, Precision, ResponseType

BRAVIA = Party("Bravia's army", Entity("bravia", EntityKind.COUNTRY, "Bravia", "BR"), "BR")
ANSWER = ResponseStatement(
    attribution=4,
    respondent=BRAVIA,
    type=ResponseType.INQUIRY_FINDING,
    outcome=Outcome.REJECTED,
    proposition=Proposition("it shelled the depot", predicate="attack", agents=(BRAVIA,), negated=True),
    accusers=(Party("Tolmark"),),
    answers=(2, 3),
    responded_on=PartialDate(date(2026, 3, 4), Precision.DAY, "on Wednesday", DateBasis.TEXT),
    pointer=Pointer.MANY,
    scope=Scope.LONG,
)


def test_what_is_written_down_is_read_again():
    read = from_text(to_text(ANSWER))
    assert read == ANSWER
    assert (read.scope, read.pointer, read.type) == (Scope.LONG, Pointer.MANY, ResponseType.INQUIRY_FINDING)
    assert isinstance(read.scope, Scope)


@pytest.mark.parametrize(("sentences", "scope"), [(12, Scope.SHORT), (13, Scope.LOOSE)])
def test_what_was_written_before_there_was_a_scope(sentences: int, scope: Scope):
    raw = json.loads(to_text(ANSWER))
    del raw["scope"]
    assert from_text(json.dumps(raw | {"sentences": sentences})).scope is scope
