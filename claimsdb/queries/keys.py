"""The keys of what rows name by number or by name: what a link needs that is to hold in every database."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, and_, or_, select

from claimsdb.database.counting import is_live
from claimsdb.database.tables import claims
from claimsdb.database.views import article_texts, claim_parties, claim_redirects, decision_log
from claimsdb.terms import EntityKind

_article = article_texts.table.c
_party = claim_parties.table.c
_redirect = claim_redirects.table.c
_log = decision_log.table.c


class Named(NamedTuple):
    """Somebody in a claim as its page names them; somebody unnamed has no key."""

    claim_id: int
    name: str | None
    kind: EntityKind | None


def claim_key(connection: Connection, number: int) -> str | None:
    """Return the key of the claim with this number, None when there is none."""
    return connection.scalar(select(claims.c.key).where(claims.c.id == number, is_live(claims.c.id)))


def claim_number(connection: Connection, key: str) -> int | None:
    """Return the number of the claim with this key, None when there is none."""
    return connection.scalar(select(claims.c.id).where(claims.c.key == key, is_live(claims.c.id)))


def key_instead(connection: Connection, key: str) -> str | None:
    """Return the key of the claim that a merged one leads to, None when this key leads nowhere."""
    new: str | None = connection.scalar(select(_redirect.claim_key).where(_redirect.old_claim_key == key).limit(1))
    return new


def was_removed(connection: Connection, key: str) -> bool:
    """Say whether the log of decisions names a claim or article that is not there any more."""
    gone = or_(
        and_(_log.claim_key == key, _log.claim_id.is_(None)), and_(_log.article_key == key, _log.article_id.is_(None))
    )
    return connection.scalar(select(_log.decision_id).where(gone).limit(1)) is not None


def article_keys(connection: Connection, articles: Iterable[int]) -> Mapping[int, str]:
    """Return the keys of articles by their numbers; what is no article is left out."""
    wanted = set(articles)
    if not wanted:  # to be in an empty list is a condition that reads everything
        return {}
    rows = select(_article.article_id, _article.article_key).where(_article.article_id.in_(wanted))
    return {row.article_id: row.article_key for row in connection.execute(rows)}


def entity_keys(connection: Connection, claim_ids: Iterable[int]) -> Mapping[Named, str]:
    """Return the keys of those who take part in claims; somebody whose name and kind fit two is left out."""
    row, wanted = _party, set(claim_ids)
    if not wanted:
        return {}
    columns = (row.claim_id, row.name, row.kind, row.entity_key)
    rows = select(*columns).where(row.claim_id.in_(wanted), row.name.is_not(None)).distinct()
    found: defaultdict[Named, set[str]] = defaultdict(set)
    for claim_id, name, kind, key in connection.execute(rows):
        found[Named(claim_id, name, EntityKind(kind))].add(key)
    return {who: key for who, (key, *others) in found.items() if not others}
