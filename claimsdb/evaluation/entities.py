"""Gold files of `tests/gold/entities` against found mentions: countries, entities and pronoun links, counted.

The format is described in `tests/gold/README.md`; reading is strict. An expected mention is paired with the found one
that shares most of its characters. Names are compared by their words, articles left out and a country's name,
adjective and capital taken as one, so that "Foreign Ministry of Peru" and "Peruvian foreign ministry" are one name.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimsdb.entities.entity import Mention
from claimsdb.entities.meanings import Name, Sense
from claimsdb.entities.mentions import find_mentions
from claimsdb.entities.names import find_names
from claimsdb.errors import DataFileError
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

_MARK = re.compile(r"\{([^{}|]+)\|([^{}|]+)\}")
_LABEL = re.compile(r'(?P<kind>[a-z]+)(?: (?P<country>-|[A-Z]{2}(?:\+[A-Z]{2})*))?(?: "(?P<name>[^"]*)")?')
KINDS = frozenset({*EntityKind, "place", "anaphor", "none"})
_PRONOUNS = frozenset("it its he his him she her they their them itself himself herself themselves".split())
_UNSAID = frozenset("the a an of 's ' and + its his her their ( ) , one two three four five".split())


@dataclass(frozen=True, slots=True)
class GoldMention:
    """One mention as an expert marks it; `name` is None for places and for what stays unresolved."""

    span: Span
    kind: str
    countries: frozenset[str] = frozenset()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class EntityCase:
    """A text of a trap, why it is there, and its mentions in order."""

    trap: str
    why: str
    publisher: str | None
    text: str
    mentions: tuple[GoldMention, ...]


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
        return name_agrees(self.expected.name, self.found, self.case.text)


@dataclass(slots=True)
class EntityScores:
    """The scores of a run.

    Attributes:
        countries: mentions with a country, anaphors left out; by trap in `by_trap`.
        entities: expected countries, persons, organizations, bodies, groups and publications whose entity agrees.
        links: anaphors; precision is what counts, a link that is not made is only missing.
    """

    countries: Score = field(default_factory=Score)
    entities: Score = field(default_factory=Score)
    links: Score = field(default_factory=Score)
    by_trap: dict[str, Score] = field(default_factory=lambda: defaultdict(Score))


def read_entity_cases(folder: Path) -> Iterator[EntityCase]:
    """Read all gold files of a folder, in order of their names.

    Raises:
        DataFileError: a file breaks the format.
    """
    for path in sorted(folder.glob("*.gold")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for number, block in enumerate("\n".join(lines).strip().split("\n\n"), start=1):
            try:
                yield _case(path.stem, block.strip().split("\n"))
            except ValueError as error:
                raise DataFileError(path.name, f"case {number}", str(error)) from error


def _case(trap: str, lines: list[str]) -> EntityCase:
    if not lines[0].startswith("why: "):
        raise ValueError("a case begins with 'why: '")
    has_publisher = len(lines) > 1 and lines[1].startswith("publisher: ")
    publisher = lines[1].removeprefix("publisher: ") if has_publisher else None
    text, mentions = _unmark("\n".join(lines[1 + has_publisher :]))
    return EntityCase(trap, lines[0].removeprefix("why: "), publisher, text, mentions)


def _unmark(marked: str) -> tuple[str, tuple[GoldMention, ...]]:
    """Take the marks out of a text and return them as mentions."""
    plain, position, mentions = "", 0, []
    for match in _MARK.finditer(marked):
        plain += marked[position : match.start()]
        mentions.append(_mention(len(plain), match[1], match[2]))
        plain, position = plain + match[1], match.end()
    plain += marked[position:]
    if not plain or "{" in plain or "}" in plain:
        raise ValueError("a text with closed marks is needed")
    return plain, tuple(mentions)


def _mention(start: int, surface: str, label: str) -> GoldMention:
    match = _LABEL.fullmatch(label.strip())
    if match is None or match["kind"] not in KINDS:
        raise ValueError(f"{label!r} is no label")
    country, name = match["country"] or "-", match["name"]
    countries = frozenset() if country == "-" else frozenset(country.split("+"))
    return GoldMention(Span(start, start + len(surface)), match["kind"], countries, None if name == "-" else name)


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


def score_entities(judged: Iterable[Judged]) -> EntityScores:
    """Count all judged mentions."""
    scores = EntityScores()
    for one in judged:
        _count(scores, one)
    return scores


def _count(scores: EntityScores, one: Judged) -> None:
    """Count a mention; what coreference found at a full mention is judged as link and as mention."""
    expected, found = one.expected, one.found
    pointing = found is not None and found.is_anaphor
    anaphor = expected is not None and expected.kind == "anaphor"
    if anaphor or pointing:
        _count_link(scores.links, one)
    if not pointing or (expected is not None and not anaphor):
        _count_mention(scores, one, named=bool(expected and expected.countries and not anaphor))


def _count_link(links: Score, one: Judged) -> None:
    """Count a link; a pronoun that the gold files leave out tells nothing, "the country" left out is wrong."""
    expected, found = one.expected, one.found
    linked = found is not None and found.is_anaphor and is_linked(found)
    if expected is None:
        links.add(right=False, found=linked and not _is_pronoun(found, one.case.text), expected=False)
        return
    wanted = expected.name is not None if expected.kind == "anaphor" else linked
    links.add(right=linked and wanted and one.entity_agrees, found=linked, expected=wanted)


def _is_pronoun(found: Found | None, text: str) -> bool:
    return found is not None and found.span.of(text).lower() in {*_PRONOUNS, "each other", "one another"}


def _count_mention(scores: EntityScores, one: Judged, *, named: bool) -> None:
    """Count countries and entity; a country that stands at an unlinked anaphor counts only where it is wrong."""
    expected, found = one.expected, one.found
    anaphor = expected is not None and expected.kind == "anaphor"
    right = one.country_agrees and named
    for score in (scores.countries, scores.by_trap[one.case.trap]):
        score.add(
            right=right, found=bool(found and found.countries) and not (anaphor and one.country_agrees), expected=named
        )
    if expected and expected.kind in set(EntityKind):
        scores.entities.add(right=one.entity_agrees, found=found is not None, expected=True)


def is_linked(found: Found) -> bool:
    """Say whether an anaphor was given somebody."""
    return any(mention.antecedent for mention in found.mentions)


def name_agrees(name: str, found: Found, text: str) -> bool:
    """Say whether a found name is the expected one; a description only has to hold the expected words."""
    expected = _name_words(name)
    entities = [mention.entity for mention in found.mentions if mention.entity]
    described = [(mention.antecedent or mention.span).of(text) for mention in found.mentions]
    if entities and not any(entity.kind is EntityKind.GROUP for entity in entities):
        given = " ".join(entity.name for entity in entities)
        return expected == _name_words(given) or _plain_words(name, found) == _plain_words(given, found)
    description = any(word.islower() and word not in _UNSAID for word in name.split())
    return (description and expected <= _name_words(" ".join(described))) or expected == _name_words(described[0])


def _plain_words(name: str, found: Found) -> frozenset[str]:
    """Return the words of a name without its country's, which is judged by itself ("British Ministry of Defence")."""
    words = name.split()
    kept: list[str] = []
    while words:
        size = next((size for size in (3, 2, 1) if _one_country(words[:size]) & found.countries), 0)
        kept += [] if size else words[:1]
        words = words[size or 1 :]
    plain = frozenset(word for part in kept for word in _name_words(part))
    return plain or _name_words(name)


def _one_country(words: Sequence[str]) -> frozenset[str]:
    """Return the country that words name as a whole."""
    text = read_text(" ".join(words).removesuffix("'s").removesuffix("’s"))
    whole = [known for known in find_names(text) if known.last - known.first == len(text.words)]
    states = {Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN}
    return frozenset(m.country for known in whole for m in known.meanings if m.country and m.sense in states)


def _name_words(name: str) -> frozenset[str]:
    """Return the words of a name as they are compared."""
    text = read_text(name)
    words = [span.of(name).lower().replace("’", "'") for span in text.words]
    for known in find_names(text):
        words[known.first : known.last] = [_one_word(known, words)] + [""] * (known.last - known.first - 1)
    return frozenset(words) - _UNSAID - {""}


def _one_word(known: Name, words: Sequence[str]) -> str:
    """Return one word for a known name: the code of a country in all its forms, the full name of an organization."""
    if known.senses & {Sense.BODY, Sense.INSTITUTION, Sense.OFFICE, Sense.PUBLICATION}:
        return known.meanings[0].name.lower()
    codes = sorted({meaning.country for meaning in known.meanings if meaning.country})
    states = known.senses & {Sense.COUNTRY, Sense.ADJECTIVE, Sense.CAPITAL, Sense.PLURAL}
    return "|".join(codes) if codes and states else " ".join(words[known.first : known.last])


def describe(judged: Sequence[Judged]) -> Iterator[str]:
    """Yield a line for each mention that is not right, for those who may see it."""
    for one in judged:
        if not one.country_agrees or (one.expected and one.found and not one.entity_agrees):
            expected = (
                (
                    one.expected.span.of(one.case.text),
                    one.expected.kind,
                    sorted(one.expected.countries),
                    one.expected.name,
                )
                if one.expected
                else None
            )
            found = (
                [(m.raw, m.entity.key if m.entity else None, m.country, m.rule) for m in one.found.mentions]
                if one.found
                else None
            )
            yield f"{one.case.trap}: {expected} <- {found}"
