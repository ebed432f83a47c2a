"""The tagger's fast ways give what plain ones give."""

from itertools import pairwise, product

import numpy as np
import pytest

from claimsdb.extraction.passages import passages
from claimsdb.extraction.tagger import LABELS, NEVER, best_paths, load_tagger, possible_steps
from claimsdb.extraction.tokens import read_text
from claimsdb.terms import SpanRole

ARTICLE = """Norland denied shelling the depot
Norland's foreign minister, Ada Berg, said on Monday that the army “did not fire a single shot”.
“We were not there,” she told reporters. “Nobody was.”

Sutherland has accused its neighbour of planning the attack, according to two officials.
It rained."""


def plain_best_path(scores, steps):
    """Viterbi as it stands in textbooks: one passage, one word, one label at a time."""
    path = [(steps[0][label] + scores[0][label], [label]) for label in range(len(LABELS))]
    for row in scores[1:]:
        path = [
            max(((total + steps[before[-1]][label] + row[label], [*before, label]) for total, before in path))
            for label in range(len(LABELS))
        ]
    return max(path)[1]


def random_passages(seed, lengths):
    random = np.random.default_rng(seed)
    return [random.normal(size=(length, len(LABELS))).astype(np.float32) for length in lengths]


@pytest.mark.parametrize("seed", range(20))
def test_passages_in_one_pass_give_the_paths_of_passages_one_by_one(seed):
    random = np.random.default_rng(seed)
    steps = possible_steps() + random.normal(size=(len(LABELS), len(LABELS))).astype(np.float32)
    found = random_passages(seed, random.integers(1, 30, size=5))
    assert best_paths(found, steps) == [plain_best_path(scores.tolist(), steps.tolist()) for scores in found]


def test_the_best_path_is_the_best_of_all_paths():
    (scores,) = random_passages(7, [4])
    steps = possible_steps()

    def total(path):
        return sum(scores[place, label] for place, label in enumerate(path)) + sum(
            steps[before, label] for before, label in zip((0, *path), path, strict=False)
        )

    assert best_paths([scores], steps) == [list(max(product(range(len(LABELS)), repeat=4), key=total))]


def test_an_inside_label_follows_its_own_kind_only():
    scores = np.zeros((6, len(LABELS)), dtype=np.float32)
    scores[:, LABELS.index("I-cue")] = 5
    (path,) = best_paths([scores], possible_steps())
    assert [LABELS[label] for label in path] == ["B-cue"] + ["I-cue"] * 5
    assert possible_steps()[LABELS.index("B-source"), LABELS.index("I-cue")] == NEVER


@pytest.fixture(scope="module")
def tagger():
    return load_tagger()


def test_spans_come_in_order_do_not_overlap_and_stay_in_their_paragraph(tagger):
    text = read_text(ARTICLE)
    spans = tagger.tag(text)
    assert {span.role for span in spans} == set(SpanRole)
    assert all(one.last <= other.first for one, other in pairwise(spans))
    assert all("\n" not in text.characters(span.first, span.last).of(text.text) for span in spans)


def test_labels_are_those_of_the_plain_way(tagger):
    text = read_text("\n\n".join([ARTICLE] * 4))
    plain = []
    for passage in passages(text, tagger._pieces):
        scores = tagger._run(passage)
        plain += [LABELS[label] for label in plain_best_path(scores.tolist(), tagger._steps.tolist())]
    found = ["O"] * len(text.words)
    for span in tagger.tag(text):
        found[span.first : span.last] = [f"B-{span.role}"] + [f"I-{span.role}"] * (span.last - span.first - 1)
    starts = {sentence.start for sentence in text.sentences}
    differing = [n for n, (one, other) in enumerate(zip(plain, found, strict=True)) if one != other]
    assert all(n in starts and plain[n].replace("I-", "B-") == found[n] for n in differing)


def test_scores_are_probabilities_and_a_text_is_read_the_same_each_time(tagger):
    text = read_text(ARTICLE)
    spans = tagger.tag(text)
    assert all(0 < span.score <= 1 for span in spans)
    assert tagger.tag(text) == spans


def test_nothing_is_found_in_nothing(tagger):
    assert tagger.tag(read_text("")) == []
    assert tagger.tag(read_text(" \n ")) == []
