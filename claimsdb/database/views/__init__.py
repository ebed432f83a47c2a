"""The public views: a stable contract that SQL users, the command line and the web read.

`ALL` holds them in an order in which each stands only on earlier ones.
"""

from sqlalchemy import Connection

from claimsdb.database.views.articles import article_texts, attribution_details, attribution_fragments
from claimsdb.database.views.claims import claim_responses, disputed_claims, unanswered_claims
from claimsdb.database.views.countries import claim_countries, country_pairs
from claimsdb.database.views.decisions import claim_redirects, decision_log, review_queue
from claimsdb.database.views.documentation import Entry, documenting, entries
from claimsdb.database.views.parties import claim_parties, entity_list
from claimsdb.database.views.responses import denials, timeline
from claimsdb.database.views.search import claim_texts
from claimsdb.database.views.status import claim_status
from claimsdb.database.views.view import CreateView, DropView, View

_DOCUMENTED = (
    claim_status,
    claim_responses,
    disputed_claims,
    unanswered_claims,
    denials,
    timeline,
    claim_parties,
    claim_countries,
    country_pairs,
    entity_list,
    attribution_details,
    attribution_fragments,
    article_texts,
    claim_texts,
    decision_log,
    claim_redirects,
    review_queue,
)
schema_docs = documenting(_DOCUMENTED)
ALL = (*_DOCUMENTED, schema_docs)


def documentation() -> list[Entry]:
    """Return what `schema_docs` tells, without a database."""
    return entries(_DOCUMENTED)


def create_all(connection: Connection) -> None:
    """Make all views; none of them may be there."""
    for view in ALL:
        connection.execute(CreateView(view))


def drop_all(connection: Connection) -> None:
    """Drop the views that are there."""
    for view in reversed(ALL):
        connection.execute(DropView(view.name))


__all__ = [
    "ALL",
    "View",
    "article_texts",
    "attribution_details",
    "attribution_fragments",
    "claim_countries",
    "claim_parties",
    "claim_redirects",
    "claim_responses",
    "claim_status",
    "claim_texts",
    "country_pairs",
    "create_all",
    "decision_log",
    "denials",
    "disputed_claims",
    "documentation",
    "drop_all",
    "entity_list",
    "review_queue",
    "schema_docs",
    "timeline",
    "unanswered_claims",
]
