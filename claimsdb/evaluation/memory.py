"""The known claims, kept in memory: settles one article after the other as the pipeline does with a database."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from claimsdb.matching.pairing import Choice, KnownClaim
from claimsdb.matching.settling import Settlement, settle
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading
from claimsdb.matching.wording import notions

ENOUGH_NOTIONS = 2


@dataclass
class Memory:
    """Claims by id, by those who take part in them, and by what they are about."""

    claims: dict[int, KnownClaim] = field(default_factory=dict)
    by_party: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_notion: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))

    def candidates(self, proposition: Proposition) -> list[KnownClaim]:
        """Return the claims that share a party or two notions with a proposition, in order of their ids."""
        found = {number for name in _names(proposition.parties) for number in self.by_party[name]}
        shared = Counter(number for notion in notions(proposition.text) for number in self.by_notion[notion])
        found |= {number for number, count in shared.items() if count >= ENOUGH_NOTIONS}
        return [self.claims[number] for number in sorted(found)]

    def take_in(self, reading: Reading) -> Settlement:
        """Settle an article, keep its new claims, and return the settlement with lasting ids."""
        settlement = settle(reading, self.candidates)
        lasting = {claim.claim: self._claim_id(claim.claim) for claim in settlement.claims}
        for claim in settlement.claims:
            self._keep(lasting[claim.claim], claim.statement)
        return _renumbered(settlement, lasting)

    def _claim_id(self, number: int) -> int:
        if number > 0:
            return number
        # Founded claims are numbered -1, -2, ...; ids go on where the store ends.
        return len(self.claims) - number

    def _keep(self, number: int, statement: ClaimStatement) -> None:
        new = KnownClaim(number, statement.proposition, statement.claimants, statement.claimed_on)
        known = self.claims.get(number)
        if known is not None:
            new = replace(known, claimants=(*known.claimants, *statement.claimants))
        self.claims[number] = new
        for name in _names((*new.proposition.parties, *new.claimants)):
            self.by_party[name].add(number)
        for notion in notions(new.proposition.text):
            self.by_notion[notion].add(number)


def _names(parties: tuple[Party, ...]) -> Iterator[str]:
    """Yield what a party can be looked up by: its entity and its country."""
    for party in parties:
        if party.entity:
            yield party.entity.key
        if party.country:
            yield f"country:{party.country}"


def _renumbered(settlement: Settlement, lasting: dict[int, int]) -> Settlement:
    def moved(choice: Choice) -> Choice:
        return replace(choice, claim_id=lasting.get(choice.claim_id, choice.claim_id))

    return replace(
        settlement,
        claims=tuple(replace(claim, claim=lasting[claim.claim]) for claim in settlement.claims),
        responses=tuple(
            replace(answer, choices=tuple(moved(choice) for choice in answer.choices))
            for answer in settlement.responses
        ),
    )
