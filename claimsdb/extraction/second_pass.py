"""Attributions inside contents: the tagger reads what was said as a text of its own.

The tagger's labels are flat: what lies inside a content carries no cue. Read on its own ("North Korea disputed reports
of arms dealings"), the same words show source, cue and content. All contents of a level go through the tagger
together, so the cost is that of the words that are read twice, and only contents with a reporting word are.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimsdb.extraction.attribution import FoundBy
from claimsdb.extraction.clause_verbs import before_verdict
from claimsdb.extraction.cue_entries import decisive_entry
from claimsdb.extraction.cues import CueKind
from claimsdb.extraction.drafts import Draft, draft_of
from claimsdb.extraction.linker import link
from claimsdb.extraction.noun_phrases import Phrases
from claimsdb.extraction.tagger import TaggedSpan, Tagger
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span

MAX_DEPTH = 2  # "A reported that B said that C denied": the fourth voice is left to the cue rules
MIN_WORDS = 3  # who, how and what
MAX_WORDS = 200  # the tagger marks none as long: a list of hundreds of clauses, each followed to its end, is not read
_OPENERS = frozenset({"that", '"', "“", "‘", "'", "``", ","})
_EVENTS = {("of", "events"), ("the", "events")}


def inner_drafts(phrases: Phrases, drafts: Iterable[Draft], tagger: Tagger) -> list[Draft]:
    """Return the attributions inside the contents of `drafts`, and those inside of them."""
    found: list[Draft] = []
    level = list(drafts)
    for _ in range(MAX_DEPTH):
        contents = list(_worth_reading(phrases, level))
        level = list(_known(phrases, _read_again(phrases.text, contents, tagger))) if contents else []
        found.extend(level)
    return found


def _worth_reading(phrases: Phrases, drafts: Iterable[Draft]) -> Iterator[Span]:
    """Yield the contents that hold a cue, without what opens them."""
    for draft in drafts:
        for span in draft.content:
            start, end = _without_openers(phrases, span)
            if MIN_WORDS <= end - start <= MAX_WORDS and any(word in phrases.cues for word in range(start, end)):
                yield Span(start, end)


def _without_openers(phrases: Phrases, span: Span) -> Span:
    opened = next((word for word in range(*span) if phrases.at(word) not in _OPENERS), span.end)
    return Span(opened, span.end)


def _known(phrases: Phrases, drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield those whose cue the lexicon knows: read out of its context, the tagger takes many a verb for one."""
    for draft in drafts:
        found = decisive_entry(phrases, draft)
        if found is not None:
            yield _without_verdict(phrases, draft) if found[1].kind is CueKind.NOUN else draft


def _without_verdict(phrases: Phrases, draft: Draft) -> Draft:
    """Leave out what others call a claim: "the claims | as a fairy tale", "claims that he sold it | were baseless".

    Nor does "her account | of events" tell any.
    """
    told = (span for span in draft.content if not _tells_nothing(phrases, span))
    content = tuple(Span(span.start, before_verdict(phrases, span.start, span.end)) for span in told)
    return replace(draft, content=content)


def _tells_nothing(phrases: Phrases, span: Span) -> bool:
    words = tuple(phrases.text.lower[slice(*span)])
    return words[:1] == ("as",) or words in _EVENTS


def _read_again(text: Text, contents: list[Span], tagger: Tagger) -> Iterator[Draft]:
    """Tag the contents as paragraphs of one text, link each by itself and map the spans back."""
    numbers = [word for content in contents for word in range(*content)]
    excerpt, paragraphs = _excerpt(text, contents)
    inside: list[list[TaggedSpan]] = [[] for _ in paragraphs]
    for span in tagger.tag(excerpt):
        number = excerpt.sentence_of_word[span.first]
        if span.last <= paragraphs[number].end:
            inside[number].append(span)
    for found in inside:
        for linked in link(excerpt, found):
            yield draft_of(linked, FoundBy.SECOND_PASS, numbers)


def _excerpt(text: Text, contents: list[Span]) -> tuple[Text, list[Span]]:
    """Return the contents as a text in which each is a paragraph, and where each stands in it."""
    words: list[Span] = []
    paragraphs: list[Span] = []
    for content in contents:
        paragraphs.append(Span(len(words), len(words) + content.end - content.start))
        words.extend(text.words[content.start : content.end])
    sentences = tuple(paragraphs)
    return Text(text.text, tuple(words), sentences, tuple(range(len(sentences)))), paragraphs
