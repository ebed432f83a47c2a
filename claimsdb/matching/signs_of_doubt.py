"""Signs that speak against a pairing: another matter, a speaker whom nobody knows, a telling that denies nothing.

Each was right more often than not where it was looked at; how much it is worth is learned like that of all signs.
"""

from collections.abc import Iterator

from claimsdb.matching.bearing import (
    DENYING,
    ENOUGH_NOTIONS,
    about_the_same_act,
    accuses_claimant,
    concerns,
    is_among,
    is_near,
    is_nobody,
    is_on_the_matter,
    is_thing,
    names_claimant,
    shared_matter,
)
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import accused_of, alike, is_known, share
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, Proposition, ResponseStatement, Scope
from claimsdb.terms import ResponseType

LITTLE_TOLD, BY_A_PRONOUN = "little_told", "by_a_pronoun"
UNLIKELY_DENIAL, HARDLY_BEARS, ON_ANOTHER_MATTER = "unlikely_denial", "hardly_bears_on_it", "on_another_matter"

_TOLD_OF_IT = frozenset({ResponseType.INQUIRY_FINDING, ResponseType.RETRACTION})  # weighed by what they tell


def signs_of_doubt(response: ResponseStatement, standing: Standing) -> Iterator[str]:
    """Yield what speaks against a response answering a claim."""
    claim = standing.claim
    if _accuses_nobody(claim):
        yield LITTLE_TOLD
    if is_nobody(response.respondent):
        yield BY_A_PRONOUN
    if response.conditional and not _may_deny(response, standing):
        yield UNLIKELY_DENIAL
    if standing.sentence is None:
        if response.type is ResponseType.INQUIRY_FINDING and not _finds_on(response, claim):
            yield ON_ANOTHER_MATTER
        if not _bears_on(response, claim):
            yield HARDLY_BEARS


def _accuses_nobody(claim: KnownClaim) -> bool:
    """Say whether a claim tells too little to be answered: "complained about his voice"."""
    told = claim.proposition
    return not told.predicate and not told.agents and len(notions(told.text)) < ENOUGH_NOTIONS


def _bears_on(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells by itself that it is to this claim of another article.

    Two articles on one country's politics share words and people; what ties them is the accuser's name, the accused's
    own words on the same thing, or the very act.
    """
    if response.type in _TOLD_OF_IT or (claim.names and names_claimant(response, claim)):
        return True
    if response.type is ResponseType.COUNTER_ACCUSATION and accuses_claimant(response, claim):
        return True
    if response.type not in DENYING:
        return about_the_same_act(response, claim) or is_thing(shared_matter(response, claim))
    own = any(alike(response.respondent, one) for one in accused_of(claim.proposition, claim.claimants))
    own = own or any(alike(response.respondent, earlier) for earlier in claim.respondents)
    if response.pointer is not None:
        return own and is_known(claim.claimants) and len(claim.names) >= ENOUGH_NOTIONS
    matter = shared_matter(response, claim)
    if about_the_same_act(response, claim):
        return own or len(matter) >= ENOUGH_NOTIONS
    return own and (len(matter) >= ENOUGH_NOTIONS or is_thing(matter))


def _finds_on(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a finding is on a claim of another article: on its act or thing, or it takes it up in one story."""
    if response.pointer is not None:
        return is_known(claim.claimants) and len(claim.names) >= ENOUGH_NOTIONS
    told_of = response.proposition.parties if response.proposition else ()
    of_them = about_the_same_act(response, claim) or share(told_of, accused_of(claim.proposition, claim.claimants))
    enough = len(shared_matter(response, claim)) >= ENOUGH_NOTIONS
    return enough and of_them and is_on_the_matter(response, claim)


def _may_deny(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether a telling may be a denial; most of what people say of a matter answers nothing.

    It is by somebody concerned: that an own deed or the very act was not, or without a negation the first words on the
    matter after the accusation. A stranger has to tell what the accused did not do.
    """
    claim, said = standing.claim, response.proposition
    if said is None or is_nobody(response.respondent) or _tells_of_others(response, said, claim):
        return False
    same_act = about_the_same_act(response, claim)
    if response.plain:
        blamed = is_known(claim.claimants) and concerns(response.respondent, claim)
        return blamed and not same_act and _is_first_word(response, standing)
    if not _is_party(response.respondent, claim):
        matter = shared_matter(response, claim)
        return same_act and len(matter) > ENOUGH_NOTIONS and is_among(said.agents, claim.proposition.agents)
    if standing.sentence is None:
        return same_act and said.negated
    if response.pointer is not None:
        return True
    own = any(alike(agent, response.respondent) for agent in said.agents)
    named = own or (is_known([response.respondent]) and is_thing(shared_matter(response, claim)))
    return (same_act and bool(said.agents)) or (named and said.negated and is_near(response, standing))


def _is_first_word(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer takes a claim's matter up at once, before anybody else."""
    at_once = response.sentence - (standing.sentence or 0) in {0, 1} and standing.attribution < response.attribution
    return (
        at_once
        and not standing.answered
        and (response.scope is not Scope.LOOSE or bool(shared_matter(response, standing.claim)))
    )


def _is_party(respondent: Party, claim: KnownClaim) -> bool:
    return concerns(respondent, claim) or share([respondent], claim.proposition.recipients)


def _tells_of_others(response: ResponseStatement, said: Proposition, claim: KnownClaim) -> bool:
    """Say whether what is told not to have happened would be a deed of somebody who is not accused."""
    those = (response.respondent, *accused_of(claim.proposition, claim.claimants), *claim.proposition.recipients)
    return is_known(said.agents) and not is_among(said.agents, those)
