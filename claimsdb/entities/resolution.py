"""Phrases into mentions: whom a phrase names, under which key, and why.

A key holds kind, country and the full name in lower case; it is never made from a bare surname or from a description
of one person ("a Danish diver"), who may be somebody else in the next article.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.entity import Entity, Mention, make_entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.items import Item, ItemKind, word_list
from claimsdb.entities.names import Sense
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.register import Introduction, Register
from claimsdb.entities.phrases import Phrase, is_bare_name, is_nationality
from claimsdb.entities.places import is_place
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


def country_entity(code: str) -> Entity:
    """Return the entity of a country and its government."""
    return Entity(f"country:{code}", EntityKind.COUNTRY, load_gazetteer().country(code).name, code)


@dataclass(frozen=True)
class Resolver:
    """Resolves the phrases of one text."""

    text: Text
    items: Sequence[Item]
    register: Register
    home: str | None = None

    def mentions(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield whom a phrase names; several for joint adjectives, none when it names nobody."""
        if phrase.start and self.items[phrase.start - 1].word == "no":
            return
        if phrase.noun_kind is None:
            yield from self._name(phrase)
        elif phrase.noun_kind is NounKind.GOVERNMENT:
            yield from self._government(phrase)
        elif phrase.noun_kind is NounKind.ORGANIZATION:
            yield from self._organization(phrase)
        elif phrase.noun_kind is NounKind.PERSON:
            yield from self._person(phrase)
        else:
            yield from self._group(phrase)

    def _make(
        self, phrase: Phrase, entity: Entity | None, country: str | None, rule: str, *, place: bool = False
    ) -> Mention:
        span = self.text.characters(phrase.first, self._last(phrase))
        return Mention(span, span.of(self.text.text), entity, country, rule, place)

    def _last(self, phrase: Phrase) -> int:
        """Return the word after the phrase, a closing comma left out."""
        return phrase.last - (self.text.lower[phrase.last - 1] == ",")

    def _name(self, phrase: Phrase) -> Iterator[Mention]:
        sighting = phrase.head.sighting if phrase.head else None
        if sighting is None:
            yield from self._proper(phrase)
        elif self._is_people(phrase):
            yield from self._nationals(phrase)
        elif Sense.ADJECTIVE in sighting.senses and Sense.COUNTRY not in sighting.senses:
            yield from self._adjective(phrase)
        elif sighting.senses & {Sense.BODY, Sense.PUBLICATION, Sense.INSTITUTION, Sense.OFFICE}:
            yield self._known(phrase)
        else:
            yield from self._state(phrase)

    def _is_people(self, phrase: Phrase) -> bool:
        """Say whether a country's adjective stands for people here: "Russians", "the Dane says", "the French"."""
        assert phrase.head is not None and phrase.head.sighting is not None  # noqa: S101, PT018 - told by _name
        senses = phrase.head.sighting.senses
        if Sense.PLURAL in senses and Sense.ADJECTIVE not in senses:
            return True
        after = next((item for item in self.items if item.first == phrase.last), None)
        free = after is None or after.kind is not ItemKind.LOWER or _is_act(after.word)
        opened = bool(phrase.determiner) and (is_nationality(phrase) or phrase.determiner == "the")
        return (
            opened
            and free
            and not senses & {Sense.COUNTRY, Sense.CAPITAL}
            and bool(senses & {Sense.ADJECTIVE, Sense.NOUN})
        )

    def _known(self, phrase: Phrase) -> Mention:
        """Return a body, publication, institution or office of the gazetteer."""
        assert phrase.head is not None and phrase.head.sighting is not None  # noqa: S101, PT018 - told by _name
        sighting = phrase.head.sighting
        country = next(iter(sighting.countries), None)
        if Sense.BODY in sighting.senses:
            if sighting.countries and is_place(self.items, phrase, is_city=True):
                return self._make(phrase, None, country, "place", place=True)
            return self._make(phrase, make_entity(EntityKind.BODY, sighting.name, None), None, "body")
        if Sense.PUBLICATION in sighting.senses:
            return self._make(phrase, make_entity(EntityKind.PUBLICATION, sighting.name, None), None, "publication")
        place = is_place(self.items, phrase, is_city=True)
        return self._make(
            phrase,
            make_entity(EntityKind.ORGANIZATION, sighting.name, country),
            country,
            "known organization",
            place=place,
        )

    def _state(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield a country, by name or by its capital, or a mere place."""
        assert phrase.head is not None and phrase.head.sighting is not None  # noqa: S101, PT018 - told by _name
        sighting = phrase.head.sighting
        if sighting.senses <= {Sense.CITY, Sense.SUBDIVISION}:
            code = next(iter(sighting.countries), None)
            place = Sense.CITY in sighting.senses or is_place(self.items, phrase, is_city=False)
            entity = (
                None
                if place or not code
                else make_entity(EntityKind.ORGANIZATION, f"Government of {sighting.name}", code)
            )
            yield self._make(phrase, entity, code, "place" if place else "government of a region", place=place)
            return
        is_city = Sense.COUNTRY not in sighting.senses
        place = is_place(self.items, phrase, is_city=is_city)
        rule = ("place" if place else "capital as government") if is_city else "country"
        if not sighting.countries:
            entity = make_entity(EntityKind.COUNTRY, sighting.name, None) if sighting.name else None
            yield self._make(phrase, entity, None, "country without a code", place=place)
        for code in sighting.countries:
            yield self._make(phrase, country_entity(code), code, rule, place=place)

    def _adjective(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield the country of an adjective before a noun of saying ("U.S. accusations"), nothing for goods."""
        after = self._word_after(phrase)
        assert phrase.head is not None and phrase.head.sighting is not None  # noqa: S101, PT018 - told by _name
        if after in word_list("statements"):
            for code in phrase.head.sighting.countries:
                yield self._make(phrase, country_entity(code), code, "adjective before a noun of saying")

    def _word_after(self, phrase: Phrase) -> str:
        return self.text.lower[phrase.last] if phrase.last < len(self.text.words) else ""

    def _nationals(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield "a Dane", "two Swedes", "the French"."""
        assert phrase.head is not None and phrase.head.sighting is not None  # noqa: S101, PT018 - told by _name
        single = phrase.determiner in {"a", "an"} or phrase.proper
        for code in countries_of(phrase):
            if phrase.proper:
                yield self._named_person(phrase, code)
            elif single:
                yield self._make(phrase, None, code, "national")
            else:
                yield self._make(
                    phrase, make_entity(EntityKind.GROUP, self._described(phrase), code), code, "nationals"
                )

    def _proper(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield a person or organization of an unknown name."""
        if phrase.proper is None:
            return
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        bearer = self.register.resolve(phrase.proper)
        if bearer is None and is_organization(self.text, phrase):
            name = self._words(phrase.proper)
            yield self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "name of an organization")
            return
        before = self.items[phrase.start - 1] if phrase.start else None
        if before is not None and before.kind is ItemKind.PREPOSITION and before.word in {"in", "at", "near", "on"}:
            return
        yield self._named_person(phrase, code)

    def _named_person(self, phrase: Phrase, code: str | None) -> Mention:
        assert phrase.proper is not None  # noqa: S101 - the caller has a name
        bearer = self.register.resolve(phrase.proper)
        return self._make(phrase, bearer, bearer.country if bearer else code, "name" if bearer else "surname")

    def _government(self, phrase: Phrase) -> Iterator[Mention]:
        region = _region(phrase)
        for code in countries_of(phrase):
            entity = (
                make_entity(EntityKind.ORGANIZATION, f"Government of {region}", code)
                if region
                else country_entity(code)
            )
            yield self._make(phrase, entity, code, "government of a region" if region else "government")

    def _organization(self, phrase: Phrase) -> Iterator[Mention]:
        codes = countries_of(phrase) or home_of(phrase, self.home)
        kind = EntityKind.BODY if self._of_body(phrase) else EntityKind.ORGANIZATION
        for code in codes or (None,):
            name = self._organization_name(phrase, code)
            entity = make_entity(kind, name or self._described(phrase), code) if name or code else None
            yield self._make(phrase, entity, code, "organization" if entity else "unnamed organization")

    def _of_body(self, phrase: Phrase) -> bool:
        return any(item.sighting is not None and Sense.BODY in item.sighting.senses for item in phrase.before)

    def _organization_name(self, phrase: Phrase, code: str | None) -> str | None:
        """Return the proper name, "Foreign Ministry of Peru" for a state's organ, or None."""
        if phrase.proper is not None:
            return self._words(phrase.proper)
        if any(item.kind is ItemKind.PROPER for item in phrase.before) and phrase.head:
            return self._words((phrase.before[0].first, phrase.head.last))
        if code is None:
            return None
        head = [item for item in (*phrase.before, phrase.head) if item is not None and item.sighting is None]
        words = " ".join(self._words((item.first, item.last)) for item in head)
        return f"{words[:1].upper()}{words[1:]} of {load_gazetteer().country(code).name}"

    def _person(self, phrase: Phrase) -> Iterator[Mention]:
        named = phrase.proper or (phrase.apposition.proper if phrase.apposition else None)
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        if named is not None:
            person = self.register.resolve(named)
            yield self._make(phrase, person, (person.country if person else None) or code, "person by title")
        elif self._is_complete(phrase):
            yield self._make(phrase, None, code, "unnamed person")

    def _is_complete(self, phrase: Phrase) -> bool:
        """Say whether a singular noun is a phrase at all: it has a determiner, an owner or a name before it."""
        return bool(phrase.determiner or phrase.possessor or any(item.sighting for item in phrase.before))

    def _group(self, phrase: Phrase) -> Iterator[Mention]:
        codes = countries_of(phrase)
        if not codes:
            yield self._make(phrase, None, None, "unnamed group")
        for code in codes:
            entity = make_entity(EntityKind.GROUP, self._described(phrase), code)
            yield self._make(phrase, entity, code, "group")

    def _described(self, phrase: Phrase) -> str:
        """Return the words of a phrase without determiner and numbers."""
        first = phrase.first
        for item in self.items[phrase.start :]:
            if item.kind not in {ItemKind.DETERMINER, ItemKind.NUMBER}:
                break
            first = item.last
        return " ".join(
            self.text.characters(min(first, phrase.last - 1), self._last(phrase)).of(self.text.text).split()
        )

    def _words(self, words: tuple[int, int]) -> str:
        return " ".join(self.text.characters(*words).of(self.text.text).split())


def _is_act(word: str) -> bool:
    return word.endswith("ed") or word in word_list("acts")


def _region(phrase: Phrase) -> str:
    """Return the region whose government a phrase names ("the Punjab government"), or ""."""
    named = [item.sighting for item in phrase.before if item.sighting is not None]
    owners = [phrase.possessor, *(other for preposition, other in phrase.complements if preposition == "of")]
    named += [owner.head.sighting for owner in owners if owner and owner.head and owner.head.sighting]
    regional = [one for one in named if one.senses <= {Sense.SUBDIVISION, Sense.CITY} and one.name]
    return regional[-1].name if regional else ""


def home_of(phrase: Phrase, home: str | None) -> tuple[str, ...]:
    """Return the only country of the article for a state's organ that stands alone: "the army", "parliament"."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    domestic = noun is not None and noun.lemma in vocabulary("organizations", "domestic")
    alone = phrase.determiner in {"", "the"} and not phrase.complements and phrase.possessor is None
    foreign = any(item.sighting is not None or item.kind is ItemKind.PROPER for item in phrase.before)
    return (home,) if home and domestic and alone and not foreign and phrase.proper is None else ()


def is_organization(text: Text, phrase: Phrase) -> bool:
    """Say whether a bare name is an organization's: by its apposition, its last word or its article."""
    assert phrase.proper is not None  # noqa: S101 - the caller has a name
    if phrase.apposition is not None and phrase.apposition.noun_kind is not None:
        return phrase.apposition.noun_kind is NounKind.ORGANIZATION
    last = text.lower[phrase.proper[1] - 1]
    return last in vocabulary("organizations", "suffixes") or phrase.determiner == "the"


def introductions(text: Text, phrase: Phrase, home: str | None) -> Iterator[Introduction]:
    """Yield the full names in a phrase with what it tells about their bearers."""
    codes = countries_of(phrase)
    code = codes[0] if len(codes) == 1 else None
    if phrase.noun_kind is NounKind.ORGANIZATION and phrase.proper is not None:
        yield Introduction(phrase.proper, EntityKind.ORGANIZATION, code)
    elif is_bare_name(phrase) and phrase.proper is not None and is_organization(text, phrase):
        yield Introduction(phrase.proper, EntityKind.ORGANIZATION, code)
    elif phrase.proper is not None and (phrase.noun_kind in {None, NounKind.PERSON}):
        yield Introduction(phrase.proper, EntityKind.PERSON, code or _office_home(phrase, home))
    elif phrase.apposition is not None and phrase.apposition.proper is not None:
        yield Introduction(phrase.apposition.proper, EntityKind.PERSON, code or _office_home(phrase, home))


def _office_home(phrase: Phrase, home: str | None) -> str | None:
    """Return the only country of the article for whoever holds an office of the state ("Premier Neville Stroud")."""
    noun = phrase.head.noun.noun if phrase.head and phrase.head.noun else None
    return home if noun is not None and noun.lemma in vocabulary("titles", "national") else None
