"""All mentions of an article in the order of the text, anaphors resolved, and who a source phrase names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimsdb.entities.affiliation import countries_of
from claimsdb.entities.entity import Mention
from claimsdb.entities.items import Item, read_items
from claimsdb.entities.namesakes import without_namesakes
from claimsdb.entities.phrases import Phrase, find_phrases
from claimsdb.entities.readings import settle
from claimsdb.entities.register import Register
from claimsdb.entities.resolution import Resolver, introductions
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span, hull


@dataclass(frozen=True)
class Mentions:
    """Everybody and every place named in one article; joint mentions ("the two sides") share a span."""

    all: tuple[Mention, ...]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """Return the mentions that lie wholly inside a span."""
        return tuple(mention for mention in self.all if span.covers(mention.span))

    def speakers(self, spans: Sequence[Span], text: str) -> tuple[Mention, ...]:
        """Return whom a source phrase names, joint ones apart; one mention without entity when nobody is known."""
        inside = [mention for mention in self.all if any(span.overlaps(mention.span) for span in spans)]
        acting = tuple(mention for mention in inside if not mention.place)
        if acting:
            return acting
        whole = hull(spans)
        return (Mention(whole, whole.of(text), None, None, "nobody known"),)


def find_mentions(text: Text, publisher: str | None = None) -> Mentions:
    """Return everybody and every place that a text names.

    Args:
        text: the article.
        publisher: who published it, when known: it tells South Australia's "SA" from South Africa's.
    """
    sentences = read_items(text, without_namesakes(text, settle(text, publisher)))
    phrases = [(items, tuple(find_phrases(items))) for items in sentences]
    found = [phrase for _, in_sentence in phrases for phrase in in_sentence]
    home = sole_country(found)
    register = Register(text)
    register.introduce(one for phrase in found for one in introductions(text, phrase, home))
    resolvers = ((Resolver(text, items, register, home), in_sentence) for items, in_sentence in phrases)
    mentions = (
        mention
        for resolver, in_sentence in resolvers
        for phrase in in_sentence
        for mention in resolver.mentions(phrase)
    )
    return Mentions(tuple(mentions))


def sole_country(phrases: Sequence[Phrase]) -> str | None:
    """Return the country that all phrases of an article speak for, when there is exactly one."""
    codes = {code for phrase in phrases for code in countries_of(phrase)}
    return codes.pop() if len(codes) == 1 else None
