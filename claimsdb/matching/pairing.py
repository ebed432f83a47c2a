"""Which known claim a statement repeats, and which claims an answer answers; each choice with its named reasons.

At or above `SURE` the machine pairs by itself; below it the pair is a suggestion. Two equally good candidates are a
tie, and a tie is refused: better an answer that stands alone than one beside the wrong claim.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimsdb.matching.bearing import ENOUGH_NOTIONS
from claimsdb.matching.evidence import Evidence, weigh_all
from claimsdb.matching.kinds import Kind, kind_of
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import Side, alike, is_known, side_of
from claimsdb.matching.pointers import Pointer, names_claim
from claimsdb.matching.retelling import is_at_hand, retold
from claimsdb.matching.sameness import SURE, Likeness, likeness, shared_notions
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, ResponseStatement, Scope
from claimsdb.terms import Judgement, ResponseType

__all__ = ["Choice", "KnownClaim", "find_broader", "find_repeated", "find_same", "pair"]


_HALF = 0.5  # of the words that say a claim again stand in the claim
_BARELY = 4  # words of "its charge over the ship"
SURE_ANSWER = 0.53  # from here the machine pairs by itself
SURE_RETORT = 0.5  # to accuse in turn is to answer, if it is turned against who accuses
SURE_IN_LONG = 0.6
_PAIRED_IN = {Scope.LONG: {Kind.OUTRIGHT, Kind.TOLD_NOT, Kind.SILENT}, Scope.LOOSE: {Kind.OUTRIGHT}}
"""In long articles only these manners are paired: half or more of what else is found there is wrong."""
WORTH_PROPOSING = 0.35  # from here it asks a person
_NEAR = 3  # sentences: "the charge" is one that was put there, however much is told besides
_AS_GOOD = 0.02  # scores that differ by less are a tie


@dataclass(frozen=True, slots=True)
class Choice:
    """A claim chosen for a statement or an answer: how sure, and why."""

    claim_id: int
    score: float
    reasons: tuple[str, ...]
    judgement: Judgement = Judgement.AUTOMATIC


def find_same(statement: ClaimStatement, known: Sequence[KnownClaim]) -> Choice | None:
    """Return the one known claim that says the same, if the machine can be sure of it."""
    known = [claim for claim in known if not _is_of_accused(statement, claim)]
    alike = _ranked((claim, likeness(statement.proposition, claim.proposition)) for claim in known)
    same = [choice for choice, found in alike if not found.narrower and choice.score >= SURE]
    same = same or [choice for claim in known if (choice := _implied_before(statement, claim))]
    same = same or [choice for choice, _ in _ranked((claim, retold(statement, claim)) for claim in known)]
    return None if len(same) > 1 and same[0].score == same[1].score else next(iter(same), None)


def _is_of_accused(statement: ClaimStatement, claim: KnownClaim) -> bool:
    """Say whether only those speak whom a claim accuses, and tell of it what they do not allege."""
    accused = [side_of(one, claim.proposition, claim.claimants) is Side.ACCUSED for one in statement.claimants]
    return not statement.alleged and bool(accused) and all(accused)


def _implied_before(statement: ClaimStatement, claim: KnownClaim) -> Choice | None:
    """Say whether a claim that a denial implied is the one put here: the denial, read before it, answers it."""
    if not claim.implied or likeness(statement.proposition, claim.proposition) is None:
        return None
    denial = ResponseStatement(
        attribution=-1,
        respondent=next(iter((*claim.respondents, *claim.proposition.agents)), Party("")),
        type=ResponseType.DENIAL,
        proposition=claim.proposition,
        accusers=tuple(party for party in claim.claimants if is_known([party])),
        responded_on=claim.claimed_on,
    )
    put = KnownClaim(claim.id, statement.proposition, statement.claimants, statement.claimed_on)
    choices = pair(denial, {}, [Standing(put)])
    return next((choice for choice in choices if choice.judgement is Judgement.AUTOMATIC), None)


def find_repeated(statement: ClaimStatement, known: Sequence[KnownClaim]) -> Choice | None:
    """Return the claim that a claimant stands by: the only one that it is known to make, or the one on this matter."""
    own = [claim for claim in known if not claim.implied and _made_by(claim, statement.claimants)]
    at_hand = [claim for claim in own if is_at_hand(claim)]
    matters = [(_in_common(statement.proposition, claim.proposition), claim.id) for claim in at_hand]
    best = [claim for common, claim in matters if common >= _HALF and common == max(matters)[0]]
    chosen = best or [claim.id for claim in at_hand if not puts_something(statement)]
    return Choice(chosen[0], SURE, ("the claimant stands by its claim",)) if len(chosen) == 1 else None


def _in_common(one: Proposition, other: Proposition) -> float:
    """Return how much of what a claimant says again stands in the claim, if more than a word does."""
    common = len(shared_notions(one, other))
    return common / len(notions(one.text)) if common >= ENOUGH_NOTIONS else 0.0


def puts_something(statement: ClaimStatement) -> bool:
    """Say whether a statement tells an act, an agent or a matter, not only "its charge"."""
    proposition = statement.proposition
    others = [agent for agent in proposition.agents if not any(alike(agent, one) for one in statement.claimants)]
    return bool(proposition.predicate) or is_known(others) or len(notions(proposition.text)) > _BARELY


def _made_by(claim: KnownClaim, claimants: Sequence[Party]) -> bool:
    return any(side_of(party, claim.proposition, claim.claimants) is Side.CLAIMANT for party in claimants)


def find_broader(proposition: Proposition, known: Sequence[KnownClaim]) -> tuple[Choice, ...]:
    """Return the known claims of which this one is a narrower case."""
    alike = _ranked((claim, likeness(proposition, claim.proposition)) for claim in known)
    return tuple(choice for choice, found in alike if found.narrower and choice.score >= SURE)


def pair(
    response: ResponseStatement, claims_here: Mapping[int, int], standing: Sequence[Standing]
) -> tuple[Choice, ...]:
    """Choose the claims that a response answers.

    Args:
        response: the answer.
        claims_here: for each attribution of this article that puts a claim, the claim's id.
        standing: candidates of this article, with the sentence that last spoke of them, and from elsewhere.
    """
    if response.answers and not response.conditional:
        ids = dict.fromkeys(claims_here[number] for number in response.answers if number in claims_here)
        if ids:  # none: what it names only repeats a claim that is not known
            return tuple(Choice(claim_id, 1.0, ("the answer names this claim",)) for claim_id in ids)
    ranked = sorted(weigh_all(response, _those_meant(response, standing)), key=_best_first)
    return _choose(response, ranked)


def _those_meant(response: ResponseStatement, standing: Sequence[Standing]) -> Sequence[Standing]:
    """Keep only what is alleged near "the charge", and "the second charge" that may be against the respondent."""
    said = response.proposition.text if response.pointer is not None and response.proposition else ""
    if names_claim(said) and any(_is_alleged_near(response, one) for one in standing):
        standing = [one for one in standing if not one.tentative]
    if response.which is None:
        return standing
    against = [one for one in standing if one.sentence is not None and _may_concern(response.respondent, one.claim)]
    try:
        return [against[response.which]]
    except IndexError:
        return standing


def _is_alleged_near(response: ResponseStatement, one: Standing) -> bool:
    """Say whether something was alleged, not only told, in the sentences before an answer."""
    return one.alleged and one.sentence is not None and 0 <= response.sentence - one.sentence <= _NEAR


def _may_concern(respondent: Party, claim: KnownClaim) -> bool:
    return side_of(respondent, claim.proposition, claim.claimants) is not Side.OUTSIDE


def _best_first(weighed: tuple[Standing, Evidence]) -> tuple[float, int, int]:
    """Order by score; equal ones by nearness, then by id so that the order never depends on chance."""
    standing, evidence = weighed
    return -evidence.score, -standing.attribution, abs(standing.claim.id)


def _choose(response: ResponseStatement, ranked: Sequence[tuple[Standing, Evidence]]) -> tuple[Choice, ...]:
    """Choose all that the answer is surely to, else propose the best; "the charge" is one only."""
    sure = [one for one in ranked if one[1].score >= _sure_from(response)]
    if response.pointer is Pointer.ONE:
        sure = _side_by_side(sure)
    if sure or not ranked or response.conditional or ranked[0][1].score < WORTH_PROPOSING:
        return tuple(_choice(*one) for one in sure)
    return tuple(_choice(*one, Judgement.SUGGESTED) for one in _best_of(ranked[:2]))


def _sure_from(response: ResponseStatement) -> float:
    """Return the score from which an answer is paired by the machine; above 1 it never is."""
    if response.type is ResponseType.COUNTER_ACCUSATION:
        return SURE_RETORT
    if response.scope is Scope.SHORT:
        return SURE_ANSWER
    return SURE_IN_LONG if kind_of(response) in _PAIRED_IN[response.scope] else 2.0


def _side_by_side(ranked: Sequence[tuple[Standing, Evidence]]) -> list[tuple[Standing, Evidence]]:
    """Return the best and what is put right beside it: "accused Moscow of spying, saying that it ..." is one charge."""
    places = [standing.sentence for standing, _ in ranked]
    beside = [one for one, place in zip(ranked, places, strict=True) if _is_beside(places[0], place)]
    return beside if len(beside) > 1 else _best_of(ranked)


def _is_beside(one: int | None, other: int | None) -> bool:
    """Say whether two sentences of the article stand side by side."""
    return one is not None and other is not None and abs(one - other) <= 1


def _best_of(ranked: Sequence[tuple[Standing, Evidence]]) -> list[tuple[Standing, Evidence]]:
    """Return the best; none of two that are as good."""
    if len(ranked) > 1 and ranked[0][1].score - ranked[1][1].score < _AS_GOOD:
        return []
    return list(ranked[:1])


def _choice(standing: Standing, evidence: Evidence, judgement: Judgement = Judgement.AUTOMATIC) -> Choice:
    return Choice(standing.claim.id, evidence.score, evidence.reasons, judgement)


def _ranked(alike: Iterable[tuple[KnownClaim, Likeness | None]]) -> list[tuple[Choice, Likeness]]:
    found = [(Choice(claim.id, like.score, like.reasons), like) for claim, like in alike if like]
    return sorted(found, key=lambda pair: (-pair[0].score, abs(pair[0].claim_id)))
