"""The YAML block at the top of a Markdown file into what is known about the article. All values are strings.

---
title: Pretoria denies arms delivery
publisher: The Ledger
published: 2023-06-26
---
"""

import re
from dataclasses import dataclass

from claimsdb.errors import SourceFrontMatter
from claimsdb.sources.published import published_as_told
from claimsdb.sources.told import NOTHING_TOLD, Told, line_of

MAX_LENGTH = 65_536  # PyYAML takes a second for a megabyte; nobody writes a page of metadata

_BEGIN = re.compile(r"---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n(?:[ \t]*\r?\n)*|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a block tells; the article begins at `end`, after the block and the blank lines below it."""

    end: int = 0
    told: Told = NOTHING_TOLD


NO_FRONT_MATTER = FrontMatter()


def read_front_matter(text: str, location: str) -> FrontMatter:
    """Read the block at the top of `text`; without one, nothing is known and the article begins at 0.

    A date that cannot be read stays as raw words: the article is worth more than its date.

    Raises:
        SourceFrontMatter: the block is no YAML mapping of names to lines of text.
    """
    begin = _BEGIN.match(text)
    end = _END.search(text, begin.end()) if begin else None
    if begin is None or end is None:
        return NO_FRONT_MATTER
    fields = _fields(text[begin.end() : end.start()], location)
    published = _line(fields, "published", location)
    told = Told(
        title=_line(fields, "title", location),
        publisher=_line(fields, "publisher", location),
        published=published_as_told(published) if published else None,
    )
    return FrontMatter(end.end(), told)


def _fields(block: str, location: str) -> dict[object, object]:
    """Load the block as a mapping; BaseLoader makes strings of everything and runs nothing."""
    import yaml

    if len(block) > MAX_LENGTH:
        raise SourceFrontMatter(location, f"its front matter is longer than {MAX_LENGTH} characters; shorten it")
    try:
        fields = yaml.load(block, Loader=yaml.BaseLoader)  # noqa: S506 (BaseLoader is the safest of them)
    except (yaml.YAMLError, RecursionError) as error:
        raise SourceFrontMatter(location, f"its front matter is no YAML ({_first_line(error)}); mend it") from error
    if fields in (None, ""):
        return {}
    if not isinstance(fields, dict):
        raise SourceFrontMatter(
            location, "its front matter has no `name: value` lines; write `title: ...` or remove it"
        )
    return fields


def _line(fields: dict[object, object], name: str, location: str) -> str | None:
    """Return a value as one line, or None when it is not given."""
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise SourceFrontMatter(location, f"the {name} in its front matter is not a line of text; put it in quotes")
    return line_of(value)


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [""])[0]
