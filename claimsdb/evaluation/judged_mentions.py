"""Expected mentions paired with those that are found: each with the one that shares most of its text."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import find_mentions
from claimsdb.evaluation.entity_cases import EntityCase, GoldMention
from claimsdb.evaluation.entity_names import name_agrees
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span


@dataclass(frozen=True, slots=True)
class Found:
    """The mentions found at one span: one, or several that are meant together."""

    span: Span
    mentions: tuple[Mention, ...]

    @property
    def countries(self) -> frozenset[str]:
        """The codes of all of them."""
        return frozenset(mention.country for mention in self.mentions if mention.country)

    @property
    def is_linked(self) -> bool:
        """Say whether an anaphor was given somebody."""
        return any(mention.antecedent for mention in self.mentions)

    @property
    def is_anaphor(self) -> bool:
        """Say whether coreference found it."""
        return any(mention.rule.startswith("anaphor") for mention in self.mentions)


@dataclass(frozen=True, slots=True)
class Judged:
    """An expected mention and what was found there; one of the two may be missing."""

    case: EntityCase
    expected: GoldMention | None
    found: Found | None

    @property
    def country_agrees(self) -> bool:
        """Say whether both name the same countries."""
        expected = self.expected.countries if self.expected else frozenset()
        return expected == (self.found.countries if self.found else frozenset())

    @property
    def entity_agrees(self) -> bool:
        """Say whether both name the same somebody, speaking for the same country."""
        if self.expected is None or self.found is None or not self.country_agrees:
            return False
        if self.expected.name is None:  # somebody who has to stay open; a place has no name at all
            return self.expected.kind == "place" or not any(mention.entity for mention in self.found.mentions)
        return name_agrees(self.expected.name, self.found.mentions, self.case.text)


def judge(case: EntityCase) -> list[Judged]:
    """Find the mentions of a case and pair them with the expected ones.

    Expected mentions do not nest: what else is found inside one ("Kuwait" in "maids in Kuwait") is not judged.
    """
    found = _by_span(find_mentions(read_text(case.text), case.publisher).all)
    judged = []
    for expected in case.mentions:
        best = max(found, key=lambda one: _shared(one.span, expected.span), default=None)
        if best is None or not best.span.overlaps(expected.span) or _is_owner(best, expected):
            judged.append(Judged(case, expected, None))
        else:
            found.remove(best)
            judged.append(Judged(case, expected, best))
    outside = [one for one in found if not any(expected.span.covers(one.span) for expected in case.mentions)]
    return judged + [Judged(case, None, one) for one in outside]


def _is_owner(found: Found, expected: GoldMention) -> bool:
    """Say whether only the possessive of an expected phrase was found ("her" of "her dentist"): no answer to it."""
    return found.is_anaphor and expected.kind != "anaphor" and found.span != expected.span


def _by_span(mentions: Iterable[Mention]) -> list[Found]:
    spans: defaultdict[Span, list[Mention]] = defaultdict(list)
    for mention in mentions:
        spans[mention.span].append(mention)
    return [Found(span, tuple(group)) for span, group in spans.items()]


def _shared(one: Span, other: Span) -> float:
    """Return the characters that two spans share over those of both."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / (max(one.end, other.end) - min(one.start, other.start))
