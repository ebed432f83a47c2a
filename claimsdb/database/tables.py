"""The tables under their own names, so that a statement reads like its SQL."""

from typing import Any

from sqlalchemy import ColumnElement

from claimsdb.database.models.articles import (
    article_ledger,
    article_names,
    article_originals,
    article_sketches,
    articles,
    attribution_spans,
    attributions,
    extraction_runs,
    publishers,
    visits,
)
from claimsdb.database.models.claims import (
    claim_appearances,
    claim_entities,
    claim_pairs,
    claim_relations,
    claim_standings,
    claimants,
    claims,
    country_pair_counts,
)
from claimsdb.database.models.decisions import decision_changes, decisions, redirects, removals, verdicts
from claimsdb.database.models.entities import countries, entities, entity_names
from claimsdb.database.models.responses import pairings, response_types, responses, waiting_answers
from claimsdb.database.models.search import search_texts

AnyColumn = ColumnElement[Any]

__all__ = [
    "AnyColumn",
    "article_ledger",
    "article_names",
    "article_originals",
    "article_sketches",
    "articles",
    "attribution_spans",
    "attributions",
    "claim_appearances",
    "claim_entities",
    "claim_pairs",
    "claim_relations",
    "claim_standings",
    "claimants",
    "claims",
    "countries",
    "country_pair_counts",
    "decision_changes",
    "decisions",
    "entities",
    "entity_names",
    "extraction_runs",
    "pairings",
    "publishers",
    "redirects",
    "removals",
    "response_types",
    "responses",
    "search_texts",
    "verdicts",
    "visits",
    "waiting_answers",
]
