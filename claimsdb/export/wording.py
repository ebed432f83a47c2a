"""How a dispute is put into words for people: parties, dates, kinds of answers, places, and where the cue stands.

All words come back as one harmless line each, for a terminal obeys what a headline may hold.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Protocol

from claimsdb.harmless import safe
from claimsdb.queries.dispute import Answer, ArticleRef, ClaimSide, Dispute, Party, Utterance
from claimsdb.terms import Judgement, Precision, Status

SEPARATOR = " · "
UNDATED = "undated"
_SPACES = re.compile(r"\s+")


def line(text: str | None) -> str:
    """Return `text` as one line that holds nothing a terminal obeys."""
    return safe(" ".join((text or "").split()))


def told_together(claimants: Sequence[ClaimSide]) -> Iterator[tuple[tuple[Party, ...], Utterance]]:
    """Yield each allegation once, with all who make it in these words: "Klein and Grabert allege that ..."."""
    together: dict[Utterance, list[Party]] = {}
    for side in claimants:
        together.setdefault(side.said, []).append(side.claimant)
    for said, those in together.items():
        yield tuple(those), said


def speakers(those: Sequence[Party]) -> str:
    """Return the speakers of one statement: "Maximilian Klein (US), Sarah Grabert (US)"."""
    return ", ".join(map(speaker, those))


def speaker(who: Party) -> str:
    """Return "South Africa (ZA)", or `unnamed: "reports"` for somebody of whom only the words are known."""
    if who.name is not None:
        return party(who)
    return f"unnamed: {party(who)}" if who.raw else "unnamed"


def teller(who: str | None, country: str | None, *, is_named: bool) -> str:
    """Return who speaks, of whom only the name, or the words of the article for it, and the country are known."""
    return speaker(Party(who, country=country) if is_named else Party(None, country=country, raw=who))


def party(who: Party) -> str:
    """Return "South Africa (ZA)"; raw words stand in quotation marks."""
    name = line(who.name) if who.name is not None else f'"{line(who.raw)}"'
    return f"{name} ({who.country})" if who.country else name


def day(on: date | None, precision: Precision) -> str:
    """Return a date as far as it is known: "26 June 2024", "June 2024", "2024", "undated"."""
    if on is None:
        return UNDATED
    written = {Precision.DAY: f"{on.day} {on:%B} {on.year}", Precision.MONTH: f"{on:%B} {on.year}"}
    return written.get(precision, str(on.year))


def number(count: int, what: str) -> str:
    """Return how many there are of something: "1 claim", "1,200 claims"."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def elapsed(days: int) -> str:
    """Return how long after something else it was: "the same day", "1 day later", "12 days earlier"."""
    if days == 0:
        return "the same day"
    return f"{number(abs(days), 'day')} {'later' if days > 0 else 'earlier'}"


def act(kind_of_answer: str, outcome: str | None) -> str:
    """Return a way of answering in words: "no comment", "inquiry finding: rejected"."""
    words = kind_of_answer.replace("_", " ")
    return words if outcome is None else f"{words}: {outcome}"


def kind(answer: Answer) -> str:
    """Return in which way somebody answers: "denial", "inquiry finding: rejected"."""
    return act(answer.type, answer.outcome)


def doubt(answer: Answer) -> str:
    """Return what has to be said about a pairing that nobody has confirmed, else nothing."""
    if answer.match.judgement is not Judgement.SUGGESTED:
        return ""
    reasons = line(", ".join(answer.match.reasons)).replace("_", " ")
    return f"suggested, not confirmed ({answer.match.score:.2f}{': ' if reasons else ''}{reasons})"


class Standing(Protocol):
    """A claim of which is known how it stands."""

    @property
    def status(self) -> Status:
        """The strongest that any answer gives."""

    @property
    def is_disputed(self) -> bool:
        """Whether anybody denies it."""


def standing(claim: Standing) -> str:
    """Return how a claim stands; one that was upheld or admitted may still be disputed."""
    also = claim.is_disputed and claim.status is not Status.DISPUTED
    return f"{claim.status}, {Status.DISPUTED}" if also else str(claim.status)


def subject(dispute: Dispute) -> Iterator[str]:
    """Yield whom a claim is about, role by role."""
    for role, those in (("accused", dispute.accused), ("counterparty", dispute.counterparties)):
        if those:
            yield f"{role}: {', '.join(map(party, those))}"


def place(article: ArticleRef) -> str:
    """Return where an article lies: its path or URL, and the line in a digest."""
    return line(article.location) if article.item is None else f"{line(article.location)}, line {article.item}"


def around_cue(said: Utterance) -> Iterator[tuple[str, bool]]:
    """Yield a quote in pieces, each with whether it is the cue; a cue whose place is not known is not shown."""
    quote, position = said.quote or "", 0
    for mark in said.marks:
        yield flat(quote[position : mark.start]), False
        yield flat(mark.of(quote)), True
        position = mark.end
    yield flat(quote[position:]), False


def flat(piece: str) -> str:
    """Return a piece of a line, the spaces at its ends kept."""
    return safe(_SPACES.sub(" ", piece))
