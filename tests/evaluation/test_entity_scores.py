"""How judged mentions count: a link that is wrong, one that nobody asked for, and a country in the wrong place."""

import pytest

from claimsdb.entities.entity import Mention, make_entity
from claimsdb.evaluation.entities import score_entities
from claimsdb.evaluation.entity_cases import EntityCase, GoldMention
from claimsdb.evaluation.judged_mentions import Found, Judged
from claimsdb.evaluation.scores import Score
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

TEXT = "Kenya spoke. The country denied it; it was late."
KENYA, COUNTRY, IT = Span(0, 5), Span(13, 24), Span(36, 38)
HERE = make_entity(EntityKind.COUNTRY, "Kenya", "KE")
THERE = make_entity(EntityKind.COUNTRY, "Peru", "PE")


def found(span: Span, entity: object = HERE, *, anaphor: bool = False) -> Found:
    country = getattr(entity, "country", None)
    linked = KENYA if anaphor and entity else None
    rule = "anaphor: it" if anaphor else "name"
    mention = Mention(span, span.of(TEXT), entity, country, rule, antecedent=linked)  # type: ignore[arg-type]
    return Found(span, (mention,))


def gold(span: Span, kind: str = "country", country: str = "KE", name: str | None = "Kenya") -> GoldMention:
    return GoldMention(span, kind, frozenset({country} - {""}), name)


NOTHING = Score()
JUDGED = {
    # why: expected, found, then what counts as countries, entities and links (right, found, expected)
    "right": (gold(KENYA), found(KENYA), Score(1, 1, 1), Score(1, 1, 1), NOTHING),
    "missed": (gold(KENYA), None, Score(0, 0, 1), Score(0, 0, 1), NOTHING),
    "another country": (gold(KENYA), found(KENYA, THERE), Score(0, 1, 1), Score(0, 1, 1), NOTHING),
    "not there": (None, found(KENYA), Score(0, 1, 0), NOTHING, NOTHING),
    "a place": (gold(KENYA, "place", name=None), found(KENYA), Score(1, 1, 1), NOTHING, NOTHING),
    "a right link": (gold(COUNTRY, "anaphor"), found(COUNTRY, anaphor=True), NOTHING, NOTHING, Score(1, 1, 1)),
    "a wrong link": (gold(COUNTRY, "anaphor"), found(COUNTRY, THERE, anaphor=True), NOTHING, NOTHING, Score(0, 1, 1)),
    "no link": (gold(COUNTRY, "anaphor"), found(COUNTRY, None, anaphor=True), NOTHING, NOTHING, Score(0, 0, 1)),
    "an anaphor passed over": (gold(COUNTRY, "anaphor"), None, NOTHING, NOTHING, Score(0, 0, 1)),
    "a link where it has to stay open": (
        gold(COUNTRY, "anaphor", "", None),
        found(COUNTRY, anaphor=True),
        NOTHING,
        NOTHING,
        Score(0, 1, 0),
    ),
    "a noun linked that nobody marked": (None, found(COUNTRY, anaphor=True), NOTHING, NOTHING, Score(0, 1, 0)),
    "a pronoun linked that nobody marked": (None, found(IT, anaphor=True), NOTHING, NOTHING, NOTHING),
    "a full mention linked": (
        gold(COUNTRY),
        found(COUNTRY, anaphor=True),
        Score(1, 1, 1),
        Score(1, 1, 1),
        Score(1, 1, 1),
    ),
}


@pytest.mark.parametrize("why", JUDGED)
def test_what_counts(why: str) -> None:
    expected, seen, countries, entities, links = JUDGED[why]
    case = EntityCase("trap", why, None, TEXT, (expected,) if expected else ())
    scores = score_entities([Judged(case, expected, seen)])
    assert (scores.countries, scores.entities, scores.links) == (countries, entities, links)
    assert scores.by_trap.get("trap", NOTHING) == countries
