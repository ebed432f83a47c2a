"""Contents that reach over what the tagger marked as attributions of their own.

"denied reports that it had fled, reports that it was ill and rumours that it was dead" answers three reports; the claim
before "were denied" is what was denied; "which the owners deny" stands inside what it takes up. Without this the inner
ones would have no parent.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.cue_entries import is_told_by_verb
from claimsdb.extraction.drafts import Draft, in_order
from claimsdb.extraction.function_words import BE, DASHES, DO, HAVE, MODALS
from claimsdb.extraction.mending import ANSWERING
from claimsdb.extraction.nesting import lies_in
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.passives import tells_in_passive
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.spans import Span, hull

_LISTING = frozenset({",", "and", "or", "nor", "as", "well", "both", "also", "of"})
_TAKING_UP = frozenset({"which", "whom", "something", "what", "as", ",", "("}) | DASHES
ALLEGING = frozenset({"allege", "claim", "accuse", "blame"})
_LONGEST_GAP = 4  # words between the items of a list: ", as well as"
_LONGEST_APPOSITION = 25  # words between "the claim, made by X, ..." and "was denied"


def with_reach(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, those of answering verbs with all the claims they answer in their content."""
    result = _with_rest_of_sentence(phrases, in_order(drafts))
    claims = [draft for draft in result if _is_claim(phrases, draft)]
    listed = _by_word((_phrase_start(phrases, draft), draft) for draft in claims if draft.content)
    ended = _by_word((hull((*draft.cue, *draft.content)).end, draft) for draft in claims)
    for number, draft in enumerate(result):
        if is_told_by_verb(phrases, draft, ANSWERING):
            result[number] = _with_subject(phrases, _with_list(phrases, draft, listed), ended)
    starts = [draft.start for draft in result]
    return [_with_inner(phrases, draft, result, starts) for draft in result]


def _by_word(drafts: Iterable[tuple[int, Draft]]) -> Mapping[int, Sequence[Draft]]:
    """Gather drafts by a word at which something of theirs begins or ends, in their order: no search over all."""
    found: defaultdict[int, list[Draft]] = defaultdict(list)
    for word, draft in drafts:
        found[word].append(draft)
    return found


def _phrase_start(phrases: Phrases, draft: Draft) -> int:
    return min(phrases.start_of(draft.start), draft.start)


def _with_rest_of_sentence(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Join the two parts of "Laos, the agency reported, has denied it", and give the verb its subject."""
    result = list(drafts)
    for number, draft in enumerate(drafts):
        end = draft.cue[-1].end
        if not (_interrupts(phrases, draft) and phrases.at(end + 1) in BE | HAVE | MODALS | DO):
            continue
        rest = Span(end + 1, phrases.clause_end(end + 1, phrases.text.sentence_with(end).end))
        result[number] = replace(draft, content=(*draft.content, rest))
        for other, told in enumerate(drafts):
            if told.start == rest.start:
                result[other] = replace(told, source=draft.content)
    return result


def _interrupts(phrases: Phrases, draft: Draft) -> bool:
    """Say whether a draft stands between commas behind the subject that it tells of."""
    first = hull((*draft.source, *draft.cue)).start
    subject = draft.content[0] if len(draft.content) == 1 else None
    between = phrases.at(first - 1) == "," == phrases.at(draft.cue[-1].end)
    return subject is not None and between and subject.end in (first, first - 1) and bool(draft.source)


def _with_inner(phrases: Phrases, draft: Draft, drafts: Sequence[Draft], starts: Sequence[int]) -> Draft:
    """Let a content that ends in or before a cue go on to the end of what that cue tells; `starts` are the drafts'."""
    if not draft.content:
        return draft
    last = draft.content[-1]
    for number in range(bisect_left(starts, last.start), len(drafts)):
        other = drafts[number]
        if other.start > last.end + 1:
            break
        told = [span for span in other.content if span.start > other.start]
        if other is draft or not told or not last.end < told[-1].end:
            continue
        if _goes_on(phrases, last, other, told[0].start):
            last = Span(last.start, told[-1].end)
    return replace(draft, content=(*draft.content[:-1], last))


def _goes_on(phrases: Phrases, last: Span, other: Draft, told: int) -> bool:
    """Say whether a content breaks off at a cue: "had denied", "had denied, in haste,", "was wrong | in denying"."""
    gerund = other.start - 1 == last.end and phrases.at(other.start).endswith("ing")
    parenthesis = told == last.end + 1 or (told <= last.end and phrases.at(told - 1) == ",")
    interrupted = other.start < last.end and phrases.at(last.end) == "," and parenthesis
    return other.cue[-1].end == last.end or interrupted or (gerund and phrases.at(last.end) == "in")


def split_hearsay(phrases: Phrases, drafts: Sequence[Draft]) -> list[Draft]:
    """Take "is understood to deny" apart: the denial, and the hearsay that passes it on."""
    return [part for draft in drafts for part in _parts(phrases, draft)]


def _parts(phrases: Phrases, draft: Draft) -> tuple[Draft, ...]:
    cue = draft.cue[0]
    to = next((word for word in range(cue.start + 2, cue.end - 1) if phrases.at(word) == "to"), None)
    before = tuple(span for span in (*draft.source, *draft.content) if span.end <= cue.start)
    before = before or (Span(phrases.subject_start(cue.start), cue.start),)
    if to is None or before[-1].start == before[-1].end:
        return (draft,)
    if phrases.at(to - 1) not in vocabulary().hearsay or not is_told_by_verb(phrases, draft, ANSWERING):
        return (draft,)
    after = tuple(span for span in draft.content if span.start >= cue.end)
    told = Span(to, after[-1].end if after else cue.end)
    hearsay = replace(draft, source=(), cue=(Span(cue.start, to),), content=(before[-1], told))
    inner = replace(draft, source=before[-1:], cue=(Span(to + 1, cue.end),), content=after, found_by=FoundBy.VERB_CUE)
    return hearsay, inner


def taken_up(phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None]) -> list[int | None]:
    """Return the parents, with those of "which the owners deny" and "as the ministry claims" behind a content."""
    found = list(parents)
    for number, draft in enumerate(drafts):
        outer = None
        start = _taking_up(phrases, draft) if parents[number] is None else None
        if start is not None:
            outer = _content_before(phrases, drafts, number, start)
        elif parents[number] is None and _is_claim(phrases, draft):
            outer = _parent_of_list(phrases, drafts, found, number)
        if outer is not None and not lies_in(found, outer, number):
            found[number] = outer
    return found


def _parent_of_list(
    phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None], number: int
) -> int | None:
    """Return the parent of the noun of telling that is listed before: "complaints that ..., and complaints that"."""
    start = phrases.start_of(drafts[number].start)
    for other, draft in enumerate(drafts[:number]):
        end = draft.content[-1].end if draft.content else draft.cue[-1].end
        gap = phrases.text.lower[end:start] if end <= start else ()
        listed = 0 < len(gap) <= _LONGEST_GAP and all(word in _LISTING for word in gap)
        if parents[other] is not None and listed and _is_claim(phrases, draft):
            return parents[other]
    return None


def _is_claim(phrases: Phrases, draft: Draft) -> bool:
    """Say whether a draft is told by a noun alone."""
    nouns = [word for word in draft.cue_words() if phrases.is_noun(word)]
    return bool(nouns) and all(word in nouns or word not in phrases.cues for word in draft.cue_words())


def _with_list(phrases: Phrases, draft: Draft, claims: Mapping[int, Sequence[Draft]]) -> Draft:
    """Extend a content over the nouns of telling that are listed behind it; `claims` by where their phrase begins."""
    if not draft.content or draft.content[-1].end <= draft.start:
        return draft
    last, behind = draft.content[-1], draft
    while listed := _listed_behind(phrases, last.end, behind, claims):
        behind = listed[0]
        last = Span(last.start, max(last.end, behind.content[-1].end))
    return replace(draft, content=(*draft.content[:-1], last))


def _listed_behind(phrases: Phrases, end: int, behind: Draft, claims: Mapping[int, Sequence[Draft]]) -> Sequence[Draft]:
    """Return the claims whose phrase a comma or conjunction joins to a word, of those behind the last one."""
    starts = (end + length for length in range(1, _LONGEST_GAP + 1))
    joined = (start for start in starts if all(word in _LISTING for word in phrases.text.lower[end:start]))
    return in_order(claim for start in joined for claim in claims.get(start, ()) if claim.start > behind.start)


def _with_subject(phrases: Phrases, draft: Draft, claims: Mapping[int, Sequence[Draft]]) -> Draft:
    """Give a passive the claim before it as its content: "claims of an incursion have been denied"; `claims` by end."""
    if not tells_in_passive(phrases, draft):
        return draft
    sentence = phrases.text.sentence_with(draft.start)
    ends = range(max(sentence.start, draft.start - _LONGEST_APPOSITION), draft.start + 1)
    near = [claim for end in ends for claim in claims.get(end, ()) if claim.start >= sentence.start]
    if not near:
        return draft
    other = in_order(near)[-1]
    told = hull((*other.cue, *other.content))
    if draft.holds(other.start) or any(phrases.is_telling(word) for word in range(told.end, draft.start)):
        return draft
    after = tuple(span for span in draft.content if span.start > draft.start)
    return replace(draft, content=(Span(phrases.start_of(other.start), told.end), *after))


def _taking_up(phrases: Phrases, draft: Draft) -> int | None:
    """Return where a clause on what stands before it begins: "a claim X denies", "which X denies", "as Y alleged"."""
    if draft.taken_up:
        return draft.taken_up.start
    start = hull((*draft.source, *draft.cue)).start
    opened = phrases.at(start) in _TAKING_UP or phrases.at(start - 1) in _TAKING_UP - {",", "(", *DASHES}
    told = is_told_by_verb(phrases, draft, ANSWERING if draft.content else ANSWERING | ALLEGING)
    return start if opened and told else None


def _content_before(phrases: Phrases, drafts: Sequence[Draft], number: int, start: int) -> int | None:
    """Return the attribution whose content ends right before a clause that takes it up and begins at `start`."""
    for other, draft in enumerate(drafts):
        ends = [span.end for span in draft.content if draft.start < span.start < span.end <= start]
        near = bool(ends) and all(word in _TAKING_UP for word in phrases.text.lower[ends[-1] : start])
        if other != number and near:
            return other
    return None
