"""Attributions with who speaks and what is said: the ground on which claims and answers are told apart."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimsdb.article import Article
from claimsdb.dates import PartialDate
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.dates import read_date
from claimsdb.extraction.function_words import FIRST_PERSONS, POSSESSIVES
from claimsdb.extraction.rules.labels import CALLED_FALSE
from claimsdb.extraction.rules.registry import checked_cues
from claimsdb.extraction.tokens import Text
from claimsdb.matching.claim_text import telling
from claimsdb.matching.implied_agents import default_agents
from claimsdb.matching.propositions import Manner, read_proposition, without_verdict
from claimsdb.matching.statement import Party, Proposition
from claimsdb.spans import words_of
from claimsdb.terms import ResponseType, StatementType

ANSWERS: dict[StatementType, ResponseType] = {
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
_LONGEST_NAMED = 6  # words of "of two drivers from the capital"
_RELATIVES = frozenset({"which", "something"})
TELLINGS = frozenset({StatementType.ASSERTION, StatementType.REPORT})


@dataclass(frozen=True, slots=True)
class Draft:
    """One attribution, who speaks, what is said, when and where in the text.

    It answers around it what its parent tells: "..., which the family disputes", "..., a charge the family denies"; and
    is told by whom a noun names if it is the words of "who": "the accounts of drivers | who say it was emptied".
    """

    attribution: Attribution
    speakers: tuple[Party, ...]
    proposition: Proposition | None
    cue: str
    said: str
    said_on: PartialDate
    sentence: int
    answers_around_it: bool
    is_by_who: bool = False


def read_drafts(
    article: Article, text: Text, attributions: Sequence[Attribution], mentions: Mentions
) -> tuple[Draft, ...]:
    """Read each attribution's speakers and proposition."""
    return tuple(_draft(article, text, attribution, attributions, mentions) for attribution in attributions)


def _draft(
    article: Article, text: Text, attribution: Attribution, all_: Sequence[Attribution], mentions: Mentions
) -> Draft:
    parent = None if attribution.parent is None else all_[attribution.parent]
    by_who = _is_by_who(text, attribution, all_)
    first = words_of(attribution.content, text.text).lower().removeprefix("that ").split()[:1]
    own = by_who and POSSESSIVES.isdisjoint(first)  # of "its trucks" it is who answers that is told
    answering = parent if parent is not None and parent.type in ANSWERS and not own else attribution
    cue = words_of(attribution.cue, text.text)
    called_false = CALLED_FALSE in {attribution.rule, parent.rule if parent else ""}
    content = without_verdict(text, attribution.content) if called_false else attribution.content
    proposition = None
    if content:
        default = default_agents(
            text, attribution, answering, mentions, lambda one: _speakers(text, one, all_, mentions)
        )
        manner = Manner(telling(attribution.cue_class, cue, told_by_somebody=bool(attribution.source)), default, cue)
        proposition = read_proposition(text, content, mentions, manner, article.published)
    return Draft(
        attribution,
        _speakers(text, attribution, all_, mentions),
        proposition,
        cue,
        words_of(attribution.content, text.text),
        read_date(text, attribution, article.published, all_),
        text.sentence_at(attribution.cue[0].start),
        attribution.type in ANSWERS and _is_taking_up(attribution, parent, text.text),
        by_who,
    )


def _is_by_who(text: Text, attribution: Attribution, all_: Sequence[Attribution]) -> bool:
    """Say whether "who" tells it, of those whose claims a noun has named: "the accounts of drivers who say"."""
    if words_of(attribution.source, text.text).lower().split()[-1:] != ["who"]:
        return False
    nouns = (one for one in all_ if checked_cues().has_noun(words_of(one.cue, text.text).lower().split()[:1]))
    return any(
        one.cue[0].start < attribution.cue[0].start
        and attribution.parent in {one.number, one.parent}
        and len(text.text[one.cue[-1].end : attribution.source[0].start].split()) <= _LONGEST_NAMED
        for one in nouns
    )


def _is_taking_up(attribution: Attribution, parent: Attribution | None, text: str) -> bool:
    """Say whether the words take up what was told before, or stand right behind it."""
    behind = parent is not None and bool(parent.content) and parent.content[-1].end <= attribution.cue[0].start
    return behind or words_of(attribution.content, text).lower() in _RELATIVES


def _speakers(
    text: Text, attribution: Attribution, all_: Sequence[Attribution], mentions: Mentions
) -> tuple[Party, ...]:
    """Return who says it: "we" is who is quoted; an unnamed speaker keeps the cue's words ("reports")."""
    if not attribution.source:
        return (Party(words_of(attribution.cue, text.text)),)
    for above in (all_[number] for number in (attribution.parent, attribution.reporter) if number is not None):
        if _goes_on(text, attribution, above):
            return _speakers(text, above, all_, mentions)
    speakers = mentions.speakers(attribution.source, text.text)
    parties = tuple(Party(mention.raw, mention.entity, mention.country) for mention in speakers)
    return parties or (Party(words_of(attribution.source, text.text)),)


def _goes_on(text: Text, attribution: Attribution, above: Attribution) -> bool:
    """Say whether who is quoted speaks on: "We deny it", he said; the agency said that it had documented it."""
    words = words_of(attribution.source, text.text).lower()
    between = text.text[above.cue[-1].end : attribution.source[0].start].split()
    return words in FIRST_PERSONS or (words == "it" and between in ([], ["that"]))
