"""Write the pages of docs/ that are made from the program itself, or check that they are up to date.

Usage: python scripts/make_docs.py [--check]

docs/cli.md from the commands' own help, docs/settings.md from the table of settings, docs/schema.md from the comments
of tables and views, docs/img/show-za.svg from the real output of `claims show --country ZA` on seeds/.
"""

import argparse
import io
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GENERATED = "<!-- Made by scripts/make_docs.py: edit the program, not this page. -->\n\n"
WIDTH = 100


def cli_page() -> str:
    """Return the reference of all commands, from their help."""
    command = [sys.executable, "-m", "typer", "claimsdb.cli", "utils", "docs", "--name", "claims"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return GENERATED + done.stdout.strip() + "\n"


def settings_page() -> str:
    """Return the table of settings."""
    from claimsdb import settings

    return GENERATED + settings.settings_page().strip() + "\n"


def schema_page() -> str:
    """Return every view and table with its columns and their meanings, views first: they are the stable interface."""
    from claimsdb.database.models import metadata
    from claimsdb.database.views import ALL
    from claimsdb.database.views.glossary import COLUMNS

    lines = [
        "# Schema",
        "",
        "The views are a stable interface, the same on SQLite and PostgreSQL; tables may change with a migration.",
        "In the database itself the same stands in `schema_docs`.",
        "",
        "## Views",
    ]
    for view in ALL:
        columns = [] if view.name == "schema_docs" else [(name, COLUMNS[name]) for name in view.table.c.keys()]  # noqa: SIM118
        lines += _section(view.name, view.purpose, columns)
    lines += ["", "## Tables"]
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


def picture() -> str:
    """Return the SVG of `claims show --country ZA` on the seeds, drawn from what the command prints."""
    from rich.console import Console
    from rich.text import Text

    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text.from_ansi(_shown()), soft_wrap=True)
    return console.export_svg(title="claims show --country ZA", code_format=_frame(), unique_id="claimsdb") + "\n"


def _frame() -> str:
    """Return Rich's frame of a terminal without fonts from elsewhere, and with every space kept by every viewer."""
    from rich._export_format import CONSOLE_SVG_FORMAT

    local = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    return local.replace("<svg ", '<svg xml:space="preserve" ', 1)


def _shown() -> str:
    """Build the database of `make demo` in a temporary folder and return what the command draws on a terminal."""
    with tempfile.TemporaryDirectory() as folder:
        claims = [sys.executable, "-m", "claimsdb", "--db", f"{folder}/claims.db"]
        subprocess.run([*claims, "ingest", "seeds"], cwd=ROOT, check=True, capture_output=True)
        show = [*claims, "show", "--country", "ZA", "--width", str(WIDTH)]
        environment = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"}
        return subprocess.run(show, cwd=ROOT, check=True, capture_output=True, text=True, env=environment).stdout


PAGES: dict[str, Callable[[], str]] = {
    "docs/cli.md": cli_page,
    "docs/settings.md": settings_page,
    "docs/schema.md": schema_page,
    "docs/img/show-za.svg": picture,
}


def main() -> int:
    """Write the pages, or with --check name those that differ and return 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 when a page is out of date")
    check = parser.parse_args().check
    stale = [name for name, page in PAGES.items() if not _is_current(ROOT / name, page(), write=not check)]
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
