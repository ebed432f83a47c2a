"""The attributions of one article into claims and answers, before any known claim is asked for.

A claim is what is alleged, what an answer names, or what somebody says another did (an implicit accusation). Everything
that may be an answer becomes a response; which claim it answers is told by `claimsdb.matching.settling`.
"""

from collections.abc import Sequence

from claimsdb.article import Article
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.tokens import Text
from claimsdb.matching.answers import read_responses
from claimsdb.matching.drafts import ANSWERS, TELLINGS, Draft, read_drafts
from claimsdb.matching.parties import same_party
from claimsdb.matching.pointers import read_pointer
from claimsdb.matching.predicates import predicates
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading
from claimsdb.terms import StatementType


def read_statements(article: Article, text: Text, attributions: Sequence[Attribution], mentions: Mentions) -> Reading:
    """Turn an article's attributions into the claims and answers that they make."""
    drafts = read_drafts(article, text, attributions, mentions)
    claims = {
        draft.attribution.number: _claim(draft, draft.proposition)
        for draft in drafts
        if draft.proposition is not None and _puts_claim(draft, draft.proposition, attributions)
    }
    return Reading(
        article,
        tuple(attributions),
        tuple(claims.values()),
        tuple(read_responses(drafts, claims)),
        {draft.attribution.number: draft.speakers for draft in drafts},
        {attribution.number: text.quote(attribution.spans) for attribution in attributions},
    )


def _puts_claim(draft: Draft, proposition: Proposition, attributions: Sequence[Attribution]) -> bool:
    attribution = draft.attribution
    if attribution.type is StatementType.ALLEGATION:
        return True
    if attribution.type not in TELLINGS:
        return False
    if attribution.parent is not None and attributions[attribution.parent].type in ANSWERS:
        return True  # "denied reports that ...": what is answered is a claim, however neutral its own cue
    return _accuses(proposition, draft.speakers)


def _accuses(proposition: Proposition, speakers: Sequence[Party]) -> bool:
    """Say whether a telling accuses somebody else of a grave act ("the army said rebels shelled the town")."""
    act = predicates().get(proposition.predicate)
    if act is None or not act.grave or proposition.negated:
        return False
    told_of = [party for party in proposition.agents if party.entity]
    return bool(told_of) and not any(same_party(agent, speaker) for agent in told_of for speaker in speakers)


def _claim(draft: Draft, proposition: Proposition) -> ClaimStatement:
    names = [party.raw for party in proposition.parties]
    return ClaimStatement(
        draft.attribution.number,
        draft.speakers,
        proposition,
        draft.said_on,
        sentence=draft.sentence,
        again=read_pointer(draft.said, names) is not None,
    )
