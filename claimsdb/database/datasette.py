"""Metadata for Datasette, the web page for any SQLite file: what tables and columns mean, facets, ready questions."""

from typing import Any

from claimsdb.database.views import documentation

_FACETS = {
    "claim_status": ["status", "is_disputed"],
    "claim_responses": ["status", "claimant_country", "response_type", "respondent_country", "judgement"],
    "disputed_claims": ["claimant_country", "response_type", "respondent_country"],
    "unanswered_claims": ["claimant_country"],
    "denials": ["response_type", "respondent_country"],
    "claim_countries": ["role", "country_code"],
    "claim_parties": ["role", "kind"],
    "entity_list": ["kind", "country_code"],
    "attribution_details": ["type", "cue_class"],
    "timeline": ["act", "country_code"],
}
_LABELS = {
    "claims": "text",
    "articles": "title",
    "entities": "name",
    "publishers": "name",
    "countries": "name",
    "response_types": "code",
}
"""What stands for a row where another refers to it."""

_INNER = ("text_index", "article_index", "search_texts", "article_sketches", "claimsdb_revision")
"""What nobody browses."""

_QUERIES = {
    "disputes_of_a_country": {
        "title": "Both sides of every dispute about a country",
        "description": "Give a code of two letters, such as ZA.",
        "sql": "SELECT claim, claimant, claim_quote, respondent, response_type, response_quote FROM disputed_claims "
        "WHERE claim_id IN (SELECT claim_id FROM claim_countries WHERE country_code = :country)",
    },
    "unanswered_against_a_country": {
        "title": "Allegations against a country that nobody answered",
        "description": "Give a code of two letters, such as KP.",
        "sql": "SELECT claimant, claim, claim_quote, claim_location FROM unanswered_claims WHERE claim_id IN "
        "(SELECT claim_id FROM claim_countries WHERE country_code = :country AND role = 'accused')",
    },
    "who_accuses_whom": {
        "title": "Who accuses whom",
        "sql": "SELECT * FROM country_pairs ORDER BY claims DESC",
    },
    "words": {
        "title": "Claims by words",
        "description": 'Words of the claim, its quotes and its answers; "a phrase" stands in quotation marks.',
        "sql": "SELECT claim_id, told_in, words FROM claim_texts WHERE text_id IN "
        "(SELECT rowid FROM text_index WHERE text_index MATCH :words) ORDER BY text_id DESC LIMIT 50",
    },
}


def datasette_metadata(database: str) -> dict[str, Any]:
    """Return what `datasette -m` reads about a file; `database` is its name without the ending."""
    tables: dict[str, Any] = {}
    for entry in documentation():
        told = tables.setdefault(str(entry.object_name), {"columns": {}})
        if entry.column_name is None:
            told["description"] = entry.description
        else:
            told["columns"][str(entry.column_name)] = entry.description
    for name, facets in _FACETS.items():
        tables[name]["facets"] = facets
    for name, column in _LABELS.items():
        tables[name]["label_column"] = column
    for name in (*_INNER, *_shadows()):
        tables.setdefault(name, {})["hidden"] = True
    return {
        "title": "Contested allegations",
        "description": "Who alleges what, and what the other side says to it. Nothing here says who is right.",
        "databases": {database: {"tables": tables, "queries": _QUERIES}},
    }


def _shadows() -> list[str]:
    """Return the tables in which FTS5 keeps its indexes."""
    return [f"{index}_{part}" for index in _INNER[:2] for part in ("data", "idx", "docsize", "config")]
