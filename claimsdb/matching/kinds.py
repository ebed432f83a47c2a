"""In which manner something answers: the same sign of a pairing is not worth the same in all of them."""

from enum import StrEnum

from claimsdb.matching.possible import SILENT
from claimsdb.matching.statement import ResponseStatement
from claimsdb.terms import ResponseType


class Kind(StrEnum):
    """A manner; `told` ("said it was a relic") and `told_not` ("said it had not") are tellings that may deny."""

    OUTRIGHT = "outright"
    ADMITTING = "admitting"
    ATTACKING = "attacking"
    TOLD_NOT = "told_not"
    TOLD = "told"
    SILENT = "silent"
    FINDING = "finding"
    RETRACTING = "retracting"
    COUNTERING = "countering"


_KINDS = {
    **dict.fromkeys(SILENT, Kind.SILENT),
    ResponseType.ADMISSION: Kind.ADMITTING,
    ResponseType.PARTIAL_ADMISSION: Kind.ADMITTING,
    ResponseType.NON_DENIAL: Kind.ATTACKING,
    ResponseType.INQUIRY_FINDING: Kind.FINDING,
    ResponseType.RETRACTION: Kind.RETRACTING,
    ResponseType.COUNTER_ACCUSATION: Kind.COUNTERING,
}


def kind_of(response: ResponseStatement) -> Kind:
    """Say in which manner a response answers."""
    if response.conditional:
        return Kind.TOLD if response.plain else Kind.TOLD_NOT
    return _KINDS.get(response.type, Kind.OUTRIGHT)
