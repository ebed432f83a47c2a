"""Which known claim a statement repeats, and which claims an answer answers; each choice with its named reasons.

At or above `SURE` the machine pairs by itself; below it the pair is a suggestion. Two equally good candidates are a
tie, and a tie is refused: better an answer that stands alone than one beside the wrong claim.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from claimsdb.matching.parties import same_party, share
from claimsdb.matching.sameness import SURE, WORTH_ASKING, Likeness, likeness
from claimsdb.matching.statement import Party, Proposition, ResponseStatement
from claimsdb.terms import Judgement, ResponseType

NAMED, TAKEN_UP = 1.0, 0.9
_SPEAKS_FOR_ITSELF, _ACCUSER_NAMED = 0.1, 0.1


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim that stands already, as far as matching needs to know it."""

    id: int
    proposition: Proposition
    claimants: tuple[Party, ...] = ()


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
    return _alone_at_the_top(same)


def find_broader(proposition: Proposition, known: Sequence[KnownClaim]) -> tuple[Choice, ...]:
    """Return the known claims of which this one is a narrower case."""
    alike = _ranked((claim, likeness(proposition, claim.proposition)) for claim in known)
    return tuple(choice for choice, found in alike if found.narrower and choice.score >= WORTH_ASKING)


def pair(
    response: ResponseStatement, claims_here: Mapping[int, int], known: Sequence[KnownClaim]
) -> tuple[Choice, ...]:
    """Choose the claims that a response answers.

    Args:
        response: the answer.
        claims_here: for each attribution of this article that puts a claim, the claim's id.
        known: candidates from elsewhere and from this article.
    """
    if response.answers:
        return _named(response, claims_here)
    if response.proposition is None:
        return ()
    asked = _as_asked(response.proposition, response.respondent)
    ranked = sorted(
        (choice for claim in known if (choice := _answers(response, asked, claim))), key=lambda choice: -choice.score
    )
    best = _alone_at_the_top(ranked)
    if best is None or (response.conditional and best.score < SURE):
        return ()
    return (best if best.score >= SURE else replace(best, judgement=Judgement.SUGGESTED),)


def _named(response: ResponseStatement, claims_here: Mapping[int, int]) -> tuple[Choice, ...]:
    """Pair with the claims that the answer's own words hold or take up."""
    inside = response.proposition is not None
    score = NAMED if inside else TAKEN_UP
    reason = "the answer names this claim" if inside else "the answer takes up what was claimed before it"
    ids = dict.fromkeys(claims_here[number] for number in response.answers)
    return tuple(Choice(claim_id, score, (reason,)) for claim_id in ids)


def _as_asked(proposition: Proposition, respondent: Party) -> Proposition:
    """Put the respondent in for an agent that no name is known of ("the plane carried no weapons")."""
    known = any(agent.entity or agent.country for agent in proposition.agents)
    return replace(proposition, negated=False, agents=proposition.agents if known else (respondent,))


def _answers(response: ResponseStatement, asked: Proposition, claim: KnownClaim) -> Choice | None:
    alike = likeness(asked, claim.proposition)
    if alike is None or alike.narrower:
        return None
    score, reasons = alike.score, list(alike.reasons)
    if any(same_party(agent, response.respondent) for agent in claim.proposition.agents):
        score, reasons = score + _SPEAKS_FOR_ITSELF, [*reasons, "the respondent is the accused"]
    elif response.type is not ResponseType.INQUIRY_FINDING:
        score, reasons = score - _SPEAKS_FOR_ITSELF, [*reasons, "the respondent is not the accused"]
    if response.accusers:
        if not share(response.accusers, claim.claimants):
            return None
        score, reasons = score + _ACCUSER_NAMED, [*reasons, "the answer names the claimant"]
    score = min(1.0, round(score, 3))
    return Choice(claim.id, score, tuple(reasons)) if score >= WORTH_ASKING else None


def _ranked(alike: Iterable[tuple[KnownClaim, Likeness | None]]) -> list[tuple[Choice, Likeness]]:
    found = [(Choice(claim.id, like.score, like.reasons), like) for claim, like in alike if like]
    return sorted(found, key=lambda pair: -pair[0].score)


def _alone_at_the_top(ranked: Sequence[Choice]) -> Choice | None:
    if len(ranked) > 1 and ranked[0].score == ranked[1].score:
        return None
    return ranked[0] if ranked else None
