"""Consistency: each rule is a query of the rows that break it, and its docstring is what is said of them."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Text,
    and_,
    cast,
    exists,
    func,
    literal,
    or_,
    select,
)

from claimsdb.database.counting import answers
from claimsdb.database.decisions.agreement import contradictions
from claimsdb.database.decisions.change import Kind
from claimsdb.database.standing import pairs as country_pairs
from claimsdb.database.standing.definition import fallen_out_of_step
from claimsdb.database.tables import (
    AnyColumn,
    articles,
    attribution_spans,
    attributions,
    claim_appearances,
    claimants,
    claims,
    decision_changes,
    decisions,
    pairings,
    redirects,
    removals,
    responses,
)
from claimsdb.terms import ClaimJudgement, Judgement, Origin

Rule = Callable[[], Select[Any]]
"""A query of one column: how the row is called."""

_RULES: list[Rule] = []


class Finding(NamedTuple):
    """A row that breaks a rule."""

    rule: str
    row: str
    message: str


def inconsistent(connection: Connection) -> list[Finding]:
    """Return the rows that contradict each other or the log of decisions."""
    return [*_broken(connection), *(Finding("agrees_with_the_log", *found) for found in contradictions(connection))]


def rules() -> dict[str, str]:
    """Return the rules by name, each with its message."""
    return {rule.__name__: " ".join((rule.__doc__ or "").split()) for rule in _RULES}


def _broken(connection: Connection) -> Iterator[Finding]:
    for rule, message in zip(_RULES, rules().values(), strict=True):
        for name in connection.scalars(rule()):
            yield Finding(rule.__name__, str(name), message)


def _rule(query: Rule) -> Rule:
    _RULES.append(query)
    return query


@_rule
def quote_of_a_claim() -> Select[Any]:
    """The quote of an appearance ends behind its article's text."""
    outside = claim_appearances.c.quote_end > func.length(articles.c.text)
    places = claim_appearances.join(articles, articles.c.id == claim_appearances.c.article_id)
    return _named("appearance", claim_appearances).select_from(places).where(outside)


@_rule
def quote_of_a_response() -> Select[Any]:
    """The quote of a response ends behind its article's text."""
    outside = responses.c.quote_end > func.length(articles.c.text)
    return _named("response", responses).join(articles, articles.c.id == responses.c.article_id).where(outside)


@_rule
def words_of_an_attribution() -> Select[Any]:
    """A span of an attribution ends behind its article's text."""
    whole = attribution_spans.join(attributions, attributions.c.id == attribution_spans.c.attribution_id).join(
        articles, articles.c.id == attributions.c.article_id
    )
    outside = attribution_spans.c.end_char > func.length(articles.c.text)
    return _named("attribution", attributions).select_from(whole).where(outside).distinct()


@_rule
def claimant_at_a_place() -> Select[Any]:
    """A claimant makes one claim and stands at an appearance of another."""
    places = claimants.join(claim_appearances, claim_appearances.c.id == claimants.c.appearance_id)
    apart = claimants.c.claim_id != claim_appearances.c.claim_id
    return _named("claimant", claimants).select_from(places).where(apart)


@_rule
def claim_that_somebody_makes() -> Select[Any]:
    """Nobody makes the claim anywhere, not even unnamed."""
    made = exists().where(claimants.c.claim_id == claims.c.id)
    return _named("claim", claims).where(~made, claims.c.judgement != ClaimJudgement.MERGED)


@_rule
def merged_claim() -> Select[Any]:
    """The claim was merged into another, and its key leads nowhere or it still appears somewhere."""
    leads = exists().where(redirects.c.old_key == claims.c.key)
    appears = exists().where(claim_appearances.c.claim_id == claims.c.id)
    return _named("claim", claims).where(claims.c.judgement == ClaimJudgement.MERGED, or_(~leads, appears))


@_rule
def redirect_to_a_row() -> Select[Any]:
    """The key leads to a row that is not there, or to one that leads on."""
    keyed = (claims, responses, articles, attributions)
    there = or_(*(exists().where(table.c.key == redirects.c.new_key) for table in keyed))
    onward = redirects.alias("onward")
    leads_on = exists().where(onward.c.old_key == redirects.c.new_key)
    return select(redirects.c.old_key).where(or_(~there, leads_on))


@_rule
def judgement_of_a_person() -> Select[Any]:
    """The pairing is confirmed or rejected, and no decision says so."""
    row = responses.c.key + " " + claims.c.key
    joined = answers().join(claims, claims.c.id == pairings.c.claim_id)
    judged = pairings.c.judgement.in_([Judgement.CONFIRMED, Judgement.REJECTED])
    changed = (decision_changes.c.kind == Kind.PAIRING, decision_changes.c.row == row)
    decided = exists().where(*changed, _is_live(decision_changes.c.decision_id))
    return select(row).select_from(joined).where(judged, responses.c.origin != Origin.IMPORT, ~decided)


@_rule
def text_of_a_person() -> Select[Any]:
    """The claim has a person's text, which is not the one that is shown or that no decision gave."""
    decided = exists().where(decision_changes.c.row == claims.c.key, _is_live(decision_changes.c.decision_id))
    wrong = or_(claims.c.text != claims.c.edited_text, ~decided)
    return _named("claim", claims).where(claims.c.edited_text.is_not(None), wrong)


@_rule
def copy_of_an_original() -> Select[Any]:
    """The article is called a copy of one that is a copy itself."""
    original = articles.alias("original")
    chained = and_(original.c.id == articles.c.copy_of_id, original.c.copy_of_id.is_not(None))
    return _named("article", articles).where(exists().where(chained))


@_rule
def removed_article() -> Select[Any]:
    """The article was removed and is there all the same."""
    return _named("article", articles).where(exists().where(removals.c.article_key == articles.c.key))


@_rule
def standing_of_a_claim() -> Select[Any]:
    """What is kept of how the claim stands is not what its rows tell."""
    apart = fallen_out_of_step().subquery()
    return select(literal("claim ") + cast(apart.c.claim_id, Text()))


@_rule
def countries_of_a_claim() -> Select[Any]:
    """What is kept of which country alleges the claim against which is not what its rows tell."""
    apart = country_pairs.fallen_out_of_step().subquery()
    return select(literal("claim ") + cast(apart.c.claim_id, Text()))


@_rule
def number_of_a_pair() -> Select[Any]:
    """The claims of one country against another are not as many as is kept."""
    apart = country_pairs.counted_wrong().subquery()
    return select(literal("pair ") + apart.c.claimant_country + literal(" ") + apart.c.accused_country)


def _named(what: str, table: FromClause) -> Select[Any]:
    return select(literal(f"{what} ") + cast(table.c.id, Text()))


def _is_live(decision_id: AnyColumn) -> ColumnElement[bool]:
    undo = decisions.alias("undo")
    return ~exists().where(undo.c.undoes_id == decision_id)
