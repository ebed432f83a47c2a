"""Plans of what people say about claims, pairings and relations: accept, reject, link, unlink."""

from sqlalchemy import Connection

from claimsdb.database.decisions.change import Change, Kind
from claimsdb.database.decisions.claim_values import read_judgement
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.link_values import read_pairing, read_relation, relation_row
from claimsdb.database.decisions.naming import claim_name, response_name
from claimsdb.database.models import Action
from claimsdb.errors import DecisionRefused
from claimsdb.terms import Judgement, Relation

BY_HAND = "a person put them together"
_SAID = {
    Action.ACCEPT: Judgement.CONFIRMED.value,
    Action.LINK: Judgement.CONFIRMED.value,
    Action.REJECT: Judgement.REJECTED.value,
    Action.UNLINK: Judgement.REJECTED.value,
}


def judge(connection: Connection, decision: Decision) -> list[Change]:
    """Plan `accept` and `reject`: of a pairing where a response is named, else of the claim as a claim."""
    if decision.response is not None:
        accepts = decision.action is Action.ACCEPT
        advice = "`claims link` puts them together" if accepts else "there is nothing to reject"
        return [_pairing(connection, decision, advice)]
    claim = decision.claim or ""
    return [Change(Kind.CLAIM_JUDGEMENT, claim, read_judgement(connection, claim, None), _SAID[decision.action])]


def link(connection: Connection, decision: Decision) -> list[Change]:
    """Plan `link` and `unlink`: of a response and a claim, or of two claims and how they stand to each other.

    What is unlinked stays stored as rejected, so that the machine does not put it together again.
    """
    return [_relation(connection, decision) if decision.response is None else _linked(connection, decision)]


def _linked(connection: Connection, decision: Decision) -> Change:
    row = f"{decision.response} {decision.claim}"
    if decision.action is Action.LINK and read_pairing(connection, row, None) is None:
        by_hand = {"judgement": Judgement.CONFIRMED.value, "score": 1.0, "reasons": [BY_HAND]}
        return Change(Kind.PAIRING, row, None, by_hand)
    return _pairing(connection, decision, "there is nothing to take apart")


def _pairing(connection: Connection, decision: Decision, advice: str) -> Change:
    """Return the change of a pairing that is there."""
    row = f"{decision.response} {decision.claim}"
    before = read_pairing(connection, row, None)
    if before is None:
        answer, claim = response_name(connection, decision.response), claim_name(connection, decision.claim)
        raise DecisionRefused(f"{answer} is not paired with {claim}; {advice}")
    return Change(Kind.PAIRING, row, before, {**before, "judgement": _SAID[decision.action]})


def _relation(connection: Connection, decision: Decision) -> Change:
    if decision.claim == decision.other:
        raise DecisionRefused(f"{claim_name(connection, decision.claim)} cannot be related to itself; name two claims")
    relation = Relation(decision.arguments["relation"])
    row = relation_row(relation, decision.claim or "", decision.other or "")
    before = read_relation(connection, row, None)
    if before is None and decision.action is Action.UNLINK:
        both = f"{claim_name(connection, decision.claim)} and {claim_name(connection, decision.other)}"
        raise DecisionRefused(f"{both} are not related so; there is nothing to take apart")
    return Change(Kind.RELATION, row, before, _SAID[decision.action])
