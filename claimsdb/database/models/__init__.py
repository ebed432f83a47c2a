"""The tables, one class each; `metadata` holds them all."""

from claimsdb.database.models.articles import (
    Article,
    ArticleName,
    ArticleOriginal,
    ArticleSketch,
    Attribution,
    AttributionSpan,
    ExtractionRun,
    LedgerEntry,
    Publisher,
    Visit,
)
from claimsdb.database.models.base import Base
from claimsdb.database.models.claims import (
    Claim,
    Claimant,
    ClaimAppearance,
    ClaimEntity,
    ClaimRelation,
    ClaimStanding,
)
from claimsdb.database.models.decisions import Action, Decision, DecisionChange, Redirect, Removal, Verdict
from claimsdb.database.models.entities import Country, Entity, EntityName
from claimsdb.database.models.responses import DenialFamily, Pairing, Response, ResponseKind, WaitingAnswer
from claimsdb.database.models.search import SearchText

metadata = Base.metadata

__all__ = [
    "Action",
    "Article",
    "ArticleName",
    "ArticleOriginal",
    "ArticleSketch",
    "Attribution",
    "AttributionSpan",
    "Claim",
    "ClaimAppearance",
    "ClaimEntity",
    "ClaimRelation",
    "ClaimStanding",
    "Claimant",
    "Country",
    "Decision",
    "DecisionChange",
    "DenialFamily",
    "Entity",
    "EntityName",
    "ExtractionRun",
    "LedgerEntry",
    "Pairing",
    "Publisher",
    "Redirect",
    "Removal",
    "Response",
    "ResponseKind",
    "SearchText",
    "Verdict",
    "Visit",
    "WaitingAnswer",
    "metadata",
]
