"""Which words of a text were meant by a search, and how close together they stand. Pure.

An index in memory finds them by the same rules as the one that found the text, so that both databases mark alike.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from heapq import heapify, heapreplace

from claimsdb.database.fulltext.matching import TOKENIZER
from claimsdb.database.fulltext.words import Words
from claimsdb.spans import Span

SHOWN = 240
"""Characters of a long text that are shown around what was found."""

_PRIVATE_USE = range(0xE000, 0xF8FF)


def found_in(texts: Sequence[str], words: Words) -> list[list[list[Span]]]:
    """Return for each text and each thing that was asked for where it stands, in order."""
    found: list[list[list[Span]]] = [[] for _ in texts]
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(f"CREATE VIRTUAL TABLE texts USING fts5 (words, tokenize = '{TOKENIZER}')")
        memory.executemany("INSERT INTO texts (rowid, words) VALUES (?, ?)", enumerate(texts))
        for phrase in words.wanted:
            for spans, marked in zip(found, _highlighted(memory, texts, Words((phrase,)).for_fts5), strict=True):
                spans.append(marked)
    for spans, text in zip(found, texts, strict=True):
        spans.extend(list(_by_letter(text, piece)) for piece in words.letters)
    return found


def closest(spans: Sequence[Sequence[Span]]) -> Span | None:
    """Return the shortest stretch that holds one of each, None when something is nowhere.

    The stretch runs from the first of one each to the last; the first of them moves on as long as there is another.
    """
    if not spans or not all(spans):
        return None
    heap = [(places[0].start, number, 0) for number, places in enumerate(spans)]
    heapify(heap)
    end = max(places[0].end for places in spans)
    best = Span(heap[0][0], end)
    while True:
        start, number, place = heap[0]
        if end - start < best.end - best.start:
            best = Span(start, end)
        if place + 1 == len(spans[number]):
            return best
        following = spans[number][place + 1]
        end = max(end, following.end)
        heapreplace(heap, (following.start, number, place + 1))


def around(text: str, stretch: Span, limit: int = SHOWN) -> Span:
    """Return where to cut a text so that about `limit` characters around a stretch are left, whole words only."""
    if len(text) <= limit:
        return Span(0, len(text))
    room = max(limit - (stretch.end - stretch.start), 0) // 2
    start, end = max(stretch.start - room, 0), min(stretch.end + room, len(text))
    if start:
        start = min(text.find(" ", start, stretch.start) + 1 or stretch.start, stretch.start)
    if end < len(text):
        end = max(text.rfind(" ", stretch.end, end), stretch.end)
    return Span(start, end)


def _highlighted(memory: sqlite3.Connection, texts: Sequence[str], query: str) -> Iterator[list[Span]]:
    """Yield the places that FTS5 marks in each text, by two characters that no text has."""
    used = set().union(*texts)
    begin, end = [mark for number in _PRIVATE_USE if (mark := chr(number)) not in used][:2]
    select = "SELECT rowid, highlight(texts, 0, ?, ?) FROM texts WHERE texts MATCH ?"
    marked = dict(memory.execute(select, (begin, end, query)))
    for number in range(len(texts)):
        yield list(_between(marked.get(number, ""), begin, end))


def _between(marked: str, begin: str, end: str) -> Iterator[Span]:
    """Yield where the marked stretches stand in the text without marks."""
    before, *pieces = marked.split(begin)
    position = len(before)
    for piece in pieces:
        words, _, rest = piece.partition(end)
        yield Span(position, position + len(words))
        position += len(words) + len(rest)


def _by_letter(text: str, piece: str) -> Iterator[Span]:
    start = text.casefold().find(piece.casefold())
    while start >= 0:
        yield Span(start, start + len(piece))
        start = text.casefold().find(piece.casefold(), start + len(piece))
