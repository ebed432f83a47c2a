"""What would be listed twice: silence, and the words that tell of it."""

from collections.abc import Sequence

from claimsdb.extraction.sense import Sense

_TOLD_BY_CONTENT = frozenset({"comment_declined"})  # rules that look at what is told alone


def is_echo(senses: Sequence[Sense], parents: Sequence[int | None], number: int) -> bool:
    """Say whether an attribution is the very words that gave the one above its sense: "said it would not comment"."""
    parent = parents[number]
    if parent is None or senses[parent].rule not in _TOLD_BY_CONTENT:
        return False
    return senses[number].type is senses[parent].type
