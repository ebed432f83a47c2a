"""Signs of a pairing that tell where and when an answer stands: how far from the claim, and what lies between."""

from collections.abc import Iterator, Sequence

from claimsdb.dates import PartialDate
from claimsdb.matching.bearing import concerns
from claimsdb.matching.parties import alike
from claimsdb.matching.standing import Standing
from claimsdb.matching.statement import ResponseStatement

WEEKS = 45  # days
_NEAR_SENTENCES = 3
_TIMES = ((10, "within_days"), (WEEKS, "within_weeks"), (365, "within_a_year"), (float("inf"), "years_after"))
_STORY = ((1, "common_name"), (2, "one_story"), (4, "surely_one_story"))


def signs_of_place(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield where the claim stands, and which other claims stand there."""
    if standing.sentence is None:
        yield from _from_afar(response, standing, rivals)
        return
    yield _distance(response, standing)
    if standing.tentative:
        yield "tentative"
    else:
        yield from _in_its_article(response, standing, rivals)


def days_between(one: PartialDate, other: PartialDate) -> int | None:
    """Return the days between two dates, None when one of them is not known."""
    if one.value is None or other.value is None:
        return None
    return abs((one.value - other.value).days)


def _distance(response: ResponseStatement, standing: Standing) -> str:
    gap = response.sentence - (standing.sentence or 0)
    if gap <= 1:
        return "next_sentence" if gap else "same_sentence"
    return "near" if gap <= _NEAR_SENTENCES else "far"


def _in_its_article(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    here = [one for one in rivals if one.sentence is not None and not one.tentative]
    if any(alike(response.respondent, earlier) for earlier in standing.answered):
        yield "goes_on"
    if not standing.answered:
        yield "first_answer"
    last = not any(standing.attribution < one.attribution < response.attribution for one in here)
    if last:
        yield "last_claim"
    if last and not standing.answered and response.sentence - (standing.sentence or 0) <= 1:
        yield "at_once"
    if len(here) == 1:
        yield "only_claim"
    elif [one.claim.id for one in here if concerns(response.respondent, one.claim)] == [standing.claim.id]:
        yield "only_against"


def _from_afar(response: ResponseStatement, standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    yield "elsewhere"
    days = days_between(response.responded_on, standing.claim.claimed_on)
    yield "undated" if days is None else next(name for most, name in _TIMES if days <= most)
    yield from _of_the_story(standing, rivals)
    against = [one for one in rivals if concerns(response.respondent, one.claim) and not one.tentative]
    if [one.claim.id for one in against] == [standing.claim.id]:
        yield "only_known"
    elif any(one.sentence is not None for one in against):
        yield "another_here"


def _of_the_story(standing: Standing, rivals: Sequence[Standing]) -> Iterator[str]:
    """Yield how much the two articles have in common, and whether another has more."""
    common = len(standing.claim.names)
    yield from (name for least, name in _STORY if common >= least)
    if not common and any(one.claim.names for one in rivals):
        yield "another_story"
    if common and not any(len(one.claim.names) > common for one in rivals):
        yield "best_story"
