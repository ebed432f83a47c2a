"""An article with what is said in it marked in place, and the claims that it puts or answers."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import Connection

from claimsdb.queries.dispute import Dispute, Json
from claimsdb.queries.keys import was_removed
from claimsdb.queries.reading import Said, ShownArticle, claims_in, read_article, said_in
from claimsdb.spans import Span
from claimsdb.web.addresses import PASSAGE
from claimsdb.web.marking import Marked, mark
from claimsdb.web.page import Asked
from claimsdb.web.refusals import missing, removed
from claimsdb.web.words import number, stretch


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """A part of an article, whole when it is not too long.

    Attributes:
        part, parts: which part of how many.
        passage: the stretch that the reader came for.
    """

    template: ClassVar[str] = "article.html"
    article: ShownArticle
    said: tuple[Said, ...]
    told: tuple[Dispute, ...]
    passage: Span | None
    part: int
    parts: int

    @property
    def text(self) -> Marked:
        """The text in pieces, each with what is marked in it."""
        return mark(self.article.text, self.article.part.start, self.said, self.passage)

    def as_json(self) -> Json:
        """Return the article, what is said in this part of it, and its claims by key."""
        return {
            **self.article.as_json(),
            "part": self.part,
            "parts": self.parts,
            "attributions": [said.as_json() for said in self.said],
            "claims": [{"id": claim.id, "key": claim.key, "claim": claim.claim} for claim in self.told],
        }


def page(asked: Asked, connection: Connection) -> ArticlePage:
    """Make the page of the article with a key, or of the part with a passage.

    Raises:
        Refusal: there is no such article, or no such place in it.
    """
    size = asked.site.limits.text
    passage = stretch(PASSAGE, asked.query[PASSAGE]) if PASSAGE in asked.query else None
    part = (
        number("part", asked.query["part"]) if "part" in asked.query else 1 + (passage.start if passage else 0) // size
    )
    article = read_article(connection, asked.path["key"], Span((part - 1) * size, part * size))
    if article is None:
        raise removed("article") if was_removed(connection, asked.path["key"]) else missing("article")
    if not article.text:
        raise missing("place in this article")
    said = said_in(connection, article, asked.site.limits.said)
    told = claims_in(connection, article.id, asked.site.limits.told)
    return ArticlePage(article, said, told, passage, part, -(-article.length // size))
