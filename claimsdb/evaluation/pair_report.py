"""The gold stories into reports: which answer belongs to which allegation, on marked statements and on found ones."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from claimsdb.evaluation.pairs import Found, PairScores, Reader, read_marked, reader_with, score_stories
from claimsdb.evaluation.report import (
    FALSE,
    MISSED,
    RIGHT,
    Item,
    Kind,
    Metrics,
    Part,
    Report,
    Watch,
    lines_of,
    part_of,
    watch_nothing,
)
from claimsdb.evaluation.scores import Score
from claimsdb.evaluation.stories import GoldArticle, Story, read_stories
from claimsdb.extraction.tagger import Tagger

PAIRS = "pairs"
PAIRS_READ = "pairs_read"
"""The stories with statements as extraction finds them; `pairs` takes those that the expert marked."""


def measure_pairs(folder: Path, tagger: Tagger, watch: Watch = watch_nothing) -> Report:
    """Measure which answer belongs to which allegation, on marked statements and on found ones."""
    stories = list(read_stories(folder))
    report = Report()
    for name, read in ((PAIRS, read_marked), (PAIRS_READ, reader_with(tagger))):
        report.add(_measure_reader(name, stories, _read_once(read), watch))
    return report


def pair_metrics(scores: PairScores) -> Metrics:
    """Return what floors are set for; `claimants` is the share of right pairs without a wrong claimant."""
    return {
        "pair_precision": scores.pairs.precision,
        "pair_recall": scores.pairs.recall,
        "types": scores.types.recall,
        "same_precision": scores.same.precision,
        "claimants": 1 - scores.wrong_claimant_share,
    }


def _measure_reader(name: str, stories: Sequence[Story], read: Reader, watch: Watch) -> Report:
    """Settle all stories in one memory, for each part that has any."""
    report, metrics = Report(), {}
    for part in sorted({part_of(story.stem) for story in stories}, reverse=True):  # the open part first
        counted = [story for story in stories if part_of(story.stem) is part]
        chosen = frozenset(story.stem for story in counted)
        scores = score_stories(watch(stories, f"stories for {name}, {part}"), read, chosen.__contains__)
        metrics[part] = pair_metrics(scores)
        report.lines += lines_of(name, part, Kind.TOTAL, _pair_totals(scores))
        if part is not Part.HELD_OUT:
            report.items += _pair_items(name, counted, scores)
    report.metrics[name] = metrics
    return report


def _read_once(read: Reader) -> Reader:
    """Read each article once, however many parts are counted."""
    known: dict[str, Found] = {}

    def reader(gold: GoldArticle) -> Found:
        location = gold.article.location
        if location not in known:
            known[location] = read(gold)
        return known[location]

    return reader


def _pair_totals(scores: PairScores) -> dict[str, Score]:
    pairs = scores.pairs
    claimants = Score(pairs.right - scores.wrong_claimants, pairs.right, pairs.right)
    return {"pairs": pairs, "types": scores.types, "same": scores.same, "claimants": claimants}


def _pair_items(name: str, stories: Iterable[Story], scores: PairScores) -> Iterator[Item]:
    """Yield the pairs that name a claim, the distractors taken for pairs, and the claims wrongly joined or parted."""
    missed, mistyped = set(scores.missed), {line.rpartition(" as ")[0] for line in scores.mistyped}
    for story in stories:
        for pair in story.pairs:
            what = f"{pair.answer} -> {pair.claim} {pair.type}"
            line = f"{story.stem} {what}"
            if pair.claim is not None:
                verdict = MISSED if line in missed else "wrong type" if line in mistyped else RIGHT
                yield Item(name, story.stem, "", what, verdict)
    for line in (*scores.false, *scores.unlike):
        stem, _, what = line.partition(" ")
        yield Item(name, stem, "", what, FALSE)
