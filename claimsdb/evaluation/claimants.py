"""Who says it, as it is stored: the sources found in the texts of `entities` against the gold mentions.

This is what the bar "claimant/respondent entity" asks for; the score `entities` counts every mention, also of those who
say nothing. Somebody without a name has no entity and keeps his words: he is right when nobody is put in his place.
"""

from collections.abc import Iterator, Sequence

from claimsdb.entities.entity import Mention
from claimsdb.entities.mentions import find_mentions
from claimsdb.evaluation.entity_cases import EntityCase, GoldMention
from claimsdb.evaluation.entity_names import name_agrees
from claimsdb.evaluation.scores import Score
from claimsdb.extraction.attributions import find_attributions
from claimsdb.extraction.tagger import Tagger
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span

# What may stand between those who speak together.
_JOINTS = frozenset({"and", "or", "&", "both", "as", "well"})


def count_claimants(score: Score, case: EntityCase, tagger: Tagger) -> None:
    """Count the sources of a case that the gold files mark as somebody, pronouns included."""
    text = read_text(case.text)
    mentions = find_mentions(text, case.publisher)
    for source in dict.fromkeys(one.source for one in find_attributions(text, tagger) if one.source):
        expected = tuple(_speaking(case, source))
        if expected:
            found = mentions.speakers(source, case.text)
            score.add(right=_agrees(expected, found, case.text), found=True, expected=True)


def _speaking(case: EntityCase, source: Sequence[Span]) -> Iterator[GoldMention]:
    """Yield the first gold mention in a source and those that are joined to it."""
    inside = [one for one in case.mentions if any(span.overlaps(one.span) for span in source)]
    end = inside[0].span.start if inside else 0
    for mention in inside:
        between = case.text[end : mention.span.start].lower().replace(",", " ").split()
        if mention.kind in {"place", "none"} or not set(between) <= _JOINTS:
            return
        yield mention
        end = mention.span.end


def _agrees(expected: Sequence[GoldMention], found: Sequence[Mention], text: str) -> bool:
    """Say whether the same somebody is found, speaking for the same countries."""
    codes = frozenset(code for one in expected for code in one.countries)
    if codes != frozenset(one.country for one in found if one.country):
        return False
    names = [one.name for one in expected if one.name is not None]
    unnamed = not any(one.entity for one in found)
    if not names or (unnamed and all(_is_description(one) for one in expected)):
        return unnamed
    return name_agrees(" + ".join(names), found, text)


def _is_description(mention: GoldMention) -> bool:
    """Say whether a gold mention has no proper name ("Western diplomats in Moscow"); a pronoun points at somebody."""
    words = (mention.name or "").split()
    return mention.kind != "anaphor" and any(word[0].islower() and len(word) > 3 for word in words)
