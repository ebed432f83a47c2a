"""All mentions of an article in the order of the text, anaphors resolved, and who a source phrase names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimsdb.entities.abbreviations import find_abbreviations
from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.anaphors import Anaphor, Pointer, find_pronouns, read_anaphor, read_owner
from claimsdb.entities.candidates import Candidate
from claimsdb.entities.coreference import Linker
from claimsdb.entities.entity import Mention, make_entity
from claimsdb.entities.firms import find_firms, name_before
from claimsdb.entities.genders import gender_of
from claimsdb.entities.homes import find_home
from claimsdb.entities.inferred import with_inferred_nouns
from claimsdb.entities.introductions import introductions, named_later, sole_office
from claimsdb.entities.items import ItemKind, read_items
from claimsdb.entities.meanings import Sense
from claimsdb.entities.namesakes import without_namesakes
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.organizations import OWNED_RULE
from claimsdb.entities.phrase import Phrase
from claimsdb.entities.phrases import find_phrases
from claimsdb.entities.positions import stands_before_noun
from claimsdb.entities.readings import settle
from claimsdb.entities.register import Register
from claimsdb.entities.resolution import Resolver
from claimsdb.entities.speakers import speakers_of
from claimsdb.entities.states import country_entity
from claimsdb.entities.words import vocabulary
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span
from claimsdb.terms import EntityKind

# Of what a state has, these are mentions of their own ("its army"); of all else only the owner is.
OWNED = frozenset({NounKind.PERSON, NounKind.GROUP, NounKind.ORGANIZATION, NounKind.GOVERNMENT})


@dataclass(frozen=True)
class Mentions:
    """Everybody and every place named in one article; joint mentions ("the two sides") share a span."""

    all: tuple[Mention, ...]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that lie wholly inside a span."""
        return tuple(mention for mention in self.all if span.covers(mention.span))

    def speakers(self, spans: Sequence[Span], text: str) -> tuple[Mention, ...]:
        """Return whom a source phrase names, joint ones apart; one mention without entity when nobody is known.

        The first mention is the head; those that "and" or a comma joins to it speak too, what hangs on it does not.
        """
        return speakers_of(self.all, spans, text)


def find_mentions(text: Text, publisher: str | None = None) -> Mentions:
    """Return everybody and every place that a text names.

    Args:
        text: the article.
        publisher: who published it, when known: it tells South Australia's "SA" from South Africa's.
    """
    sightings = without_namesakes(text, settle(text, publisher))
    sentences = [with_inferred_nouns(items) for items in read_items(text, sightings)]
    phrases = [(items, tuple(find_phrases(items))) for items in sentences]
    home = find_home(phrases)
    papers = (one.name for one in sightings if Sense.PUBLICATION in one.senses)
    register = Register(text, papers={name: make_entity(EntityKind.PUBLICATION, name, None) for name in papers})
    naming = (one for items, in_sentence in phrases for one in in_sentence if not stands_before_noun(items, one))
    register.introduce(one for phrase in naming for one in introductions(text, phrase, home))
    for holder, words in named_later(text, [in_sentence for _, in_sentence in phrases]):
        register.appoint(words, sole_office(holder), countries_of(holder))
    for words in find_firms(text, (one for _, in_sentence in phrases for one in in_sentence)):
        register.incorporate(words)
    resolvers = [(Resolver(text, items, register, home), in_sentence) for items, in_sentence in phrases]
    for short, entity in find_abbreviations(text, sightings, resolvers).items():
        register.alias(short, entity)
    linked = (_across_articles(mention, register) for mention in _linked(text, resolvers))
    return Mentions(tuple(sorted(linked, key=lambda mention: mention.span)))


def _across_articles(mention: Mention, register: Register) -> Mention:
    """Return a mention without who is somebody in this article alone: "a Chinese firm" is another one in the next."""
    described = bool(register.described) and mention.entity in register.described
    return replace(mention, entity=None) if described else mention


def _linked(text: Text, resolvers: Sequence[tuple[Resolver, Sequence[Phrase]]]) -> Iterator[Mention]:
    """Yield all mentions, sentence by sentence, what points back given to whom it points at."""
    linker = Linker(text)
    for resolver, phrases in resolvers:
        for one in _in_order(text, resolver, phrases):
            yield from _read_one(text, linker, resolver, one)


def _in_order(text: Text, resolver: Resolver, phrases: Sequence[Phrase]) -> list[Phrase | Anaphor]:
    """Return the phrases and pronouns of a sentence, "the two neighbours" as what points back and not as a group."""
    pronouns = list(find_pronouns(text, resolver.items))
    if not pronouns:
        return list(phrases)
    pairs = [one for one in pronouns if one.pointer is Pointer.PAIR]
    kept: list[Phrase | Anaphor] = [
        one for one in phrases if not any(pair.first == one.first and pair.last >= one.last for pair in pairs)
    ]
    taken = {index for one in [*kept, *pairs] for index in range(one.first, one.last)}
    ordered: list[Phrase | Anaphor] = [*kept, *pairs, *(one for one in pronouns if one.first not in taken)]
    return sorted(ordered, key=lambda one: one.first)


def _read_one(text: Text, linker: Linker, resolver: Resolver, one: Phrase | Anaphor) -> Iterator[Mention]:
    phrase = one if isinstance(one, Phrase) else None
    if phrase is not None:
        _introduce_owned(linker, resolver, phrase)
    found = list(resolver.mentions(phrase)) if phrase else []
    anaphor = one if isinstance(one, Anaphor) else _anaphor(resolver, one, found)
    antecedents = [antecedent.mention for antecedent in linker.link(anaphor)] if anaphor else []
    if phrase is not None and not antecedents and not _is_known(found):
        found = _of_anaphor(linker, resolver, phrase) or resolver.at_home(phrase) or found
    if antecedents and anaphor:
        owned = phrase is not None and anaphor.last < phrase.last and not resolver.is_condition(phrase)
        found = [
            resolver.owned(phrase, antecedent)
            if owned and phrase and antecedent.country and _is_the_states(phrase, anaphor)
            else _pointing(text, anaphor, antecedent)
            for antecedent in antecedents
        ]
    linker.add([_candidate(text, mention, one, phrase) for mention in found])
    for other in _employers(phrase):
        linker.employers += [_candidate(text, mention, other, other) for mention in resolver.mentions(other)]
    yield from found


def _is_the_states(phrase: Phrase, anaphor: Anaphor) -> bool:
    """Say whether what somebody has is his state's: "its army", "his aides"; "his church" and "his lawyers" are his."""
    if phrase.lemma in vocabulary("organizations", "personal"):
        return True
    private = phrase.noun_kind is NounKind.ORGANIZATION and "public" not in phrase.lists
    if phrase.noun_kind is NounKind.GROUP:
        private = phrase.lemma in vocabulary("titles", "counsel")
        if anaphor.pointer is Pointer.THEY or phrase.lists.isdisjoint({"offices", "staff", "foreign"}):
            return False
    return phrase.noun_kind in OWNED and not (private and anaphor.pointer in {Pointer.HE, Pointer.SHE})


def _introduce_owned(linker: Linker, resolver: Resolver, phrase: Phrase) -> None:
    """Tell the country of "its foreign minister, Ana Ruiz" and "KRT spokesman Omar Said" where the owner is certain."""
    named = phrase.proper or (phrase.apposition.proper if phrase.apposition else None)
    if named is None or phrase.noun_kind is not NounKind.PERSON:
        return
    serves = phrase.lists & {"offices", "staff", "foreign"} or phrase.lemma in vocabulary("titles", "successive")
    owner = read_owner(phrase._replace(proper=None, apposition=None)) if serves else None
    owners = [found.mention for found in linker.link(owner)] if owner else []
    if phrase.lemma in vocabulary("titles", "counsel") and any(
        one.entity and one.entity.kind in {EntityKind.PERSON, EntityKind.GROUP} for one in owners
    ):
        return  # "his lawyer, Ana Ruiz," speaks for him
    codes = {one.country for one in owners} if owner else {*resolver.of_employer(phrase)}
    if len(codes) == 1 and (code := codes.pop()):
        resolver.register.settle(named, code)


def _employers(phrase: Phrase | None) -> Iterator[Phrase]:
    """Yield what a person is introduced with and is no mention of its own ("head of the shipyard Merikulma").

    In "Boeing inspector Dale Hurst" it is the name before the noun.
    """
    if phrase is None or NounKind.PERSON not in {phrase.noun_kind, phrase.apposition and phrase.apposition.noun_kind}:
        return
    parts = [phrase, *([phrase.apposition] if phrase.apposition else [])]
    yield from (other._replace(start=phrase.start) for part in parts for _, other in part.complements)
    names = (item for item in phrase.before if item.kind is ItemKind.ORGANIZATION)
    yield from (Phrase(item.first, item.last, phrase.start, "", (), item) for item in names)
    if (words := name_before(phrase)) is not None:
        yield Phrase(*words, phrase.start, "", (), None, words)


def _is_known(found: Sequence[Mention]) -> bool:
    return any(mention.entity or mention.country for mention in found)


def _of_anaphor(linker: Linker, resolver: Resolver, phrase: Phrase) -> list[Mention]:
    """Return "the island's army" or "the government of the Gulf state" when it is certain which state is meant."""
    if phrase.possessor is None and not phrase.complements:
        return []
    serves = phrase.noun_kind is NounKind.PERSON and bool(phrase.lists & {"offices", "staff", "foreign"})
    serves = serves or phrase.lemma in vocabulary("organizations", "personal")
    hanging = {"of", "for", "at"} if serves else {"of"}
    owners = [phrase.possessor, *(other for preposition, other in phrase.complements if preposition in hanging)]
    pointing = [read_anaphor(owner) for owner in owners if owner is not None]
    owning = {Pointer.STATE, Pointer.ORGANIZATION, *([Pointer.GOVERNMENT, Pointer.OFFICE] if serves else [])}
    states = [linker.link(one) for one in pointing if one is not None and one.pointer in owning]
    if not states or not states[0] or phrase.noun_kind is None:
        return []
    return [resolver.owned(phrase, states[0][0].mention)]


def _anaphor(resolver: Resolver, phrase: Phrase, found: Sequence[Mention]) -> Anaphor | None:
    """Return what a phrase points back with: its noun, or the possessive that opens it."""
    known = _is_known(found)
    anaphor = read_anaphor(phrase)
    whole = anaphor is not None and anaphor.pointer is Pointer.STATE
    if anaphor is not None and not whole and (resolver.is_modifier(phrase) or resolver.is_condition(phrase)):
        return None
    if anaphor is not None and (not known or anaphor.pointer in {Pointer.ORGANIZATION, Pointer.OFFICE}):
        return anaphor
    return None if known else read_owner(phrase)


def _pointing(text: Text, anaphor: Anaphor, antecedent: Mention) -> Mention:
    """Return the mention of an anaphor with its antecedent's entity; of a government the country itself."""
    span = text.characters(anaphor.first, anaphor.last)
    region = antecedent.entity is not None and antecedent.entity.name.startswith("Government of ")
    speaks = anaphor.pointer in {Pointer.STATE, Pointer.GOVERNMENT} or anaphor.sort == "states"
    called = antecedent.entity is not None and anaphor.lemma in antecedent.entity.name.lower().split()
    state = speaks and antecedent.country and not region and not called
    entity = country_entity(antecedent.country) if state and antecedent.country else antecedent.entity
    rule = f"anaphor: {anaphor.pointer.value}"
    named = antecedent.span if antecedent.rule == OWNED_RULE else antecedent.antecedent or antecedent.span
    return Mention(span, span.of(text.text), entity, antecedent.country, rule, antecedent=named)


def _candidate(text: Text, mention: Mention, one: Phrase | Anaphor, phrase: Phrase | None) -> Candidate:
    plural = phrase is not None and phrase.noun_kind is NounKind.GROUP
    group = mention.entity is not None and mention.entity.kind is EntityKind.GROUP
    pointed = mention.antecedent if mention.rule != OWNED_RULE else None
    named = pointed.of(text.text).lower() if pointed else ""
    gender = gender_of(text, phrase, mention.entity)
    return Candidate(mention, one.first, one.last, phrase, gender, plural or group, named)
