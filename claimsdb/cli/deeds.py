"""What a decision did, in words for people: "claim 9 merged into claim 7"."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from claimsdb.cli.terminal import safe

if TYPE_CHECKING:
    from claimsdb.queries.history import Entry

_SHORT = 12


def deed(entry: "Entry") -> str:
    """Return what was done in one harmless line."""
    return _DEEDS[entry.action](entry)


def _claim(entry: "Entry") -> str:
    return _named("claim", entry.claim, entry.claim_key)


def _other(entry: "Entry") -> str:
    return _named("claim", entry.other, entry.other_key)


def _answer(entry: "Entry") -> str:
    return _named("answer", entry.response, entry.response_key)


def _named(what: str, number: int | None, key: str | None) -> str:
    return f"{what} {number if number is not None else (key or '')[:_SHORT]}"


def _judged(entry: "Entry") -> str:
    said = "accepted" if entry.action == "accept" else "rejected"
    if entry.response_key is None:
        return f"{_claim(entry)} {said} as a claim"
    return f"{_answer(entry)} {said} as an answer to {_claim(entry)}"


def _linked(entry: "Entry") -> str:
    together, word = entry.action == "link", "with" if entry.action == "link" else "from"
    if entry.response_key is not None:
        return f"{_answer(entry)} {'linked' if together else 'unlinked'} {word} {_claim(entry)}"
    relation = str(entry.arguments["relation"]).replace("_", " ")
    return f"{_claim(entry)} {'is' if together else 'is not'} {relation} to {_other(entry)}"


def _merged(entry: "Entry") -> str:
    return f"{_other(entry)} merged into {_claim(entry)}"


def _split(entry: "Entry") -> str:
    return f"{_claim(entry)} split: what it is in {len(entry.arguments['articles'])} article(s) is a claim of its own"


def _edited(entry: "Entry") -> str:
    row = _claim(entry) if entry.response_key is None else _answer(entry)
    if not entry.arguments:
        return f"{row} looked over and left as it is"
    return f"{row} edited: {', '.join(_values(entry))}"


def _values(entry: "Entry") -> Iterator[str]:
    for field, value in entry.arguments.items():
        if isinstance(value, Mapping):
            named = value.get("name") or value.get("raw") or value.get("on")
            instead = f" instead of {value['instead_of']}" if value.get("instead_of") else ""
            yield f"{field} {safe(str(named))}{safe(instead)}"
        elif value is not None:
            yield f"{field} {safe(str(value))!r}" if field in {"text", "alias"} else f"{field} {safe(str(value))}"


def _added(entry: "Entry") -> str:
    told = entry.arguments
    if entry.claim_key is None:
        return f"claim added: {safe(told['text'])!r}"
    kind = str(told["type"]).replace("_", " ")
    return f"{kind} by {safe(told['respondent']['name'])} added to {_claim(entry)}"


def _removed(entry: "Entry") -> str:
    return f"{_named('article', entry.article, entry.article_key)} removed"


def _undone(entry: "Entry") -> str:
    return f"decision {entry.undoes} taken back"


_DEEDS: Mapping[str, Callable[["Entry"], str]] = {
    "accept": _judged,
    "reject": _judged,
    "link": _linked,
    "unlink": _linked,
    "merge": _merged,
    "split": _split,
    "edit": _edited,
    "add": _added,
    "remove": _removed,
    "undo": _undone,
}
