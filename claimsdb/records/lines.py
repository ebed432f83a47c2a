"""A file as records with the places where they stand, or with what is wrong there.

Two kinds of files, told by what they hold: records, one JSON object a line, and ClaimReviews as JSON-LD, the whole file
one value or each line one.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any, BinaryIO

from claimsdb.records import claim_review
from claimsdb.records.codec import Misfit, from_json, to_json
from claimsdb.records.record import KINDS, Record

LONGEST = 64 * 1024 * 1024
"""Bytes in a line: the largest article there can be, with its attributions."""

LARGEST = 512 * 1024 * 1024
"""Bytes in a file that is one value, and has to be in memory as a whole."""

_NAMES = {kind: name for name, kind in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Line:
    """A record with the place where it stands, such as "line 12"; or why there is none."""

    place: str
    content: Record | Misfit

    @property
    def kind(self) -> str:
        """What its record is; where there is none, it is only a line."""
        return "line" if isinstance(self.content, Misfit) else _NAMES[type(self.content)]


def as_object(record: Record) -> dict[str, Any]:
    """Return a record as the object of its line, which says first what it is."""
    return {"record": _NAMES[type(record)], **to_json(record)}


def lines(stream: BinaryIO) -> Iterator[Line]:
    """Yield the records of a file in their order, and a misfit for everything that is none."""
    entries = _numbered(stream)
    first = next(entries, None)
    if first is None:
        return
    if isinstance(first[1], Misfit) or _is_a_value(first[1]):
        for number, line in chain([first], entries):
            yield from _in_line(f"line {number}", line)
    else:
        yield from _in_document(first[1] + stream.read(LARGEST))


def _is_a_value(line: bytes) -> bool:
    """Say whether a line is or wants to be a JSON value by itself, and not the beginning of one."""
    try:
        _parse(line)
    except Misfit:
        return line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{") and line.rstrip().endswith(b"}")
    return True


def _in_line(place: str, line: bytes | Misfit) -> Iterator[Line]:
    if isinstance(line, Misfit):
        yield Line(place, line)
        return
    try:
        yield from _contents(place, _parse(line))
    except Misfit as misfit:
        yield Line(place, misfit)


def _in_document(data: bytes) -> Iterator[Line]:
    try:
        if len(data) >= LARGEST:
            raise Misfit(f"is larger than {LARGEST // 1024 // 1024} megabytes; split it, or write one value a line")
        value = _parse(data)
    except Misfit as misfit:
        yield Line("the file", misfit)
        return
    found = (Line(f"review {number}", content) for number, content in claim_review.records(value))
    yield from chain([next(found, Line("the file", Misfit("has no ClaimReview in it")))], found)


def _contents(place: str, value: object) -> Iterator[Line]:
    if isinstance(value, dict) and "record" in value:
        yield Line(place, _record(value))
    else:
        found = [Line(place, content) for _, content in claim_review.records(value)]
        yield from found or [Line(place, Misfit("is neither a record nor a ClaimReview"))]


def _record(value: dict[str, Any]) -> Record:
    kind = KINDS.get(value["record"]) if isinstance(value["record"], str) else None
    if kind is None:
        raise Misfit(f"its field `record` is none of {', '.join(KINDS)}; was it made by a newer claimsdb?")
    return from_json(kind, value)


def _parse(data: bytes) -> object:
    """Return the value of some JSON.

    Raises:
        Misfit: it is none, or one that other programs would not read.
    """
    try:
        return json.loads(data.removeprefix(b"\xef\xbb\xbf").rstrip(), parse_constant=_refuse)
    except RecursionError:
        raise Misfit("is nested too deeply") from None
    except ValueError as error:
        raise Misfit(f"is no JSON ({error})") from None


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no number")


def _numbered(stream: BinaryIO) -> Iterator[tuple[int, bytes | Misfit]]:
    """Yield the lines that hold anything, counted from 1; of one that is too long the rest is passed over."""
    number = 0
    while line := stream.readline(LONGEST + 1):
        number += 1
        if len(line) > LONGEST:
            _pass_over(stream, line)
            yield number, Misfit(f"is longer than {LONGEST // 1024 // 1024} megabytes")
        elif line.strip():
            yield number, line


def _pass_over(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(LONGEST)
