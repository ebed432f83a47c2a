"""Phrases into mentions: whom a phrase names, under which key, and why.

A key holds kind, country and the full name in lower case; it is never made from a bare surname or from a description
of one person ("a Danish diver"), who may be somebody else in the next article.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.entity import Entity, Mention, make_entity
from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.genders import is_given_name
from claimsdb.entities.introductions import home_of, is_organization
from claimsdb.entities.items import Item, ItemKind, word_list
from claimsdb.entities.leaders import surname_country
from claimsdb.entities.names import Sense
from claimsdb.entities.nouns import NounKind, vocabulary
from claimsdb.entities.phrases import Phrase, is_bare_name, is_nationality
from claimsdb.entities.places import is_place
from claimsdb.entities.register import Register
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
        elif phrase.noun_kind in {NounKind.GOVERNMENT, NounKind.STATE}:
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
        free = (
            after is None
            or (after.kind not in {ItemKind.LOWER, ItemKind.MODIFIER} and after.word != "of")
            or _is_act(after.word)
        )
        opened = bool(phrase.determiner) and (is_nationality(phrase) or phrase.determiner == "the")
        return (
            opened
            and free
            and not senses & {Sense.COUNTRY, Sense.CAPITAL}
            and bool(senses & {Sense.ADJECTIVE, Sense.NOUN})
        )

    def is_modifier(self, phrase: Phrase) -> bool:
        """Say whether a noun only stands before an unknown one ("the government websites", "a police car")."""
        after = next((item for item in self.items if item.first == phrase.last), None)
        if after is None or after.kind is not ItemKind.LOWER or _is_act(after.word):
            return False
        return after.word.endswith("s") or phrase.determiner in {"", "a", "an"}

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
        if phrase.determiner in {"a", "an"}:
            return  # "a Panama hat": a country has no indefinite article
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
            if phrase.proper and phrase.determiner == "the" and not self._has_given_name(phrase.proper):
                name = self._words((phrase.head.first, phrase.proper[1]))
                yield self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "named organization")
            elif phrase.proper:
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
        if self._is_paper(phrase):
            yield self._make(
                phrase, make_entity(EntityKind.PUBLICATION, self._full_name(phrase), None), None, "publication"
            )
            return
        bearer = self.register.resolve(phrase.proper)
        if bearer is None and is_organization(self.text, phrase):
            name = self._words(phrase.proper)
            yield self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "name of an organization")
            return
        before = self.items[phrase.start - 1] if phrase.start else None
        if before is not None and before.kind is ItemKind.PREPOSITION and before.word in {"in", "at", "near", "on"}:
            return
        yield self._named_person(phrase, code)

    def _has_given_name(self, words: tuple[int, int]) -> bool:
        """Say whether a name begins like a person's or is one that the article introduces."""
        return is_given_name(self.text.word(words[0])) or self.register.resolve(words) is not None

    def _is_paper(self, phrase: Phrase) -> bool:
        """Say whether a name ends like a newspaper's ("the Harbour Courier")."""
        assert phrase.proper is not None  # noqa: S101 - told by _proper
        first, last = phrase.proper
        long = last - first > 1 or any(item.kind is ItemKind.PLACE for item in phrase.before)
        paper = self.text.lower[last - 1] in vocabulary("organizations", "papers")
        return paper and long and phrase.apposition is None

    def _full_name(self, phrase: Phrase) -> str:
        """Return a name with a place before it ("The Nairobi Courier")."""
        assert phrase.proper is not None  # noqa: S101 - told by _proper
        first = phrase.before[0].first if phrase.before else phrase.proper[0]
        return self._words((first, phrase.proper[1]))

    def _named_person(self, phrase: Phrase, code: str | None) -> Mention:
        assert phrase.proper is not None  # noqa: S101 - the caller has a name
        bearer = self.register.resolve(phrase.proper)
        if bearer is not None:
            return self._make(phrase, bearer, bearer.country, "name")
        return self._make(phrase, None, code or self._country_of_name(phrase.proper), "surname")

    def _government(self, phrase: Phrase) -> Iterator[Mention]:
        region = _region(phrase)
        for code in self.codes(phrase):
            entity = (
                make_entity(EntityKind.ORGANIZATION, f"Government of {region}", code)
                if region
                else country_entity(code)
            )
            yield self._make(phrase, entity, code, "government of a region" if region else "government")

    def codes(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the countries that a phrase speaks for, those of a leader's government included."""
        return countries_of(phrase) or self._of_leader(phrase)

    def _of_leader(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the country of "the Assad regime", "the government of Ana Ruiz", "officials from her government"."""
        if phrase.noun_kind is not NounKind.GOVERNMENT:
            nested = (self._of_leader(other) for _, other in phrase.complements)
            return next((codes for codes in nested if codes), ())
        owners = [phrase.possessor, *(other for preposition, other in phrase.complements if preposition == "of")]
        names = [owner.proper for owner in owners if owner is not None and owner.proper]
        before = [item for item in phrase.before if item.kind is ItemKind.PROPER]
        names += [(before[0].first, before[-1].last)] if before else []
        known = (self._country_of_name(words) for words in names)
        return next(((code,) for code in known if code), ())

    def _country_of_name(self, words: tuple[int, int]) -> str | None:
        bearer = self.register.resolve(words)
        name = self.register.name(words)
        return bearer.country if bearer else surname_country(name) or self.register.shared_country(name)

    def _organization(self, phrase: Phrase) -> Iterator[Mention]:
        codes = countries_of(phrase) or home_of(phrase, self.home)
        kind = EntityKind.BODY if self._of_body(phrase) else EntityKind.ORGANIZATION
        for code in codes or (None,):
            name = self._organization_name(phrase, code)
            entity = make_entity(kind, name or self._described(phrase), code) if name or code else None
            if entity is None and self.is_modifier(phrase):
                return
            yield self._make(phrase, entity, code, "organization" if entity else "unnamed organization")

    def _of_body(self, phrase: Phrase) -> bool:
        return any(item.sighting is not None and Sense.BODY in item.sighting.senses for item in phrase.before)

    def _organization_name(self, phrase: Phrase, code: str | None) -> str | None:
        """Return the proper name, "Foreign Ministry of Peru" for a state's organ, "Court in Durban", or None."""
        if phrase.proper is not None:
            return self._words(phrase.proper)
        if any(item.kind is ItemKind.PROPER for item in phrase.before) and phrase.head:
            return self._words((phrase.before[0].first, phrase.head.last))
        if code is None or phrase.head is None:
            return None
        words = self._head_words(phrase)
        task = next(
            (other for preposition, other in phrase.complements if preposition == "of" and is_bare_name(other)), None
        )
        words += f" of {self._bare(task)}" if task else ""  # "Ministry of Foreign Affairs"
        hanging = [] if self._is_national(phrase) else [one for one in phrase.complements if one[0] in {"in", "to"}]
        tail = "".join(f" {preposition} {self._bare(other)}" for preposition, other in hanging)
        named = phrase.possessor or any(item.sighting for item in phrase.before) or not hanging
        owner = f" of {_region(phrase) or load_gazetteer().country(code).name}" if named else ""
        return f"{words[:1].upper()}{words[1:]}{owner}{tail}"

    def _head_words(self, phrase: Phrase) -> str:
        """Return the head with its own modifiers, without whose it is."""
        own = [item for item in (*phrase.before, phrase.head) if item is not None and item.sighting is None]
        return " ".join(self._words((item.first, item.last)) for item in own)

    def _is_national(self, phrase: Phrase) -> bool:
        """Say whether there is one of its kind in a state, wherever it sits ("the defence ministry in Tallinn")."""
        lemma = phrase.head.noun.noun.lemma if phrase.head and phrase.head.noun else ""
        return lemma in vocabulary("organizations", "domestic")

    def _bare(self, phrase: Phrase) -> str:
        """Return a phrase's words without its article."""
        return self._words((phrase.first, phrase.last)).removeprefix("the ")

    def owned(self, phrase: Phrase, owner: Mention) -> Mention:
        """Return "its army", "his government" or "her deputy" as what it is to the owner's country."""
        country = owner.country
        if phrase.noun_kind is NounKind.PERSON:
            serves = bool(phrase.lists & {"offices", "staff"})
            return self._make(phrase, None, country if serves else None, "unnamed person of somebody")
        entity = None
        if country and phrase.noun_kind is NounKind.GROUP:
            entity = make_entity(
                EntityKind.GROUP, f"{self._head_words(phrase)} of {country_entity(country).name}", country
            )
        elif country and phrase.noun_kind is NounKind.GOVERNMENT:
            entity = country_entity(country)
        elif country:
            name = self._organization_name(phrase, country) or phrase.determiner
            entity = make_entity(EntityKind.ORGANIZATION, name, country)
        return replace(self._make(phrase, entity, country, "anaphor: owner"), antecedent=owner.span)

    def _person(self, phrase: Phrase) -> Iterator[Mention]:
        named = phrase.proper or (phrase.apposition.proper if phrase.apposition else None)
        codes = self.codes(phrase)
        code = codes[0] if len(codes) == 1 else None
        if named is not None:
            person = self.register.resolve(named)
            known = person.country if person else surname_country(self.register.name(named))
            yield self._make(phrase, person, known or code, "person by title")
        elif self._is_complete(phrase):
            yield self._make(phrase, None, code, "unnamed person")

    def _is_complete(self, phrase: Phrase) -> bool:
        """Say whether a singular noun is a phrase at all: it has a determiner, an owner or a name before it."""
        return bool(phrase.determiner or phrase.possessor or any(item.sighting for item in phrase.before))

    def _group(self, phrase: Phrase) -> Iterator[Mention]:
        codes = self.codes(phrase)
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
