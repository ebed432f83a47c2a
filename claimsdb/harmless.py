r"""Text from articles, paths and databases with nothing in it that a terminal obeys.

A title may hold escape sequences that recolour, retitle or overwrite the screen, and direction overrides that make
words read backwards. Here they turn into visible escapes (`\x1b`, `\u202e`).
"""

import json
import re
from typing import Any

# C0 and C1 controls, direction marks and overrides, line and paragraph separators, byte order marks,
# lone surrogates (file names that are no UTF-8) and invisible tags.
_OBEYED = "\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f"
_HOSTILE = re.compile(f"[{_OBEYED}]")
_HOSTILE_IN_LINES = re.compile(f"(?![\n\t])[{_OBEYED}]")


def safe(text: str) -> str:
    r"""Return `text` as one harmless line: every control character, line breaks included, as a visible escape."""
    return _HOSTILE.sub(_escaped, text)


def safe_lines(text: str) -> str:
    """Return `text` harmless, its line feeds and tabs kept."""
    return _HOSTILE_IN_LINES.sub(_escaped, text)


def json_text(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401 (whatever JSON can hold)
    """Return `value` as JSON in readable Unicode; what a terminal would obey stands as JSON's own escapes."""
    written = json.dumps(value, ensure_ascii=False, indent=indent)
    return _HOSTILE_IN_LINES.sub(lambda match: json.dumps(match[0])[1:-1], written)


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")
