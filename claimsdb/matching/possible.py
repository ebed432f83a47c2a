"""What rules a pairing out, whatever speaks for it: one's own claim, a later claim, another accuser, another time."""

from claimsdb.dates import PartialDate
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.bearing import (
    CONCERNED,
    DENYING,
    ENOUGH_NOTIONS,
    about_the_same_act,
    concerns,
    is_near,
    is_nobody,
    is_on_the_matter,
    is_thing,
    names_claimant,
    shared_matter,
)
from claimsdb.matching.parties import (
    Side,
    accused_of,
    alike,
    is_known,
    is_one_speaker,
    same_party,
    share,
    side_of,
    without_belonging,
)
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.predicates import objects_are_kindred
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.signs_of_doubt import (
    BY_A_PRONOUN,
    HARDLY_BEARS,
    LITTLE_TOLD,
    ON_ANOTHER_MATTER,
    UNLIKELY_DENIAL,
    signs_of_doubt,
)
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, ResponseStatement, Scope
from claimsdb.terms import EntityKind, Precision, ResponseType

SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_MAKING_CLAIMS = DENYING | {ResponseType.INQUIRY_FINDING}
_LATE = frozenset({ResponseType.INQUIRY_FINDING, ResponseType.ADMISSION, ResponseType.RETRACTION})
"""Answers that may take years."""

_WRONG = frozenset({HARDLY_BEARS, UNLIKELY_DENIAL})
_DOUBTFUL = _WRONG | {BY_A_PRONOUN, LITTLE_TOLD, ON_ANOTHER_MATTER}
_CLOSE = 2  # sentences
_TAKEN_UP = 10  # sentences: "the charges" are none of the other end of a long page
_SLACK_DAYS, _FORGOTTEN_DAYS = 7, 365


def may_answer(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a response may answer a claim at all."""
    claim = standing.claim
    if _is_of_the_other_side(response, claim) or _says_something_else(response, standing):
        return False
    if response.accusers and is_known(claim.claimants) and not share(response.accusers, claim.claimants):
        return False
    return _may_from_afar(response, claim) if standing.sentence is None else _may_from_here(response, standing)


def _says_something_else(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer tells itself what it answers, another act on another thing than the claim's.

    Where little else is told such an answer may well deny what the act would have needed: "its men carried no live
    rounds".
    """
    if standing.sentence is not None and response.scope is not Scope.LOOSE:
        return False
    said, told = response.proposition, standing.claim.proposition
    if said is None or response.pointer is not None or response.type not in DENYING:
        return False
    return (
        bool(said.predicate and told.predicate and said.object and told.object)
        and said.predicate != told.predicate
        and not objects_are_kindred(said.object, told.object)
    )


def _is_of_the_other_side(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a claimant would answer its own claim, or somebody else take it back."""
    if response.type is ResponseType.RETRACTION:
        return not any(
            alike(response.respondent, one) or same_party(response.respondent, one) for one in claim.claimants
        )
    return any(is_one_speaker(response.respondent, one) for one in claim.claimants) or (
        response.type in DENYING and _speaks_for_claimant(response.respondent, claim)
    )


def _speaks_for_claimant(respondent: Party, claim: KnownClaim) -> bool:
    """Say whether somebody is of the country that accuses another: its rebels deny nothing laid to a neighbour."""
    accused = claim.proposition.agents
    if side_of(respondent, claim.proposition, claim.claimants) is not Side.CLAIMANT or not accused:
        return False
    return all(party.country not in {None, respondent.country} for party in accused)


def _may_from_afar(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer may be to a claim of another article: not long after it, not before, and bearing on it."""
    slack = _SLACK_DAYS if response.pointer is None else 0  # "the charge" is known to who reads of it
    if response.doubting or _before(response.responded_on, claim.claimed_on, slack):
        return False
    if response.conditional and len(claim.names) < ENOUGH_NOTIONS:
        return False  # two articles that name one person tell much that is no answer
    if not _is_timely(response, claim):
        return False
    if not (claim.names or _is_tied(response, claim)):
        return False
    if _ruled_out_by(response, claim).intersection(signs_of_doubt(response, Standing(claim))):
        return False
    return response.proposition is None or not times_differ(response.proposition.occurred, claim.proposition.occurred)


def _ruled_out_by(response: ResponseStatement, claim: KnownClaim) -> frozenset[str]:
    """Return the doubts that rule a claim of another article out: in a short article of the same story none does."""
    if not claim.names:
        return _DOUBTFUL
    return frozenset() if response.scope is Scope.SHORT else _WRONG


def _is_tied(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether anything but words ties an answer to a claim of another story: who answers, or whom it speaks of."""
    if names_claimant(response, claim) or any(alike(response.respondent, earlier) for earlier in claim.respondents):
        return True
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    if side in CONCERNED or (side is Side.CLAIMANT and response.type is ResponseType.RETRACTION):
        return True
    told_of = response.proposition.parties if response.proposition else ()
    about_them = share(told_of, accused_of(claim.proposition, claim.claimants))
    return about_them and len(shared_matter(response, claim)) >= ENOUGH_NOTIONS - about_the_same_act(response, claim)


def _may_from_here(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer may be to a claim of its own article; a telling is a claim only if it is denied near it."""
    if standing.attribution > response.attribution:
        return False  # what is only said later
    if response.pointer is not None and not _may_be_taken_up(response, standing):
        return False
    if response.type is ResponseType.INQUIRY_FINDING and response.pointer is None:
        return not standing.tentative and is_on_the_matter(response, standing.claim)
    if response.conditional:
        return _may_be_denied_by_telling(response, standing)
    return not standing.tentative or (is_near(response, standing) and _denies(response, standing.claim))


def _may_be_denied_by_telling(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether "said it had not" may answer a claim: by somebody, no paper, and if it is "said it had" at once."""
    if standing.tentative or is_nobody(response.respondent) or _only_tells(response.respondent, standing.claim):
        return False
    return not response.plain or _is_next(response, standing)


def _only_tells(speaker: Party, claim: KnownClaim) -> bool:
    """Say whether a speaker is a paper or a letter that has no part in a claim."""
    if speaker.entity is None:
        return vocabulary().writings.any_in(without_belonging(speaker.raw).lower().split()[-1:])
    return speaker.entity.kind is EntityKind.PUBLICATION and not concerns(speaker, claim)


def _is_next(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a telling stands so close after a claim that nobody else has answered that it may be about it.

    It is by the accused or a counterparty, or by somebody of whom that is not known and on the same matter: survivors
    and ministers of the accuser's own country tell what goes with the claim.
    """
    claim = standing.claim
    close = response.sentence - (standing.sentence or 0) <= _CLOSE
    if not (close and standing.alleged and not standing.answered):
        return False
    on_the_matter = bool(shared_matter(response, claim))
    if response.scope is not Scope.LOOSE:
        side = side_of(response.respondent, claim.proposition, claim.claimants)
        return side in CONCERNED or (side is Side.UNKNOWN and on_the_matter)
    accused = accused_of(claim.proposition, claim.claimants)
    return on_the_matter and any(alike(response.respondent, one) for one in accused)


def _may_be_taken_up(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether "the charge" may be a claim: one not far before it, "the charges" those blamed on who answers."""
    near = response.sentence - (standing.sentence or 0) <= _TAKEN_UP
    return near and (response.pointer is not Pointer.MANY or _is_blamed(response, standing))


def _is_blamed(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether "the charges" may be those of a claim: against who denies them or its side, or of whom it names."""
    claim = standing.claim
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    unclear = side is Side.UNKNOWN and is_near(response, standing)
    return unclear or side in CONCERNED or names_claimant(response, claim)


def _denies(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer makes a claim of a telling: the one told of answers it, or the answer takes it up."""
    if response.doubting and response.pointer is None:
        return False
    if response.type not in _MAKING_CLAIMS:
        taken_up = response.pointer is not None or concerns(response.respondent, claim)
        return taken_up and response.scope is not Scope.LOOSE
    matter = shared_matter(response, claim)
    if response.type is ResponseType.INQUIRY_FINDING:
        return is_thing(matter)
    return concerns(response.respondent, claim) or (
        response.type is ResponseType.DENIAL and bool(matter or response.pointer)
    )


def _is_timely(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer comes within a year of its claim, as far as they are known, or tells one story with it."""
    if len(claim.own_names) >= ENOUGH_NOTIONS or (response.type in _LATE and claim.own_names):
        return True
    one, other = response.responded_on.value, claim.claimed_on.value
    return one is None or other is None or abs((one - other).days) <= _FORGOTTEN_DAYS


def _before(one: PartialDate, other: PartialDate, slack: int) -> bool:
    """Say whether a day lies before another, both known, by more than some days; "on Sunday" may be a week off."""
    return (
        one.value is not None
        and other.value is not None
        and one.precision is other.precision is Precision.DAY
        and (other.value - one.value).days > slack
    )
