"""Whether two phrases on both sides of a comma are one: "the minister, X", "X, a Dane", "the firm, Mano Haulage"."""

from claimsdb.entities.items import ItemKind
from claimsdb.entities.nouns import NounKind
from claimsdb.entities.phrase import Phrase, is_bare_name, is_nationality


def is_apposed(one: Phrase, other: Phrase, *, closed: bool) -> bool:
    """Say whether two phrases on both sides of a comma can be one: a name and a single noun, in either order.

    A name with a title of its own ("the nuncio, Archbishop Marco Dell,") and one after a nationality ("a Nigerian, Ada
    Obi,") are told from a list by the comma that closes them.
    """
    if describes(one, other) or (_is_unnamed(one) and _is_name(other)) or _has_post(one, other):
        return closed
    if is_bare_name(one):
        return other.noun_kind in {NounKind.PERSON, NounKind.ORGANIZATION} and other.proper is None
    if _is_firm(one, other):
        return closed
    if is_nationality(one) and one.determiner and one.proper is None:
        return closed and is_bare_name(other)
    single = one.noun_kind is NounKind.PERSON and one.proper is None
    titled = other.noun_kind is NounKind.PERSON and closed and (other.determiner in {"", "the"} or _is_called(other))
    return single and other.proper is not None and (is_bare_name(other) or other.noun_kind is None or titled)


def _is_called(phrase: Phrase) -> bool:
    """Say whether "named" stands between a noun and the name: "a dentist named Ana Ruiz"."""
    return phrase.head is not None and phrase.proper is not None and phrase.head.last < phrase.proper[0]


def describes(one: Phrase, other: Phrase) -> bool:
    """Say whether a phrase tells what somebody is: "X, a Dane", "the consul, a French dentist"."""
    if other.determiner not in {"a", "an"} or other.proper is not None or other.complements:
        return False
    person = one.noun_kind is NounKind.PERSON
    return (is_nationality(other) and (person or is_bare_name(one))) or (person and other.noun_kind is NounKind.PERSON)


def _has_post(one: Phrase, other: Phrase) -> bool:
    """Say whether a phrase tells the post of somebody with a title: "Brigadier X, the army spokesman"."""
    titled = one.noun_kind is NounKind.PERSON and one.proper is not None
    told = other.determiner == "the" or (not other.determiner and bool(other.complements))
    return titled and other.noun_kind is NounKind.PERSON and other.proper is None and told


def _is_name(phrase: Phrase) -> bool:
    """Say whether a phrase is the name of an organization, an unknown or a known one ("KCNA", "the FSB")."""
    known = phrase.head is not None and phrase.head.kind is ItemKind.ORGANIZATION and not phrase.before
    return (is_bare_name(phrase) or known) and phrase.determiner in {"", "the"}


def _is_unnamed(phrase: Phrase) -> bool:
    """Say whether a phrase is an organization whose name may follow: "the firm, Mano Haulage"."""
    opened = bool(phrase.determiner) or phrase.possessor is not None
    return phrase.noun_kind is NounKind.ORGANIZATION and phrase.proper is None and opened


def _is_firm(one: Phrase, other: Phrase) -> bool:
    """Say whether a country's name is a firm's here ("Iceland, the chain,"), or begins one ("British Gas, a firm,")."""
    place = one.head is not None and one.head.kind is ItemKind.PLACE
    begins = one.head is not None and one.head.kind is ItemKind.ADJECTIVE and one.proper is not None
    bare = (place or begins) and not one.before and not one.determiner
    return bare and "private" in other.lists and bool(other.determiner) and other.proper is None
