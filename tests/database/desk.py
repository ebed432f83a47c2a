"""A desk that files invented articles, claims and answers, so that a test tells only what it is about."""

from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import Connection, text

from claimsdb.article import Article
from claimsdb.database import store
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.pairing import Choice
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.spans import Span
from claimsdb.terms import DateBasis, EntityKind, Judgement, Outcome, Precision, ResponseType

SLOT = 10
"""Characters that the text of an invented article has for each statement: source, cue and content of two each."""


def country(code: str, name: str) -> Party:
    return Party(name, Entity(f"country:{code}", EntityKind.COUNTRY, name, code), code)


US, ZA, RU, KP = (
    country("US", "United States"),
    country("ZA", "South Africa"),
    country("RU", "Russia"),
    country("KP", "North Korea"),
)
NOBODY = Party("reports")


def on(day: str | None) -> PartialDate:
    """Return a known day such as 2024-06-26."""
    return PartialDate(date.fromisoformat(day), Precision.DAY, day, DateBasis.ARTICLE) if day else UNKNOWN_DATE


def claiming(
    words: str, by: tuple[Party, ...], *, claimed: str | None = None, implied: bool = False, **more: Any
) -> ClaimStatement:
    """Return a statement that accuses South Africa unless `more` says otherwise."""
    return ClaimStatement(0, by, Proposition(words, **{"agents": (ZA,), **more}), on(claimed), implied)


@dataclass
class Filed:
    """An article that was filed, and where its next statement goes."""

    id: int
    article: Article
    statements: "count[int]" = field(default_factory=count)


@dataclass
class Desk:
    """Files things into one database."""

    connection: Connection

    def __post_init__(self) -> None:
        self.run = store.start_run(self.connection, "1", "2", "3")

    def article(
        self,
        location: str,
        published: str | None = None,
        publisher: str | None = None,
        words: str = "Si di co. ",
        supersedes: Filed | None = None,
    ) -> Filed:
        article = Article(location, words * 20, title=f"About {location}", publisher=publisher, published=on(published))
        return Filed(store.add_article(self.connection, article, supersedes.id if supersedes else None), article)

    def statement(self, filed: Filed) -> int:
        """File the next attribution of an article."""
        start = next(filed.statements) * SLOT
        source, cue, content = (Span(start + place, start + place + 2) for place in (0, 3, 6))
        attribution = Attribution(0, (source,), (cue,), (content,))
        quote = Span(start, start + SLOT - 1)
        reading = Reading(filed.article, (attribution,), (), (), quotes={0: quote})
        return store.add_reading(self.connection, filed.id, reading, self.run)[0]

    def claim(self, filed: Filed, words: str = "it happened", by: tuple[Party, ...] = (US,), **more: Any) -> int:
        """File a new claim with its first appearance; `more` is for the proposition or the statement."""
        attribution, statement = self.statement(filed), claiming(words, by, **more)
        claim = store.add_claim(self.connection, attribution, statement)
        self._appear(claim, attribution, statement)
        return claim

    def again(
        self, claim: int, filed: Filed, words: str = "it did", by: tuple[Party, ...] = (US,), **more: Any
    ) -> None:
        """File another appearance of a claim."""
        self._appear(claim, self.statement(filed), claiming(words, by, **more))

    def _appear(self, claim: int, attribution: int, statement: ClaimStatement) -> None:
        entities = self.entities(*statement.claimants, *statement.proposition.parties)
        appearance = store.add_appearance(self.connection, claim, attribution, statement)
        store.add_claimants(self.connection, claim, appearance, statement, entities)
        store.add_claim_entities(self.connection, claim, statement.proposition, entities)
        store.refresh_claim_text(self.connection, [claim])

    def response(
        self,
        filed: Filed,
        by: Party = ZA,
        response_type: ResponseType = ResponseType.DENIAL,
        outcome: Outcome | None = None,
        responded: str | None = None,
    ) -> int:
        statement = ResponseStatement(0, by, response_type, outcome, responded_on=on(responded))
        where = self.statement(filed)
        return store.add_responses(self.connection, [(where, statement)], self.entities(by))[0]

    def pair(self, response: int, claim: int, judgement: Judgement = Judgement.AUTOMATIC) -> None:
        store.add_pairings(self.connection, [(response, Choice(claim, 0.9, ("same act",), judgement))])

    def answer(
        self, claim: int, filed: Filed, *args: Any, judgement: Judgement = Judgement.AUTOMATIC, **more: Any
    ) -> int:
        """File a response and pair it with a claim."""
        response = self.response(filed, *args, **more)
        self.pair(response, claim, judgement)
        return response

    def entities(self, *parties: Party) -> dict[str, int]:
        return dict(store.entity_ids(self.connection, [party.entity for party in parties if party.entity]))

    def rows(self, columns: str, view: str, where: str = "1 = 1") -> list[tuple[Any, ...]]:
        """Return some columns of a view, sorted."""
        found = self.connection.execute(text(f"SELECT {columns} FROM {view} WHERE {where}"))  # noqa: S608
        return sorted((tuple(row) for row in found), key=repr)
