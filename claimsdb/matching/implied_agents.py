"""Who acts where the words of a claim name nobody: who denies or admits it, boasts of it, or faces it."""

from collections.abc import Callable

from claimsdb.entities.mentions import Mentions
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.function_words import BE, COORDINATORS, HAVE, SUBORDINATORS
from claimsdb.extraction.rules.labels import CALLED_FALSE
from claimsdb.extraction.sense import ADMISSIONS, DENIALS
from claimsdb.extraction.tokens import Text
from claimsdb.extraction.vocabulary import vocabulary
from claimsdb.matching.claim_text import RECIPROCALS
from claimsdb.matching.statement import Party

_LONGEST_LEAD = 8  # words from "faces a fresh round of" to "allegations"
_LONGEST_FACING = 6  # words of "the former head of the port"
_BEFORE_SUBJECT = COORDINATORS | SUBORDINATORS | {",", ";", ":"}


def default_agents(
    text: Text,
    attribution: Attribution,
    answering: Attribution,
    mentions: Mentions,
    speakers: Callable[[Attribution], tuple[Party, ...]],
) -> tuple[Party, ...]:
    """Return who acts when a content names nobody.

    Args:
        text: the article.
        attribution: whose content it is.
        answering: the answer that takes it up, else the attribution itself.
        mentions: everybody named in the article.
        speakers: gives who speaks in an attribution.
    """
    of_speaker = RECIPROCALS if attribution.cue_class != "claim" else ("to ", *RECIPROCALS)  # "claim to know the river"
    if attribution.source and text.text.startswith(of_speaker, attribution.content[0].start):
        return speakers(attribution)
    if answering.type in DENIALS | ADMISSIONS:
        return speakers(answering) if answering.rule != CALLED_FALSE else ()
    return () if attribution.source else _who_faces(text, attribution, mentions)


def _who_faces(text: Text, attribution: Attribution, mentions: Mentions) -> tuple[Party, ...]:
    """Return the subject of "faces claims that", "has been hit by allegations of"."""
    cue = text.words_in(attribution.cue[0]).start
    sentence = text.sentence_with(cue)
    lead = range(cue - 1, max(sentence.start, cue - _LONGEST_LEAD), -1)
    end = next((word for word in lead if vocabulary().facing.begins_at(text.lower, word)), sentence.start)
    while end > sentence.start and text.lower[end - 1] in BE | HAVE:
        end -= 1
    start = max((word + 1 for word in range(sentence.start, end) if text.lower[word] in _BEFORE_SUBJECT), default=0)
    start = max(start, sentence.start)
    if not 0 < end - start <= _LONGEST_FACING:
        return ()
    facing = mentions.speakers([text.characters(start, end)], text.text)
    return tuple(Party(mention.raw, mention.entity, mention.country) for mention in facing)
