"""What an answer tells that it came after: "denied killing herders, | after rebels accused it of shooting 23 people".

The clause behind the answer is the claim that it is to, in whichever words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from claimsdb.extraction.sense import DENIALS
from claimsdb.extraction.tokens import Text
from claimsdb.matching.drafts import TELLINGS, Draft
from claimsdb.matching.parties import alike, is_known, share
from claimsdb.matching.pointers import tells_same_deed
from claimsdb.matching.statement import Proposition
from claimsdb.terms import StatementType

_AFTER = frozenset({"after", "when"})
_FOLLOWING = 6  # attributions, those inside the answer counted
_LONGEST_BETWEEN = 4  # words of "less than a day"


def read_prompts(text: Text, drafts: Sequence[Draft]) -> Mapping[int, int]:
    """Return, for each answer told with the claim that it came after, that claim: numbers of attributions."""
    found = {}
    for answer in drafts:
        if _may_be_prompted(answer):
            behind = islice(drafts, answer.attribution.number + 1, answer.attribution.number + _FOLLOWING)
            claims = (draft for draft in behind if _comes_after(text, answer, draft) and _is_against(answer, draft))
            if claim := next(claims, None):
                found[answer.attribution.number] = claim.attribution.number
    return found


def read_same_deeds(drafts: Sequence[Draft], prompts: Mapping[int, int]) -> Mapping[int, Proposition]:
    """Return what the claims put that only say "had done so": the deed that the answer denies."""
    denied = {
        claim: drafts[answer].proposition for answer, claim in prompts.items() if tells_same_deed(drafts[claim].said)
    }
    return {claim: replace(deed, negated=False) for claim, deed in denied.items() if deed is not None}


def _may_be_prompted(draft: Draft) -> bool:
    """Say whether somebody denies something, or says that it is not so."""
    told_not = draft.attribution.type in TELLINGS and draft.proposition is not None and draft.proposition.negated
    return bool(draft.attribution.source) and (draft.attribution.type in DENIALS or told_not)


def _comes_after(text: Text, answer: Draft, claim: Draft) -> bool:
    """Say whether the words between say that the answer came after the claim: ", hours after | Kyiv said"."""
    begin, end = answer.attribution.hull.end, claim.attribution.hull.start
    if answer.sentence != claim.sentence or not begin <= end or answer.attribution.parent != claim.attribution.parent:
        return False
    between = text.text[begin:end].lower().replace(",", " ").split()
    return not _AFTER.isdisjoint(between[-1:]) and len(between) - 1 <= _LONGEST_BETWEEN


def _is_against(answer: Draft, claim: Draft) -> bool:
    """Say whether a clause accuses who answers, by name or by "it", or tells that the denied deed was done."""
    told, type_ = claim.proposition, claim.attribution.type
    if told is None or share(claim.speakers, answer.speakers):
        return False
    accused = [one for one in told.agents if is_known([one])]
    of_answerer = any(alike(one, speaker) for one in accused for speaker in answer.speakers)
    if type_ is StatementType.ALLEGATION:
        return of_answerer or not accused
    return type_ in TELLINGS and (of_answerer or tells_same_deed(claim.said))
