"""Words into the pieces of the encoder's vocabulary: lower case, accents off, longest match first (BERT's scheme)."""

import unicodedata
from functools import cached_property
from pathlib import Path

LONGEST_WORD = 100  # characters; longer ones are unknown to the encoder, as in its own tokenizer
REMEMBERED = 50_000  # words whose pieces are kept: most of what an archive says, in about 15 MB


class WordPieces:
    """The vocabulary of the encoder and the one way to cut a word with it."""

    def __init__(self, vocabulary: list[str]) -> None:
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._cache: dict[str, list[int]] = {}

    @classmethod
    def load(cls, path: Path) -> "WordPieces":
        """Read a `vocab.txt`, one piece a line."""
        return cls(path.read_text(encoding="utf-8").splitlines())

    @cached_property
    def begin(self) -> int:
        """Id of the piece that begins a sequence."""
        return self._ids["[CLS]"]

    @cached_property
    def end(self) -> int:
        """Id of the piece that ends a sequence, and each paragraph in it."""
        return self._ids["[SEP]"]

    @cached_property
    def hidden(self) -> int:
        """Id of the piece that hides another one in training."""
        return self._ids["[MASK]"]

    def of_word(self, word: str) -> list[int]:
        """Return the ids of the pieces of one word, at least one."""
        pieces = self._cache.get(word)
        if pieces is None:
            pieces = [piece for part in _parts(word) for piece in self._cut(part)] or [self._ids["[UNK]"]]
            if len(self._cache) >= REMEMBERED:
                self._cache.clear()
            self._cache[word] = pieces
        return pieces

    def _cut(self, part: str) -> list[int]:
        if len(part) > LONGEST_WORD:
            return [self._ids["[UNK]"]]
        pieces, start = [], 0
        while start < len(part):
            found = self._longest(part, start)
            if found is None:
                return [self._ids["[UNK]"]]
            piece, start = found
            pieces.append(piece)
        return pieces

    def _longest(self, part: str, start: int) -> tuple[int, int] | None:
        for end in range(len(part), start, -1):
            piece = self._ids.get(("##" if start else "") + part[start:end])
            if piece is not None:
                return piece, end
        return None


def _parts(word: str) -> list[str]:
    """Lower the word, take the accents off, and stand each punctuation sign alone."""
    plain = (c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    return "".join(f" {c} " if _is_sign(c) else c for c in plain).split()


def _is_sign(character: str) -> bool:
    ascii_sign = character.isascii() and character.isprintable() and not character.isalnum() and character != " "
    return ascii_sign or unicodedata.category(character).startswith("P") or _is_ideograph(character)


def _is_ideograph(character: str) -> bool:
    return "\u4e00" <= character <= "\u9fff" or "\u3400" <= character <= "\u4dbf" or "\uf900" <= character <= "\ufaff"
