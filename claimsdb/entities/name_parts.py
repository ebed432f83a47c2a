"""Words inside names that are not written like names: "van der Meulen", "al-Saffar", "O'Brien", "Harrow & Dyce"."""

from collections.abc import Callable, Mapping
from functools import cache

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.nouns import noun_index
from claimsdb.entities.words import modifiers
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary

PARTICLES = frozenset(
    "van der den von zu del della bin ibn al el da di dos das do de des du la le y e av af ter ten".split()
)
_GENERATIONS = frozenset({"senior", "junior", "jr", "sr"})
PREFIXES = frozenset({"al-", "el-"})
# What tells the purpose of an organization in its name.
_PURPOSES = frozenset({"for", "on", "against"})
_INSIDE = PARTICLES | _GENERATIONS | {"'", "&", "jr.", "sr.", "."}


def may_be_inside_name(lower: str) -> bool:
    """Say whether a word can belong to a name though it is not written like one: most cannot."""
    return lower in _INSIDE or lower[:3] in PREFIXES


def is_inside_name(text: Text, at: int, words: range) -> bool:
    """Say whether a word that may belongs to the name around it."""
    return _tests().get(text.lower[at], _is_particle)(text, at, words)


@cache
def _tests() -> Mapping[str, Callable[[Text, int, range], bool]]:
    marks = {".": is_initial, "'": _is_elided, "&": _is_firm}
    return {**dict.fromkeys(_INSIDE - PARTICLES - marks.keys(), _is_generation), **marks}


def is_initial(text: Text, at: int, words: range) -> bool:
    """Say whether a full stop belongs to an initial ("Jeffrey M. Jones")."""
    if not words.start < at < words.stop - 1 or text.word(at) != ".":
        return False
    initial = text.word(at - 1)
    joined = text.words[at - 1].end == text.words[at].start
    return joined and len(initial) == 1 and initial.isupper() and text.word(at + 1)[0].isupper()


def _is_firm(text: Text, at: int, words: range) -> bool:
    """Say whether "&" joins the names of a firm's partners ("Harrow & Dyce")."""
    inside = words.start < at < words.stop - 1
    return inside and text.word(at - 1)[0].isupper() and text.word(at + 1)[0].isupper()


def _is_elided(text: Text, at: int, words: range) -> bool:
    """Say whether an apostrophe stands inside a name ("O'Brien", "Sing'Oei"), which the words of a text are cut at."""
    if not words.start < at < words.stop - 1:
        return False
    before, mark, after = text.words[at - 1 : at + 2]
    joined = before.end == mark.start and mark.end == after.start
    return joined and text.word(at - 1)[0].isupper() and text.word(at + 1)[0].isupper()


def _is_generation(text: Text, at: int, words: range) -> bool:
    """Say whether "senior" or "junior" ends a name ("Omar Haddad senior"), and begins no title ("senior officials")."""
    if at <= words.start + 1:
        return False
    named = text.word(at - 1)[0].isupper() and text.word(at - 2)[0].isupper()
    after = text.lower[at + 1] if at + 1 < words.stop else ""
    return named and after not in noun_index() and after not in modifiers()


def _is_particle(text: Text, at: int, words: range) -> bool:
    """Say whether a word is a particle inside a name ("van der Meulen") or begins with one ("al-Saffar")."""
    lower = text.lower[at]
    if lower[:3] in PREFIXES and text.word(at)[3:4].isupper():
        return True
    if lower not in PARTICLES:
        return False
    before = text.word(at - 1) if at > words.start else ""
    if not (before[:1].isupper() or text.lower[at - 1] in PARTICLES):
        return False
    rest = [text.word(index) for index in range(at + 1, min(at + 3, words.stop))]
    return any(word[0].isupper() for word in rest[:1]) or (
        len(rest) == 2 and rest[0] in PARTICLES and rest[1][0].isupper()
    )


def opens_name(text: Text, mark: int, words: range) -> bool:
    """Say whether a plural in the genitive begins an organization's name ("Citizens' Coalition", "People's Party")."""
    if not words.start < mark < words.stop - 1 or text.lower[mark] not in {"'", "'s"}:
        return False
    own, after = text.word(mark - 1), text.word(mark + 1)
    plural = text.lower[mark] == "'" or text.lower[mark - 1] in vocabulary().plurals
    plural = plural or text.at(mark - 2).rstrip(".") in {"st", "saint"}  # "St Anne's Hospital"
    return plural and own[0].isupper() and after[0].isupper() and text.lower[mark + 1] in noun_index()


def goes_on(text: Text, at: int, words: range) -> int:
    """Return where an organization's name ends that goes on after a noun ("Center | for Civic and Foreign Studies").

    Two capitalised words are joined by "and" only right after the preposition, so that nobody else comes in.
    """
    if at + 1 >= words.stop or text.lower[at] not in _PURPOSES or not text.word(at + 1)[0].isupper():
        return at
    end = at + 2
    end += 2 * _joins_tasks(text, end, words)
    while end < words.stop and text.word(end)[0].isupper() and text.lower[end] not in noun_index():
        end += 1
    return end


def _joins_tasks(text: Text, at: int, words: range) -> bool:
    """Say whether "and" joins another word of a name here, and not somebody by his first name."""
    if at + 1 >= words.stop or text.lower[at] != "and" or not text.word(at + 1)[0].isupper():
        return False
    return not is_given_name(text.word(at + 1))
