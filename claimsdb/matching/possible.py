"""What rules a pairing out, however much speaks for it: one's own claim, a later one, another's deed, mere tellings.

Denials are rare and tellings are many: whoever says that something was not so answers a claim only if it is the deed
of the accused that did not happen.
"""

from claimsdb.dates import PartialDate
from claimsdb.matching.parties import (
    Side,
    accused_of,
    alike,
    is_known,
    is_person,
    name_notions,
    same_party,
    share,
    side_of,
)
from claimsdb.matching.predicates import broader_objects, predicates
from claimsdb.matching.sameness import times_differ
from claimsdb.matching.standing import KnownClaim, Standing
from claimsdb.matching.statement import Party, ResponseStatement
from claimsdb.matching.wording import notions
from claimsdb.terms import Precision, ResponseType

SILENT = frozenset({ResponseType.NO_COMMENT, ResponseType.NO_RESPONSE})
_SUBSTANTIAL = frozenset(ResponseType) - SILENT - {ResponseType.RETRACTION, ResponseType.COUNTER_ACCUSATION}
_CONCERNED = frozenset({Side.ACCUSED, Side.COUNTERPARTY})
_NEAR_SENTENCES, _SLACK_DAYS, _SOON_DAYS, _FORGOTTEN_DAYS = 3, 7, 45, 365
_TAKEN_UP = 2  # notions that a stranger must share with a claim to speak of it


def may_answer(response: ResponseStatement, standing: Standing, side: Side) -> bool:
    """Say whether a response may answer a claim at all."""
    matter = shared_matter(response, standing.claim)
    if _cannot_answer(response, standing, side):
        return False
    if response.doubting and standing.sentence is not None and not is_near(response, standing):
        return False
    if response.conditional and not _contradicts(response, standing, side, matter):
        return False
    if standing.sentence is None:
        return _meant_from_afar(response, standing.claim, side, matter)
    if response.type is ResponseType.INQUIRY_FINDING and not _finds_on(response, standing, matter):
        return False
    return not standing.tentative or (is_near(response, standing) and _denies(response, side, matter))


def _finds_on(response: ResponseStatement, standing: Standing, matter: frozenset[str]) -> bool:
    """Say whether a finding may be on a claim of its article: one about somebody else is on what stands near."""
    if response.pointer or is_about_the_accused(response, standing.claim):
        return not standing.tentative or bool(response.pointer) or _names_the_accused(response, standing.claim)
    return not standing.tentative and (len(matter) >= _TAKEN_UP or is_near(response, standing))


def _names_the_accused(response: ResponseStatement, claim: KnownClaim) -> bool:
    told_of = response.proposition.parties if response.proposition else ()
    return any(_is_named(party, claim) for party in (response.respondent, *told_of))


def _cannot_answer(response: ResponseStatement, standing: Standing, side: Side) -> bool:
    """Say whether something rules the pairing out: the claimant's own claim, another accuser, a later claim."""
    claim = standing.claim
    told = claim.proposition
    if not told.predicate and not told.agents and len(notions(told.text)) < _TAKEN_UP:
        return True  # "complained about his voice" accuses nobody of anything
    own = side is Side.CLAIMANT
    if response.type is ResponseType.INQUIRY_FINDING:
        own = any(_same_entity(response.respondent, claimant) for claimant in claim.claimants)
    if (response.type is ResponseType.RETRACTION) != own:
        return True
    if response.plain and not _puts_it_otherwise(response, standing, side):
        return True
    if response.accusers and is_known(claim.claimants) and not share(response.accusers, claim.claimants):
        return True
    if standing.sentence is not None:
        return False
    proposition = response.proposition
    return _before(response.responded_on, claim.claimed_on) or (
        proposition is not None and times_differ(proposition.occurred, claim.proposition.occurred)
    )


def _puts_it_otherwise(response: ResponseStatement, standing: Standing, side: Side) -> bool:
    """Say whether a telling without a negation may deny: right after the claim, by the accused, of another act."""
    beside = side is Side.ACCUSED and _is_first_beside(response, standing)
    return beside and not _tells_the_same(response, standing.claim)


def _tells_the_same(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether a telling has the very act of the claim: that would be an admission, if anything."""
    return _has_the_act(response, claim)


def _is_first_beside(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer stands right after an accusation that nothing has answered."""
    after = standing.sentence is not None and response.sentence - standing.sentence in {0, 1}
    return after and standing.attribution < response.attribution and not (standing.answered or standing.tentative)


def _contradicts(response: ResponseStatement, standing: Standing, side: Side, matter: frozenset[str]) -> bool:
    """Say whether a telling may be a denial: beside the claim by the accused, else only of the very act or thing.

    What is told not to have happened has to be a deed of the accused: "said Cuba had not" answers nothing about Russia.
    """
    told, said = standing.claim.proposition, response.proposition
    if (
        said is not None
        and is_known(said.agents)
        and not any(
            alike(agent, response.respondent) or side_of(agent, told, standing.claim.claimants) in _CONCERNED
            for agent in said.agents
        )
    ):
        return False
    if response.pointer is not None and standing.sentence is not None and side in _CONCERNED:
        return True
    same_act = _has_the_act(response, standing.claim)
    itself = any(same_party(response.respondent, one) or alike(response.respondent, one) for one in told.agents)
    named = is_known(standing.claim.claimants)  # an unnamed claimant may be the respondent
    if standing.sentence is not None and side in _CONCERNED and (itself or (named and is_thing(matter))):
        return True
    if standing.sentence is None and len(matter) < _TAKEN_UP and not _is_soon(response, standing.claim):
        return False
    return same_act and (itself or (bool(told.agents) and len(matter) > _TAKEN_UP))


def is_thing(matter: frozenset[str]) -> bool:
    """Say whether a known class of acts or things is among what answer and claim share, not mere words."""
    return any(notion in predicates() or notion in broader_objects() for notion in matter)


def _meant_from_afar(response: ResponseStatement, claim: KnownClaim, side: Side, matter: frozenset[str]) -> bool:
    """Say whether an answer may be to a claim of another article: by a stranger only on what is said in full."""
    if response.type is ResponseType.INQUIRY_FINDING:
        named = bool(claim.proposition.predicate or len(matter) >= _TAKEN_UP) and _names_the_accused(response, claim)
        home = share([response.respondent], [one for one in claim.claimants if not is_person(one)])
        told = home or bool(claim.proposition.agents) or claim.proposition.predicate in matter
        told = told and bool(response.responded_on.value or claim.claimed_on.value)  # else nothing ties the two
        return bool(matter) and (named or (told and is_thing(matter) and (home or len(matter) >= _TAKEN_UP)))
    if not _is_timely(response, claim, _FORGOTTEN_DAYS):
        return False
    if side is Side.CLAIMANT or names_claimant(response, claim):
        return True
    if side in _CONCERNED:
        return _is_named(response.respondent, claim)
    if response.type is not ResponseType.DENIAL or response.doubting or _is_of_others(response, claim):
        return False
    strangers = is_known([response.respondent]) and bool(claim.proposition.agents)
    return strangers and len(matter) >= _TAKEN_UP and _has_the_act(response, claim)


def _is_soon(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer is known to come within weeks of its claim."""
    known = response.responded_on.value is not None and claim.claimed_on.value is not None
    return known and _is_timely(response, claim, _SOON_DAYS)


def _is_timely(response: ResponseStatement, claim: KnownClaim, days: int) -> bool:
    """Say whether an answer comes within some days of its claim, as far as both dates are known."""
    one, other = response.responded_on.value, claim.claimed_on.value
    return one is None or other is None or abs((one - other).days) <= days


def _has_the_act(response: ResponseStatement, claim: KnownClaim) -> bool:
    act = claim.proposition.predicate
    return bool(act) and response.proposition is not None and response.proposition.predicate == act


def _is_of_others(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether answer and claim tell of the deeds of different known parties."""
    said, told = response.proposition, claim.proposition
    both = said is not None and is_known(said.agents) and is_known(told.agents)
    return both and said is not None and not share(said.agents, (*told.agents, *told.recipients))


def _is_named(party: Party, claim: KnownClaim) -> bool:
    """Say whether a party is known in a claim by more than a common noun: "a judge" of one article is not another's."""
    those = (*accused_of(claim.proposition, claim.claimants), *claim.proposition.recipients, *claim.respondents)
    return any(same_party(party, one) or name_notions([party]) & name_notions([one]) for one in those)


def is_about_the_accused(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer tells of somebody on the accused side."""
    told_of = response.proposition.parties if response.proposition else ()
    return any(side_of(party, claim.proposition, claim.claimants) is Side.ACCUSED for party in told_of)


def _denies(response: ResponseStatement, side: Side, matter: frozenset[str]) -> bool:
    """Say whether an answer makes a claim of a telling: the one told of answers it, or the answer takes it up."""
    if response.conditional or response.doubting or response.type not in _SUBSTANTIAL:
        return False
    if response.type is ResponseType.INQUIRY_FINDING:
        return is_thing(matter)
    return side is Side.ACCUSED or (response.type is ResponseType.DENIAL and bool(matter or response.pointer))


def is_near(response: ResponseStatement, standing: Standing) -> bool:
    """Say whether an answer stands within a few sentences of where its article last spoke of the claim."""
    return standing.sentence is not None and abs(response.sentence - standing.sentence) <= _NEAR_SENTENCES


def _before(one: PartialDate, other: PartialDate) -> bool:
    """Say whether a day lies before another, both known; "on Sunday" may be a week off."""
    return (
        one.value is not None
        and other.value is not None
        and one.precision is other.precision is Precision.DAY
        and (other.value - one.value).days > _SLACK_DAYS
    )


def _same_entity(one: Party, other: Party) -> bool:
    return one.entity is not None and other.entity is not None and one.entity.key == other.entity.key


def shared_matter(response: ResponseStatement, claim: KnownClaim) -> frozenset[str]:
    """Return the notions that answer and claim share, names of the two sides left out."""
    if response.proposition is None:
        return frozenset()
    sides = (response.respondent, *claim.proposition.agents, *claim.claimants, *response.proposition.agents)
    return (notions(response.proposition.text) & notions(claim.proposition.text)) - name_notions(sides)


def names_claimant(response: ResponseStatement, claim: KnownClaim) -> bool:
    """Say whether an answer says whose claim it is: "denied Washington's charges", "called the Czech story a novel"."""
    if share(response.accusers, claim.claimants):
        return True
    if response.pointer is None or response.proposition is None:
        return False
    theirs = name_notions(claim.claimants) - name_notions([response.respondent])
    return share(response.proposition.parties, claim.claimants) or bool(notions(response.proposition.text) & theirs)
