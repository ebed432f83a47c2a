"""An article as it is read: its text or a part of it, who says what in it, and which claims are told there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from claimsdb.database.counting import is_counted
from claimsdb.database.views import article_texts, attribution_details, attribution_fragments, claim_texts
from claimsdb.database.views.search import ToldIn
from claimsdb.queries.dispute import Dispute, Json, known_part
from claimsdb.queries.disputes import told
from claimsdb.queries.filters import Filters
from claimsdb.spans import Span
from claimsdb.terms import Outcome, Precision, SpanRole, StatementType

_article = article_texts.table.c
_said = attribution_details.table.c
_fragment = attribution_fragments.table.c
_told = claim_texts.table.c

Places = Mapping[SpanRole, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """An article and the part of its text that was asked for.

    Attributes:
        part: where the shown text stands in the whole, which has `length` characters.
        text: the shown text.
        newer_key: the article that stands at the same location now; nothing found in this one counts any more.
    """

    id: int
    key: str
    title: str | None
    publisher: str | None
    location: str
    item: int | None
    published: date | None
    precision: Precision
    part: Span
    text: str
    length: int
    newer_key: str | None

    def as_json(self) -> Json:
        """Return the article with the part of its text."""
        return {
            "id": self.id,
            "key": self.key,
            "title": self.title,
            "publisher": self.publisher,
            "location": self.location,
            "item": self.item,
            "published": known_part(self.published),
            "published_precision": self.precision,
            "newer_key": self.newer_key,
            "length": self.length,
            "start": self.part.start,
            "end": self.part.end,
            "text": self.text,
        }


@dataclass(frozen=True, slots=True)
class Said:
    """Who says what in an article, in what sense, and where each word of it stands; numbered as it is listed."""

    id: int
    number: int
    type: StatementType
    outcome: Outcome | None
    negated: bool
    source: str | None
    cue: str | None
    content: str | None
    quote: Span
    places: Places

    def as_json(self) -> Json:
        """Return the words and their offsets in the whole text, fragment by fragment."""
        places = {role: [list(span) for span in self.places.get(role, ())] for role in SpanRole}
        words = {SpanRole.SOURCE: self.source, SpanRole.CUE: self.cue, SpanRole.CONTENT: self.content}
        return {
            "id": self.id,
            "type": self.type,
            "outcome": self.outcome,
            "negated": self.negated,
            **{f"{role}_text": words[role] for role in SpanRole},
            **{role.value: places[role] for role in SpanRole},
            "start": self.quote.start,
            "end": self.quote.end,
        }


def read_article(connection: Connection, key: str, part: Span) -> ShownArticle | None:
    """Return the article with this key and a part of its text, None when there is none."""
    columns = [column for column in _article if column.key != "text"]
    shown = func.substr(_article.text, part.start + 1, part.end - part.start).label("shown")
    length = func.length(_article.text).label("length")
    row = connection.execute(select(*columns, shown, length).where(_article.article_key == key)).one_or_none()
    if row is None:
        return None
    return ShownArticle(
        id=row.article_id,
        key=row.article_key,
        title=row.title,
        publisher=row.publisher,
        location=row.location,
        item=row.item,
        published=row.published_on,
        precision=Precision(row.published_precision),
        part=Span(part.start, part.start + len(row.shown)),
        text=row.shown,
        length=row.length,
        newer_key=_newer_key(connection, row.article_id) if row.is_superseded else None,
    )


def said_in(connection: Connection, article: ShownArticle, limit: int) -> tuple[Said, ...]:
    """Return what is said in the part of an article, in the order of the text, at most `limit` statements."""
    here = (_said.article_id == article.id, _said.start_char < article.part.end, _said.end_char > article.part.start)
    rows = connection.execute(select(*_said).where(*here).order_by(*_in_the_text()).limit(limit)).all()
    places = _places(connection, [row.attribution_id for row in rows])
    return tuple(_one(number, row, places.get(row.attribution_id, {})) for number, row in enumerate(rows, 1))


def claims_in(connection: Connection, article_id: int, limit: int) -> tuple[Dispute, ...]:
    """Return the claims that an article puts or answers, in the order in which they were found, at most `limit`."""
    here = (_told.article_id == article_id, _told.told_in.in_([ToldIn.QUOTE, ToldIn.ANSWER]))
    counts = _told.judgement.is_(None) | is_counted(_told.judgement)
    claims = connection.scalars(
        select(_told.claim_id).where(*here, counts).distinct().order_by(_told.claim_id).limit(limit)
    )
    return tuple(told(connection, dict.fromkeys(claims), Filters()))


def _newer_key(connection: Connection, article_id: int) -> str | None:
    """Follow newer texts to the newest, a step for each time that the article changed."""
    key, older = None, article_id
    while row := connection.execute(_superseding(older)).one_or_none():
        older, key = row
    return key


def _superseding(article_id: int) -> Select[Any]:
    return select(_article.article_id, _article.article_key).where(_article.supersedes_id == article_id)


def _places(connection: Connection, attributions: Sequence[int]) -> Mapping[int, Places]:
    """Return where the fragments of some attributions stand, by attribution and role."""
    found: defaultdict[int, defaultdict[SpanRole, tuple[Span, ...]]] = defaultdict(lambda: defaultdict(tuple))
    rows = select(*_fragment).where(_fragment.attribution_id.in_(attributions)).order_by(_fragment.fragment)
    for row in connection.execute(rows):
        found[row.attribution_id][SpanRole(row.span_role)] += (Span(row.fragment_start, row.fragment_end),)
    return found


def _in_the_text() -> list[ColumnElement[Any]]:
    return [_said.start_char, _said.number, _said.attribution_id]


def _one(number: int, row: Any, places: Places) -> Said:  # noqa: ANN401 - a row of `attribution_details`
    return Said(
        id=row.attribution_id,
        number=number,
        type=StatementType(row.type),
        outcome=None if row.outcome is None else Outcome(row.outcome),
        negated=row.negated,
        source=row.source,
        cue=row.cue,
        content=row.content,
        quote=Span(row.start_char, row.end_char),
        places=places,
    )
