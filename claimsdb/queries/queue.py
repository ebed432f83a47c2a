"""What waits for a person: the questions of the view `review_queue`, those that change most and are in doubt first."""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select

from claimsdb.database.views import article_texts, review_queue
from claimsdb.queries.dispute import Answer, Dispute
from claimsdb.queries.disputes import disputes
from claimsdb.queries.filters import Filters

_queue = review_queue.table.c
_article = article_texts.table.c


class Asked(StrEnum):
    """What is asked."""

    PAIRING = "pairing"
    NAME = "name"
    CLAIM = "claim"
    DIFFERENCE = "difference"


@dataclass(frozen=True, slots=True)
class Question:
    """One question about a claim, an answer or both.

    Attributes:
        asked: what is asked.
        claim: number of the claim; None where an answer was decided about by itself.
        response: number of the answer.
        score: how sure the machine is, where it says so.
        reasons: why it asks: of a pairing its reasons, of a name the words, of a difference what it reads by now.
    """

    asked: Asked
    claim: int | None
    response: int | None
    score: float | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A question with the dispute that it is about, and the answer in question."""

    question: Question
    dispute: Dispute | None
    answer: Answer | None


def questions(connection: Connection, limit: int | None = None) -> list[Question]:
    """Return what waits: the questions that change most first, of these the most doubtful, then by claim and answer."""
    by_doubt = (_queue.weight.desc(), _queue.score.asc().nulls_last())
    order = (*by_doubt, _queue.claim_id, _queue.response_id, _queue.question)
    return [_question(row) for row in connection.execute(select(*_queue).order_by(*order).limit(limit))]


def next_question(connection: Connection, passed: Collection[Question]) -> Question | None:
    """Return the first question that is not among those passed over."""
    return next((one for one in questions(connection) if one not in passed), None)


def waiting(connection: Connection) -> int:
    """Return how many questions wait."""
    return connection.scalar(select(func.count()).select_from(review_queue.table)) or 0


def case(connection: Connection, question: Question) -> Case:
    """Return a question with what is shown of it."""
    if question.claim is None:
        return Case(question, None, None)
    asked = Filters(claims=(str(question.claim),), statuses=(), suggested=True)
    dispute = next(iter(disputes(connection, asked)), None)
    answers = dispute.responses if dispute else ()
    answer = next((one for one in answers if one.id == question.response), None)
    return Case(
        question, dispute and replace(dispute, responses=tuple(one for one in answers if one is answer)), answer
    )


def _question(row: Any) -> Question:  # noqa: ANN401 - a row of `review_queue`
    asked = Asked(row.question)
    reasons = json.loads(row.reasons) if asked is Asked.PAIRING else [row.reasons]
    return Question(asked, row.claim_id, row.response_id, row.score, tuple(str(one) for one in reasons if one))


def around(connection: Connection, article: int | None, start: int, end: int, most: int) -> tuple[str, str]:
    """Return the characters before and after a quote in its article."""
    text = connection.scalar(select(_article.text).where(_article.article_id == article)) or ""
    return text[max(0, start - most) : start], text[end : end + most]
