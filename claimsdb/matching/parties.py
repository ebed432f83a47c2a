"""When two parties are one side of a dispute."""

from collections.abc import Sequence

from claimsdb.matching.statement import Party


def same_party(one: Party, other: Party) -> bool:
    """Say whether two parties are one side: the same entity, or speaking for the same country."""
    if one.entity and other.entity and one.entity.key == other.entity.key:
        return True
    return one.country is not None and one.country == other.country


def share(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Say whether two lists of parties have a side in common."""
    return any(same_party(a, b) for a in one for b in other)
