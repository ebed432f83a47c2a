"""Fact-checks in the words of schema.org: what publishers write, and what is told by it and what is not."""

from datetime import date
from typing import Any

import pytest

from claimsdb.records.claim_review import records
from claimsdb.records.codec import Misfit
from claimsdb.records.record import ClaimRecord, EntityRecord

URL = "https://facts.example/1"


def review(item: object = None, **others: object) -> dict[str, Any]:
    told = {"@type": "ClaimReview", "url": URL, "claimReviewed": "The dam leaks", "itemReviewed": item, **others}
    return {name: value for name, value in told.items() if value is not None}


def by(*authors: object, **others: object) -> dict[str, Any]:
    return {"@type": "Claim", "author": list(authors), **others}


def claim(value: object) -> ClaimRecord:
    (found,) = (record for _, record in records(value) if isinstance(record, ClaimRecord))
    return found


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def organization(name: str) -> dict[str, str]:
    return {"@type": "NewsMediaOrganization", "name": name}


A, B = "https://rumour.example/a", "https://rumour.example/b"
CLAIMANTS = {
    # why: what is reviewed, who is said to claim it (raw words, kind, country) and where
    "nobody and nowhere": (None, [(None, None, None, None)]),
    "a person": (by(person("Ilse Marrow")), [("Ilse Marrow", "person", None, None)]),
    "a person who leads a country": (by(person("Vladimir Putin")), [("Vladimir Putin", "person", "RU", None)]),
    "an organization": (by(organization("Dam Watch")), [("Dam Watch", "organization", None, None)]),
    "a country, whatever it is called": (by(organization("Russia")), [("Russia", "country", "RU", None)]),
    "a name of no kind": (by("Ilse Marrow"), [("Ilse Marrow", None, None, None)]),
    "a country by its mere name": (by("Russia"), [("Russia", "country", "RU", None)]),
    "a name that two countries have": (by(organization("Congo")), [("Congo", None, None, None)]),
    "a single word": (by(person("Marrow")), [("Marrow", None, None, None)]),
    "a description": (by(person("viral posts")), [("viral posts", None, None, None)]),
    "a name with particles": (by(person("Ana de la Cruz")), [("Ana de la Cruz", "person", None, None)]),
    "a name with a number": (by(person("Agent 47 Smith")), [("Agent 47 Smith", None, None, None)]),
    "the same one twice": (by(person("Ilse Marrow"), person("Ilse Marrow")), [("Ilse Marrow", "person", None, None)]),
    "an author without a name": (by({"@type": "Person"}), [(None, None, None, None)]),
    "a creator": ({"@type": "Claim", "creator": person("Ilse Marrow")}, [("Ilse Marrow", "person", None, None)]),
    "two at two places": (
        by(person("Ilse Marrow"), organization("Dam Watch"), appearance=[A, {"url": B}]),
        [("Ilse Marrow", "person", None, A), ("Dam Watch", "organization", None, B)],
    ),
    "one at two places": (
        by(person("Ilse Marrow"), firstAppearance=B, appearance=[{"@id": A}, B]),
        [("Ilse Marrow", "person", None, B), ("Ilse Marrow", "person", None, A)],
    ),
    "two at one place": (
        by(person("Ilse Marrow"), organization("Dam Watch"), url=A),
        [("Ilse Marrow", "person", None, A), ("Dam Watch", "organization", None, None)],
    ),
    "places that are no addresses": (by("x", appearance=["on paper", 7, None]), [("x", None, None, None)]),
    "nobody at a place": ({"@type": "Claim", "appearance": A}, [(None, None, None, A)]),
}


@pytest.mark.parametrize("why", CLAIMANTS)
def test_who_claims_it_and_where(why: str) -> None:
    item, expected = CLAIMANTS[why]
    told = claim(review(item)).claimants
    assert [(one.who.raw, one.who.kind, one.who.country, one.cited_source) for one in told] == expected


def test_whoever_is_known_has_a_line_before_the_claim() -> None:
    found = [record for _, record in records(review(by(person("Ilse Marrow"), "Russia", "viral posts")))]
    assert [record.name for record in found if isinstance(record, EntityRecord)] == ["Ilse Marrow", "Russia"]
    assert isinstance(found[-1], ClaimRecord)


RATINGS = {
    # why: the rating, its words and its number
    "words and numbers": ({"alternateName": "False", "ratingValue": "1"}, ("False", 1.0)),
    "a name": ({"name": "Unproven"}, ("Unproven", None)),
    "words where the number belongs": ({"ratingValue": "Half true"}, ("Half true", None)),
    "a number alone": ({"ratingValue": 3}, (None, 3.0)),
    "a number that is none": ({"ratingValue": "NaN"}, ("NaN", None)),
    "a truth value": ({"ratingValue": True}, (None, None)),
    "mere words": ("False", ("False", None)),
    "nothing": (None, (None, None)),
}


@pytest.mark.parametrize("why", RATINGS)
def test_a_rating_is_in_the_words_of_its_publisher(why: str) -> None:
    rating, expected = RATINGS[why]
    (verdict,) = claim(review(reviewRating=rating)).verdicts
    assert (verdict.rating, verdict.rating_value) == expected


@pytest.mark.parametrize(
    ("others", "publisher"),
    [
        ({"author": {"name": "Facts"}, "publisher": {"name": "The Ledger"}}, "Facts"),
        ({"author": {}, "publisher": {"@value": "The  Ledger"}}, "The Ledger"),
        ({"author": ["Facts", "Others"]}, "Facts"),
        ({"author": {"@type": "Organization"}}, None),
    ],
)
def test_the_publisher_is_whoever_reviews(others: dict[str, object], publisher: str | None) -> None:
    assert claim(review(**others)).verdicts[0].publisher == publisher


def test_a_day_is_that_of_the_claim_and_that_of_the_review() -> None:
    found = claim(review(by("x", datePublished="May 2024"), datePublished="2024-06-01"))
    assert (found.claimants[0].said.value, found.verdicts[0].reviewed.value) == (date(2024, 5, 1), date(2024, 6, 1))
    assert claim(review(by("x"), dateCreated="soon")).verdicts[0].reviewed.raw == "soon"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (review({"text": "unused"}), "The dam leaks"),
        (review([{"text": "The dam  broke"}], claimReviewed=""), "The dam broke"),
        (review({"@id": "#c"}, claimReviewed=None), None),
        ([review({"@id": "#c"}, claimReviewed=None), {"@id": "#c", "name": "The dam stood"}], "The dam stood"),
        ({"@type": "schema:ClaimReview", "url": URL, "claimReviewed": "x", "itemReviewed": "y"}, "x"),
    ],
)
def test_what_is_claimed(value: object, text: str | None) -> None:
    found = [record for _, record in records(value) if not isinstance(record, EntityRecord)]
    told = [record.claim if isinstance(record, ClaimRecord) else str(record) for record in found]
    assert told == [text or "the ClaimReview does not say which claim it reviews (claimReviewed)"]


@pytest.mark.parametrize("others", [{"url": None}, {"url": "a.example"}, {"url": None, "@id": "#review"}])
def test_a_review_that_stands_nowhere_is_none(others: dict[str, object]) -> None:
    ((number, misfit),) = [*records([{"@type": "WebPage"}, review(**others)])]
    assert (number, str(misfit)) == (1, "the ClaimReview does not say where it stands on the web (url)")
    assert isinstance(misfit, Misfit)


@pytest.mark.parametrize("others", [{"url": None, "mainEntityOfPage": URL}, {"url": None, "@id": URL}])
def test_a_review_is_found_under_its_other_names(others: dict[str, object]) -> None:
    assert claim(review(**others)).verdicts[0].url == URL
