"""The known claims, kept in memory: settles one article after the other as the pipeline does with a database."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from claimsdb.matching.pairing import Choice
from claimsdb.matching.parties import name_notions
from claimsdb.matching.settling import SettledResponse, Settlement, answered_by, late_answers, settle
from claimsdb.matching.standing import KnownClaim
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.matching.wording import notions
from claimsdb.terms import Judgement

ENOUGH_NOTIONS = 2


@dataclass
class Memory:
    """Claims by id, by those who take part in them, and by what they are about.

    Attributes:
        waiting: answers to nothing known so far, by the location of their article.
        late: answers whose claim was read after them.
    """

    claims: dict[int, KnownClaim] = field(default_factory=dict)
    by_party: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_notion: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    waiting: dict[str, list[ResponseStatement]] = field(default_factory=dict)
    late: dict[str, list[SettledResponse]] = field(default_factory=lambda: defaultdict(list))

    named_in: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    names: frozenset[str] = frozenset()

    def candidates(self, proposition: Proposition) -> list[KnownClaim]:
        """Return the claims that share a party or two notions with a proposition, in order of their ids."""
        found = {number for name in _names(proposition.parties) for number in self.by_party[name]}
        shared = Counter(number for notion in notions(proposition.text) for number in self.by_notion[notion])
        found |= {number for number, count in shared.items() if count >= ENOUGH_NOTIONS}
        found |= {number for name in self.names for number in self.by_name[name]}
        return [
            replace(self.claims[number], names=frozenset(self.names & self.named_in[number]))
            for number in sorted(found)
        ]

    def take_in(self, reading: Reading) -> Settlement:
        """Settle an article, keep its new claims, and return the settlement with lasting ids."""
        self.names = reading.names
        settlement = settle(reading, self.candidates)
        lasting = {claim.claim: self._claim_id(claim.claim) for claim in settlement.claims}
        for claim in settlement.claims:
            self._keep(lasting[claim.claim], claim.statement)
            self.named_in[lasting[claim.claim]] |= reading.names
            for name in reading.names:
                self.by_name[name].add(lasting[claim.claim])
        settled = _renumbered(settlement, lasting)
        for answer in settled.responses:
            self._keep_answer(answer)
        self._answer_late(reading.article.location, settled)
        return settled

    def _answer_late(self, location: str, settlement: Settlement) -> None:
        """Pair what waits in other articles with the new claims, and keep what waits in this one."""
        founded = [self.claims[claim.claim] for claim in settlement.claims if claim.founds]
        for earlier, waiting in self.waiting.items():
            for answer in late_answers(waiting, founded):
                self.late[earlier].append(answer)
                self._keep_answer(answer)
        unpaired = [answer.response for answer in settlement.responses if not answer.choices and answer.repeats is None]
        self.waiting[location] = [*settlement.waiting, *unpaired]

    def _keep_answer(self, answer: SettledResponse) -> None:
        for choice in answer.choices:
            if choice.judgement is Judgement.AUTOMATIC:
                self.claims[choice.claim_id] = answered_by(self.claims[choice.claim_id], answer.response)
                for name in _names((answer.response.respondent,)):
                    self.by_party[name].add(choice.claim_id)

    def _claim_id(self, number: int) -> int:
        if number > 0:
            return number
        # Founded claims are numbered -1, -2, ...; ids go on where the store ends.
        return len(self.claims) - number

    def _keep(self, number: int, statement: ClaimStatement) -> None:
        new = KnownClaim(
            number, statement.proposition, statement.claimants, statement.claimed_on, implied=statement.implied
        )
        known = self.claims.get(number)
        if known is not None:
            new = replace(known, claimants=(*known.claimants, *statement.claimants), implied=False)
        self.claims[number] = new
        for name in _names((*new.proposition.parties, *new.claimants)):
            self.by_party[name].add(number)
        for notion in notions(new.proposition.text):
            self.by_notion[notion].add(number)


def _names(parties: tuple[Party, ...]) -> Iterator[str]:
    """Yield what a party can be looked up by: its entity, its country, the words of its name."""
    for party in parties:
        if party.entity:
            yield party.entity.key
        if party.country:
            yield f"country:{party.country}"
    yield from name_notions(parties)


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
