"""Whether two propositions put the same claim, one is narrower than the other, or they differ; with the reasons.

Same claim = same act, accused, object and counterparty, compatible time and place. What one of two sentences leaves
open does not part them, but makes the match weaker; what both say and say differently does.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimsdb.dates import PartialDate
from claimsdb.matching.bearing import is_among
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import is_known, name_notions, same_party
from claimsdb.matching.predicates import object_is_narrower
from claimsdb.matching.statement import Party, Proposition
from claimsdb.terms import Precision

SURE = 0.75  # from here the machine decides by itself; below it only proposes

# What each agreement adds, tuned on the gold stories: act and accused are never enough by themselves.
_ACT, _AGENT, _OBJECT, _RECIPIENT, _WORDS = 0.25, 0.25, 0.2, 0.2, 0.25
_OPEN = 0.5  # share of the weight kept when one side leaves a thing open
_LEAST_WORDS = 1 / 3  # of what else two sentences tell
_ENOUGH_WORDS, _MOST_WORDS = 2, 0.6  # where no class holds the act, its words must agree


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two propositions are: 0 to 1, the reasons in words, and whether the first is narrower."""

    score: float
    reasons: tuple[str, ...]
    narrower: bool = False


def likeness(one: Proposition, other: Proposition) -> Likeness | None:
    """Compare two propositions; None when they cannot be the same claim nor one a kind of the other."""
    if not is_among(one.agents, other.agents) or contradict(one, other):
        return None
    if one.predicate != other.predicate or not one.predicate:
        return _by_words(one, other)
    narrower = object_is_narrower(one.object, other.object)
    if one.object != other.object and one.object and other.object and not narrower:
        return None
    return _by_parts(one, other, narrower=narrower) if _has_enough_in_common(one, other) else None


def contradict(one: Proposition, other: Proposition) -> bool:
    """Say whether two propositions name other times, places or counterparties."""
    return (
        times_differ(one.occurred, other.occurred)
        or _places_differ(one, other)
        or _differ(one.recipients, other.recipients)
    )


def times_differ(one: PartialDate, other: PartialDate) -> bool:
    """Say whether two dates, as far as both are known, cannot be the same."""
    if one.value is None or other.value is None:
        return False
    if Precision.YEAR in (one.precision, other.precision):
        return one.value.year != other.value.year
    if Precision.MONTH in (one.precision, other.precision):
        return (one.value.year, one.value.month) != (other.value.year, other.value.month)
    return one.value != other.value


def shared_notions(one: Proposition, other: Proposition, besides: Sequence[Party] = ()) -> frozenset[str]:
    """Return what both texts are about, the names of their agents and of some other parties left out."""
    named = name_notions((*one.agents, *other.agents, *besides))
    return (notions(one.text) & notions(other.text)) - named


def _has_enough_in_common(one: Proposition, other: Proposition) -> bool:
    """Say whether one act by one side is one deed: beside act and accused something else agrees.

    It is the thing or the counterparty, of both where both say more and say it in other words.
    """
    agreeing = bool(one.object and other.object) + is_among(one.recipients, other.recipients)
    mine, theirs = _other_words(one, other)
    if mine and theirs:
        agreeing += 2 * (len(mine & theirs) / min(len(mine), len(theirs)) >= _LEAST_WORDS) - 1
    return agreeing > 0


def _by_parts(one: Proposition, other: Proposition, *, narrower: bool) -> Likeness:
    parts = [(_ACT, f"same act ({one.predicate})"), (_AGENT, "same accused")]
    if one.object and one.object == other.object:
        parts.append((_OBJECT, f"same object ({one.object})"))
    elif narrower:
        parts.append((_OBJECT, f"a narrower object ({one.object})"))
    else:
        parts.append((_OBJECT * _OPEN * bool(one.object or other.object), "object left open"))
    if is_among(one.recipients, other.recipients):
        parts.append((_RECIPIENT, "same counterparty"))
    else:
        parts.append((_RECIPIENT * _OPEN, "counterparty left open"))
    common = _coverage(one, other)
    parts.append((_WORDS * common, f"{common:.0%} of the other words shared"))
    return Likeness(min(1.0, round(sum(weight for weight, _ in parts), 3)), tuple(why for _, why in parts), narrower)


def _by_words(one: Proposition, other: Proposition) -> Likeness | None:
    """Compare propositions that no class holds both of by the words that they share."""
    common, share_ = shared_notions(one, other), _coverage(one, other)
    needed = _ENOUGH_WORDS + (one.predicate != other.predicate)
    longest = max(len(words) for words in _other_words(one, other))
    if len(common) < max(needed, longest * _LEAST_WORDS) or share_ < _MOST_WORDS:
        return None
    return Likeness(min(1.0, round(_AGENT + 0.75 * share_, 3)), ("same accused", f"{share_:.0%} of the words shared"))


def _coverage(one: Proposition, other: Proposition) -> float:
    """Return how much of the shorter wording stands in the longer one, class words and agents left out."""
    mine, theirs = _other_words(one, other)
    if not mine or not theirs:
        return 1.0 if one.object and one.object == other.object else _OPEN
    return len(mine & theirs) / min(len(mine), len(theirs))


def _other_words(one: Proposition, other: Proposition) -> tuple[frozenset[str], frozenset[str]]:
    """Return what both texts tell beside acts, things and those who take part."""
    left_out = name_notions((*one.agents, *other.agents, *one.recipients, *other.recipients))
    left_out |= {one.predicate, other.predicate, one.object, other.object}
    return notions(one.text) - left_out, notions(other.text) - left_out


def _differ(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Say whether both name somebody known and none of them is the same."""
    return is_known(one) and is_known(other) and not is_among(one, other)


def _places_differ(one: Proposition, other: Proposition) -> bool:
    """Say whether both name places of which none is the same."""
    return bool(one.locations and other.locations) and not any(
        _same_place(a, b) for a in one.locations for b in other.locations
    )


def _same_place(one: Party, other: Party) -> bool:
    return same_party(one, other) or bool(name_notions([one]) & name_notions([other]))
