"""One article's reading beside the claims that stand already: what is new, what repeats, which answer belongs where.

The one place where sameness, pairing and implied claims come together; the database and the evaluation both go through
it, so that they cannot differ. Pure and deterministic: the same reading and the same candidates give the same result.
"""

from collections.abc import Sequence
from itertools import groupby

from claimsdb.extraction.nesting import lies_in
from claimsdb.matching.answering import asked_by, seen_from, settle_response
from claimsdb.matching.claiming import settle_claim, turn_back
from claimsdb.matching.desk import Candidates, Chooser, Desk
from claimsdb.matching.pairing import pair
from claimsdb.matching.possible import may_answer
from claimsdb.matching.settlement import SettledResponse, Settlement
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Reading, ResponseStatement, Scope
from claimsdb.terms import Judgement


def settle(reading: Reading, known: Candidates, choose: Chooser = pair) -> Settlement:
    """Settle one article's claims and answers beside the known claims.

    Args:
        reading: the article, read.
        known: gives the known claims that may concern a proposition, without those of this article.
        choose: chooses the claims that an answer answers.
    """
    scope = next((response.scope for response in reading.responses), Scope.SHORT)
    desk = Desk(known, choose, scope, reading.lead, reading.responses)
    for statement in sorted(reading.claims, key=desk.is_in_headline):
        settle_claim(desk, statement)
    parents = [one.parent for one in reading.attributions]
    responses = sorted(reading.responses, key=desk.is_in_headline)
    for attribution, joint in groupby(responses, key=lambda response: response.attribution):
        nested = _nested(parents, attribution)
        # What "Moscow" and "Pyongyang" of one denial both answer.
        here = {number: one for number, one in desk.before(attribution).items() if one.attribution not in nested}
        for response in joint:
            settle_response(desk, response, here)
    for settled in [claim for claim in desk.claims if claim.founds and not claim.statement.implied]:
        turn_back(desk, settled.statement, settled.claim, _nested(parents, settled.statement.attribution))
    for number, statement in list(desk.tentative.items()):
        turn_back(desk, statement, number, _nested(parents, statement.attribution))
    return Settlement(tuple(desk.claims), tuple(desk.responses), tuple(desk.relations), tuple(desk.waiting))


def _nested(parents: Sequence[int | None], attribution: int) -> frozenset[int]:
    """Return the attributions around one and inside it: nobody answers what he is quoted in, or only passes on."""
    others = (number for number in range(len(parents)) if number != attribution)
    return frozenset(
        other for other in others if lies_in(parents, attribution, other) or lies_in(parents, other, attribution)
    )


def may_be_late(response: ResponseStatement, claims: Sequence[KnownClaim]) -> bool:
    """Say whether an answer, read before some claims, may be to one of them: if not, `answer_late` gives none.

    Args:
        response: the answer.
        claims: with at least the names that they share with its article: sharing more never rules an answer out.
    """
    return any(may_answer(response, Standing(claim)) for claim in claims)


def answer_late(response: ResponseStatement, known: Candidates, founded: frozenset[int]) -> SettledResponse | None:
    """Return an answer, read before its claim, with those of some new claims that it answers; None when with none.

    Args:
        response: of an article settled earlier: from `Settlement.waiting`, or one without any choice.
        known: gives the claims that may concern a proposition, the new ones among them, as for that article.
        founded: the new claims.
    """
    claims = known(asked_by(response))
    choices = pair(response, {}, [Standing(claim) for claim in claims])
    late = tuple(one for one in choices if one.claim_id in founded and one.judgement is Judgement.AUTOMATIC)
    if not late:
        return None
    answered = [claim for claim in claims if claim.id in {choice.claim_id for choice in late}]
    return SettledResponse(seen_from(response, answered) if response.conditional else response, late)
