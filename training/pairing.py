"""Learn what each sign of a pairing is worth: `python -m training.pairing POLNEAR/train`.

The examples are answers and the claims that stood before their reader, in stories with known answers: the gold stories
that are not held out, and those of `tests/matching`; and in real articles with labelled answers (`training.news`): most
of what they tell answers nothing. What the signs are worth besides in long articles on a dispute is learned after that
from those alone (`training.disputes`), all else being given; `--long` learns only this. The weights go to
`claimsdb/data/pairing_weights.toml`; how often they are right on stories and articles left out of the learning is
printed.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from claimsdb.evaluation.memory import empty_memory
from claimsdb.evaluation.pairs import read_marked
from claimsdb.evaluation.statements import is_held_out
from claimsdb.evaluation.stories import GoldArticle, Name, Story, read_stories
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tagger import load_tagger
from claimsdb.matching.desk import TENTATIVE
from claimsdb.matching.evidence import worth_weighing
from claimsdb.matching.pairing import SURE_ANSWER, Choice, pair
from claimsdb.matching.signs import rivals_among, signs
from claimsdb.matching.standing import Standing
from claimsdb.matching.statement import Reading, ResponseStatement, Scope
from training.disputes import read_disputes
from training.news import Label, is_put_at, is_told_at, read_news

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

ROOT = Path(__file__).parents[1]
WEIGHTS = ROOT / "claimsdb" / "data" / "pairing_weights.toml"
GOLD, OWN, TRAPS = (ROOT / "tests" / part for part in ("gold/pairs", "matching/development", "matching/stories"))

ALWAYS = "always"
TRAPS_COUNT = 12  # the traps are few and plain: each is learned as often as this
JUDGED_COUNT = 2.0  # a distractor that an expert named teaches more than any other wrong pairing
PENALTY = 3.0  # on squared weights
PENALTY_LONG = 6.0  # of long articles there are few
RAREST, SMALLEST = 3, 0.02
ROUNDS = 30
FOLDS = 5

_IN_LONG = f"{Scope.LONG}."
_HERE = f"{_IN_LONG}here"  # the sign of all examples of long articles


@dataclass(frozen=True, slots=True)
class Example:
    """An answer and a claim that it may answer.

    Attributes:
        story: the story or article, which is left out or learned from as a whole.
        signs: what is seen of the two.
        right: the answer is to the claim.
        wrong: it is not, and pairing them counts as an error.
        count: how often it is learned.
        given: what speaks for it by weights that are known already.
    """

    story: str
    signs: frozenset[str]
    right: bool
    wrong: bool
    count: float = 1.0
    given: float = 0.0


@dataclass(slots=True)
class _Listener:
    """Chooses as ever, and notes what stood before the reader of each answer."""

    heard: list[tuple[str, ResponseStatement, Mapping[int, int], Sequence[Standing]]]
    article: str = ""

    def __call__(
        self, response: ResponseStatement, here: Mapping[int, int], standing: Sequence[Standing]
    ) -> tuple[Choice, ...]:
        if response.conditional or not response.answers:
            self.heard.append((self.article, response, dict(here), list(standing)))
        return pair(response, here, standing)


def examples(stories: Sequence[Story]) -> Iterator[Example]:
    """Settle stories in one database and yield what could have been paired."""
    listener = _Listener([])
    names: dict[str, dict[int, Name]] = {}
    told: dict[int, set[tuple[str, Name]]] = {}
    with empty_memory(listener) as memory:
        for story, gold in _articles(stories):
            found = read_marked(gold)
            listener.article = gold.article.location
            names[listener.article] = found.names
            for claim in memory.take_in(found.reading).settlement.claims:
                name = found.names.get(claim.statement.attribution)
                for said in _put_by(story, name, implied=claim.statement.implied) if name else ():
                    told.setdefault(claim.claim, set()).add((story.stem, said))
    by_stem = {story.stem: story for story in stories}
    for location, response, here, standing in listener.heard:
        story, known = by_stem[location.partition("/")[0]], names[location]
        worthy = worth_weighing(response, standing)
        rivals = rivals_among(response, worthy)
        for one in worthy:
            by = {known.get(number) for number, claim in here.items() if claim == one.claim.id}
            put: set[Name | None] = {
                name for each in by if each for name in _put_by(story, each, implied=one.claim.implied)
            }
            put |= {known.get(TENTATIVE - one.claim.id)} if one.claim.id <= TENTATIVE else set()
            put |= {name for stem, name in told.get(one.claim.id, ()) if stem == story.stem}
            if put or not one.claim.implied:
                yield _example(story, known.get(response.attribution), put, frozenset(signs(response, one, rivals)))


def _put_by(story: Story, name: Name, *, implied: bool) -> set[Name]:
    """Return the claim that a statement puts; of one that only a denial implies, those that the denial answers."""
    return {pair_.claim for pair_ in story.pairs if pair_.answer == name and pair_.claim} if implied else {name}


def _articles(stories: Iterable[Story]) -> Iterator[tuple[Story, GoldArticle]]:
    for story in stories:
        for gold in story.articles:
            yield story, gold


def _example(story: Story, answer: Name | None, put: set[Name | None], seen: frozenset[str]) -> Example:
    right = {
        name for pair_ in story.pairs if pair_.answer == answer and pair_.claim for name in story.group(pair_.claim)
    }
    wrong = {claim for one, claim in story.distractors if one == answer}
    judged = bool(wrong & put)
    return Example(story.stem, seen, bool(right & put), judged, JUDGED_COUNT if judged else 1.0)


def news_examples(readings: Iterable[tuple[Reading, Sequence[Label]]]) -> Iterator[Example]:
    """Settle real articles in one database and yield what could have been paired, without what experts may doubt.

    The labels are of one article each: of an answer to something in its own article it is not known what it answers
    elsewhere, and what answers nothing in its own is taken to answer nothing in others.
    """
    listener = _Listener([])
    known = {reading.article.location: (reading, labels) for reading, labels in readings}
    with empty_memory(listener) as memory:
        for reading, _ in known.values():
            listener.article = reading.article.location
            memory.take_in(reading)
    for location, response, here, standing in listener.heard:
        reading, labels = known[location]
        answering = [label for label in labels if is_told_at(reading.attributions[response.attribution], label.answer)]
        worthy = worth_weighing(response, standing)
        rivals = rivals_among(response, worthy)
        for one in worthy:
            if one.sentence is None and answering:
                continue
            put = {one.attribution, *(number for number, claim in here.items() if claim == one.claim.id)} - {-1}
            meant = [label for label in answering if _puts(reading, put, label)]
            if not meant or any(label.sure for label in meant):
                yield Example(location, frozenset(signs(response, one, rivals)), bool(meant), not meant)


def _puts(reading: Reading, put: Iterable[int], label: Label) -> bool:
    return any(is_put_at(reading.attributions[number], label.claim) for number in put if label.claim is not None)


def learn(data: Sequence[Example], squared: float = PENALTY) -> dict[str, float]:
    """Learn weights by which right pairings score high: logistic regression, by Newton's steps."""
    seen = Counter(sign for example in data for sign in example.signs)
    names = sorted(sign for sign, count in seen.items() if count >= RAREST)
    numbers = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(data), len(names) + 1))
    table[:, -1] = 1
    for row, example in enumerate(data):
        table[row, [numbers[sign] for sign in example.signs if sign in numbers]] = 1
    right = np.array([example.right for example in data], dtype=np.float64)
    count = np.array([example.count for example in data])
    penalty = np.array([*(squared for _ in names), 0.01])
    given = np.array([example.given for example in data])
    found = _solve(table, right, count, penalty, given)
    return {ALWAYS: found[-1]} | {name: found[number] for name, number in numbers.items()}


def _solve(table: "Table", right: "Table", count: "Table", penalty: "Table", given: "Table") -> list[float]:
    weights = np.zeros(table.shape[1])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-np.clip(given + table @ weights, -30, 30)))
        slope = table.T @ (count * (likely - right)) + penalty * weights
        bend = (table * (count * likely * (1 - likely))[:, None]).T @ table + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < SMALLEST / 10:
            break
    learned: list[float] = weights.tolist()
    return learned


def in_long(data: Sequence[Example], weights: Mapping[str, float]) -> list[Example]:
    """Return the examples of long articles on a dispute, with the signs that only these have; the others are given."""
    return [
        replace(example, signs=own, given=_total(example, weights))
        for example in data
        if (own := frozenset(sign for sign in example.signs if sign.startswith(_IN_LONG)))
    ]


def learn_long(data: Sequence[Example]) -> dict[str, float]:
    """Learn what the signs are worth besides in long articles on a dispute."""
    learned = learn(data, PENALTY_LONG)
    always = learned.pop(ALWAYS)
    return {**learned, _HERE: learned.get(_HERE, 0.0) + always}


def left_out(
    data: Sequence[Example], others: Sequence[Example], learner: Callable[[Sequence[Example]], dict[str, float]] = learn
) -> tuple[int, int, int]:
    """Return how many pairings are right, wrong and there to be found, each story weighed by what the others teach.

    Wrong are, in stories, those that an expert judged; in articles all others.
    """
    stems = sorted({example.story for example in data})
    right = wrong = 0
    for fold in range(FOLDS):
        away = frozenset(stems[fold::FOLDS])
        weights = learner([*(example for example in data if example.story not in away), *others])
        sure = [example for example in data if example.story in away and _score(example, weights) >= SURE_ANSWER]
        right, wrong = right + sum(example.right for example in sure), wrong + sum(example.wrong for example in sure)
    return right, wrong, sum(example.right for example in data)


def _score(example: Example, weights: Mapping[str, float]) -> float:
    return float(1 / (1 + np.exp(-_total(example, weights))))


def _total(example: Example, weights: Mapping[str, float]) -> float:
    """Return how much speaks for an example, what is given with it included."""
    return example.given + weights.get(ALWAYS, 0.0) + sum(weights.get(sign, 0.0) for sign in example.signs)


def write(weights: Mapping[str, float], path: Path) -> None:
    """Write the weights that matter."""
    told: dict[str, Any] = {
        name: f"{weight:.3f}" for name, weight in sorted(weights.items()) if abs(weight) >= SMALLEST
    }
    lines = [f'"{name}" = {weight}' for name, weight in told.items()]
    head = "# What each sign of a pairing is worth: learned by training.pairing, not written by hand."
    path.write_text("\n".join([head, "", "[weights]", *lines, ""]), encoding="utf-8")


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="PolNeAR's train split")
    parser.add_argument("--long", action="store_true", help="learn only what signs are worth besides in long articles")
    asked = parser.parse_args()
    news = list(news_examples(read_news(asked.corpus / "text", load_tagger())))
    disputes = list(news_examples(read_disputes(load_tagger())))
    weights = load_toml(WEIGHTS.name)["weights"] if asked.long else _learn_base([*news, *disputes])
    base = {name: weight for name, weight in weights.items() if not name.startswith(_IN_LONG)}
    long = in_long([*news, *disputes], base)
    _tell("long articles on a dispute", left_out(long, [], learn_long))
    write({**base, **learn_long(long)}, WEIGHTS)


def _learn_base(articles: Sequence[Example]) -> dict[str, float]:
    """Learn from stories, and from the articles that are no long ones on a dispute."""
    gold = list(examples([story for story in read_stories(GOLD) if not is_held_out(story.stem)]))
    own = list(examples(list(read_stories(OWN))))
    traps = list(examples(list(read_stories(TRAPS)))) * TRAPS_COUNT
    others = [one for one in articles if not any(sign.startswith(_IN_LONG) for sign in one.signs)]
    _tell("gold stories", left_out(gold, [*own, *traps, *others]))
    _tell("own stories", left_out(own, [*gold, *traps, *others]))
    _tell("articles", left_out(others, [*gold, *own, *traps]))
    return learn([*gold, *own, *traps, *others])


def _tell(name: str, found: tuple[int, int, int]) -> None:
    right, wrong, there = found
    print(f"{name} left out of the learning: {right} pairings right, {wrong} wrong, {there} to be found")


if __name__ == "__main__":
    main()
