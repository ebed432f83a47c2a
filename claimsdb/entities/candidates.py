"""Mentions as candidates for an anaphor: what they are, so that an anaphor can tell which of them fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from claimsdb.entities.anaphors import PRONOUNS, Anaphor
from claimsdb.entities.entity import Mention
from claimsdb.entities.genders import noun_of
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.quotations import quoted_words
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.function_words import POSSESSIVES
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


class Candidate(NamedTuple):
    """A mention that an anaphor may point at, with its words and phrase.

    `gender` is "female", "male" or ""; `named` is by which words the article first speaks of who has no entity.
    """

    mention: Mention
    first: int
    last: int
    phrase: Phrase | None = None
    gender: str = ""
    plural: bool = False
    named: str = ""

    @property
    def identity(self) -> str:
        """Return what makes two mentions one somebody inside an article."""
        return self.mention.entity.key if self.mention.entity else self.named or self.mention.raw.lower()

    @property
    def country_or_identity(self) -> str:
        """Return the country that the mention speaks for, else its identity."""
        return self.mention.country or self.identity


_THINGS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION, EntityKind.BODY, EntityKind.PUBLICATION})


@dataclass
class Context:
    """The candidates of one text so far, in order, and where they stand."""

    text: Text
    candidates: list[Candidate]

    @cached_property
    def quoted(self) -> frozenset[int]:
        """The words inside quotation marks."""
        return quoted_words(self.text)

    def before(self, anaphor: Anaphor, back: int) -> list[Candidate]:
        """Return the candidates before the anaphor in its sentence, or in the sentence `back` before.

        Whom somebody speaks of is not meant by the pronoun for the speaker: '"Paz has to go," he said'.
        """
        outside = anaphor.pointer in PRONOUNS and anaphor.first not in self.quoted
        number = self.text.sentence_of_word[anaphor.first] - back
        found: list[Candidate] = []
        for one in reversed(self.candidates):  # in the order of the text: what is earlier need not be looked at
            sentence = self.text.sentence_of_word[one.first]
            if sentence < number:
                break
            spoken_of = outside and one.first in self.quoted
            if sentence == number and one.first < anaphor.first and not one.mention.place and not spoken_of:
                found.insert(0, one)
        return found

    def clauses(self, anaphor: Anaphor, back: int) -> Iterator[list[Candidate]]:
        """Yield the candidates clause by clause, the nearest first; a semicolon ends a clause.

        Who offers to mediate "between the two" is not one of the two.
        """
        between = self.text.at(anaphor.first - 1) == "between"
        for number in range(back + 1):
            clauses = self._clauses(self.before(anaphor, number))
            yield from clauses[1:] if between and number == 0 and len(clauses) > 1 else clauses

    def _clauses(self, candidates: Sequence[Candidate]) -> list[list[Candidate]]:
        clauses: list[list[Candidate]] = []
        for one in candidates:
            last = clauses[-1][-1] if clauses else None
            if last is not None and ";" not in self.text.lower[last.last : one.first]:
                clauses[-1].append(one)
            else:
                clauses.append([one])
        return clauses[::-1]

    def begins(self, anaphor: Anaphor) -> bool:
        """Say whether an anaphor opens its sentence."""
        sentence = self.text.sentence_with(anaphor.first)
        return anaphor.first <= sentence.start + 1


def is_state(one: Candidate) -> bool:
    """Say whether a candidate is a state, one without a code too."""
    return one.mention.entity is not None and one.mention.entity.kind is EntityKind.COUNTRY


def is_thing(one: Candidate) -> bool:
    """Say whether "it" can point at a candidate: a state, an organization named or not, a body or a publication."""
    entity = one.mention.entity
    unnamed = one.phrase is not None and one.phrase.noun_kind is NounKind.ORGANIZATION
    return entity.kind in _THINGS if entity else unnamed


def is_person(one: Candidate) -> bool:
    """Say whether a candidate is one person, known by name or not."""
    entity = one.mention.entity
    unnamed = one.mention.rule in {"surname", "national"}
    unnamed = unnamed or (one.phrase is not None and one.phrase.noun_kind is NounKind.PERSON)
    return not one.plural and (entity.kind is EntityKind.PERSON if entity else unnamed)


def is_plural(one: Candidate) -> bool:
    """Say whether "they" can point at a candidate: a group, or an organization of many ("the police")."""
    return one.plural or (one.phrase is not None and noun_of(one.phrase) in vocabulary("anaphors", "plurals"))


def sole(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the last mention of the one somebody that all candidates are, or nothing."""
    return tuple(candidates[-1:]) if len({one.identity for one in candidates}) == 1 else ()


def is_owned(one: Candidate) -> bool:
    """Say whether a phrase begins with a possessive, whose owner may be meant as well ("her editor said she")."""
    return one.phrase is not None and one.phrase.determiner in POSSESSIVES


def is_open(one: Candidate) -> bool:
    """Say whether nobody can tell who a candidate is: a bare surname, "the minister" of no state."""
    taken_up = bool(one.named) and not one.named.startswith("the ")  # "the clerk" who was "a clerk" before
    told = one.mention.entity is not None or one.mention.country is not None or taken_up
    definite = one.phrase is not None and one.phrase.determiner == "the" and not one.phrase.complements
    return not told and (definite or one.mention.rule == "surname")


def is_official(one: Candidate) -> bool:
    """Say whether a candidate stands for a state: not for its mere national ("a South African vet")."""
    private = one.mention.entity is None and (one.phrase is None or "people" in one.phrase.lists)
    return is_state(one) or (one.mention.country is not None and not private)


def is_region(one: Candidate) -> bool:
    """Say whether a candidate is the government of a part of a country."""
    return one.mention.entity is not None and one.mention.entity.name.startswith("Government of ")


def is_organization(one: Candidate) -> bool:
    """Say whether a candidate is an organization, a body or a publication."""
    entity = one.mention.entity
    return entity is not None and entity.kind in {EntityKind.ORGANIZATION, EntityKind.BODY, EntityKind.PUBLICATION}


def is_described(one: Candidate, lemma: str) -> bool:
    """Say whether a candidate is an organization of that noun and without a name: "a bank", "the police union"."""
    phrase = one.phrase
    if phrase is None or phrase.noun_kind is not NounKind.ORGANIZATION or one.mention.entity is not None:
        return False
    return phrase.lemma.endswith(lemma) and (phrase.lemma != lemma or _is_brought_in(phrase))


def _is_brought_in(phrase: Phrase) -> bool:
    return phrase.determiner in {"a", "an"} or bool(phrase.before) or phrase.possessor is not None


def is_firm(one: Candidate) -> bool:
    """Say whether a candidate is an organization and no organ of a state."""
    return is_organization(one) and not (one.phrase is not None and "public" in one.phrase.lists)


def is_body(one: Candidate) -> bool:
    """Say whether a candidate is an international body."""
    return one.mention.entity is not None and one.mention.entity.kind is EntityKind.BODY


def is_movement(one: Candidate) -> bool:
    """Say whether a candidate is a named armed movement, which speaks for no state."""
    entity = one.mention.entity
    if entity is None or entity.kind is not EntityKind.ORGANIZATION or entity.country is not None:
        return False
    return entity.name in _bands() or entity.name.lower().split()[-1] in vocabulary("anaphors", "armies")


def is_called(one: Candidate, lemma: str) -> bool:
    """Say whether an organization's name or noun is that of the anaphor ("the ministry", "the agency")."""
    words = [*one.mention.entity.name.lower().split(), *one.mention.raw.lower().split()] if one.mention.entity else []
    office = {"department", "ministry", "office"}
    return (
        any(word.endswith(lemma) for word in words)
        or (lemma in office and bool(office.intersection(words)))
        or (one.phrase is not None and noun_of(one.phrase).endswith(lemma))
    )


def is_such(one: Candidate, lemma: str) -> bool:
    """Say whether an organization is of the sort of "the company" (a firm) or "the bloc" (a body)."""
    entity = one.mention.entity
    if entity is not None and entity.kind is EntityKind.BODY:
        return lemma in vocabulary("anaphors", "bodies")
    if entity is not None and entity.kind is EntityKind.PUBLICATION:
        return lemma in vocabulary("organizations", "media") | vocabulary("anaphors", "outlets")
    if entity is not None and entity.name in _bands():
        return lemma in vocabulary("anaphors", "bands")
    if lemma == "club" and entity is not None and entity.name.lower().split()[-1] in vocabulary("anaphors", "sides"):
        return True
    public = one.phrase is not None and "public" in one.phrase.lists and "private" not in one.phrase.lists
    known = _is_known_firm(one)
    private = one.phrase is not None and (
        one.phrase.head is None or "private" in one.phrase.lists or (one.mention.antecedent and not public) or known
    )
    named = known or one.phrase is None or one.phrase.proper is not None or one.mention.antecedent is not None
    named = named or (one.phrase is not None and one.phrase.determiner in {"a", "an"})
    named = named or is_movement(one)
    club = one.phrase is not None and noun_of(one.phrase) in vocabulary("anaphors", "clubs")
    titled = one.phrase is not None and one.phrase.head is None and one.phrase.determiner == "the"
    if titled:  # "the Mombasa Lantern ... the paper", "the Al-Fajr Brigades ... the group"
        return lemma in vocabulary("organizations", "media") or (
            is_movement(one) and lemma in vocabulary("anaphors", "bands")
        )
    misnamed = club and lemma in vocabulary("anaphors", "businesses")
    return lemma in vocabulary("anaphors", "companies") and bool(private) and named and not misnamed


@cache
def _bands() -> frozenset[str]:
    """Return the names of known organizations of no state."""
    return frozenset(name.partition("|")[0] for name in load_toml("english/movements.toml")["names"])


def _is_known_firm(one: Candidate) -> bool:
    """Say whether a known organization may be a firm: its name tells no organ of a state, no party and no movement."""
    sighting = one.phrase.head.sighting if one.phrase and one.phrase.head else None
    entity = one.mention.entity
    if sighting is None or entity is None or Sense.INSTITUTION not in sighting.senses or entity.country is None:
        return False
    words = entity.name.lower().split()
    return not entity.name.isupper() and set(words).isdisjoint(vocabulary("anaphors", "official"))
