"""Who stands inside whom: the parent of each attribution, and who passes it on from outside."""

from collections.abc import Sequence

from claimsdb.extraction.drafts import Draft
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.vocabulary import vocabulary


def reporters_of(
    phrases: Phrases, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> tuple[list[int | None], list[int | None]]:
    """Return parents and reporters: "..., as reported by Reuters" stands outside what it passes on, and is no parent.

    The content of such a reporter is left as the tagger gives it; what lies in it moves one level up.
    """
    outside = {number for number, draft in enumerate(drafts) if _passes_on(phrases, draft)}
    kept = [None if parent in outside else parent for parent in parents]
    return kept, [parent if parent in outside else None for parent in parents]


def _passes_on(phrases: Phrases, draft: Draft) -> bool:
    words = phrases.text.lower[draft.start : draft.cue[-1].end]
    opened = words[:1] == ("as",) or phrases.at(draft.start - 1) == "as"
    by = "by" in (*words, phrases.at(draft.cue[-1].end))
    return opened and by and vocabulary().passing_on.any_in(words)


def parents_of(drafts: Sequence[Draft]) -> list[int | None]:
    """Return for each draft the number of the one whose content most closely holds its cue.

    Contents are painted onto the words from the longest to the shortest, so that each word ends up with its innermost
    content: the cost is that of the contents, not of all pairs.
    """
    owner: dict[int, int] = {}
    for number in sorted(range(len(drafts)), key=lambda number: -_length(drafts[number])):
        own = set(drafts[number].cue_words())
        owner.update({word: number for span in drafts[number].content for word in range(*span) if word not in own})
    return [_longer(drafts, number, owner.get(draft.start)) for number, draft in enumerate(drafts)]


def lies_in(parents: Sequence[int | None], inner: int, outer: int) -> bool:
    """Say whether one attribution is another or lies inside it, at whatever depth; nobody may lie inside himself."""
    above: int | None = inner
    while above is not None and above != outer:
        above = parents[above]
    return above is not None


def neighbours_of(parents: Sequence[int | None]) -> list[tuple[int | None, int | None]]:
    """Return for each attribution those before and after it at its level."""
    before: list[int | None] = [None] * len(parents)
    after: list[int | None] = [None] * len(parents)
    last: dict[int | None, int] = {}
    for number, parent in enumerate(parents):
        if parent in last:
            before[number], after[last[parent]] = last[parent], number
        last[parent] = number
    return list(zip(before, after, strict=True))


def _longer(drafts: Sequence[Draft], number: int, parent: int | None) -> int | None:
    """Refuse a parent whose content is no longer than the child's: two that hold each other's cue would be a circle."""
    if parent is None or _length(drafts[parent]) <= _length(drafts[number]):
        return None
    return parent


def _length(draft: Draft) -> int:
    return sum(span.end - span.start for span in draft.content)
