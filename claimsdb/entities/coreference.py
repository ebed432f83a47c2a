"""Anaphors to whom they point back at, inside one article. Refuses whatever is not certain.

A link needs exactly one candidate of the right kind: in the sentence before the anaphor, else in the sentence before.
Only two constructions settle between several: the subject of the verb of saying right before ("Jakarta said it"), and
the denier in "Iran rejected British claims that it". Otherwise the raw words stay.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from claimsdb.entities.anaphors import Anaphor, Pointer
from claimsdb.entities.entity import Mention
from claimsdb.entities.genders import noun_of
from claimsdb.entities.items import POSSESSIVES, word_list
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrases import Phrase
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that an anaphor may point at, with its words and phrase; `gender` is "female", "male" or ""."""

    mention: Mention
    first: int
    last: int
    phrase: Phrase | None = None
    gender: str = ""
    plural: bool = False

    @property
    def identity(self) -> str:
        """Return what makes two mentions one somebody inside an article."""
        return self.mention.entity.key if self.mention.entity else self.mention.raw.lower()


_THINGS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION, EntityKind.BODY, EntityKind.PUBLICATION})


@dataclass
class Linker:
    """Links the anaphors of one text, in order; what is linked is a candidate for the next."""

    text: Text
    candidates: list[Candidate]

    def link(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return whom an anaphor points at: one, two for a pair, none when that is not certain."""
        if anaphor.pointer is Pointer.PAIR:
            return self._pair(anaphor)
        if anaphor.pointer in {Pointer.FORMER, Pointer.LATTER}:
            return self._ordered(anaphor)
        if anaphor.pointer is Pointer.OFFICE:
            return self._office(anaphor)
        if anaphor.pointer in {Pointer.STATE, Pointer.GOVERNMENT}:
            return self._state(anaphor)
        if anaphor.pointer is Pointer.ORGANIZATION:
            return self._organization(anaphor)
        return self._pronoun(anaphor)

    def _pronoun(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        if anaphor.lemma == "it" and self._is_expletive(anaphor):
            return ()
        here = self._fitting(anaphor, 0)
        if anaphor.pointer is Pointer.THEY:
            joint = self._joint(anaphor)
            if joint:
                return () if here else joint
        if anaphor.pointer is Pointer.THEY:
            return _sole([*self._fitting(anaphor, 1), *here])
        if here:
            return _sole(here) or self._subject(anaphor, here)
        if anaphor.pointer is Pointer.IT and not self._begins(anaphor):
            return ()
        return _sole(self._fitting(anaphor, 1))

    def _joint(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return two states that "and" joins at the beginning of the sentence, or of the one before."""
        for back in (0, 1):
            named = [one for one in self._before(anaphor, back) if _is_thing(one)]
            if named:
                joined = len(named) > 1 and self.text.lower[named[0].last : named[1].first] in {
                    ("and",),
                    ("and", "the"),
                }
                return tuple(named[:2]) if joined and len(named) == 2 else ()
        return ()

    def _fitting(self, anaphor: Anaphor, back: int) -> list[Candidate]:
        """Return the candidates of the right kind and gender in a sentence."""
        gender = {Pointer.HE: "male", Pointer.SHE: "female"}.get(anaphor.pointer, "")
        fits = _PRONOUN_FITS[anaphor.pointer]
        before = self._before(anaphor, back)
        return [one for one in before if fits(one) and not (gender and one.gender and one.gender != gender)]

    def _is_expletive(self, anaphor: Anaphor) -> bool:
        """Say whether "it" may point at nobody: before "was", or as an object that may be a matter."""
        after = self.text.lower[anaphor.last : anaphor.last + 2]
        if not after or not after[0].isalpha() or after[0] in {"and", "but", "or", "in", "to", "as", "for"}:
            return True
        before = self.text.lower[anaphor.first - 1] if anaphor.first else ""
        subject = self._begins(anaphor) or before in word_list("speaking") | {"that", "because", "if", "when", "while"}
        acting = len(after) > 1 and after[0] in {"was", "is"} and after[1].endswith("ing")  # "it was responding"
        return not subject or (not acting and (after[0] in _expletives() or " ".join(after) in _expletives()))

    def _begins(self, anaphor: Anaphor) -> bool:
        sentence = self.text.sentences[self.text.sentence_of_word[anaphor.first]]
        return anaphor.first <= sentence.start + 1

    def _subject(self, anaphor: Anaphor, here: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Return the speaker in "X said (that) it" and the denier in "X rejected Y's claims that it"."""
        at = anaphor.first - 1
        at -= self.text.lower[at] == "that"
        word = self.text.lower[at]
        if word in word_list("statements"):
            return (here[0],) if self._opens_sentence(here[0]) else ()
        if word in word_list("speaking"):
            return tuple(one for one in here[-1:] if at - one.last <= 3 and not _is_owned(one))
        return ()

    def _opens_sentence(self, candidate: Candidate) -> bool:
        return candidate.first == self.text.sentences[self.text.sentence_of_word[candidate.first]].start

    def _state(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one state named or spoken for in this and the sentence before."""
        if any(word not in _regions() for word in anaphor.modifiers):
            return ()
        allowed = _codes_for(anaphor)
        window = [*self._before(anaphor, 1), *self._before(anaphor, 0)]
        official = [one for one in window if _is_official(one)]
        states = [one for one in official if not (allowed and one.mention.country not in allowed)]
        codes = {one.mention.country for one in states}
        return tuple(states[-1:]) if len(codes) == 1 else ()

    def _organization(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one organization of the article so far that the noun fits."""
        if len(anaphor.modifiers) > len(anaphor.codes):
            return ()
        earlier = [one for one in self.candidates if one.first < anaphor.first and _is_organization(one)]
        fitting = [one for one in earlier if _is_called(one, anaphor.lemma)]
        fitting = fitting or [one for one in earlier if _is_such(one, anaphor.lemma)]
        if anaphor.codes:
            fitting = [one for one in fitting if one.mention.country in anaphor.codes]
        return _sole(fitting)

    def _office(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one person of the article so far who was introduced by the same noun."""
        holders = [
            one
            for one in self.candidates
            if one.first < anaphor.first
            and one.phrase
            and noun_of(one.phrase) == anaphor.lemma
            and not anaphor.modifiers
        ]
        return tuple(holders[-1:]) if len({one.identity for one in holders}) == 1 else ()

    def _pair(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the two states named before, in the sentence or the one before; none when there are more."""
        for back in (0, 1):
            states: dict[str, Candidate] = {}
            for one in self._before(anaphor, back):
                if one.mention.entity and one.mention.entity.kind is EntityKind.COUNTRY:
                    states.setdefault(one.identity, one)
            if states:
                return tuple(states.values()) if len(states) == 2 else ()
        return ()

    def _ordered(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the first or second of exactly two of one kind named before."""
        for back in (0, 1):
            named = {one.identity: one for one in reversed(self._before(anaphor, back)) if one.mention.entity}
            pair = list(reversed(named.values()))
            if len(pair) == 2:
                return (pair[0 if anaphor.pointer is Pointer.FORMER else 1],)
        return ()

    def _before(self, anaphor: Anaphor, back: int) -> list[Candidate]:
        """Return the candidates before the anaphor in its sentence, or in the sentence `back` before."""
        number = self.text.sentence_of_word[anaphor.first] - back
        found: list[Candidate] = []
        for one in reversed(self.candidates):  # in the order of the text: what is earlier need not be looked at
            sentence = self.text.sentence_of_word[one.first]
            if sentence < number:
                break
            if sentence == number and one.first < anaphor.first and not one.mention.place:
                found.insert(0, one)
        return found


def _is_thing(one: Candidate) -> bool:
    return one.mention.entity is not None and one.mention.entity.kind in _THINGS


def _is_person(one: Candidate) -> bool:
    entity = one.mention.entity
    unnamed = one.phrase is not None and one.phrase.noun_kind is NounKind.PERSON
    return not one.plural and (entity.kind is EntityKind.PERSON if entity else unnamed)


def _is_plural(one: Candidate) -> bool:
    return one.plural


_PRONOUN_FITS: Mapping[Pointer, Callable[[Candidate], bool]] = {
    Pointer.IT: _is_thing,
    Pointer.HE: _is_person,
    Pointer.SHE: _is_person,
    Pointer.THEY: _is_plural,
}


def _sole(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the last mention of the one somebody that all candidates are, or nothing."""
    return tuple(candidates[-1:]) if len({one.identity for one in candidates}) == 1 else ()


def _is_owned(one: Candidate) -> bool:
    """Say whether a phrase begins with a possessive, whose owner may be meant as well ("her editor said she")."""
    return one.phrase is not None and one.phrase.determiner in POSSESSIVES


def _is_official(one: Candidate) -> bool:
    """Say whether a candidate stands for a state: not for its mere national ("a South African vet")."""
    private = one.mention.entity is None and (one.phrase is None or "people" in one.phrase.lists)
    return one.mention.country is not None and not private


def _is_organization(one: Candidate) -> bool:
    entity = one.mention.entity
    return entity is not None and entity.kind in {EntityKind.ORGANIZATION, EntityKind.BODY}


def _is_called(one: Candidate, lemma: str) -> bool:
    """Say whether an organization's name or noun is that of the anaphor ("the ministry", "the agency")."""
    words = one.mention.entity.name.lower().split() if one.mention.entity else []
    return lemma in words or (one.phrase is not None and noun_of(one.phrase).endswith(lemma))


def _is_such(one: Candidate, lemma: str) -> bool:
    """Say whether an organization is of the sort of "the company" (a firm) or "the bloc" (a body)."""
    entity = one.mention.entity
    if entity is not None and entity.kind is EntityKind.BODY:
        return lemma in vocabulary("anaphors", "bodies")
    private = one.phrase is not None and (
        one.phrase.head is None or "private" in one.phrase.lists or one.mention.antecedent
    )
    named = one.phrase is None or one.phrase.proper is not None or one.mention.antecedent is not None
    return lemma in vocabulary("anaphors", "companies") and bool(private) and named


def _codes_for(anaphor: Anaphor) -> frozenset[str]:
    """Return the states that "the island" or "the Gulf state" can be; empty when the words narrow nothing."""
    regions = _regions()
    narrowed = [regions[word] for word in (*anaphor.modifiers, anaphor.lemma) if word in regions]
    return frozenset.intersection(*narrowed) if narrowed else frozenset()


@cache
def _regions() -> dict[str, frozenset[str]]:
    return {word: frozenset(codes.split()) for word, codes in load_toml("english/anaphors.toml")["regions"].items()}


@cache
def _expletives() -> frozenset[str]:
    return frozenset(vocabulary("anaphors", "expletive"))
