"""The tables, one class each; `metadata` holds them all."""

from claimsdb.database.models.articles import (
    Article,
    ArticleSketch,
    Attribution,
    AttributionSpan,
    ExtractionRun,
    LedgerEntry,
    Publisher,
)
from claimsdb.database.models.base import Base
from claimsdb.database.models.claims import Claim, Claimant, ClaimAppearance, ClaimEntity, ClaimRelation
from claimsdb.database.models.decisions import Action, Decision, Redirect, Verdict
from claimsdb.database.models.entities import Country, Entity, EntityName
from claimsdb.database.models.responses import DenialFamily, Pairing, Response, ResponseKind

metadata = Base.metadata

__all__ = [
    "Action",
    "Article",
    "ArticleSketch",
    "Attribution",
    "AttributionSpan",
    "Claim",
    "ClaimAppearance",
    "ClaimEntity",
    "ClaimRelation",
    "Claimant",
    "Country",
    "Decision",
    "DenialFamily",
    "Entity",
    "EntityName",
    "ExtractionRun",
    "LedgerEntry",
    "Pairing",
    "Publisher",
    "Redirect",
    "Response",
    "ResponseKind",
    "Verdict",
    "metadata",
]
