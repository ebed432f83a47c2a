"""Phrases into mentions: whom a phrase names, under which key, and why.

A key holds kind, country and the full name in lower case; it is never made from a bare surname or from a description
of one person or firm ("a Danish diver"), who may be somebody else in the next article.
"""

from collections.abc import Iterator
from dataclasses import replace

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.entity import Mention, make_entity
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.introductions import is_label, is_landscape, is_organization, sole_office
from claimsdb.entities.items import ItemKind
from claimsdb.entities.leaders import leaders, surname_country
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.organizations import REGION_RULE, OrganizationResolver
from claimsdb.entities.phrase import Phrase, name_of
from claimsdb.entities.places import is_place, regional_seats
from claimsdb.entities.positions import is_people, stands_before_noun
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.states import country_entity
from claimsdb.entities.wording import home_after_name
from claimsdb.entities.words import is_act, word_list
from claimsdb.extraction.datelines import dateline_end
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

# Adjectives with these endings name a whole people after "the"; "the Republican" is one.
_OF_PEOPLES = ("ch", "sh", "se", "ss")
# Within how many items of its sentence a place may stand in the dateline.
_DATELINE = 4


class Resolver(OrganizationResolver):
    """Resolves the phrases of one sentence."""

    def mentions(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield whom a phrase names; several for joint adjectives, none when it names nobody."""
        if phrase.start and self.items[phrase.start - 1].word == "no":
            return
        yield from self._somebody(phrase)
        home = home_after_name(phrase)
        if home is not None:
            codes = countries_of(home)
            yield self._make(home, None, codes[0] if len(codes) == 1 else None, "place", place=True)

    def _somebody(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield whom a phrase names, without the place that he is from."""
        if phrase.noun_kind is None:
            yield from self._name(phrase)
        elif phrase.noun_kind in {NounKind.GOVERNMENT, NounKind.STATE} and not self._ends_name(phrase):
            yield from self._government(phrase)
        elif phrase.noun_kind in {NounKind.ORGANIZATION, NounKind.GOVERNMENT, NounKind.STATE}:
            yield from self._organization(phrase)
        elif phrase.noun_kind is NounKind.PERSON:
            yield from self._person(phrase)
        else:
            yield from self._group(phrase)

    def _ends_name(self, phrase: Phrase) -> bool:
        """Say whether a noun for a state is the last word of a name ("the Mexican Football Federation")."""
        assert phrase.head is not None  # noqa: S101 - told by _somebody
        capital = self.text.word(phrase.head.first)[0].isupper()
        return capital and "states" in phrase.lists and any(item.kind is ItemKind.PROPER for item in phrase.before)

    def _name(self, phrase: Phrase) -> Iterator[Mention]:
        sighting = phrase.sighting
        if sighting is None:
            yield from self._proper(phrase)
        elif phrase.apposition is not None and phrase.apposition.noun_kind is NounKind.ORGANIZATION:
            yield self._firm(phrase)
        elif is_people(self.items, phrase, sighting) or self._is_of_nation(phrase):
            yield from self._nationals(phrase, sighting)
        elif Sense.ADJECTIVE in sighting.senses:
            yield from self._adjective(phrase, sighting)
        elif sighting.senses & {Sense.BODY, Sense.PUBLICATION, Sense.INSTITUTION, Sense.OFFICE}:
            yield self._known(phrase, sighting)
        else:
            yield from self._state(phrase, sighting)

    def _firm(self, phrase: Phrase) -> Mention:
        """Return "Iceland, the British supermarket chain,": a firm with a country's name."""
        assert phrase.head is not None  # noqa: S101 - told by _name
        code = next(iter(countries_of(phrase)), None)
        name = self.wording.words((phrase.head.first, phrase.proper[1] if phrase.proper else phrase.head.last))
        return self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "firm by apposition")

    def _known(self, phrase: Phrase, sighting: Sighting) -> Mention:
        """Return a body, publication, institution or office of the gazetteer."""
        country = next(iter(sighting.countries), None)
        if Sense.BODY in sighting.senses:
            if sighting.countries and is_place(self.items, phrase, is_city=True):
                return self._make(phrase, None, country, "place", place=True)
            return self._make(phrase, make_entity(EntityKind.BODY, sighting.name, None), None, "body")
        if Sense.PUBLICATION in sighting.senses:
            entity = make_entity(EntityKind.PUBLICATION, sighting.name, None)
            return self._make(phrase, entity, self._edited_in(phrase), "publication")
        place = is_place(self.items, phrase, is_city=True)
        if place and not phrase.determiner and self.items[phrase.start - 1].word == "on":
            return self._make(phrase, None, None, "place", place=True)  # "wrote on Facebook"
        return self._make(
            phrase,
            make_entity(EntityKind.ORGANIZATION, sighting.name, country),
            country,
            "known organization",
            place=place,
        )

    def _state(self, phrase: Phrase, sighting: Sighting) -> Iterator[Mention]:
        """Yield a country, by name or by its capital, or a mere place."""
        if phrase.start < _DATELINE and phrase.last <= dateline_end(self.text, self.items[0].first):
            yield self._make(phrase, None, next(iter(sighting.countries), None), "place", place=True)
            return
        if sighting.senses <= {Sense.CITY, Sense.SUBDIVISION}:
            code = next(iter(sighting.countries), None)
            seat = self._seat(phrase)
            town = Sense.CITY in sighting.senses and not (Sense.SUBDIVISION in sighting.senses and self._acts(phrase))
            place = (town and not seat) or is_place(self.items, phrase, is_city=False)
            name = seat or f"Government of {sighting.name}"
            entity = None if place or not code else make_entity(EntityKind.ORGANIZATION, name, code)
            yield self._make(phrase, entity, code, "place" if place else REGION_RULE, place=place)
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

    def _seat(self, phrase: Phrase) -> str:
        """Return the regional government that a town stands for where it says or does something, or ""."""
        assert phrase.head is not None  # noqa: S101 - told by _state
        name = self.wording.words((phrase.head.first, phrase.head.last))
        return regional_seats().get(name, "") if self._acts(phrase) and not phrase.before else ""

    def _acts(self, phrase: Phrase) -> bool:
        """Say whether a phrase is followed by what it says or does."""
        after = self._word_after(phrase)
        return is_act(after) or after in word_list("speaking") or after in {"will", "would", "has", "had"}

    def _adjective(self, phrase: Phrase, sighting: Sighting) -> Iterator[Mention]:
        """Yield the country of an adjective before a noun of saying ("U.S. accusations"), nothing for goods."""
        if self._word_after(phrase) in word_list("statements"):
            for code in sighting.countries:
                yield self._make(phrase, country_entity(code), code, "adjective before a noun of saying")

    def _nationals(self, phrase: Phrase, sighting: Sighting) -> Iterator[Mention]:
        """Yield "a Dane", "two Swedes", "the French"."""
        assert phrase.head is not None  # noqa: S101 - told by _name
        single = phrase.determiner in {"a", "an"} or phrase.proper or self._is_one(phrase, sighting)
        for code in countries_of(phrase):
            if phrase.apposition is not None and phrase.apposition.proper is not None:
                person = self.register.resolve(phrase.apposition.proper)
                yield self._make(phrase, person, code, "national by name")
                continue
            collective = phrase.determiner == "the" and phrase.proper and not self.register.resolve(phrase.proper)
            if phrase.proper and (collective or self._is_national_firm(phrase)):
                name = self.wording.words((phrase.head.first, phrase.proper[1]))
                yield self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "named organization")
            elif phrase.proper:
                yield self._named_person(phrase, code)
            elif single:
                yield self._make(phrase, None, code, "national")
            else:
                yield self._make(
                    phrase, make_entity(EntityKind.GROUP, self.wording.described(phrase), code), code, "nationals"
                )

    def _is_of_nation(self, phrase: Phrase) -> bool:
        """Say whether a country's adjective stands before a firm's or a person's name."""
        return self._is_national_firm(phrase) or self._is_national_person(phrase)

    def _is_national_firm(self, phrase: Phrase) -> bool:
        """Say whether a country's adjective begins a firm's name ("Canadian Solar Resources")."""
        return phrase.proper is not None and not phrase.determiner and is_organization(self.text, phrase)

    def _is_national_person(self, phrase: Phrase) -> bool:
        """Say whether a country's adjective stands before a full name ("Italian Marco Bassi")."""
        return phrase.proper is not None and is_given_name(self.text.word(phrase.proper[0]))

    def _is_one(self, phrase: Phrase, sighting: Sighting) -> bool:
        """Say whether "the" and a noun name one person: "the Swede", but "the Swedish", "the Swiss"."""
        many = Sense.NOUN not in sighting.senses and self.text.at(sighting.first).endswith(_OF_PEOPLES)
        return phrase.determiner == "the" and Sense.PLURAL not in sighting.senses and not many

    def _proper(self, phrase: Phrase) -> Iterator[Mention]:
        """Yield a person or organization of an unknown name."""
        if phrase.proper is None or self._is_nobody(phrase, phrase.proper):
            return
        codes = countries_of(phrase)
        code = codes[0] if len(codes) == 1 else None
        if self.wording.is_paper(phrase) or self._is_medium(phrase.apposition) or self._is_printed_in(phrase):
            name = self.wording.full_name(phrase)
            country = self._edited_in(phrase)
            paper = self.register.paper(name) or make_entity(EntityKind.PUBLICATION, name, country)
            self.register.papers.setdefault(paper.name, paper)
            yield self._make(phrase, paper, country, "publication")
            return
        if stands_before_noun(self.items, phrase):
            return
        bearer = self.register.resolve(phrase.proper)
        if bearer is None and is_organization(self.text, phrase):
            name = self.wording.full_name(phrase)
            yield self._make(phrase, make_entity(EntityKind.ORGANIZATION, name, code), code, "name of an organization")
            return
        employs = bearer is not None and bearer.kind is EntityKind.ORGANIZATION and self._employs(phrase)
        if (
            not employs
            and self._is_located(phrase)
            and surname_country(self.register.name(phrase.proper), self.home.named) is None
        ):
            return
        yield self._named_person(phrase, code)

    def _is_located(self, phrase: Phrase) -> bool:
        """Say whether an unknown name only says where ("in Santa Rosa", but "sanctions on Ana Ruiz")."""
        assert phrase.proper is not None  # noqa: S101 - told by _proper
        before = self.items[phrase.start - 1].word if phrase.start else ""
        known = self.register.name(phrase.proper) in leaders() or is_given_name(self.text.word(phrase.proper[0]))
        return before in {"in", "at", "near", "on"} and not known

    def _employs(self, phrase: Phrase) -> bool:
        """Say whether people are told by where they work, or what one has of a firm: "nurses at Helix", "shares in"."""
        before = self.items[max(0, phrase.start - 2) : phrase.start]
        if phrase.determiner or len(before) < 2:
            return False
        return before[0].word in word_list("holdings") or (before[1].word == "at" and before[0].noun is not None)

    def _is_medium(self, phrase: Phrase | None) -> bool:
        return phrase is not None and "media" in phrase.lists

    def _is_printed_in(self, phrase: Phrase) -> bool:
        """Say whether something is published in a name ("a report in Reforma")."""
        before = [item.word for item in self.items[max(0, phrase.start - 2) : phrase.start]]
        return before[1:] == ["in"] and before[0] in word_list("published")

    def _edited_in(self, phrase: Phrase) -> str | None:
        """Return the country that the words around a publication's name tell ("China's Global Times")."""
        told = [countries_of(part) for part in (phrase.possessor, phrase.apposition) if part is not None]
        codes = {code for found in told for code in found}
        return codes.pop() if len(codes) == 1 else None

    def _is_nobody(self, phrase: Phrase, words: tuple[int, int]) -> bool:
        """Say whether a name is a landscape's ("the Niger river") or a label's on a scraped page ("Please Read")."""
        river = bool(phrase.determiner) and is_landscape(self.text, (phrase.last, phrase.last + 1))
        thing = phrase.determiner in {"a", "an"} and not phrase.before  # "a Great Wall"
        landscape = river or thing or is_landscape(self.text, words)
        return phrase.apposition is None and (landscape or is_label(self.text, words))

    def _named_person(self, phrase: Phrase, code: str | None) -> Mention:
        assert phrase.proper is not None  # noqa: S101 - the caller has a name
        bearer = self.register.resolve(phrase.proper)
        if bearer is not None:
            return self._make(phrase, bearer, bearer.country, "name")
        return self._make(phrase, None, code or self._country_of_name(phrase.proper), "surname")

    def _person(self, phrase: Phrase) -> Iterator[Mention]:
        named = name_of(phrase) or (phrase.apposition.proper if phrase.apposition else None)
        codes = self.codes(phrase)
        code = codes[0] if len(codes) == 1 else None
        if named is not None:
            person = self.register.resolve(named)
            known = person.country if person else surname_country(self.register.name(named), self.home.named)
            yield self._make(phrase, person, known or code, "person by title")
        elif self._is_complete(phrase):
            code = code or self.home.of_holder(phrase)
            office = sole_office(phrase) if phrase.determiner in {"", "the"} else ""
            holder = self.register.holder(office, code) if office and code else None
            yield self._make(phrase, holder, code, "person by office" if holder else "unnamed person")

    def _is_complete(self, phrase: Phrase) -> bool:
        """Say whether a singular noun is a phrase at all: it has a determiner, an owner or a name before it."""
        return bool(phrase.determiner or phrase.possessor or any(item.sighting for item in phrase.before))

    def _group(self, phrase: Phrase) -> Iterator[Mention]:
        servants = self.home.of_servant(phrase)
        codes = self.codes(phrase) or ((servants,) if servants else ())
        if not codes:
            yield self._make(phrase, None, None, "unnamed group")
        for code in codes:
            entity = make_entity(EntityKind.GROUP, self.wording.described(phrase), code)
            group = self._make(phrase, entity, code, "group")
            yield replace(group, named=self._named_at(phrase, code)) if len(codes) > 1 else group

    def _named_at(self, phrase: Phrase, code: str) -> Span | None:
        """Return where a phrase of several countries names one of them."""
        heads = [other.head for _, other in phrase.complements]
        naming = [
            item for item in (*phrase.before, *heads) if item and item.sighting and code in item.sighting.countries
        ]
        return self.text.characters(naming[0].first, naming[0].last) if naming else None
