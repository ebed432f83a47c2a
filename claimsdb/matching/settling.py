"""One article's reading beside the claims that stand already: what is new, what repeats, which answer belongs where.

The one place where sameness, pairing and implied claims come together; the database and the evaluation both go through
it, so that they cannot differ. Pure and deterministic: the same reading and the same candidates give the same result.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from claimsdb.matching.pairing import (
    Choice,
    KnownClaim,
    Standing,
    find_broader,
    find_repeated,
    find_same,
    pair,
    turned_back,
)
from claimsdb.matching.parties import Side, side_of
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.terms import Judgement, Relation, ResponseType

Candidates = Callable[[Proposition], Sequence[KnownClaim]]
"""Looks up what may be the same claim or the claim that is answered: known claims that share a party (entity key or
country, in any role) with the proposition. Asked with the respondent among the agents when an answer names nothing.
Never asked for the claims of the article itself: `settle` remembers those."""


@dataclass(frozen=True, slots=True)
class SettledClaim:
    """A claim statement and the claim that it puts.

    Attributes:
        statement: the place in the article; for an implied claim the attribution is the denial's.
        claim: the known claim's id, or below zero a claim that this article founds: -1 the first, -2 the second ...
        founds: this statement is the one that founds it (its proposition gives the row, its attribution the key).
        score, reasons: why it is the same as a known one; 1.0 and none for the founding statement.
    """

    statement: ClaimStatement
    claim: int
    founds: bool
    score: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettledResponse:
    """An answer and the claims that it answers.

    Attributes:
        response: as read, its type settled (a denial by an outsider is a third party's dispute).
        choices: claims by id (below zero: founded here), each with score, reasons and judgement; may be empty.
        repeats: attribution number of the answer that this one only says again; then it is no row of its own.
    """

    response: ResponseStatement
    choices: tuple[Choice, ...] = ()
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class SettledRelation:
    """How claim `one` stands to claim `other`: `one` is the narrower or the answering claim."""

    one: int
    other: int
    relation: Relation
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of one article's statements.

    To store: in the order of `claims`, make a row for each that `founds` (ids below zero become the new rows' ids), add
    the others as further appearances; then the responses whose `repeats` is None, with their choices as pairings (a
    response with no choices stands unpaired); then the relations. `waiting` answers nothing known (plain tellings such
    as "said it had not") and is no row; should a later claim concern it, `settle` of its article finds it again.
    """

    claims: tuple[SettledClaim, ...] = ()
    responses: tuple[SettledResponse, ...] = ()
    relations: tuple[SettledRelation, ...] = ()
    waiting: tuple[ResponseStatement, ...] = ()


@dataclass(slots=True)
class _Work:
    """A settlement in the making: what it has founded, and where the article last spoke of which claim."""

    known: Candidates
    claims: list[SettledClaim] = field(default_factory=list)
    responses: list[SettledResponse] = field(default_factory=list)
    relations: list[SettledRelation] = field(default_factory=list)
    waiting: list[ResponseStatement] = field(default_factory=list)
    standing: dict[int, Standing] = field(default_factory=dict)
    founded: int = 0

    def here(self) -> list[KnownClaim]:
        return [standing.claim for standing in self.standing.values()]

    def spoken_of(self, claim: KnownClaim, by: ClaimStatement | ResponseStatement, *, answered: bool = False) -> None:
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
    for response in reading.responses:
        _settle_response(work, response)
    return Settlement(tuple(work.claims), tuple(work.responses), tuple(work.relations), tuple(work.waiting))


def _settle_claim(work: _Work, statement: ClaimStatement) -> None:
    candidates = _besides(work, work.known(statement.proposition))
    same = find_repeated(statement, candidates) if statement.again else find_same(statement.proposition, candidates)
    if same is not None:
        claim = next(candidate for candidate in candidates if candidate.id == same.claim_id)
        work.claims.append(SettledClaim(statement, claim.id, founds=False, score=same.score, reasons=same.reasons))
        work.spoken_of(_claimed_by(claim, statement.claimants), statement)
    elif not statement.again:
        before = list(work.standing.values())
        founded = _found(work, statement)
        _relate(work, founded, find_broader(statement.proposition, candidates))
        _turn_back(work, statement, founded, before)


def _relate(work: _Work, claim: int, broader: Sequence[Choice]) -> None:
    for choice in broader:
        work.relations.append(SettledRelation(claim, choice.claim_id, Relation.NARROWER, choice.score, choice.reasons))


def _turn_back(work: _Work, statement: ClaimStatement, claim: int, before: Sequence[Standing]) -> None:
    """Make an accusation by the accused, beside the accusation, an answer to it too."""
    for claimant in statement.claimants:
        choices = turned_back(statement, claimant, before)
        if choices:
            response = ResponseStatement(
                attribution=statement.attribution,
                respondent=claimant,
                type=ResponseType.COUNTER_ACCUSATION,
                proposition=statement.proposition,
                responded_on=statement.claimed_on,
                sentence=statement.sentence,
            )
            work.responses.append(SettledResponse(response, choices))
            for choice in choices:
                work.relations.append(
                    SettledRelation(claim, choice.claim_id, Relation.COUNTER_ACCUSATION, choice.score, choice.reasons)
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


def _settle_response(work: _Work, response: ResponseStatement) -> None:
    claims_here = {settled.statement.attribution: settled.claim for settled in work.claims}
    standing = _before_reader(work, response)
    choices = pair(response, claims_here, standing)
    sure = [choice for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    if not sure and response.conditional:
        work.waiting.append(response)
        return
    if not sure and _implies(response):
        choices = (_implied(work, response), *choices)
    claims = {candidate.claim.id: candidate.claim for candidate in (*standing, *work.standing.values())}
    answered = [claims[choice.claim_id] for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    for claim in answered:
        work.spoken_of(claim, response, answered=True)
    work.responses.append(SettledResponse(_seen_from(response, answered), choices))


def _before_reader(work: _Work, response: ResponseStatement) -> list[Standing]:
    """Return the claims of this article and, for an answer that says what it answers, those from elsewhere."""
    here = list(work.standing.values())
    if response.plain or response.proposition is None:
        return here
    asked = replace(response.proposition, about=(*response.proposition.about, response.respondent))
    return [*here, *(Standing(claim) for claim in work.known(asked) if claim.id not in work.standing)]


def _implies(response: ResponseStatement) -> bool:
    """Say whether an answer that is paired with nothing says what was claimed."""
    return (
        response.type in {ResponseType.DENIAL, ResponseType.PARTIAL_DENIAL}
        and response.proposition is not None
        and response.pointer is None
    )


def _implied(work: _Work, response: ResponseStatement) -> Choice:
    """Make the claim that a denial implies, because its allegation stands nowhere."""
    assert response.proposition is not None  # noqa: S101 - told by the caller
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
