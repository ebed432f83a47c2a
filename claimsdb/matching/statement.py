"""What matching works on: the propositions, claims and responses of one article, before any database is asked."""

from dataclasses import dataclass, field
from enum import StrEnum

from claimsdb.article import Article
from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Entity
from claimsdb.extraction.attribution import Attribution
from claimsdb.matching.pointers import Pointer
from claimsdb.spans import Span
from claimsdb.terms import Outcome, ResponseType


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in a statement: the entity when it is known, always the raw words."""

    raw: str
    entity: Entity | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Proposition:
    """Who did what, to or with whom, where and when, with the polarity taken out.

    Attributes:
        text: the words as people read them, see `claim_text`; what is put in stands in brackets.
        predicate: predicate class of `data/predicates.toml`, or the lemma when no class holds it, or "".
        object: object class or head noun of what is acted on ("weapons"), or "".
        agents: who is said to have done it: the accused.
        recipients: recipient, partner or victim: the counterparties.
        locations: where.
        about: everybody else named.
        occurred: when it is said to have happened.
        negated: the words say that it did not happen.
    """

    text: str
    predicate: str = ""
    object: str = ""
    agents: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    locations: tuple[Party, ...] = ()
    about: tuple[Party, ...] = ()
    occurred: PartialDate = UNKNOWN_DATE
    negated: bool = False

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who takes part, in whatever role."""
        return (*self.agents, *self.recipients, *self.locations, *self.about)


@dataclass(frozen=True, slots=True)
class ClaimStatement:
    """A place in an article where a claim is put.

    `claimants` holds one party with no entity when nobody is named ("reports that ...").
    `implied` marks a claim made up from its denial, because the allegation itself stands nowhere. `sentence` is the
    number of the cue's sentence. `again` marks a claimant who only stands by what was claimed before, `besides`
    one who adds another charge ("also"). `tentative` marks a telling of what another did, which is a claim only if
    somebody denies it; `finding` one by an inquiry, which puts no claim again but judges it; `alleged` one that is put
    as an allegation, not only told; `said` one under a verb of mere saying; `bare` one that only names a matter, and
    nobody who did it: "the charge of theft".
    """

    attribution: int
    claimants: tuple[Party, ...]
    proposition: Proposition
    claimed_on: PartialDate = UNKNOWN_DATE
    implied: bool = False
    sentence: int = 0
    again: bool = False
    besides: bool = False
    tentative: bool = False
    finding: bool = False
    alleged: bool = False
    said: bool = False
    bare: bool = False


class Scope(StrEnum):
    """How much an article tells beside a dispute: in a loose one most of what is said answers nothing."""

    SHORT = "short"
    LONG = "long"
    LOOSE = "loose"


@dataclass(frozen=True, slots=True)
class ResponseStatement:
    """A place in an article where somebody answers something: one per attribution and respondent.

    Attributes:
        attribution: its number in the article.
        respondent: who answers.
        type: how.
        outcome: for findings.
        proposition: what is answered, as far as the answer says it; None for "denied the charges".
        accusers: those whom the answer names as making the claim.
        answers: attribution numbers of the claims that stand inside its own content.
        responded_on: when, as far as the text or the publication date tells.
        conditional: a telling ("said it had not") that is an answer only where a claim is found that it answers.
        plain: such a telling without a negation ("said the mine was a relic"), an answer at most in its own article.
        clausal: a clause says what is denied ("denied that it was sold", "the notion that"), no noun ("the sale").
        doubting: the words only question an account ("challenged the figures"): no claim can be told from them.
        pointer: the words only take up what was claimed before, one claim or many; None when they say more.
        which: of several claims the one that is meant ("the second charge"), an index.
        sentence: number of the cue's sentence.
        scope: how much else its article tells.
    """

    attribution: int
    respondent: Party
    type: ResponseType
    outcome: Outcome | None = None
    proposition: Proposition | None = None
    accusers: tuple[Party, ...] = ()
    answers: tuple[int, ...] = ()
    responded_on: PartialDate = UNKNOWN_DATE
    conditional: bool = False
    plain: bool = False
    clausal: bool = False
    doubting: bool = False
    pointer: Pointer | None = None
    which: int | None = None
    sentence: int = 0
    scope: Scope = Scope.SHORT

    @property
    def may_wait(self) -> bool:
        """Whether its claim may stand in an article that is read later: it says what it answers."""
        return self.proposition is not None and not self.plain and not self.doubting


@dataclass(frozen=True, slots=True)
class Reading:
    """One article read: everything the pure stages found in it, ready to be matched and stored.

    `sources` and `quotes` tell for each attribution number who speaks and which whole sentences cover it; `names` are
    those that tell what the article is about, see `topics`; sentences before number `lead` are its headline.
    """

    article: Article
    attributions: tuple[Attribution, ...]
    claims: tuple[ClaimStatement, ...]
    responses: tuple[ResponseStatement, ...]
    sources: dict[int, tuple[Party, ...]] = field(default_factory=dict)
    quotes: dict[int, Span] = field(default_factory=dict)
    names: frozenset[str] = frozenset()
    lead: int = 0
