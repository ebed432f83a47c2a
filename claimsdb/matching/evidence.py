"""How much speaks for an answer answering a claim: signs, their learned weights, and the reasons in words.

Each sign has a weight, and a further one for each manner of answering (`data/pairing_weights.toml`, learned by
`training.pairing` from stories with known answers); the score is the share of right pairings among those with as much
evidence. What is told of a pairing are its weightiest signs, in the words of `data/english/reasons.toml`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from claimsdb.extraction.lexicon import load_toml
from claimsdb.matching.bearing import accuses_claimant, concerns, names_claimant
from claimsdb.matching.kinds import Kind, kind_of
from claimsdb.matching.pointers import names_claim
from claimsdb.matching.possible import may_answer
from claimsdb.matching.signs import rivals_among, signs
from claimsdb.matching.signs_of_place import WEEKS, days_between
from claimsdb.matching.standing import Standing
from claimsdb.matching.statement import ResponseStatement, Scope
from claimsdb.terms import ResponseType

WEIGHTS, REASONS = "pairing_weights.toml", "english/reasons.toml"

AT_ONCE = 0.95
"""Nine in ten were right of what "denied it" takes up from just before it, in stories and in labelled articles."""

_TELLING = 0.3  # a sign of less weight is no reason
_TOLD = 5  # reasons: the weightiest say why, all of them say nothing
_SO = 30.0  # beyond this a score is 0 or 1 in any case


@dataclass(frozen=True, slots=True)
class Evidence:
    """How much speaks for a pairing, 0 to 1, and what, the weightiest first."""

    score: float
    reasons: tuple[str, ...]


def weigh(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Evidence:
    """Return what speaks for a response answering a claim that it may answer.

    Args:
        response: the answer.
        standing: the claim.
        rivals: what else could be meant (`rivals_among`) is evidence.
    """
    if _takes_up_at_once(response, standing, rivals):
        return Evidence(AT_ONCE, ("the answer takes up what was said just before it",))
    if _takes_up_the_one_against(response, standing, rivals):
        return Evidence(AT_ONCE, ("the answer takes up the one claim of the article against who answers",))
    if _turns_on_claimant(response, standing):
        return Evidence(AT_ONCE, ("who is accused accuses who accuses",))
    seen = list(signs(response, standing, rivals))
    total = _weights()["always"] + sum(_weights().get(sign, 0.0) for sign in seen)
    worth: defaultdict[str, float] = defaultdict(float)
    for sign in seen:
        worth[sign.rpartition(".")[2]] += _weights().get(sign, 0.0)
    telling = [sign for sign in worth if sign in _in_words() and abs(worth[sign]) >= _TELLING]
    told = sorted(sorted(telling, key=lambda sign: -abs(worth[sign]))[:_TOLD], key=lambda sign: -worth[sign])
    return Evidence(
        round(1 / (1 + exp(-min(_SO, max(-_SO, total)))), 3),
        tuple(_in_words()[sign] if worth[sign] > 0 else f"but {_in_words()[sign]}" for sign in told) or (_BARE,),
    )


def _takes_up_at_once(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> bool:
    """Say whether an outright answer points back ("denied it") at the last thing that was said before it."""
    if not _points_back(response) or standing.sentence is None:
        return False
    before = [one.attribution for one in _before(response, rivals)]
    return standing.attribution == max(before, default=None) and response.sentence - standing.sentence <= 1


def _takes_up_the_one_against(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> bool:
    """Say whether "rejected the charge" can only mean one: its article has put no other against who answers.

    However far back it stands: 40 such pairings in stories and labelled articles were right, none wrong.
    """
    said = response.proposition.text if response.proposition else ""
    if not _points_back(response) or not names_claim(said):
        return False
    here = [one for one in _before(response, rivals) if not one.tentative]
    return [one for one in here if concerns(response.respondent, one.claim)] == [standing]


def _points_back(response: ResponseStatement) -> bool:
    """Say whether an outright answer says nothing of its own ("denied it", "rejected the charge")."""
    return response.pointer is not None and kind_of(response) is Kind.OUTRIGHT


def _before(response: ResponseStatement, rivals: Sequence[Standing]) -> list[Standing]:
    """Return the claims that the article has spoken of before an answer."""
    return [one for one in rivals if one.sentence is not None and one.attribution < response.attribution]


def _turns_on_claimant(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether who is accused accuses who accuses, in a short article, or one of the same story within weeks."""
    claim = standing.claim
    turned = response.type is ResponseType.COUNTER_ACCUSATION and accuses_claimant(response, claim)
    if not turned or response.scope is not Scope.SHORT or not concerns(response.respondent, claim):
        return False
    days = days_between(response.responded_on, claim.claimed_on)
    return standing.sentence is not None or (bool(claim.names) and days is not None and days <= WEEKS)


_BARE = "nothing speaks for another claim"


def weigh_all(response: ResponseStatement, standing: Sequence[Standing]) -> list[tuple[Standing, Evidence]]:
    """Weigh all claims that a response may answer."""
    worthy = worth_weighing(response, standing)
    rivals = rivals_among(response, worthy)
    return [(one, weigh(response, one, rivals)) for one in worthy]


def worth_weighing(response: ResponseStatement, standing: Sequence[Standing]) -> list[Standing]:
    """Return the claims that a response may answer; "the charges" are those of its own article if it may mean them."""
    among = [one for one in standing if may_answer(response, one)]
    here = any(one.sentence is not None and not one.tentative for one in among)
    if response.pointer is None or not here:
        return among
    return [one for one in among if one.sentence is not None or names_claimant(response, one.claim)]


@cache
def _weights() -> Mapping[str, float]:
    return dict(load_toml(WEIGHTS)["weights"])


@cache
def _in_words() -> Mapping[str, str]:
    return dict(load_toml(REASONS)["reasons"])
