"""A noun phrase and what it is by itself, without its sentence."""

from functools import cache
from typing import NamedTuple

from claimsdb.entities.items import Item
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.words import NUMBERS, vocabulary

# What stands for the preposition where a participle tells the employer ("a lobbyist hired by Qatar").
EMPLOYED = "employed"
# What stands for the preposition where unknown words tell the task ("the minister of finance").
TASK = "task"
# What stands for the preposition before what a source knows of ("familiar with the talks").
MATTER = "matter"


class Phrase(NamedTuple):
    """A noun phrase.

    Attributes:
        first, last: its words, with all that hangs on it.
        start: where it stands in the row of items.
        determiner: the word that opens it, or "".
        before: the items before the head, a genitive's left out.
        head: the last noun, adjective or name; None when the head is an unknown proper name.
        proper: the words of a proper name that is the head or follows it.
        possessor: who stands in the genitive before it.
        complements: preposition and phrase, in order.
        apposition: the other half of "X, the minister" or "the minister, X".
    """

    first: int
    last: int
    start: int
    determiner: str
    before: tuple[Item, ...]
    head: Item | None
    proper: tuple[int, int] | None = None
    possessor: "Phrase | None" = None
    complements: tuple[tuple[str, "Phrase"], ...] = ()
    apposition: "Phrase | None" = None

    @property
    def noun_kind(self) -> NounKind | None:
        """The kind of the head noun, None when the head is a name."""
        return self.head.noun.noun.kind if self.head and self.head.noun else None

    @property
    def lemma(self) -> str:
        """The lemma of the head noun, "" when the head is a name."""
        return self.head.noun.noun.lemma if self.head and self.head.noun else ""

    @property
    def sighting(self) -> Sighting | None:
        """The known name that is the head, None when the head is a noun or an unknown name."""
        return self.head.sighting if self.head else None

    @property
    def is_local(self) -> bool:
        """Say whether the head is a group that is of the place where it is ("residents of Caracas")."""
        lemma = self.lemma
        if self.determiner in NUMBERS and lemma in vocabulary("groups", "plain"):
            return False  # "eight people in Kabul"
        forms = {lemma, lemma.removesuffix("s"), lemma.removesuffix("ies") + "y"}
        return not _locals().isdisjoint(forms) or "organizations" in self.lists

    @property
    def lists(self) -> frozenset[str]:
        """The vocabulary lists of the head noun."""
        return self.head.noun.noun.lists if self.head and self.head.noun else frozenset()


def name_of(phrase: Phrase) -> tuple[int, int] | None:
    """Return the words of a proper name, those of a ruler who has only one with his title ("King Siaosi")."""
    if phrase.proper is None or phrase.head is None or phrase.proper[1] - phrase.proper[0] > 1:
        return phrase.proper
    regnal = phrase.head.word in vocabulary("titles", "regnal")
    return (phrase.head.first, phrase.proper[1]) if regnal else phrase.proper


@cache
def _locals() -> frozenset[str]:
    return frozenset({*vocabulary("groups", "speaking"), *vocabulary("groups", "resident")})


def is_bare_name(phrase: Phrase) -> bool:
    """Say whether a phrase is an unknown proper name and nothing else."""
    return phrase.head is None and phrase.proper is not None and phrase.possessor is None


def is_nationality(phrase: Phrase) -> bool:
    """Say whether the head is a country's adjective that stands for people ("a Dane", "the Swiss")."""
    sighting = phrase.sighting
    return sighting is not None and bool(sighting.senses & {Sense.NOUN, Sense.PLURAL})
