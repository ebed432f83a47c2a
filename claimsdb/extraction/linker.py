"""Tagged spans into attributions: which source and which content belong to which cue.

A logistic regression scores each pair of a cue and a nearby source or content by distance, order, what lies between,
quotation marks and the cue's verb; its weights are data (`data/tagger/linker.json`). Each cue takes its best free
source; each content goes to its best cue.
"""

import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from claimsdb.extraction.inflection import irregular_verbs, verb_forms
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tagger import TaggedSpan
from claimsdb.extraction.tokens import Text
from claimsdb.terms import SpanRole

LETTER = {SpanRole.SOURCE: "S", SpanRole.CUE: "C", SpanRole.CONTENT: "N"}
REACH = {SpanRole.SOURCE: (1, 60), SpanRole.CONTENT: (3, 160)}  # sentences and words a pair may lie apart
_QUOTES = frozenset('“”"')

Features = dict[str, float]


@dataclass(frozen=True)
class Linked:
    """A cue with the sources and contents that belong to it."""

    cue: TaggedSpan
    sources: list[TaggedSpan] = field(default_factory=list)
    contents: list[TaggedSpan] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Model:
    """The weights of one kind of pair, its bias, and the score from which a pair is linked."""

    weights: Mapping[str, float]
    bias: float
    threshold: float

    def score(self, features: Features) -> float:
        return self.bias + sum(self.weights.get(name, 0.0) * value for name, value in features.items())


def link(text: Text, spans: list[TaggedSpan]) -> list[Linked]:
    """Group spans to attributions, one per cue, in order of the cues."""
    linked = {span: Linked(span) for span in spans if span.role is SpanRole.CUE}
    _give_sources(linked, sorted(_scored(text, spans, SpanRole.SOURCE), key=_best_first))
    _give_contents(linked, sorted(_scored(text, spans, SpanRole.CONTENT), key=_best_first))
    return list(linked.values())


def _best_first(scored: tuple[float, TaggedSpan, TaggedSpan]) -> tuple[float, int, int]:
    score, cue, span = scored
    return -score, cue.first, span.first


def _give_sources(linked: dict[TaggedSpan, Linked], pairs: Iterable[tuple[float, TaggedSpan, TaggedSpan]]) -> None:
    """Give each cue its best source that no better pair has taken."""
    threshold, taken = _models()[SpanRole.SOURCE].threshold, set()
    for score, cue, source in pairs:
        if score >= threshold and source not in taken and not linked[cue].sources:
            linked[cue].sources.append(source)
            taken.add(source)


def _give_contents(linked: dict[TaggedSpan, Linked], pairs: Iterable[tuple[float, TaggedSpan, TaggedSpan]]) -> None:
    """Give each content to its best cue; a cue may have several."""
    threshold, taken = _models()[SpanRole.CONTENT].threshold, set()
    for score, cue, content in pairs:
        if content not in taken and score > threshold:
            linked[cue].contents.append(content)
        taken.add(content)


def _scored(text: Text, spans: list[TaggedSpan], role: SpanRole) -> Iterator[tuple[float, TaggedSpan, TaggedSpan]]:
    model = _models()[role]
    cues = [span for span in spans if span.role is SpanRole.CUE]
    for span in (span for span in spans if span.role is role):
        for cue in cues:
            if _within_reach(text, cue, span):
                yield model.score(_features(text, spans, cue, span)), cue, span


def _within_reach(text: Text, cue: TaggedSpan, span: TaggedSpan) -> bool:
    sentences, words = REACH[span.role]
    apart = _sentences_apart(text, cue, span)
    if apart > sentences or _words_apart(cue, span) >= words:
        return False
    return apart <= 1 or _paragraph(text, cue) == _paragraph(text, span)


def _features(text: Text, spans: list[TaggedSpan], cue: TaggedSpan, span: TaggedSpan) -> Features:
    """Describe a pair; the names are those of the weights file."""
    side = "L" if span.first < cue.first else "R"
    low, high = (span.last, cue.first) if side == "L" else (cue.last, span.first)
    between = [LETTER[s.role] for s in spans if s.first >= low and s.last <= high]
    words = text.lower[low : max(low, high)]
    distance = cue.first - span.last if side == "L" else span.first - cue.last
    features: Features = {
        side: 1,
        f"{side}dist": math.log1p(max(0, distance)),
        f"sd{min(2, _sentences_apart(text, cue, span))}": 1,
        f"adj{side}": distance <= 0,
        f"{side}seq={''.join(between)[:5]}": 1,
        f"{side}comma": min(2, words.count(",")),
        f"{side}and": "and" in words,
        f"{side}but": "but" in words,
        f"{side}quote": any(word in _QUOTES for word in words),
        f"{side}v={_cue_lemma(text.lower[cue.first])}": 1,
        f"lc={text.lower[span.first]}": 1,
        _neighbours(text, spans, cue) + side: 1,
    }
    features.update({f"{side}n{letter}": min(3, between.count(letter)) for letter in "SCN"})
    if span.role is SpanRole.CONTENT:
        features.update(_content_features(text, spans, cue, span, side))
    return features


def _content_features(text: Text, spans: list[TaggedSpan], cue: TaggedSpan, span: TaggedSpan, side: str) -> Features:
    sentence = text.sentence_of_word
    before = [s for s in spans if s.last <= span.first][-1:]
    near = before[0].role if before and span.first - before[0].last <= 3 else None
    return {
        f"startq{side}": text.lower[span.first] in _QUOTES,
        "len": math.log1p(span.last - span.first),
        "parsame": _paragraph(text, cue) == _paragraph(text, span),
        f"{side}bos": span.first == 0 or sentence[span.first - 1] != sentence[span.first],
        f"prevseg={LETTER[near] if near else '-'}": 1,
    }


def _neighbours(text: Text, spans: list[TaggedSpan], cue: TaggedSpan) -> str:
    """Name the spans directly before and after a cue in its sentence."""
    sentence = text.sentence_of_word
    before = [s for s in spans if s.last <= cue.first][-1:]
    after = [s for s in spans if s.first >= cue.last][:1]
    left = [LETTER[s.role] for s in before if sentence[s.last - 1] == sentence[cue.first]]
    right = [LETTER[s.role] for s in after if sentence[s.first] == sentence[cue.first]]
    return f"ctx={''.join(left) or '-'}C{''.join(right) or '-'}"


def _sentences_apart(text: Text, cue: TaggedSpan, span: TaggedSpan) -> int:
    at = text.sentence_of_word
    return min(abs(at[cue.first] - at[span.first]), abs(at[cue.first] - at[span.last - 1]))


def _words_apart(cue: TaggedSpan, span: TaggedSpan) -> int:
    return max(0, span.first - cue.last, cue.first - span.last)


def _paragraph(text: Text, span: TaggedSpan) -> int:
    return text.paragraph_of_sentence[text.sentence_of_word[span.first]]


@cache
def _models() -> dict[SpanRole, _Model]:
    raw = json.loads(resources.files("claimsdb.data").joinpath("tagger/linker.json").read_text(encoding="utf-8"))
    return {
        role: _Model(raw[role]["weights"], raw[role]["bias"], raw["thresholds"][role])
        for role in (SpanRole.SOURCE, SpanRole.CONTENT)
    }


def _cue_lemma(word: str) -> str:
    """Return the lemma under which the weights know a cue's first word, or the word itself."""
    return _lemmas().get(word, word)


@cache
def _lemmas() -> dict[str, str]:
    """Map the written forms of the verbs that the weights know to their lemmas."""
    known = {name[3:] for model in _models().values() for name in model.weights if name[1:3] == "v="}
    lemmas = load_toml("english/verbs.toml")["reporting"]
    return {
        form: lemma for lemma in lemmas if lemma in known or lemma in irregular_verbs() for form in verb_forms(lemma)
    }
