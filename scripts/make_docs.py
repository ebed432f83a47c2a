"""Write the pages of docs/ that are made from the program itself, or check that they are up to date.

Usage: python scripts/make_docs.py [--check]

docs/cli.md from the commands' own help, docs/exit-codes.md from the errors, docs/settings.md from the table of
settings, docs/schema.md from the comments of tables and views, docs/views.md and docs/cookbook.md from
scripts/questions.toml and the answers of `claims sql` on seeds/, the pictures in docs/img from the real output of
commands on seeds/, docs/review.md from a terminal in which keys are pressed. docs/corrections.md is written by hand but
for what its commands print: they are run in a row.
"""

import argparse
import io
import json
import re
import shlex
import subprocess
import sys
import tempfile
import textwrap
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimsdb.errors import ClaimsError

ROOT = Path(__file__).resolve().parents[1]
GENERATED = "<!-- Made by scripts/make_docs.py: edit the program, not this page. -->\n\n"
WIDTH = 100
PUBLISHED = "2024-06-20"
"""The seeds tell no dates: for questions about time they are read as if all had been published on one day."""

_NOW = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d UTC)?")
"""When the pictures are made, which is no reason to make them anew."""

_COMMAND = re.compile(r"^    \$ claims (.+)\n(?:    (?!\$ ).*\n)*", re.MULTILINE)
"""A command in a page, and what it printed when it was run last."""

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d")


@dataclass
class Demo:
    """Databases of the seeds, made in a folder when a page asks for them."""

    folder: str

    @cached_property
    def undated(self) -> list[str]:
        """The command on the database of `make demo`."""
        return self._ingested("demo.db")

    @cached_property
    def dated(self) -> list[str]:
        """The command on a database of which all articles have a date."""
        return self._ingested("dated.db", "--published", PUBLISHED)

    @cached_property
    def corrected(self) -> list[str]:
        """The command on a database of its own, to change things in."""
        return self._ingested("corrected.db")

    @cached_property
    def reviewed(self) -> list[str]:
        """The command on a database of its own, to decide in."""
        return self._ingested("reviewed.db")

    def _ingested(self, name: str, *options: str) -> list[str]:
        claims = [sys.executable, "-m", "claimsdb", "--db", f"{self.folder}/{name}"]
        subprocess.run([*claims, "ingest", "seeds", *options], cwd=ROOT, check=True, capture_output=True)
        return claims


def cli_page(_demo: Demo) -> str:
    """Return the reference of all commands, from their help."""
    command = [sys.executable, "-m", "typer", "claimsdb.cli", "utils", "docs", "--name", "claims"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return GENERATED + done.stdout.strip() + "\n"


def exit_codes_page(_demo: Demo) -> str:
    """Return what the program ends with, from the classes of errors."""
    from claimsdb.cli import failures
    from claimsdb.errors import ClaimsError

    told = {0: "It was done.", **failures.CODES, **dict(_kinds_of(ClaimsError))}
    lines = [
        "# Exit codes",
        "",
        "What `claims` ends with, for scripts. The sentence on stderr says what happened, and what to do next.",
        "",
        "| code | |",
        "|---|---|",
        *(f"| {code} | {told[code]} |" for code in sorted(told)),
    ]
    return GENERATED + "\n".join(lines) + "\n"


def _kinds_of(error: "type[ClaimsError]") -> Iterator[tuple[int, str]]:
    """Yield the code and the meaning of every kind of an error that has a code of its own."""
    for kind in error.__subclasses__():
        if "exit_code" in vars(kind):
            yield kind.exit_code, (kind.__doc__ or "").splitlines()[0]
        yield from _kinds_of(kind)


def settings_page(_demo: Demo) -> str:
    """Return the table of settings."""
    from claimsdb import settings

    return GENERATED + settings.settings_page().strip() + "\n"


def schema_page(_demo: Demo) -> str:
    """Return every view and table with its columns and their meanings, views first: they are the stable interface."""
    from claimsdb.database.models import metadata
    from claimsdb.database.views import ALL
    from claimsdb.database.views.glossary import COLUMNS

    lines = [
        "# Schema",
        "",
        "The views are a stable interface, the same on SQLite and PostgreSQL; tables may change with a migration.",
        "The same stands in the view `schema_docs` of every database; `claims schema NAME --ddl` prints the SQL.",
        "Questions to each view are in [views.md](views.md), and more in the [cookbook](cookbook.md).",
        "",
        "## Views",
    ]
    for view in ALL:
        columns = [] if view.name == "schema_docs" else [(name, COLUMNS[name]) for name in view.table.c.keys()]  # noqa: SIM118
        lines += _section(view.name, view.purpose, columns)
    lines += ["", *_diagram(), "## Tables"]
    for table in metadata.sorted_tables:
        lines += _section(table.name, table.comment or "", [(item.name, item.comment or "") for item in table.columns])
    return GENERATED + "\n".join(lines) + "\n"


def _section(name: str, purpose: str, columns: list[tuple[str, str]]) -> Iterator[str]:
    yield from ("", f"### {name}", "", purpose)
    if columns:
        yield from ("", "| column | meaning |", "|---|---|")
        yield from (f"| `{column}` | {_cell(meaning)} |" for column, meaning in columns)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")


def picture(demo: Demo) -> str:
    """Return the SVG of `claims show --country ZA` on the seeds."""
    return _drawn(demo.undated, "show", "--country", "ZA")


def claim_picture(demo: Demo) -> str:
    """Return the SVG of the same dispute on its own, by its number, with all that is known of it."""
    ask = [*demo.dated, "show", "--country", "ZA", "--format", "json"]
    dispute, *_ = json.loads(subprocess.run(ask, cwd=ROOT, check=True, capture_output=True, text=True).stdout)
    return _drawn(demo.dated, "show", str(dispute["id"]))


def timeline_picture(demo: Demo) -> str:
    """Return the SVG of what was said about the disputes of two countries."""
    return _drawn(demo.dated, "timeline", "--country", "ZA", "--country", "KP", "--status", "disputed")


def matrix_picture(demo: Demo) -> str:
    """Return the SVG of who accuses whom."""
    return _drawn(demo.undated, "matrix")


def stats_picture(demo: Demo) -> str:
    """Return the SVG of what the database holds, as if it had been filled on the day of its articles."""
    return _drawn(demo.dated, "stats")


def _drawn(claims: list[str], *command: str) -> str:
    """Return the SVG of a command, drawn from what it prints."""
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(_NOW.sub(PUBLISHED, _shown(claims, *command))), soft_wrap=True)
    title = " ".join(("claims", *command))
    return console.export_svg(title=title, code_format=_frame(), unique_id="claimsdb") + "\n"


def _frame() -> str:
    """Return Rich's frame of a terminal without fonts from elsewhere, and with every space kept by every viewer."""
    from rich._export_format import CONSOLE_SVG_FORMAT

    local = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    return local.replace("<svg ", '<svg xml:space="preserve" ', 1)


def _shown(claims: list[str], *command: str) -> str:
    """Return what a command draws on a terminal."""
    environment = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"}
    show = [*claims, *command, "--width", str(WIDTH)]
    return subprocess.run(show, cwd=ROOT, check=True, capture_output=True, text=True, env=environment).stdout


def views_page(demo: Demo) -> str:
    """Return every view with a question and what the seeds answer."""
    from claimsdb.database.views import ALL

    asked = {one["name"]: one for one in _questions()["view"]}
    lines = [
        "# The views by example",
        "",
        "What each view is for, one question to it, and the answer of a database of [seeds/](../seeds/README.md),",
        f"read as if published on {PUBLISHED}. Their columns are described in [schema.md](schema.md).",
    ]
    for view in ALL:
        lines += ["", f"## {view.name}", "", view.purpose, "", *_answered(demo, asked[view.name])]
    return GENERATED + "\n".join(lines) + "\n"


def cookbook_page(demo: Demo) -> str:
    """Return questions that people ask, in SQL, with what the seeds answer."""
    lines = [
        "# Cookbook: questions in SQL",
        "",
        "Run them with `claims sql`, `sqlite3`, psql or any other program; PostgreSQL's own words stand below.",
        f"The answers are those of a database of [seeds/](../seeds/README.md), read as if published on {PUBLISHED}.",
    ]
    for number, question in enumerate(_questions()["question"], 1):
        lines += ["", f"## {number}. {question['asks']}", "", *_answered(demo, question)]
    return GENERATED + "\n".join(lines) + "\n"


def _questions() -> dict[str, Any]:
    return tomllib.loads((ROOT / "scripts" / "questions.toml").read_text(encoding="utf-8"))


def _answered(demo: Demo, question: dict[str, str]) -> Iterator[str]:
    """Yield the SQL of a question and the rows that answer it."""
    yield from ("```sql", question["sql"].strip(), "```", "")
    ask = [*demo.dated, "sql", question["sql"], "--format", "md"]
    answer = subprocess.run(ask, cwd=ROOT, check=True, capture_output=True, text=True).stdout.rstrip()
    yield answer if answer.count("\n") > 1 else "No rows."
    if "postgresql" in question:
        yield from ("", "On PostgreSQL:", "", "```sql", question["postgresql"].strip(), "```")


def corrections_page(demo: Demo) -> str:
    """Return the page about corrections with what each of its commands prints after those before it."""

    def run(match: re.Match[str]) -> str:
        environment = {"CLAIMSDB_USER": "anna", "COLUMNS": str(WIDTH), "PATH": "/usr/bin:/bin"}
        command = [*demo.corrected, *shlex.split(match[1])]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, env=environment)
        printed = _NOW.sub(PUBLISHED, _MOMENT.sub(f"{PUBLISHED} 09:30", done.stdout + done.stderr))
        return textwrap.indent(f"$ claims {match[1]}\n{printed}", " " * 4)

    return _COMMAND.sub(run, (ROOT / "docs" / "corrections.md").read_text(encoding="utf-8"))


def review_page(demo: Demo) -> str:
    """Return a review as the terminal shows it, recorded from the program."""
    from record_review import recorded

    return GENERATED + recorded([*demo.reviewed, "review", "--user", "anna"])


def _diagram() -> Iterator[str]:
    """Yield the tables and what refers to what, as a diagram in Mermaid."""
    from claimsdb.database.models import metadata

    yield from ("## Tables and their references", "", "```mermaid", "erDiagram")
    for table in metadata.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda key: (key.parent.name, key.column.table.name)):
            least = "o|" if key.parent.nullable else "||"
            yield f"    {key.column.table.name} {least}--o{{ {table.name} : {key.parent.name}"
    yield from ("```", "")


PAGES: dict[str, Callable[[Demo], str]] = {
    "docs/cli.md": cli_page,
    "docs/exit-codes.md": exit_codes_page,
    "docs/settings.md": settings_page,
    "docs/schema.md": schema_page,
    "docs/views.md": views_page,
    "docs/cookbook.md": cookbook_page,
    "docs/corrections.md": corrections_page,
    "docs/review.md": review_page,
    "docs/img/show-za.svg": picture,
    "docs/img/show-claim.svg": claim_picture,
    "docs/img/timeline.svg": timeline_picture,
    "docs/img/matrix.svg": matrix_picture,
    "docs/img/stats.svg": stats_picture,
}


def main() -> int:
    """Write the pages, or with --check name those that differ and return 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when a page is out of date")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as folder:
        demo = Demo(folder)
        pages = {name: page(demo) for name, page in PAGES.items()}
    stale = [name for name, page in pages.items() if not _is_current(ROOT / name, page, write=not check)]
    for name in stale:
        print(f"{name} is out of date; run `make docs`" if check else f"wrote {name}")
    return int(check and bool(stale))


def _is_current(path: Path, page: str, *, write: bool) -> bool:
    if path.exists() and path.read_text(encoding="utf-8") == page:
        return True
    if write:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page, encoding="utf-8")
    return False


if __name__ == "__main__":
    sys.exit(main())
