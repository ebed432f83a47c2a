"""Why an attribution was found: its sentences with source, cue and content marked, and the rule in words.

The marks are brackets with labels, so that nothing is lost without colours; colours come on top of them.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import typer

from claimsdb.cli.attributions import chosen
from claimsdb.cli.terminal import safe
from claimsdb.spans import Span
from claimsdb.terms import SpanRole

if TYPE_CHECKING:
    from claimsdb.extraction.attribution import Attribution
    from claimsdb.extraction.tokens import Text
    from claimsdb.matching.statement import Reading

_COLOURS = {SpanRole.SOURCE: "cyan", SpanRole.CUE: "magenta", SpanRole.CONTENT: "green"}


def explained(reading: "Reading", *, nested: bool, colour: bool) -> Iterator[str]:
    """Yield the lines that explain every attribution of one article."""
    from claimsdb.extraction.tokens import read_text

    text = read_text(reading.article.text)
    for attribution in chosen(reading, nested=nested):
        yield f"{_heading(attribution, reading)}: {_reasons(attribution)}"
        yield f"    {_marked(attribution, text, colour=colour)}"


def _heading(attribution: "Attribution", reading: "Reading") -> str:
    article = reading.article
    line = "" if article.item is None else f" line {article.item}"
    inside = "" if attribution.parent is None else f" inside {attribution.parent}"
    start, end = (article.item_start + offset for offset in attribution.hull)
    return f"{safe(article.location)}{line}, characters {start} to {end}, attribution {attribution.number}{inside}"


def _reasons(attribution: "Attribution") -> str:
    """Say in words what kind of statement it is, why, and by which entries of the lexicon."""
    kind = " ".join(_words(part) for part in (attribution.type, attribution.outcome) if part)
    negated = ", told as not so" if attribution.negated else ""
    why = _why().get((attribution.rule, attribution.cue_class)) or _why().get((attribution.rule, ""), "")
    told = (("class", attribution.cue_class), ("rule", attribution.rule), ("found by", attribution.found_by))
    names = ", ".join(f"{what} {_words(name)}" for what, name in told if name)
    return f"{kind}{negated}{', because: ' if why else ''}{why} ({names})"


@cache
def _why() -> dict[tuple[str, str], str]:
    """Return the reason in words of every rule, and of every class of cues, which decides where no rule does."""
    from claimsdb.extraction.cues import load_cues
    from claimsdb.extraction.rules.registry import rules_by_name
    from claimsdb.extraction.senses import CONTEXT_RULES, UNKNOWN_RULES

    rules = (*rules_by_name().values(), *UNKNOWN_RULES, *CONTEXT_RULES)
    classes = load_cues().classes.values()
    return {(rule.name, ""): rule.why for rule in rules} | {(kind.name, kind.name): kind.why for kind in classes}


def _words(name: str) -> str:
    return name.replace("_", " ")


def _marked(attribution: "Attribution", text: "Text", *, colour: bool) -> str:
    """Return the quote of an attribution on one line, its spans in labelled brackets."""
    quote = text.quote(attribution.spans)
    parts, at = [], quote.start
    for role, span in _in_order(attribution):
        parts.append(_flat(Span(at, span.start).of(text.text)))
        mark = f"[{role}: {_flat(span.of(text.text))}]"
        parts.append(typer.style(mark, fg=_COLOURS[role]) if colour else mark)
        at = span.end
    return "".join([*parts, _flat(Span(at, quote.end).of(text.text))])


def _in_order(attribution: "Attribution") -> Iterator[tuple[SpanRole, Span]]:
    """Yield the spans as they stand in the text; where two share words, the later one shows what is left of it."""
    roles = {SpanRole.SOURCE: attribution.source, SpanRole.CUE: attribution.cue, SpanRole.CONTENT: attribution.content}
    end = 0
    for span, role in sorted((span, role) for role, spans in roles.items() for span in spans):
        if span.end > end:
            yield role, Span(max(span.start, end), span.end)
            end = span.end


def _flat(text: str) -> str:
    """Return text as part of one line: line breaks become spaces, controls visible escapes."""
    return safe(" ".join(text.replace("\r\n", "\n").split("\n")))
