"""One article's reading beside the claims that stand already: what is new, what repeats, which answer belongs where.

The one place where sameness, pairing and implied claims come together; the database and the evaluation both go through
it, so that they cannot differ. Pure and deterministic: the same reading and the same candidates give the same result.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from claimsdb.matching.pairing import (
    Choice,
    answer_late,
    find_broader,
    find_repeated,
    find_same,
    pair,
    puts_something,
)
from claimsdb.matching.parties import Side, alike, same_party, side_of
from claimsdb.matching.settlement import SettledClaim, SettledRelation, SettledResponse, Settlement
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.terms import Judgement, Relation, ResponseType

__all__ = ["SettledClaim", "SettledRelation", "SettledResponse", "Settlement", "late_answers", "settle"]

Candidates = Callable[[Proposition], Sequence[KnownClaim]]
"""Looks up what may be the same claim or the claim that is answered: known claims that share a party (entity key or
country, in any role) with the proposition. Asked with the respondent among the agents when an answer names nothing.
Never asked for the claims of the article itself: `settle` remembers those."""


FROM_OUTSIDE = frozenset({ResponseType.THIRD_PARTY_DISPUTE, ResponseType.INQUIRY_FINDING, ResponseType.RETRACTION})
"""Answers that do not make their respondent one of the accused side."""
_SURE = Judgement.AUTOMATIC
_TENTATIVE = -1_000_000
"""Numbers from here downwards are tellings that are no claims yet."""


@dataclass(slots=True)
class _Work:
    """A settlement in the making: what it has founded, and where the article last spoke of which claim."""

    known: Candidates
    claims: list[SettledClaim] = field(default_factory=list)
    responses: list[SettledResponse] = field(default_factory=list)
    relations: list[SettledRelation] = field(default_factory=list)
    waiting: list[ResponseStatement] = field(default_factory=list)
    standing: dict[int, Standing] = field(default_factory=dict)
    tentative: dict[int, ClaimStatement] = field(default_factory=dict)
    founded: int = 0

    def claims_here(self) -> dict[int, int]:
        return {settled.statement.attribution: settled.claim for settled in self.claims}

    def here(self) -> list[KnownClaim]:
        return [standing.claim for standing in self.standing.values() if not standing.tentative]

    def spoken_of(self, claim: KnownClaim, by: ClaimStatement | ResponseStatement) -> None:
        answered = self.standing[claim.id].answered if claim.id in self.standing else ()
        if isinstance(by, ResponseStatement):
            answered = (*answered, by.respondent)
        self.standing[claim.id] = Standing(claim, by.sentence, by.attribution, answered)


def settle(reading: Reading, known: Candidates) -> Settlement:
    """Settle one article's claims and answers beside the known claims.

    Args:
        reading: the article, read.
        known: gives the known claims that may concern a proposition, without those of this article.
    """
    work = _Work(known)
    for statement in reading.claims:
        _settle_claim(work, statement)
    for attribution, joint in groupby(reading.responses, key=lambda response: response.attribution):
        around = _around(reading, attribution)
        here = {
            number: one for number, one in work.standing.items() if one.attribution not in around
        }  # what "Moscow" and "Pyongyang" of one denial both answer
        for response in joint:
            _settle_response(work, response, here)
    for settled in [claim for claim in work.claims if claim.founds and not claim.statement.implied]:
        _turn_back(work, settled.statement, settled.claim)
    for number, statement in list(work.tentative.items()):
        _turn_back(work, statement, number)
    return Settlement(tuple(work.claims), tuple(work.responses), tuple(work.relations), tuple(work.waiting))


def _around(reading: Reading, attribution: int) -> frozenset[int]:
    """Return the attributions inside whose content one lies: nobody's words hold the answer to them."""
    parents = {one.number: one.parent for one in reading.attributions}
    found, outer = set(), parents.get(attribution)
    while outer is not None and outer not in found:
        found.add(outer)
        outer = parents.get(outer)
    return frozenset(found)


def late_answers(waiting: Sequence[ResponseStatement], claims: Sequence[KnownClaim]) -> list[SettledResponse]:
    """Return the answers, read before their claim, that answer one of some new claims.

    Args:
        waiting: of articles settled earlier: `Settlement.waiting`, and responses with no automatic choice.
        claims: founded since, with their lasting ids.
    """
    found = []
    for response in waiting:
        choices = [choice for claim in claims if not response.plain and (choice := answer_late(response, claim))]
        if len(choices) == 1:
            answered = [claim for claim in claims if claim.id == choices[0].claim_id]
            found.append(SettledResponse(_seen_from(response, answered), tuple(choices)))
    return found


def _settle_claim(work: _Work, statement: ClaimStatement) -> None:
    candidates = _besides(work, work.known(_asked(statement)))
    same = find_same(statement, candidates) or (find_repeated(statement, candidates) if statement.again else None)
    if same is not None:
        claim = next(candidate for candidate in candidates if candidate.id == same.claim_id)
        work.claims.append(SettledClaim(statement, claim.id, founds=False, score=same.score, reasons=same.reasons))
        work.spoken_of(_claimed_by(claim, statement.claimants), statement)
    elif statement.tentative:
        claim = KnownClaim(_TENTATIVE - statement.attribution, statement.proposition, statement.claimants)
        work.tentative[claim.id] = statement
        work.standing[claim.id] = Standing(claim, statement.sentence, statement.attribution, tentative=True)
    elif not statement.again or puts_something(statement):
        _relate(work, _found(work, statement), find_broader(statement.proposition, candidates))


def _relate(work: _Work, claim: int, broader: Sequence[Choice]) -> None:
    for choice in broader:
        work.relations.append(SettledRelation(claim, choice.claim_id, Relation.NARROWER, choice.score, choice.reasons))


def _asked(statement: ClaimStatement) -> Proposition:
    """Return what to look for: of who only says again what it claimed, its own claims too."""
    proposition = statement.proposition
    return replace(proposition, about=(*proposition.about, *statement.claimants)) if statement.again else proposition


def _turn_back(work: _Work, statement: ClaimStatement, claim: int) -> None:
    """Make an accusation by the accused, in an article that speaks of the accusation, an answer to it too."""
    here = [one for one in work.standing.values() if not one.tentative]
    known = [Standing(one) for one in work.known(_asked_back(statement)) if one.id not in work.standing]
    standing = [one for one in (*here, *known) if one.claim.id != claim]
    for claimant in statement.claimants:
        weighed = pair(_as_answer(statement, claimant), work.claims_here(), standing)
        choices = [choice for choice in weighed if choice.judgement is _SURE]
        if choices:
            number = _found(work, work.tentative.pop(claim)) if claim in work.tentative else claim
            work.responses.append(SettledResponse(_as_answer(statement, claimant), tuple(choices)))
            work.relations += [
                SettledRelation(number, choice.claim_id, Relation.COUNTER_ACCUSATION, choice.score, choice.reasons)
                for choice in choices
            ]


def _asked_back(statement: ClaimStatement) -> Proposition:
    """Return what to look for: claims by those who are accused now, against those who accuse now."""
    return replace(statement.proposition, about=(*statement.proposition.about, *statement.claimants))


def _as_answer(statement: ClaimStatement, claimant: Party) -> ResponseStatement:
    return ResponseStatement(
        attribution=statement.attribution,
        respondent=claimant,
        type=ResponseType.COUNTER_ACCUSATION,
        proposition=statement.proposition,
        responded_on=statement.claimed_on,
        sentence=statement.sentence,
    )


def _besides(work: _Work, known: Sequence[KnownClaim]) -> list[KnownClaim]:
    """Return known claims and those of this article, each once, this article's state of it first."""
    return [*work.here(), *(claim for claim in known if claim.id not in work.standing)]


def _claimed_by(claim: KnownClaim, claimants: tuple[Party, ...]) -> KnownClaim:
    return replace(claim, claimants=(*claim.claimants, *claimants))


def _found(work: _Work, statement: ClaimStatement) -> int:
    work.founded += 1
    number = -work.founded
    claim = KnownClaim(number, statement.proposition, statement.claimants, statement.claimed_on, statement.implied)
    work.claims.append(SettledClaim(statement, number, founds=True))
    work.spoken_of(claim, statement)
    return number


def _settle_response(work: _Work, response: ResponseStatement, here: Mapping[int, Standing]) -> None:
    standing = _before_reader(work, response, [one for number, one in here.items() if number in work.standing])
    choices = _made_claims(work, pair(response, work.claims_here(), standing))
    sure = [choice for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    if not sure and response.conditional:
        work.waiting.append(response)
        return
    if not sure and _implies(response):
        choices = (_implied(work, response), *choices)
    claims = {candidate.claim.id: candidate.claim for candidate in (*standing, *work.standing.values())}
    answered = [claims[choice.claim_id] for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    seen = _seen_from(response, answered)
    for claim in answered:
        work.spoken_of(answered_by(claim, seen), response)
    work.responses.append(SettledResponse(seen, choices, _repeated(work, seen, choices)))


def answered_by(claim: KnownClaim, response: ResponseStatement) -> KnownClaim:
    """Return a claim with one more respondent, if the answer is the accused side's."""
    if response.type in FROM_OUTSIDE:
        return claim
    return replace(claim, respondents=(*claim.respondents, response.respondent))


def _repeated(work: _Work, response: ResponseStatement, choices: Sequence[Choice]) -> int | None:
    """Return the answer of this article that a response only says again: "found no evidence for the allegations"."""
    if response.pointer is None or not choices:
        return None
    claims = {choice.claim_id for choice in choices}
    for earlier in work.responses:
        same = (earlier.response.type, earlier.response.outcome) == (response.type, response.outcome)
        told = claims <= {choice.claim_id for choice in earlier.choices}
        if same and told and earlier.repeats is None and alike(earlier.response.respondent, response.respondent):
            return earlier.response.attribution
    return None


def _made_claims(work: _Work, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Make claims of the tellings that an answer denies; a telling that is only perhaps denied is none."""
    made = []
    for choice in choices:
        if choice.claim_id not in work.tentative:
            made.append(choice)
        elif choice.judgement is Judgement.AUTOMATIC:
            statement = work.tentative.pop(choice.claim_id)
            del work.standing[choice.claim_id]
            made.append(replace(choice, claim_id=_found(work, statement)))
    return tuple(made)


def _before_reader(work: _Work, response: ResponseStatement, here: list[Standing]) -> list[Standing]:
    """Return the claims of this article and, for an answer that says what it answers, those from elsewhere."""
    if response.plain or response.proposition is None:
        return here
    asked = replace(response.proposition, about=(*response.proposition.about, response.respondent))
    return [*here, *(Standing(claim) for claim in work.known(asked) if claim.id not in work.standing)]


def _implies(response: ResponseStatement) -> bool:
    """Say whether an answer that is paired with nothing says what was claimed: a deed of the respondent's side."""
    proposition, denier = response.proposition, response.respondent
    return (
        response.type in {ResponseType.DENIAL, ResponseType.PARTIAL_DENIAL}
        and proposition is not None
        and response.pointer is None
        and not response.doubting
        and bool(proposition.predicate or response.accusers)
        and any(alike(agent, denier) or same_party(agent, denier) for agent in proposition.agents)
    )


def _implied(work: _Work, response: ResponseStatement) -> Choice:
    """Make the claim that a denial implies, because its allegation stands nowhere."""
    assert response.proposition is not None  # noqa: S101 - told by the caller
    before = [claim for claim in work.claims if claim.statement.attribution == response.attribution]
    if before:  # a joint denial implies one claim
        return Choice(before[0].claim, 1.0, ("the answer implies this claim",))
    proposition = replace(response.proposition, negated=False)
    number = _found(
        work,
        ClaimStatement(
            response.attribution,
            response.accusers,
            proposition,
            response.responded_on,
            implied=True,
            sentence=response.sentence,
        ),
    )
    return Choice(number, 1.0, ("the answer implies this claim",))


def _seen_from(response: ResponseStatement, answered: Sequence[KnownClaim]) -> ResponseStatement:
    """Make a denial by somebody who is not accused a third party's dispute."""
    sides = {side_of(response.respondent, claim.proposition, claim.claimants) for claim in answered}
    if sides == {Side.OUTSIDE} and response.type is ResponseType.DENIAL:
        return replace(response, type=ResponseType.THIRD_PARTY_DISPUTE)
    return response
