"""What an article is about, as far as names tell: who name one ship and one harbour tell one story.

Countries, their people and capitals are left out: half of all news names Russia. Two countries beside each other tell
more: few articles of some weeks are between Chad and Sudan.
"""

from collections.abc import Iterable
from functools import cache
from itertools import combinations

from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_index import name_index
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.notions import function_words

_SHORTEST = 4  # "The", "Mr."
_MOST_COUNTRIES = 4  # who speaks of more tells of the world, not of what is between two
_STATES = frozenset({Sense.COUNTRY, Sense.ADJECTIVE, Sense.NOUN, Sense.PLURAL, Sense.CAPITAL, Sense.OFFICE})


def names_in(text: Text, speakers: Iterable[str] = ()) -> frozenset[str]:
    """Return the names in a text, in lower case: words with a capital that begin no sentence, or name a speaker.

    Args:
        text: the article.
        speakers: the words of those who speak in it; what they are ("Inspectors", "Police") is no name.
    """
    inner = {text.word(index) for sentence in text.sentences for index in range(sentence.start + 1, sentence.end)}
    first = {word.strip(",") for words in speakers for word in words.split()[:1]}
    first = {word for word in first if not _is_what(word.lower())}
    named = {word for word in inner | first if word[:1].isupper() and word.isalpha()}
    return frozenset(word.lower() for word in named if len(word) >= _SHORTEST and not _is_common(word))


def pairs_of(countries: Iterable[str]) -> frozenset[str]:
    """Return each two of the countries that an article tells of, as a name: "sd td"; none of many."""
    codes = sorted({country.lower() for country in countries})
    return (
        frozenset(" ".join(pair) for pair in combinations(codes, 2)) if len(codes) <= _MOST_COUNTRIES else frozenset()
    )


def _is_what(word: str) -> bool:
    """Say whether a word tells what somebody is, not who: "police", "inspectors"."""
    return word in vocabulary().people or word in function_words() or word.endswith("s")


def _is_common(word: str) -> bool:
    return word in words_of_countries() or word.lower() in _calendar()


@cache
def words_of_countries() -> frozenset[str]:
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
