"""How an answer bears on a claim: whose it is, whom it is about, which words and acts the two share."""

from collections.abc import Sequence

from claimsdb.matching.notions import function_words, notions
from claimsdb.matching.parties import Side, alike, is_known, is_person, name_notions, same_party, share, side_of
from claimsdb.matching.predicates import broader_objects, predicates
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, ResponseStatement
from claimsdb.terms import ResponseType

CONCERNED = frozenset({Side.ACCUSED, Side.COUNTERPARTY})
ENOUGH_NOTIONS = 2
"""Words that two statements share by more than chance."""

DENYING = frozenset({ResponseType.DENIAL, ResponseType.PARTIAL_DENIAL, ResponseType.THIRD_PARTY_DISPUTE})

_NEAR_SENTENCES = 3


def concerns(respondent: Party, claim: KnownClaim) -> bool:
    """Say whether a claim is against a respondent, or was answered by it before."""
    side = side_of(respondent, claim.proposition, claim.claimants)
    return side is Side.ACCUSED or any(alike(respondent, earlier) for earlier in claim.respondents)


def names_claimant(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer says whose claim it is: "denied Washington's charges", "called the Czech story a novel"."""
    if share(response.accusers, claim.claimants):
        return True
    if response.pointer is None or response.proposition is None:
        return False
    theirs = name_notions(claim.claimants) - name_notions([response.respondent])
    named = [party for party in response.proposition.parties if not alike(party, response.respondent)]
    return is_among(named, claim.claimants) or bool(notions(response.proposition.text) & theirs)


def accuses_claimant(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells of a deed of who makes the claim."""
    agents = response.proposition.agents if response.proposition else ()
    return any(same_party(agent, one) or alike(agent, one) for agent in agents for one in claim.claimants)


def about_the_same_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells of the very act of the claim."""
    act = claim.proposition.predicate
    return bool(act) and response.proposition is not None and response.proposition.predicate == act


def shared_matter(response: ResponseStatement, claim: KnownClaim) -> frozenset[str]:
    """Return the notions that answer and claim share, names of the two sides left out."""
    if response.proposition is None:
        return frozenset()
    sides = (response.respondent, *claim.proposition.agents, *claim.claimants, *response.proposition.agents)
    return (notions(response.proposition.text) & notions(claim.proposition.text)) - name_notions(sides)


def is_thing(matter: frozenset[str]) -> bool:
    """Say whether a known class of acts or things is among what answer and claim share, not mere words."""
    return any(notion in predicates() or notion in broader_objects() for notion in matter)


def is_on_the_matter(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a finding is on the act or the thing of a claim, and on nobody else's deed."""
    said = response.proposition
    if said is None or not (about_the_same_act(response, claim) or is_thing(shared_matter(response, claim))):
        return False
    return not is_known(said.agents) or is_among(said.agents, claim.proposition.parties)


def is_near(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer stands within a few sentences of where its article last spoke of the claim."""
    return standing.sentence is not None and abs(response.sentence - standing.sentence) <= _NEAR_SENTENCES


def is_nobody(party: Party) -> bool:
    """Say whether a speaker is a pronoun that stands for nobody known: most of what "she says" answers nothing."""
    return party.entity is None and party.raw.lower() in function_words()


def is_among(some: Sequence[Party], those: Sequence[Party]) -> bool:
    """Say whether one of some is one of those; of a person it is not enough to share the country."""
    return any(
        alike(one, other) or (same_party(one, other) and not is_person(one) and not is_person(other))
        for one in some
        for other in those
    )
