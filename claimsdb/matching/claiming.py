"""An article's claims beside those that stand: which are new, which are put again, which answer an accusation."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from claimsdb.matching.desk import TENTATIVE, Desk, claimed_by
from claimsdb.matching.headline import put_in_lead
from claimsdb.matching.pairing import Choice, find_broader, find_repeated, find_same, puts_something
from claimsdb.matching.parties import alike, is_known, share
from claimsdb.matching.predicates import is_grave
from claimsdb.matching.retelling import goes_on
from claimsdb.matching.sameness import SURE
from claimsdb.matching.settlement import SettledClaim, SettledResponse
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, ResponseStatement
from claimsdb.terms import Judgement, Relation, ResponseType

IN_HEADLINE = "the headline says in short what the lead says"
_TELLS_MORE = "who accuses tells more of it"
_AT_ONCE = 2  # sentences


def settle_claim(desk: Desk, statement: ClaimStatement) -> None:
    """Find the claim that a statement puts, or found it."""
    in_short = put_in_lead(desk, statement)
    candidates = desk.besides(desk.known(_asked(statement)))
    same = _find(statement, candidates) if in_short is None else Choice(in_short, SURE, (IN_HEADLINE,))
    same = same or _tells_more(desk, statement)
    if same is not None:
        claim = next(candidate for candidate in candidates if candidate.id == same.claim_id)
        desk.claims.append(SettledClaim(statement, claim.id, founds=False, score=same.score, reasons=same.reasons))
        desk.spoken_of(claimed_by(claim, statement.claimants), statement)
    elif statement.tentative or statement.bare:
        claim = KnownClaim(TENTATIVE - statement.attribution, statement.proposition, statement.claimants)
        desk.tentative[claim.id] = statement
        desk.standing[claim.id] = Standing(claim, statement.sentence, statement.attribution, tentative=True)
    elif not statement.again or puts_something(statement):
        _found(desk, statement, candidates)


def _find(statement: ClaimStatement, candidates: Sequence[KnownClaim]) -> Choice | None:
    """Find the claim that is put again; a finding puts none, it judges."""
    if statement.finding:
        return None
    return find_same(statement, candidates) or (find_repeated(statement, candidates) if statement.again else None)


def _tells_more(desk: Desk, statement: ClaimStatement) -> Choice | None:
    """Return the charge of which its claimant tells more at once: "The ship struck it twice," Hanoi's envoy said."""
    before = (one for one in reversed(desk.claims) if one.statement.attribution < statement.attribution)
    last = next(before, None)
    if last is None or statement.tentative or not last.statement.alleged or not goes_on(statement, last.statement):
        return None
    since = range(last.statement.attribution + 1, statement.attribution)
    others = [one for one in desk.told if one.attribution in since and not share([one.respondent], statement.claimants)]
    near = 0 <= statement.sentence - last.statement.sentence <= _AT_ONCE
    return Choice(last.claim, SURE, (_TELLS_MORE,)) if near and not others else None


def _found(desk: Desk, statement: ClaimStatement, candidates: Sequence[KnownClaim]) -> None:
    """Found a claim and link it with those of which it is a narrower case."""
    claim = desk.found(statement)
    for choice in find_broader(statement.proposition, candidates):
        desk.relate(claim, choice, Relation.NARROWER)


def turn_back(desk: Desk, statement: ClaimStatement, claim: int, nested: Collection[int]) -> None:
    """Make an accusation an answer, too, to the accusations that it is turned against; a telling becomes one by it.

    Not to what it is `nested` in, or holds: "called her wrong for saying that he had lied".
    """
    if statement.finding or (statement.tentative and not _is_grave(statement)):
        return
    spoken_of = desk.before(statement.attribution)
    here = {number: one for number, one in spoken_of.items() if number < 0 or one.attribution < statement.attribution}
    read = [one for one in here.values() if not one.tentative and one.attribution not in nested]
    known = [Standing(one) for one in desk.known(_asked_back(statement)) if one.id not in here]
    standing = [one for one in (*read, *known) if one.claim.id != claim]
    for claimant in (one for one in statement.claimants if _accuses(one, statement)):
        weighed = desk.choose(_as_answer(desk, statement, claimant), desk.claims_here(), standing)
        choices = tuple(choice for choice in weighed if choice.judgement is Judgement.AUTOMATIC)
        if choices and claim in desk.tentative:
            claim = desk.found(desk.tentative.pop(claim))
        if choices:
            desk.responses.append(SettledResponse(_as_answer(desk, statement, claimant), choices))
        for choice in choices:
            desk.relate(claim, choice, Relation.COUNTER_ACCUSATION)


def _accuses(claimant: Party, statement: ClaimStatement) -> bool:
    """Say whether somebody accuses others: mere "reports" turn nothing back, nor does who tells of an own deed."""
    somebody = is_known([claimant]) or claimant.raw[:1].isupper()
    return somebody and not any(alike(claimant, agent) for agent in statement.proposition.agents)


def _asked(statement: ClaimStatement) -> Proposition:
    """Return what to look for: of who only says again what it claimed, its own claims too."""
    proposition = statement.proposition
    return replace(proposition, about=(*proposition.about, *statement.claimants)) if statement.again else proposition


def _is_grave(statement: ClaimStatement) -> bool:
    """Say whether a telling is of a grave deed of somebody known."""
    return is_grave(statement.proposition.predicate) and is_known(statement.proposition.agents)


def _asked_back(statement: ClaimStatement) -> Proposition:
    """Return what to look for: claims by those who are accused now, against those who accuse now."""
    return replace(statement.proposition, about=(*statement.proposition.about, *statement.claimants))


def _as_answer(desk: Desk, statement: ClaimStatement, claimant: Party) -> ResponseStatement:
    return ResponseStatement(
        attribution=statement.attribution,
        respondent=claimant,
        type=ResponseType.COUNTER_ACCUSATION,
        proposition=statement.proposition,
        responded_on=statement.claimed_on,
        sentence=statement.sentence,
        scope=desk.scope,
    )
