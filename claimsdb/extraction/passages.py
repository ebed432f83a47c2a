"""A text into the passages that the encoder reads: neighbouring paragraphs, as many as fit.

A paragraph is read with those around it ("he said" needs the one before), an end marker after each. Passages of a text
are of like length, so that the last is no stub. A paragraph that is too long is cut at its sentences, a sentence that
is too long where it must be.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimsdb.extraction.tokens import Text
from claimsdb.extraction.wordpiece import WordPieces
from claimsdb.spans import Span

PASSAGE_PIECES = 190  # the longest passage of the training, end markers included
SHAPES = ("plain", "capital", "capitals", "mixed")  # how a word is written; its pieces are in lower case


@dataclass(frozen=True, slots=True)
class Passage:
    """Words read in one go: their pieces, how those are written, and the place of each word's first piece."""

    words: range
    pieces: tuple[int, ...]
    shapes: tuple[int, ...]
    places: tuple[int, ...]


def passages(text: Text, vocabulary: WordPieces, limit: int = PASSAGE_PIECES) -> Iterator[Passage]:
    """Yield the passages of a text, of at most `limit` pieces, in order; together they hold each word once."""
    words = [span.of(text.text) for span in text.words]
    pieces = [vocabulary.of_word(word)[: limit - 2] for word in words]
    for blocks in _groups(list(_blocks(text, [len(ids) for ids in pieces], limit - 2)), limit):
        yield _passage(words, pieces, blocks, vocabulary)


def word_shape(word: str) -> int:
    """Say how a word is written; what has no letters is plain."""
    if word == word.lower():
        return 0
    if word == word.upper() and len(word) > 1:
        return 2
    return 1 if word[0].isupper() else 3


def _blocks(text: Text, sizes: Sequence[int], limit: int) -> Iterator[tuple[Span, int]]:
    """Yield what stays together, with its pieces: paragraphs that fit, else sentences, else what fits of one."""
    for sentences in _paragraphs(text):
        whole = Span(sentences[0].start, sentences[-1].end)
        for block in [whole] if sum(sizes[slice(*whole)]) <= limit else sentences:
            for part in _cut(block, sizes, limit):
                yield part, sum(sizes[slice(*part)])


def _paragraphs(text: Text) -> Iterator[list[Span]]:
    """Yield the sentences of each paragraph."""
    starts = [n for n, (before, after) in enumerate(pairwise((-1, *text.paragraph_of_sentence))) if before != after]
    for first, last in pairwise((*starts, len(text.sentences))):
        yield list(text.sentences[first:last])


def _cut(block: Span, sizes: Sequence[int], limit: int) -> Iterator[Span]:
    start, size = block.start, 0
    for word in range(*block):
        if size + sizes[word] > limit:
            yield Span(start, word)
            start, size = word, 0
        size += sizes[word]
    yield Span(start, block.end)


def _groups(blocks: Sequence[tuple[Span, int]], limit: int) -> Iterator[list[Span]]:
    """Join blocks to as few passages as hold them, each filled to about the same share."""
    total = sum(size + 1 for _, size in blocks)
    enough = total / -(-total // (limit - 1)) if total else 0.0
    group: list[Span] = []
    length = 1
    for block, size in blocks:
        if group and (length + size + 1 > limit or length > enough):
            yield group
            group, length = [], 1
        group.append(block)
        length += size + 1
    if group:
        yield group


def _passage(words: Sequence[str], pieces: Sequence[list[int]], blocks: list[Span], vocabulary: WordPieces) -> Passage:
    ids, shapes, places = [vocabulary.begin], [0], []
    for block in blocks:
        for word in range(*block):
            places.append(len(ids))
            ids += pieces[word]
            shapes += [word_shape(words[word])] * len(pieces[word])
        ids.append(vocabulary.end)
        shapes.append(0)
    return Passage(range(blocks[0].start, blocks[-1].end), tuple(ids), tuple(shapes), tuple(places))
