"""Why an attribution was found: its sentences with source, cue and content marked, and the rule in words.

Colours mark the spans where there are any, and a legend says which is which; brackets with labels do where there are
none, so that nothing is lost in a pipe.
"""

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import typer

from claimsdb.cli.attributions import chosen
from claimsdb.cli.terminal import safe
from claimsdb.spans import Span
from claimsdb.terms import SpanRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimsdb.extraction.attribution import Attribution
    from claimsdb.extraction.tokens import Text
    from claimsdb.matching.statement import Reading

_STYLES: "dict[SpanRole, Callable[[str], str]]" = {
    SpanRole.SOURCE: partial(typer.style, fg="cyan", underline=True),
    SpanRole.CUE: partial(typer.style, fg="magenta", bold=True),
    SpanRole.CONTENT: partial(typer.style, fg="green"),
}
_INDENT = 6  # columns before a sentence; those of an inner statement stand further in
_NARROWEST = 30  # columns that a sentence always has


class _Piece(NamedTuple):
    """A run of words and the role that it plays, if any."""

    words: str
    role: SpanRole | None = None


def explained(reading: "Reading", *, nested: bool, colour: bool, width: int | None = None) -> Iterator[str]:
    """Yield the lines that explain every attribution of one article, wrapped at `width` columns if one is given."""
    from claimsdb.extraction.tokens import read_text

    attributions = chosen(reading, nested=nested)
    text, depths = read_text(reading.article.text), _depths(attributions)
    yield _heading(reading, len(attributions), colour=colour)
    for attribution in attributions:
        margin = " " * (_INDENT + 2 * depths[attribution.number])
        yield f"{attribution.number:>{len(margin) - 2}}  {_sense(attribution, colour=colour)}"
        for line in _wrapped(_pieces(attribution, text), width and max(width - len(margin), _NARROWEST)):
            yield margin + "".join(_shown(piece, colour=colour) for piece in line)
        yield from (margin + _faint(line, colour=colour) for line in _why(attribution, reading))
    yield ""


def _heading(reading: "Reading", found: int, *, colour: bool) -> str:
    article = reading.article
    line = "" if article.item is None else f", line {article.item}"
    told = f"{found} statement{'' if found == 1 else 's'}"
    legend = " · " + " ".join(style(role) for role, style in _STYLES.items()) if colour and found else ""
    return f"{_bold(safe(article.location), colour=colour)}{line} · {told}{legend}"


def _depths(attributions: "list[Attribution]") -> dict[int, int]:
    """Return how deep each attribution lies inside others that are shown."""
    parents = {attribution.number: attribution.parent for attribution in attributions}
    depths: dict[int, int] = {}
    for number, parent in parents.items():
        depth, above = 0, parent
        while above in parents:
            depth, above = depth + 1, parents[above]
        depths[number] = depth
    return depths


def _sense(attribution: "Attribution", *, colour: bool) -> str:
    """Return what kind of statement it is, and where it stands among the others."""
    kind = " ".join(_words(part) for part in (attribution.type, attribution.outcome) if part)
    negated = ", told as not so" if attribution.negated else ""
    inside = "" if attribution.parent is None else f", inside {attribution.parent}"
    reporter = "" if attribution.reporter is None else f", passed on by {attribution.reporter}"
    return f"{_bold(kind, colour=colour)}{negated}{inside}{reporter}"


def _why(attribution: "Attribution", reading: "Reading") -> Iterator[str]:
    """Yield the reason in words, and by which entries of the lexicon, from where in the file."""
    from claimsdb.extraction.explain import finding, reason

    why = reason(attribution)
    if why:
        yield f"because: {why}"
    names = (("class", attribution.cue_class), ("rule", attribution.rule))
    told = ", ".join(f"{what} {_words(name)}" for what, name in names if name)
    start, end = (reading.article.item_start + offset for offset in attribution.hull)
    yield f"({'; '.join(part for part in (told, finding(attribution), f'characters {start} to {end}') if part)})"


def _pieces(attribution: "Attribution", text: "Text") -> Iterator[_Piece]:
    """Yield the quote of an attribution on one line, cut at its spans."""
    quote = text.quote(attribution.spans)
    at = quote.start
    for role, span in _in_order(attribution):
        yield _Piece(_flat(Span(at, span.start).of(text.text)))
        yield _Piece(_flat(span.of(text.text)), role)
        at = span.end
    yield _Piece(_flat(Span(at, quote.end).of(text.text)))


def _in_order(attribution: "Attribution") -> Iterator[tuple[SpanRole, Span]]:
    """Yield the spans as they stand in the text; where two share words, the later one shows what is left of it."""
    roles = {SpanRole.SOURCE: attribution.source, SpanRole.CUE: attribution.cue, SpanRole.CONTENT: attribution.content}
    end = 0
    for span, role in sorted((span, role) for role, spans in roles.items() for span in spans):
        if span.end > end:
            yield role, Span(max(span.start, end), span.end)
            end = span.end


def _wrapped(pieces: Iterator[_Piece], width: int | None) -> Iterator[list[_Piece]]:
    """Yield the pieces in lines of at most `width` columns, broken at spaces."""
    if width is None:
        yield list(pieces)
        return
    line: list[_Piece] = []
    length = 0
    for words, role in pieces:
        for part in re.findall(r"\s*\S+|\s+$", words):
            breaks = bool(line) and length + len(part) > width and part[0].isspace()
            if breaks:
                yield line
                line, length = [], 0
            shown = part.lstrip() if breaks else part
            line, length = _with_piece(line, _Piece(shown, role)), length + len(shown)
    yield line


def _with_piece(line: list[_Piece], piece: _Piece) -> list[_Piece]:
    """Add a piece to a line, joined to the one before where both play one role."""
    if line and line[-1].role is piece.role:
        return [*line[:-1], _Piece(line[-1].words + piece.words, piece.role)]
    return [*line, piece]


def _shown(piece: _Piece, *, colour: bool) -> str:
    if piece.role is None or not piece.words:
        return piece.words
    return _STYLES[piece.role](piece.words) if colour else f"[{piece.role}: {piece.words}]"


def _bold(text: str, *, colour: bool) -> str:
    return typer.style(text, bold=True) if colour else text


def _faint(text: str, *, colour: bool) -> str:
    return typer.style(text, dim=True) if colour else text


def _words(name: str) -> str:
    return name.replace("_", " ")


def _flat(text: str) -> str:
    """Return text as part of one line: line breaks become spaces, controls visible escapes."""
    return safe(" ".join(text.replace("\r\n", "\n").split("\n")))
