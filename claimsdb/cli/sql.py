"""`claims sql`: one statement of the user's own, which can only read."""

import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any

import typer

from claimsdb.cli.rows import Format, lines
from claimsdb.cli.terminal import show
from claimsdb.errors import SourceMissing, UsageError

EXAMPLE = """Example: claims sql "SELECT claim FROM disputed_claims WHERE claimant_country = :code" --param code=US"""


PATIENCE = 30
"""Seconds that a statement may take when nobody says how long."""


def sql(
    ctx: typer.Context,
    statement: Annotated[
        str | None, typer.Argument(metavar="[SQL]", help="One statement; - or nothing reads it from standard input.")
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", "-f", metavar="FILE", help="Read the statement from a file.")
    ] = None,
    param: Annotated[
        list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="What :NAME in the statement stands for.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print the rows.")] = Format.TABLE,
    timeout: Annotated[
        float, typer.Option("--timeout", min=0.01, metavar="SECONDS", help="How long it may take.")
    ] = PATIENCE,
) -> None:
    """Print what one SQL statement finds; whatever it says, it cannot change anything.

    `claims schema` lists the views to ask, docs/cookbook.md has examples.
    """
    from claimsdb.database.asking import ask

    asked, values = _statement(statement, file), dict(map(_pair, param or ()))
    with ask(ctx.obj.reader(), asked, values, timeout) as answer:
        columns = dict.fromkeys(Format, answer.columns)
        for line in lines(_named(answer.columns, answer.rows), form, columns):
            show(line)


def _statement(given: str | None, file: Path | None) -> str:
    if given is not None and file is not None:
        raise UsageError("give the statement itself or a file, not both")
    text = _in_file(file) if file else sys.stdin.read() if given in (None, "-") else given or ""
    if "\0" in text or not text.strip(" \t\r\n;"):
        raise UsageError("there is no statement to run; try claims sql 'SELECT * FROM schema_docs'")
    return text


def _in_file(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise SourceMissing(str(file), f"cannot be read ({error})") from error


def _pair(param: str) -> tuple[str, str]:
    name, equals, value = param.partition("=")
    if not (equals and name.isidentifier()):
        raise UsageError(f"--param {param!r} is no NAME=VALUE; write --param country=ZA for :country")
    return name, value


def _named(columns: Sequence[str], rows: Iterator[Sequence[Any]]) -> Iterator[Mapping[str, object]]:
    return (dict(zip(columns, map(_plain, row), strict=True)) for row in rows)


def _plain(value: Any) -> object:  # noqa: ANN401 - whatever a database holds
    """Return a value that every format can hold; what JSON has no form for becomes text."""
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, (date, time)):  # a moment is a date as well
        return value.isoformat()
    return value.hex() if isinstance(value, (bytes, memoryview)) else str(value)
