"""What rules a pairing out, whatever speaks for it: one's own claim, a later claim, another accuser, another time."""

from collections.abc import Sequence

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import (
    Side,
    accused_of,
    alike,
    is_known,
    is_person,
    name_notions,
    same_party,
    share,
    side_of,
)
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.predicates import broader_objects, objects_are_kindred, predicates
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, Proposition, ResponseStatement
from claimsdb.matching.wording import function_words, notions
from claimsdb.terms import Precision, ResponseType

SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_SUBSTANTIAL = frozenset(ResponseType) - SILENT - {ResponseType.RETRACTION, ResponseType.COUNTER_ACCUSATION}
_LATE = frozenset({ResponseType.INQUIRY_FINDING, ResponseType.ADMISSION, ResponseType.RETRACTION})
"""Answers that may take years."""

_DENYING = frozenset({ResponseType.DENIAL, ResponseType.PARTIAL_DENIAL, ResponseType.THIRD_PARTY_DISPUTE})
_CONCERNED = frozenset({Side.ACCUSED, Side.COUNTERPARTY})
_TAKEN_UP = 10  # sentences: "the charges" are none of the other end of a long page
_NEAR_SENTENCES, _SLACK_DAYS, _FORGOTTEN_DAYS = 3, 7, 365
_ENOUGH_NOTIONS = 2


def may_answer(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a response may answer a claim at all."""
    claim = standing.claim
    if _accuses_nobody(claim) or _is_of_the_other_side(response, claim):
        return False
    if _says_something_else(response, claim):
        return False
    if response.accusers and is_known(claim.claimants) and not share(response.accusers, claim.claimants):
        return False
    return _may_from_afar(response, claim) if standing.sentence is None else _may_from_here(response, standing)


def _accuses_nobody(claim: KnownClaim) -> bool:
    """Say whether a claim tells too little to be answered: "complained about his voice"."""
    told = claim.proposition
    return not told.predicate and not told.agents and len(notions(told.text)) < _ENOUGH_NOTIONS


def _says_something_else(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells itself what it answers, another act on another thing than the claim's."""
    said, told = response.proposition, claim.proposition
    if said is None or response.pointer is not None or response.type not in _DENYING:
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
    return any(alike(response.respondent, one) for one in claim.claimants)


def _may_from_afar(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer may be to a claim of another article: not long after it, and not before."""
    said_by = response.respondent
    if response.plain or response.doubting or _is_nobody(said_by) or _before(response.responded_on, claim.claimed_on):
        return False
    if not (response.type in _LATE and claim.names) and not _is_timely(response, claim):
        return False
    if not claim.names and not _is_tied(response, claim):
        return False
    if response.conditional and not _may_deny(response, Standing(claim)):
        return False
    bears = _finds_on if response.type is ResponseType.INQUIRY_FINDING else _bears_on
    if not bears(response, claim):
        return False
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


def _bears_on(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells by itself that it is to this claim of another article.

    Two articles on one country's politics share words and people; what ties them is the accuser's name, the accused's
    own words on the same thing, or the very act.
    """
    if response.type not in _DENYING or (claim.names and names_claimant(response, claim)):
        return True
    own = any(alike(response.respondent, one) for one in accused_of(claim.proposition, claim.claimants))
    own = own or any(alike(response.respondent, earlier) for earlier in claim.respondents)
    if response.pointer is not None:
        return own and is_known(claim.claimants) and len(claim.names) >= _ENOUGH_NOTIONS
    matter = shared_matter(response, claim)
    if about_the_same_act(response, claim):
        return own or len(matter) >= _ENOUGH_NOTIONS
    return own and (len(matter) >= _ENOUGH_NOTIONS or is_thing(matter))


def _finds_on(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a finding is on a claim of another article: on its act or thing, or it takes it up in one story."""
    if response.pointer is not None:
        return is_known(claim.claimants) and len(claim.names) >= _ENOUGH_NOTIONS
    told_of = response.proposition.parties if response.proposition else ()
    of_them = about_the_same_act(response, claim) or share(told_of, accused_of(claim.proposition, claim.claimants))
    enough = len(shared_matter(response, claim)) >= _ENOUGH_NOTIONS
    return enough and of_them and _is_on_the_matter(response, claim)


def _is_on_the_matter(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a finding is on the act or the thing of a claim, and on nobody else's deed."""
    said = response.proposition
    if said is None or not (about_the_same_act(response, claim) or is_thing(shared_matter(response, claim))):
        return False
    return not is_known(said.agents) or _is_among(said.agents, claim.proposition.parties)


def about_the_same_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells of the very act of the claim."""
    act = claim.proposition.predicate
    return bool(act) and response.proposition is not None and response.proposition.predicate == act


def _may_from_here(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer may be to a claim of its own article; a telling is a claim only if it is denied near it."""
    if response.type is ResponseType.COUNTER_ACCUSATION:
        return not standing.tentative and standing.attribution < response.attribution
    if response.pointer is not None and response.sentence - (standing.sentence or 0) > _TAKEN_UP:
        return False
    if response.conditional:
        return not standing.tentative and _may_deny(response, standing)
    if response.type is ResponseType.INQUIRY_FINDING and response.pointer is None:
        return not standing.tentative and _is_on_the_matter(response, standing.claim)
    if response.pointer is Pointer.MANY and not _is_blamed(response, standing):
        return False
    return not standing.tentative or (is_near(response, standing) and _denies(response, standing.claim))


def _is_blamed(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether "the charges" may be those of a claim: against who denies them or its side, or of whom it names."""
    claim = standing.claim
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    return side in _CONCERNED | {Side.UNKNOWN} or names_claimant(response, claim)


def _denies(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer makes a claim of a telling: the one told of answers it, or the answer takes it up."""
    if response.doubting or response.type not in _SUBSTANTIAL:
        return False
    matter = shared_matter(response, claim)
    if response.type is ResponseType.INQUIRY_FINDING:
        return is_thing(matter)
    return concerns(response.respondent, claim) or (
        response.type is ResponseType.DENIAL and bool(matter or response.pointer)
    )


def _may_deny(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a telling may be a denial; most of what people say of a matter answers nothing.

    It is by somebody concerned: that an own deed or the very act was not, or without a negation the first words on the
    matter after the accusation. A stranger has to tell what the accused did not do.
    """
    claim, said = standing.claim, response.proposition
    if said is None or _is_nobody(response.respondent) or _tells_of_others(response, said, claim):
        return False
    same_act = about_the_same_act(response, claim)
    if response.plain:
        blamed = is_known(claim.claimants) and concerns(response.respondent, claim)
        return blamed and not same_act and _is_first_word(response, standing)
    if not _is_party(response.respondent, claim):
        matter = shared_matter(response, claim)
        return same_act and len(matter) > _ENOUGH_NOTIONS and _is_among(said.agents, claim.proposition.agents)
    if standing.sentence is None:
        return same_act and said.negated
    if response.pointer is not None:
        return True
    own = any(alike(agent, response.respondent) for agent in said.agents)
    named = own or (is_known([response.respondent]) and is_thing(shared_matter(response, claim)))
    return (same_act and bool(said.agents)) or (named and said.negated and is_near(response, standing))


def _is_nobody(party: Party) -> bool:
    """Say whether a speaker is a pronoun that stands for nobody known: most of what "she says" answers nothing."""
    return not is_known([party]) and party.raw.lower() in function_words()


def _is_first_word(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer takes a claim's matter up at once, before anybody else."""
    at_once = response.sentence - (standing.sentence or 0) in {0, 1} and standing.attribution < response.attribution
    return at_once and not standing.answered and bool(shared_matter(response, standing.claim))


def _is_party(respondent: Party, claim: KnownClaim) -> bool:
    return concerns(respondent, claim) or share([respondent], claim.proposition.recipients)


def _tells_of_others(response: ResponseStatement, said: Proposition, claim: KnownClaim) -> bool:
    """Say whether what is told not to have happened would be a deed of somebody who is not accused."""
    those = (response.respondent, *accused_of(claim.proposition, claim.claimants), *claim.proposition.recipients)
    return is_known(said.agents) and not _is_among(said.agents, those)


def _is_among(some: Sequence[Party], those: Sequence[Party]) -> bool:
    """Say whether one of some is one of those; of a person it is not enough to share the country."""
    return any(
        alike(one, other) or (same_party(one, other) and not is_person(one) and not is_person(other))
        for one in some
        for other in those
    )


def concerns(respondent: Party, claim: KnownClaim) -> bool:
    """Say whether a claim is against a respondent, or was answered by it before."""
    side = side_of(respondent, claim.proposition, claim.claimants)
    return side is Side.ACCUSED or any(alike(respondent, earlier) for earlier in claim.respondents)


def is_thing(matter: frozenset[str]) -> bool:
    """Say whether a known class of acts or things is among what answer and claim share, not mere words."""
    return any(notion in predicates() or notion in broader_objects() for notion in matter)


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
    named = [party for party in response.proposition.parties if not alike(party, response.respondent)]
    return _is_among(named, claim.claimants) or bool(notions(response.proposition.text) & theirs)
