"""The words under which somebody without a proper name is kept: "Foreign ministry of Peru", "Danish divers"."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimsdb.entities.gazetteer import load_gazetteer
from claimsdb.entities.introductions import name_words
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import TASK, Phrase, is_bare_name
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.function_words import POSSESSIVES
from claimsdb.extraction.tokens import Text

_STATIONS = frozenset({"radio", "tv", "télé", "channel", "canal"})


@dataclass(frozen=True)
class Wording:
    """Names and descriptions taken from the words of a sentence."""

    text: Text
    items: Sequence[Item]

    def last(self, phrase: Phrase) -> int:
        """Return the word after the phrase, a closing comma and the home of somebody named left out."""
        if home := home_after_name(phrase):
            return home.first - 1
        return phrase.last - (self.text.lower[phrase.last - 1] == ",")

    def words(self, words: tuple[int, int]) -> str:
        """Return words as one string, line breaks made spaces."""
        return " ".join(self.text.characters(*words).of(self.text.text).split())

    def bare(self, phrase: Phrase) -> str:
        """Return a phrase's words without its article."""
        return self.words((phrase.first, phrase.last)).removeprefix("the ")

    def described(self, phrase: Phrase) -> str:
        """Return the words of a phrase without determiner and numbers."""
        first = phrase.first
        for item in self.items[phrase.start :]:
            if item.kind not in {ItemKind.DETERMINER, ItemKind.NUMBER} and item.word != "of":
                break
            first = item.last
        return " ".join(self.text.characters(min(first, phrase.last - 1), self.last(phrase)).of(self.text.text).split())

    def full_name(self, phrase: Phrase) -> str:
        """Return a name with the place before it."""
        return self.words(name_words(self.text, phrase))

    def medium(self, phrase: Phrase) -> str:
        """Return the name of a medium, apposed too ("a Bulgarian newspaper, Dnes,"), or its description."""
        if phrase.proper is not None:
            return self.station(phrase)
        apposed = phrase.apposition
        named = apposed is not None and apposed.proper is not None
        return self.full_name(apposed) if apposed is not None and named else self.described(phrase)

    def station(self, phrase: Phrase) -> str:
        """Return the name of a medium, with the noun that begins it ("Radio Kivu", but "the daily Yeni Haber")."""
        assert phrase.proper is not None  # noqa: S101 - the caller has a name
        first, last = phrase.proper
        beside = phrase.head is not None and phrase.head.last == first
        told = bool(phrase.before or phrase.determiner or phrase.possessor)
        named = first > 1 and self.text.word(first - 1)[0].isupper() and told
        begins = beside and (self.text.lower[first - 1] in _STATIONS or named)
        return self.words((first - begins, last))

    def is_paper(self, phrase: Phrase) -> bool:
        """Say whether a name ends like a newspaper's ("the Harbour Courier")."""
        assert phrase.proper is not None  # noqa: S101 - told by _proper
        first, last = phrase.proper
        long = last - first > 1 or any(item.kind is ItemKind.PLACE for item in phrase.before)
        papers = vocabulary("organizations", "papers")
        words = self.text.lower[first:last]
        paper = (
            words[-1].rpartition("-")[2] in papers
            or words[0] in _STATIONS
            or ("of" in words and not papers.isdisjoint(words))
        )
        return paper and (long or phrase.determiner == "the") and phrase.apposition is None

    def organization_name(self, phrase: Phrase, code: str | None) -> str | None:
        """Return the proper name, "Foreign Ministry of Peru" for a state's organ, "Court in Durban", or None."""
        if phrase.proper is not None:
            return self.words(phrase.proper)
        if phrase.apposition is not None and phrase.apposition.proper is not None and not self._is_shortened(phrase):
            return self.full_name(phrase.apposition)
        if phrase.head is None:
            return None
        first, end = self._first_of_name(phrase), self._end_of_name(phrase)
        organ = code is not None and "public" in phrase.lists
        named = first < phrase.head.first or (end > phrase.head.last and not organ)
        return self.words((first, end)) if named else self._described_name(phrase, code)

    def _is_shortened(self, phrase: Phrase) -> bool:
        """Say whether a name is followed by its abbreviation ("the Mine Workers' Union, MWU,")."""
        short = phrase.apposition.proper if phrase.apposition else None
        if short is None or phrase.head is None:
            return False
        return self.words(short).isupper() and self._is_capital(phrase.head)

    def _first_of_name(self, phrase: Phrase) -> int:
        """Return where the name begins that a noun ends: "the ruling Green Party", "the Washington Institute"."""
        assert phrase.head is not None  # noqa: S101 - told by organization_name
        before = phrase.before
        nouns = [at for at, item in enumerate(before, 1) if item.noun and not self._is_capital(item)]
        whole = before[nouns[-1] :] if nouns else before  # "Danish lender Sund Bank"
        named = [item for item in whole if item.kind is not ItemKind.MODIFIER and self._is_capital(item)]
        if named and any(item.kind is ItemKind.PROPER for item in phrase.before):
            return named[0].first
        adjective = phrase.before[-1:] if phrase.before and phrase.before[-1].last == phrase.head.first else ()
        joined = self._is_capitalised(phrase) or (adjective and self._end_of_name(phrase) > phrase.head.last)
        return adjective[0].first if adjective and joined else phrase.head.first

    def _end_of_name(self, phrase: Phrase) -> int:
        """Return the word after a name that goes on ("Confederation of Trade Unions", "Council for Peace")."""
        assert phrase.head is not None  # noqa: S101 - told by organization_name
        preposition, other = phrase.complements[0] if phrase.complements else ("", None)
        if other is None or preposition not in {"of", "for"} or other.determiner or not self._is_capital(phrase.head):
            return phrase.head.last
        named = other.noun_kind is not None or is_bare_name(other)
        return other.last if named and self.text.word(other.first)[0].isupper() else phrase.head.last

    def _is_capital(self, item: Item) -> bool:
        return self.text.word(item.first)[0].isupper()

    def _described_name(self, phrase: Phrase, code: str | None) -> str | None:
        """Return what an organization without a name of its own is called."""
        if code is None:
            owner = stateless_owner(phrase)
            return f"{self.head_words(phrase).capitalize()} of {owner}" if owner else None
        return self.described(phrase) if _is_no_organ(phrase) else self._of_state(phrase, code)

    def is_description(self, phrase: Phrase) -> bool:
        """Say whether an organization is only described, and others may be so too ("a Chinese firm", "Orban's office").

        A country has one church and one football federation.
        """
        apposed = phrase.apposition is not None and phrase.apposition.proper is not None
        named = apposed or phrase.proper is not None or any(item.kind is ItemKind.PROPER for item in phrase.before)
        if named or phrase.head is None or self._is_capital(phrase.head) or not _is_no_organ(phrase):
            return False
        return phrase.determiner in {"a", "an"} or phrase.lemma not in vocabulary("organizations", "sole")

    def _is_capitalised(self, phrase: Phrase) -> bool:
        """Say whether a place and a capitalised noun are a name ("the Washington Institute")."""
        if phrase.head is None or not phrase.before or phrase.lists & {"public"}:
            return False
        place = phrase.before[-1].kind is ItemKind.PLACE and phrase.before[-1].last == phrase.head.first
        return (
            place and self.text.word(phrase.head.first)[0].isupper() and not self.text.word(phrase.head.first).isupper()
        )

    def _of_state(self, phrase: Phrase, code: str) -> str:
        """Return what an organ of a state is called: "Foreign Ministry of Peru", "Court in Durban"."""
        words = self.head_words(phrase) + self._task(phrase)
        hanging = [] if self._is_national(phrase) else [one for one in phrase.complements if one[0] in {"in", "to"}][:1]
        tail = "".join(f" {preposition} {self.bare(other)}" for preposition, other in hanging)
        owned = any(one[0] == "of" and not is_bare_name(one[1]) for one in phrase.complements)
        named = phrase.possessor or owned or any(item.sighting for item in phrase.before) or not hanging
        owner = f" of {region_of(phrase) or load_gazetteer().country(code).name}" if named else ""
        return f"{words[:1].upper()}{words[1:]}{owner}{tail}"

    def _task(self, phrase: Phrase) -> str:
        """Return what an organ is for, as its name tells: " of Foreign Affairs", " of health"."""
        for preposition, other in phrase.complements:
            if preposition == TASK:
                return f" of {self.bare(other)}"
            last = other.proper[1] if other.proper else other.head.last if other.head and other.head.noun else 0
            named = last and not other.determiner and self.text.word(other.first)[0].isupper()
            if named and preposition in {"of", "for"}:
                return f" {preposition} {self.words((other.first, last))}"
        return ""

    def head_words(self, phrase: Phrase) -> str:
        """Return the head with its own modifiers, without whose it is."""
        own = [item for item in (*phrase.before, phrase.head) if item is not None and item.sighting is None]
        return " ".join(self.words((item.first, item.last)) for item in own)

    def _is_national(self, phrase: Phrase) -> bool:
        """Say whether there is one of its kind in a state, wherever it sits ("the defence ministry in Tallinn")."""
        lemma = phrase.lemma
        return lemma in vocabulary("organizations", "domestic")


def _is_no_organ(phrase: Phrase) -> bool:
    """Say whether an organization is private, or a person's, and no organ of a state."""
    private = bool(phrase.lists & {"private", "media"}) and "public" not in phrase.lists
    private = private and phrase.determiner not in POSSESSIVES
    return private or (phrase.possessor is not None and is_bare_name(phrase.possessor))  # "Orban's office"


def home_after_name(phrase: Phrase) -> Phrase | None:
    """Return the place in "Clairvaux SA of Lyon" and "Senator Ruiz of Iowa"."""
    if phrase.proper is None or phrase.apposition is not None or not phrase.complements:
        return None
    preposition, other = phrase.complements[-1]
    after = preposition == "of" and other.first == phrase.proper[1] + 1 and not other.determiner
    return other if after and other.last == phrase.last and other.noun_kind is None else None


def stateless_owner(phrase: Phrase) -> str:
    """Return the state without a code, or the disputed region, whose organ a phrase names; or ""."""
    items = [*phrase.before, *([phrase.possessor.head] if phrase.possessor and phrase.possessor.head else [])]
    items += [other.head for preposition, other in phrase.complements if preposition in {"of", "in"} and other.head]
    named = [item.sighting for item in items if item.sighting is not None and not item.sighting.countries]
    known = [one.name for one in named if one.name and one.senses & {Sense.COUNTRY, Sense.SUBDIVISION}]
    return known[-1] if known else ""


def region_of(phrase: Phrase) -> str:
    """Return the region whose government a phrase names ("the Punjab government"), or ""."""
    named = [item.sighting for item in phrase.before if item.sighting is not None]
    owners = [phrase.possessor, *(other for preposition, other in phrase.complements if preposition == "of")]
    named += [owner.sighting for owner in owners if owner and owner.sighting]
    if not named and phrase.noun_kind is NounKind.ORGANIZATION:  # "police in Northern Ireland"
        hanging = [other.sighting for _, other in phrase.complements if other.sighting]
        named = [one for one in hanging if Sense.SUBDIVISION in one.senses]
    regional = [one for one in named if one.senses <= {Sense.SUBDIVISION, Sense.CITY} and one.name]
    return regional[-1].name if regional else ""
