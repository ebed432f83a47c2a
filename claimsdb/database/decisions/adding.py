"""Plans of what people put there themselves: an answer to a claim, or a claim, each with where it stands."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from claimsdb.article import content_key
from claimsdb.database.decisions.change import Change, Kind, written
from claimsdb.database.decisions.decision import Decision
from claimsdb.database.decisions.judging import BY_HAND
from claimsdb.database.decisions.parties import party_from
from claimsdb.database.row_numbers import number_of
from claimsdb.database.tables import articles, claims, responses
from claimsdb.errors import DecisionRefused
from claimsdb.terms import ClaimRole, Judgement, Origin

NO_DATE = {"on": None, "precision": "unknown", "raw": None, "basis": "none"}


def add(connection: Connection, decision: Decision) -> list[Change]:
    """Plan an answer to `claim`, or a new claim where none is named."""
    return _claim(connection, decision) if decision.claim is None else _answer(connection, decision)


def answer_key(claim: str, told: Mapping[str, Any]) -> str:
    """Return the key of an answer that is added by hand: the same answer has the same key everywhere."""
    return content_key("response", "by hand", claim, written(dict(told)) or "")


def claim_key(told: Mapping[str, Any]) -> str:
    """Return the key of a claim that is added by hand."""
    return content_key("claim", "by hand", written(dict(told)) or "")


def _answer(connection: Connection, decision: Decision) -> list[Change]:
    told, claim = decision.arguments, decision.claim or ""
    key = answer_key(claim, told)
    if number_of(connection, responses, key) is not None:
        return [Change(Kind.RESPONSE, key, key, key)]
    value = {
        "type": told["type"],
        "outcome": told.get("outcome"),
        **party_from(connection, told["respondent"]),
        "date": told.get("date", NO_DATE),
        **_stands(connection, told),
    }
    pairing = {"judgement": Judgement.CONFIRMED.value, "score": 1.0, "reasons": [BY_HAND]}
    return [Change(Kind.RESPONSE, key, None, value), Change(Kind.PAIRING, f"{key} {claim}", None, pairing)]


def _claim(connection: Connection, decision: Decision) -> list[Change]:
    told = decision.arguments
    key = claim_key(told)
    if number_of(connection, claims, key) is not None:
        return [Change(Kind.CLAIM, key, key, key)]
    stands = _stands(connection, told)
    place = f"{stands['article']} {stands['start']} {stands['end']}" if stands["article"] else key
    marked = [Change(Kind.APPEARANCE, place, None, {"claim": key, "text": told["text"]})] if stands["article"] else []
    return [
        Change(Kind.CLAIM, key, None, _row(told["text"])),
        *marked,
        Change(Kind.CLAIMANT, place, None, _claimant(connection, told, stands)),
        *_parties(connection, key, told),
    ]


def _row(text: str) -> dict[str, Any]:
    unknown = {"predicate": "", "object": "", "negated": False, "implied": False, "extraction_score": 1.0}
    return {"text": text, "edited_text": text, **unknown, "occurred": NO_DATE}


def _claimant(connection: Connection, told: Mapping[str, Any], stands: Mapping[str, Any]) -> dict[str, Any]:
    nobody = {"entity": None, "raw": None, "country": None}
    who = party_from(connection, told["claimant"]) if told.get("claimant") else nobody
    cited = {name: stands[name] for name in ("source", "words")}
    return {**who, "date": told.get("date", NO_DATE), "origin": Origin.PERSON.value, **cited}


def _parties(connection: Connection, claim: str, told: Mapping[str, Any]) -> Iterator[Change]:
    for role in ClaimRole:
        for argument in told.get(role, ()):
            yield Change(Kind.PARTY, claim, None, {"role": role.value, **party_from(connection, argument)})


def _stands(connection: Connection, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return where something stands: in a stored article, or where the person says."""
    article = told.get("article")
    if article is not None:
        length = connection.scalar(select(func.length(articles.c.text)).where(articles.c.key == article))
        if length is None:
            raise DecisionRefused(f"article {article[:12]} is not in this database; ingest it first")
        if not 0 <= told["start"] < told["end"] <= length:
            raise DecisionRefused(f"article {article[:12]} ends at {length}; name a place in it")
    return {name: told.get(name) for name in ("article", "start", "end", "source", "words")}
