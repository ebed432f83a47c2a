"""Where the names and places on a page lead: looked up for all that stands on it at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from claimsdb.queries.dispute import Dispute, Party, Utterance
from claimsdb.queries.keys import Named, article_keys, entity_keys
from claimsdb.queries.timeline import Event
from claimsdb.spans import Span
from claimsdb.web.addresses import article_path, entity_path


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses behind some disputes."""

    articles: Mapping[int, str]
    entities: Mapping[Named, str]

    def party(self, dispute: Dispute, who: Party) -> str | None:
        """Return the page of somebody in a dispute, None for somebody without a name."""
        key = self.entities.get(Named(dispute.id, who.name, who.kind))
        return None if key is None else entity_path(key)

    def passage(self, said: Utterance) -> str | None:
        """Return the place of a quote in its article."""
        if said.article is None or said.start is None or said.end is None:
            return None
        return self.article(said.article.id, Span(said.start, said.end))

    def article(self, article_id: int | None, passage: Span | None = None) -> str | None:
        """Return the page of an article."""
        key = None if article_id is None else self.articles.get(article_id)
        return None if key is None else article_path(key, passage)


def links_of(connection: Connection, disputes: Iterable[Dispute], events: Iterable[Event] = ()) -> Links:
    """Look up where everything in some disputes, and in the time line of one, leads."""
    shown = tuple(disputes)
    told = [side.said for dispute in shown for side in dispute.claimants]
    told += [answer.said for dispute in shown for answer in dispute.responses]
    articles = {said.article.id for said in told if said.article is not None and said.article.id is not None}
    articles |= {event.article_id for event in events if event.article_id is not None}
    return Links(article_keys(connection, articles), entity_keys(connection, [dispute.id for dispute in shown]))
