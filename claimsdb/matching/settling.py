"""One article's reading beside the claims that stand already: what is new, what repeats, which answer belongs where.

The one place where sameness, pairing and implied claims come together; the database and the evaluation both go through
it, so that they cannot differ. Pure and deterministic: the same reading and the same candidates give the same result.
"""

from collections.abc import Sequence
from itertools import groupby

from claimsdb.matching.answering import asked_by, seen_from, settle_response
from claimsdb.matching.claiming import settle_claim, turn_back
from claimsdb.matching.desk import Candidates, Chooser, Desk
from claimsdb.matching.pairing import pair
from claimsdb.matching.possible import may_answer
from claimsdb.matching.settlement import SettledResponse, Settlement
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Reading, ResponseStatement
from claimsdb.terms import Judgement


def settle(reading: Reading, known: Candidates, choose: Chooser = pair) -> Settlement:
    """Settle one article's claims and answers beside the known claims.

    Args:
        reading: the article, read.
        known: gives the known claims that may concern a proposition, without those of this article.
        choose: chooses the claims that an answer answers.
    """
    desk = Desk(known, choose)
    for statement in reading.claims:
        settle_claim(desk, statement)
    for attribution, joint in groupby(reading.responses, key=lambda response: response.attribution):
        nested = _around(reading, attribution) | _inside(reading, attribution)
        # What "Moscow" and "Pyongyang" of one denial both answer.
        here = {number: one for number, one in desk.before(attribution).items() if one.attribution not in nested}
        for response in joint:
            settle_response(desk, response, here)
    for settled in [claim for claim in desk.claims if claim.founds and not claim.statement.implied]:
        turn_back(desk, settled.statement, settled.claim)
    for number, statement in list(desk.tentative.items()):
        turn_back(desk, statement, number)
    return Settlement(tuple(desk.claims), tuple(desk.responses), tuple(desk.relations), tuple(desk.waiting))


def _around(reading: Reading, attribution: int) -> frozenset[int]:
    """Return the attributions inside whose content one lies: nobody's words hold the answer to them."""
    parents = {one.number: one.parent for one in reading.attributions}
    found, outer = set(), parents.get(attribution)
    while outer is not None and outer not in found:
        found.add(outer)
        outer = parents.get(outer)
    return frozenset(found)


def _inside(reading: Reading, attribution: int) -> frozenset[int]:
    """Return the attributions that lie in the content of one: what it only passes on it does not answer."""
    return frozenset(one.number for one in reading.attributions if attribution in _around(reading, one.number))


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
