"""Signs of a pairing that tell what an answer says: words, names, numbers, acts and things that the claim has too."""

import re
from collections.abc import Iterator, Sequence

from claimsdb.matching.bearing import shared_matter
from claimsdb.matching.notions import notions, numbers, stem
from claimsdb.matching.parties import accused_of, name_notions
from claimsdb.matching.pointers import Pointer, speaks_of_such
from claimsdb.matching.possible import SILENT
from claimsdb.matching.predicates import objects_are_kindred, predicates
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Proposition, ResponseStatement

_DEFINITE_WORDS = 3
_DEFINITE = re.compile(r"\b(?:the|this|that|these|those|both) ([a-z]+)")
_OF_A_CLASS = 0.6  # "transfer" says less than "Amdjarass"
_STEPS = ((0.5, "matter"), (1.5, "much_matter"), (2.5, "most_matter"))


def signs_of_words(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield what answer and claim share, and whether another claim shares more."""
    claim = standing.claim
    if response.pointer is not None:
        yield "takes_up_many" if response.pointer is Pointer.MANY else "takes_up"
    if response.doubting:
        yield "doubting"
    if response.proposition is not None and speaks_of_such(response.proposition.text):
        yield "such"
    if response.proposition is not None:
        yield from _of_matter(response, response.proposition, claim)
        yield from _of_parts(response.proposition, claim.proposition)
        yield from _of_names(response, response.proposition, claim)
    yield from _beside_others(response, standing, rivals)


def _of_matter(response: ResponseStatement, said: Proposition, claim: KnownClaim) -> Iterator[str]:
    matter = shared_matter(response, claim)
    yield from (name for least, name in _STEPS if _strength(matter) >= least)
    own = notions(said.text) - name_notions([response.respondent, *said.agents])
    if own and len(matter) * 2 >= len(own):
        yield "half_of_it"
    if not matter and _speaks_of_something_else(response, said):
        yield "other_matter"
    if any(stem(word) in notions(claim.proposition.text) for word in _DEFINITE.findall(said.text.lower())):
        yield "known_thing"


def _of_parts(said: Proposition, told: Proposition) -> Iterator[str]:
    if said.predicate and told.predicate:
        yield "same_act" if said.predicate == told.predicate else "other_act"
    if said.object and told.object:
        yield "same_thing" if objects_are_kindred(said.object, told.object) else "other_thing"
    mine, theirs = numbers(said.text), numbers(told.text)
    if mine and theirs:
        yield "same_number" if mine & theirs else "other_number"


def _of_names(response: ResponseStatement, said: Proposition, claim: KnownClaim) -> Iterator[str]:
    told = claim.proposition
    sides = name_notions((response.respondent, *claim.claimants, *accused_of(told, claim.claimants)))
    mine, theirs = name_notions(said.parties) - sides, name_notions(told.parties) - sides
    if mine and theirs:
        yield "same_name" if mine & theirs else "other_names"


def _beside_others(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield what a reader sees who asks which other claim could be meant."""
    others = [one for one in rivals if one.claim.id != standing.claim.id and not one.tentative]
    matter = _strength(shared_matter(response, standing.claim))
    most = max((_strength(shared_matter(response, one.claim)) for one in others), default=0.0)
    if matter != most:
        yield "best_matter" if matter > most else "less_matter"
    if not others:
        yield "no_other"


def _strength(matter: frozenset[str]) -> float:
    return sum(_OF_A_CLASS if notion in predicates() else 1.0 for notion in matter)


def _speaks_of_something_else(response: ResponseStatement, said: Proposition) -> bool:
    """Say whether an answer has a matter of its own; silence has none, nor has a known thing ("the figures")."""
    if response.pointer or response.type in SILENT:
        return False
    words = said.text.rpartition("] ")[2].split()
    return len(words) > _DEFINITE_WORDS or words[:1] != ["the"]
