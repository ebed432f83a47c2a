"""Which places can be opened with a click, and which terminals know how (the escape sequence OSC 8).

Only addresses of the web and files that are there; an address from an article is written so that no terminal can take
anything in it for the end of the sequence. See https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote, urlsplit

LONGEST = 2083
"""Characters of an address; what is longer is no link in VTE, https://gitlab.gnome.org/GNOME/vte."""

_WEB = ("http", "https")
_KEPT = "!#$%&'()*+,/:;=?@[]~"
_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "zed", "WarpTerminal"})
_TERMINALS = frozenset({"xterm-kitty", "alacritty", "alacritty-direct", "xterm-ghostty", "foot", "foot-extra"})
_MARKS = ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM", "KITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR")
_VTE_SINCE = 5001
"""The first version of VTE with links that does not crash on them."""


def links_wanted() -> bool:
    """Say whether stdout is a terminal that opens links; FORCE_HYPERLINK says so, or with 0 that it is none."""
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    return sys.stdout.isatty() and _opens_links(os.environ)


def target(location: str) -> str | None:
    """Return the address that a location leads to, None where nothing can be opened."""
    address = _web_address(location) or _file_address(location)
    return address if address and len(address) <= LONGEST else None


def _opens_links(environment: Mapping[str, str]) -> bool:
    version = environment.get("VTE_VERSION", "")
    return (
        environment.get("TERM_PROGRAM") in _PROGRAMS
        or environment.get("TERM") in _TERMINALS
        or any(mark in environment for mark in _MARKS)
        or (version.isdecimal() and int(version) >= _VTE_SINCE)
    )


def _web_address(location: str) -> str | None:
    """Return an address of the web with nothing but printable ASCII in it."""
    try:
        parts = urlsplit(location)
        known = parts.scheme in _WEB and bool(parts.hostname)
    except ValueError:  # such as brackets that are no IPv6 address
        return None
    return quote(location, safe=_KEPT, errors="replace") if known else None


def _file_address(location: str) -> str | None:
    """Return the address of a file that is there; a path of the network is not even looked for."""
    path = location.removeprefix("file://") if location.startswith("file:///") else location
    if path.startswith(("//", "\\\\")):
        return None
    try:
        return Path(path).absolute().as_uri() if Path(path).is_file() else None
    except (OSError, ValueError):  # too long a name, or one with a character that no name can have
        return None
