"""A folder into its article files, the same order on every machine: names in code point order, files before folders.

Left out: hidden names, README files (they speak about the articles) and names whose ending promises no kind that is
read; `.gz` at the end of one that does is welcome.
"""

from collections.abc import Iterator
from pathlib import Path

from claimsdb.errors import SourceEmpty, SourceError, SourceUnreadable
from claimsdb.sources.file import location_of
from claimsdb.sources.kinds import SUFFIXES, promised_by


def files_in(folder: Path) -> Iterator[str | SourceError]:
    """Yield the path of every article file below a folder, or the error of a folder that cannot be read.

    Links to folders are followed; one that leads back to a folder already read is an error, not an endless walk.
    """
    pending, seen, found = [folder], set[tuple[int, int]](), False
    while pending:
        here = pending.pop()
        try:
            files, folders = _entries(here, seen)
        except SourceError as error:
            found = True
            yield error
            continue
        found = found or bool(files)
        yield from map(str, files)
        pending.extend(reversed(folders))
    if not found:
        problem = f"the folder holds no file of articles ({', '.join(SUFFIXES)}); name other files one by one"
        yield SourceEmpty(location_of(str(folder)), problem)


def _entries(folder: Path, seen: set[tuple[int, int]]) -> tuple[list[Path], list[Path]]:
    """List the article files and the subfolders of one folder, and note it down as seen."""
    try:
        status = folder.stat()
        visible = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
        folders = [entry for entry in visible if entry.is_dir()]
    except OSError as error:
        raise SourceUnreadable(location_of(str(folder)), f"the folder cannot be read ({error.strerror})") from error
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        raise SourceUnreadable(location_of(str(folder)), "the folder is a link to one already read; remove the link")
    seen.add(identity)
    return [entry for entry in visible if entry not in folders and _is_article(entry)], folders


def _is_article(path: Path) -> bool:
    return promised_by(path.name) is not None and not path.name.upper().startswith("README")
