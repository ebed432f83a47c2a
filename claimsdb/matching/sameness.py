"""Whether two propositions put the same claim, one is narrower than the other, or they differ; with the reasons.

Same claim = same predicate class, agent, object class and recipient, compatible time. What one of two sentences leaves
open does not part them, but makes the match weaker; what both say and say differently does.
"""

from dataclasses import dataclass

from claimsdb.matching.parties import share
from claimsdb.matching.predicates import object_is_narrower
from claimsdb.matching.statement import Proposition
from claimsdb.terms import Precision

SURE = 0.75  # from here the machine decides by itself; below it only proposes
WORTH_ASKING = 0.5

# What each agreement adds; chosen so that an act, its agent and one more agreement are needed to be sure.
_ACT, _AGENT, _OBJECT, _RECIPIENT, _WORDS = 0.3, 0.3, 0.2, 0.2, 0.4
_OPEN = 0.5  # share of the weight kept when one side leaves a thing open


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two propositions are: 0 to 1, the reasons in words, and whether the first is narrower."""

    score: float
    reasons: tuple[str, ...]
    narrower: bool = False


def likeness(one: Proposition, other: Proposition) -> Likeness | None:
    """Compare two propositions; None when they cannot be the same claim nor one a kind of the other."""
    if not share(one.agents, other.agents) or _times_differ(one, other):
        return None
    if one.predicate != other.predicate:
        return None
    if not one.predicate:
        return _by_words(one, other)
    narrower = object_is_narrower(one.object, other.object)
    if one.object != other.object and one.object and other.object and not narrower:
        return None
    if one.recipients and other.recipients and not share(one.recipients, other.recipients):
        return None
    return _by_parts(one, other, narrower=narrower)


def _by_parts(one: Proposition, other: Proposition, *, narrower: bool) -> Likeness:
    parts = [(_ACT, 1.0, f"same act ({one.predicate})"), (_AGENT, 1.0, "same accused")]
    if one.object == other.object:
        parts.append((_OBJECT, 1.0, f"same object ({one.object})" if one.object else "no object named in either"))
    elif not narrower:
        parts.append((_OBJECT, _OPEN, "object named in one only"))
    if one.recipients and other.recipients:
        parts.append((_RECIPIENT, 1.0, "same counterparty"))
    else:
        open_in_both = not one.recipients and not other.recipients
        parts.append((_RECIPIENT, _OPEN, "no counterparty named" if open_in_both else "counterparty named in one only"))
    score = sum(weight * share_ for weight, share_, _ in parts)
    return Likeness(round(score, 3), tuple(reason for _, _, reason in parts), narrower)


def _by_words(one: Proposition, other: Proposition) -> Likeness | None:
    """Compare propositions whose act is in no class by the words that they share."""
    mine, theirs = _content_words(one.text), _content_words(other.text)
    common = len(mine & theirs) / max(1, len(mine | theirs))
    if common < WORTH_ASKING:
        return None
    return Likeness(
        round(_AGENT + _WORDS * common + _WORDS * common**2, 3), ("same accused", f"{common:.0%} of the words shared")
    )


def _content_words(text: str) -> frozenset[str]:
    words = "".join(c.lower() if c.isalnum() else " " for c in text).split()
    return frozenset(word[:6] for word in words if len(word) > 3)


def _times_differ(one: Proposition, other: Proposition) -> bool:
    a, b = one.occurred, other.occurred
    if a.value is None or b.value is None:
        return False
    if Precision.YEAR in (a.precision, b.precision):
        return a.value.year != b.value.year
    if Precision.MONTH in (a.precision, b.precision):
        return (a.value.year, a.value.month) != (b.value.year, b.value.month)
    return a.value != b.value
