"""Own articles as long as newspapers print them, with marks where a claim is put and where something answers it.

A mark stands right before a reporting word: `{c2}accused` puts claim 2, each time it is put; `{a2}denied` answers it,
`{a1,2}` both, `{a-}` what nobody claims in the article, `{a2?}` perhaps. What bears no mark puts and answers nothing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimsdb.extraction.tagger import Tagger
from claimsdb.matching.statement import Reading
from training.news import Label, read_article

FOLDER = Path(__file__).parent / "examples" / "disputes"

_MARK = re.compile(r"\{(?P<kind>[ac])(?P<claims>[\d,]+|-)(?P<doubt>\??)\}")
_NOWHERE = "-"


def read_disputes(tagger: Tagger, folder: Path = FOLDER) -> Iterator[tuple[Reading, Sequence[Label]]]:
    """Read the marked articles, each with its labels.

    Args:
        tagger: finds the attributions.
        folder: where they lie, one `.txt` each.
    """
    for path in sorted(folder.glob("*.txt")):
        text, labels = read_marks(path.read_text(encoding="utf-8"))
        yield read_article(f"disputes/{path.name}", text, tagger), labels


def read_marks(marked: str) -> tuple[str, list[Label]]:
    """Return an article's text without its marks, and a label for each answer and place where its claim is put."""
    put: defaultdict[str, list[int]] = defaultdict(list)
    answers: list[tuple[int, str, bool]] = []
    removed = 0
    for mark in _MARK.finditer(marked):
        offset = mark.start() - removed
        removed += len(mark[0])
        for claim in mark["claims"].split(","):
            if mark["kind"] == "c":
                put[claim].append(offset)
            else:
                answers.append((offset, claim, not mark["doubt"]))
    labels = [Label(answer, place, sure) for answer, claim, sure in answers for place in put[claim]]
    labels += [Label(answer, None, sure) for answer, claim, sure in answers if claim == _NOWHERE]
    return _MARK.sub("", marked), labels
