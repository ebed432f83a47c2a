"""An article's answers beside the claims that stand: which they answer, and which claims only they imply."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimsdb.extraction.function_words import POSSESSIVES
from claimsdb.matching.bearing import is_among
from claimsdb.matching.desk import Desk
from claimsdb.matching.headline import answered_in_lead
from claimsdb.matching.notions import notions
from claimsdb.matching.pairing import Choice, find_same
from claimsdb.matching.parties import Side, accused_of, alike, is_known, serves, share, side_of
from claimsdb.matching.pointers import tells_of_nothing_seen
from claimsdb.matching.possible import may_answer
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, ResponseStatement
from claimsdb.terms import EntityKind, Judgement, ResponseType

FROM_OUTSIDE = frozenset({ResponseType.THIRD_PARTY_DISPUTE, ResponseType.INQUIRY_FINDING, ResponseType.RETRACTION})
"""Answers that do not make their respondent one of the accused side."""


def settle_response(desk: Desk, response: ResponseStatement, here: Mapping[int, Standing]) -> None:
    """Put an answer beside the claims that it answers, here or known, else beside the one that it implies."""
    if in_short := answered_in_lead(desk, response):
        desk.responses.append(in_short)
        return
    standing = _before_reader(desk, response, [one for number, one in here.items() if number in desk.standing])
    choices = _made_claims(desk, desk.choose(response, desk.claims_here(), standing))
    sure = [choice for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    if not sure and response.conditional:
        desk.waiting.append(response)
        return
    if not sure and _implies(response):
        choices = (_implied(desk, response, standing), *choices)
    claims = {candidate.claim.id: candidate.claim for candidate in (*standing, *desk.standing.values())}
    answered = [claims[choice.claim_id] for choice in choices if choice.judgement is Judgement.AUTOMATIC]
    seen = response if _is_of_the_quarrel(desk, response, answered) else seen_from(response, answered)
    for claim in answered:
        desk.spoken_of(answered_by(claim, seen), response)
    desk.responses.append(SettledResponse(seen, choices, _repeated(desk, seen, choices)))


def answered_by(claim: KnownClaim, response: ResponseStatement) -> KnownClaim:
    """Return a claim with one more respondent, if the answer is the accused side's."""
    if response.type in FROM_OUTSIDE:
        return claim
    return replace(claim, respondents=(*claim.respondents, response.respondent))


def _is_of_the_quarrel(desk: Desk, response: ResponseStatement, answered: Sequence[KnownClaim]) -> bool:
    """Say whether somebody rejects what those say whom its own side accuses: Riga "the Russian explanation"."""
    if response.pointer is None:
        return False
    own = [claim for claim in desk.here() if share([response.respondent], claim.claimants)]
    accused = [party for claim in own for party in accused_of(claim.proposition, claim.claimants)]
    return any(share(claim.claimants, accused) for claim in answered)


def seen_from(response: ResponseStatement, answered: Sequence[KnownClaim]) -> ResponseStatement:
    """Make what somebody says against a claim who is not accused, nor speaks for those who are, a dispute of his."""
    if response.type is ResponseType.ADMISSION:
        outside = [_is_owned_by_others(response, claim) for claim in answered]
    else:
        outside = [response.type is ResponseType.DENIAL and _is_outside(response, claim) for claim in answered]
    if outside and all(outside):
        return replace(response, type=ResponseType.THIRD_PARTY_DISPUTE)
    return response


def _is_owned_by_others(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a deed that a claim lays to somebody known is owned by others: a stranger, "a shadowy front"."""
    side = side_of(response.respondent, claim.proposition, claim.claimants)
    nobody = side is Side.UNKNOWN and not is_known([response.respondent])
    return is_known(claim.proposition.agents) and (side is Side.OUTSIDE or nobody)


def _is_outside(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a respondent has no part in a claim: a stranger, a paper, or a witness who has seen nothing."""
    respondent = response.respondent
    side = side_of(respondent, claim.proposition, claim.claimants)
    if side is Side.OUTSIDE:
        return not _answers_for_itself(response, claim)
    if any(alike(respondent, one) for one in accused_of(claim.proposition, claim.claimants)):
        return False
    if respondent.entity is not None and respondent.entity.kind is EntityKind.PUBLICATION:
        return True
    told = response.proposition
    return side in {Side.UNKNOWN, Side.CLAIMANT} and told is not None and tells_of_nothing_seen(told.text)


def _answers_for_itself(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a respondent whom a claim does not accuse by name may be of the accused all the same.

    "Its ambassador" belongs to somebody told of; so does a speaker of a country that the claim tells of, and one of no
    known country who denies a deed of its own.
    """
    respondent = response.respondent
    if respondent.raw.lower().partition(" ")[0] in POSSESSIVES or share([respondent], claim.proposition.parties):
        return True
    if respondent.entity is not None and respondent.entity.kind is EntityKind.BODY:
        return False
    if any(_is_of(respondent, one) for one in claim.proposition.agents):
        return True
    told = response.proposition
    own_deed = told is None or any(alike(agent, respondent) for agent in told.agents)
    return serves(respondent) or (respondent.country is None and own_deed)


def _is_of(respondent: Party, accused: Party) -> bool:
    """Say whether the words for somebody hold all those for who is accused: "the guild's president" and "the guild"."""
    words = notions(accused.raw)
    return bool(words) and words <= notions(respondent.raw)


def _repeated(desk: Desk, response: ResponseStatement, choices: Sequence[Choice]) -> int | None:
    """Return the answer of this article that a response only says again: "found no evidence for the allegations"."""
    if response.pointer is None or not choices:
        return None
    claims = {choice.claim_id for choice in choices}
    for earlier in desk.responses:
        same = (earlier.response.type, earlier.response.outcome) == (response.type, response.outcome)
        told = claims <= {choice.claim_id for choice in earlier.choices}
        if same and told and earlier.repeats is None and alike(earlier.response.respondent, response.respondent):
            return earlier.response.attribution
    return None


def _made_claims(desk: Desk, choices: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Make claims of the tellings that an answer denies; a telling that is only perhaps denied is none."""
    made = []
    for choice in choices:
        if choice.claim_id not in desk.tentative:
            made.append(choice)
        elif choice.judgement is Judgement.AUTOMATIC:
            statement = desk.tentative.pop(choice.claim_id)
            del desk.standing[choice.claim_id]
            made.append(replace(choice, claim_id=desk.found(statement)))
    return tuple(made)


def _before_reader(desk: Desk, response: ResponseStatement, here: list[Standing]) -> list[Standing]:
    """Return the claims of this article and, for an answer that says what it answers, those from elsewhere.

    A claim from elsewhere that the article speaks of only later stands, for who has read so far, elsewhere.
    """
    later = {one.claim.id for one in here if one.claim.id > 0 and one.attribution > response.attribution}
    read = [one for one in here if one.claim.id not in later]
    if response.plain or response.proposition is None:
        return read
    known = desk.known(asked_by(response))
    return [*read, *(Standing(claim) for claim in known if claim.id not in desk.standing or claim.id in later)]


def asked_by(response: ResponseStatement) -> Proposition:
    """Return what to look for to find the claim of an answer: what it says, and claims about who answers."""
    said = response.proposition or Proposition("")
    return replace(said, about=(*said.about, response.respondent))


def _implies(response: ResponseStatement) -> bool:
    """Say whether an answer that is paired with nothing says what was claimed, so that its claim is told from it."""
    proposition = response.proposition
    denies = response.type in {ResponseType.DENIAL, ResponseType.PARTIAL_DENIAL}
    if not denies or proposition is None or response.pointer is not None or "?" in proposition.text:
        return False  # nobody denies a question, which is quoted beside it
    return response.clausal or (not response.doubting and _is_own_deed(response, proposition))


def _is_own_deed(response: ResponseStatement, denied: Proposition) -> bool:
    """Say whether a deed of the respondent's side is denied: "denied any role in the sale"; not a compatriot's."""
    return is_among([response.respondent], denied.agents) and bool(denied.predicate or response.accusers)


def _implied(desk: Desk, response: ResponseStatement, standing: Sequence[Standing]) -> Choice:
    """Return the claim that a denial implies: the one that says the same, else a new one, as it stands nowhere."""
    assert response.proposition is not None  # noqa: S101 - told by the caller
    before = [claim for claim in desk.claims if claim.statement.attribution == response.attribution]
    if before:  # a joint denial implies one claim
        return Choice(before[0].claim, 1.0, ("the answer implies this claim",))
    statement = ClaimStatement(
        response.attribution,
        response.accusers,
        replace(response.proposition, negated=False),
        response.responded_on,
        implied=True,
        sentence=response.sentence,
    )
    claims = [one.claim for one in standing if not one.tentative and may_answer(response, one)]
    if same := find_same(statement, claims):
        return replace(same, reasons=("the answer says what this claim says", *same.reasons))
    return Choice(desk.found(statement), 1.0, ("the answer implies this claim",))
