"""Signs of a pairing that tell who answers, and whom the answer speaks of."""

from collections.abc import Iterator, Sequence

from claimsdb.matching.bearing import accuses_claimant, concerns, names_claimant
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import Side, accused_of, alike, is_known, share, side_of
from claimsdb.matching.predicates import is_grave
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, Proposition, ResponseStatement

_THEIRS = frozenset({"his", "her", "its", "their"})


def signs_of_respondent(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield on which side the respondent stands, and which parties the answer names."""
    claim = standing.claim
    yield _side(response.respondent, claim)
    yield from _of_acquaintance(response.respondent, claim)
    if not is_known(accused_of(claim.proposition, claim.claimants)):
        yield "accused_unknown"
    if not is_known(claim.claimants):
        yield "claimant_unknown"
    if is_grave(claim.proposition.predicate):
        yield "grave_deed"
    if names_claimant(response, claim):
        yield "names_claimant"
    if accuses_claimant(response, claim):
        yield "accuses_the_claimant"
    if response.proposition is not None:
        yield from _of_those_told_of(response.respondent, response.proposition, claim)
    if not concerns(response.respondent, claim) and any(concerns(response.respondent, one.claim) for one in rivals):
        yield "another_concerned"


def _side(respondent: Party, claim: KnownClaim) -> str:
    """Return the side, and for the two sides of a dispute whether it is one of them or only speaks for its country."""
    side = side_of(respondent, claim.proposition, claim.claimants)
    if side is Side.ACCUSED:
        themselves = accused_of(claim.proposition, claim.claimants)
        return "accused" if any(alike(respondent, one) for one in themselves) else "for_the_accused"
    if side is Side.CLAIMANT:
        return "claimant" if any(alike(respondent, one) for one in claim.claimants) else "for_the_claimant"
    return str(side)


def _of_acquaintance(respondent: Party, claim: KnownClaim) -> Iterator[str]:
    """Yield what the claim knows of the respondent, whatever the side."""
    told = claim.proposition
    if any(alike(respondent, earlier) for earlier in claim.respondents):
        yield "answered_before"
    if notions(respondent.raw) & notions(told.text):
        yield "spoken_of"
    if respondent.raw.lower().partition(" ")[0] in _THEIRS:
        yield "somebody_of_theirs"
    if respondent.country and any(respondent.country == party.country for party in told.parties):
        yield "country_spoken_of"


def _of_those_told_of(respondent: Party, said: Proposition, claim: KnownClaim) -> Iterator[str]:
    told = claim.proposition
    own = [agent for agent in said.agents if alike(agent, respondent)]
    if own and said.negated:
        yield "denies_own_deed"
    if any(side_of(party, told, claim.claimants) is Side.ACCUSED for party in said.parties if party not in own):
        yield "about_the_accused"
    if is_known(said.agents) and not own and not share(said.agents, told.parties):
        yield "about_others"
    if share(said.parties, [party for party in claim.claimants if not alike(party, respondent)]):
        yield "about_the_claimant"
