"""The words of a content span into a proposition: who did what, to or with whom, where, with the polarity taken out.

What cannot be told stays open: a missing agent or class makes a comparison weaker, a wrong one makes it wrong.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from claimsdb.dates import UNKNOWN_DATE, PartialDate
from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.dates import read_occurred
from claimsdb.extraction.function_words import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    NEGATIONS,
    PREPOSITIONS,
    QUOTES,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
)
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.acts import find_act, find_object
from claimsdb.matching.claim_text import Telling, accused_in, claim_text, genitive
from claimsdb.matching.roles import find_accused, find_agents, find_nationals, sort_others
from claimsdb.matching.statement import Party, Proposition
from claimsdb.spans import Span, hull


@dataclass(frozen=True, slots=True)
class Manner:
    """How a content is told.

    Attributes:
        told: how the verb of telling takes its object.
        default_agents: who acts when the words name nobody: the denier of "denied involvement".
        cue: the words that tell it.
    """

    told: Telling = Telling.PLAIN
    default_agents: tuple[Party, ...] = ()
    cue: str = "claim"


PLAINLY = Manner()
_POSSESSIVES = frozenset({"its", "his", "their"})
_SHORTEST_PROOF, _LONGEST_PROOF = 5, 9
_LONGEST_CLEFT = 12  # words of "that it was the guards of the northern border who"
_BEFORE_VERDICT = ADVERBS | QUOTES | NEGATIONS | {"a", "an", "just", "simply", "completely", "entirely"}
_REFLEXIVES = ("self", "selves")


def read_proposition(
    text: Text,
    spans: Sequence[Span],
    mentions: Mentions,
    manner: Manner = PLAINLY,
    published: PartialDate = UNKNOWN_DATE,
) -> Proposition:
    """Read what a content says.

    Args:
        text: the article's text.
        spans: the content's fragments, at least one.
        mentions: everybody named in the article.
        manner: how it is told, and who acts when the words name nobody.
        published: the article's date, which "in August" needs.
    """
    spans = _without_proof(text, spans)
    words = _behind_cleft(text, [index for span in spans for index in text.words_in(span)])
    inside = [mention for span in spans for mention in mentions.within(span)]
    act = find_act(text, words)
    accused = find_accused(text, words, inside) if manner.told is Telling.ACCUSED else []
    agents = accused or find_agents(text, words, act, inside)
    if manner.default_agents and all(_is_open(agent) for agent in agents):
        agents = []  # "faces claims that it bribed them": who "it" is stands before
    telling = [one for one in inside if not _points_at_one_of(one, inside)]
    acting = {agent.entity for agent in agents} - {None}  # "accused him of lying to reduce his own sentence"
    others = [other for other in telling if other not in agents and other.entity not in acting]
    recipients, locations, about = sort_others(text, words, act, others)
    if act and act.predicate.symmetric and len(agents) > 1 and not recipients:
        agents, recipients = agents[:1], agents[1:]
    said = _in_words(text, spans, telling, () if agents else manner.default_agents, manner)
    named = parties_of(agents) or manner.default_agents or find_nationals(text, words, act)
    return Proposition(
        text=said,
        predicate=act.predicate.name if act else "",
        object=find_object(text, words, act) if act else "",
        agents=named or tuple(map(Party, accused_in(said, manner.told))),
        recipients=parties_of(recipients),
        locations=parties_of(locations),
        about=parties_of(about),
        occurred=read_occurred(text, spans, published),
        negated=any(text.lower[index] in NEGATIONS for index in words if act is None or act.noun or index <= act.last),
    )


def _behind_cleft(text: Text, words: Sequence[int]) -> Sequence[int]:
    """Leave out "that it was" before whoever did it: "it was Polish guards who beat them", not "it was clear that"."""
    said = [text.lower[index] for index in words[:_LONGEST_CLEFT]]
    that = said[:1] == ["that"]
    doer = words[that + 2 :]
    named = bool(doer) and text.word(doer[0])[0].isupper() and "that" in said[that + 3 :]
    cleft = said[that : that + 2] in (["it", "was"], ["it", "is"]) and ("who" in said or named)
    return doer if cleft else words


def _without_proof(text: Text, spans: Sequence[Span]) -> Sequence[Span]:
    """Leave out "it had proof that" before what is alleged."""
    words = text.words_in(spans[0])
    begin = next((word for word in words if text.lower[word] not in QUOTES | {"that"}), words.stop)
    lead = text.lower[begin : min(begin + _LONGEST_PROOF, words.stop)]
    if len(lead) < _SHORTEST_PROOF or lead[0] not in SUBJECT_PRONOUNS or lead[1] not in HAVE or "that" not in lead:
        return spans
    that = lead.index("that")
    if not vocabulary().proofs.any_in(lead[2:that]) or NEGATIONS & set(lead[:that]):
        return spans
    return [Span(text.words[begin + that + 1].start, spans[0].end), *spans[1:]]


def without_verdict(text: Text, spans: Sequence[Span]) -> Sequence[Span]:
    """Leave out "is simply not true" behind what is told: "the notion that the mill was sold is absurd"."""
    words = text.words_in(spans[-1]) if spans else range(0)
    verdict = next((index for index in reversed(words) if _opens_verdict(text, index, words)), words.start)
    if verdict == words.start or "that" not in text.lower[words.start : verdict]:
        return spans
    return [*spans[:-1], Span(spans[-1].start, text.words[verdict - 1].end)]


def _opens_verdict(text: Text, index: int, words: range) -> bool:
    """Say whether "is", and what may stand between, comes before a word for what is untrue, or "not" before "true"."""
    after = next((word for word in range(index + 1, words.stop) if text.lower[word] not in _BEFORE_VERDICT), words.stop)
    called = vocabulary().true if not NEGATIONS.isdisjoint(text.lower[index:after]) else vocabulary().untrue
    return text.lower[index] in BE and called.begins_at(text.lower, after)


def parties_of(mentions: Sequence[Mention]) -> tuple[Party, ...]:
    """Return those named, each entity once."""
    seen: dict[str, Party] = {}
    for mention in mentions:
        party = Party(mention.raw, mention.entity, mention.country)
        seen.setdefault(mention.entity.key if mention.entity else mention.raw, party)
    return tuple(seen.values())


def _in_words(
    text: Text, spans: Sequence[Span], inside: Sequence[Mention], default: Sequence[Party], manner: Manner
) -> str:
    """Return the content as people read it, what anaphors stand for in brackets."""
    whole = spans if manner.told is not Telling.PLAIN else [hull(spans)]
    subject = " and ".join(party.entity.name if party.entity else party.raw for party in default)
    return claim_text([_resolved(text, span, inside) for span in whole], manner.told, subject, manner.cue)


def _resolved(text: Text, whole: Span, inside: Sequence[Mention]) -> str:
    """Return the words with what anaphors stand for in brackets, but not twice in a row for the same."""
    words: list[str] = []
    last: tuple[str, ...] = ()
    at = whole.start
    for span, joint in groupby(sorted(inside, key=lambda mention: mention.span), key=lambda mention: mention.span):
        mentions = list(joint)
        meant = tuple(one.entity.name for one in mentions if one.entity)
        within = at <= span.start and span.end <= whole.end
        if (
            _is_anaphor(mentions[0])
            and within
            and meant not in {(), last}
            and not mentions[0].raw.endswith(_REFLEXIVES)
        ):
            name = " and ".join(meant)
            words += [text.text[at : span.start], f"[{genitive(name) if _owns(text, mentions[0]) else name}]"]
            at = span.end
        last = meant
    return "".join([*words, text.text[at : whole.end]])


def _is_open(mention: Mention) -> bool:
    """Say whether nobody knows whom a pronoun means."""
    return mention.entity is None and mention.raw.lower() in SUBJECT_PRONOUNS


def _is_anaphor(mention: Mention) -> bool:
    return mention.rule.startswith("anaphor")


def _points_at_one_of(mention: Mention, others: Sequence[Mention]) -> bool:
    """Say whether a content itself tells whom its anaphor means: "the island was abusing its power"."""
    before = [one.entity for one in others if one.span.end <= mention.span.start and not _is_anaphor(one)]
    return _is_anaphor(mention) and mention.entity is not None and mention.entity in before


def _owns(text: Text, mention: Mention) -> bool:
    """Say whether a pronoun is a possessive; "her" is one before a word that may begin what she has."""
    if mention.raw.lower() != "her":
        return mention.raw.lower() in _POSSESSIVES
    after = text.words_in(mention.span).stop
    following = text.at(after)
    return following[:1].isalnum() and following not in PREPOSITIONS | COORDINATORS | SUBORDINATORS | DETERMINERS
