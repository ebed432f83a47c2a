"""The attributions of one article into claims and answers, before any database is asked.

A claim is what is alleged, what an answer names, or what somebody says another did (an implicit accusation). An answer
points at the claims inside its own content, else back to the claims that its words take up ("denied the charges"), else
it carries the proposition that it answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimsdb.article import Article
from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.dates import read_date
from claimsdb.extraction.tokens import Text
from claimsdb.matching.parties import same_party
from claimsdb.matching.predicates import predicates
from claimsdb.matching.propositions import read_proposition
from claimsdb.matching.statement import ClaimStatement, Party, Proposition, Reading, ResponseStatement
from claimsdb.spans import words_of
from claimsdb.terms import Outcome, ResponseType, StatementType

ANSWERS: Mapping[StatementType, ResponseType] = {
    StatementType.DENIAL: ResponseType.DENIAL,
    StatementType.PARTIAL_DENIAL: ResponseType.PARTIAL_DENIAL,
    StatementType.NON_DENIAL: ResponseType.NON_DENIAL,
    StatementType.NO_COMMENT: ResponseType.NO_COMMENT,
    StatementType.NO_RESPONSE: ResponseType.NO_RESPONSE,
    StatementType.NEITHER: ResponseType.NO_COMMENT,
    StatementType.ADMISSION: ResponseType.ADMISSION,
    StatementType.PARTIAL_ADMISSION: ResponseType.PARTIAL_ADMISSION,
    StatementType.INQUIRY_FINDING: ResponseType.INQUIRY_FINDING,
    StatementType.RETRACTION: ResponseType.RETRACTION,
}
TELLINGS = frozenset({StatementType.ASSERTION, StatementType.REPORT})

# Words that take up what was alleged before without saying it again; plural ones take up all of it.
_BACK_SINGULAR = frozenset(
    {"it", "this", "that", "charge", "allegation", "accusation", "claim", "report", "suggestion", "so"}
)
_BACK_PLURAL = frozenset(
    {"charges", "allegations", "accusations", "claims", "reports", "them", "these", "those", "suggestions", "all"}
)
_BACK_FILLERS = frozenset(
    "the a any all of these those this that such to support such previous earlier both two as false baseless for "
    "against him her them us its their his evidence".split()
)


@dataclass(frozen=True)
class _Draft:
    """One attribution with who speaks and what is said."""

    attribution: Attribution
    speakers: tuple[Party, ...]
    proposition: Proposition | None


def read_statements(article: Article, text: Text, attributions: Sequence[Attribution], mentions: Mentions) -> Reading:
    """Turn an article's attributions into the claims and answers that they make."""
    drafts = [_draft(text, attribution, attributions, mentions) for attribution in attributions]
    claims = {
        draft.attribution.number: _claim(text, article, draft) for draft in drafts if _puts_claim(draft, attributions)
    }
    responses = tuple(
        response for draft in drafts for response in _responses(text, article, draft, claims, attributions)
    )
    return Reading(
        article,
        tuple(attributions),
        tuple(claims.values()),
        responses,
        {draft.attribution.number: draft.speakers for draft in drafts},
    )


def _draft(text: Text, attribution: Attribution, all_: Sequence[Attribution], mentions: Mentions) -> _Draft:
    speakers = _speakers(text, attribution, mentions)
    parent = None if attribution.parent is None else all_[attribution.parent]
    default = _speakers(text, parent, mentions) if parent and parent.type in ANSWERS else speakers
    proposition = None
    if attribution.content:
        proposition = read_proposition(
            text, attribution.content, mentions, _default_agents(attribution, parent, default)
        )
    return _Draft(attribution, speakers, proposition)


def _default_agents(
    attribution: Attribution, parent: Attribution | None, speakers: tuple[Party, ...]
) -> tuple[Party, ...]:
    """Say who acts when a content names nobody: whoever answers it, unless that is an inquiry."""
    answering = parent or attribution
    personal = answering.type in ANSWERS and answering.type is not StatementType.INQUIRY_FINDING
    return speakers if personal else ()


def _speakers(text: Text, attribution: Attribution, mentions: Mentions) -> tuple[Party, ...]:
    """Return who says it; an unnamed speaker keeps the cue's words ("reports")."""
    if not attribution.source:
        return (Party(words_of(attribution.cue, text.text)),)
    found: Sequence[Mention] = mentions.speakers(attribution.source, text.text)
    parties = tuple(Party(mention.raw, mention.entity, mention.country) for mention in found)
    return parties or (Party(words_of(attribution.source, text.text)),)


def _puts_claim(draft: _Draft, attributions: Sequence[Attribution]) -> bool:
    attribution, proposition = draft.attribution, draft.proposition
    if proposition is None:
        return False
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


def _claim(text: Text, article: Article, draft: _Draft) -> ClaimStatement:
    assert draft.proposition is not None  # noqa: S101 - told by _puts_claim
    claimed_on = read_date(text, draft.attribution, article.published)
    return ClaimStatement(draft.attribution.number, draft.speakers, draft.proposition, claimed_on)


def _responses(
    text: Text,
    article: Article,
    draft: _Draft,
    claims: Mapping[int, ClaimStatement],
    attributions: Sequence[Attribution],
) -> Iterator[ResponseStatement]:
    attribution = draft.attribution
    conditional = attribution.type in TELLINGS and attribution.negated and attribution.number not in claims
    type_ = ResponseType.DENIAL if conditional else ANSWERS.get(attribution.type)
    if type_ is None or (conditional and draft.proposition is None):
        return
    for speaker in draft.speakers:
        answers, anaphoric = _answered(text, attribution, speaker, claims, attributions)
        response = ResponseStatement(
            attribution=attribution.number,
            respondent=speaker,
            type=type_,
            outcome=_outcome(attribution),
            proposition=None if anaphoric else draft.proposition,
            accusers=tuple(party for number in answers for party in claims[number].claimants if party.entity),
            answers=answers,
            responded_on=read_date(text, attribution, article.published),
            conditional=conditional,
        )
        yield _seen_from_outside(response, [claims[number] for number in answers])


def _outcome(attribution: Attribution) -> Outcome | None:
    return attribution.outcome if attribution.type is StatementType.INQUIRY_FINDING else None


def _answered(
    text: Text,
    attribution: Attribution,
    speaker: Party,
    claims: Mapping[int, ClaimStatement],
    attributions: Sequence[Attribution],
) -> tuple[tuple[int, ...], bool]:
    """Return the claims that an answer names or takes up, and whether its words only point back."""
    inside = tuple(
        child.number for child in attributions if child.parent == attribution.number and child.number in claims
    )
    if inside:
        return inside, False
    pointer = _points_back(text, attribution)
    if pointer is None:
        return (), False
    before = [number for number in claims if attributions[number].hull.start < attribution.hull.start]
    against = [number for number in before if _accused(claims[number], speaker)] or before
    return tuple(against if pointer == "all" else against[-1:]), True


def _points_back(text: Text, attribution: Attribution) -> str | None:
    """Say whether a content only takes up what was said before: "one" of it, "all" of it, or not (None)."""
    words = [text.lower[index] for span in attribution.content for index in text.words_in(span)]
    heads = [word for word in words if word not in _BACK_FILLERS or word in _BACK_SINGULAR | _BACK_PLURAL]
    if not words or any(word.isalpha() and word not in _BACK_SINGULAR | _BACK_PLURAL | _BACK_FILLERS for word in words):
        return "one" if not words else None
    return "all" if any(word in _BACK_PLURAL for word in heads) else "one"


def _accused(claim: ClaimStatement, speaker: Party) -> bool:
    return any(same_party(agent, speaker) for agent in claim.proposition.agents)


def _seen_from_outside(response: ResponseStatement, answered: Sequence[ClaimStatement]) -> ResponseStatement:
    """Make a denial by somebody who is not accused a third party's dispute."""
    accused = [agent for claim in answered for agent in claim.proposition.agents if agent.entity or agent.country]
    known = response.respondent.entity or response.respondent.country
    outside = accused and known and not any(same_party(agent, response.respondent) for agent in accused)
    if outside and response.type is ResponseType.DENIAL:
        return replace(response, type=ResponseType.THIRD_PARTY_DISPUTE)
    return response
