"""Claims and articles by words: first the texts in which the words stand closest together, then the newest.

Both databases find the candidates through their indexes; what is best among them is told here, so that both give the
same list. Of a word that is everywhere only the newest texts are looked at.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from claimsdb.database.counting import is_counted
from claimsdb.database.fulltext.matching import article_has, text_has
from claimsdb.database.fulltext.words import Words, words_in
from claimsdb.database.views import article_texts, claim_status, claim_texts
from claimsdb.database.views.search import ToldIn
from claimsdb.queries.conditions import Condition
from claimsdb.queries.dispute import ArticleRef, Json
from claimsdb.queries.marking import around, closest, found_in
from claimsdb.spans import Span
from claimsdb.terms import Precision, Status

CANDIDATES = 1000
"""Texts of claims that are compared, the newest."""

ARTICLES = 100
"""Articles that are compared, the newest; they are longer."""

_text = claim_texts.table.c
_status = claim_status.table.c
_article = article_texts.table.c

_PREFERRED: dict[str | None, int] = {told_in.value: place for place, told_in in enumerate(ToldIn)}


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text in which words were found.

    Attributes:
        words: the stretch itself.
        start: where it begins in the text.
        marks: where the words that were asked for stand in it.
        is_whole: whether it is the whole text.
    """

    words: str
    start: int
    marks: tuple[Span, ...]
    is_whole: bool

    def as_json(self) -> Json:
        """Return the promised object."""
        return {"text": self.words, "marks": [[mark.start, mark.end] for mark in self.marks]}


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim with the text about it that fits best: its own, a quote that puts it, or one that answers it."""

    id: int
    claim: str
    status: Status
    is_disputed: bool
    told_in: ToldIn
    passage: Passage
    response_id: int | None
    article: ArticleRef | None

    def as_json(self) -> Json:
        """Return the object that `claims search --format json` promises."""
        return {
            "id": self.id,
            "claim": self.claim,
            "status": self.status,
            "is_disputed": self.is_disputed,
            "told_in": self.told_in,
            **self.passage.as_json(),
            "response_id": self.response_id,
            "article": self.article.as_json() if self.article else None,
        }


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article with the place in it that fits best."""

    article: ArticleRef
    passage: Passage

    def as_json(self) -> Json:
        """Return the object that `claims search --in articles --format json` promises."""
        return {**self.article.as_json(), **self.passage.as_json()}


def search_claims(connection: Connection, text: str, limit: int) -> list[FoundClaim]:
    """Return the claims that are told in these words, at most `limit`, the best first."""
    words = words_in(text)
    found = connection.execute(
        select(*_text).where(_has_words(words)).order_by(_text.text_id.desc()).limit(CANDIDATES)
    ).all()
    best: dict[int, tuple[Row[Any], Passage]] = {}
    for row, passage in _best_first(found, [row.words for row in found], words):
        best.setdefault(row.claim_id, (row, passage))
    return list(_claims(connection, list(best.values())[:limit]))


def search_articles(connection: Connection, text: str, limit: int) -> list[FoundArticle]:
    """Return the articles that have these words, superseded ones not, at most `limit`, the best first."""
    words = words_in(text)
    found = connection.execute(
        select(*_article)
        .where(article_has(words, _article.article_id, _article.title, _article.text), ~_article.is_superseded)
        .order_by(_article.article_id.desc())
        .limit(ARTICLES)
    ).all()
    texts = [f"{row.title}\n{row.text}" if row.title else row.text for row in found]
    best = list(_best_first(found, texts, words))[:limit]
    return [FoundArticle(_reference(row), passage) for row, passage in best]


def _has_words(words: Words) -> Condition:
    """Say that a row of `claim_texts` has words, in the claim, in a quote, or in an answer that counts."""
    return text_has(words, _text.text_id, _text.words) & (_text.judgement.is_(None) | is_counted(_text.judgement))


def _best_first(rows: Sequence[Row[Any]], texts: Sequence[str], words: Words) -> Iterator[tuple[Row[Any], Passage]]:
    """Yield rows with what to show of their texts: closest words first, then claims before quotes, then as given."""
    ranked = []
    for place, (row, text, spans) in enumerate(zip(rows, texts, found_in(texts, words), strict=True)):
        stretch = closest(spans)
        width = len(text) if stretch is None else stretch.end - stretch.start
        ranked.append((width, _PREFERRED.get(getattr(row, "told_in", None), 0), place, row, _passage(text, spans)))
    for *_, row, passage in sorted(ranked, key=lambda one: one[:3]):
        yield row, passage


def _passage(text: str, spans: Sequence[Sequence[Span]]) -> Passage:
    shown = around(text, closest(spans) or Span(0, 0))
    marks = sorted({mark for places in spans for mark in places}, key=lambda mark: mark.start)
    return Passage(
        words=shown.of(text),
        start=shown.start,
        marks=tuple(
            Span(mark.start - shown.start, mark.end - shown.start)
            for mark in marks
            if shown.start <= mark.start and mark.end <= shown.end
        ),
        is_whole=shown == Span(0, len(text)),
    )


def _claims(connection: Connection, best: Sequence[tuple[Row[Any], Passage]]) -> Iterator[FoundClaim]:
    """Read how the claims stand, and where the texts about them do."""
    ids = [row.claim_id for row, _ in best]
    of_itself = (_text.claim_id.in_(ids), _text.told_in == ToldIn.CLAIM)
    claims = {row.claim_id: row.words for row in connection.execute(select(*_text).where(*of_itself))}
    standing = {row.claim_id: row for row in connection.execute(select(*_status).where(_status.claim_id.in_(ids)))}
    numbers = {row.article_id for row, _ in best} - {None}
    places = connection.execute(select(*_article).where(_article.article_id.in_(numbers)))
    articles = {row.article_id: _reference(row) for row in places}
    for row, passage in best:
        yield FoundClaim(
            id=row.claim_id,
            claim=claims[row.claim_id],
            status=Status(standing[row.claim_id].status),
            is_disputed=bool(standing[row.claim_id].is_disputed),
            told_in=ToldIn(row.told_in),
            passage=passage,
            response_id=row.response_id,
            article=articles.get(row.article_id),
        )


def _reference(row: Row[Any]) -> ArticleRef:
    return ArticleRef(
        id=row.article_id,
        title=row.title,
        location=row.location,
        item=row.item,
        publisher=row.publisher,
        published=row.published_on,
        precision=Precision(row.published_precision),
    )
