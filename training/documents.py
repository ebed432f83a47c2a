"""Annotated documents, whatever corpus they come from, and the labels that the tagger learns from them."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimsdb.extraction.tagger import LABELS
from claimsdb.extraction.tokens import Text
from claimsdb.spans import Span
from claimsdb.terms import SpanRole

LABEL_IDS = {label: number for number, label in enumerate(LABELS)}
ROLES = (SpanRole.CONTENT, SpanRole.SOURCE, SpanRole.CUE)  # a later role overrides an earlier one on the same word
HOLDOUT_PERCENT = 5

Relation = dict[SpanRole, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Document:
    """A text and who says what in it; `holdout` documents are never trained on."""

    name: str
    text: str
    relations: tuple[Relation, ...]
    holdout: bool = False


def is_holdout(article: str) -> bool:
    """Choose about one article in twenty by its name, the same ones on every machine."""
    return int(hashlib.sha256(article.encode()).hexdigest(), 16) % 100 < HOLDOUT_PERCENT


def write_documents(documents: Iterable[Document], path: Path) -> int:
    """Write documents as JSON lines and return how many there were."""
    lines = [json.dumps(_as_dict(document), ensure_ascii=False) for document in documents]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return len(lines)


def read_documents(path: Path) -> Iterator[Document]:
    """Read what `write_documents` wrote."""
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line:
            raw = json.loads(line)
            relations = tuple(_relation(relation) for relation in raw["relations"])
            yield Document(raw["name"], raw["text"], relations, raw["holdout"])


def word_labels(text: Text, relations: Iterable[Relation]) -> list[int]:
    """Return the label of each word.

    Labels are flat: where relations nest, a cue wins over a source and a source over a content. A paragraph's first
    word never continues a span.
    """
    roles: list[SpanRole | None] = [None] * len(text.words)
    owners = [-1] * len(text.words)
    numbered = list(enumerate(relations))
    for role in ROLES:
        for number, relation in numbered:
            for span in relation[role]:
                for word in text.words_in(span):
                    roles[word], owners[word] = role, number
    breaks = _paragraph_starts(text)
    labels = []
    for index, (kind, owner) in enumerate(zip(roles, owners, strict=True)):
        inside = index > 0 and index not in breaks and (kind, owner) == (roles[index - 1], owners[index - 1])
        labels.append(0 if kind is None else LABEL_IDS[f"{'I' if inside else 'B'}-{kind}"])
    return labels


def _paragraph_starts(text: Text) -> set[int]:
    numbers = text.paragraph_of_sentence
    return {s.start for n, s in enumerate(text.sentences) if n == 0 or numbers[n] != numbers[n - 1]}


def _as_dict(document: Document) -> dict[str, object]:
    relations = [{role: relation[role] for role in ROLES} for relation in document.relations]
    return {"name": document.name, "text": document.text, "relations": relations, "holdout": document.holdout}


def _relation(raw: dict[str, list[list[int]]]) -> Relation:
    return {role: tuple(Span(*span) for span in raw[role]) for role in ROLES}
