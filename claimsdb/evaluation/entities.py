"""Judged mentions, counted: countries, entities and pronoun links of the gold set `entities`."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from claimsdb.evaluation.judged_mentions import Found, Judged
from claimsdb.evaluation.scores import Score
from claimsdb.terms import EntityKind

_PRONOUNS = frozenset("it its he his him she her they their them itself himself herself themselves".split())


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
    linked = found is not None and found.is_anaphor and found.is_linked
    if expected is None:
        links.add(right=False, found=linked and not _is_pronoun(found, one.case.text), expected=False)
        return
    wanted = expected.name is not None if expected.kind == "anaphor" else linked
    links.add(right=linked and wanted and one.entity_agrees, found=linked, expected=wanted)


def _is_pronoun(found: Found | None, text: str) -> bool:
    """Say whether a pronoun was found, or what one opens ("its soldiers")."""
    words = found.span.of(text).lower() if found is not None else ""
    return words.partition(" ")[0] in _PRONOUNS or words in {"each other", "one another"}


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
