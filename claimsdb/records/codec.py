"""Records to JSON values and back. The dataclasses are the only description: what a field may hold is its type.

Fields that are not known are passed over, so that newer files can be read; a missing field has its default or is an
error that names the place: "responses[2].type: 'deny' is none of denial, partial_denial, ...".
"""

import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from claimsdb.spans import Span

T = TypeVar("T")
LONGEST_SHOWN = 40  # characters of a wrong value in a message
LARGEST_INTEGER = 2**31 - 1  # that a column of integers can hold


class Misfit(Exception):
    """A value is not what a field holds; the message names the field."""


def to_json(value: Any) -> Any:  # noqa: ANN401 (whatever a record holds, whatever JSON can)
    """Return a record or a part of one as what JSON can hold; a field with nothing to tell is left out."""
    kind: Any = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    told = ((name, default, getattr(value, name)) for name, default in _defaults(kind))
    return {name: to_json(item) for name, default, item in told if item != default}


@cache
def _defaults(kind: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401 (a dataclass)
    return tuple((field.name, field.default) for field in fields(kind))


def from_json(kind: type[T], value: object, place: str = "") -> T:
    """Return the record of a kind that a JSON value tells.

    Raises:
        Misfit: it tells none.
    """
    record: T = _read(kind, value, place)
    return record


def _read(kind: Any, value: object, place: str) -> Any:  # noqa: ANN401 (a type, and what is of it)
    origin = get_origin(kind)
    if origin is UnionType:
        return _read_either(get_args(kind), value, place)
    if origin is tuple:
        items = _expect(list, value, place, "a list")
        return tuple(_read(get_args(kind)[0], item, f"{place}[{n}]") for n, item in enumerate(items))
    if is_dataclass(kind):
        return _read_fields(kind, _expect(dict, value, place, "an object"), place)
    if issubclass(kind, Enum):
        return _read_word(kind, value, place)
    return _READERS[kind](value, place)


def _read_either(kinds: tuple[Any, ...], value: object, place: str) -> Any:  # noqa: ANN401
    """Read what one of several types tells, the first that fits."""
    if value is None and NoneType in kinds:
        return None
    *others, last = (kind for kind in kinds if kind is not NoneType)
    for kind in others:
        with suppress(Misfit):
            return _read(kind, value, place)
    return _read(last, value, place)


def _read_fields(kind: Any, value: Mapping[str, object], place: str) -> Any:  # noqa: ANN401
    read = {}
    for field, hint in _fields(kind):
        where = f"{place}.{field.name}" if place else field.name
        if field.name in value:
            read[field.name] = _read(hint, value[field.name], where)
        elif field.default is MISSING:
            raise Misfit(f"{where} is missing")
    try:
        return kind(**read)
    except ValueError as error:
        raise Misfit(f"{place}: {error}") from None


@cache
def _fields(kind: Any) -> tuple[tuple[Field[Any], Any], ...]:  # noqa: ANN401
    hints = get_type_hints(kind)
    return tuple((field, hints[field.name]) for field in fields(kind))


def _read_word(kind: type[Enum], value: object, place: str) -> Enum:
    try:
        return kind(value)
    except ValueError:
        raise Misfit(f"{place}: {_shown(value)} is none of {', '.join(one.value for one in kind)}") from None


def _read_text(value: object, place: str) -> str:
    text: str = _expect(str, value, place, "a text")
    if "\0" in text or not _is_whole(text):
        raise Misfit(f"{place} holds a character that no database can keep (NUL, or half of a pair)")
    return text


def _is_whole(text: str) -> bool:
    """Say whether a text is without halves of surrogate pairs, which JSON can hold and UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _read_integer(value: object, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > LARGEST_INTEGER:
        raise Misfit(f"{place}: {_shown(value)} is no whole number, or too large")
    return value


def _read_number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise Misfit(f"{place}: {_shown(value)} is no number")
    return float(value)


def _read_truth(value: object, place: str) -> bool:
    truth: bool = _expect(bool, value, place, "true or false")
    return truth


def _read_day(value: object, place: str) -> date:
    try:
        return date.fromisoformat(_expect(str, value, place, "a date"))
    except ValueError:
        raise Misfit(f"{place}: {_shown(value)} is no date such as 2024-06-26") from None


def _read_span(value: object, place: str) -> Span:
    ends = _expect(list, value, place, "a pair [start, end]")
    if len(ends) != 2:
        raise Misfit(f"{place}: {_shown(value)} is no pair [start, end]")
    start, end = (_read_integer(one, place) for one in ends)
    if not 0 <= start < end:
        raise Misfit(f"{place}: {_shown(value)} covers nothing")
    return Span(start, end)


def _expect(kind: type[Any], value: object, place: str, words: str) -> Any:  # noqa: ANN401
    if not isinstance(value, kind):
        raise Misfit(f"{place or 'the line'}: {_shown(value)} is not {words}")
    return value


def _shown(value: object) -> str:
    written = repr(value)
    return written if len(written) <= LONGEST_SHOWN else f"{written[:LONGEST_SHOWN]}..."


_PLAIN = frozenset({str, int, float, bool, NoneType})
_READERS: dict[Any, Callable[[object, str], Any]] = {
    str: _read_text,
    int: _read_integer,
    float: _read_number,
    bool: _read_truth,
    date: _read_day,
    Span: _read_span,
}
