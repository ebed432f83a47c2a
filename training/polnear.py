"""PolNeAR's texts and brat annotations into documents. The corpus stays where it is; nothing of it is kept here."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimsdb.spans import Span
from claimsdb.terms import SpanRole
from training.documents import ROLES, Document, Relation, is_holdout

Fragment = tuple[SpanRole, list[Span]]

_ROLE = re.compile(r"(Source|Cue|Content)\d*", re.IGNORECASE)


def read_polnear(split: Path) -> Iterator[Document]:
    """Read a split: an article that several people annotated comes once for each of them."""
    for path in sorted((split / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        for annotation in sorted((split / "attributions").glob(f"{path.stem}_*.ann")):
            yield Document(annotation.stem, text, tuple(_relations(annotation)), is_holdout(path.stem))


def _relations(annotation: Path) -> Iterator[Relation]:
    """Yield the relations of a brat file: events whose arguments are text fragments."""
    lines = annotation.read_text(encoding="utf-8").splitlines()
    fragments = {key: fragment for line in lines if line[:1] == "T" for key, fragment in _fragments(line)}
    for line in lines:
        if line[:1] == "E":
            keys = [part.rpartition(":")[2] for part in line.partition("\t")[2].split()]
            relation = _relation([fragments[key] for key in keys if key in fragments])
            if any(relation.values()):
                yield relation


def _fragments(line: str) -> Iterator[tuple[str, Fragment]]:
    """Read a line like "T1 TAB Cue1 10 14;20 24 TAB said ... that"; what has no role of ours is left out."""
    key, _, rest = line.partition("\t")
    name, _, offsets = rest.partition("\t")[0].partition(" ")
    if match := _ROLE.fullmatch(name):
        yield key, (SpanRole(match[1].lower()), [_span(part) for part in offsets.split(";")])


def _relation(fragments: Sequence[Fragment]) -> Relation:
    return {
        role: tuple(sorted({span for kind, spans in fragments if kind is role for span in spans})) for role in ROLES
    }


def _span(offsets: str) -> Span:
    start, end = offsets.split()
    return Span(int(start), int(end))
