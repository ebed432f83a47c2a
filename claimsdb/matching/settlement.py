"""What becomes of one article's statements: the result of settling, to be stored or scored."""

from dataclasses import dataclass

from claimsdb.matching.pairing import Choice
from claimsdb.matching.statement import ClaimStatement, ResponseStatement
from claimsdb.terms import Relation


@dataclass(frozen=True, slots=True)
class SettledClaim:
    """A claim statement and the claim that it puts.

    Attributes:
        statement: the place in the article; for an implied claim the attribution is the denial's.
        claim: the known claim's id, or below zero a claim that this article founds: -1 the first, -2 the second ...
        founds: this statement is the one that founds it (its proposition gives the row, its attribution the key).
        score, reasons: why it is the same as a known one; 1.0 and none for the founding statement.
    """

    statement: ClaimStatement
    claim: int
    founds: bool
    score: float = 1.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SettledResponse:
    """An answer and the claims that it answers.

    Attributes:
        response: as read, its type settled (a denial by an outsider is a third party's dispute).
        choices: claims by id (below zero: founded here), each with score, reasons and judgement; may be empty.
        repeats: attribution number of the answer that this one only says again; then it is no row of its own.
    """

    response: ResponseStatement
    choices: tuple[Choice, ...] = ()
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class SettledRelation:
    """How claim `one` stands to claim `other`: `one` is the narrower or the answering claim."""

    one: int
    other: int
    relation: Relation
    score: float
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settlement:
    """What becomes of one article's statements.

    To store: in the order of `claims`, make a row for each that `founds` (ids below zero become the new rows' ids), add
    the others as further appearances; then the responses whose `repeats` is None, with their choices as pairings (a
    response with no choices stands unpaired); then the relations. A claim that is no longer `implied` once a statement
    puts it stays one row. `waiting` answers nothing known (tellings such as "said it had not") and is no row yet: give
    those of earlier articles to `late_answers` when claims are founded.
    """

    claims: tuple[SettledClaim, ...] = ()
    responses: tuple[SettledResponse, ...] = ()
    relations: tuple[SettledRelation, ...] = ()
    waiting: tuple[ResponseStatement, ...] = ()
