"""Where the reporting words stand in a quote, which may hold the same words more than once.

`claim_responses` has cue and quote as words. `denials` tells where the cue of an answer stands, `attribution_details`
where that of an attribution does. Two attributions of one quote may share their words; then the place is not guessed.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, select

from claimsdb.database.views import attribution_details, denials
from claimsdb.database.views.wording import FRAGMENT_SEPARATOR
from claimsdb.spans import Span

SIDES = CLAIM, RESPONSE = "claim", "response"
"""What the names of the columns of `claim_responses` begin with, once for each statement in a row."""

_attribution = attribution_details.table.c
_denial = denials.table.c

Row = Mapping[str, Any]


class Saying(NamedTuple):
    """A cue in a quote, as `claim_responses` tells it."""

    article_id: int
    start: int
    end: int
    cue: str


@dataclass(frozen=True, slots=True)
class Cues:
    """Where cues stand in their articles, from the first fragment to the last.

    Attributes:
        of_denials: by the number of the response.
        of_quotes: by article, quote and words, where these leave no doubt.
    """

    of_denials: Mapping[int, Span]
    of_quotes: Mapping[Saying, Span]

    def in_quote(self, row: Row, side: str) -> tuple[Span, ...]:
        """Return where the cue of one side of a row stands in its quote; nowhere when that is not known."""
        saying = _saying(row, side)
        if saying is None:
            return ()
        place = self.of_denials.get(row["response_id"]) if side == RESPONSE else None
        place = place or self.of_quotes.get(saying)
        return fragments(row[f"{side}_quote"], saying.cue, _moved(place, -saying.start)) if place else ()


def read_cues(connection: Connection, sides: Mapping[str, Sequence[Row]]) -> Cues:
    """Read where the cues of some statements stand, given by SIDES in the columns of `claim_responses`."""
    sayings = {saying for side, rows in sides.items() for row in rows if (saying := _saying(row, side))}
    answers = {row["response_id"] for row in sides[RESPONSE]}
    return Cues(_of_denials(connection, answers), _of_quotes(connection, sayings))


def fragments(quote: str, cue: str, place: Span) -> tuple[Span, ...]:
    """Return where the fragments of a cue stand in a quote, given where the first begins and the last ends."""
    *first, last = cue.split(FRAGMENT_SEPARATOR)
    found, position = [], place.start
    for words in first:
        start = quote.index(words, position)
        position = start + len(words)
        found.append(Span(start, position))
    return (*found, Span(place.end - len(last), place.end))


def _saying(row: Row, side: str) -> Saying | None:
    """Return what a row tells of a cue; a statement put in by hand may have no article, one of a machine no cue."""
    saying = Saying(row[f"{side}_article_id"], row[f"{side}_start"], row[f"{side}_end"], row[f"{side}_cue"])
    return None if None in saying else saying


def _moved(place: Span, by: int) -> Span:
    return Span(place.start + by, place.end + by)


def _of_denials(connection: Connection, answers: Collection[int]) -> dict[int, Span]:
    if not answers:
        return {}
    places = select(_denial.response_id, _denial.cue_start, _denial.cue_end).where(
        _denial.response_id.in_(answers), _denial.cue_start.is_not(None)
    )
    return {row.response_id: Span(row.cue_start, row.cue_end) for row in connection.execute(places)}


def _of_quotes(connection: Connection, sayings: Iterable[Saying]) -> dict[Saying, Span]:
    """Find the attributions in some quotes; more are read than are asked for, and not found again."""
    row = _attribution
    columns = (row.article_id, row.start_char, row.end_char, row.cue, row.cue_start, row.cue_end)
    articles, starts = {saying.article_id for saying in sayings}, {saying.start for saying in sayings}
    places: defaultdict[Saying, set[Span]] = defaultdict(set)
    for *saying, start, end in connection.execute(
        select(*columns).where(row.article_id.in_(articles), row.start_char.in_(starts), row.cue.is_not(None))
    ):
        places[Saying(*saying)].add(Span(start, end))
    return {saying: place for saying, (place, *others) in places.items() if not others}
