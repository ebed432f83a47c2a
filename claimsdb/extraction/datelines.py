"""The dateline before a report's first words: "BASEL, June 11 - ", "Moscow (TLA) - ". It is no part of what is said."""

from collections.abc import Iterable
from dataclasses import replace

from claimsdb.extraction.drafts import Draft, Ranges
from claimsdb.extraction.function_words import DASHES
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span

_LONGEST = 12  # words of "ST. PETERSBURG, Russia, June 11 (TLA) -"
_SHORTEST = 3  # letters of a place in capitals
_MARKS = frozenset({",", "(", ")", "/"})


def without_datelines(text: Text, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts, sources and contents that begin with a dateline without it."""
    return [
        replace(draft, source=_without(text, draft.source), content=_without(text, draft.content)) for draft in drafts
    ]


def _without(text: Text, spans: Ranges) -> Ranges:
    starts = [dateline_end(text, span.start) for span in spans]
    return tuple(Span(start, span.end) if start < span.end else span for start, span in zip(starts, spans, strict=True))


def dateline_end(text: Text, start: int) -> int:
    """Return where the dateline ends that begins at a word, `start` if none does."""
    sentence = text.sentence_with(start)
    if start != sentence.start:
        return start
    dashes = [word for word in range(start + 1, sentence.end - 1) if text.word(word) in DASHES]
    if not dashes or dashes[0] > start + _LONGEST or (len(dashes) > 1 and dashes[0] == start + 1):
        return start  # "NATO - the alliance of thirty states - said": a parenthesis
    return dashes[0] + 1 if _is_dateline(text.written[start : dashes[0]]) else start


def _is_dateline(words: tuple[str, ...]) -> bool:
    """Say whether words are places, days and agencies; the first place is in capitals, or an agency in parentheses."""
    place = words[0].isupper() and len(words[0]) >= _SHORTEST
    return (place or words[-1] == ")") and all(word in _MARKS or word[0].isupper() or word.isdigit() for word in words)
