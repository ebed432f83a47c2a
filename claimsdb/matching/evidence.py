"""What speaks for an answer answering a claim: each piece has a weight and a name that a reader understands.

The weights were set on the gold stories that are not held out. To be sure takes several kinds of evidence: the right
respondent beside the claim, or the right respondent and the same matter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import Side, alike, is_known, name_notions, share, side_of
from claimsdb.matching.predicates import predicates
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, ResponseStatement
from claimsdb.matching.wording import notions
from claimsdb.terms import Precision, ResponseType

_BY_SIDE: Mapping[Side, tuple[float, str]] = {
    Side.ACCUSED: (0.35, "the respondent is the accused"),
    Side.COUNTERPARTY: (0.25, "the respondent is the counterparty"),
    Side.UNKNOWN: (0.1, "whose side the respondent is on cannot be told"),
    Side.OUTSIDE: (0.05, "the respondent is not the accused"),
    Side.CLAIMANT: (0.0, "the respondent made the claim"),
}
# Who speaks, besides the sides.
_CLAIMANT, _FINDER, _OUTRIGHT_STRANGER, _ACCUSER, _ABOUT_THE_ACCUSED = 0.45, 0.25, 0.05, 0.25, 0.15
# Where the answer stands.
_BESIDE, _NEAR, _SAME_ARTICLE, _AHEAD, _SOON, _FIRST = 0.3, 0.2, 0.1, 0.05, 0.05, 0.1
# What it says.
_POINTS_BACK, _MATTER, _OUTRIGHT = 0.2, 0.5, 0.1
_PLAIN, _OTHER_MATTER, _OTHER_ACT, _TENTATIVE = -0.1, -0.1, -0.2, -0.1

_NEAR_SENTENCES, _SOON_DAYS, _SLACK_DAYS, _DEFINITE_WORDS = 3, 45, 7, 3
_SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_SUBSTANTIAL = frozenset(ResponseType) - _SILENT - {ResponseType.RETRACTION, ResponseType.COUNTER_ACCUSATION}
_TAKEN_UP = 2  # notions that a mere telling must share with a telling to be its denial
_OF_A_CLASS = 0.6  # "transfer" says less than "Amdjarass"


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much speaks for a pairing, 0 to 1, and what; `side` is where the respondent stands."""

    score: float
    reasons: tuple[str, ...]
    side: Side
    matter: frozenset[str]


def weigh(response: ResponseStatement, standing: Standing) -> Evidence | None:
    """Return what speaks for a response answering a claim; None when it cannot."""
    claim = standing.claim
    side = _side(response.respondent, claim)
    if _cannot_answer(response, standing, side):
        return None
    matter = _matter(response, claim)
    if standing.tentative and not (_is_near(response, standing) and _denies(response, side, matter)):
        return None
    pieces = [
        *_of_sides(response, claim, side),
        *_of_place(response, standing),
        *_of_words(response, standing, matter),
    ]
    score = min(1.0, max(0.0, round(sum(weight for weight, _ in pieces), 3)))
    return Evidence(score, tuple(reason for _, reason in pieces), side, matter)


def _side(respondent: Party, claim: KnownClaim) -> Side:
    side = side_of(respondent, claim.proposition, claim.claimants)
    if side in {Side.UNKNOWN, Side.OUTSIDE} and any(alike(respondent, earlier) for earlier in claim.respondents):
        return Side.ACCUSED
    return side


def _cannot_answer(response: ResponseStatement, standing: Standing, side: Side) -> bool:
    """Say whether something rules the pairing out: the claimant's own claim, another accuser, a later claim."""
    claim = standing.claim
    own = side is Side.CLAIMANT
    if response.type is ResponseType.INQUIRY_FINDING:
        own = any(_same_entity(response.respondent, claimant) for claimant in claim.claimants)
    if (response.type is ResponseType.RETRACTION) != own:
        return True
    if response.plain and (side is not Side.ACCUSED or not _is_first_beside(response, standing)):
        return True
    if response.plain and _tells_the_same(response, claim):
        return True
    if response.accusers and is_known(claim.claimants) and not share(response.accusers, claim.claimants):
        return True
    if standing.sentence is not None:
        return False
    proposition = response.proposition
    return _before(response.responded_on, claim.claimed_on) or (
        proposition is not None and times_differ(proposition.occurred, claim.proposition.occurred)
    )


def _tells_the_same(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a telling has the very act of the claim: that would be an admission, if anything."""
    act = claim.proposition.predicate
    return bool(act) and response.proposition is not None and response.proposition.predicate == act


def _tells_another_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an outright answer and the claim each tell an act, of different classes."""
    if response.conditional or response.proposition is None or response.type is ResponseType.INQUIRY_FINDING:
        return False
    acts = {response.proposition.predicate, claim.proposition.predicate}
    return len(acts) == 2 and not acts & {"", "take_part"}


def _is_first_beside(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer stands right after an accusation that nothing has answered."""
    after = standing.sentence is not None and response.sentence - standing.sentence in {0, 1}
    return after and standing.attribution < response.attribution and not (standing.answered or standing.tentative)


def _is_near(response: ResponseStatement, standing: Standing) -> bool:
    return standing.sentence is not None and abs(response.sentence - standing.sentence) <= _NEAR_SENTENCES


def _denies(response: ResponseStatement, side: Side, matter: frozenset[str]) -> bool:
    """Say whether an answer makes a claim of a telling: the one told of answers it, or the answer takes it up."""
    if response.plain or response.type not in _SUBSTANTIAL:
        return False
    if response.conditional:
        return side is Side.ACCUSED and len(matter) >= _TAKEN_UP
    if response.type is ResponseType.INQUIRY_FINDING:
        return bool(matter)
    return side is Side.ACCUSED or (response.type is ResponseType.DENIAL and bool(matter or response.pointer))


def _of_sides(response: ResponseStatement, claim: KnownClaim, side: Side) -> Iterator[tuple[float, str]]:
    if response.type is ResponseType.RETRACTION:
        yield _CLAIMANT, "the respondent made the claim"
    elif response.type is ResponseType.INQUIRY_FINDING:
        yield _FINDER, "an inquiry speaks"
        told_of = response.proposition.parties if response.proposition else ()
        if side is Side.ACCUSED or share(told_of, claim.proposition.agents):
            yield _ABOUT_THE_ACCUSED, "the finding is about the accused"
    else:
        weight, why = _BY_SIDE[side]
        yield weight + _OUTRIGHT_STRANGER * (side is Side.UNKNOWN and not response.conditional), why
    if side is not Side.CLAIMANT and _names_claimant(response, claim):
        yield _ACCUSER, "the answer names the claimant"


def _names_claimant(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer says whose claim it is: "denied Washington's charges", "called the Czech story a novel"."""
    if share(response.accusers, claim.claimants):
        return True
    if response.pointer is None or response.proposition is None:
        return False
    theirs = name_notions(claim.claimants) - name_notions([response.respondent])
    return share(response.proposition.parties, claim.claimants) or bool(notions(response.proposition.text) & theirs)


def _of_place(response: ResponseStatement, standing: Standing) -> Iterator[tuple[float, str]]:
    if standing.sentence is None:
        if _days_between(response.responded_on, standing.claim.claimed_on) <= _SOON_DAYS:
            yield _SOON, "within weeks of the claim"
        return
    gap = response.sentence - standing.sentence
    if standing.attribution > response.attribution:
        yield _AHEAD, "before the claim in one article"
    elif gap <= 1:
        yield _BESIDE, "beside the claim"
        if not standing.answered:
            yield _FIRST, "the first answer after the claim"
    elif gap <= _NEAR_SENTENCES:
        yield _NEAR, "shortly after the claim"
    else:
        yield _SAME_ARTICLE, "after the claim in one article"


def _of_words(response: ResponseStatement, standing: Standing, matter: frozenset[str]) -> Iterator[tuple[float, str]]:
    if matter:
        yield _MATTER * (1 - 0.5 ** _strength(matter)), f"the same matter ({', '.join(sorted(matter))})"
    elif _speaks_of_something_else(response):
        yield _OTHER_MATTER, "no word of the claim is taken up"
    if response.pointer and standing.sentence is not None and standing.attribution < response.attribution:
        yield _POINTS_BACK, "the answer takes up what was claimed before it"
    if not _is_near(response, standing) and _tells_another_act(response, standing.claim):
        yield _OTHER_MATTER if standing.sentence is None else _OTHER_ACT, "the answer is about another act"
    if standing.tentative:
        yield _TENTATIVE, "told, not alleged"
    if response.plain:
        yield _PLAIN, "told without denying"
    elif not response.conditional:
        yield _OUTRIGHT, "an outright answer"


def _matter(response: ResponseStatement, claim: KnownClaim) -> frozenset[str]:
    """Return the notions that answer and claim share, names of the two sides left out."""
    if response.proposition is None:
        return frozenset()
    sides = (response.respondent, *claim.proposition.agents, *claim.claimants, *response.proposition.agents)
    return (notions(response.proposition.text) & notions(claim.proposition.text)) - name_notions(sides)


def _strength(matter: frozenset[str]) -> float:
    return sum(_OF_A_CLASS if notion in predicates() else 1.0 for notion in matter)


def _speaks_of_something_else(response: ResponseStatement) -> bool:
    """Say whether an answer has a matter of its own; silence has none, nor has a known thing ("the figures")."""
    if response.pointer or response.proposition is None or response.type in _SILENT:
        return False
    words = response.proposition.text.rpartition("] ")[2].split()
    return len(words) > _DEFINITE_WORDS or words[:1] != ["the"]


def _same_entity(one: Party, other: Party) -> bool:
    return one.entity is not None and other.entity is not None and one.entity.key == other.entity.key


def _before(one: PartialDate, other: PartialDate) -> bool:
    """Say whether a day lies before another, both known; "on Sunday" may be a week off."""
    return (
        one.value is not None
        and other.value is not None
        and one.precision is other.precision is Precision.DAY
        and (other.value - one.value).days > _SLACK_DAYS
    )


def _days_between(one: PartialDate, other: PartialDate) -> float:
    if one.value is None or other.value is None:
        return float("inf")
    return abs((one.value - other.value).days)
