"""A text into its attributions: tag, link, look inside, tell the sense; the one entry to extraction.

Invariant: the attributions without a parent are those of a flat reading; on PolNeAR they score no lower than what the
tagger and linker give alone (`found_by` says what found each).
"""

from collections.abc import Container, Sequence
from dataclasses import replace

from claimsdb.extraction.accused import with_accused
from claimsdb.extraction.agents import with_agents
from claimsdb.extraction.asides import with_asides
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.content_ends import with_ends
from claimsdb.extraction.datelines import without_datelines
from claimsdb.extraction.drafts import Draft, Ranges, cue_index, draft_of, in_order
from claimsdb.extraction.echoes import is_echo
from claimsdb.extraction.linker import link
from claimsdb.extraction.mending import mend_contents
from claimsdb.extraction.missing_contents import with_contents
from claimsdb.extraction.nesting import parents_of, reporters_of
from claimsdb.extraction.noun_cues import noun_drafts
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.noun_sources import with_own_sources
from claimsdb.extraction.reach import split_hearsay, taken_up, with_reach
from claimsdb.extraction.riders import with_riders
from claimsdb.extraction.rules.registry import checked_cues
from claimsdb.extraction.second_pass import inner_drafts
from claimsdb.extraction.sense import Sense
from claimsdb.extraction.senses import senses_of
from claimsdb.extraction.shared_sources import with_shared_sources
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.verb_cues import verb_drafts, with_subjects
from claimsdb.spans import Span


def find_attributions(text: Text, tagger: Tagger) -> tuple[Attribution, ...]:
    """Return the attributions of a text, numbered in order of the cue."""
    phrases = Phrases(text, checked_cues().find(text.lower))
    drafts = _drafts(phrases, tagger)
    parents, reporters = reporters_of(phrases, drafts, taken_up(phrases, drafts, parents_of(drafts)))
    drafts = with_shared_sources(phrases, drafts, parents)
    senses = senses_of(phrases, drafts, parents)
    kept = [number for number in range(len(drafts)) if not is_echo(senses, parents, number)]
    numbers: dict[int | None, int] = {old: new for new, old in enumerate(kept)}
    return tuple(
        replace(
            _attribution(text, numbers[number], drafts[number], senses[number]),
            parent=numbers.get(_above(parents, numbers, number)),
            reporter=numbers.get(reporters[number]),
        )
        for number in kept
    )


def _above(parents: Sequence[int | None], kept: Container[int | None], number: int) -> int | None:
    """Return the nearest attribution above that is kept."""
    parent = parents[number]
    while parent is not None and parent not in kept:
        parent = parents[parent]
    return parent


def _drafts(phrases: Phrases, tagger: Tagger) -> list[Draft]:
    """Return all attributions with their spans: flat ones, joined verbs, inner ones, nouns."""
    text = phrases.text
    tagged = [draft_of(linked) for linked in link(text, tagger.tag(text))]
    drafts = split_hearsay(phrases, without_datelines(text, tagged))
    drafts = mend_contents(phrases, drafts)
    drafts = verb_drafts(phrases, drafts)
    inner = [draft for draft in mend_contents(phrases, inner_drafts(phrases, drafts, tagger)) if _is_sound(draft)]
    drafts = with_subjects(phrases, with_agents(phrases, verb_drafts(phrases, _with_new(drafts, inner))))
    drafts = with_own_sources(phrases, _with_new(drafts, noun_drafts(phrases, drafts)))
    drafts = with_accused(phrases, with_contents(phrases, with_ends(phrases, with_riders(phrases, drafts))))
    return in_order(with_reach(phrases, with_asides(phrases, [one for one in drafts if not _is_to_blame(text, one)])))


def _is_to_blame(text: Text, draft: Draft) -> bool:
    """Say whether words tell who "was to blame": guilt, which nobody tells by them."""
    return [text.lower[index] for index in draft.cue_words()][-2:] == ["to", "blame"]


def _is_sound(draft: Draft) -> bool:
    """Say whether source and content are apart; where the second pass mixed them up the noun rules read better."""
    return not any(source.overlaps(content) for source in draft.source for content in draft.content)


def _with_new(drafts: list[Draft], others: list[Draft]) -> list[Draft]:
    """Add drafts whose cue nobody has found yet."""
    taken, result = set(cue_index(drafts)), list(drafts)
    for draft in others:
        if taken.isdisjoint(draft.cue_words()):
            taken.update(draft.cue_words())
            result.append(draft)
    return result


def _attribution(text: Text, number: int, draft: Draft, sense: Sense) -> Attribution:
    return Attribution(
        number=number,
        source=_characters(text, draft.source),
        cue=_characters(text, draft.cue),
        content=_characters(text, draft.content),
        type=sense.type,
        cue_class=sense.cue_class,
        rule=sense.rule,
        negated=sense.negated,
        outcome=sense.outcome,
        found_by=draft.found_by,
        score=draft.score,
    )


def _characters(text: Text, ranges: Ranges) -> tuple[Span, ...]:
    return tuple(text.characters(*span) for span in ranges)
