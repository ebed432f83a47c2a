"""PolNeAR's texts and brat annotations into documents. The corpus stays where it is; nothing of it is kept here."""

from collections.abc import Iterator
from pathlib import Path

from claimsdb.evaluation.polnear import read_annotations
from training.documents import ROLES, Document, is_holdout


def read_polnear(split: Path) -> Iterator[Document]:
    """Read a split: an article that several people annotated comes once for each of them."""
    for path in sorted((split / "text").glob("*.txt")):
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        for annotation in sorted((split / "attributions").glob(f"{path.stem}_*.ann")):
            relations = tuple({role: getattr(one, role) for role in ROLES} for one in read_annotations(annotation))
            yield Document(annotation.stem, text, relations, is_holdout(path.stem))
