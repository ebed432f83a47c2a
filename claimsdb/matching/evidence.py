"""What speaks for an answer answering a claim: each piece has a weight and a name that a reader understands.

The weights were set on the gold stories that are not held out. A sum of `sameness.SURE` needs several kinds of evidence:
the right respondent beside the claim, or the right respondent and the same matter.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import Side, name_notions, share, side_of
from claimsdb.matching.predicates import predicates
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.statement import Party, Proposition, ResponseStatement
from claimsdb.matching.wording import notions
from claimsdb.terms import Precision, ResponseType

_ACCUSED, _CLAIMANT, _FINDER, _UNKNOWN_OUTRIGHT, _UNKNOWN, _OUTSIDE = 0.35, 0.45, 0.25, 0.2, 0.1, 0.05
_ACCUSER, _ABOUT_THE_ACCUSED = 0.25, 0.15
_BESIDE, _NEAR, _SAME_ARTICLE, _AHEAD, _SOON, _FIRST = 0.3, 0.2, 0.1, 0.05, 0.05, 0.1
_POINTS_BACK, _MATTER, _OUTRIGHT, _PLAIN, _OTHER_MATTER = 0.2, 0.5, 0.1, -0.1, -0.1
_NEAR_SENTENCES, _SOON_DAYS, _DEFINITE_WORDS = 3, 45, 3
_SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_OF_A_CLASS = 0.6  # "transfer" says less than "Amdjarass"


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim that stands already, as far as matching needs to know it.

    Attributes:
        id: the database's; below zero for a claim that the article at hand founds.
        proposition: of its first appearance.
        claimants: all of them, of all appearances.
        claimed_on: when it was first put, as far as known: no answer is older than its claim.
        implied: made up from a denial, so that a claim statement which says the same takes its place.
    """

    id: int
    proposition: Proposition
    claimants: tuple[Party, ...] = ()
    claimed_on: PartialDate = field(default_factory=PartialDate)
    implied: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as it stands before the reader of an answer.

    Attributes:
        claim: the claim.
        sentence: where this article last spoke of it; None for claims from elsewhere.
        attribution: the attribution that spoke of it there.
        answered: this article has told an answer to it already.
    """

    claim: KnownClaim
    sentence: int | None = None
    attribution: int = -1
    answered: bool = False


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
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    if _cannot_answer(response, standing, side):
        return None
    matter = _matter(response, claim)
    pieces = [
        *_of_sides(response, claim, side),
        *_of_place(response, standing),
        *_of_words(response, standing, matter),
    ]
    score = min(1.0, max(0.0, round(sum(weight for weight, _ in pieces), 3)))
    return Evidence(score, tuple(reason for _, reason in pieces), side, matter)


def _cannot_answer(response: ResponseStatement, standing: Standing, side: Side) -> bool:
    """Say whether something rules the pairing out: the claimant's own claim, another accuser, a later claim."""
    claim = standing.claim
    if (response.type is ResponseType.RETRACTION) != (side is Side.CLAIMANT):
        return True
    if response.accusers and not share(response.accusers, claim.claimants):
        return True
    if standing.sentence is not None:
        return False
    proposition = response.proposition
    return _before(response.responded_on, claim.claimed_on) or (
        proposition is not None and times_differ(proposition.occurred, claim.proposition.occurred)
    )


def _of_sides(response: ResponseStatement, claim: KnownClaim, side: Side) -> Iterator[tuple[float, str]]:
    if side is Side.CLAIMANT:
        yield _CLAIMANT, "the respondent made the claim"
    elif response.type is ResponseType.INQUIRY_FINDING:
        yield _FINDER, "an inquiry speaks"
        if side is Side.ACCUSED or (
            response.proposition and share(response.proposition.parties, claim.proposition.agents)
        ):
            yield _ABOUT_THE_ACCUSED, "the finding is about the accused"
    elif side is Side.ACCUSED:
        yield _ACCUSED, "the respondent is the accused"
    elif side is Side.OUTSIDE:
        yield _OUTSIDE, "the respondent is not the accused"
    elif response.conditional:
        yield _UNKNOWN, "whose side the respondent is on cannot be told"
    else:
        yield _UNKNOWN_OUTRIGHT, "whose side the respondent is on cannot be told"
    named = (*response.accusers, *(response.proposition.parties if response.proposition and response.pointer else ()))
    if side is not Side.CLAIMANT and share(named, claim.claimants):
        yield _ACCUSER, "the answer names the claimant"


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
    if response.pointer and standing.sentence is not None:
        yield _POINTS_BACK, "the answer takes up what was claimed before it"
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


def _before(one: PartialDate, other: PartialDate) -> bool:
    """Say whether a day lies before another, both known."""
    return (
        one.value is not None
        and other.value is not None
        and one.precision is other.precision is Precision.DAY
        and one.value < other.value
    )


def _days_between(one: PartialDate, other: PartialDate) -> float:
    if one.value is None or other.value is None:
        return float("inf")
    return abs((one.value - other.value).days)
