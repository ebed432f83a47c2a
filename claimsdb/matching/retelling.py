"""Whether a claim of the same story is told again in other words: one claimant, one accused, one matter.

Inside a story few words are needed where the same accuses the same: who tells of another charge says so ("also
accused", "had further"). Where nobody is accused in so many words ("allegations of vote-buying") more must agree.
"""

from collections.abc import Sequence

from claimsdb.extraction.cues import load_cues
from claimsdb.extraction.function_words import DEMONSTRATIVES, POSSESSIVES, SUBJECT_PRONOUNS
from claimsdb.matching.bearing import ENOUGH_NOTIONS, is_among
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import alike, is_known, name_notions, same_party
from claimsdb.matching.predicates import objects_are_kindred
from claimsdb.matching.sameness import SURE, Likeness, contradict
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import ClaimStatement, Party, Proposition

_STANDING_FOR = SUBJECT_PRONOUNS | POSSESSIVES | DEMONSTRATIVES | {"the"}
_SHARE = 1 / 3  # of the shorter wording that the longer tells too, with the same accused
_TAKEN_UP, _NAMED = 1 / 2, 2 / 3  # with an accused left open, where a claim is only taken up and where somebody puts it
_A_WORD = 0.05  # what each shared word adds


def retold(statement: ClaimStatement, claim: KnownClaim) -> Likeness | None:
    """Compare a statement with a claim of its article or story; None where it may be another one."""
    one, other = statement.proposition, claim.proposition
    if not _may_repeat(statement, claim) or contradict(one, other):
        return None
    same = _share_accused(one.agents, other.agents)
    if not (same or _is_left_open(statement, claim)) or not _is_put_by_same(statement, claim):
        return None
    common, part = _shared(statement, claim)
    if len(common) < _least_words(statement, claim, part) or part < _least_part(statement, claim, same=same):
        return None
    by = "the same claimant" if is_known(statement.claimants) else "no other claimant is named"
    why = (by, "same accused" if same else "accused left open", f"same story, {part:.0%} of the words shared")
    return Likeness(min(1.0, round(SURE + _A_WORD * len(common) * part, 3)), why)


def goes_on(statement: ClaimStatement, charge: ClaimStatement) -> bool:
    """Say whether a statement tells of a charge just put by the same side: of "the ship", of nobody by a name."""
    told = statement.proposition.agents
    if not statement.said or statement.besides or not _stand_for_others(told):
        return False
    if is_known(told) and not is_among(told, charge.proposition.agents):
        return False
    claim = KnownClaim(0, charge.proposition, charge.claimants)
    return not _is_unnamed(statement.claimants) and _is_put_by_same(statement, claim)


def is_at_hand(claim: KnownClaim) -> bool:
    """Say whether a claim is of the article that is read, or surely of its story."""
    return claim.id < 0 or len(claim.own_names) >= ENOUGH_NOTIONS


def _may_repeat(statement: ClaimStatement, claim: KnownClaim) -> bool:
    """Say whether a statement puts a claim, no charge besides, in an article that shares a name with the claim's."""
    put = statement.again or not statement.tentative
    return put and not statement.besides and (claim.id < 0 or bool(claim.own_names))


def _are_other_things(one: Proposition, other: Proposition) -> bool:
    """Say whether the same act is done to two things."""
    things = one.object and other.object and not objects_are_kindred(one.object, other.object)
    return bool(things) and one.predicate == other.predicate


def _share_accused(one: Sequence[Party], other: Sequence[Party]) -> bool:
    words = {party.raw.lower() for party in one} & {party.raw.lower() for party in other}
    return is_among(one, other) or bool(words - SUBJECT_PRONOUNS)  # "officials"


def _is_left_open(statement: ClaimStatement, claim: KnownClaim) -> bool:
    """Say whether one of two leaves open who is accused; who tells of himself accuses nobody."""
    of_itself = {one.entity for one in claim.proposition.agents} & {one.entity for one in claim.claimants} - {None}
    return not of_itself and (_names_nobody(statement.proposition.agents) or _names_nobody(claim.proposition.agents))


def _names_nobody(agents: Sequence[Party]) -> bool:
    """Say whether nobody is named, or only by a word that stands for who is named elsewhere: "the firm"."""
    return not is_known(agents) and _stand_for_others(agents)


def _stand_for_others(agents: Sequence[Party]) -> bool:
    return all(one.raw.lower().partition(" ")[0] in _STANDING_FOR for one in agents)


def _is_put_by_same(statement: ClaimStatement, claim: KnownClaim) -> bool:
    """Say whether who puts the claim now, or its side, has put it before, or nobody is named now or then."""
    if _is_unnamed(statement.claimants) or _is_unnamed(claim.claimants):
        return True
    accused = (*statement.proposition.agents, *claim.proposition.agents)
    by_state = bool(accused) or statement.again
    return any(
        alike(one, other) or _are_called_alike(one, other) or (by_state and _are_of_one_state(one, other, accused))
        for one in statement.claimants
        for other in claim.claimants
    )


def _is_unnamed(claimants: Sequence[Party]) -> bool:
    """Say whether only words of claiming, or a pronoun, stand for who claims: "is accused", "its charge"."""
    words = (one.raw.lower().split()[-1:] for one in claimants)
    return not is_known(claimants) and all(load_cues().find(last) or POSSESSIVES & {*last} for last in words)


def _are_called_alike(one: Party, other: Party) -> bool:
    """Say whether two speakers, not both known by name, are told by the same word: "the supervisor"."""
    return not (one.entity and other.entity) and bool(notions(one.raw) & notions(other.raw))


def _are_of_one_state(one: Party, other: Party, accused: Sequence[Party]) -> bool:
    """Say whether two speak for one country against another; inside a country everybody shares it."""
    return same_party(one, other) and all(party.country != one.country for party in accused)


def _least_words(statement: ClaimStatement, claim: KnownClaim, part: float) -> int:
    """Return how many words must agree: one where a claim is said again, or taken up by its act alone."""
    act = statement.proposition.predicate
    bare = part == 1 and bool(act) and act == claim.proposition.predicate and _is_unnamed(statement.claimants)
    accused = _share_accused(statement.proposition.agents, claim.proposition.agents)
    return 1 if accused and (statement.again or bare) else ENOUGH_NOTIONS


def _least_part(statement: ClaimStatement, claim: KnownClaim, *, same: bool) -> float:
    """Return which part of the words must agree, with the same accused or one left open."""
    if _are_other_things(statement.proposition, claim.proposition):
        return _NAMED
    if same:
        return _SHARE
    return _TAKEN_UP if statement.again or _is_unnamed(statement.claimants) else _NAMED


def _shared(statement: ClaimStatement, claim: KnownClaim) -> tuple[frozenset[str], float]:
    """Return what both tell beside those who take part, and the part of the shorter wording that it is."""
    one, other = statement.proposition, claim.proposition
    parties = (*one.agents, *one.recipients, *other.agents, *other.recipients)
    named = name_notions((*parties, *statement.claimants, *claim.claimants))
    mine, theirs = (notions(said.text.replace("-", " ")) - named for said in (one, other))  # "vote-buying"
    common = mine & theirs
    return common, len(common) / max(1, min(len(mine), len(theirs)))
