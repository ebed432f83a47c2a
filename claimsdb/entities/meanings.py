"""What the words of the gazetteer may mean: senses, meanings, and a name where it stands."""

from dataclasses import dataclass
from enum import StrEnum


class Sense(StrEnum):
    """In what way a word stands for something."""

    COUNTRY = "country"
    ADJECTIVE = "adjective"
    NOUN = "noun"
    PLURAL = "plural"
    CAPITAL = "capital"
    OFFICE = "office"
    BODY = "body"
    INSTITUTION = "institution"
    PUBLICATION = "publication"
    SUBDIVISION = "subdivision"
    CITY = "city"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Meaning:
    """One thing that a name may stand for; `ambiguous` when the word alone is often something else."""

    sense: Sense
    name: str
    country: str | None = None
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """Words `first` to before `last`, and what they may mean; `joint` when they mean all of it together."""

    first: int
    last: int
    meanings: tuple[Meaning, ...]
    joint: bool = False

    @property
    def senses(self) -> frozenset[Sense]:
        """All ways in which the name may stand for something."""
        return frozenset(meaning.sense for meaning in self.meanings)
