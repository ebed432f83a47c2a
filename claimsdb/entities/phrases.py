"""Items into noun phrases: a head, what stands before it, what hangs on it. The grammar, without knowing who is who.

A phrase is read from the left: determiner, numbers, modifiers up to the last head, a name after a title, then what
hangs on it ("of Peru", "for the army") and an apposition ("X, spokesman for ..."). No verb is known as such, so a
word that the vocabulary does not hold ends a phrase unless a determiner opened it.
"""

from collections.abc import Iterator, Sequence

from claimsdb.entities.appositions import describes, is_apposed
from claimsdb.entities.cores import Core, is_one, kind_at, read_core
from claimsdb.entities.given_names import is_given_name
from claimsdb.entities.hanging import read_link, read_matter, read_nobody, read_task, with_locality
from claimsdb.entities.items import Item, ItemKind
from claimsdb.entities.meanings import Sense
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import MATTER, TASK, Phrase, is_bare_name
from claimsdb.entities.words import vocabulary, word_list

K = ItemKind


_STARTS = frozenset({K.DETERMINER, K.NUMBER, K.ADJECTIVE, K.PLACE, K.ORGANIZATION, K.PROPER, K.NOUN, K.MODIFIER})


# What a holder's name may follow that hangs on his office.
_HANGING = frozenset({K.PROPER, K.NOUN, K.ORGANIZATION, K.PLACE, K.LOWER})

# What stands before the name of somebody who is called so, each with the word after it.
_CALLING = {"named": "", "called": "", "known": "as", "calling": "itself"}
# What may open an apposition ("Ana Ruiz, now a judge,").
_SINCE = frozenset({"now", "currently", "formerly", "later", "himself", "herself"})


def find_phrases(items: Sequence[Item]) -> Iterator[Phrase]:
    """Yield the phrases of a sentence, none inside another, in order."""
    at = 0
    while at < len(items):
        core = _read(items, at) if items[at].kind in _STARTS and not _is_limit(items, at) else None
        if core is None:
            at += 1
        else:
            yield core.phrase
            at = core.end


def _is_limit(items: Sequence[Item], at: int) -> bool:
    """Say whether a number only bounds the next: "at | least | forty soldiers"."""
    return items[at].word in {"least", "most"} and at > 0 and items[at - 1].word == "at"


def _read(items: Sequence[Item], at: int, *, nested: bool = False) -> Core | None:
    """Read one phrase that begins at an item, with all that hangs on it."""
    core = read_core(items, at)
    while core is not None and kind_at(items, core.end) is K.GENITIVE:
        owned = read_core(items, core.end + 1, owned=True)
        if owned is None or owned.phrase.determiner:
            break
        core = Core(
            owned.end, owned.phrase._replace(first=core.phrase.first, start=core.phrase.start, possessor=core.phrase)
        )
    if core is None:
        return None
    core = _with_complements(items, _with_paper_town(items, core))
    if _is_town_in(items, core):
        end = core.end + 2
        core = Core(end, core.phrase._replace(last=items[end - 1].last))
    return core if nested else _with_apposition(items, core)


def _with_complements(items: Sequence[Item], core: Core) -> Core:
    """Add what hangs on a noun by a preposition, and for whom a person works ("hired by Qatar")."""
    while True:
        preposition, at = read_link(items, core)
        inner = _read_hanging(items, at, preposition)
        if inner is not None and (named := _late_name(items, core, inner)):
            inner = _read_hanging(items[:named], at, preposition)
        if inner is None and preposition and (task := read_task(items, core, at)):
            preposition, inner = TASK, task
        if inner is None:
            return _with_late_name(items, core)
        core = _attach(core, preposition, inner)
        while _counts_countries(core, inner.phrase) and (joint := _joint(items, core.end)):
            inner = _read(items, core.end + joint, nested=True)
            if inner is None:
                return core
            core = _attach(core, preposition, inner)


def _read_hanging(items: Sequence[Item], at: int, preposition: str) -> Core | None:
    """Read what a preposition, or what stands for one, hangs on a phrase."""
    if not preposition:
        return None
    if preposition == MATTER:
        return read_matter(items, at)
    core = _read(items, at, nested=True)
    return with_locality(items, core) if core is not None else read_nobody(items, at, preposition)


def _with_paper_town(items: Sequence[Item], core: Core) -> Core:
    """Add the town to a newspaper's name ("the Times of Malta")."""
    phrase, end = core.phrase, core.end
    if phrase.head is not None or phrase.proper is None or kind_at(items, end + 1) is not K.PLACE:
        return core
    if items[end].word != "of" or items[end - 1].word not in vocabulary("organizations", "papers"):
        return core
    last = items[end + 1].last
    return Core(end + 2, phrase._replace(last=last, proper=(phrase.proper[0], last)))


def _attach(core: Core, preposition: str, inner: Core) -> Core:
    """Hang a phrase on another; "in Moscow Thandi Nkosi" is the place and the name of who is there."""
    place = inner.phrase
    bare = place.head is None and place.proper is not None and not place.determiner
    late = bare and [item.kind for item in place.before] == [K.PLACE]
    if late and core.phrase.noun_kind is NounKind.PERSON and core.phrase.proper is None:
        named = core.phrase._replace(proper=place.proper)
        only = place._replace(proper=None, head=place.before[0], before=(), last=place.before[0].last)
        complements = (*named.complements, (preposition, only))
        return Core(inner.end, named._replace(last=place.last, complements=complements))
    complements = (*core.phrase.complements, (preposition, inner.phrase))
    return Core(inner.end, core.phrase._replace(last=inner.phrase.last, complements=complements))


def _counts_countries(core: Core, latest: Phrase) -> bool:
    """Say whether several countries may hang on a plural ("ministers from Mali, Niger and Chad")."""
    plural = core.phrase.noun_kind is NounKind.GROUP or core.phrase.noun_kind is NounKind.GOVERNMENT
    return plural and latest.head is not None and latest.head.kind is K.PLACE


def _joint(items: Sequence[Item], at: int) -> int:
    """Return how many items join another country here: "and", a comma in a row that "and" closes; or 0."""
    length = 2 if kind_at(items, at) is K.COMMA and kind_at(items, at + 1) is K.AND else 1
    if kind_at(items, at) not in {K.COMMA, K.AND}:
        return 0
    country = at + length + (kind_at(items, at + length) is K.DETERMINER)
    if kind_at(items, country) is not K.PLACE:
        return 0
    closes = kind_at(items, at + length - 1) is K.AND
    return length if closes or _joint(items, country + 1) else 0


def _late_name(items: Sequence[Item], core: Core, inner: Core) -> int:
    """Return where what hangs on an office ends and its holder's name begins, or 0.

    "Head of the Hope Institute | Ana Ruiz", "Minister of Education | Ana Ruiz"; a first name tells it.
    """
    if core.phrase.noun_kind is not NounKind.PERSON or core.phrase.proper is not None:
        return 0
    begin = inner.end
    while kind_at(items, begin - 1) is K.PROPER and kind_at(items, begin - 2) in _HANGING:
        begin -= 1
    whole = items[begin - 1]
    if inner.end - begin == 2 and (whole.kind is K.ORGANIZATION or whole.word in vocabulary("titles", "portfolios")):
        return begin
    if items[inner.end - 1].word in vocabulary("organizations", "suffixes"):
        return 0  # "a nurse at Saint Anne Hospital"
    given = (at for at in range(begin, inner.end - 1) if is_given_name(items[at].word.capitalize()))
    named = next(given, 0)
    own = items[named - 1].word.endswith(".") and kind_at(items, named - 2) is not K.PREPOSITION
    return named if own or not is_one(items, named - 1) else 0  # "a lawyer for Peru's president Ana Ruiz"


def _with_late_name(items: Sequence[Item], core: Core) -> Core:
    """Add the name in "U.S. ambassador to Norway Jane Roe", "a lawyer named Julio Paz", "a group known as Pale Owl"."""
    phrase = core.phrase
    called = _calling(items, core.end)
    start = end = core.end + called
    if kind_at(items, end) is not K.PROPER:  # nearly always
        return core
    while kind_at(items, end) is K.PROPER:
        end += 1
    person = phrase.noun_kind is NounKind.PERSON and (phrase.complements or called)
    named = (person or (phrase.noun_kind is NounKind.ORGANIZATION and called)) and phrase.proper is None
    judged = called and kind_at(items, end) is K.DETERMINER  # "a minister called Ruiz a liar"
    if not named or judged:
        return core
    proper = (items[start].first, items[end - 1].last)
    return Core(end, phrase._replace(last=proper[1], proper=proper))


def _calling(items: Sequence[Item], at: int) -> int:
    """Return how many words here say that a name follows, or 0."""
    word = items[at].word if at < len(items) else ""
    if word not in _CALLING:
        return 0
    follows = _CALLING[word]
    if not follows:
        return 1
    return 2 if at + 1 < len(items) and items[at + 1].word == follows else 0


def _with_apposition(items: Sequence[Item], core: Core) -> Core:
    """Add "X" to "the minister, X," and "the minister" to "X, the minister,"."""
    if kind_at(items, core.end) is not K.COMMA:
        return core
    if is_bare_name(core.phrase) and (headed := _headed(items, core.end + 1)):
        return Core(core.end, core.phrase._replace(complements=(("of", headed),)))
    opens = core.end + 1 + _age(items, core)
    opens += opens < len(items) and items[opens].word in _SINCE
    other = _with_second_post(items, _read(items, opens, nested=True), core.phrase)
    closing = kind_at(items, other.end) if other is not None else None
    closed = closing in {K.COMMA, None} or (other is not None and _is_stop(items, other.end))
    if other is None or closing is K.AND or not is_apposed(core.phrase, other.phrase, closed=closed):
        return core
    doubtful = describes(core.phrase, other.phrase) or core.phrase.noun_kind is NounKind.ORGANIZATION
    if doubtful and kind_at(items, other.end + 1) is K.AND:
        return core  # "a driver, a nurse, and a guard"
    end = other.end + (closing is K.COMMA)
    last = items[end - 1].last
    return Core(end, core.phrase._replace(last=last, apposition=other.phrase))


def _headed(items: Sequence[Item], at: int) -> Phrase | None:
    """Return whom somebody leads: "Ana Ruiz, who heads Peru's tax office"."""
    words = [item.word for item in items[at : at + 2]]
    leads = words[:1] == ["who"] and words[1:] and words[1] in word_list("leading")
    led = _read(items, at + 2, nested=True) if leads else None
    return led.phrase if led is not None and led.phrase.noun_kind is not NounKind.PERSON else None


def _age(items: Sequence[Item], core: Core) -> int:
    """Return how many items tell the age of somebody named ("Ana Ruiz, 45, a judge,"), or 0."""
    at = core.end + 1
    aged = kind_at(items, at) is K.NUMBER and items[at].word.isdigit() and kind_at(items, at + 1) is K.COMMA
    return 2 if aged and is_bare_name(core.phrase) else 0


def _with_second_post(items: Sequence[Item], post: Core | None, named: Phrase) -> Core | None:
    """Add the other thing that somebody is, up to the closing comma ("Ana Ruiz, a judge and now a priest,")."""
    if post is None or kind_at(items, post.end) is not K.AND or not is_bare_name(named):
        return post
    opens = post.end + 1 + (post.end + 1 < len(items) and items[post.end + 1].word in _SINCE)
    other = _read(items, opens, nested=True)
    single = other is not None and post.phrase.noun_kind is other.phrase.noun_kind is NounKind.PERSON
    if other is None or not single or other.phrase.proper or kind_at(items, other.end) is not K.COMMA:
        return post
    return Core(other.end, post.phrase._replace(last=other.phrase.last))


def _is_stop(items: Sequence[Item], at: int) -> bool:
    """Say whether a mark that ends a clause stands here."""
    return at < len(items) and items[at].word in {".", ";", ":", "?", "!", ")", "—", "–", "--"}


def _is_town_in(items: Sequence[Item], core: Core) -> bool:
    """Say whether a comma stands between a town and where it lies ("Birmingham, Alabama")."""
    if kind_at(items, core.end) is not K.COMMA:
        return False
    town = items[core.end - 1].sighting
    region = items[core.end + 1].sighting if core.end + 1 < len(items) else None
    if town is None or region is None:
        return False
    inside = region.senses & {Sense.SUBDIVISION, Sense.COUNTRY} and region.countries == town.countries
    return Sense.CITY in town.senses and bool(inside)
