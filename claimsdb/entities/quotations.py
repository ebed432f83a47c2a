"""Which words of a text are somebody's own: inside quotation marks."""

from bisect import bisect_right

from claimsdb.extraction.tokens import Text

_OPENING = frozenset({"“", "``"})
_EITHER = frozenset({'"', "''"})
_MARKS = _OPENING | _EITHER | {"”"}


def quoted_words(text: Text) -> frozenset[int]:
    """Return the words inside quotation marks; a quotation ends with its paragraph."""
    quoted: set[int] = set()
    opened = -1
    for at in (at for at, word in enumerate(text.written) if word in _MARKS):
        if opened >= 0:
            quoted.update(range(opened, min(at, _end_of_paragraph(text, opened))))
        again = text.written[at] in _EITHER and (opened < 0 or at >= _end_of_paragraph(text, opened))
        opened = at if again or text.written[at] in _OPENING else -1
    return frozenset(quoted if opened < 0 else quoted.union(range(opened, _end_of_paragraph(text, opened))))


def _end_of_paragraph(text: Text, at: int) -> int:
    """Return the word after the paragraph of a word."""
    number = text.sentence_of_word[at]
    paragraphs = text.paragraph_of_sentence
    last = bisect_right(paragraphs, paragraphs[number]) - 1
    return text.sentences[last].end
