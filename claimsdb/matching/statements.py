"""The attributions of one article into claims and answers, before any known claim is asked for.

A claim is what is alleged, what an answer names, or what somebody says another did (an implicit accusation). Everything
that may be an answer becomes a response; which claim it answers is told by `claimsdb.matching.settling`.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from claimsdb.article import Article
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.rules.registry import checked_cues
from claimsdb.extraction.sense import DENIALS
from claimsdb.extraction.tokens import Text
from claimsdb.matching.answers import read_responses
from claimsdb.matching.claim_text import names_topic, tells_in_clause
from claimsdb.matching.drafts import ANSWERS, TELLINGS, Draft, read_drafts
from claimsdb.matching.headline import lead_of
from claimsdb.matching.notions import notions
from claimsdb.matching.parties import alike, is_known, same_party, share
from claimsdb.matching.pointers import is_prospective, points_back, read_pointer, says_again, says_besides
from claimsdb.matching.predicates import is_grave
from claimsdb.matching.prompts import read_prompts, read_same_deeds
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading
from claimsdb.matching.topics import names_in, pairs_of
from claimsdb.terms import EntityKind, Outcome, StatementType

_SAYING = "say"
_MAY_ACCUSE = TELLINGS | {StatementType.WARNING}


def read_statements(article: Article, text: Text, attributions: Sequence[Attribution], mentions: Mentions) -> Reading:
    """Turn an article's attributions into the claims and answers that they make."""
    drafts = read_drafts(article, text, attributions, mentions)
    putting = [draft for draft in drafts if not _is_denied_telling(draft, attributions)]
    prompts = read_prompts(text, drafts)
    same_deeds = read_same_deeds(drafts, prompts)
    answered = {*prompts.values(), *(draft.attribution.parent for draft in drafts if draft.answers_around_it)}
    claims = {
        draft.attribution.number: _claim(draft, same_deeds.get(draft.attribution.number, draft.proposition))
        for draft in putting
        if draft.proposition is not None
        and (draft.attribution.number in answered or _puts_claim(draft, draft.proposition, attributions))
        and not _takes_up(draft, drafts)
    }
    named = {draft.attribution.parent for draft in drafts if draft.is_by_who and draft.attribution.number in claims}
    claims = _put_once(attributions, {number: claim for number, claim in claims.items() if number not in named})
    carriers = _carriers(attributions, claims)
    tentative = [
        replace(_claim(draft, draft.proposition), tentative=True)
        for draft in putting
        if draft.attribution.number not in {*claims, *carriers} and draft.proposition is not None and _may_accuse(draft)
    ]
    return Reading(
        article,
        tuple(attributions),
        tuple(sorted([*claims.values(), *tentative], key=lambda claim: claim.attribution)),
        tuple(read_responses(drafts, claims, prompts)),
        {draft.attribution.number: draft.speakers for draft in drafts},
        {attribution.number: text.quote(attribution.spans) for attribution in attributions},
        _names(text, drafts),
        lead_of(text),
    )


def _is_denied_telling(draft: Draft, attributions: Sequence[Attribution]) -> bool:
    """Say whether somebody denies having told or known it: "denied knowing that they were doped" puts nothing."""
    outer = None if draft.attribution.parent is None else attributions[draft.attribution.parent]
    return outer is not None and outer.type in DENIALS and draft.attribution.source == outer.source != ()


def _put_once(attributions: Sequence[Attribution], claims: Mapping[int, ClaimStatement]) -> dict[int, ClaimStatement]:
    """Leave out who only says a claim again, or tells of one, that is told inside: "said it had heard charges that"."""
    carrying = {attributions[number].parent for number in claims}
    claims = {number: claim for number, claim in claims.items() if claim.alleged or number not in carrying}
    inner = {attributions[number].parent: number for number in claims}
    outer = {number: inner[number] for number, claim in claims.items() if claim.again and number in inner}
    again = {number: _by_who_repeats(claims[number], claims[by]) for by, number in outer.items()}
    return {number: claim for number, claim in {**claims, **again}.items() if number not in outer}


def _by_who_repeats(inside: ClaimStatement, repeated: ClaimStatement) -> ClaimStatement:
    """Return the claim that is said again, by who says it again unless it tells itself whose it is: "Kyiv's charge"."""
    named = is_known(inside.claimants)
    return replace(inside, again=True, claimants=inside.claimants if named else repeated.claimants)


def _names(text: Text, drafts: Sequence[Draft]) -> frozenset[str]:
    """Return what tells an article's story: the names in it, and which two countries speak or are spoken of."""
    speakers = [party for draft in drafts for party in draft.speakers]
    told_of = [party for draft in drafts if draft.proposition for party in draft.proposition.parties]
    countries = (party.country for party in (*speakers, *told_of) if party.country)
    return names_in(text, (party.raw for party in speakers)) | pairs_of(countries)


def _carriers(attributions: Sequence[Attribution], claims: Collection[int]) -> set[int]:
    """Return the attributions that pass a claim or an answer on: who reports that somebody denied puts no claim."""
    passed_on = [one for one in attributions if one.type in ANSWERS or one.number in claims]
    return {number for one in passed_on for number in (one.parent, one.reporter) if number is not None}


def _puts_claim(draft: Draft, proposition: Proposition, attributions: Sequence[Attribution]) -> bool:
    attribution = draft.attribution
    if not notions(draft.said):
        return False  # "what", "it": nothing is told
    if attribution.type is StatementType.ALLEGATION or draft.is_by_who:
        return True
    if attribution.type not in TELLINGS:
        return False
    if attribution.parent is not None and attributions[attribution.parent].type in ANSWERS:
        # "denied reports that ...": what is answered is a claim, however neutral its own cue.
        return bool(proposition.predicate or is_known(proposition.agents))
    return (
        is_grave(proposition.predicate)
        and not is_prospective(draft.said)
        and _tells_of_others(proposition, draft.speakers)
    )


def _takes_up(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Say whether a claim inside an answer is one that was put before: "dismissed that suggestion as a smear"."""
    answer = next((one for one in drafts if one.attribution.number == draft.attribution.parent), None)
    return answer is not None and answer.attribution.type in ANSWERS and points_back(answer.said)


def _may_accuse(draft: Draft) -> bool:
    """Say whether a telling would be a claim, should it be denied."""
    attribution, proposition = draft.attribution, draft.proposition
    accuses = attribution.type in _MAY_ACCUSE or _upholds(attribution)
    told = accuses and attribution.source and not attribution.negated
    return bool(
        told
        and not is_prospective(draft.said)
        and proposition
        and not proposition.negated
        and (proposition.predicate or proposition.agents or tells_in_clause(draft.said))
    )


def _tells_of_others(proposition: Proposition, speakers: Sequence[Party]) -> bool:
    """Say whether a proposition is about the deed of somebody known who is not on the speaker's side."""
    told_of = [party for party in proposition.agents if party.entity]
    return (
        bool(told_of)
        and not proposition.negated
        and not any(_one_side(agent, speaker) for agent in told_of for speaker in speakers)
    )


def _one_side(agent: Party, speaker: Party) -> bool:
    """Say whether two stand together: one party, or one of them the country of the other.

    Inside a country people accuse each other: the lawyers' guild the riot police.
    """
    countries = any(party.entity and party.entity.kind is EntityKind.COUNTRY for party in (agent, speaker))
    return alike(agent, speaker) or (countries and same_party(agent, speaker))


def _claim(draft: Draft, proposition: Proposition) -> ClaimStatement:
    return ClaimStatement(
        draft.attribution.number,
        draft.speakers,
        proposition,
        draft.said_on,
        sentence=draft.sentence,
        again=_stands_by(draft, proposition),
        besides=says_besides(draft.cue, draft.said),
        finding=_upholds(draft.attribution),
        alleged=draft.attribution.type is StatementType.ALLEGATION,
        said=draft.attribution.cue_class == _SAYING,
        bare=_is_bare(draft, proposition),
    )


def _is_bare(draft: Draft, proposition: Proposition) -> bool:
    """Say whether a noun only names a matter, in no clause, and nobody who accuses or is accused.

    "Trade accusations over a blast" names who accuses, but no deed.
    """
    noun = checked_cues().has_noun(draft.cue.lower().split()[-1:]) and not tells_in_clause(draft.said)
    unsaid = not draft.attribution.source or names_topic(draft.said)
    return noun and unsaid and not is_known(proposition.agents)


def _upholds(attribution: Attribution) -> bool:
    """Say whether somebody whose task it is finds that something was done."""
    return attribution.type is StatementType.INQUIRY_FINDING and attribution.outcome is Outcome.UPHELD


def _stands_by(draft: Draft, proposition: Proposition) -> bool:
    """Say whether a claimant only says again what it claimed: "maintained its charge", "repeated that ..."."""
    others = [party for party in proposition.parties if is_known([party])]
    if says_again(draft.cue):
        return True
    if any(not share([party], draft.speakers) for party in others):
        return False
    return read_pointer(draft.said, [party.raw for party in others]) is not None
