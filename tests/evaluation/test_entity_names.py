"""When two names are one, however the country in them is put."""

import pytest

from claimsdb.entities.entity import Mention, make_entity
from claimsdb.evaluation.entity_names import name_agrees
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

NAMED = [
    # expected, found, country of the mention, one name
    ("Foreign Ministry of Peru", "Peruvian foreign ministry", "PE", True),
    ("Foreign Ministry of Peru", "Chilean foreign ministry", "CL", False),
    ("Foreign Ministry of Peru", "the Foreign Ministry of Peru", "PE", True),
    ("British Ministry of Defence", "Ministry of Defence", "GB", True),
    ("British Ministry of Defence", "Ministry of Defence", "FR", False),
    ("Ministry of Defence of the United Arab Emirates", "Ministry of Defence", "AE", True),
    ("Kenya's Ministry of Defence", "Ministry of Defence", "KE", True),
    ("South Africa", "South Africa", "ZA", True),
    ("South Africa", "Africa", "ZA", False),
    ("United Nations", "UN", None, True),
    ("South Ossetian army", "Abkhazian army", None, False),
    ("Ana Ruiz", "Ana Paz", None, False),
]


@pytest.mark.parametrize(("expected", "found", "country", "agrees"), NAMED)
def test_names_are_compared_without_their_country(expected: str, found: str, country: str | None, agrees: bool) -> None:
    entity = make_entity(EntityKind.ORGANIZATION, found, country)
    mention = Mention(Span(0, len(found)), found, entity, country, "test")
    assert name_agrees(expected, [mention], found) is agrees


DESCRIBED = [
    # expected, words of the text, one name
    ("Western diplomats", "two Western diplomats in Moscow", True),
    ("Western diplomats", "Western bankers in Moscow", False),
    ("Sons of Kenya", "the Loyal Sons of Kenya", False),
    ("Ana Ruiz", "Ana Ruiz", True),
    ("Ana Ruiz", "Ana Ruiz and Eva Paz", False),
]


@pytest.mark.parametrize("kind", [EntityKind.GROUP, None], ids=["a group", "nobody"])
@pytest.mark.parametrize(("expected", "words", "agrees"), DESCRIBED)
def test_a_description_only_has_to_hold_the_words(
    expected: str, words: str, agrees: bool, kind: EntityKind | None
) -> None:
    entity = make_entity(kind, words, None) if kind else None
    assert name_agrees(expected, [Mention(Span(0, len(words)), words, entity, None, "test")], words) is agrees


def test_what_points_back_is_read_where_it_points() -> None:
    text = "Ana Ruiz left. She slept."
    she = Mention(Span(15, 18), "She", None, None, "anaphor", antecedent=Span(0, 8))
    assert name_agrees("Ana Ruiz", [she], text)
