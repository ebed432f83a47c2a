"""What an article is about, as far as names tell: who name one ship and one harbour tell one story.

Countries, their people and capitals are left out: half of all news names Russia.
"""

from functools import cache

from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_index import name_index
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text

_SHORTEST = 4  # "The", "Mr."
_STATES = frozenset({Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN, Sense.PLURAL, Sense.CAPITAL, Sense.OFFICE})


def names_in(text: Text) -> frozenset[str]:
    """Return the names in a text, in lower case: words with a capital that begin no sentence, or stand so elsewhere."""
    inner = {
        text.word(index)
        for sentence in text.sentences
        for index in range(sentence.start + 1, sentence.end)
        if text.word(index)[:1].isupper() and text.word(index).isalpha()
    }
    return frozenset(word.lower() for word in inner if len(word) >= _SHORTEST and not _is_common(word))


def _is_common(word: str) -> bool:
    return word in _words_of_countries() or word.lower() in _calendar()


@cache
def _words_of_countries() -> frozenset[str]:
    """Return the words of which names of states, their people and seats are made: "Ivory", "Kenyans", "Kremlin"."""
    return frozenset(
        word
        for names in name_index().values()
        for words, meanings in names
        if any(meaning.sense in _STATES for meaning in meanings)
        for word in words
    )


@cache
def _calendar() -> frozenset[str]:
    return frozenset(load_toml("english/pointers.toml")["topics"]["common"])
