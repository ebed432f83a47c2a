"""The tables under their own names, so that a statement reads like its SQL."""

from typing import Any

from sqlalchemy import ColumnElement

from claimsdb.database import models

AnyColumn = ColumnElement[Any]

article_names = models.ArticleName.__table__
article_sketches = models.ArticleSketch.__table__
articles = models.Article.__table__
attribution_spans = models.AttributionSpan.__table__
attributions = models.Attribution.__table__
claim_appearances = models.ClaimAppearance.__table__
claim_entities = models.ClaimEntity.__table__
claimants = models.Claimant.__table__
claim_relations = models.ClaimRelation.__table__
claim_standings = models.ClaimStanding.__table__
claims = models.Claim.__table__
countries = models.Country.__table__
decision_changes = models.DecisionChange.__table__
decisions = models.Decision.__table__
entities = models.Entity.__table__
entity_names = models.EntityName.__table__
extraction_runs = models.ExtractionRun.__table__
pairings = models.Pairing.__table__
publishers = models.Publisher.__table__
redirects = models.Redirect.__table__
removals = models.Removal.__table__
response_types = models.ResponseKind.__table__
responses = models.Response.__table__
search_texts = models.SearchText.__table__
verdicts = models.Verdict.__table__
waiting_answers = models.WaitingAnswer.__table__
