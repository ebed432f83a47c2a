"""Writes: plain functions on a connection in a writing transaction, each safe to repeat.

One article goes in as: `add_article`, `add_reading`, `entity_ids`; then for each claim `add_claim` where it is new,
`add_appearance`, `add_claimants`, `add_claim_entities`; then `add_responses`, `add_pairings`, `add_relation`; and at
the end `refresh_claim_text` of the claims it touched.
"""

from claimsdb.database.store.articles import add_article, find_article, find_text, is_stored
from claimsdb.database.store.claims import add_appearance, add_claim, add_relation, refresh_claim_text
from claimsdb.database.store.entities import entity_ids, normalized
from claimsdb.database.store.parties import add_claim_entities, add_claimants
from claimsdb.database.store.readings import add_reading
from claimsdb.database.store.responses import add_pairings, add_responses
from claimsdb.database.store.runs import finish_run, note_in_ledger, start_run
from claimsdb.database.store.visits import add_original, find_visit, note_visit, page_read_before

__all__ = [
    "add_appearance",
    "add_article",
    "add_claim",
    "add_claim_entities",
    "add_claimants",
    "add_original",
    "add_pairings",
    "add_reading",
    "add_relation",
    "add_responses",
    "entity_ids",
    "find_article",
    "find_text",
    "find_visit",
    "finish_run",
    "is_stored",
    "normalized",
    "note_in_ledger",
    "note_visit",
    "page_read_before",
    "refresh_claim_text",
    "start_run",
]
