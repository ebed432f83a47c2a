"""What can be seen of an answer and a claim: signs with names, each there or not, from which evidence is weighed.

A sign says one thing that a reader can check. How much it is worth stands in `data/pairing_weights.toml`, how it is put
in a reason in `data/english/reasons.toml`.
"""

from collections.abc import Iterator, Sequence

from claimsdb.matching.kinds import Kind, kind_of
from claimsdb.matching.signs_of_doubt import signs_of_doubt
from claimsdb.matching.signs_of_place import WEEKS, days_between, signs_of_place
from claimsdb.matching.signs_of_respondent import signs_of_respondent
from claimsdb.matching.signs_of_words import signs_of_words
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ResponseStatement, Scope


def signs(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield the signs of a response and one of the claims that it may answer, each with the manner of answering too.

    Where much else is told each is given with the article's scope, besides.

    Args:
        response: the answer.
        standing: the claim.
        rivals: the claims that could be meant (`rivals_among`), this one among them or not.
    """
    kind = kind_of(response)
    seen = [
        *signs_of_respondent(response, standing, rivals),
        *signs_of_place(response, standing, rivals),
        *signs_of_words(response, standing, rivals),
        *signs_of_doubt(response, standing),
    ]
    yield kind
    if kind is not Kind.COUNTERING:  # to accuse in turn is too unlike answering to learn from it
        yield from seen
    yield from (f"{kind}.{sign}" for sign in seen)
    if response.scope is not Scope.SHORT:
        yield from (f"{response.scope}.{sign}" for sign in ("here", *seen))


def rivals_among(response: ResponseStatement, standing: Sequence[Standing]) -> list[Standing]:
    """Return which of the claims that a response may answer could as well be meant: those that its article speaks of.

    Of other articles' claims it is those that are as surely of the same story, else those of these weeks. What else is
    stored about the same countries is no sign for or against: the order of reading would change it.
    """
    most = max((len(one.claim.own_names) for one in standing), default=0)
    return [one for one in standing if one.sentence is not None or _could_be_meant(response, one.claim, most)]


def _could_be_meant(response: ResponseStatement, claim: KnownClaim, most: int) -> bool:
    if most:
        return len(claim.own_names) * 2 > most
    days = days_between(response.responded_on, claim.claimed_on)
    return days is not None and days <= WEEKS
