"""Fact-checks in the words of schema.org as records: a claim with the verdict that somebody published about it.

ClaimReviews are found wherever they stand: alone, in lists, in an `@graph`, in a data feed. What publishers write into
them varies; what is not there or cannot be read is left unknown, and never guessed.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from claimsdb.article import content_key
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity, make_entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.leaders import leaders
from claimsdb.entities.states import country_entity
from claimsdb.records.codec import Misfit, from_json, to_json
from claimsdb.records.record import (
    ClaimantPart,
    ClaimRecord,
    EntityRecord,
    Record,
    VerdictPart,
    Who,
    Wording,
)
from claimsdb.sources.published import published_as_told
from claimsdb.terms import DateBasis, EntityKind

Node = Mapping[str, Any]

MOST_PLACES = 100
"""Pages on which one claim appears that are kept; more are noise."""

_LINK = re.compile(r"https?://\S+")
_NAME = re.compile(r"(?:[^\W\d_]|['’.-])+(?: (?:[^\W\d_]|['’.-])+)+")
_PARTICLES = frozenset("al bin ibn van der de den von del della di da dos el la le ter ben abu and of the".split())


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON-LD value, in which nodes may stand for others that are told elsewhere in it."""

    value: object
    named: Mapping[str, Node] = field(default_factory=dict)

    def reviews(self) -> Iterator[Node]:
        """Yield the ClaimReviews, in their order."""
        return (node for node in _nodes(self.value) if _is_a(node, "ClaimReview"))

    def all(self, node: Node, *names: str) -> list[Any]:
        """Return the values of the first property of a node that has any, references followed."""
        for name in names:
            values = [self._whole(value) for value in _list(node.get(name)) if value not in (None, "", {})]
            if values:
                return values
        return []

    def one(self, node: Node, *names: str) -> Any:  # noqa: ANN401 - whatever JSON can hold
        """Return the first value that `all` finds, None where there is none."""
        return next(iter(self.all(node, *names)), None)

    def text(self, node: Node, *names: str) -> str | None:
        """Return a value as a line of text; of several the first, of a node its name."""
        value = self.one(node, *names)
        if isinstance(value, Mapping):
            value = self.one(value, "name", "@value")
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            return None
        return " ".join(str(value).split()) or None

    def _whole(self, value: object) -> object:
        is_reference = isinstance(value, Mapping) and value.keys() == {"@id"}
        return self.named.get(str(value["@id"]), value) if is_reference else value  # type: ignore[index]


def document(value: object) -> Document:
    """Return a JSON-LD value with its named nodes."""
    named = {str(node["@id"]): node for node in _nodes(value) if "@id" in node and len(node) > 1}
    return Document(value, named)


def records(value: object) -> Iterator[tuple[int, Record | Misfit]]:
    """Yield what each ClaimReview in a JSON-LD value tells, with its number from 1: entities, then the claim.

    Of a review that tells no claim, what is wrong with it.
    """
    known = document(value)
    for number, review in enumerate(known.reviews(), 1):
        try:
            yield from ((number, record) for record in _records(known, review))
        except Misfit as misfit:
            yield number, misfit


def _records(known: Document, review: Node) -> Iterator[Record]:
    item = known.one(review, "itemReviewed")
    item = item if isinstance(item, Mapping) else {}
    text = known.text(review, "claimReviewed") or known.text(item, "text", "name")
    if text is None:
        raise Misfit("the ClaimReview does not say which claim it reviews (claimReviewed)")
    claimants = [(name, _entity(name, kind)) for name, kind in _names(known, item)]
    for entity in {entity.key: entity for _, entity in claimants if entity}.values():
        yield EntityRecord(entity.key, entity.kind, entity.name, entity.country, (entity.name,))
    record = ClaimRecord(
        key=content_key("claim review", text, *(name for name, _ in claimants)),
        claim=text,
        wording=Wording(text),
        claimants=tuple(_claiming(claimants, _day(known, item), _places(known, item))),
        verdicts=(_verdict(known, review),),
    )
    yield from_json(ClaimRecord, to_json(record))  # the texts come from strangers: they are checked as those of a file


def _claiming(
    claimants: Sequence[tuple[str, Entity | None]], said: PartialDate, places: Sequence[str]
) -> Iterator[ClaimantPart]:
    """Yield who makes the claim and where: every claimant and every place once, the first claimant at the others."""
    first = claimants[0] if claimants else None
    for claimant, place in zip_longest(claimants, places):
        name, entity = claimant or first or (None, None)
        who = Who(entity.key, entity.name, entity.kind, entity.country, name) if entity else Who(raw=name)
        yield ClaimantPart(who, said, place)
    if not claimants and not places:
        yield ClaimantPart(Who(), said)


def _names(known: Document, item: Node) -> list[tuple[str, EntityKind | None]]:
    """Return the names of those who made the claim, each once, with what they are said to be."""
    found: dict[str, EntityKind | None] = {}
    for author in known.all(item, "author", "creator"):
        node = author if isinstance(author, Mapping) else {"name": author}
        name = known.text(node, "name")
        if name:
            found.setdefault(name, EntityKind.PERSON if _is_a(node, "Person") else _organization(node))
    return list(found.items())


def _organization(node: Node) -> EntityKind | None:
    is_one = any(kind.endswith("Organization") for kind in _types(node))
    return EntityKind.ORGANIZATION if is_one else None


def _entity(name: str, kind: EntityKind | None) -> Entity | None:
    """Return who goes by a name; a single word names a country or nobody for sure, and so does "a viral post"."""
    codes = load_gazetteer().lookup(name)
    if len(codes) == 1:
        return country_entity(codes[0])
    if kind is None or not _NAME.fullmatch(name) or not all(map(_begins_like_a_name, name.split())):
        return None
    return make_entity(kind, name, leaders().get(name) if kind is EntityKind.PERSON else None)


def _begins_like_a_name(word: str) -> bool:
    return not word[0].islower() or word in _PARTICLES


def _places(known: Document, item: Node) -> list[str]:
    """Return the addresses of the pages where the claim appears, the first appearance first, each once."""
    works = (*known.all(item, "firstAppearance"), *known.all(item, "appearance"), item)
    nodes = (work if isinstance(work, Mapping) else {"url": work} for work in works)
    addresses = (known.text(node, "url", "@id") for node in nodes)
    return list(dict.fromkeys(one for one in addresses if one and _LINK.fullmatch(one)))[:MOST_PLACES]


def _verdict(known: Document, review: Node) -> VerdictPart:
    url = known.text(review, "url", "mainEntityOfPage", "@id")
    if url is None or not _LINK.fullmatch(url):
        raise Misfit("the ClaimReview does not say where it stands on the web (url)")
    rating = known.one(review, "reviewRating")
    rating = rating if isinstance(rating, Mapping) else {"alternateName": rating}
    return VerdictPart(
        url=url,
        publisher=known.text(review, "author") or known.text(review, "publisher"),
        rating=known.text(rating, "alternateName", "name") or _words_for_a_value(known, rating),
        rating_value=_number(known, rating, "ratingValue"),
        best_rating=_number(known, rating, "bestRating"),
        worst_rating=_number(known, rating, "worstRating"),
        explanation=known.text(rating, "ratingExplanation"),
        reviewed=_day(known, review),
    )


def _words_for_a_value(known: Document, rating: Node) -> str | None:
    """Return a rating whose words stand where the number belongs."""
    return None if _number(known, rating, "ratingValue") is not None else known.text(rating, "ratingValue")


def _number(known: Document, node: Node, name: str) -> float | None:
    try:
        number = float(known.text(node, name) or "")
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _day(known: Document, node: Node) -> PartialDate:
    """Return when something was published, as far as it is told."""
    written = known.text(node, "datePublished", "dateCreated")
    if written is None:
        return UNKNOWN_DATE
    told = published_as_told(written)
    return PartialDate(told.value, told.precision, told.raw, DateBasis.ARTICLE)


def _nodes(value: object) -> Iterator[Node]:
    """Yield every object in a value, outer ones first, without going down by calls: it may be deep."""
    waiting = [value]
    while waiting:
        found = waiting.pop()
        if isinstance(found, Mapping):
            yield found
            waiting.extend(reversed(list(found.values())))
        elif isinstance(found, list):
            waiting.extend(reversed(found))


def _is_a(node: Node, name: str) -> bool:
    return name in _types(node)


def _types(node: Node) -> list[str]:
    """Return the types of a node, however they are written: ClaimReview, schema:ClaimReview, an address."""
    return [re.split(r"[/#:]", str(one))[-1] for one in _list(node.get("@type"))]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]
