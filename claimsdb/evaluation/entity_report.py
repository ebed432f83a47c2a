"""The gold set `entities` into a report: who that is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from claimsdb.evaluation.claimants import count_claimants
from claimsdb.evaluation.entities import EntityScores, score_entities
from claimsdb.evaluation.entity_cases import GoldMention, read_entity_cases
from claimsdb.evaluation.judged_mentions import Judged, judge
from claimsdb.evaluation.report import (
    FALSE,
    MISSED,
    RIGHT,
    Item,
    Kind,
    Line,
    Metrics,
    Part,
    Report,
    Watch,
    lines_of,
    part_of,
    watch_nothing,
)
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tagger import Tagger

ENTITIES = "entities"


def measure_entities(folder: Path, tagger: Tagger, watch: Watch = watch_nothing) -> Report:
    """Measure who that is, and who it is that says something."""
    judged: defaultdict[Part, list[Judged]] = defaultdict(list)
    claimants: defaultdict[Part, Score] = defaultdict(Score)
    for case in watch(read_entity_cases(folder), "entity cases"):
        judged[part_of(case.trap)] += judge(case)
        count_claimants(claimants[part_of(case.trap)], case, tagger)
    scores = {part: score_entities(judged[part]) for part in Part if part in judged}
    metrics = {part: entity_metrics(one, claimants[part]) for part, one in scores.items()}
    report = Report(metrics={ENTITIES: metrics})
    for part, one in scores.items():
        report.lines += _entity_lines(part, one, claimants[part], judged[part])
    report.items = [item for one in judged[Part.OPEN] if (item := _entity_item(one))]
    return report


def entity_metrics(scores: EntityScores, claimants: Score) -> Metrics:
    """Return what floors are set for."""
    return {
        "claimants": claimants.recall,
        "country_precision": scores.countries.precision,
        "country_recall": scores.countries.recall,
        "entities": scores.entities.recall,
        "link_precision": scores.links.precision,
    }


def _entity_lines(part: Part, scores: EntityScores, claimants: Score, judged: Iterable[Judged]) -> Iterator[Line]:
    total = {"claimants": claimants, "countries": scores.countries, "entities": scores.entities, "links": scores.links}
    yield from lines_of(ENTITIES, part, Kind.TOTAL, total)
    yield from lines_of(ENTITIES, part, Kind.CLASS, _by_kind(judged))
    yield from lines_of(ENTITIES, part, Kind.CONSTRUCTION, scores.by_trap)


def _by_kind(judged: Iterable[Judged]) -> dict[str, Score]:
    """Score the mentions of each expected kind; what has to stay open or is nobody is expected of none."""
    scores: defaultdict[str, Score] = defaultdict(Score)
    for one in judged:
        if one.expected and one.expected.kind != "none" and not _stays_open(one.expected):
            right = one.found is not None and _entity_verdict(one) == RIGHT
            scores[one.expected.kind].add(right=right, found=one.found is not None, expected=True)
    return dict(sorted(scores.items()))


def _entity_item(one: Judged) -> Item | None:
    """Return a mention as an item; one without a country that nobody expects is none."""
    place = one.expected or one.found
    if place is None or (one.expected is None and not (one.found and one.found.countries)):
        return None
    what = f"@{place.span.start} {place.span.of(one.case.text)}"
    name = what if one.expected is None else f"{what}: {one.expected.kind}"
    return Item(ENTITIES, one.case.trap, " ".join(one.case.text.split()), name, _entity_verdict(one))


def _stays_open(expected: GoldMention) -> bool:
    return expected.name is None and expected.kind == "anaphor"


def _entity_verdict(one: Judged) -> str:
    expected, found = one.expected, one.found
    if expected is None:
        return FALSE
    if _stays_open(expected):
        return "wrong link" if found is not None and found.is_linked else RIGHT
    if expected.kind in {"none", "place"} and one.country_agrees:
        return RIGHT
    if found is None:
        return MISSED
    return RIGHT if one.entity_agrees else f"wrong {'name' if one.country_agrees else 'country'}"
