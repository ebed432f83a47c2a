"""Own articles as long as newspapers print them, with marks where a claim is put and where something answers it.

A mark stands right before a reporting word: `{c2}accused` puts claim 2, each time it is put; `{a2}denied` answers it,
`{a1,2}` both, `{a-}` what nobody claims in the article, `{a2?}` perhaps. What bears no mark puts and answers nothing.

`python -m training.disputes` prints how many of the marked answers are found, and how much of what is paired is right.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimsdb.evaluation.memory import empty_memory
from claimsdb.extraction.tagger import Tagger, load_tagger
from claimsdb.matching.pairing import pair
from claimsdb.matching.statement import Reading
from claimsdb.terms import Judgement
from training.news import Label, is_put_at, is_told_at, read_article

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


def count(reading: Reading, labels: Sequence[Label]) -> Counter[str]:
    """Settle an article alone and count the answers to something that is claimed in it, and what is paired.

    What only a denial implies is left out: it is right in itself, and the claim that stands elsewhere is missed.
    """
    told = reading.attributions
    with empty_memory(pair) as memory:
        settlement = memory.take_in(reading).settlement
    put: defaultdict[int, set[int]] = defaultdict(set)
    for claim in settlement.claims:
        if not claim.statement.implied:
            put[claim.claim].add(claim.statement.attribution)
    found = Counter[str]()
    answered = set()
    for response in settlement.responses:
        by = [label for label in labels if is_told_at(told[response.response.attribution], label.answer)]
        for choice in response.choices:
            if choice.judgement is Judgement.AUTOMATIC and (places := put[choice.claim_id]):
                meant = [
                    one for one in by if one.claim is not None and any(is_put_at(told[n], one.claim) for n in places)
                ]
                answered |= {label.answer for label in meant}
                found["right" if meant else "wrong"] += 1
    there = {label.answer for label in labels if label.claim is not None and label.sure}
    return found + Counter(found=len(there & answered), there=len(there))


def main() -> None:
    """Print the counts of all articles."""
    total = sum((count(*article) for article in read_disputes(load_tagger())), Counter[str]())
    print("{found} of {there} answers found, {right} pairings right, {wrong} wrong".format_map(total))


if __name__ == "__main__":
    main()
