"""Stand-off country labels on spans of somebody else's corpus against the countries that are found there.

The corpus (`cameo/source_target_train.txt`) is not ours and is read only where it is given; the labels hold sentence
number, first and last word, role and code. Its words are joined to a text again, so that it is read as an article is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimsdb.entities.mentions import find_mentions
from claimsdb.entities.readings import settle
from claimsdb.errors import DataFileError
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.spans import Span

CORPUS = Path("cameo") / "source_target_train.txt"
# Where the corpus cut a word that a text writes as one: before these no space stands, after those none.
_CLOSING = re.compile(r"[,.;:!?)%]|['’](?:s|re|ve|ll|d|m)?|n['’]t")
_OPENING = frozenset("($")


@dataclass(frozen=True, slots=True)
class CountryLabel:
    """A span of a sentence and the countries that it speaks for or names."""

    sentence: int
    first: int
    last: int
    role: str
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class CountryJudged:
    """A label, its words, and the countries found there."""

    label: CountryLabel
    words: str
    found: frozenset[str]

    @property
    def agrees(self) -> bool:
        """Say whether the countries are the same."""
        return self.found == self.label.countries


def read_labels(path: Path) -> Iterator[CountryLabel]:
    """Read the labels.

    Raises:
        DataFileError: a line breaks the format.
    """
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith(("#", "sentence\t")):
            continue
        try:
            sentence, first, last, role, code = line.split("\t")
            codes = frozenset() if code == "-" else frozenset(code.split("+"))
            yield CountryLabel(int(sentence), int(first), int(last), role, codes)
        except ValueError as error:
            raise DataFileError(path.name, f"line {number}", str(error)) from error


def read_sentences(path: Path) -> list[list[str]]:
    """Read the words of each sentence of the corpus: one word and its tag a line, a blank line after a sentence."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    rows = ([line.rsplit(" ", 1)[0] for line in block.splitlines() if line.strip()] for block in blocks)
    return [words for words in rows if words]


def judge_labels(labels: Iterable[CountryLabel], sentences: list[list[str]]) -> Iterator[CountryJudged]:
    """Find the countries at each label."""
    for label in labels:
        text, spans = join_words(sentences[label.sentence])
        span = Span(spans[label.first].start, spans[label.last - 1].end)
        yield CountryJudged(label, span.of(text), countries_at(read_text(text), span))


def countries_at(text: Text, span: Span) -> frozenset[str]:
    """Return the countries of whom a phrase names, else of its places, else of its adjectives ("a Turkish ship")."""
    mentions = find_mentions(text)
    speakers = mentions.speakers((span,), text.text)
    if any(mention.rule != "nobody known" for mention in speakers):
        return frozenset(mention.country for mention in speakers if mention.country)
    places = frozenset(mention.country for mention in mentions.within(span) if mention.place and mention.country)
    words = text.words_in(span)
    named = (sighting for sighting in settle(text) if sighting.first in words and sighting.last - 1 in words)
    return places or frozenset(code for sighting in named for code in sighting.countries)


def join_words(words: list[str]) -> tuple[str, list[Span]]:
    """Join the words of a sentence as a text writes them, and return where each stands."""
    text, spans, glued = "", [], True
    for word in words:
        hyphen = word == "-"
        gap = (
            ""
            if glued or hyphen or _CLOSING.fullmatch(word) or (word in {"s", "t"} and text.endswith(("'", "’")))
            else " "
        )
        spans.append(Span(len(text) + len(gap), len(text) + len(gap) + len(word)))
        text += gap + word
        glued = hyphen or word in _OPENING
    return text, spans


def score_countries(judged: Iterable[CountryJudged]) -> Score:
    """Count the labels that name a country, and the countries found."""
    score = Score()
    for one in judged:
        right = one.agrees and bool(one.found)
        score.add(right=right, found=bool(one.found), expected=bool(one.label.countries))
    return score
