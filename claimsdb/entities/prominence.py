"""Whether a mention stands out enough to be meant by a pronoun, and where grammar forbids that it is meant."""

from claimsdb.entities.anaphors import Anaphor, Pointer
from claimsdb.entities.candidates import Candidate
from claimsdb.entities.words import DETERMINERS, NUMBERS, PREPOSITIONS, word_list
from claimsdb.extraction.tokens import Text

# Who says or does something may follow these; after the others a name is only a circumstance ("south of Malta").
_AGENTIVE = frozenset({"by", "from"})
_OPENING = DETERMINERS | NUMBERS | PREPOSITIONS
_OBJECTS = frozenset({"them", "him", "both"})
_BEFORE_SUBJECT = frozenset(
    {",", '"', "“", "‘", ":", ";", ")", "-", "–", "—"}
    | set("and but that when while because if as after before although though".split())
)


def is_circumstance(text: Text, one: Candidate) -> bool:
    """Say whether a candidate hangs on a preposition ("in Malta") or is told something ("told parliament")."""
    before = text.at(one.first - 1)
    return (before in PREPOSITIONS and before not in _AGENTIVE) or before in word_list("telling")


def is_subject(text: Text, one: Candidate) -> bool:
    """Say whether a candidate opens its sentence or a clause of it, or follows the verb of saying: it is spoken of."""
    start = text.sentence_with(one.first).start
    before = text.lower[one.first - 1] if one.first > start else ","
    return before in _BEFORE_SUBJECT or before in word_list("speaking")


def is_barred(text: Text, one: Candidate, anaphor: Anaphor) -> bool:
    """Say whether an object stands in the candidate's own clause: others are meant ("soldiers killed them")."""
    if anaphor.lemma not in _OBJECTS and (anaphor.pointer, anaphor.lemma) != (Pointer.PAIR, "the"):
        return False
    here = text.sentence_of_word[one.first] == text.sentence_of_word[anaphor.first]
    if not here or text.lower[anaphor.first - 1] in {"and", "but"}:
        return False
    between = text.lower[one.last : anaphor.first]
    return word_list("clauses").isdisjoint(between) and word_list("speaking").isdisjoint(between)


def is_quoted(text: Text, one: Candidate, anaphor: Anaphor) -> bool:
    """Say whether a quotation opens between a candidate and the pronoun: somebody else may speak of others in it."""
    between = text.lower[one.last : anaphor.first]
    curly = between.count("“") - between.count("”")
    return curly > 0 or between.count('"') % 2 == 1


def has_plural_rival(text: Text, one: Candidate, anaphor: Anaphor) -> bool:
    """Say whether several things or unknown people after the candidate may be meant ("opened four containers")."""
    return any(_is_plural(text, at) for at in range(one.last, anaphor.first))


def _is_plural(text: Text, at: int) -> bool:
    """Say whether a word has the form of a plural noun and stands where a noun does."""
    word, before = text.lower[at], text.lower[at - 1]
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
    opened = before in _OPENING or before[:1].isdigit() or word in word_list("statements")
    return plural and opened and text.word(at).islower()
