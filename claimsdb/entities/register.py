"""The named persons and organizations of one article: each full name an entity, a later short name its one bearer.

A bare surname that no full name explains, or that two explain, stays nobody.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from claimsdb.entities.entity import Entity, make_entity
from claimsdb.entities.given_names import has_gender, is_given_name
from claimsdb.entities.leaders import leaders, surname_country, usual_name
from claimsdb.entities.name_parts import PARTICLES
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.tokens import Text
from claimsdb.terms import EntityKind

Words = tuple[int, int]

# Shorter ones in capitals are abbreviations.
_SHOUTED = 5
_PARTICLES = PARTICLES | {"ben", "abu", "and", "of", "the"}


@dataclass(frozen=True, slots=True)
class Introduction:
    """A full name where it stands, and what its phrase tells.

    Of the `stateless` that they speak for no state; `office` is one that each state has once, or ""; the `titled` are
    told by a noun.
    """

    words: Words
    kind: EntityKind
    country: str | None
    stateless: bool = False
    office: str = ""
    titled: bool = False


@dataclass
class Register:
    """Who is called what in an article; `described` are organizations without a name, known in it alone."""

    text: Text
    bearers: dict[str, Entity] = field(default_factory=dict)
    papers: dict[str, Entity] = field(default_factory=dict)
    names: dict[Words, str] = field(default_factory=dict)
    shorter: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    since: dict[str, int] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    described: set[Entity] = field(default_factory=set)
    titled: set[str] = field(default_factory=set)
    holders: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @cached_property
    def forms(self) -> set[str]:
        """The words of the article as it writes them, and those of names in capitals as they are spelled."""
        return set(self.text.written)

    def introduce(self, introductions: Iterable[Introduction]) -> None:
        """Take up full names; of several introductions the first that tells a country counts."""
        for one in introductions:
            full = self.name(one.words)
            if one.kind is EntityKind.ORGANIZATION and self._is_shouted(one.words):
                continue
            self.since.setdefault(full, one.words[0])
            self.holders[one.office].add(full)
            if one.titled:
                self.titled.add(full)
            known = self.bearers.get(full)
            country = one.country if one.stateless else leaders().get(full) or one.country
            named = " " in full or one.kind is EntityKind.ORGANIZATION
            if named and (known is None or (known.country is None and not _tells_less(one, country, known))):
                self.bearers[full] = make_entity(one.kind, full, country)
            partner = self._partner(one)
            if partner:
                self.bearers.setdefault(partner, make_entity(one.kind, partner, country))
        self._keep_one_of_each()
        self._join_titled()
        for full, entity in self.bearers.items():
            for short in _shorter(full, entity.kind):
                self.shorter[short].add(full)

    def _keep_one_of_each(self) -> None:
        """Leave out a name that is part of a longer one: "Ríos Cadena" beside "Marta Ríos Cadena".

        Where the shorter one begins like a person's and the longer one does not ("Air Ana Ruiz"), that is left out.
        """
        for full in sorted(self.bearers, key=len, reverse=True):
            tails = {form for tail in _tails(full) for form in (tail, tail[:1].upper() + tail[1:])}
            if " for " in full:  # "the Brennan Center for Justice", later "the Brennan Center"
                tails.add(full.partition(" for ")[0])
            for tail in tails & self.bearers.keys():
                whole = is_given_name(tail.split()[0]) and " " in tail and not is_given_name(full.split()[0])
                self.bearers.pop(full if whole and self.bearers[tail].kind is EntityKind.PERSON else tail, None)

    def _join_titled(self) -> None:
        """Leave out "Prince Faisal" where the article has one Faisal bin Nayef: a title with his first name is his."""
        for full in [full for full in self.bearers if full.count(" ") == 1]:
            title, given = full.split()
            others = [other for other in self.bearers if other != full and other.split()[0] == given]
            if title.lower() in vocabulary("titles", "regnal") and len(others) == 1:
                self.bearers.pop(full)
                self.shorter[full].add(others[0])

    def _partner(self, one: Introduction) -> str:
        """Return the full name of the other half of a couple: "Peter and Anna Holt" names Peter Holt; or ""."""
        first, last = one.words
        joined = one.kind is EntityKind.PERSON and first > 1 and self.text.lower[first - 1] == "and"
        if not joined or not is_given_name(self.text.word(first)):
            return ""
        given = self.text.word(first - 2)
        alone = first < 3 or not self.text.word(first - 3)[0].isupper()
        return f"{given} {self.text.word(last - 1)}" if alone and is_given_name(given) else ""

    def _by_title(self, words: Words, bearers: Iterable[str]) -> Entity | None:
        """Return the only bearer of a surname whom "Mr" or "Mrs" before it fits."""
        gender = self._gender_told(words)
        fitting = [full for full in bearers if gender and has_gender(full.split()[0], gender)]
        return self.bearers[fitting[0]] if len(fitting) == 1 else None

    def _so_far(self, words: Words, bearers: Iterable[str]) -> Entity | None:
        """Return the only bearer whom the article has introduced before; whoever is called so first stays so called."""
        name = self.name(words)
        known = [full for full in bearers if self.since.get(full, words[0]) < words[0]]
        if len(known) == 1:
            self.called.setdefault(name, known[0])
        full = self.called.get(name)
        return self.bearers[full] if full is not None and self._may_be(words, full) else None

    def _may_be(self, words: Words, full: str) -> bool:
        """Say whether a short name may be one's: no title tells the other gender, no firm is called like a leader."""
        if self.bearers[full].kind is EntityKind.ORGANIZATION:
            return surname_country(self.name(words)) is None  # "the Trump Train" is not "Trump"
        gender = self._gender_told(words)
        other = {"female": "male", "male": "female"}.get(gender, "")
        return not other or not has_gender(full.split(maxsplit=1)[0], other)

    def _gender_told(self, words: Words) -> str:
        """Return the gender that "Mr" or "Mrs" tells, or ""."""
        if words[1] - words[0] == 1:
            return ""
        title = self.text.lower[words[0]].rstrip(".")
        return next((one for one in ("female", "male") if title in vocabulary("titles", one)), "")

    def alias(self, short: str, entity: Entity) -> None:
        """Take up an abbreviation of a name."""
        self.bearers[short] = entity

    def paper(self, short: str) -> Entity | None:
        """Return the only publication of the article that "the Post" means, after "the Washington Post"."""
        named = [paper for full, paper in self.papers.items() if full.split()[-1] == short]
        return named[0] if len(named) == 1 else None

    def settle(self, words: Words, country: str) -> None:
        """Take up the country of somebody of whom no introduction told one."""
        known = self.bearers.get(self.name(words))
        if known is not None and known.country is None:
            self.bearers[known.name] = make_entity(known.kind, known.name, country)

    def incorporate(self, words: Words) -> None:
        """Take up that a name, in full or short, is an organization's, unless a noun or a first name tells a person."""
        known = self.resolve(words)
        full = known.name if known is not None else self.name(words)
        if (known is None and full in self.shorter) or full in self.titled or is_given_name(full.split()[0]):
            return
        if known is None or known.kind is EntityKind.PERSON:
            self.bearers[full] = make_entity(EntityKind.ORGANIZATION, full, known.country if known else None)
            for short in _shorter(full, EntityKind.ORGANIZATION):
                if short not in self.shorter and surname_country(short) is None:  # "Trump Tower" is not "Trump"
                    self.shorter[short].add(full)

    def appoint(self, words: Words, office: str, countries: tuple[str, ...]) -> None:
        """Take up that somebody holds an office that nobody else is named with."""
        known = self.bearers.get(self.name(words))
        first = known is not None and self.since[known.name] == words[0]
        if known is None or not first or known.kind is not EntityKind.PERSON or known.country or len(countries) != 1:
            return
        if not self.holders[office]:
            self.settle(words, countries[0])
            self.holders[office].add(known.name)

    def resolve(self, words: Words) -> Entity | None:
        """Return the bearer of a name; None for a surname that nobody or more than one bears."""
        name = self.name(words)
        if name in self.bearers:
            return self.bearers[name]
        if name in leaders():
            return make_entity(EntityKind.PERSON, name, leaders()[name])
        bearers = self.shorter.get(name, set())
        if len(bearers) > 1:
            return self._by_title(words, bearers) or self._so_far(words, bearers)
        full = next(iter(bearers), None)
        return self.bearers[full] if full is not None and self._may_be(words, full) else None

    def holder(self, office: str, country: str) -> Entity | None:
        """Return the only one whom the article names with a country's office ("Kenya's police chief")."""
        known = [self.bearers[full] for full in self.holders.get(office, ()) if full in self.bearers]
        of_country = [one for one in known if one.country == country]
        return of_country[0] if len(of_country) == 1 else None

    def shared_country(self, name: str) -> str | None:
        """Return the country of all who bear a surname: it tells no person then, but the country."""
        codes = {self.bearers[full].country for full in self.shorter.get(name, ())}
        return codes.pop() if len(codes) == 1 else None

    def name(self, words: Words) -> str:
        """Return the words of a name without "Mr" and the like."""
        if words not in self.names:
            first, last = words
            while first < last - 1 and self.text.lower[first] in vocabulary("titles", "honorifics"):
                if last - first == 2 and self.text.lower[first] in vocabulary("titles", "regnal"):
                    break  # "Pope Francis"
                first += 1
            written = " ".join(self.text.characters(first, last).of(self.text.text).split())
            self.names[words] = usual_name(self._spelled(written))
        return self.names[words]

    def _is_shouted(self, words: Words) -> bool:
        """Say whether a transcript or heading has a name in capitals that the article spells otherwise elsewhere."""
        written = self.text.word(words[0])
        return words[1] - words[0] == 1 and self._spelled(written) != written

    def _spelled(self, written: str) -> str:
        """Return a person's name in capitals as names are spelled: "JAKE TAPPER", and "TAPPER" where he is known."""
        if not written.isupper() or len(written) < _SHOUTED:
            return written
        words = [word.capitalize() for word in written.split()]
        plain = " ".join(words)
        if len(words) == 1:
            return plain if plain in self.forms or surname_country(plain) else written
        if not is_given_name(words[0]):
            return written
        self.forms.update(words)
        return plain


def _tells_less(one: Introduction, country: str | None, known: Entity) -> bool:
    """Say whether a bare name, taken for a person's, is known already to be an organization's."""
    return country is None and one.kind is EntityKind.PERSON and known.kind is EntityKind.ORGANIZATION


def _tails(full: str) -> set[str]:
    """Return what remains of a name without its first words."""
    words = full.split()
    return {" ".join(words[index:]) for index in range(1, len(words))}


def _shorter(full: str, kind: EntityKind) -> set[str]:
    """Return the shorter names that may stand for a full one.

    Of a person each word and each tail, of an organization the first word and each beginning.
    """
    words = full.split()
    if kind is EntityKind.ORGANIZATION:
        return {" ".join(words[:count]) for count in range(1, len(words))} - _PARTICLES
    bare = {word.removeprefix("al-").removeprefix("el-") for word in words}
    shorter = (_tails(full) | set(words) | bare) - _PARTICLES
    return shorter | {short[:1].upper() + short[1:] for short in shorter}
