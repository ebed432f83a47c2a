"""A headline says in short what its lead says: it puts the same claim, and gives the same answer."""

from collections.abc import Iterator

from claimsdb.extraction.tokens import Text
from claimsdb.matching.bearing import is_among
from claimsdb.matching.desk import Desk
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import alike, is_known, name_notions, same_party, share
from claimsdb.matching.settlement import SettledResponse
from claimsdb.matching.statement import ClaimStatement, ResponseStatement

_STOPS = frozenset(".!?…\"”’'")
_MOST_LINES = 4  # title, subtitle, author, day


def lead_of(text: Text) -> int:
    """Return the number of the first sentence below the headline: lines without a stop; 0 where there are none."""
    for number, sentence in enumerate(text.sentences[:_MOST_LINES]):
        if text.word(sentence.end - 1)[-1] in _STOPS:
            return number
    return 0


def put_in_lead(desk: Desk, statement: ClaimStatement) -> int | None:
    """Return the claim of the lead that a headline puts in short, if it is one."""
    if not desk.is_in_headline(statement):
        return None
    for settled in desk.claims:
        if settled.statement.sentence == desk.lead and _may_be_short_for(statement, settled.statement):
            return settled.claim
    return None if statement.tentative else _made_in_lead(desk, statement)


def _made_in_lead(desk: Desk, statement: ClaimStatement) -> int | None:
    """Make a claim of what the lead only tells and the headline alleges."""
    for number, told in desk.tentative.items():
        if told.sentence == desk.lead and _may_be_short_for(statement, told):
            del desk.tentative[number], desk.standing[number]
            return desk.found(told)
    return None


def _may_be_short_for(headline: ClaimStatement, lead: ClaimStatement) -> bool:
    """Say whether nothing parts two claims, and either the accused or a word of the matter is the same."""
    one, other = headline.proposition, lead.proposition
    if headline.finding or lead.finding or _are_others(headline, lead):
        return False
    named = name_notions((*headline.claimants, *lead.claimants, *one.agents, *other.agents))
    return is_among(one.agents, other.agents) or bool((notions(one.text) & notions(other.text)) - named)


def _are_others(headline: ClaimStatement, lead: ClaimStatement) -> bool:
    """Say whether others claim or are accused; who accuses in a headline ("the two trade charges") is no accused."""
    if is_among(headline.claimants, lead.proposition.agents):
        return True
    claimants, agents = (headline.claimants, lead.claimants), (headline.proposition.agents, lead.proposition.agents)
    return (all(map(is_known, claimants)) and not share(*claimants)) or (
        all(map(is_known, agents)) and not is_among(*agents)
    )


def answered_in_lead(desk: Desk, response: ResponseStatement) -> SettledResponse | None:
    """Return an answer in the headline as the lead's by the same side, which it gives in short."""
    if not desk.is_in_headline(response):
        return None
    for settled in _answers_of_lead(desk):
        told = settled.response
        by_same = alike(told.respondent, response.respondent) or same_party(told.respondent, response.respondent)
        if by_same and (told.type, told.outcome) == (response.type, response.outcome):
            return SettledResponse(response, settled.choices, settled.response.attribution)
    return None


def _answers_of_lead(desk: Desk) -> Iterator[SettledResponse]:
    return (one for one in desk.responses if one.response.sentence == desk.lead and one.choices and one.repeats is None)
