"""One dispute: who alleges, who answers, each in its sentence; why they stand beside each other; and when."""

import re
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup
from sqlalchemy import Connection

from claimsdb.queries.dispute import Answer, ClaimSide, Dispute, Json
from claimsdb.queries.history import Entry, Which, history
from claimsdb.queries.keys import claim_key, claim_number, key_instead, was_removed
from claimsdb.queries.listing import read_claim
from claimsdb.queries.timeline import Event, events
from claimsdb.terms import Judgement
from claimsdb.web.addresses import claim_path
from claimsdb.web.links import Links, links_of
from claimsdb.web.page import Asked
from claimsdb.web.pictures.timeline import NARROW, WIDE, draw_timeline
from claimsdb.web.refusals import Moved, missing, removed
from claimsdb.web.words import number

SUGGESTED = "suggested"
_NUMBER = re.compile(r"[1-9][0-9]{0,9}")


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim with both sides; of very many statements only the first `most` are shown."""

    template: ClassVar[str] = "claim.html"
    dispute: Dispute
    events: tuple[Event, ...]
    decided: tuple[Entry, ...]
    links: Links
    most: int
    with_suggested: bool

    @property
    def claimants(self) -> tuple[ClaimSide, ...]:
        """Who is shown to make the claim."""
        return self.dispute.claimants[: self.most]

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers that are shown and count."""
        return tuple(answer for answer in self.dispute.responses if not _is_suggested(answer))[: self.most]

    @property
    def suggested(self) -> tuple[Answer, ...]:
        """The answers that are shown and do not count."""
        return tuple(answer for answer in self.dispute.responses if _is_suggested(answer))[: self.most]

    @property
    def left_out(self) -> int:
        """How many statements of either side are not shown."""
        dispute = self.dispute
        shown = len(self.claimants) + len(self.answers) + len(self.suggested)
        return len(dispute.claimants) + len(dispute.responses) - shown

    @property
    def names(self) -> frozenset[str]:
        """How those who speak are called; of others only the words of an article are known."""
        claimants = (side.claimant.name for side in self.dispute.claimants)
        respondents = (answer.respondent.name for answer in self.dispute.responses)
        return frozenset(filter(None, (*claimants, *respondents)))

    @property
    def pictures(self) -> tuple[Markup, ...]:
        """The time line for a page and for a telephone; none where nothing is dated."""
        return tuple(drawn for width in (WIDE, NARROW) if (drawn := draw_timeline(self.events, width)))

    def as_json(self) -> Json:
        """Return the object that `claims show --format json` promises, with the time line and the decisions in it."""
        told = {"timeline": [event.as_json() for event in self.events]}
        return {**self.dispute.as_json(), **told, "history": [entry.as_json() for entry in self.decided]}


def page(asked: Asked, connection: Connection) -> ClaimPage:
    """Make the page of the claim with a key; a number leads to it.

    Raises:
        Moved: the claim has this number, or another key by now.
        Refusal: there is no such claim.
    """
    key, most = asked.path["key"], asked.site.limits.statements
    claim_id = claim_number(connection, key)
    if claim_id is None:
        raise _elsewhere(connection, key)
    with_suggested = SUGGESTED in asked.query
    dispute = read_claim(connection, claim_id, suggested=with_suggested)
    if dispute is None:
        raise missing("claim")
    told = events(connection, claim_id, most)
    decided = history(connection, Which(about=(key, *(answer.key for answer in dispute.responses)), limit=most))
    links = links_of(connection, [dispute], told)
    return ClaimPage(dispute, told, tuple(decided), links, most, with_suggested)


def _elsewhere(connection: Connection, key: str) -> Exception:
    """Return where a claim is that has no such key, or that it is nowhere."""
    if instead := key_instead(connection, key):
        return Moved(claim_path(instead), for_good=True)
    if _NUMBER.fullmatch(key):
        numbered = number("number", key)
        if found := claim_key(connection, numbered):
            return Moved(claim_path(found), for_good=False)
    return removed("claim") if was_removed(connection, key) else missing("claim")


def _is_suggested(answer: Answer) -> bool:
    return answer.match.judgement is Judgement.SUGGESTED
