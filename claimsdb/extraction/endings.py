"""Words at which what is told may end before the span that was read: each function returns such an end, or the span's.

None looks at who tells; `content_ends` says which of them a cue calls for.
"""

from collections.abc import Callable
from itertools import takewhile

from claimsdb.extraction.function_words import (
    COORDINATORS,
    FINITE,
    INDEFINITE,
    PREPOSITIONS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    STOPS,
    SUBORDINATORS,
)
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span

_PROPOSING = frozenset({"of", "to", "for", "against"})  # behind "about" a topic stands, of which more may be told
_FINITE = FINITE - {"'s"}
_CLAUSES = (SUBORDINATORS | RELATIVES) - {"than", "as", "before", "after"}
_BROKEN_OFF = frozenset({",", ";", "but", "before", "after"})  # behind these another clause may stand
_ALSO = frozenset({"well", "much", "many", "far", "soon", "long"})  # "as well as", "as early as"
_TIMING = frozenset({"after", "because", "when", "once"})
_BEHIND_PRONOUN = COORDINATORS | {"twice", "three", "within", "hours", "minutes", "moments", "days"}
_OCCASIONS = frozenset({"in", "at", "during", "by", "over", "on", "through", "via"})
_LASTING = frozenset({"for", "in", "since"})
_BEFORE_TIME = frozenset({"late", "early", "earlier", "on", "last", "this"})
_ADVERBIAL = 4  # words between "in" and "interview", "for" and "years"
_HEADLINE_SUBJECT = 3  # words of "Congo again takes"
_LONGEST_OBJECT = 12  # words of the object before where it was said


def before_predicate(phrases: Phrases, span: Span) -> int:
    """End "of fraud | have set off protests", "to close the port | has alarmed traders" before the verb."""
    if not {phrases.at(span.start), phrases.at(span.start - 1)} & _PROPOSING:
        return span.end
    stop = _first(_phrase(phrases, span), lambda word: phrases.at(word) in _FINITE | _BROKEN_OFF, span.end)
    inside = phrases.at(stop) in _BROKEN_OFF or phrases.at(stop - 1) in PRONOUNS | {"to"}  # "food he would", "to have"
    return span.end if inside else stop


def before_label(phrases: Phrases, span: Span) -> int:
    """End "of forged charters | as envy" and 'of the talks | "a bedtime story"' before what the claim is called."""

    def is_label(word: int) -> bool:
        if phrases.at(word) == "as":
            return not (_ALSO & {phrases.at(word - 1), phrases.at(word + 1)} or phrases.at(word - 1).endswith("ed"))
        labelled = vocabulary().untrue.begins_at(phrases.text.lower, word + 1)
        return phrases.at(word) in QUOTES and (labelled or phrases.at(word + 1) in INDEFINITE)

    return _first(_phrase(phrases, span), is_label, span.end)


def before_outer_clause(phrases: Phrases, span: Span) -> int:
    """End "complained of extortion | and that nobody noted it" before the outer clause."""
    if phrases.at(span.start) == "that" or phrases.at(span.start).endswith("ing"):
        return span.end
    joints = range(span.start + 1, span.end - 1)
    return _first(joints, lambda word: phrases.at(word) in {"and", "but"} and phrases.at(word + 1) == "that", span.end)


def before_timing(phrases: Phrases, span: Span) -> int:
    """End "that it was planted | only after his arrest", "that it was insolvent | as soon as trading opened"."""

    def is_timing(word: int) -> bool:
        run = (phrases.at(word), phrases.at(word + 1), phrases.at(word + 2))
        return (run[0] == "only" and run[1] in _TIMING) or run in {("as", "soon", "as"), (",", "though", "not")}

    return _first(range(span.start + 1, span.end - 2), is_timing, span.end)


def at_closing_quote(phrases: Phrases, span: Span) -> int:
    """End "said, 'Stay where you are,' | and then the lights went out" with the quotation."""
    if not {phrases.at(span.start), phrases.at(span.start - 1)} & QUOTES:
        return span.end

    def closes(word: int) -> bool:
        plural = phrases.at(word - 1).endswith("s") and phrases.at(word + 1).isalpha()  # "the miners' union"
        return phrases.at(word) in QUOTES and not plural

    end = _first(range(span.start + 2, span.end - 1), closes, span.end)
    return end + (end < span.end and phrases.at(span.start) in QUOTES)


def before_main_clause(phrases: Phrases, span: Span) -> int:
    """End ", denying it | , had withdrawn" at the comma behind which the main clause goes on."""
    if QUOTES & set(phrases.text.lower[slice(*span)]):
        return span.end
    commas = range(span.start + 1, span.end - 1)
    return _first(commas, lambda word: phrases.at(word) == "," and phrases.at(word + 1) in _FINITE, span.end)


def behind_pronoun(phrases: Phrases, span: Span) -> int:
    """End "denied it | but said nothing more", "denied it | within the hour" behind the pronoun."""
    alone = phrases.at(span.start) in {"it", "them", "this"} and phrases.at(span.start + 1) in _BEHIND_PRONOUN
    return span.start + 1 if alone else span.end


def before_apposition(phrases: Phrases, span: Span) -> int:
    """End "of taking bribes | , an allegation he calls a joke" before the words that take it up."""

    def takes_up(word: int) -> bool:
        if phrases.at(word) != "," or phrases.at(word + 1) not in INDEFINITE:
            return False
        noun = next((place for place in (word + 2, word + 3) if phrases.is_noun(place)), span.end)
        return noun < span.end and phrases.at(noun + 1) not in _PROPOSING | {"that"}

    return _first(range(span.start + 1, span.end - 2), takes_up, span.end)


def before_background(phrases: Phrases, span: Span) -> int:
    """End "backing rebels | as Congo takes case to UN" in a headline before what happens meanwhile."""
    sentence = phrases.text.sentence_with(span.start)
    if phrases.at(sentence.end - 1) in STOPS:
        return span.end

    def goes_on(word: int) -> bool:
        verbs = (phrases.at(place) for place in range(word + 2, word + 2 + _HEADLINE_SUBJECT))
        finite = any(verb.endswith("s") and not verb.endswith(("ss", "'s")) for verb in verbs)
        return phrases.at(word) == "as" and phrases.is_name(word + 1) and finite

    return _first(range(span.start + 1, span.end - 2), goes_on, span.end)


def before_occasion(phrases: Phrases, span: Span) -> int:
    """End "the charge | in an interview", "the complaint | late on Tuesday", "the border | for forty years"."""
    places = _phrase(phrases, span)
    near = range(places.start, min(places.stop, span.start + _LONGEST_OBJECT))
    if phrases.at(span.start).endswith("ing") or any(phrases.at(word) in _FINITE for word in near):
        return span.end
    whole = places.stop == span.end  # "denied claims in a letter that it fled" tells where they were made

    def ends(word: int) -> bool:
        if whole:
            return _is_occasion(phrases, word) or _is_time(phrases, word)
        return _is_time(phrases, word) and any(phrases.at(place) in _TIMING for place in range(word + 2, word + 5))

    return _first(near, ends, span.end)


def _is_occasion(phrases: Phrases, word: int) -> bool:
    """Say whether "in an interview", "by telephone" begins here; "in the letter" is where a claim was made."""
    if phrases.at(word) not in _OCCASIONS or phrases.at(word + 1) in {"the", "its", "their"}:
        return False
    near = phrases.text.lower[word + 1 : word + 2 + _ADVERBIAL]
    return vocabulary().occasions.any_in(takewhile(lambda place: place not in PREPOSITIONS | {",", "."}, near))


def _is_time(phrases: Phrases, word: int) -> bool:
    """Say whether "late on Tuesday", "the same evening", "for more than forty years" begins here."""
    times = vocabulary().times
    if phrases.at(word) in _BEFORE_TIME:
        return any(phrases.at(place) in times for place in range(word + 1, word + 4))
    if phrases.at(word) == "the" and phrases.at(word + 1) in vocabulary().next:
        return phrases.at(word + 2) in times
    near = phrases.text.lower[word + 1 : word + 2 + _ADVERBIAL]
    return phrases.at(word) in _LASTING and any(lasting in times and lasting.endswith("s") for lasting in near)


def _phrase(phrases: Phrases, span: Span) -> range:
    """Return the words behind the first one of a noun phrase, up to a clause in it."""
    return range(span.start + 1, _first(range(*span), lambda word: phrases.at(word) in _CLAUSES, span.end))


def _first(words: range, ends: Callable[[int], bool], default: int) -> int:
    return next((word for word in words if ends(word)), default)
