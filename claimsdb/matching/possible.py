"""What rules a pairing out, whatever speaks for it: one's own claim, a later claim, another accuser, another time."""

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import Side, accused_of, alike, is_known, name_notions, same_party, share, side_of
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ResponseStatement
from claimsdb.matching.wording import notions
from claimsdb.terms import Precision, ResponseType

SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_SUBSTANTIAL = frozenset(ResponseType) - SILENT - {ResponseType.RETRACTION, ResponseType.COUNTER_ACCUSATION}
_LATE = frozenset({ResponseType.INQUIRY_FINDING, ResponseType.ADMISSION, ResponseType.RETRACTION})
"""Answers that may take years."""

_CONCERNED = frozenset({Side.ACCUSED, Side.COUNTERPARTY})
_NEAR_SENTENCES, _SLACK_DAYS, _FORGOTTEN_DAYS = 3, 7, 365
_ENOUGH_NOTIONS = 2


def may_answer(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a response may answer a claim at all."""
    claim = standing.claim
    if _accuses_nobody(claim) or _is_of_the_other_side(response, claim):
        return False
    if response.accusers and is_known(claim.claimants) and not share(response.accusers, claim.claimants):
        return False
    return _may_from_afar(response, claim) if standing.sentence is None else _may_from_here(response, standing)


def _accuses_nobody(claim: KnownClaim) -> bool:
    """Say whether a claim tells too little to be answered: "complained about his voice"."""
    told = claim.proposition
    return not told.predicate and not told.agents and len(notions(told.text)) < _ENOUGH_NOTIONS


def _is_of_the_other_side(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a claimant would answer its own claim, or somebody else take it back."""
    if response.type is ResponseType.RETRACTION:
        return not any(
            alike(response.respondent, one) or same_party(response.respondent, one) for one in claim.claimants
        )
    return any(alike(response.respondent, one) for one in claim.claimants)


def _may_from_afar(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer may be to a claim of another article: not long after it, and not before."""
    if response.plain or response.doubting or _before(response.responded_on, claim.claimed_on):
        return False
    if not (response.type in _LATE and claim.names) and not _is_timely(response, claim):
        return False
    if not claim.names and not _is_tied(response, claim):
        return False
    if not claim.names and response.conditional and not shared_matter(response, claim):
        return False  # who tells of something else denies nothing of last week
    return response.proposition is None or not times_differ(response.proposition.occurred, claim.proposition.occurred)


def _is_tied(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether anything but words ties an answer to a claim of another story: who answers, or whom it speaks of."""
    if names_claimant(response, claim) or any(alike(response.respondent, earlier) for earlier in claim.respondents):
        return True
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    if side in _CONCERNED or (side is Side.CLAIMANT and response.type is ResponseType.RETRACTION):
        return True
    told_of = response.proposition.parties if response.proposition else ()
    about_them = share(told_of, accused_of(claim.proposition, claim.claimants))
    return about_them and len(shared_matter(response, claim)) >= _ENOUGH_NOTIONS - about_the_same_act(response, claim)


def about_the_same_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells of the very act of the claim."""
    act = claim.proposition.predicate
    return bool(act) and response.proposition is not None and response.proposition.predicate == act


def _may_from_here(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer may be to a claim of its own article; a telling is a claim only if it is denied near it."""
    turned = response.type is ResponseType.COUNTER_ACCUSATION
    if (response.plain or turned) and (standing.tentative or standing.attribution > response.attribution):
        return False
    if response.conditional and not _may_deny(response, standing):
        return False
    if not standing.tentative:
        return True
    outright = not response.conditional and not response.doubting and response.type in _SUBSTANTIAL
    return outright and is_near(response, standing)


def _may_deny(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a telling may be a denial; most of what people say of a matter answers nothing.

    One without a negation ("said the mine was a relic") is the first word of the accused right after the accusation;
    one with a negation is by somebody concerned, or about the very matter.
    """
    claim = standing.claim
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    concerned = side in _CONCERNED or any(alike(response.respondent, earlier) for earlier in claim.respondents)
    if response.plain:
        at_once = response.sentence - (standing.sentence or 0) in {0, 1} or bool(standing.answered)
        return concerned and at_once and not about_the_same_act(response, claim)
    return concerned or bool(shared_matter(response, claim)) or response.pointer is not None


def is_near(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer stands within a few sentences of where its article last spoke of the claim."""
    return standing.sentence is not None and abs(response.sentence - standing.sentence) <= _NEAR_SENTENCES


def _is_timely(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer comes within a year of its claim, as far as both dates are known."""
    one, other = response.responded_on.value, claim.claimed_on.value
    return one is None or other is None or abs((one - other).days) <= _FORGOTTEN_DAYS


def _before(one: PartialDate, other: PartialDate) -> bool:
    """Say whether a day lies before another, both known; "on Sunday" may be a week off."""
    return (
        one.value is not None
        and other.value is not None
        and one.precision is other.precision is Precision.DAY
        and (other.value - one.value).days > _SLACK_DAYS
    )


def shared_matter(response: ResponseStatement, claim: KnownClaim) -> frozenset[str]:
    """Return the notions that answer and claim share, names of the two sides left out."""
    if response.proposition is None:
        return frozenset()
    sides = (response.respondent, *claim.proposition.agents, *claim.claimants, *response.proposition.agents)
    return (notions(response.proposition.text) & notions(claim.proposition.text)) - name_notions(sides)


def names_claimant(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer says whose claim it is: "denied Washington's charges", "called the Czech story a novel"."""
    if share(response.accusers, claim.claimants):
        return True
    if response.pointer is None or response.proposition is None:
        return False
    theirs = name_notions(claim.claimants) - name_notions([response.respondent])
    return share(response.proposition.parties, claim.claimants) or bool(notions(response.proposition.text) & theirs)
