"""Claims and fact-checks as JSON-LD in the words of schema.org, all in one graph.

A claim is a Claim: who makes it, where it appears, whom it is about. An answer to it is a Comment on the claim, whose
`genre` says in which way it answers: it is what a party says, and never a verdict. Only what a fact-checker published
becomes a ClaimReview with a rating. Paths on this machine are told to nobody: a source without a web address has its
title and its publisher.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection

from claimsdb.harmless import json_text
from claimsdb.queries.dispute import Answer, ArticleRef, ClaimSide, Dispute, Party, Utterance, known_part
from claimsdb.queries.filters import Filters
from claimsdb.queries.verdicts import Verdict, judged
from claimsdb.terms import EntityKind

Node = dict[str, Any]

_SPEAKERS = {
    EntityKind.COUNTRY: "GovernmentOrganization",
    EntityKind.PERSON: "Person",
    EntityKind.PUBLICATION: "NewsMediaOrganization",
}
"""What a speaker is, else an organization: schema.org lets nobody else say something."""


def graph_lines(connection: Connection, filters: Filters) -> Iterator[str]:
    """Yield the lines of one JSON-LD document, a node each; it may stand in the script element of a web page."""
    yield '{"@context": "https://schema.org", "@graph": ['
    separator = ""
    for node in _nodes(connection, filters):
        yield separator + _in_a_script(json_text(node))
        separator = ","
    yield "]}"


def _in_a_script(written: str) -> str:
    """Return JSON in which nothing ends a script element or begins a comment in it."""
    return written.replace("<", "\\u003c")


def _nodes(connection: Connection, filters: Filters) -> Iterator[Node]:
    for dispute, verdicts in judged(connection, filters):
        claim = _claim(dispute)
        yield claim
        yield from (_review(verdict, dispute, claim) for verdict in verdicts)


def _claim(dispute: Dispute) -> Node:
    """Return a claim with the places where it appears, the first one first, and the answers to it."""
    places = _distinct(_work(side.said.article) for side in dispute.claimants)
    about = _distinct(map(_subject, (*dispute.accused, *dispute.counterparties)))
    number = f"#claim-{dispute.key}"
    return _told(
        {
            "@type": "Claim",
            "@id": number,
            "identifier": dispute.key,
            "text": dispute.claim,
            "author": _distinct(_speaker(side.claimant) for side in dispute.claimants),
            "datePublished": _first_said(dispute.claimants),
            "about": about,
            "firstAppearance": places[0] if places else None,
            "appearance": places,
            "comment": [_comment(answer, number) for answer in dispute.responses],
        }
    )


def _comment(answer: Answer, claim: str) -> Node:
    """Return an answer: what somebody says about a claim, in which way, where and when."""
    kind = answer.type if answer.outcome is None else f"{answer.type}: {answer.outcome}"
    return _told(
        {
            "@type": "Comment",
            "@id": f"#response-{answer.key}",
            "parentItem": {"@id": claim},
            "genre": kind.replace("_", " "),
            "author": _speaker(answer.respondent),
            "datePublished": known_part(answer.said.on, answer.said.precision),
            "text": answer.said.quote,
            "isPartOf": _work(answer.said.article),
        }
    )


def _review(verdict: Verdict, dispute: Dispute, claim: Node) -> Node:
    """Return what a fact-checker published about a claim, with the claim in short: readers follow no references."""
    repeated = ("@type", "@id", "text", "author", "datePublished", "firstAppearance", "appearance")
    return _told(
        {
            "@type": "ClaimReview",
            "url": verdict.url,
            "claimReviewed": dispute.claim,
            "author": {"@type": "Organization", "name": verdict.publisher} if verdict.publisher else None,
            "datePublished": known_part(verdict.reviewed_on, verdict.precision),
            "itemReviewed": {name: claim[name] for name in repeated if name in claim},
            "reviewRating": _rating(verdict),
        }
    )


def _rating(verdict: Verdict) -> Node:
    return _told(
        {
            "@type": "Rating",
            "alternateName": verdict.rating,
            "ratingValue": verdict.rating_value,
            "bestRating": verdict.best_rating,
            "worstRating": verdict.worst_rating,
            "ratingExplanation": verdict.explanation,
        }
    )


def _work(article: ArticleRef | None) -> Node | None:
    """Return the article in which something stands; nothing where all that is known is a path on this machine."""
    if article is None:
        return None
    told = _told(
        {
            "headline": article.title,
            "url": article.location if _is_on_the_web(article.location) else None,
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
            "datePublished": known_part(article.published, article.precision),
        }
    )
    return {"@type": "Article", **told} if told else None


def _speaker(who: Party) -> Node | None:
    """Return a person or organization; nobody where only words such as "reports" are known."""
    if who.name is None:
        return None
    return {"@type": _SPEAKERS.get(who.kind or EntityKind.GROUP, "Organization"), "name": who.name}


def _subject(who: Party) -> Node | None:
    if who.name is None:
        return {"@type": "Thing", "name": who.raw} if who.raw else None
    return {"@type": "Country", "name": who.name} if who.kind is EntityKind.COUNTRY else _speaker(who)


def _first_said(claimants: Sequence[ClaimSide]) -> str | None:
    """Return when the claim was first made, as far as it is known."""
    said = [side.said for side in claimants if side.said.on is not None]
    return _day(min(said, key=lambda one: one.on or date.max)) if said else None


def _day(said: Utterance) -> str | None:
    return known_part(said.on, said.precision)


def _is_on_the_web(location: str) -> bool:
    try:
        return urlsplit(location).scheme in {"http", "https"}
    except ValueError:  # such as "http://["
        return False


def _distinct(nodes: Iterable[Node | None]) -> list[Node]:
    """Return each node once, and what is none not at all."""
    return list({json_text(node): node for node in nodes if node}.values())


def _told(node: Node) -> Node:
    """Return a node without what is not known."""
    return {name: value for name, value in node.items() if value not in (None, [], {})}
