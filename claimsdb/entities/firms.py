"""Unknown names that are organizations by what stands beside them: "Norsk Vind said it had", "shares in Norsk Vind"."""

from collections.abc import Iterable, Iterator

from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.items import ItemKind
from claimsdb.entities.leaders import leaders, surname_country
from claimsdb.entities.nouns import NounKind, noun_index
from claimsdb.entities.phrase import Phrase, is_bare_name
from claimsdb.entities.words import is_act, vocabulary, word_list
from claimsdb.extraction.tokens import Text

Words = tuple[int, int]


def find_firms(text: Text, phrases: Iterable[Phrase]) -> Iterator[Words]:
    """Yield the unknown names that are told to be an organization's and nobody's first name opens."""
    for phrase in phrases:
        yield from (words for words in _told(text, phrase) if _may_be_firm(text, words))


def _told(text: Text, phrase: Phrase) -> Iterator[Words]:
    """Yield the names in a phrase that it, or what stands beside it, tells to be an organization's."""
    if phrase.head is None and phrase.apposition is None:
        if is_bare_name(phrase) and phrase.proper and _is_told(text, phrase.proper):
            yield phrase.proper
        return
    if not (phrase.before or phrase.complements or phrase.apposition):  # most phrases
        return
    for part in (phrase, phrase.apposition) if phrase.apposition else (phrase,):
        yield from _served(part)
        for ended in (part, *(other for _, other in part.complements)):
            if ended.noun_kind is NounKind.ORGANIZATION and (words := _ended_by_noun(text, ended)):
                yield words


def name_before(phrase: Phrase) -> Words | None:
    """Return the unknown name of several words that somebody serves ("Norsk Vind spokesman Ole Dahl")."""
    if not phrase.before:
        return None
    if "staff" not in phrase.lists and phrase.lemma not in vocabulary("titles", "corporate"):
        return None
    first = end = phrase.head.first if phrase.head is not None else 0
    for item in reversed(phrase.before):
        if item.kind is not ItemKind.PROPER or item.last != first:
            break
        first = item.first
    return (first, end) if end - first > 1 else None


def _ended_by_noun(text: Text, phrase: Phrase) -> Words | None:
    """Return the name that a capitalised noun ends, one unknown word before it ("Nordkyst Bank")."""
    head, last = phrase.head, phrase.before[-1] if phrase.before else None
    if head is None or last is None or phrase.proper:
        return None
    ended = last.kind is ItemKind.PROPER and last.last == head.first and text.word(head.first).istitle()
    return (last.first, head.last) if ended and len(phrase.before) == 1 else None


def _served(phrase: Phrase) -> Iterator[Words]:
    """Yield the names that a post is held at: "the chief executive of Norsk Vind", "Norsk Vind spokesman Ole Dahl"."""
    if (before := name_before(phrase)) is not None:
        yield before
    if not phrase.complements or phrase.lemma not in vocabulary("titles", "corporate"):
        return
    for preposition, other in phrase.complements:
        if preposition in {"of", "at"} and is_bare_name(other) and other.proper is not None:
            yield other.proper


def _may_be_firm(text: Text, words: Words) -> bool:
    """Say whether no first name, title or leader's name tells that a name is a person's."""
    first, end = words
    written = text.written[first:end]
    person = is_given_name(written[0]) or text.lower[first] in vocabulary("titles", "honorifics")
    return not person and " ".join(written) not in leaders() and surname_country(written[-1]) is None


def _is_told(text: Text, words: Words) -> bool:
    first, end = words
    has = text.at(first - 1) in {"in", "of"} and text.at(first - 2) in word_list("holdings")
    return has or text.at(end) in word_list("holdings") or calls_itself_it(text, end) or _is_taken_up(text, words)


def _is_taken_up(text: Text, words: Words) -> bool:
    """Say whether a name opens a sentence that names nobody else, and "The company" the next one."""
    first, end = words
    number = text.sentence_of_word[first]
    start, stop = text.sentences[number]
    if first != start or end - first == 1 or text.at(stop) != "the":
        return False
    firm = text.at(stop + 1) in vocabulary("anaphors", "companies") and text.at(stop + 2) != "of"
    return firm and not any(_is_somebody(word) for word in text.written[end:stop])


def _is_somebody(word: str) -> bool:
    """Say whether a word may name an organization."""
    known = any(noun.kind is NounKind.ORGANIZATION for _, noun in noun_index().get(word, ()))
    return known or (word[0].isupper() and word.lower() not in word_list("calendar"))


def calls_itself_it(text: Text, end: int) -> bool:
    """Say whether "said it had" follows a name, and no "said it was clear"."""
    at = end + 1 + (text.at(end + 1) == "that")
    if text.at(end) not in word_list("speaking") or text.at(at) not in {"it", "its"}:
        return False
    after, then = text.at(at + 1), text.at(at + 2)
    finite = after.endswith("ed") or is_act(after) or after in word_list("finite")
    expletive = not {after, f"{after} {then}"}.isdisjoint(vocabulary("anaphors", "expletive"))
    return text.at(at) == "its" or (finite and not expletive)
