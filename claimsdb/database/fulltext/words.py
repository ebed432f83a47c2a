"""What somebody types into a search, as words to look for; any text is accepted, none of it is taken for SQL.

All words have to be there, in any order and form. `"arms to Russia"` in quotation marks is a phrase, and so is what
punctuation holds together (`U.S.-made`); a word or phrase with a minus before it must not be there.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claimsdb.extraction.lexicon import load_toml

Phrase = tuple[str, ...]

_PIECE = re.compile(r'(?P<minus>(?<!\S)-)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))')
_WORD = re.compile(r"[^\W_]+")
# Scripts that put no spaces between words: neither database finds a word in them, so that letters are compared.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


@dataclass(frozen=True, slots=True)
class Words:
    """What to look for.

    Attributes:
        wanted: phrases that have to be there, most of one word.
        unwanted: phrases that must not be there.
        letters: pieces in a script without spaces that have to be there letter by letter.
    """

    wanted: tuple[Phrase, ...] = ()
    unwanted: tuple[Phrase, ...] = ()
    letters: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to find."""
        return bool(self.wanted or self.letters)

    @property
    def for_fts5(self) -> str:
        """The query for SQLite: every word a quoted string, so that none can be an operator."""
        return " NOT ".join([" ".join(map(_quoted, self.wanted)), *map(_quoted, self.unwanted)])

    @property
    def for_postgresql(self) -> str:
        """The same query for `websearch_to_tsquery`."""
        return " ".join([*map(_quoted, self.wanted), *(f"-{_quoted(phrase)}" for phrase in self.unwanted)])


def words_in(text: str) -> Words:
    """Return what `text` asks for; nothing when it holds only punctuation and stop words."""
    pieces = [(bool(piece["minus"]), piece["quoted"] or piece["bare"] or "") for piece in _PIECE.finditer(text)]
    spaced = [(minus, piece) for minus, piece in pieces if not _SPACELESS.search(piece)]
    return Words(
        wanted=tuple(_phrases(piece for minus, piece in spaced if not minus)),
        unwanted=tuple(_phrases(piece for minus, piece in spaced if minus)),
        letters=tuple(piece for minus, piece in pieces if not minus and _SPACELESS.search(piece)),
    )


def _phrases(pieces: Iterator[str]) -> Iterator[Phrase]:
    """Yield each piece as the words of a phrase, without the stop words at its ends."""
    for piece in pieces:
        found = _WORD.findall(_without_accents(piece))
        telling = [place for place, word in enumerate(found) if word.casefold() not in _stop_words()]
        if telling:
            yield tuple(found[telling[0] : telling[-1] + 1])


def _without_accents(text: str) -> str:
    bare = (char for char in unicodedata.normalize("NFD", text) if not "\u0300" <= char <= "\u036f")
    return unicodedata.normalize("NFC", "".join(bare))


def _quoted(phrase: Sequence[str]) -> str:
    return f'"{" ".join(phrase)}"'


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(str(load_toml("english/stop_words.toml")["words"]).split())
