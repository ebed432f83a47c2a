"""Phrases whose head is a government or an organization into mentions, and the country that a phrase speaks for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.entity import Entity, Mention, make_entity
from claimsdb.entities.homes import Home
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.leaders import surname_country
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.places import regional_seats
from claimsdb.entities.positions import is_modifier
from claimsdb.entities.register import Register
from claimsdb.entities.sightings import Sighting
from claimsdb.entities.states import country_entity
from claimsdb.entities.wording import Wording, region_of, stateless_owner
from claimsdb.entities.words import is_act, vocabulary
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind


def _apposed(phrase: Phrase) -> Sighting | None:
    return phrase.apposition.sighting if phrase.apposition else None


# What a name before a noun has to be, that the noun only says what it is.
_KNOWN = frozenset({Sense.BODY, Sense.INSTITUTION, Sense.OFFICE})


OWNED_RULE = "anaphor: owner"
"""Why "its army" was resolved: its antecedent is the owner, and it is somebody by itself."""
REGION_RULE = "government of a region"
"""Why a region's name was resolved, as a government."""


@dataclass(frozen=True)
class OrganizationResolver:
    """Resolves governments and organizations of one sentence."""

    text: Text
    items: Sequence[Item]
    register: Register
    home: Home

    @cached_property
    def wording(self) -> Wording:
        """The names and descriptions in the sentence."""
        return Wording(self.text, self.items)

    def _make(
        self, phrase: Phrase, entity: Entity | None, country: str | None, rule: str, *, place: bool = False
    ) -> Mention:
        span = self.text.characters(phrase.first, self.wording.last(phrase))
        return Mention(span, span.of(self.text.text), entity, country, rule, place)

    def _word_after(self, phrase: Phrase) -> str:
        return self.text.at(phrase.last)

    def codes(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the countries that a phrase speaks for, those of a leader's government and people included."""
        return countries_of(phrase) or self._of_leader(phrase) or self._of_his(phrase) or self.of_employer(phrase)

    def of_employer(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the country of whoever is named with an office: "a KRT spokesman", "a Putin aide", no lawyer's."""
        if not phrase.lists & {"offices", "staff"}:
            return ()
        before = [item for item in phrase.before if item.kind is ItemKind.PROPER]
        names = [(before[0].first, before[-1].last)] if before else []
        hanging = [other.proper for preposition, other in phrase.complements if preposition in {"for", "at", "of"}]
        names += [words for words in hanging if words is not None]
        employers = [self.register.resolve(words) for words in names]
        serves = "staff" in phrase.lists and phrase.lemma not in vocabulary("titles", "counsel")
        kinds = {EntityKind.ORGANIZATION, *([EntityKind.PERSON] if serves else [])}
        codes = [one.country for one in employers if one is not None and one.kind in kinds]
        return tuple(code for code in codes[:1] if code)

    def _of_his(self, phrase: Phrase) -> tuple[str, ...]:
        """Return the country of "Putin's spokesman", "Orban's office"; a lawyer is a private person's."""
        owner = phrase.possessor
        serves = (
            "offices" in phrase.lists
            or phrase.lemma in vocabulary("organizations", "personal")
            or ("staff" in phrase.lists and phrase.lemma not in vocabulary("titles", "counsel"))
        )
        if owner is None or owner.proper is None or owner.head is not None or not serves:
            return ()
        code = self._country_of_name(owner.proper)
        return (code,) if code else ()

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
        return (
            bearer.country if bearer else surname_country(name, self.home.named) or self.register.shared_country(name)
        )

    def _government(self, phrase: Phrase) -> Iterator[Mention]:
        region, codes = region_of(phrase) or self._seated_region(phrase), self.codes(phrase)
        if self.text.lower[phrase.last - 1] == "exile":
            yield self._make(phrase, None, None, "government in exile")
            return
        if phrase.noun_kind is NounKind.STATE and phrase.determiner in {"a", "an"}:
            yield self._make(phrase, None, next(iter(codes), None), "national")  # "a Georgian exporter"
            return
        owner = "" if codes else stateless_owner(phrase)
        if owner:
            yield self._make(phrase, make_entity(EntityKind.COUNTRY, owner, None), None, "government without a code")
        if not codes and not owner and phrase.head is not None and phrase.head.word == "governments":
            yield self._make(phrase, None, None, "unnamed group")
        for code in codes:
            entity = (
                make_entity(EntityKind.ORGANIZATION, f"Government of {region}", code)
                if region
                else country_entity(code)
            )
            yield self._make(phrase, entity, code, REGION_RULE if region else "government")

    def at_home(self, phrase: Phrase) -> list[Mention]:
        """Return "the government" of the only country that the article is about."""
        code = self.home.of_government(phrase)
        return [self._make(phrase, country_entity(code), code, "government at home")] if code else []

    def _seated_region(self, phrase: Phrase) -> str:
        """Return the region whose government sits in a named town ("the government in Munich"), or ""."""
        towns = [other.head for preposition, other in phrase.complements if preposition == "in" and not other.before]
        named = [self.wording.words((town.first, town.last)) for town in towns if town is not None]
        governments = [regional_seats().get(name, "") for name in named]
        return next((one.removeprefix("Government of ") for one in governments if one.startswith("Government of ")), "")

    def _organization(self, phrase: Phrase) -> Iterator[Mention]:
        if self.is_condition(phrase):
            return
        known = self._known_by(phrase)
        if known is not None:
            yield self._named(phrase, known)
            return
        codes = countries_of(phrase) or self._of_his(phrase)
        codes = codes or (() if self.is_modifier(phrase) else self.home.of_organ(phrase))
        if self._is_publication(phrase):
            yield self._publication(phrase)
            return
        kind = EntityKind.BODY if self._of_body(phrase) else EntityKind.ORGANIZATION
        for code in codes or (None,):
            name = self.wording.organization_name(phrase, code)
            entity = make_entity(kind, name or self.wording.described(phrase), code) if name or code else None
            if entity and self.wording.is_description(phrase):
                self.register.described.add(entity)
            if self.is_modifier(phrase) and (entity is None or self._is_thing(phrase)):
                return
            yield self._make(phrase, entity, code, "organization" if entity else "unnamed organization")

    def _known_by(self, phrase: Phrase) -> Sighting | None:
        """Return the known organization that a noun explains: "the ruling ANC party", "the spy agency, the FSB,"."""
        last = phrase.before[-1] if phrase.before and phrase.head else None
        explained = last is not None and phrase.head is not None and last.last == phrase.head.first
        explaining = explained and phrase.lemma in vocabulary("organizations", "explaining")
        before = last.sighting if last is not None and explaining else None
        found = [one for one in (before, _apposed(phrase)) if one is not None and one.senses & _KNOWN]
        return found[0] if found and phrase.proper is None else None

    def _named(self, phrase: Phrase, known: Sighting) -> Mention:
        """Return the mention of a known organization."""
        kind = EntityKind.BODY if Sense.BODY in known.senses else EntityKind.ORGANIZATION
        code = None if kind is EntityKind.BODY else next(iter(known.countries), None)
        return self._make(phrase, make_entity(kind, known.name, code), code, "known organization")

    def _is_publication(self, phrase: Phrase) -> bool:
        """Say whether a noun like "daily" has a name or a country ("the Turkish daily Yeni Haber", "Fijian radio")."""
        known = any(item.sighting for item in phrase.before) or phrase.possessor is not None
        named = phrase.proper is not None or (phrase.apposition is not None and phrase.apposition.proper is not None)
        return "media" in phrase.lists and (named or known)

    def _publication(self, phrase: Phrase) -> Mention:
        known = [item.sighting for item in phrase.before if item.sighting and Sense.PUBLICATION in item.sighting.senses]
        apposed = _apposed(phrase)
        known += [apposed] if apposed and Sense.PUBLICATION in apposed.senses else []
        name = known[-1].name if known else self.wording.medium(phrase)
        code = next(iter(countries_of(phrase)), None)
        entity = make_entity(EntityKind.PUBLICATION, name, None if known else code)
        self.register.papers.setdefault(name, entity)
        if not known and self.wording.is_description(phrase):
            self.register.described.add(entity)
        return self._make(phrase, entity, code, "publication")

    def _of_body(self, phrase: Phrase) -> bool:
        return any(item.sighting is not None and Sense.BODY in item.sighting.senses for item in phrase.before)

    def owned(self, phrase: Phrase, owner: Mention) -> Mention:
        """Return "its army", "his government" or "her deputy" as what it is to the owner's country."""
        country = owner.country
        if phrase.noun_kind is NounKind.PERSON:
            of_person = owner.entity is not None and owner.entity.kind is EntityKind.PERSON
            private = of_person and phrase.lemma in vocabulary("titles", "counsel")  # "his lawyer" speaks for him
            serves = bool(phrase.lists & {"offices", "staff", "foreign"}) and not private
            return self._make(phrase, None, country if serves else None, "unnamed person of somebody")
        if owner.entity is None and phrase.lemma in vocabulary("organizations", "personal"):
            return self._make(phrase, None, country, "unnamed organization of somebody")  # "the governor's office"
        entity = None
        if phrase.noun_kind is NounKind.GROUP:
            words = self.wording.head_words(phrase)
            entity = make_entity(EntityKind.GROUP, f"{words} of {owner.entity.name}", country) if owner.entity else None
        elif country and phrase.noun_kind is NounKind.GOVERNMENT:
            entity = country_entity(country)
        elif country and not self._is_persons(phrase, owner):
            name = self.wording.organization_name(phrase, country) or phrase.determiner
            entity = make_entity(EntityKind.ORGANIZATION, name, country)
        return replace(self._make(phrase, entity, country, OWNED_RULE), antecedent=owner.antecedent or owner.span)

    def _is_persons(self, phrase: Phrase, owner: Mention) -> bool:
        """Say whether an organization is a person's own ("his team"), and none of his state."""
        person = owner.entity is not None and owner.entity.kind is EntityKind.PERSON
        return person and phrase.lemma in vocabulary("organizations", "personal")

    def _is_thing(self, phrase: Phrase) -> bool:
        """Say whether a verb follows the noun after a phrase with an article ("a Chinese militia vessel rammed")."""
        return phrase.determiner in {"a", "an"} and is_act(self.text.at(phrase.last + 1))

    def is_condition(self, phrase: Phrase) -> bool:
        """Say whether a noun is no somebody here: "the state of the road", "his opposition to the war"."""
        head = phrase.head.word if phrase.head is not None else ""
        return (head, self._word_after(phrase)) in {("state", "of"), ("opposition", "to")}

    def is_modifier(self, phrase: Phrase) -> bool:
        """Say whether a noun only stands before an unknown one ("the government websites", "a police car")."""
        return is_modifier(self.items, phrase)
