"""The sense of an attribution, and the named rules that tell it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimsdb.terms import Outcome, StatementType

if TYPE_CHECKING:
    from claimsdb.extraction.frame import Frame


@dataclass(frozen=True, slots=True)
class Sense:
    """In what sense something is told, and which rule and class of cues say so."""

    type: StatementType
    rule: str = ""
    cue_class: str = ""
    negated: bool = False
    outcome: Outcome | None = None


# What answers a claim: told inside of one, an assertion is the claim that is answered.
ANSWERS = frozenset(
    {
        StatementType.DENIAL,
        StatementType.PARTIAL_DENIAL,
        StatementType.NON_DENIAL,
        StatementType.NEITHER,
        StatementType.NO_COMMENT,
        StatementType.NO_RESPONSE,
        StatementType.RETRACTION,
    }
)
DENIALS = frozenset({StatementType.DENIAL, StatementType.PARTIAL_DENIAL})
ADMISSIONS = frozenset({StatementType.ADMISSION, StatementType.PARTIAL_ADMISSION})
# What may be answered: a pointer after it ("it", "this") takes it up.
ANSWERABLE = frozenset({StatementType.ALLEGATION, StatementType.REPORT, StatementType.ASSERTION, StatementType.WARNING})


@dataclass(frozen=True, slots=True)
class Rule:
    """A test that may give an attribution another sense than its cue alone would.

    Attributes:
        name: what is stored with every row.
        why: one sentence for people, shown by `claims extract --explain`.
        test: the sense, or None when the rule says nothing.
    """

    name: str
    why: str
    test: Callable[["Frame"], Sense | None]
