"""The tables, by what they tell of; `metadata` holds them all, `claimsdb.database.tables` names them."""

from claimsdb.database.models import articles, claims, decisions, entities, responses, search
from claimsdb.database.models.base import metadata
from claimsdb.database.models.decisions import Action
from claimsdb.database.models.responses import DenialFamily

__all__ = ["Action", "DenialFamily", "articles", "claims", "decisions", "entities", "metadata", "responses", "search"]
