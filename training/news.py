"""Real articles with labelled answers: offsets beside the corpus, whose texts stay where they are."""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimsdb.article import Article
from claimsdb.entities.mentions import find_mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import read_text
from claimsdb.matching.statement import Reading
from claimsdb.matching.statements import read_statements

LABELS = Path(__file__).parent / "examples" / "answers_in_news.tsv"

_NONE = "-"


@dataclass(frozen=True, slots=True)
class Label:
    """Where an answer and the claim that it answers begin; `claim` is None where only the answer tells of it."""

    answer: int
    claim: int | None
    sure: bool


def read_labels(path: Path = LABELS) -> Mapping[str, Sequence[Label]]:
    """Return the labels of each article that was read, by the name of its file."""
    found: defaultdict[str, list[Label]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t")
        for row in rows:
            labels = found[row["document"]]
            if row["answer"] != _NONE:
                claim = None if row["claim"] == _NONE else int(row["claim"])
                labels.append(Label(int(row["answer"]), claim, row["sure"] == "sure"))
    return found


def read_news(folder: Path, tagger: Tagger) -> Iterator[tuple[Reading, Sequence[Label]]]:
    """Read the labelled articles.

    Args:
        folder: the texts of the corpus.
        tagger: finds the attributions.
    """
    for name, labels in read_labels().items():
        yield read_article(name, (folder / name).read_text(encoding="utf-8"), tagger), labels


def read_article(location: str, body: str, tagger: Tagger) -> Reading:
    """Read the statements of an article without a date."""
    text = read_text(body)
    return read_statements(
        Article(location, text.text), text, find_attributions(text, tagger), find_mentions(text, None)
    )


def is_told_at(attribution: Attribution, offset: int) -> bool:
    """Say whether an attribution's cue stands at an offset."""
    return any(span.start <= offset < span.end for span in attribution.cue)


def is_put_at(attribution: Attribution, offset: int) -> bool:
    """Say whether an attribution puts the claim at an offset: by its cue, or in what it tells."""
    return is_told_at(attribution, offset) or any(span.start <= offset < span.end for span in attribution.content)
