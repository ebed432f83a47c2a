"""Who stands inside whom: the parent of each attribution, and who passes it on from outside."""

from collections.abc import Sequence

from claimsdb.extraction.drafts import Draft


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


def _longer(drafts: Sequence[Draft], number: int, parent: int | None) -> int | None:
    """Refuse a parent whose content is no longer than the child's: two that hold each other's cue would be a circle."""
    if parent is None or _length(drafts[parent]) <= _length(drafts[number]):
        return None
    return parent


def _length(draft: Draft) -> int:
    return sum(span.end - span.start for span in draft.content)
