"""Tagged spans into attributions: which source and which content belong to which cue.

Each cue chooses among the sources near it, or none; each content among the cues near it, or none. What speaks for a
pair is a sum of weights (`data/tagger/linker.json`, learned as a softmax over the choices): distance, order, what lies
between, quotation marks, the cue's verb. A source may serve several cues: "X said ..., adding that ...".
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from claimsdb.extraction.inflection import verb_forms
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tagger import TaggedSpan
from claimsdb.extraction.tokens import Text
from claimsdb.terms import SpanRole

REACH = {SpanRole.SOURCE: (2, 80), SpanRole.CONTENT: (3, 160)}  # sentences and words a pair may lie apart
CHOICES = 4  # how many partners on each side are looked at
_LETTER = {SpanRole.SOURCE: "S", SpanRole.CUE: "C", SpanRole.CONTENT: "N"}
_QUOTES = frozenset('“”"')
_JOINTS = frozenset({",", "and", "but", "who", "which", "to", "also", "”", '"', "while", "by", "that"})
_TELLING = frozenset({"and", "but", "who", "which", "that", "when", "as", "because", ";", ":", "(", "—"})


@dataclass(frozen=True)
class Linked:
    """A cue with the sources and contents that belong to it."""

    cue: TaggedSpan
    sources: list[TaggedSpan] = field(default_factory=list)
    contents: list[TaggedSpan] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature of one kind of pair adds to its score, and the score from which a pair is linked."""

    features: Mapping[str, float]
    threshold: float


LinkWeights = Mapping[SpanRole, Weights]


def link(text: Text, spans: list[TaggedSpan], weights: LinkWeights | None = None) -> list[Linked]:
    """Group spans to attributions, one per cue, in order of the cues."""
    weights = weights or shipped_weights()
    scene = Scene(text, spans)
    linked = {cue: Linked(spans[cue]) for cue in scene.places(SpanRole.CUE)}
    for cue, found in linked.items():
        pair = _best(scene, weights[SpanRole.SOURCE], scene.choices(cue))
        if pair:
            found.sources.append(spans[pair[1]])
    for content in scene.places(SpanRole.CONTENT):
        pair = _best(scene, weights[SpanRole.CONTENT], scene.choices(content))
        if pair:
            linked[pair[0]].contents.append(spans[content])
    return list(linked.values())


def _best(scene: "Scene", weights: Weights, pairs: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the pair with the highest score, or None where no pair reaches the threshold."""
    scores = [scene.score(cue, span, weights) for cue, span in pairs]
    best = max(scores, default=weights.threshold)
    return pairs[scores.index(best)] if best > weights.threshold else None


class Scene:
    """The spans of a text and what lies between them; a span is named by its place in the list."""

    def __init__(self, text: Text, spans: Sequence[TaggedSpan]) -> None:
        self.spans = spans
        self._lower = text.lower
        self._letters = "".join(_LETTER[span.role] for span in spans)
        at = text.sentence_of_word
        self._sentences = [(at[span.first], at[span.last - 1]) for span in spans]
        self._paragraphs = [text.paragraph_of_sentence[first] for first, _ in self._sentences]
        self._opens_sentence = [span.first == 0 or at[span.first - 1] != at[span.first] for span in spans]
        self._around = [f"{self._beside(n, n - 1)}|{self._beside(n, n + 1)}" for n in range(len(spans))]

    def places(self, role: SpanRole) -> list[int]:
        """Return the places of all spans of a role."""
        return [place for place, span in enumerate(self.spans) if span.role is role]

    def choices(self, place: int) -> list[tuple[int, int]]:
        """Return what a cue (for a source) or a content (for a cue) may be linked to: pairs of cue and span."""
        if self.spans[place].role is SpanRole.CUE:
            return [(place, other) for other in self._near(place, "S", *REACH[SpanRole.SOURCE])]
        return [(other, place) for other in self._near(place, "C", *REACH[SpanRole.CONTENT])]

    def _near(self, place: int, letter: str, sentences: int, words: int) -> Iterator[int]:
        for others in (range(place - 1, -1, -1), range(place + 1, len(self.spans))):
            left = CHOICES
            for other in others:
                if not left or self._gap(place, other) >= words:
                    break
                if self._letters[other] == letter and self._within(place, other, sentences):
                    left -= 1
                    yield other

    def _gap(self, one: int, other: int) -> int:
        left, right = (one, other) if one < other else (other, one)
        return self.spans[right].first - self.spans[left].last

    def _within(self, one: int, other: int, sentences: int) -> bool:
        apart = self._apart(one, other)
        return apart <= 1 or (apart <= sentences and self._paragraphs[one] == self._paragraphs[other])

    def _apart(self, one: int, other: int) -> int:
        left, right = (one, other) if one < other else (other, one)
        return self._sentences[right][0] - self._sentences[left][1]

    def _beside(self, place: int, other: int) -> str:
        """Name a neighbouring span of the same sentence; `~` when words lie between."""
        if not 0 <= other < len(self.spans) or self._apart(place, other) > 0:
            return "-"
        return self._letters[other] + ("" if self._gap(place, other) <= 1 else "~")

    def score(self, cue: int, span: int, weights: Weights) -> float:
        """Add up what speaks for a pair."""
        return sum(weights.features.get(name, 0.0) for name in self.features(cue, span))

    def features(self, cue: int, span: int) -> list[str]:
        """Describe a pair; the names are those of the weights file, `<` for a span before its cue."""
        left, right = (span, cue) if span < cue else (cue, span)
        side = "<" if span < cue else ">"
        lower, one, other = self._lower, self.spans[cue], self.spans[span]
        between = self._letters[left + 1 : right]
        words = lower[self.spans[left].last : self.spans[right].first]
        cues, rank = between.count("C"), between.count(self._letters[span])
        order = f"order={min(rank, 2)}{min(cues, 2)}"
        form = _form(lower[one.first])
        verb = _cue_lemma(lower[one.first])
        before = lower[one.first - 1] if one.first else "^"
        same = self._paragraphs[cue] == self._paragraphs[span]
        names = [
            f"{side}far={_bucket(len(words))}",
            f"{side}between={between[:6]}",
            f"{side}apart={min(3, self._apart(cue, span))}{same:d}",
            f"{side}order={min(rank, 3)}{min(cues, 3)}",
            f"{side}verb={verb}",
            f"{side}verb={verb} {order}",
            f"{side}form={form} before={before if before in _JOINTS else '-'}",
            f"{side}form={form} {order}",
            f"{side}before={before}",
            f"{side}after={lower[one.last] if one.last < len(lower) else '$'}",
            f"first={lower[other.first]}",
            f"{side}last={lower[other.last - 1]}",
            f"{side}around={self._around[cue]} {order}",
            f"{side}beside={self._around[span]} {order}",
        ]
        names += _between_features(words, side)
        if other.role is SpanRole.CONTENT:
            names += self._content_features(cue, span, side)
        return names

    def _content_features(self, cue: int, span: int, side: str) -> list[str]:
        first, last = self.spans[span].first, self.spans[span].last
        quoted = self._lower[first] in _QUOTES
        ends = not _QUOTES.isdisjoint(self._lower[last - 1 : last + 1])
        beyond = cue + (1 if side == "<" else -1)
        served = 0 <= beyond < len(self.spans) and self._letters[beyond] == "N"
        return [
            f"{side}begins={self._opens_sentence[span]:d}{quoted:d}{ends:d}",
            f"{side}length={_bucket(last - first)}",
            f"{side}served={served:d}{served and self._gap(cue, beyond) <= 2:d}",
        ]


def _between_features(words: Sequence[str], side: str) -> list[str]:
    """Describe the words between the two spans."""
    quotes = sum(word in _QUOTES for word in words)
    names = [f"{side}has={word}" for word in _TELLING.intersection(words)]
    names += [f"{side}quotes={min(3, quotes)}", f"{side}commas={min(3, words.count(','))}"]
    if 0 < len(words) <= 3:
        names.append(f"{side}words={' '.join(words)}")
    elif words:
        names += [f"{side}opens={words[0]}", f"{side}closes={words[-1]}"]
    return names


def _bucket(number: int) -> str:
    """Return a number, coarser the larger it is."""
    return next((str(top) for top in (0, 1, 2, 3, 6, 11, 24) if number <= top), "more")


def _form(word: str) -> str:
    return next((ending for ending in ("ing", "ed", "s") if word.endswith(ending)), "")


def read_weights(text: str) -> LinkWeights:
    """Read a weights file."""
    raw = json.loads(text)
    return {SpanRole(role): Weights(**part) for role, part in raw.items()}


@cache
def shipped_weights() -> LinkWeights:
    """Return the weights that come with the package, read once per process."""
    return read_weights(resources.files("claimsdb.data").joinpath("tagger/linker.json").read_text(encoding="utf-8"))


def _cue_lemma(word: str) -> str:
    """Return the lemma of a reporting verb's form, or the word itself."""
    return _lemmas().get(word, word)


@cache
def _lemmas() -> dict[str, str]:
    """Map the written forms of reporting verbs to their lemmas."""
    return {form: lemma for lemma in load_toml("english/verbs.toml")["reporting"] for form in verb_forms(lemma)}
