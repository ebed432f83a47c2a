"""Claims that stand already, as matching sees them: those known from elsewhere and those that the article speaks of."""

from dataclasses import dataclass

from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.matching.statement import Party, Proposition


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim that stands already, as far as matching needs to know it.

    Attributes:
        id: the database's; below zero for a claim that the article at hand founds.
        proposition: of its first appearance.
        claimants: all of them, of all appearances.
        claimed_on: when it was first put, as far as known: no answer is older than its claim.
        implied: made up from a denial, so that a claim statement which says the same takes its place.
        respondents: who has answered it for the accused side; a surname in a later article tells no country.
        names: what its articles and the one at hand both name, single countries left out: one story.
    """

    id: int
    proposition: Proposition
    claimants: tuple[Party, ...] = ()
    claimed_on: PartialDate = UNKNOWN_DATE
    implied: bool = False
    respondents: tuple[Party, ...] = ()
    names: frozenset[str] = frozenset()

    @property
    def own_names(self) -> frozenset[str]:
        """The names but for the countries that both articles are between: those other stories are about, too."""
        return frozenset(name for name in self.names if " " not in name)


@dataclass(frozen=True, slots=True)
class Standing:
    """A claim as it stands before the reader of an answer.

    Attributes:
        claim: the claim.
        sentence: where this article last spoke of it; None for claims from elsewhere.
        attribution: the attribution that spoke of it there.
        answered: who has answered it already in this article.
        tentative: it is a claim only if it is denied.
        alleged: this article puts it as an allegation, and does not only tell it.
    """

    claim: KnownClaim
    sentence: int | None = None
    attribution: int = -1
    answered: tuple[Party, ...] = ()
    tentative: bool = False
    alleged: bool = False
