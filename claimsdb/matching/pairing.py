"""Which known claim a statement repeats, and which claims an answer answers; each choice with its named reasons.

At or above `SURE` the machine pairs by itself; below it the pair is a suggestion. Two equally good candidates are a
tie, and a tie is refused: better an answer that stands alone than one beside the wrong claim.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimsdb.matching.evidence import Evidence, KnownClaim, Standing, weigh
from claimsdb.matching.parties import Side, accused_of, share, side_of
from claimsdb.matching.pointers import Pointer
from claimsdb.matching.sameness import SURE, WORTH_ASKING, Likeness, likeness, shared_notions
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, ResponseStatement
from claimsdb.terms import Judgement, ResponseType

__all__ = ["Choice", "KnownClaim", "Standing", "find_broader", "find_repeated", "find_same", "pair", "turned_back"]

TURNED_BACK, _BESIDE = 0.8, 3
_AMONG_MANY = 0.65  # enough for a further claim of a block denial whose first is sure
_AS_GOOD = 0.03  # scores that differ by less are a tie
_SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})


@dataclass(frozen=True, slots=True)
class Choice:
    """A claim chosen for a statement or an answer: how sure, and why."""

    claim_id: int
    score: float
    reasons: tuple[str, ...]
    judgement: Judgement = Judgement.AUTOMATIC


def find_same(proposition: Proposition, known: Sequence[KnownClaim]) -> Choice | None:
    """Return the one known claim that says the same, if the machine can be sure of it."""
    alike = _ranked((claim, likeness(proposition, claim.proposition)) for claim in known)
    same = [choice for choice, found in alike if not found.narrower and choice.score >= SURE]
    return None if len(same) > 1 and same[0].score == same[1].score else next(iter(same), None)


def find_repeated(statement: ClaimStatement, known: Sequence[KnownClaim]) -> Choice | None:
    """Return the claim that a claimant stands by ("maintained its charge"): the only one that it is known to make."""
    own = [claim for claim in known if _made_by(claim, statement.claimants) and not claim.implied]
    return Choice(own[0].id, SURE, ("the claimant stands by its claim",)) if len(own) == 1 else None


def _made_by(claim: KnownClaim, claimants: Sequence[Party]) -> bool:
    return any(side_of(party, claim.proposition, claim.claimants) is Side.CLAIMANT for party in claimants)


def turned_back(statement: ClaimStatement, claimant: Party, standing: Sequence[Standing]) -> tuple[Choice, ...]:
    """Return the claims of this article that an accusation by their accused answers: against the accuser, or on the matter."""
    choices = []
    for candidate in standing:
        claim = candidate.claim
        if side_of(claimant, claim.proposition, claim.claimants) is not Side.ACCUSED or candidate.sentence is None:
            continue
        against = share(accused_of(statement.proposition, statement.claimants), claim.claimants)
        matter = shared_notions(statement.proposition, claim.proposition, (claimant, *claim.claimants))
        beside = 0 <= statement.sentence - candidate.sentence <= _BESIDE
        if (against or matter) and (beside or (against and matter)):
            why = "the accused accuses the claimant" if against else "the accused puts the blame on somebody else"
            choices.append(Choice(claim.id, TURNED_BACK, (why,)))
    return tuple(choices)


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
    if response.answers:
        ids = dict.fromkeys(claims_here[number] for number in response.answers)
        return tuple(Choice(claim_id, 1.0, ("the answer names this claim",)) for claim_id in ids)
    weighed = [(candidate, evidence) for candidate in standing if (evidence := weigh(response, candidate))]
    return _choose(response, sorted(weighed, key=_best_first))


def _best_first(weighed: tuple[Standing, Evidence]) -> tuple[float, int, int]:
    """Order by score; equal ones by nearness, then by id so that the order never depends on chance."""
    standing, evidence = weighed
    return -evidence.score, -(standing.sentence if standing.sentence is not None else -1), abs(standing.claim.id)


def _choose(response: ResponseStatement, ranked: Sequence[tuple[Standing, Evidence]]) -> tuple[Choice, ...]:
    if not ranked or ranked[0][1].score < WORTH_ASKING:
        return ()
    top = ranked[0][1].score
    best = [(standing, evidence) for standing, evidence in ranked if evidence.score >= top - _AS_GOOD]
    if top < SURE:
        return () if response.conditional or len(best) > 1 else (_choice(*best[0], Judgement.SUGGESTED),)
    if _answers_many(response):
        return tuple(_choice(standing, evidence) for standing, evidence in ranked if evidence.score >= _AMONG_MANY)
    if len(best) > 1 and best[0][0].sentence == best[1][0].sentence:
        return ()
    return (_choice(*best[0]),)


def _answers_many(response: ResponseStatement) -> bool:
    """Say whether an answer is to all that was claimed: "these allegations", or silence about nothing in particular."""
    return response.pointer is Pointer.MANY or (response.type in _SILENT and response.pointer is not None)


def _choice(standing: Standing, evidence: Evidence, judgement: Judgement = Judgement.AUTOMATIC) -> Choice:
    return Choice(standing.claim.id, evidence.score, evidence.reasons, judgement)


def _ranked(alike: Iterable[tuple[KnownClaim, Likeness | None]]) -> list[tuple[Choice, Likeness]]:
    found = [(Choice(claim.id, like.score, like.reasons), like) for claim, like in alike if like]
    return sorted(found, key=lambda pair: (-pair[0].score, abs(pair[0].claim_id)))
