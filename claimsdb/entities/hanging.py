"""What hangs on a noun phrase by a preposition: "officials in Pretoria", "ambassador to Norway", "hired by Qatar".

Which preposition belongs to whom is told here; what comes after it is read by `phrases`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from claimsdb.entities.cores import Core, kind_at
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import EMPLOYED, MATTER, Phrase, is_bare_name
from claimsdb.entities.words import NUMBERS, is_act, vocabulary, word_list

K = ItemKind

# How many unknown words may tell a task ("of public works and").
_TASK_WORDS = 3
# How many words may tell what a source knows of, and what ends them.
_MATTER_WORDS = 6
_CLOSING = frozenset({K.STOP, K.COMMA, K.PRONOUN})
# What may hang on whom: prepositions by kind of noun.
_HANGS = {
    NounKind.PERSON: frozenset({"of", "for", "to", "at", "in", "from"}),
    NounKind.GROUP: frozenset({"of", "for", "in", "from"}),
    NounKind.ORGANIZATION: frozenset({"of", "for", "to", "in"}),
    NounKind.GOVERNMENT: frozenset({"of", "in"}),
    NounKind.STATE: frozenset({"of"}),
}


def read_link(items: Sequence[Item], core: Core) -> tuple[str, int]:
    """Return the preposition that hangs something on a phrase and where that begins, or "" and 0."""
    phrase, end = core.phrase, core.end
    if _is_seated(items, core):
        return "of", end + 1
    if phrase.noun_kind is None or (phrase.proper and phrase.complements):
        return "", 0
    if kind_at(items, end) is K.PREPOSITION and _hangs(items, core, items[end].word):
        return ("at" if items[end].word == "with" else items[end].word), end + 1
    word = items[end].word if end < len(items) else ""
    for kind, words in _openings().get(word, ()):
        if tuple(item.word for item in items[end : end + len(words)]) == words:
            return kind, end + len(words)
    return "", 0


def read_nobody(items: Sequence[Item], at: int, preposition: str) -> Core | None:
    """Read "for the two" or "for her": somebody, but nobody that the phrase tells."""
    end = at
    while kind_at(items, end) in {K.DETERMINER, K.NUMBER, K.PRONOUN}:
        end += 1
    article = end > at and items[end - 1].word in {"the", "a", "an"}
    if preposition not in {"for", EMPLOYED} or end == at or article:
        return None
    return Core(end, Phrase(items[at].first, items[end - 1].last, at, items[at].word, (), None))


def with_locality(items: Sequence[Item], core: Core) -> Core:
    """Add the name in "the Syrian city of Aleppo" to the country's adjective."""
    head, end = core.phrase.head, core.end
    named = end + 2 < len(items) and items[end].word in word_list("localities") and items[end + 1].word == "of"
    if head is None or head.kind is not K.ADJECTIVE or not named:
        return core
    last = end + 2
    while kind_at(items, last) in {K.PLACE, K.PROPER}:
        last += 1
    return Core(last, core.phrase._replace(last=items[last - 1].last)) if last > end + 2 else core


def read_task(items: Sequence[Item], core: Core, at: int) -> Core | None:
    """Read the unknown words that tell what an office or a state's organ is for ("of finance", "of public works")."""
    public = core.phrase.lists & {"offices", "public"}
    begin = end = at + (kind_at(items, at) is K.DETERMINER)
    while kind_at(items, end) in {K.LOWER, K.MODIFIER} and end - begin < _TASK_WORDS and not _is_verb(items, end):
        end += 1
    sent = "foreign" in core.phrase.lists and items[at - 1].word == "for"  # "the envoy for climate"
    if not (sent or (public and items[at - 1].word == "of")) or core.phrase.proper is not None or end == begin:
        return None
    return Core(end, Phrase(items[at].first, items[end - 1].last, at, "", (), None))


def read_matter(items: Sequence[Item], at: int) -> Core | None:
    """Read what somebody knows of, up to the verb ("two people briefed on the talks said")."""
    end, last = at, min(len(items), at + _MATTER_WORDS)
    while end < last and items[end].kind not in _CLOSING and not _is_verb(items, end):
        end += 1
    return Core(end, Phrase(items[at].first, items[end - 1].last, at, "", (), None)) if end > at else None


def _hangs(items: Sequence[Item], core: Core, word: str) -> bool:
    """Say whether a preposition after a phrase opens what belongs to it."""
    phrase = core.phrase
    assert phrase.noun_kind is not None  # noqa: S101 - told by read_link
    if phrase.proper is not None:
        at = core.end + 1
        return word == "of" and at < len(items) and (_is_home(phrase, items[at]) or _names_employer(items, at))
    if word in {"to", "with"}:
        single = phrase.noun_kind is NounKind.PERSON
        return _is_sent(phrase) if word == "to" else single and _names_employer(items, core.end + 1)
    post = "foreign" in phrase.lists and phrase.noun_kind is NounKind.PERSON  # an envoy has a post
    if word in {"in", "at"} and post:
        return True
    if word == "in" and phrase.noun_kind in {NounKind.GROUP, NounKind.PERSON}:
        return _lives(items, core)
    return word in _HANGS[phrase.noun_kind] and not (word == "of" and _is_accused(items, core))


def _names_employer(items: Sequence[Item], at: int) -> bool:
    """Say whether an organization stands here, and nobody else: "a doctor with the Red Crescent", "of the navy"."""
    named = kind_at(items, at) is K.DETERMINER and items[at].word == "the"
    at += named
    while kind_at(items, at) in {K.MODIFIER, K.ADJECTIVE, K.PLACE}:
        at += 1
    noun = items[at].noun if at < len(items) else None
    organ = noun is not None and noun.noun.kind is NounKind.ORGANIZATION
    return organ or kind_at(items, at) is K.ORGANIZATION or (named and kind_at(items, at) is K.PROPER)


def _is_accused(items: Sequence[Item], core: Core) -> bool:
    """Say whether "of" tells what somebody is accused of ("accused the army of war crimes"), and names no place."""
    start, named = core.phrase.start, core.end + 1
    verb = items[start - 1].word if start else ""
    named += kind_at(items, named) is K.DETERMINER
    return verb in word_list("accusing") and kind_at(items, named) not in {K.PLACE, K.ORGANIZATION}


def _is_sent(phrase: Phrase) -> bool:
    """Say whether a phrase is of those that "to" tells the place of: "envoys to Chad", "an adviser to Chad"."""
    if phrase.noun_kind is NounKind.ORGANIZATION:
        lemma = phrase.lemma
        return lemma in vocabulary("organizations", "posts")
    staff = phrase.noun_kind is NounKind.PERSON and "staff" in phrase.lists
    return staff or (phrase.noun_kind in {NounKind.PERSON, NounKind.GROUP} and "foreign" in phrase.lists)


def _lives(items: Sequence[Item], core: Core) -> bool:
    """Say whether people are told by the place that they are in: "officials in Pretoria", "a Dane in Oslo said"."""
    phrase = core.phrase
    known = any(item.sighting for item in phrase.before)
    single = phrase.noun_kind is NounKind.PERSON
    local = single or phrase.is_local or "foreign" in phrase.lists
    private = single or ("people" in phrase.lists and phrase.determiner not in NUMBERS)
    return (not known and local) or (private and _tells_where(items, core.end + 1))


def _tells_where(items: Sequence[Item], at: int) -> bool:
    """Say whether a place and a verb follow, so that it is told who speaks and not where something is done."""
    while kind_at(items, at) in {K.DETERMINER, K.MODIFIER, K.LOWER}:
        at += 1
    return kind_at(items, at) is K.PLACE and at + 1 < len(items) and _is_verb(items, at + 1)


def _is_seated(items: Sequence[Item], core: Core) -> bool:
    """Say whether a firm's or person's name tells where it is from ("Clairvaux SA of Lyon", "Ana Ruiz of Spain")."""
    if core.end + 1 >= len(items) or items[core.end].word != "of" or kind_at(items, core.end + 1) is not K.PLACE:
        return False
    phrase = core.phrase
    alone = not phrase.complements and not phrase.before and not phrase.determiner
    return is_bare_name(phrase) and alone and core.end - phrase.start > 1


def _is_home(phrase: Phrase, item: Item) -> bool:
    """Say whether "of X" after a name tells the country: a state, or an official's region ("Senator Ruiz of Iowa")."""
    senses = item.sighting.senses if item.sighting else frozenset()
    local = senses & {Sense.SUBDIVISION, Sense.CAPITAL, Sense.CITY}
    return Sense.COUNTRY in senses or (bool(local) and ("offices" in phrase.lists or phrase.is_local))


def _is_verb(items: Sequence[Item], at: int) -> bool:
    word = items[at].word
    return word in word_list("speaking") or is_act(word) or word.endswith("ing")


@cache
def _openings() -> Mapping[str, Sequence[tuple[str, tuple[str, ...]]]]:
    """Return what tells an employer ("hired by") or a matter ("briefed on"), by its first word."""
    openings: defaultdict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for kind, name in ((EMPLOYED, "participles"), (MATTER, "knowing")):
        for entry in vocabulary("words", name):
            words = tuple(entry.split())
            openings[words[0]].append((kind, words))
    return openings
