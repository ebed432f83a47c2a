"""The views of what people decide: the log, where old keys lead, and what waits for somebody to look at it."""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Float,
    Integer,
    Select,
    SelectBase,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy.types import TypeEngine

from claimsdb.database.counting import answers, is_counted_answer, is_denial, is_live, is_superseded
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    claim_appearances,
    claimants,
    claims,
    decision_changes,
    decisions,
    pairings,
    redirects,
    responses,
)
from claimsdb.database.views.status import claim_status
from claimsdb.database.views.view import View
from claimsdb.extraction.function_words import INDEFINITE, PRONOUNS
from claimsdb.terms import ClaimJudgement, Judgement, Origin, Status

UNSURE_CLAIM = 0.45
"""Below this extraction score one allegation in three is none or not of its source, above it one in fourteen."""

UNSURE_PAIRING, UNSURE_ANSWER = 0.75, 0.4
"""Scores of match and of extraction: below either one answer in five is misplaced, of 94 others none."""


@View
def decision_log() -> SelectBase:
    """One row per decision, undone ones too: who decided what about which rows, when and why."""
    undo, claim, other = decisions.alias("undo"), claims.alias("claim"), claims.alias("other")
    response, article = responses.alias("response"), articles.alias("article")
    has_changes = exists().where(decision_changes.c.decision_id == decisions.c.id)
    return select(
        decisions.c.id.label("decision_id"),
        decisions.c.key.label("decision_key"),
        decisions.c.decided_at,
        decisions.c.decided_by,
        decisions.c.action,
        claim.c.id.label("claim_id"),
        decisions.c.claim_key,
        other.c.id.label("other_claim_id"),
        decisions.c.other_claim_key,
        response.c.id.label("response_id"),
        decisions.c.response_key,
        article.c.id.label("article_id"),
        decisions.c.article_key,
        decisions.c.details,
        decisions.c.note,
        decisions.c.origin,
        decisions.c.undoes_id,
        undo.c.id.label("undone_by_id"),
        or_(has_changes, decisions.c.action.in_(["undo", "remove"])).label("is_found"),
    ).select_from(
        decisions.outerjoin(undo, undo.c.undoes_id == decisions.c.id)
        .outerjoin(claim, claim.c.key == decisions.c.claim_key)
        .outerjoin(other, other.c.key == decisions.c.other_claim_key)
        .outerjoin(response, response.c.key == decisions.c.response_key)
        .outerjoin(article, article.c.key == decisions.c.article_key)
    )


@View
def claim_redirects() -> SelectBase:
    """One row per key of a claim that leads to another one, such as that of a merged claim."""
    old = claims.alias("old")
    return select(
        old.c.id.label("old_claim_id"),
        redirects.c.old_key.label("old_claim_key"),
        claims.c.id.label("claim_id"),
        claims.c.key.label("claim_key"),
    ).select_from(
        redirects.join(claims, claims.c.key == redirects.c.new_key).outerjoin(old, old.c.key == redirects.c.old_key)
    )


@View
def review_queue() -> SelectBase:
    """What waits for a person, one row per question; `weight` says how much an answer changes, the largest first.

    What the machine is sure of is not asked.

    Questions are: does this answer belong to this claim (pairing), who is that (name), is this a claim (claim), and
    does a correction still hold though the machine reads the article differently by now (difference).
    """
    return union_all(_pairings(), _unsure_answers(), _claimants(), _respondents(), _claims(), _differences())


_ANSWERS: dict[str, TypeEngine[Any]] = {
    "claim_id": Integer(),
    "response_id": Integer(),
    "score": Float(),
    "reasons": Text(),
    "weight": Integer(),
}


def _question(name: str, weight: AnyColumn, **told: AnyColumn) -> Select[Any]:
    """Select what is asked about; what is not told is NULL."""
    columns = {"weight": weight, **told}
    rest = (cast(columns.get(column, null()), kind).label(column) for column, kind in _ANSWERS.items())
    return select(literal(name, Text()).label("question"), *rest)


def _pairings() -> Select[Any]:
    """Ask about suggested pairings: most of all where a denial would make a claim disputed."""
    denies = is_denial(responses.c.type, responses.c.outcome)
    status = claim_status.table
    weight = case(
        (and_(denies, ~status.c.is_disputed), 50),
        (status.c.status == Status.UNANSWERED, 40),
        else_=20,
    )
    return (
        _paired(weight, pairings.c.match_score)
        .select_from(answers().join(status, status.c.claim_id == pairings.c.claim_id))
        .where(pairings.c.judgement == Judgement.SUGGESTED, ~is_superseded(responses.c.article_id))
    )


def _unsure_answers() -> Select[Any]:
    """Ask about answers that count though the machine was not sure of them: without one a claim may stand alone."""
    weight = case((is_denial(responses.c.type, responses.c.outcome), 35), else_=15)
    loose = pairings.c.match_score < UNSURE_PAIRING
    unsure = (pairings.c.judgement == Judgement.AUTOMATIC, or_(loose, responses.c.extraction_score < UNSURE_ANSWER))
    return (
        _paired(weight, case((loose, pairings.c.match_score), else_=responses.c.extraction_score))
        .select_from(answers())
        .where(*unsure, ~is_superseded(responses.c.article_id), is_live(pairings.c.claim_id))
    )


def _paired(weight: AnyColumn, score: AnyColumn) -> Select[Any]:
    row = pairings.c
    told = {"claim_id": row.claim_id, "response_id": row.response_id, "score": score, "reasons": row.match_reasons}
    return _question("pairing", weight, **told)


def _claimants() -> Select[Any]:
    """Ask who makes a claim, where only a name is known; a disputed one is read more."""
    status = claim_status.table
    joined = claimants.join(status, status.c.claim_id == claimants.c.claim_id).outerjoin(
        claim_appearances, claim_appearances.c.id == claimants.c.appearance_id
    )
    weight = case((status.c.is_disputed, 30), else_=10)
    return (
        _question("name", weight, claim_id=claimants.c.claim_id, reasons=claimants.c.raw)
        .select_from(joined)
        .where(claimants.c.entity_id.is_(None), _is_capital(claimants.c.raw))
        .where(~is_superseded(claim_appearances.c.article_id))
        .distinct()
    )


def _respondents() -> Select[Any]:
    """Ask who answers, where only a name is known; of each answer once, by its oldest claim."""
    oldest, weight = func.min(pairings.c.claim_id), literal(30, Integer())
    return (
        _question("name", weight, claim_id=oldest, response_id=responses.c.id, reasons=responses.c.raw)
        .select_from(answers())
        .where(responses.c.entity_id.is_(None), _is_capital(responses.c.raw), is_counted_answer())
        .where(is_live(pairings.c.claim_id))
        .group_by(responses.c.id, responses.c.raw)
    )


def _is_capital(raw: AnyColumn) -> ColumnElement[bool]:
    """Say whether words begin like a name; a pronoun, or "A witness", begins a sentence with a capital too."""
    first, small = func.substr(raw, 1, 1), func.lower(raw)
    indefinite = or_(*(small.like(f"{article} %") for article in sorted(INDEFINITE)))
    return and_(raw.is_not(None), first != func.lower(first), small.not_in(sorted(PRONOUNS)), ~indefinite)


def _claims() -> Select[Any]:
    """Ask whether a claim is one, where the extraction was not sure."""
    status = claim_status.table
    weight = case((status.c.is_disputed, 25), else_=5)
    return (
        _question("claim", weight, claim_id=claims.c.id, score=claims.c.extraction_score)
        .select_from(claims.join(status, status.c.claim_id == claims.c.id))
        .where(claims.c.extraction_score < UNSURE_CLAIM, claims.c.judgement == ClaimJudgement.AUTOMATIC)
        .where(claims.c.origin == Origin.MACHINE)
    )


def _differences() -> Select[Any]:
    """Ask whether a correction still holds; a later decision about the same row has answered that."""
    claim, response, later = claims.alias("about"), responses.alias("about_answer"), decisions.alias("later")
    same = or_(later.c.claim_key == decisions.c.claim_key, later.c.response_key == decisions.c.response_key)
    # Times are whole seconds: the decision beneath which it is noted may be of the same one, and answers nothing.
    follows = and_(later.c.id != decisions.c.id, later.c.decided_at >= decision_changes.c.machine_at)
    answered = exists().where(same, follows)
    undone = exists().where(later.c.undoes_id == decisions.c.id)
    joined = (
        decision_changes.join(decisions, decisions.c.id == decision_changes.c.decision_id)
        .outerjoin(claim, claim.c.key == decisions.c.claim_key)
        .outerjoin(response, response.c.key == decisions.c.response_key)
    )
    weight, says = literal(45, Integer()), decision_changes.c.machine
    return (
        _question("difference", weight, claim_id=claim.c.id, response_id=response.c.id, reasons=says)
        .select_from(joined)
        .where(says.is_not(None), ~answered, ~undone)
    )
