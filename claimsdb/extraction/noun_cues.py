"""Nominal cues: "allegations by X that", "X's claims of", "U.S. accusations", "reports in two papers that".

Inside the content of another attribution the noun phrase around a noun of telling names its source (a genitive, an
adjective, a by-phrase) and its content (a that-clause, an of-phrase), which is followed to its end. A noun without
either tells nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.clause_verbs import before_verdict
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft, cue_index
from claimsdb.extraction.function_words import (
    BE,
    COORDINATORS,
    HAVE,
    MODALS,
    POSSESSIVES,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_LONGEST_MAKER = 9  # words of "a cellist from Minsk" before "had lodged"
_ABOUT = frozenset("about over concerning regarding on".split())
_PLACES = frozenset({"in", "on"})
_ASKING = frozenset({"for", "to"})
_TOPICS = frozenset({"request", "warn", "attitude"})  # classes whose noun takes "for" or "to"
_WEAK = frozenset("attitude say conclude no_comment clear uphold admit".split())  # classes whose noun may tell nothing
_LONG_APPOSITION = 30  # words between "a charge by X, ..." and ", that"


@dataclass(slots=True)
class NounPhrase:
    """What stands around a nominal cue."""

    source: Span | None = None
    content: tuple[Span, ...] = ()


def noun_drafts(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the attributions of nouns that stand inside contents and that no cue covers yet."""
    drafts = list(drafts)
    taken = cue_index(drafts)
    found = []
    for limit, nouns in _nouns_in_contents(phrases, drafts).items():
        end = limit
        for noun in reversed(nouns):
            draft = _draft(phrases, noun, end)
            if draft is None:
                continue
            if noun not in taken:
                found.append(draft)
            start = phrases.start_of(noun)
            if _is_listed(phrases.text, start):
                end = start
    return found


def _nouns_in_contents(phrases: Phrases, drafts: Iterable[Draft]) -> dict[int, list[int]]:
    """Return the nominal cues by the end of the innermost content that holds each."""
    ends: dict[int, int] = {}
    fragments = sorted((span for draft in drafts for span in draft.content), key=lambda span: span.start - span.end)
    for span in fragments:  # from the longest to the shortest: the innermost comes last
        ends.update({word: span.end for word in range(*span) if word in phrases.cues})
    by_end: dict[int, list[int]] = {}
    for word in sorted(ends):
        if phrases.is_noun(word):
            by_end.setdefault(ends[word], []).append(word)
    return by_end


def _is_listed(text: Text, start: int) -> bool:
    """Say whether a noun phrase is one of several: "reports that ..., reports that ... and rumours that"."""
    return start > 0 and text.lower[start - 1] in {",", "and", "nor", "or", "both"}


def _draft(phrases: Phrases, noun: int, limit: int) -> Draft | None:
    match = phrases.cues[noun]
    parsed = read_phrase(phrases, noun, limit)
    if parsed.source is None and not parsed.content:
        return None
    entry = match.entry(CueKind.NOUN)
    weak = entry is not None and entry.cue_class.name in _WEAK
    told = match.entries[0].lemma in vocabulary().accounts and _is_genitive(phrases, parsed.source)
    if weak and ((not parsed.content and not told) or phrases.at(noun - 1) in vocabulary().seeking):
        return None
    source = (parsed.source,) if parsed.source else ()
    return Draft(source, (Span(noun, match.last),), parsed.content, FoundBy.NOUN_CUE)


def _is_genitive(phrases: Phrases, source: Span | None) -> bool:
    """Tell "their account", "the pilots' account" from a bank account in Cyprus."""
    return source is not None and (phrases.at(source.start) in POSSESSIVES or phrases.at(source.end) in {"'s", "'"})


def read_phrase(phrases: Phrases, noun: int, limit: int) -> NounPhrase:
    """Read the noun phrase: its source on either side, its content after it."""
    parsed = NounPhrase(phrases.source_before(noun))
    index = phrases.cues[noun].last
    while index < limit:
        step = _step(phrases, parsed, noun, index, limit)
        if step <= index:
            break
        index = step
    if not parsed.content:
        _deed_before(phrases, parsed, noun)
    return parsed


def _step(phrases: Phrases, parsed: NounPhrase, noun: int, index: int, limit: int) -> int:
    """Read one phrase after the noun and return where it ends; `index` when nothing more belongs to it."""
    text = phrases.text.lower
    word, following = text[index], text[index + 1] if index + 1 < limit else ""
    entry = phrases.cues[noun].entry(CueKind.NOUN)
    name = entry.cue_class.name if entry else ""
    if word in _PLACES and (end := _place_end(phrases, index, limit)):
        return _take_place(phrases, parsed, index + 1, end)
    if word in {"that", ":"} or (word in _ABOUT and following) or (word in _ASKING and name in _TOPICS):
        return _take_content(phrases, parsed, index if word != ":" else index + 1, limit)
    if word in {"by", "from"} and following:
        return _take_source(phrases, parsed, index + 1, limit)
    if word == "of":
        return _take_of(phrases, parsed, index, limit)
    if word in {"against", "at"}:
        end = phrases.end_of(index + 1, limit)
        parsed.content += (Span(index + 1, end),) if end > index + 1 else ()
        return end
    making = vocabulary().making
    passed = word in making or (word in {",", "—", "–"} and (following == "that" or following in making))
    return index + 1 if passed else index


def _maker(phrases: Phrases, start: int, limit: int) -> Span | None:
    """Return who made the claim in a relative clause: "a request that a cellist had lodged"."""
    end = next((i for i in range(start + 1, min(limit, start + _LONGEST_MAKER)) if phrases.at(i) in HAVE), 0)
    made = bool(end) and phrases.at(end + 1) in vocabulary().made and phrases.end_of(start, end) == end
    return Span(start, end) if made else None


def _place_end(phrases: Phrases, index: int, limit: int) -> int:
    """Return where "in two papers", "on Chinese websites" ends, if a medium is named or "that" follows, else 0."""
    end = phrases.end_of(index + 1, limit)
    place = phrases.text.lower[index + 1 : end]
    told = end < limit and phrases.text.lower[end] == "that"
    return end if place and (told or vocabulary().media.any_in(place)) else 0


def _take_place(phrases: Phrases, parsed: NounPhrase, start: int, end: int) -> int:
    """Take a medium as the source; another place or a day is passed over."""
    if parsed.source is None and vocabulary().media.any_in(phrases.text.lower[start:end]):
        parsed.source = Span(start, end)
    return end


def _take_source(phrases: Phrases, parsed: NounPhrase, start: int, limit: int) -> int:
    """Take a phrase as the source; "by X, the deputy who ..., that" goes on to the clause."""
    end = phrases.end_of(start, limit)
    clause = _clause_after_apposition(phrases.text, end, limit)
    if parsed.source is None and end > start:
        parsed.source = Span(start, clause - 1 if clause else end)
    return clause or end


def _clause_after_apposition(text: Text, end: int, limit: int) -> int:
    """Return the place of "that" in ", who ..., that", or 0."""
    if end >= limit or text.lower[end] != ",":
        return 0
    for index in range(end + 1, min(limit, end + _LONG_APPOSITION)):
        if text.lower[index] == "that" and text.lower[index - 1] == ",":
            return index
    return 0


def _take_of(phrases: Phrases, parsed: NounPhrase, index: int, limit: int) -> int:
    """Take "of X" as the source when X is somebody who then tells a clause, else as the content."""
    end = phrases.end_of(index + 1, limit)
    words = phrases.text.lower[index + 1 : end]
    clause_follows = bool(words) and end < limit and phrases.text.lower[end] == "that"
    person = bool(words) and not any(word.endswith("ing") for word in words[1:]) and words[-1] in vocabulary().people
    if words[-1:] == ("events",):  # "her version of events" tells none of them
        return end
    if parsed.source is None and (clause_follows or person) and not vocabulary().misdeed_nouns.any_in(words):
        parsed.source = Span(index + 1, end)
        return end
    said_of_it = end < limit and phrases.text.lower[end] in BE | HAVE | MODALS  # "denial of the raid | had surprised"
    return _take_content(phrases, parsed, index + 1, end if said_of_it else limit)


def _take_content(phrases: Phrases, parsed: NounPhrase, start: int, limit: int) -> int:
    maker = _maker(phrases, start + 1, limit) if phrases.at(start) == "that" else None
    if maker is not None:
        parsed.source = parsed.source or maker
        return limit
    end = phrases.clause_end(start, before_verdict(phrases, start, limit))
    if end > start:
        parsed.content += (Span(start, end),)
    return limit


def before_next_noun(phrases: Phrases, start: int, limit: int) -> int:
    """Return where a row goes on after a content: "reports that the bank closed | and reports that its head fled"."""
    words = phrases.text.lower
    joints = (word for word in range(start, limit - 2) if words[word] in COORDINATORS)
    row = (word for word in joints if phrases.is_noun(word + 1) and words[word + 2] == words[start] == "that")
    return next(row, limit)


def _deed_before(phrases: Phrases, parsed: NounPhrase, noun: int) -> None:
    """Take the deed of a compound: "embezzlement allegations", "fraud claims"."""
    before = noun - 1
    if before >= 0 and phrases.text.lower[before] in vocabulary().misdeed_nouns:
        parsed.content = (Span(before, before + 1),)
        if parsed.source is not None and parsed.source.end > before:
            parsed.source = None
