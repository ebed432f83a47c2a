"""Contents that the tagger did not mark: the subject of a passive, the sentence before "as X puts it", a noun's clause.

Only a draft without a content gets one here, so what the tagger tells is never overruled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.cue_entries import is_told_by_verb
from claimsdb.extraction.drafts import Draft, in_order
from claimsdb.extraction.function_words import ARTICLES, COORDINATORS, DASHES, STOPS
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.passives import tells_in_passive
from claimsdb.extraction.reach import ALLEGING
from claimsdb.spans import Span, hull

_AS = frozenset({"as", "by"})


def with_contents(phrases: Phrases, drafts: Iterable[Draft]) -> list[Draft]:
    """Return the drafts, those without a content with what grammar says it is."""
    result = [_with_apposition(phrases, draft) for draft in in_order(drafts)]
    for number, draft in enumerate(result):
        if not draft.content or _is_expletive(phrases, draft):
            result[number] = _with_content(phrases, draft, result)
        elif draft.found_by is not FoundBy.TAGGER and not draft.source and draft.content[0].start > draft.start:
            result[number] = _with_subject(phrases, draft, result)
    return result


def _is_expletive(phrases: Phrases, draft: Draft) -> bool:
    """Say whether the content is the "it" of "as the abbot puts it"."""
    return [phrases.at(word) for span in draft.content for word in range(*span)] == ["it"]


def _with_apposition(phrases: Phrases, draft: Draft) -> Draft:
    """Take an apposition into a subject: "the Lantern group, | a breakaway of the guild, was accused"."""
    subject = draft.content[0] if draft.content else None
    if subject is None or subject.end > draft.start - 2:
        return draft
    commas = phrases.at(subject.end) == "," == phrases.at(draft.start - 1)
    near = phrases.text.sentence_of_word[subject.start] == phrases.text.sentence_of_word[draft.start]
    if not (commas and near and phrases.at(subject.end + 1) in ARTICLES and tells_in_passive(phrases, draft)):
        return draft
    return replace(draft, content=(Span(subject.start, draft.start - 1), *draft.content[1:]))


def _with_subject(phrases: Phrases, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """Take the subject of an inner passive as what is told of: "| the denial | had been described as ash"."""
    subject = _subject_of_passive(phrases, draft, drafts)
    return replace(draft, content=(subject, *draft.content)) if subject else draft


def _with_content(phrases: Phrases, draft: Draft, drafts: Sequence[Draft]) -> Draft:
    found = (
        _clause_of_noun(phrases, draft, drafts)
        or _subject_of_passive(phrases, draft, drafts)
        or _sentence_behind_adverb(phrases, draft)
        or _sentence_before(phrases, draft)
    )
    return replace(draft, content=(found,)) if found else draft


def _clause_of_noun(phrases: Phrases, draft: Draft, drafts: Sequence[Draft]) -> Span | None:
    """Return the clause behind a noun and its source: "Tehran's denial | that", "the charge by X | that"."""
    if not any(phrases.is_noun(word) for word in draft.cue_words()):
        return None
    end = hull((*draft.source, *draft.cue)).end
    dash = phrases.at(end) if phrases.at(end) in DASHES else ""
    end += bool(dash)
    if phrases.at(end) != "that":
        return None
    sentence = phrases.text.sentence_with(end)
    holding = (span.end for other in drafts for span in other.content if span.start <= draft.start < span.end)
    limit = min(holding, default=sentence.end)
    closing = (word for word in range(end, limit) if phrases.at(word) == dash)
    last = phrases.clause_end(end, next(closing, limit))
    return Span(end, last) if last > end else None


def _subject_of_passive(phrases: Phrases, draft: Draft, drafts: Sequence[Draft]) -> Span | None:
    """Return the subject: "| the use of gas | was admitted", that of the passive it is joined to."""
    if not tells_in_passive(phrases, draft):
        return None
    if phrases.at(draft.start - 1) in COORDINATORS | {","}:
        return _shared_subject(phrases, draft, drafts)
    sentence = phrases.text.sentence_with(draft.start)
    start = max(sentence.start, phrases.subject_start(draft.start))
    subject = Span(start, phrases.clause_end(start, draft.start))
    foreign = any(subject.overlaps(span) for span in draft.source)
    return None if subject.start == subject.end or foreign else subject


def _shared_subject(phrases: Phrases, draft: Draft, drafts: Sequence[Draft]) -> Span | None:
    """Return the subject of the passive before: "was claimed by one band | and denied by another"."""
    sentence = phrases.text.sentence_with(draft.start)
    before = (other for other in reversed(drafts) if sentence.start <= other.start < draft.start and other.content)
    passives = (other for other in before if tells_in_passive(phrases, other))
    return next((other.content[0] for other in passives if other.content[0].end <= other.start), None)


def _sentence_behind_adverb(phrases: Phrases, draft: Draft) -> Span | None:
    """Return the sentence behind "Allegedly,"."""
    sentence = phrases.text.sentence_with(draft.start)
    end = draft.cue[-1].end
    opens = draft.start == sentence.start and phrases.at(end - 1).endswith("ly") and phrases.at(end) == ","
    told = phrases.clause_end(end + 1, sentence.end)
    return Span(end + 1, told) if opens and end - draft.start == 1 and told > end + 1 else None


def _sentence_before(phrases: Phrases, draft: Draft) -> Span | None:
    """Return the sentence before ", by the builders' own estimate", ", as the abbot puts it" at its end."""
    if draft.found_by is not FoundBy.TAGGER or not draft.source or draft.source[0].start > draft.start:
        return None
    whole = hull((*draft.source, *draft.cue, *draft.content))
    sentence = phrases.text.sentence_with(draft.start)
    start = whole.start - (phrases.at(whole.start) not in _AS)
    closes = phrases.at(whole.end) in STOPS and whole.end == sentence.end - 1
    opened = phrases.at(start) in _AS and phrases.at(start - 1) == "," and start - 1 > sentence.start
    # "as the government claims" may take up a part of the sentence alone
    return (
        Span(sentence.start, start - 1) if closes and opened and not is_told_by_verb(phrases, draft, ALLEGING) else None
    )
