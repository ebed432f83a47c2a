"""When two parties are one side of a dispute, and on which side of a claim somebody stands."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import cache

from claimsdb.extraction.lexicon import load_toml
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.notions import notions
from claimsdb.matching.predicates import broader_objects
from claimsdb.matching.statement import Party, Proposition
from claimsdb.matching.topics import words_of_countries
from claimsdb.terms import EntityKind

_BELONGING = re.compile(r"\b(?:of|to|for|from|at|in|on|by|behind|with)\b[^,]*|[^\s,]+['’]s?\s")
_SAME_ENTITY, _SAME_WORDS, _SAME_COUNTRY = 3, 2, 1


class Side(StrEnum):
    """Where somebody stands towards a claim."""

    ACCUSED = "accused"
    CLAIMANT = "claimant"
    COUNTERPARTY = "counterparty"
    OUTSIDE = "outside"
    UNKNOWN = "unknown"


def same_party(one: Party, other: Party) -> bool:
    """Say whether two parties are one side: the same entity, or speaking for the same country."""
    if one.entity and other.entity and one.entity.key == other.entity.key:
        return True
    return one.country is not None and one.country == other.country


def share(one: Sequence[Party], other: Sequence[Party]) -> bool:
    """Say whether two lists of parties have a side in common."""
    return any(same_party(a, b) for a in one for b in other)


def side_of(party: Party, proposition: Proposition, claimants: Sequence[Party]) -> Side:
    """Say on which side of a claim somebody stands; inside one country the closer tie decides.

    The police chief belongs to the accused police and the guild's president to the accusing guild, though both speak
    for the same country. A counterparty may deny its part too: Moscow that it was given weapons.
    """
    those = accused_of(proposition, claimants)
    accused = _closest(party, [one for one in those if _answers_for(party, one, claimants)])
    claimant = _closest(party, claimants)
    if accused > claimant:
        return Side.ACCUSED
    if claimant > accused:
        return Side.CLAIMANT
    if _closest(party, proposition.recipients):
        return Side.COUNTERPARTY
    known = is_known(those) and is_known([party])
    return Side.OUTSIDE if known and not accused else Side.UNKNOWN


def _answers_for(party: Party, accused: Party, claimants: Sequence[Party]) -> bool:
    """Say whether a tie by country alone would make one answer for the other: for a person only against a foreigner.

    In the news of one country everybody shares it: a candidate does not answer for the rival, nor rebels for the state.
    """
    if accused.entity is not None and accused.entity.kind is EntityKind.COUNTRY:
        return not _are_rebels(party.raw) or alike(party, accused)
    if not is_person(accused) or alike(party, accused):
        return True
    state = party.entity is not None and party.entity.kind is EntityKind.COUNTRY
    return state or any(claimant.country and claimant.country != accused.country for claimant in claimants)


@cache
def _are_rebels(raw: str) -> bool:
    """Say whether somebody fights outside an army."""
    return vocabulary().irregulars.any_in(without_belonging(raw).lower().split())


def accused_of(proposition: Proposition, claimants: Sequence[Party]) -> tuple[Party, ...]:
    """Return those whom a claim accuses; where no agent is told, everybody named in it but its claimants."""
    if is_known(proposition.agents):
        return proposition.agents
    others = (*proposition.agents, *proposition.about, *proposition.recipients)
    return tuple(other for other in others if not any(same_party(other, claimant) for claimant in claimants))


def name_notions(parties: Iterable[Party]) -> frozenset[str]:
    """Return the notions of the names of some parties; what they are besides ("gunners") tells of the matter."""
    return frozenset().union(*(_proper_names(party) for party in parties))


def _proper_names(party: Party) -> frozenset[str]:
    if is_person(party):
        return _names(party)  # "presidential nominee" in front of a name says nothing of the matter either
    words = f"{party.raw} {party.entity.name if party.entity else ''}".split()
    return notions(" ".join(word for word in words if word[:1].isupper()))


def is_known(parties: Iterable[Party]) -> bool:
    """Say whether it is told who at least one of some parties is."""
    return any(party.entity is not None or party.country is not None for party in parties)


def is_person(party: Party) -> bool:
    """Say whether a party is known to be a person."""
    return party.entity is not None and party.entity.kind is EntityKind.PERSON


def serves(party: Party) -> bool:
    """Say whether a party is somebody's: "Mr Ko's lawyer", "the owner"."""
    return not _servants().isdisjoint(party.raw.lower().replace(",", " ").split())


@cache
def _servants() -> frozenset[str]:
    return frozenset(load_toml("english/pointers.toml")["servants"]["words"])


def alike(one: Party, other: Party) -> bool:
    """Say whether two phrases of one article may well name one speaker: one entity, or the same words."""
    return _closeness(one, other) >= _SAME_WORDS


def is_one_speaker(one: Party, other: Party) -> bool:
    """Say whether two phrases surely name one speaker: neither only belongs to the other, nor to the same country."""
    if one.entity and other.entity and one.entity.key == other.entity.key:
        return True
    return alike(one, other) and bool(_own_names(one) & _own_names(other))


def without_belonging(raw: str) -> str:
    """Return what somebody is, without to whom or what it belongs: "a driver of Sahni's", "tests on 63 children"."""
    return _BELONGING.sub(" ", raw)


def _own_names(party: Party) -> frozenset[str]:
    """Return the notions of a speaker's words but for what it belongs to: "a driver of Sahni's", "Finland's police"."""
    words = without_belonging(party.raw).split()
    return notions(" ".join(word for word in words if word not in words_of_countries()))


def _closest(party: Party, others: Iterable[Party]) -> int:
    return max((_closeness(party, other) for other in others), default=0)


def _closeness(one: Party, other: Party) -> int:
    if one.entity and other.entity and one.entity.key == other.entity.key:
        return _SAME_ENTITY
    same_country = one.country is not None and one.country == other.country
    if one.country and other.country and not same_country:
        return 0
    common = (_proper_names(one) & _proper_names(other)) - broader_objects().keys()  # "Police" begins a sentence
    if common and not _namesakes(one, other):
        return _SAME_WORDS
    same_rank = one.country == other.country and bool(_names(one) & _names(other))
    return _SAME_WORDS if same_rank else _SAME_COUNTRY if same_country else 0


def _namesakes(one: Party, other: Party) -> bool:
    """Say whether two are persons of two full names: relatives, not one speaker."""
    names = {party.entity.name for party in (one, other) if is_person(party) and party.entity}
    return len(names) > 1 and all(" " in name for name in names)


def _names(party: Party) -> frozenset[str]:
    return notions(party.raw) | (notions(party.entity.name) if party.entity else frozenset())
