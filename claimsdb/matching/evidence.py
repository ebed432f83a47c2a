"""What speaks for an answer answering a claim: each piece has a weight and a name that a reader understands.

The weights were set on the gold stories that are not held out. To be sure takes several kinds of evidence: the right
respondent beside the claim, or the right respondent and the same matter.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import Side, alike, side_of
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.possible import SILENT, is_about_the_accused, is_near, may_answer, names_claimant, shared_matter
from claimsdb.matching.predicates import predicates
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, ResponseStatement
from claimsdb.terms import ResponseType

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

_NEAR_SENTENCES, _SOON_DAYS, _DEFINITE_WORDS = 3, 45, 3
_OF_A_CLASS = 0.6  # "transfer" says less than "Amdjarass"

SOON = "within weeks of the claim"


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
    if not may_answer(response, standing, side):
        return None
    matter = shared_matter(response, claim)
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


def _tells_another_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an outright answer and the claim each tell an act, of different classes."""
    if response.conditional or response.proposition is None or response.type is ResponseType.INQUIRY_FINDING:
        return False
    acts = {response.proposition.predicate, claim.proposition.predicate}
    return len(acts) == 2 and not acts & {"", "take_part"}


def _of_sides(response: ResponseStatement, claim: KnownClaim, side: Side) -> Iterator[tuple[float, str]]:
    if response.type is ResponseType.RETRACTION:
        yield _CLAIMANT, "the respondent made the claim"
    elif response.type is ResponseType.INQUIRY_FINDING:
        yield _FINDER, "an inquiry speaks"
        if side is Side.ACCUSED or is_about_the_accused(response, claim):
            yield _ABOUT_THE_ACCUSED, "the finding is about the accused"
    else:
        weight, why = _BY_SIDE[side]
        yield weight + _OUTRIGHT_STRANGER * (side is Side.UNKNOWN and not response.conditional), why
    if side is not Side.CLAIMANT and names_claimant(response, claim):
        yield _ACCUSER, "the answer names the claimant"


def _of_place(response: ResponseStatement, standing: Standing) -> Iterator[tuple[float, str]]:
    if standing.sentence is None:
        if _days_between(response.responded_on, standing.claim.claimed_on) <= _SOON_DAYS:
            yield _SOON, SOON
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
    here = is_near(response, standing) or (standing.sentence is not None and response.pointer is Pointer.MANY)
    if response.pointer and here and standing.attribution < response.attribution:
        yield _POINTS_BACK, "the answer takes up what was claimed before it"
    if not is_near(response, standing) and _tells_another_act(response, standing.claim):
        yield _OTHER_MATTER if standing.sentence is None else _OTHER_ACT, "the answer is about another act"
    if standing.tentative:
        yield _TENTATIVE, "told, not alleged"
    if response.plain:
        yield _PLAIN, "told without denying"
    elif not response.conditional:
        yield _OUTRIGHT, "an outright answer"


def _strength(matter: frozenset[str]) -> float:
    return sum(_OF_A_CLASS if notion in predicates() else 1.0 for notion in matter)


def _speaks_of_something_else(response: ResponseStatement) -> bool:
    """Say whether an answer has a matter of its own; silence has none, nor has a known thing ("the figures")."""
    if response.pointer or response.proposition is None or response.type in SILENT:
        return False
    words = response.proposition.text.rpartition("] ")[2].split()
    return len(words) > _DEFINITE_WORDS or words[:1] != ["the"]


def _days_between(one: PartialDate, other: PartialDate) -> float:
    if one.value is None or other.value is None:
        return float("inf")
    return abs((one.value - other.value).days)
