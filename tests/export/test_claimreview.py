"""JSON-LD: what schema.org expects, what is no verdict, what nobody needs to know, and the way back in."""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from claimsdb.library import EVERYTHING, Database

from .conftest import written
from .vocabulary import faults

REVIEWS = Path(__file__).parent / "reviews"


def graph(database: Database) -> list[dict[str, Any]]:
    document = json.loads(written(database, "claimreview"))
    assert document.keys() == {"@context", "@graph"}
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def all_nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from all_nodes(inner)


@pytest.fixture
def reviewed(empty: Callable[[str], str]) -> Iterator[Database]:
    """A database with fact-checks of others in it."""
    with Database.open(empty("sqlite")) as database:
        for file in sorted(REVIEWS.glob("*.json")):
            with file.open("rb") as stream:
                assert [one.reason for one in database.import_file(stream) if one.reason] == []
        yield database


def test_the_dataset_is_what_schema_org_expects(dataset: Database) -> None:
    require_what_schema_org_expects(graph(dataset))


@pytest.mark.parametrize("kind", ["seeds", "reviewed"])
def test_it_is_what_schema_org_expects(request: pytest.FixtureRequest, kind: str) -> None:
    require_what_schema_org_expects(graph(request.getfixturevalue(kind)))


def require_what_schema_org_expects(nodes: list[dict[str, Any]]) -> None:
    named = {node["@id"]: node["@type"] for node in all_nodes(nodes) if "@type" in node and "@id" in node}
    assert nodes
    assert [fault for node in nodes for fault in faults(node, named)] == []


@pytest.mark.parametrize(
    ("node", "fault"),
    [
        ({"@type": "Claim", "reviewRating": {"@type": "Rating"}}, "Claim has no property reviewRating"),
        ({"@type": "Claim", "author": {"@type": "Country"}}, "Claim.author: a Country is none of"),
        ({"@type": "Claim", "comment": {"@id": "#x"}}, "Claim.comment: a node that is not there is none of"),
        ({"@type": "Article", "url": "seeds/a.md"}, "Article.url: 'seeds/a.md' is none of"),
        ({"@type": "Claim", "datePublished": "June"}, "Claim.datePublished: 'June' is none of"),
    ],
)
def test_what_schema_org_does_not_expect_is_found(node: dict[str, Any], fault: str) -> None:
    (found,) = faults(node, {})
    assert found.startswith(fault)


def test_an_answer_is_no_verdict(dataset: Database) -> None:
    nodes = graph(dataset)
    assert {node["@type"] for node in nodes} == {"Claim"}
    assert not [name for node in all_nodes(nodes) for name in node if "ating" in name or "eview" in name]
    told = {comment["genre"] for node in nodes for comment in node.get("comment", ())}
    assert told >= {"denial", "inquiry finding: rejected", "no comment", "admission", "partial denial"}


def test_paths_of_this_machine_stay_here(dataset: Database) -> None:
    text = written(dataset, "claimreview").decode()
    assert "seeds/" not in text
    assert "https://ledger.example/inquiry" in text


def test_whom_only_words_name_is_nobody(dataset: Database) -> None:
    claim = next(node for node in graph(dataset) if node["text"] == "North Korea shipped shells to Russia")
    assert "author" not in claim


def test_nothing_in_it_ends_a_script_or_commands_a_terminal(dataset: Database) -> None:
    text = written(dataset, "claimreview").decode()
    assert "<" not in text
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]", text)
    assert "<script>" in json.dumps(json.loads(text))


def test_verdicts_come_back_as_they_came(reviewed: Database, tmp_path: Path) -> None:
    nodes = [node for node in graph(reviewed) if node["@type"] == "ClaimReview"]
    first = next(node for node in nodes if node["url"] == "https://checks.example/2024/harbour")
    assert first == {
        "@type": "ClaimReview",
        "url": "https://checks.example/2024/harbour",
        "claimReviewed": "The harbour of Port Alder was sold to a foreign navy",
        "author": {"@type": "Organization", "name": "Checks & Balances"},
        "datePublished": "2024-05-17",
        "itemReviewed": {
            "@type": "Claim",
            "@id": first["itemReviewed"]["@id"],
            "text": "The harbour of Port Alder was sold to a foreign navy",
            "author": [{"@type": "Person", "name": "Ilse Marrow"}],
            "datePublished": "2024-05",
            "firstAppearance": {"@type": "Article", "url": "https://rumour.example/first"},
            "appearance": [{"@type": "Article", "url": "https://rumour.example/first"}],
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": "False",
            "ratingValue": 1.0,
            "bestRating": 5.0,
            "worstRating": 1.0,
            "ratingExplanation": "The lease is with a fishing company.",
        },
    }
    with Database.open(tmp_path / "again.db") as again:
        assert not [one for one in again.import_file(BytesIO(written(reviewed, "claimreview"))) if one.reason]
        reviews = [node["url"] for node in graph(again) if node["@type"] == "ClaimReview"]
        assert sorted(reviews) == sorted(node["url"] for node in nodes)


def test_importing_reviews_twice_changes_nothing(reviewed: Database) -> None:
    before = written(reviewed, "jsonl")
    for file in sorted(REVIEWS.glob("*.json")):
        with file.open("rb") as stream:
            assert {one.fate for one in reviewed.import_file(stream)} == {"known"}
    assert written(reviewed, "jsonl") == before


def test_a_review_that_was_corrected_takes_the_place_of_the_old_one(reviewed: Database) -> None:
    corrected = (REVIEWS / "1-alone.json").read_text(encoding="utf-8").replace('"False"', '"Mostly false"')
    fates = [one.fate for one in reviewed.import_file(BytesIO(corrected.encode()))]
    ratings = [node["reviewRating"].get("alternateName") for node in graph(reviewed) if node["@type"] == "ClaimReview"]
    assert fates == ["known", "added"]
    assert ("Mostly false" in ratings, "False" in ratings) == (True, False)


def test_who_claims_what_and_when_is_kept(reviewed: Database) -> None:
    told = {
        dispute.claim: (
            side.claimant.name,
            side.claimant.kind,
            side.claimant.country,
            side.said.on,
            side.said.precision,
        )
        for dispute in reviewed.disputes(filters=EVERYTHING)
        for side in dispute.claimants
    }
    assert told == {
        "The harbour of Port Alder was sold to a foreign navy": (
            "Ilse Marrow",
            "person",
            None,
            date(2024, 5, 1),
            "month",
        ),
        "Russia moved the border by night": ("Russia", "country", "RU", date(2023, 1, 1), "year"),
        "Soup cures the flu": (None, None, None, None, "unknown"),
        "The dam was never inspected": ("Dam Watch", "organization", None, None, "unknown"),
    }
