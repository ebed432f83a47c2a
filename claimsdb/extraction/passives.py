"""Is a verb of telling in the passive, so that its subject is what is told of and not who tells."""

from collections.abc import Sequence

from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.function_words import BE
from claimsdb.extraction.noun_phrases import Phrases

_IS = BE - {"'s"}  # "he's denied it" is "has"


def is_passive(group: Sequence[str], head: str) -> bool:
    """Say whether a form of "be" puts a verb in the passive: "was denied".

    Args:
        group: the words of its verb group before it; "was prepared to deny" is active.
        head: the verb as written; "was denying" is active.
    """
    active = head.endswith("ing") or (len(group) > 0 and group[-1] == "to")
    return not active and not _IS.isdisjoint(group)


def tells_in_passive(phrases: Phrases, draft: Draft) -> bool:
    """Say whether the verb that decides how a draft is told is in the passive, or before "by": "denied by Minsk"."""
    found = decisive_entry(phrases, draft)
    if found is None or found[1].kind is not CueKind.VERB:
        return False
    first, head = found[0].first, phrases.at(found[0].first)
    reduced = phrases.at(found[0].last) == "by" and not head.endswith("ing")
    return reduced or is_passive(phrases.text.lower[draft.start : first], head)
