"""The commands by name, each loaded when it is asked for: of more than thirty, a run needs one.

To load them all takes a tenth of the time that a question may take.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, NamedTuple

import typer
from typer.main import get_group


class Place(NamedTuple):
    """Where a command is, and what is said of it.

    Attributes:
        module: the one in this package that has it.
        name: how it is called there.
        short_help: the line in the list of all commands; the first sentence of its help, if not given.
        example: how to call it; what its module has as EXAMPLE, if not given.
    """

    module: str
    name: str
    short_help: str | None = None
    example: str | None = None


COMMANDS: Mapping[str, Place] = {
    "ingest": Place("ingest", "ingest"),
    "extract": Place("extract", "extract"),
    "show": Place("show", "show", "Print disputed claims from both sides."),
    "entity": Place("entity", "entity", "Print all about an entity on one page."),
    "timeline": Place("timeline", "timeline", "Print who said what, and when."),
    "matrix": Place("matrix", "matrix", "Print which country accuses which."),
    "stats": Place("stats", "stats", "Print how much there is of everything."),
    "search": Place("search", "search", "Find claims or articles by words."),
    "serve": Place("serve", "serve", "Serve the disputes as pages for a browser."),
    "export": Place("export", "export", "Write claims to a file for others."),
    "import": Place("import_", "import_", "Store the claims of a file."),
    "schema": Place("schema", "schema", "Print what can be asked in SQL."),
    "sql": Place("sql", "sql", "Run one SQL statement that only reads."),
    "eval": Place("evaluate", "evaluate", "Measure extraction on gold sets."),
    "review": Place("review", "review", "Decide what waits for a person, key by key."),
    "accept": Place("decide", "accept", "Say that an answer belongs to a claim.", "Example: claims accept 7 12"),
    "reject": Place("decide", "reject", "Say that it does not.", "Example: claims reject 7 12"),
    "merge": Place("decide", "merge", "Say that claims are the same.", "Example: claims merge 7 9"),
    "split": Place("decide", "split", "Say that one claim is two.", "Example: claims split 7 31"),
    "link": Place("decide", "link", "Put an answer to a claim.", "Example: claims link 7 9 --as narrower"),
    "unlink": Place("decide", "unlink", "Take an answer from a claim.", "Example: claims unlink 7 12"),
    "edit": Place("decide", "edit", "Correct a claim or an answer.", "Example: claims edit 7 --claimant Ukraine"),
    "undo": Place("decide", "undo", "Take a decision back.", "Example: claims undo 12"),
    "history": Place("history", "print_history", "Print who decided what and why."),
    "reextract": Place("reextract", "reextract", "Read stored articles again."),
    "remove": Place("remove", "remove", "Take an article down."),
    "check": Place("check", "check", "Look for rows that contradict each other."),
    "add": Place("add", "add"),
    "decisions": Place("decisions", "decisions"),
    "db": Place("db", "db"),
}


class Commands(Mapping[str, Any]):  # what Typer makes of a function has no public name
    """All commands, to be read like a dictionary."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401
        """Load a command."""
        place = COMMANDS[name]
        module = import_module(f"claimsdb.cli.{place.module}")
        command = getattr(module, place.name)
        alone = typer.Typer(rich_markup_mode=None)
        if isinstance(command, typer.Typer):
            alone.add_typer(command, name=name)
        else:
            alone.command(name, epilog=place.example or module.EXAMPLE, short_help=place.short_help)(command)
        return get_group(alone).commands[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)
