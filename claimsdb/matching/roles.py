"""Who takes which part in an act: agents, recipients, places, and those who are merely named.

No parser: agents stand before the verb (after "by" in the passive), prepositions tell the recipient from the place.
"""

from collections.abc import Container, Iterator, Sequence
from itertools import takewhile

from claimsdb.entities.entity import Mention
from claimsdb.entities.meanings import Sense
from claimsdb.entities.name_index import name_index
from claimsdb.extraction.function_words import DETERMINERS, POSSESSIVES, QUOTES, SUBJECT_PRONOUNS
from claimsdb.extraction.inflection import is_gerund
from claimsdb.extraction.tokens import Text
from claimsdb.matching.acts import Act
from claimsdb.matching.statement import Party

PLACE_PREPOSITIONS = frozenset("in near inside at off over around outside across through beside along between".split())
_PREPOSITIONS = PLACE_PREPOSITIONS | {
    "to", "for", "with", "from", "against", "on", "of", "by", "into", "toward", "towards", "about", "under", "after",
}  # fmt: skip
_AUXILIARIES = frozenset(
    "had has have having was were is are been be will would did does do may might could should can must 'd".split()
)
_STEERING = frozenset({"by", "for", "from", "of"})
_SKIPPED = frozenset({"the", "its", "their", "a", "an", "neighbouring", "neighboring", "both", "his", "her"})
_JOINING = frozenset({"and", ",", "the", "or", "both", "as", "well"})
_OBJECTS = DETERMINERS | _PREPOSITIONS | {"it", "him", "them", "that"}
_LONGEST_SUBJECT = 6  # words
_TO_THE_RECIPIENT = 3  # words between a verb and its direct object: "provided Moscow", "attacked the town of Tai"


def find_agents(text: Text, words: Sequence[int], act: Act | None, inside: Sequence[Mention]) -> list[Mention]:
    """Return those who are said to have done it."""
    if act and act.passive:
        return [
            mention
            for mention in inside
            if first_word(text, mention) >= act.last and _governor(text, words, mention) == "by"
        ][:2]
    if act and act.noun:
        between = [mention for mention in inside if _governor(text, words, mention) in {"by", "between"}]
        if between:
            return _run(text, [*between, *(mention for mention in inside if mention.span > between[0].span)])
    if act is None and any(_is_all(text, words, mention) for mention in inside):
        return []  # "declined to discuss Tine"
    zone = [index for index in _subject_zone(text, words, act) if text.lower[index] not in QUOTES]
    if zone and text.lower[zone[0]] in SUBJECT_PRONOUNS:
        zone = zone[:1]  # "they took my brother and shot him"
    before = [mention for mention in inside if first_word(text, mention) in zone and not _owns(mention)]
    free = [mention for mention in before if _governor(text, words, mention) is None and not mention.place]
    if free:
        return _run(text, free)
    # "hackers working for Russia had ...", "an Ilyushin from Djibouti had ...": the one behind the nameless agent.
    return [mention for mention in before if _governor(text, words, mention) in _STEERING][:1]


def find_accused(text: Text, words: Sequence[int], inside: Sequence[Mention]) -> list[Mention]:
    """Return those who open the object of a verb of accusing: "accused | Riga and Oslo | of jamming it"."""
    opening = [index for index in words if text.lower[index] not in _SKIPPED][:1]
    first = [mention for mention in inside if words[0] <= first_word(text, mention) <= max(opening, default=-1)]
    if not first:
        return []
    accused = _run(text, [first[0], *(mention for mention in inside if mention.span > first[0].span)])
    behind = text.words_in(accused[-1].span).stop
    apart = behind not in words or text.lower[behind] in _PREPOSITIONS | {","}
    return accused if apart else []


def find_nationals(text: Text, words: Sequence[int], act: Act | None) -> tuple[Party, ...]:
    """Return an unnamed subject with its country: "Kazakh weightlifters had swapped", "Vietnamese mills of selling"."""
    if act is None or act.passive:
        return ()
    subject = list(takewhile(lambda index: text.lower[index] not in _PREPOSITIONS, _subject_zone(text, words, act)))
    countries = {code for index in subject if (code := _adjective_code(text.word(index)))}
    if len(countries) != 1 or len(subject) > _LONGEST_SUBJECT or text.lower[subject[0]] in SUBJECT_PRONOUNS:
        return ()
    raw = text.characters(subject[0], subject[-1] + 1).of(text.text)
    return (Party(raw, None, countries.pop()),)


def sort_others(
    text: Text, words: Sequence[int], act: Act | None, others: Sequence[Mention]
) -> tuple[list[Mention], list[Mention], list[Mention]]:
    """Tell recipients, places and the rest by the preposition before each."""
    recipients: list[Mention] = []
    locations: list[Mention] = []
    about: list[Mention] = []
    for mention in others:
        governor = _governor(text, words, mention) or ""
        if act and _is_target(text, act, mention, governor):
            recipients.append(mention)
        elif governor in PLACE_PREPOSITIONS or mention.place:
            locations.append(mention)
        else:
            about.append(mention)
    return recipients, locations, about


def _owns(mention: Mention) -> bool:
    """Say whether a mention of nobody known is a possessive: "four of its images" acts for nobody."""
    return mention.entity is None and mention.raw.lower() in POSSESSIVES


def first_word(text: Text, mention: Mention) -> int:
    """Return the index of a mention's first word."""
    return text.words_in(mention.span).start


def _is_all(text: Text, words: Sequence[int], mention: Mention) -> bool:
    return len(text.words_in(mention.span)) >= len([index for index in words if text.word(index)[0].isalnum()])


def _subject_zone(text: Text, words: Sequence[int], act: Act | None) -> Iterator[int]:
    """Yield the words before the verb, as far as it can be told: before an auxiliary or the known act."""
    if _opens_with_deed(text, words):
        return
    for index in _clause_of(text, words, act):
        if (act and index >= act.first) or (text.lower[index] in _AUXILIARIES and index != words[0]):
            return
        yield index


def _clause_of(text: Text, words: Sequence[int], act: Act | None) -> Sequence[int]:
    """Return the words from where the clause of the act begins: "two men died | when a Chinese cutter rammed them"."""
    opening = [place for place, index in enumerate(words) if act and index < act.first and _opens_clause(text, index)]
    return words[opening[-1] + 1 :] if opening else words


def _opens_clause(text: Text, index: int) -> bool:
    """Say whether "when" or "after" opens a clause with a subject of its own, none of "after leaving it"."""
    return text.lower[index] in {"when", "after"} and not is_gerund(text.word(index + 1))


def _opens_with_deed(text: Text, words: Sequence[int]) -> bool:
    """Tell "having troops there", "harming the child" from "visiting monks had broken it": a verb with its object."""
    if len(words) < 2 or not is_gerund(text.word(words[0])):
        return False
    following = text.lower[words[1]]
    if following in _OBJECTS:
        return True
    named = text.word(words[1])[0].isupper() and not any(text.lower[index] in _AUXILIARIES for index in words)
    return named or text.lower[words[0]] in {"having", "being"}


def _run(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """Return the first mention and those joined to it by "and"."""
    run = [mentions[0]]
    for mention in mentions[1:]:
        between = text.lower[text.words_in(run[-1].span).stop : first_word(text, mention)]
        if set(between) <= _JOINING:
            run.append(mention)
    return run


def _is_target(text: Text, act: Act, mention: Mention, governor: str) -> bool:
    if governor:
        return governor in act.predicate.target and first_word(text, mention) >= act.last
    if "" not in act.predicate.target:
        return False
    if act.passive:
        return first_word(text, mention) < act.first
    return 0 <= first_word(text, mention) - act.last <= _TO_THE_RECIPIENT and not act.noun


def _governor(text: Text, words: Container[int], mention: Mention) -> str | None:
    """Return the preposition among the words that governs a mention, looking over determiners."""
    index = first_word(text, mention) - 1
    while index in words and text.lower[index] in _SKIPPED:
        index -= 1
    word = text.lower[index] if index in words else ""
    return word if word in _PREPOSITIONS else None


def _adjective_code(word: str) -> str | None:
    """Return the one country of which a word is the adjective."""
    meanings = [meaning for words, found in name_index().get(word, ()) if len(words) == 1 for meaning in found]
    codes = {meaning.country for meaning in meanings if meaning.sense is Sense.ADJECTIVE}
    return codes.pop() if len(codes) == 1 else None
