"""The words of a content span into a proposition: who did what, to or with whom, where, with the polarity taken out.

No parser: the predicate is the first word of a known class, the agent is whoever is named before it (after "by" in
the passive), and prepositions tell the recipient from the place. What cannot be told stays open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.tokens import Text
from claimsdb.matching.predicates import Predicate, Term, object_terms, predicate_terms, predicates
from claimsdb.matching.statement import Party, Proposition
from claimsdb.spans import Span, hull

NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "without"})
PLACE_PREPOSITIONS = frozenset({"in", "near", "inside", "at", "off", "over", "around", "outside", "across"})
_PREPOSITIONS = PLACE_PREPOSITIONS | {
    "to", "for", "with", "from", "against", "on", "of", "by", "between", "into", "toward", "towards", "about",
}  # fmt: skip
_PASSIVE_AUXILIARIES = frozenset({"was", "were", "been", "being", "be", "is", "are", "got"})


@dataclass(frozen=True, slots=True)
class _Act:
    """The predicate as it stands in the text: words `first` to `last` (exclusive)."""

    predicate: Predicate
    first: int
    last: int
    noun: bool
    passive: bool


def read_proposition(
    text: Text, spans: Sequence[Span], mentions: Mentions, default_agents: Sequence[Party] = ()
) -> Proposition:
    """Read what a content says.

    Args:
        text: the article's text.
        spans: the content's fragments, at least one.
        mentions: everybody named in the article.
        default_agents: who acts when the words name nobody: the denier of "denied involvement", the accused of "of
            shelling the depot".
    """
    words = [index for span in spans for index in text.words_in(span)]
    inside = [mention for span in spans for mention in mentions.within(span)]
    act = _find_act(text, words)
    if act is None:
        return Proposition(
            text=_in_words(text, spans, inside, default_agents, named=True),
            agents=tuple(default_agents),
            about=_parties(inside),
            negated=_negated(text, words),
        )
    agents, rest = _agents(text, act, inside)
    recipients, locations, about = _sort_others(text, act, rest)
    if act.predicate.symmetric and len(agents) > 1 and not recipients:
        agents, recipients = agents[:1], agents[1:]
    return Proposition(
        text=_in_words(text, spans, inside, default_agents, named=bool(agents)),
        predicate=act.predicate.name,
        object=_find_object(text, words, act),
        agents=_parties(agents) or tuple(default_agents),
        recipients=_parties(recipients),
        locations=_parties(locations),
        about=_parties(about),
        negated=_negated(text, [index for index in words if index < act.last]),
    )


def _find_act(text: Text, words: Sequence[int]) -> _Act | None:
    """Return the first known predicate, a verb before a noun: in "raised its supply of arms" nothing is a verb."""
    found = list(_acts(text, words))
    verbs = [act for act in found if not act.noun]
    return next(iter(verbs or found), None)


def _acts(text: Text, words: Sequence[int]) -> Iterator[_Act]:
    for index in words:
        for term in predicate_terms().get(text.lower[index], ()):
            if _stands_at(text, index, term.words) and _fits(text, index, term):
                yield _Act(
                    predicates()[term.name],
                    index,
                    index + len(term.words),
                    noun=term.noun,
                    passive=not term.noun and _is_passive(text, index),
                )
                break


def _fits(text: Text, index: int, term: Term) -> bool:
    """Tell "it supplied arms" from "the arms supplied", "to trade" from "the trade"."""
    before = text.lower[index - 1] if index else ""
    after_determiner = before in {"the", "a", "an", "its", "their", "any", "this", "these", "of", "'s"}
    return after_determiner if term.noun and _also_verb(term) else not (not term.noun and after_determiner)


def _also_verb(term: Term) -> bool:
    return any(other.words == term.words and not other.noun for other in predicate_terms()[term.words[0]])


def _is_passive(text: Text, index: int) -> bool:
    """Say whether a participle follows a form of "be", adverbs between them left out."""
    word = text.lower[index]
    if word.endswith("ing"):
        return False
    return any(text.lower[before] in _PASSIVE_AUXILIARIES for before in range(max(0, index - 2), index))


def _agents(text: Text, act: _Act, inside: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Split those named into who acts and the rest."""
    before = [mention for mention in inside if _first_word(text, mention) < act.first]
    if act.passive:
        agents = [mention for mention in inside if _preposition(text, mention) == "by"]
    elif act.noun and not before:
        agents = [mention for mention in inside if _preposition(text, mention) in {"by", "between"}][:2]
    else:
        agents = _subjects(text, before)
    return agents, [mention for mention in inside if mention not in agents]


def _subjects(text: Text, before: Sequence[Mention]) -> list[Mention]:
    """Return the last run of names joined by "and" that no preposition governs."""
    free = [mention for mention in before if _preposition(text, mention) is None and not mention.place]
    run = free[-1:]
    for mention in reversed(free[:-1]):
        between = text.lower[_last_word(text, mention) : _first_word(text, run[0])]
        if set(between) <= {"and", ",", "the", "or"}:
            run.insert(0, mention)
    return run


def _sort_others(
    text: Text, act: _Act, others: Sequence[Mention]
) -> tuple[list[Mention], list[Mention], list[Mention]]:
    """Tell recipients, places and the rest by the preposition before each."""
    recipients, locations, about = [], [], []
    for mention in others:
        preposition = _preposition(text, mention) or ""
        if _is_target(text, act, mention, preposition):
            recipients.append(mention)
        elif preposition in PLACE_PREPOSITIONS or mention.place:
            locations.append(mention)
        else:
            about.append(mention)
    return recipients, locations, about


def _is_target(text: Text, act: _Act, mention: Mention, preposition: str) -> bool:
    if preposition:
        return preposition in act.predicate.target and _first_word(text, mention) >= act.last
    if "" not in act.predicate.target:
        return False
    if act.passive:
        return _first_word(text, mention) < act.first
    return 0 <= _first_word(text, mention) - act.last <= 3 and not act.noun


def _preposition(text: Text, mention: Mention) -> str | None:
    """Return the preposition that governs a mention, looking over determiners and joined names."""
    index = _first_word(text, mention) - 1
    while index >= 0 and text.lower[index] in {"the", "its", "their", "a", "an", "neighbouring", "both"}:
        index -= 1
    word = text.lower[index] if index >= 0 else ""
    return word if word in _PREPOSITIONS else None


def _find_object(text: Text, words: Sequence[int], act: _Act) -> str:
    """Return the class of what is acted on: the first known one after the predicate, else before it."""
    found = [(index, name) for index, name in _objects(text, words) if not act.first <= index < act.last]
    after = [name for index, name in found if index >= act.last]
    return next(iter(after), found[-1][1] if found else "")


def _objects(text: Text, words: Sequence[int]) -> Iterator[tuple[int, str]]:
    taken = -1
    for index in words:
        for term in object_terms().get(text.lower[index], ()):
            if index > taken and _stands_at(text, index, term.words):
                taken = index + len(term.words) - 1
                yield index, term.name
                break


def _stands_at(text: Text, index: int, words: tuple[str, ...]) -> bool:
    return text.lower[index : index + len(words)] == words


def _negated(text: Text, words: Sequence[int]) -> bool:
    return any(text.lower[index] in NEGATIONS for index in words)


def _in_words(
    text: Text, spans: Sequence[Span], inside: Sequence[Mention], default: Sequence[Party], *, named: bool
) -> str:
    """Return the content without its complementizer, what anaphors stand for in brackets."""
    whole = hull(spans)
    words, at = [], whole.start
    for mention in sorted(inside, key=lambda mention: mention.span):
        if mention.rule.startswith("anaphor") and mention.entity and mention.span.start >= at:
            words += [text.text[at : mention.span.start], f"[{mention.entity.name}]"]
            at = mention.span.end
    said = " ".join("".join([*words, text.text[at : whole.end]]).split())
    for opening in ("that ", "of ", "about ", "to "):
        said = said.removeprefix(opening)
    subject = " and ".join(party.entity.name if party.entity else party.raw for party in default)
    return said if named or not subject else f"[{subject}] {said}"


def _parties(mentions: Sequence[Mention]) -> tuple[Party, ...]:
    """Return those named, each entity once."""
    seen: dict[str, Party] = {}
    for mention in mentions:
        party = Party(mention.raw, mention.entity, mention.country)
        seen.setdefault(mention.entity.key if mention.entity else mention.raw, party)
    return tuple(seen.values())


def _first_word(text: Text, mention: Mention) -> int:
    return text.words_in(mention.span).start


def _last_word(text: Text, mention: Mention) -> int:
    return text.words_in(mention.span).stop
