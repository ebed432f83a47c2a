"""Anaphors to whom they point back at, inside one article. Refuses whatever is not certain.

A link needs exactly one candidate of the right kind: in the sentence before the anaphor, else in the sentence before.
Only two constructions settle between several: the subject of the verb of saying right before ("Jakarta said it"), and
a claim's content, in which its claimant is not meant ("rejected claims by Oman that the country"): nobody accuses
himself. Where somebody whom nothing tells may be meant as well, the raw words stay.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from claimsdb.entities.anaphors import PRONOUNS, Anaphor, Pointer
from claimsdb.entities.candidates import (
    Candidate,
    Context,
    is_body,
    is_called,
    is_described,
    is_movement,
    is_official,
    is_open,
    is_organization,
    is_person,
    is_region,
    is_such,
    is_thing,
    sole,
)
from claimsdb.entities.genders import noun_of
from claimsdb.entities.plurals import Plurals
from claimsdb.entities.prominence import is_barred, is_circumstance, is_quoted, is_subject
from claimsdb.entities.rivals import accusers, has_rival, hides_person
from claimsdb.entities.speech import Speech
from claimsdb.entities.states import country_entity
from claimsdb.entities.words import vocabulary, word_list
from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.tokens import Text

# How many sentences an organization without a name is spoken of.
_NEAR = range(3)
_SUBORDINATE = frozenset({"that", "because", "if", "when", "while"})


@dataclass
class Linker:
    """Links the anaphors of one text, in order; what is linked is a candidate for the next."""

    text: Text
    candidates: list[Candidate] = field(default_factory=list)
    employers: list[Candidate] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Let the rules for one and for several look at the same candidates, and say which rule is whose."""
        self.context = Context(self.text, self.candidates)
        self.plurals = Plurals(self.context)
        self.speech = Speech(self.context, self.genders)
        self.rules = {
            Pointer.PAIR: self.plurals.counted,
            Pointer.THEY: self.plurals.they,
            Pointer.FORMER: self._ordered,
            Pointer.LATTER: self._ordered,
            Pointer.OFFICE: self._office,
            Pointer.STATE: self._state,
            Pointer.GOVERNMENT: self._state,
            Pointer.ORGANIZATION: self._organization,
            Pointer.FIGHTERS: self._fighters,
            Pointer.GROUP: self._group,
        }

    def add(self, candidates: Sequence[Candidate]) -> None:
        """Take up mentions that later anaphors may point at."""
        self.candidates += candidates

    def link(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return whom an anaphor points at: one, several for what counts, none when that is not certain."""
        found = self.rules.get(anaphor.pointer, self._pronoun)(anaphor)
        if anaphor.pointer in PRONOUNS and any(is_open(one) for one in found):
            return ()
        self.genders |= {one.identity: _GENDERS[anaphor.pointer] for one in found if anaphor.pointer in _GENDERS}
        return found

    def _pronoun(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        if anaphor.lemma == "it" and self._is_expletive(anaphor):
            return ()
        here = self._fitting(anaphor, 0)
        if here:
            found = self._without_rival(anaphor, self._sole(anaphor, here)) or self._subject(anaphor, here)
            found = tuple(one for one in found if not self._is_told_of_another(one, anaphor))
            return tuple(judged for one in found for judged in self._judged(one, anaphor)) or self.speech.last(anaphor)
        if anaphor.pointer is Pointer.IT and not self.context.begins(anaphor):
            return ()
        before = self._fitting(anaphor, 1)
        told = any(one.gender or is_subject(self.text, one) for one in before)
        found = sole(before) or self._told(before)
        return (self._without_rival(anaphor, found) if told else ()) or self.speech.last(anaphor)

    def _told(self, before: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Return the subject of whom alone the gender is told, beside circumstances ("She told the mayor").

        Whoever has a name, or is no circumstance, may be meant as well.
        """
        told = sole([one for one in before if one.gender or one.identity in self.genders])
        if not told or self.text.at(told[0].last) == "'s" or not is_subject(self.text, told[0]):
            return ()  # "says Ruiz's call"
        others = [one for one in before if one.identity != told[0].identity]
        rivals = any(one.mention.entity is not None or not is_circumstance(self.text, one) for one in others)
        return () if rivals else told

    def _is_told_of_another(self, one: Candidate, anaphor: Anaphor) -> bool:
        """Say whether a gender is told only of somebody else before: "He met actress Ana Ruiz. Kim said she"."""
        gender = _GENDERS.get(anaphor.pointer, "")
        if not gender or one.gender or one.identity in self.genders:
            return False
        before = [other for other in self.context.before(anaphor, 1) if is_person(other)]
        told = {other.identity for other in before if (other.gender or self.genders.get(other.identity)) == gender}
        return bool(told - {one.identity})

    def _sole(self, anaphor: Anaphor, here: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Return the only candidate of the anaphor's own sentence, unless its place in it forbids it."""
        thing = anaphor.pointer is Pointer.IT
        return tuple(
            one
            for one in sole(here)
            if not is_barred(self.text, one, anaphor)
            and not (thing and is_circumstance(self.text, one))
            and not self._is_aside(one, anaphor)
        )

    def _is_aside(self, one: Candidate, anaphor: Anaphor) -> bool:
        """Say whether a person only ends what is told before the pronoun ("In a letter to Ruiz, she")."""
        ends = self.text.lower[one.last : anaphor.first] == (",",)
        return ends and is_circumstance(self.text, one)

    def _judged(self, one: Candidate, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the country of an inquiry for "it" in the claim that it judges: an inquiry is not the accused.

        Who "he" is in a claim before an ombudsman nobody can tell: the accused or the one who complains.
        """
        judging = one.phrase is not None and noun_of(one.phrase) in vocabulary("anaphors", "judging")
        claimed = word_list("statements").intersection(self.text.lower[one.last : anaphor.first])
        if not (judging and claimed):
            return (one,)
        if anaphor.pointer in _GENDERS or not accusers(self.text, self.context.before(anaphor, 0), anaphor):
            return ()
        if not one.mention.country:
            return (one,)
        return (one._replace(mention=replace(one.mention, entity=country_entity(one.mention.country))),)

    def _without_rival(self, anaphor: Anaphor, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Return the candidate unless somebody or something that is no mention may be meant as well."""
        if anaphor.pointer is Pointer.IT and self._acts(anaphor):
            return tuple(one for one in found if not is_quoted(self.text, one, anaphor))
        hidden = anaphor.pointer in _GENDERS and any(
            hides_person(other) for other in self.context.before(anaphor, 0) if other not in found
        )
        quoted = any(is_quoted(self.text, one, anaphor) for one in found)
        return () if hidden or quoted or any(has_rival(self.text, one, anaphor) for one in found) else found

    def _fitting(self, anaphor: Anaphor, back: int) -> list[Candidate]:
        """Return the candidates of the right kind and gender in a sentence, the claimant of the claim left out."""
        gender = _GENDERS.get(anaphor.pointer, "")
        before = self.context.before(anaphor, back)
        apart = {one.country_or_identity for one in accusers(self.text, before, anaphor)}
        fits = [one for one in before if _PRONOUN_FITS[anaphor.pointer](one) and one.country_or_identity not in apart]
        fits = [one for one in fits if one.mention.entity or gender or not is_circumstance(self.text, one)]
        known = [(one, one.gender or self.genders.get(one.identity, gender)) for one in fits]
        return [one for one, told in known if not gender or told == gender]

    def _is_expletive(self, anaphor: Anaphor) -> bool:
        """Say whether "it" may point at nobody: before "was", or as an object that may be a matter."""
        after = self.text.lower[anaphor.last : anaphor.last + 2]
        if not after or not after[0].isalpha() or after[0] in {"and", "but", "or", "in", "to", "as", "for"}:
            return True
        before = self.text.at(anaphor.first - 1)
        said = before in word_list("speaking") and _is_finite(after[0])  # "declared it had", not "declared it void"
        subject = self.context.begins(anaphor) or said or before in _SUBORDINATE
        return not subject or (
            not self._acts(anaphor) and (after[0] in _expletives() or " ".join(after) in _expletives())
        )

    def _acts(self, anaphor: Anaphor) -> bool:
        """Say whether what follows "it" is done by somebody and no thing ("it denied", "it was responding")."""
        after = self.text.lower[anaphor.last : anaphor.last + 2]
        acting = len(after) > 1 and after[0] in {"was", "is"} and after[1].endswith("ing")
        return acting or bool(after and after[0] in word_list("speaking") | word_list("speaking_out"))

    def _subject(self, anaphor: Anaphor, here: Sequence[Candidate]) -> tuple[Candidate, ...]:
        """Return the speaker in "X said (that) it"."""
        at = anaphor.first - 1
        at -= self.text.lower[at] == "that"
        if self.text.lower[at] not in word_list("speaking"):
            return ()
        last = here[-1]
        joint = len(here) > 1 and here[-2].first == last.first  # "both capitals said it"
        apart = "," in self.text.lower[last.last : at]  # "Niger, which borders Nigeria, said it"
        return () if joint or apart or at - last.last > 3 else self._without_rival(anaphor, (last,))

    def _state(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one state named or spoken for in this and the sentence before, or in the claim's sentence."""
        known = _regions().keys() | vocabulary("anaphors", "qualities")
        if set(anaphor.modifiers) - known:
            return ()
        here, before = (self.context.before(anaphor, back) for back in (0, 1))
        apart = {one.country_or_identity for one in accusers(self.text, here, anaphor)}
        window = here if apart else [*before, *here]
        allowed = _codes_for(anaphor)
        states = [one for one in window if is_official(one) and one.country_or_identity not in apart]
        states = [one for one in states if not (allowed and one.mention.country not in allowed)]
        if anaphor.lemma in {"neighbour", "neighbor"}:  # whoever speaks of it is another
            spoken = {one.country_or_identity for one in here if self.text.at(one.last) in word_list("speaking")}
            states = [one for one in states if one.country_or_identity not in spoken]
        if anaphor.lemma == "country":
            states = [one for one in states if not is_region(one)]
        codes = {one.country_or_identity for one in states}
        regional = anaphor.lemma == "state" and codes & vocabulary("anaphors", "federal")
        return tuple(states[-1:]) if len(codes) == 1 and not regional else ()

    def _organization(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one organization of the article so far that the noun fits, by its name or by what it is."""
        worldwide = set(anaphor.modifiers) & vocabulary("anaphors", "worldwide")
        seats = sum(word.endswith("-based") for word in anaphor.modifiers)
        named = frozenset(anaphor.modifiers) - worldwide
        if len(anaphor.modifiers) <= len(anaphor.codes) + len(worldwide) + seats:
            named = frozenset()
        elif anaphor.codes or not self.text.word(anaphor.last - 1).islower():
            return ()
        known = sorted([*self.candidates, *self.employers], key=lambda one: one.first)
        earlier = [one for one in known if one.first < anaphor.first and is_organization(one)]
        fitting = [one for one in earlier if is_called(one, anaphor.lemma) and named.issubset(_words_of(one))]
        fitting = fitting or [one for one in earlier if not named and is_such(one, anaphor.lemma)]
        if not fitting and not named:
            near = [one for back in _NEAR for one in self.context.before(anaphor, back)]
            fitting = [one for one in near if is_described(one, anaphor.lemma)]
        if anaphor.codes:
            fitting = [one for one in fitting if one.mention.country in anaphor.codes]
        if worldwide:
            fitting = [one for one in fitting if is_body(one)]
        return sole(fitting)

    def _fighters(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one armed movement of the article so far for "the rebels", where no others are told of."""
        earlier = [one for one in self.candidates if one.first < anaphor.first and not anaphor.modifiers]
        unnamed = any(
            one.plural and one.phrase and noun_of(one.phrase) in vocabulary("anaphors", "fighters") for one in earlier
        )
        return self._group(anaphor) if unnamed else sole([one for one in earlier if is_movement(one)])

    def _group(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one group of the article so far of the same noun: "Indian fishermen ... the fishermen"."""
        earlier = [one for one in self.candidates if one.first < anaphor.first and one.plural and one.phrase]
        groups = [one for one in earlier if one.phrase and one.phrase.lemma == anaphor.lemma and not anaphor.modifiers]
        return tuple(one for one in sole(groups) if one.mention.country)

    def _office(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the one person of the article so far who was introduced by the same noun."""
        holders = [
            one
            for one in self.candidates
            if one.first < anaphor.first
            and one.phrase
            and _is_office(noun_of(one.phrase), anaphor.lemma)
            and set(anaphor.modifiers) <= {"former"}
            and not any(item.word in vocabulary("titles", "coming") for item in one.phrase.before)
        ]
        return tuple(holders[-1:]) if len({one.identity for one in holders}) == 1 else ()

    def _ordered(self, anaphor: Anaphor) -> tuple[Candidate, ...]:
        """Return the first or second of exactly two of one kind named before."""
        for back in (0, 1):
            named = {one.identity: one for one in self.context.before(anaphor, back) if one.mention.entity}
            pair = list(named.values())
            if len(pair) == 2:
                return (pair[0 if anaphor.pointer is Pointer.FORMER else 1],)
        return ()


# What a pronoun tells of whom it means, for the pronouns after it.
_GENDERS = {Pointer.HE: "male", Pointer.SHE: "female"}
_PRONOUN_FITS: Mapping[Pointer, Callable[[Candidate], bool]] = {
    Pointer.IT: is_thing,
    Pointer.HE: is_person,
    Pointer.SHE: is_person,
}


def _words_of(one: Candidate) -> frozenset[str]:
    """Return the words of a candidate's name: "the budget office" may be the Congressional Budget Office."""
    return frozenset(one.mention.entity.name.lower().split()) if one.mention.entity else frozenset()


def _codes_for(anaphor: Anaphor) -> frozenset[str]:
    """Return the states that "the island" or "the Gulf state" can be; empty when the words narrow nothing."""
    regions = _regions()
    narrowed = [regions[word] for word in (*anaphor.modifiers, anaphor.lemma) if word in regions]
    return frozenset.intersection(*narrowed) if narrowed else frozenset()


def _is_finite(word: str) -> bool:
    """Say whether a word after "it" is its verb, as far as the form tells."""
    formed = word.endswith(("ed", "s")) and not word.startswith("un")
    return formed or word in word_list("finite") or word in word_list("acts")


def _is_office(noun: str, lemma: str) -> bool:
    """Say whether an office may be called so later: a defence minister "the minister", no prime minister or deputy."""
    portfolio, _, office = noun.rpartition(" ")
    return (
        noun == lemma
        or noun in _called().get(lemma, ())
        or (office == lemma and portfolio not in vocabulary("titles", "lesser"))
    )


@cache
def _regions() -> dict[str, frozenset[str]]:
    return {word: frozenset(codes.split()) for word, codes in load_toml("english/anaphors.toml")["regions"].items()}


@cache
def _called() -> Mapping[str, list[str]]:
    """Return by which nouns somebody was introduced, by what he is called later: "Sen. Ruiz", "the senator"."""
    return {lemma: nouns.split("|") for lemma, nouns in load_toml("english/anaphors.toml")["called"].items()}


@cache
def _expletives() -> frozenset[str]:
    return frozenset(vocabulary("anaphors", "expletive"))
