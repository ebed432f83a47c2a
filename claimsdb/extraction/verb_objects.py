"""Does its object make a verb one of telling: a claim that is rejected, a deed somebody is cleared of.

Asked of verbs that the tagger passed over: "dismissed the army chief", "cleared the bar" and "withdrew its troops" tell
nothing.
"""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise

from claimsdb.extraction.cues import CueEntry
from claimsdb.extraction.function_words import BE, HAVE
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_BOTH = "neither_confirmed_nor_denied"
_GOVERNORS = frozenset("of in by for while without".split())
_REACH = 8  # words after a verb in which its object must name a claim or request
_CLAUSE_REACH = 12  # words in which the verb of a clause without "that" stands

_IDIOM = 2  # words of "go back on"

Test = Callable[[CueEntry, list[str], bool], bool]


def tells(phrases: Phrases, entry: CueEntry, head: int, source: Iterable[Span], content: Iterable[Span]) -> bool:
    """Say whether a verb of a class that triggers tells something, by its subject and object."""
    words = _words(phrases, content)
    if phrases.at(head - 1) == "neither" and _BOTH in entry.cue_class.rules:
        return True
    if entry.lemma in vocabulary().claims_only:
        return _names_claim(entry, words, False)
    if entry.cue_class.name == "deny" and phrases.at(head).endswith("ing"):
        return phrases.at(head - 1) in _GOVERNORS or _is_told(words)
    test = _TESTS.get(entry.cue_class.name)
    subject = _words(phrases, source)
    inquires = vocabulary().inquiries.any_in(subject) or vocabulary().examiners.any_in(subject)
    if entry.cue_class.name == "censure":
        inquires = inquires or vocabulary().punishers.any_in(subject)
    if entry.cue_class.name == "overturn":
        inquires = inquires or not subject  # "the conviction was quashed"
    return test is None or test(entry, words, inquires)


def _is_told(words: list[str]) -> bool:
    """Tell "denying the claims", "denying any part" from "denying the progress of an era": what a gerund denies."""
    opened = words[:1] and (words[0] in {"that", "any", "it", "this", "all", "ever"} or words[0].endswith("ing"))
    return bool(opened) or vocabulary().claimed.any_in(words[:_REACH]) or not words[:1]


def _names_claim(_entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    near = words[:_REACH]
    lists = (vocabulary().claimed, vocabulary().guilt, vocabulary().requested)
    return near[:1] == ["that"] or any(words.any_in(near) for words in lists)


def _is_disputed(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    """Idioms need no claim beside them: "Rabat begs to differ"."""
    idiom = " " in entry.lemma and not words
    contested = vocabulary().claimed.any_in(words[:_REACH]) or vocabulary().contested.any_in(words[:_REACH])
    return idiom or words[:1] == ["that"] or contested


def _is_doubted(_entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    return vocabulary().claimed.any_in(words[:_REACH])


def _is_accused(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    """Tell "charged him with theft" from "charged him ten euros"; idioms such as "point the finger at" only accuse."""
    return " " in entry.lemma or bool({"of", "with"} & set(words))


def _is_cleared(entry: CueEntry, words: list[str], inquires: bool) -> bool:
    """Tell "cleared the officer of leaking the file" from "cleared the bar"."""
    if entry.lemma != "clear":
        return entry.lemma in vocabulary().clearing_or_convicting or inquires
    if "of" in words:
        deed = words[words.index("of") + 1 :]
        named = (vocabulary().misdeed_nouns, vocabulary().accusations, vocabulary().guilt)
        return any(word.endswith("ing") for word in deed[:2]) or any(kind.any_in(deed[:4]) for kind in named)
    return inquires and vocabulary().people.any_in(words[:_REACH])


def _is_upheld(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    """Tell "was convicted", "convicted him of fraud", "upheld the complaint" from "without being convicted"."""
    return entry.lemma in vocabulary().clearing_or_convicting or vocabulary().withdrawable.any_in(words[:_REACH])


def _is_overturned(_entry: CueEntry, words: list[str], inquires: bool) -> bool:
    """Tell "quashed the conviction" from "overturned a car"."""
    near = words[:_REACH]
    return inquires and (vocabulary().convictions.any_in(near) or vocabulary().acquittals.any_in(near))


def _is_punished(entry: CueEntry, words: list[str], inquires: bool) -> bool:
    """Tell "the tribunal fined the club for it", "was fined for failing to report it" from "fine" and "the ban"."""
    deed = any(one == "for" and other.endswith("ing") for one, other in pairwise(words))
    return (deed and entry.lemma in vocabulary().punishing) or (
        inquires and entry.lemma in vocabulary().sanctioning and "for" in words
    )


def _is_found(entry: CueEntry, words: list[str], inquires: bool) -> bool:
    """Tell "the committee found the professor had copied eleven pages" from "found the professor"."""
    if not inquires or not words:
        return False
    if entry.lemma not in vocabulary().establishing:
        return entry.lemma == "fault"
    return words[0] in {"that", "no"} or bool((BE | HAVE) - {"'s"} & set(words[1:_CLAUSE_REACH]))


def _is_admitted(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    """Tell "admitted shipping lenses", "admitted liability" from "was admitted to hospital"."""
    if entry.lemma.startswith(("own up", "come clean", "plead guilty", "take the blame", "fess up")):
        return True
    told = bool(words) and (words[0] == "that" or words[0].endswith("ing"))
    near = (*entry.lemma.split(), *words[:4])  # "admit liability" is an entry of its own
    guilt = vocabulary().guilt.any_in(near) or vocabulary().misdeed_nouns.any_in(near)
    return entry.lemma not in vocabulary().accepting and (told or guilt)


def _is_idiom(entry: CueEntry) -> bool:
    """Say whether an entry has its object in itself: "eat one's words", "drop the charges"."""
    return len(entry.lemma.split()) > _IDIOM


def _is_withdrawn(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    if entry.lemma == "correct":
        return False  # an adjective too
    if entry.lemma == "revise" and "article" in words:
        return False  # a note of the newspaper about itself
    withdrawn = vocabulary().withdrawable.any_in(words[: _REACH - 2])
    return withdrawn or _is_idiom(entry) or entry.lemma in vocabulary().retracting


def _is_silent(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    """Tell "did not return calls" from "did not return to banking"."""
    return not (entry.lemma.endswith(("return", "returned")) and words[:1] in (["to"], ["from"], ["for"], ["home"]))


def _is_dodged(entry: CueEntry, words: list[str], _inquires: bool) -> bool:
    asked = vocabulary().questions.any_in(words[:_REACH]) or vocabulary().requests.any_in(words[:_REACH])
    return asked or entry.lemma not in vocabulary().dodging


def _is_inconclusive(entry: CueEntry, words: list[str], inquires: bool) -> bool:
    return inquires or "be established" in entry.lemma or vocabulary().inquiries.any_in(words[:_REACH])


_TESTS: Mapping[str, Test] = {
    "reject": _names_claim,
    "dismiss": _names_claim,
    "dispute": _is_disputed,
    "disavow": _is_disputed,
    "no_response": _is_silent,
    "no_comment": _is_dodged,
    "doubt": _is_doubted,
    "accuse": _is_accused,
    "clear": _is_cleared,
    "uphold": _is_upheld,
    "conclude": _is_found,
    "admit": _is_admitted,
    "inconclusive": _is_inconclusive,
    "overturn": _is_overturned,
    "censure": _is_punished,
    "retract": _is_withdrawn,
}


def _words(phrases: Phrases, spans: Iterable[Span]) -> list[str]:
    return [phrases.at(word) for span in spans for word in range(*span)]
