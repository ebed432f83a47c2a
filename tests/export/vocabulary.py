"""Is a node what schema.org expects? An excerpt of its vocabulary in `schema_org.toml` says."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

_VOCABULARY = tomllib.loads((Path(__file__).parent / "schema_org.toml").read_text(encoding="utf-8"))
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def faults(node: dict[str, Any], named: dict[str, str], place: str = "") -> Iterator[str]:
    """Yield what is wrong with a node; `named` tells the types of the nodes that others refer to."""
    kind = node["@type"]
    for name, value in node.items():
        if name.startswith("@"):
            continue
        rule = _VOCABULARY["properties"].get(name)
        if rule is None or not set(rule["on"]) & set(_kinds(kind)):
            yield f"{place}{kind} has no property {name}"
            continue
        for one in value if isinstance(value, list) else [value]:
            yield from _value_faults(one, rule["expects"], named, f"{place}{kind}.{name}: ")


def _value_faults(value: Any, expects: list[str], named: dict[str, str], place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        if not any(_is(value, kind) for kind in expects):
            yield f"{place}{value!r} is none of {expects}"
        return
    kind = value.get("@type") or named.get(value["@id"], "node that is not there")
    if not set(_kinds(kind)) & set(expects):
        yield f"{place}a {kind} is none of {expects}"
    if "@type" in value:
        yield from faults(value, named, place)


def _kinds(kind: str) -> Iterator[str]:
    yield kind
    if kind in _VOCABULARY["parents"]:
        yield from _kinds(_VOCABULARY["parents"][kind])


def _is(value: Any, kind: str) -> bool:
    match kind:
        case "Text":
            return isinstance(value, str) and bool(value.strip())
        case "Number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case "Date":
            return isinstance(value, str) and _DATE.fullmatch(value) is not None
        case "URL":
            return isinstance(value, str) and urlsplit(value).scheme in {"http", "https"}
    return False
