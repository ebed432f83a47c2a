"""What may be an answer: denials and their kin, and tellings that answer where a claim stands ("said it had not")."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from claimsdb.extraction.function_words import MODALS, NOBODY
from claimsdb.extraction.rules.labels import CALLED_FALSE
from claimsdb.extraction.rules.registry import checked_cues
from claimsdb.extraction.sense import DENIALS
from claimsdb.matching.claim_text import tells_in_clause, tells_named_clause
from claimsdb.matching.drafts import ANSWERS, TELLINGS, Draft
from claimsdb.matching.pointers import Pointer, is_prospective, is_verdict, read_ordinal, read_pointer
from claimsdb.matching.statement import ClaimStatement, Party, ResponseStatement, Scope
from claimsdb.terms import ResponseType, StatementType

_SHORTEST_TELLING = 2  # words of "we paid"
_LONGEST_LEAD = 5  # words of "as untrue the first of the" before "claims"
_QUESTIONING = "doubt"
_DOUBTING = frozenset({"dispute", "dismiss"})

_LONG = 12  # sentences
_DENSE = 1 / 5  # charges and answers in a sentence: half the stories of a dispute have more, long features .02 to .12


def read_responses(
    drafts: Sequence[Draft], claims: Mapping[int, ClaimStatement], prompts: Mapping[int, int]
) -> Iterator[ResponseStatement]:
    """Yield what may answer something, one for each attribution and respondent.

    Args:
        drafts: the article's attributions.
        claims: those of them that put a claim.
        prompts: the claim that an answer says it came after.
    """
    scope = _scope(drafts)
    for draft in drafts:
        inside = [child for child in drafts if _is_inside(child, draft, drafts)]
        type_ = _response_type(draft, claims, inside)
        if type_ is not None:
            for speaker in draft.speakers:
                response = _prompted(_response(draft, speaker, type_, inside, claims), claims, prompts)
                yield replace(response, scope=scope)


def _scope(drafts: Sequence[Draft]) -> Scope:
    """Say how much an article tells beside charges and answers to them."""
    sentences = max((draft.sentence + 1 for draft in drafts), default=0)
    disputed = sum(draft.attribution.type in {*ANSWERS, StatementType.ALLEGATION} for draft in drafts)
    if sentences <= _LONG:
        return Scope.SHORT
    return Scope.LONG if disputed >= _DENSE * sentences else Scope.LOOSE


def _is_inside(child: Draft, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether something is told in an answer's words, or by "who" in those of a noun there."""
    parent = child.attribution.parent
    if parent is None or not child.is_by_who:
        return parent == draft.attribution.number
    return draft.attribution.number in {parent, drafts[parent].attribution.parent}


def _prompted(response: ResponseStatement, claims: Collection[int], prompts: Mapping[int, int]) -> ResponseStatement:
    """Add the claim that an answer says it came after; a telling that does so is no perhaps."""
    claim = prompts.get(response.attribution)
    if claim is None or claim not in claims:
        return response
    return replace(response, answers=(*response.answers, claim), conditional=False)


def _response_type(draft: Draft, claims: Collection[int], inside: Sequence[Draft]) -> ResponseType | None:
    """Say in which way an attribution would answer; a telling that puts a claim of its own answers nothing."""
    attribution = draft.attribution
    if not attribution.source or attribution.cue_class == _QUESTIONING or _is_nobody(draft):
        return None  # nobody answers, or asks whether it is so
    if attribution.type in DENIALS and not MODALS.isdisjoint(draft.cue.lower().split()):
        return None  # who would deny it has not done so
    if attribution.type in TELLINGS:
        tells = draft.proposition is not None and attribution.number not in claims
        passes_on = any(child.attribution.type in ANSWERS or _is_wish(draft, child) for child in inside)
        only_reports = passes_on or _only_reports(draft)
        return ResponseType.DENIAL if tells and not (_is_plain(draft) and only_reports) else None
    return ANSWERS.get(attribution.type)


def _is_nobody(draft: Draft) -> bool:
    """Say whether nobody tells it: "no group has claimed responsibility"."""
    return all(party.raw.lower().partition(" ")[0] in NOBODY for party in draft.speakers)


def _response(
    draft: Draft,
    speaker: Party,
    type_: ResponseType,
    inside: Sequence[Draft],
    claims: Mapping[int, ClaimStatement],
) -> ResponseStatement:
    attribution = draft.attribution
    around = [attribution.parent] if draft.answers_around_it and attribution.parent is not None else []
    named = [*around, *(child.attribution.number for child in _named_first(draft, inside))]
    accusing = [child for child in inside if child.attribution.type in {StatementType.ALLEGATION, *TELLINGS}]
    conditional = attribution.type in TELLINGS
    return ResponseStatement(
        attribution=attribution.number,
        respondent=speaker,
        type=type_,
        outcome=attribution.outcome if attribution.type is StatementType.INQUIRY_FINDING else None,
        proposition=draft.proposition,
        accusers=tuple(party for child in accusing for party in child.speakers if party.entity or party.country),
        answers=tuple(number for number in named if number in claims),
        responded_on=draft.said_on,
        conditional=conditional,
        plain=conditional and _is_plain(draft),
        clausal=_is_clause(draft),
        doubting=attribution.cue_class in _DOUBTING,
        pointer=_pointer(draft),
        which=read_ordinal(draft.said),
        sentence=draft.sentence,
    )


def _pointer(draft: Draft) -> Pointer | None:
    """Say what is taken up of what was claimed before, by what is said or by what calls it false."""
    if draft.attribution.rule == CALLED_FALSE and is_verdict(draft.said):
        return Pointer.ONE
    return None if tells_named_clause(draft.said) else read_pointer(draft.said, _names(draft))


def _is_clause(draft: Draft) -> bool:
    """Say whether a clause says what is denied, not that it is false: "the notion that it was sold is absurd"."""
    told = tells_named_clause if draft.attribution.rule == CALLED_FALSE else tells_in_clause
    return told(draft.said)


def _is_plain(draft: Draft) -> bool:
    """Say whether a telling tells what is, not what is not."""
    return not (draft.attribution.negated or (draft.proposition is not None and draft.proposition.negated))


def _is_wish(draft: Draft, inner: Draft) -> bool:
    """Say whether what is told is at once what somebody hopes or seeks: "said that Oslo hoped to be kept informed"."""
    if inner.attribution.type is not StatementType.ATTITUDE or not (inner.attribution.source and draft.said):
        return False
    lead = inner.attribution.source[0].start - draft.attribution.content[0].start
    return draft.said[: max(lead, 0)].strip() in {"", "that"}


def _only_reports(draft: Draft) -> bool:
    """Say whether a telling is no speaker's own word on a deed: it passes on others, tells what may come, or "wow"."""
    exclaims = len(draft.said.split()) < _SHORTEST_TELLING
    return exclaims or draft.attribution.type is StatementType.REPORT or is_prospective(draft.said)


def _named_first(draft: Draft, inside: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the claims that an answer names at once: "denied earlier U.S. claims that ... and reports that".

    What stands deeper in it is told with it, not answered: "found that the man accused of theft had left".
    """
    if not draft.attribution.content:
        return
    begin = end = draft.attribution.content[0].start
    for child in sorted(inside, key=lambda child: child.attribution.cue[0].start):
        start = min(span.start for span in (*child.attribution.source, *child.attribution.cue))
        lead = draft.said[max(0, end - begin) : max(0, start - begin)].split()
        noun = checked_cues().has_noun(child.cue.lower().split())
        if len(lead) <= _LONGEST_LEAD and (noun or child.is_by_who or lead[:1] == ["what"]):
            yield child
            end = max(end, child.attribution.hull.end)


def _names(draft: Draft) -> list[str]:
    """Return the words that name somebody in what is said; a capital is enough ("the Boston charge")."""
    named = [party.raw for party in draft.proposition.parties] if draft.proposition else []
    return [*named, *(word for word in draft.said.split() if word[:1].isupper() and word.isalpha())]
