"""One dispute from the rows of its claim. Pure: what a row of a view means in the words of `dispute`."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from claimsdb.queries.cues import Cues
from claimsdb.queries.dispute import Answer, ArticleRef, ClaimSide, Dispute, Match, Party, Utterance
from claimsdb.queries.filters import Role
from claimsdb.terms import EntityKind, Judgement, Outcome, Precision, ResponseType, Status

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rows of a page of claims do not say.

    Attributes:
        appeared: when a claim first appeared, by its number.
        parties: rows of `claim_parties` by the claim's number.
        articles: rows of `article_texts` by the article's number: line of a digest, precision of the date.
        cues: where the cues stand.
    """

    appeared: Mapping[int, date | None]
    parties: Mapping[int, list[Row]]
    articles: Mapping[int, Row]
    cues: Cues


def dispute(statements: list[Row], answered: list[Row], facts: Facts) -> Dispute:
    """Return the dispute that the statements of one claim and its answers tell: the sides of `claim_responses`."""
    claim, parties = statements[0], facts.parties.get(statements[0]["claim_id"], [])
    claimants = dict.fromkeys(_claim_side(row, parties, facts) for row in statements)
    answers = (_answer(row, parties, facts) for row in answered)
    return Dispute(
        id=claim["claim_id"],
        key=claim["claim_key"],
        claim=claim["claim"],
        status=Status(claim["status"]),
        is_disputed=bool(claim["is_disputed"]),
        first_appeared_on=facts.appeared.get(claim["claim_id"]),
        claimants=tuple(sorted(claimants, key=lambda side: _when(side.said))),
        accused=_in_role(parties, Role.ACCUSED),
        counterparties=_in_role(parties, Role.COUNTERPARTY),
        responses=tuple(sorted(answers, key=lambda answer: (*_when(answer.said), answer.id))),
    )


def _claim_side(row: Row, parties: list[Row], facts: Facts) -> ClaimSide:
    unnamed = (party["raw"] for party in parties if party["role"] == Role.CLAIMANT and party["name"] is None)
    return ClaimSide(_speaker(row, "claimant", unnamed), _utterance(row, "claim", "claimed", facts))


def _answer(row: Row, parties: list[Row], facts: Facts) -> Answer:
    raw = (party["raw"] for party in parties if party["response_id"] == row["response_id"])
    return Answer(
        id=row["response_id"],
        key=row["response_key"],
        type=ResponseType(row["response_type"]),
        outcome=None if row["outcome"] is None else Outcome(row["outcome"]),
        respondent=_speaker(row, "respondent", raw),
        said=_utterance(row, "response", "responded", facts),
        match=Match(row["match_score"], tuple(json.loads(row["match_reasons"])), Judgement(row["judgement"])),
    )


def _speaker(row: Row, who: str, raw: Iterable[str | None]) -> Party:
    """Return who speaks in a row; the raw words are looked up only where there is no name."""
    words = next(iter(raw), None) if row[who] is None else None
    return Party(row[who], _kind(row[f"{who}_kind"]), row[f"{who}_country"], words)


def _utterance(row: Row, side: str, said: str, facts: Facts) -> Utterance:
    return Utterance(
        cue=row[f"{side}_cue"],
        quote=row[f"{side}_quote"],
        on=row[f"{said}_on"],
        precision=Precision(row[f"{said}_precision"]),
        article=_article(row, side, facts),
        start=row[f"{side}_start"],
        end=row[f"{side}_end"],
        marks=facts.cues.in_quote(row, side),
    )


def _article(row: Row, side: str, facts: Facts) -> ArticleRef | None:
    number, location = row[f"{side}_article_id"], row[f"{side}_location"]
    if number is None:
        cited = location is not None
        return ArticleRef(None, None, location, None, None, None, Precision.UNKNOWN) if cited else None
    return ArticleRef(
        id=number,
        title=row[f"{side}_title"],
        location=location,
        item=facts.articles[number]["item"],
        publisher=row[f"{side}_publisher"],
        published=row[f"{side}_published_on"],
        precision=Precision(facts.articles[number]["published_precision"]),
    )


def _in_role(parties: list[Row], role: Role) -> tuple[Party, ...]:
    """Return each party of a role once, by name; one without a name by its words."""
    found = {
        Party(row["name"], _kind(row["kind"]), row["country_code"], None if row["name"] is not None else row["raw"])
        for row in parties
        if row["role"] == role
    }
    return tuple(sorted(found, key=lambda party: (party.name or party.raw or "", party.country or "")))


def _kind(value: str | None) -> EntityKind | None:
    return None if value is None else EntityKind(value)


def _when(said: Utterance) -> tuple[bool, date, int, int]:
    """Sort by date, undated last, then by the place."""
    place = (said.article.id or 0) if said.article else 0
    return said.on is None, said.on or date.max, place, said.start or 0
