"""A settlement in the making: what an article has founded so far, and where it last spoke of which claim."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimsdb.matching.pairing import Choice, pair
from claimsdb.matching.settlement import SettledClaim, SettledRelation, SettledResponse
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, ResponseStatement, Scope
from claimsdb.terms import Relation

Candidates = Callable[[Proposition], Sequence[KnownClaim]]
"""Looks up what may be the same claim or the claim that is answered: known claims that share a party (entity key or
country, in any role) with the proposition, or are of the article's story. Asked with the respondent among the agents
when an answer names nothing. Never asked for the claims of the article itself: the desk remembers those."""

Chooser = Callable[[ResponseStatement, Mapping[int, int], Sequence[Standing]], tuple[Choice, ...]]
"""Chooses the claims that an answer answers: `pairing.pair`, or what listens to it to learn from the choices."""

TENTATIVE = -1_000_000
"""Numbers from here downwards are tellings that are no claims yet."""


@dataclass(slots=True)
class Desk:
    """A settlement in the making: what it has founded, and where the article last spoke of which claim.

    `scope` is the article's; before its `lead` stands the headline; `told` is all that may answer something.
    """

    known: Candidates
    choose: Chooser = pair
    scope: Scope = Scope.SHORT
    lead: int = 0
    told: Sequence[ResponseStatement] = ()
    claims: list[SettledClaim] = field(default_factory=list)
    responses: list[SettledResponse] = field(default_factory=list)
    relations: list[SettledRelation] = field(default_factory=list)
    waiting: list[ResponseStatement] = field(default_factory=list)
    standing: dict[int, Standing] = field(default_factory=dict)
    tentative: dict[int, ClaimStatement] = field(default_factory=dict)
    founded: int = 0

    def is_in_headline(self, said: ClaimStatement | ResponseStatement) -> bool:
        """Say whether something is said in the headline, which is read after what it stands for."""
        return said.sentence < self.lead

    def claims_here(self) -> dict[int, int]:
        """Return for each attribution of the article that puts a claim the claim's number."""
        return {settled.statement.attribution: settled.claim for settled in self.claims}

    def here(self) -> list[KnownClaim]:
        """Return the claims that the article has spoken of."""
        return [standing.claim for standing in self.standing.values() if not standing.tentative]

    def before(self, attribution: int) -> dict[int, Standing]:
        """Return what the article has spoken of, each claim where it was last put before an attribution, if it was."""
        return {number: self._before(one, attribution) for number, one in self.standing.items()}

    def _before(self, standing: Standing, attribution: int) -> Standing:
        put = [one.statement for one in self.claims if one.claim == standing.claim.id]
        earlier = [one for one in put if one.attribution < attribution]
        if standing.attribution < attribution or not earlier:
            return standing
        return replace(standing, sentence=earlier[-1].sentence, attribution=earlier[-1].attribution)

    def spoken_of(self, claim: KnownClaim, by: ClaimStatement | ResponseStatement) -> None:
        """Note where the article speaks of a claim, and who answers it there."""
        before = self.standing.get(claim.id, Standing(claim))
        answered = (*before.answered, by.respondent) if isinstance(by, ResponseStatement) else before.answered
        alleged = before.alleged or (isinstance(by, ClaimStatement) and by.alleged)
        place = (by.sentence, by.attribution)
        if isinstance(by, ClaimStatement) and before.sentence is not None:  # a headline is settled after its lead
            place = max(place, (before.sentence, before.attribution))
        self.standing[claim.id] = Standing(claim, *place, answered, alleged=alleged)

    def found(self, statement: ClaimStatement) -> int:
        """Found the claim that a statement puts, and return its number, below zero."""
        self.founded += 1
        number = -self.founded
        claim = KnownClaim(number, statement.proposition, statement.claimants, statement.claimed_on, statement.implied)
        self.claims.append(SettledClaim(statement, number, founds=True))
        self.spoken_of(claim, statement)
        return number

    def relate(self, claim: int, choice: Choice, relation: Relation) -> None:
        """Link a claim with one that was chosen for it."""
        self.relations.append(SettledRelation(claim, choice.claim_id, relation, choice.score, choice.reasons))

    def besides(self, known: Sequence[KnownClaim]) -> list[KnownClaim]:
        """Return known claims and those of this article, each once, this article's state of it first."""
        return [*self.here(), *(claim for claim in known if claim.id not in self.standing)]


def claimed_by(claim: KnownClaim, claimants: tuple[Party, ...]) -> KnownClaim:
    """Return a claim with some more claimants."""
    return replace(claim, claimants=(*claim.claimants, *claimants))
