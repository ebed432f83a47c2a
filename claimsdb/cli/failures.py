"""Every failure into one sentence on stderr and an exit code; a traceback only with --debug."""

import errno
import os
import sys
import traceback
from typing import Any

import typer
from typer.core import TyperGroup

from claimsdb.cli.terminal import safe, safe_lines
from claimsdb.errors import ClaimsError, UnwritableFile, UsageError

INTERRUPTED = 130  # 128 + SIGINT, as shells have it
PIPE_CLOSED = 141  # 128 + SIGPIPE: `claims extract ... | head` is no failure worth a word
UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h
CODES = {
    UNEXPECTED: "The program itself is wrong.",
    INTERRUPTED: "It was interrupted; what was said to be done is done.",
    PIPE_CLOSED: "Whoever reads the output has gone away.",
}

# Wrong options: Typer shows these itself. Their base class has no public name, for Typer keeps its own copy of Click.
_SHOWN_BY_TYPER = next(
    parent
    for parent in typer.BadParameter.__mro__
    if issubclass(parent, Exception) and parent.__name__ == "ClickException"
)


class ErrorGroup(TyperGroup):
    """The root of the commands: the one place where errors turn into words, under `CliRunner` too."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 (Click's types have no public names)
        """Find the command that was asked for, and see that its words are text."""
        for word in args:
            _require_text(word)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401
        """Run the command that was asked for."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()  # a closed pipe shows itself here, where it can still be caught
        except (typer.Exit, typer.Abort, _SHOWN_BY_TYPER):
            raise
        except BrokenPipeError as error:
            _discard_output()
            raise typer.Exit(PIPE_CLOSED) from error
        except (Exception, KeyboardInterrupt) as error:
            if _is_of_full_output(error):
                _discard_output()
            raise typer.Exit(report(error, debug=ctx.params["debug"])) from error
        return result


def report(error: BaseException, *, debug: bool) -> int:
    """Say on stderr what went wrong and return the exit code."""
    if debug:
        typer.echo(safe_lines("".join(traceback.format_exception(error))), err=True, nl=False)
    sentence, code = _told(error)
    typer.echo(f"claims: error: {safe(sentence)}", err=True)
    return code


def _told(error: BaseException) -> tuple[str, int]:
    if isinstance(error, ClaimsError):
        return str(error), error.exit_code
    if isinstance(error, KeyboardInterrupt):
        return "interrupted; what was said to be done is done, run the same command again for the rest", INTERRUPTED
    if _is_of_full_output(error):
        return _told(UnwritableFile("the output", os.strerror(errno.ENOSPC)))
    what = f"{type(error).__name__}: {error}".rstrip(": ")
    return f"this should not happen ({what}); run `claims --debug ...` and report what it prints", UNEXPECTED


def _require_text(word: str) -> None:
    """Refuse what no database can be asked for: bytes that are no UTF-8, unless they are the name of a file."""
    try:
        word.encode()
    except UnicodeEncodeError as error:
        if not os.path.lexists(word):
            raise UsageError(f"{word!r} is not written in UTF-8 and names no file; write it in UTF-8") from error


def _is_of_full_output(error: BaseException) -> bool:
    """Say whether there is no room for what is written to stdout; only of other files an error has the name."""
    return isinstance(error, OSError) and error.errno == errno.ENOSPC and error.filename is None


def _discard_output() -> None:
    """Let the interpreter flush into nothing at its end (https://docs.python.org/3/library/signal.html#note-on-sigpipe)."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
