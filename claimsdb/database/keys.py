"""Content-addressed names of rows: made once from what the row was found in, the same in every database."""

import hashlib

from claimsdb.article import content_key
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.statement import Party
from claimsdb.spans import Span
from claimsdb.terms import ResponseType


def text_hash(text: str) -> str:
    """Name the words of an article, wherever it stands."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def attribution_key(article_key: str, attribution: Attribution) -> str:
    """Name an attribution by its article, its type and its spans."""
    spans = map(_written, (attribution.source, attribution.cue, attribution.content))
    return content_key("attribution", article_key, attribution.type, *spans)


def claim_key(attribution_key: str, text: str) -> str:
    """Name a claim by the attribution that founds it and the words in which it is put there."""
    return content_key("claim", attribution_key, text)


def response_key(attribution_key: str, respondent: Party, response_type: ResponseType) -> str:
    """Name a response by its attribution, its respondent and its type."""
    who = respondent.entity.key if respondent.entity else respondent.raw
    return content_key("response", attribution_key, who, response_type)


def _written(spans: tuple[Span, ...]) -> str:
    return " ".join(f"{span.start}-{span.end}" for span in spans)
