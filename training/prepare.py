"""Turn corpora into one file of documents: `python -m training.prepare CORPUS OUT [--examples FOLDER]`.

CORPUS is a PolNeAR split (`text/` and `attributions/`) or `-` for none; the project's own examples are always read.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from claimsdb.evaluation.statements import GoldCase, read_cases
from claimsdb.spans import Span
from claimsdb.terms import SpanRole
from training.documents import Document, Relation, is_holdout, write_documents
from training.polnear import read_polnear

OPENING, CLOSING = ("“", '"'), ("”", '"')
EXAMPLES = Path(__file__).parent / "examples"


def main() -> None:
    """Write the documents of a corpus and of the examples to a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", help="a PolNeAR split, or - for the examples alone")
    parser.add_argument("out", type=Path, help="the file of documents to write (JSON lines)")
    parser.add_argument("--examples", type=Path, default=EXAMPLES, help="folder of *.gold files")
    parser.add_argument("--times", type=int, default=3, help="how often an epoch reads each example, few as they are")
    arguments = parser.parse_args()
    documents = [] if arguments.corpus == "-" else list(read_polnear(Path(arguments.corpus)))
    for document in read_examples(arguments.examples):
        documents += [document] * (1 if document.holdout else arguments.times)
    print(f"{write_documents(documents, arguments.out)} documents in {arguments.out}")


def read_examples(folder: Path) -> Iterator[Document]:
    """Read examples in the format of `tests/gold/README.md`; each case is a document."""
    for number, case in enumerate(read_cases(folder)):
        name = f"example-{case.construction}-{number}"
        yield Document(name, case.text, tuple(_flat(case)), is_holdout(name))


def _flat(case: GoldCase) -> Iterator[Relation]:
    """Keep the attributions that lie in no other: the tagger's labels are flat, rules find the inner ones."""
    for attribution in case.attributions:
        if attribution.parent is None:
            yield {
                SpanRole.SOURCE: attribution.source,
                SpanRole.CUE: attribution.cue,
                SpanRole.CONTENT: tuple(with_quotes(case.text, span) for span in attribution.content),
            }


def with_quotes(text: str, span: Span) -> Span:
    """Take the quotation marks around a content into it, as PolNeAR does and our examples do not.

    A closing mark belongs to it only when an opening one does, or stands inside.
    """
    start, end = span
    if text[start - 1 : start] in OPENING:
        start -= 1
    closing = next((n for n in (1, 2) if text[end + n - 1 : end + n] in CLOSING), 0)
    between = text[end : end + closing - 1] if closing else ""
    inside = text[start:end]
    is_open = inside.count("“") > inside.count("”") or inside.count('"') % 2 == 1
    if closing and is_open and between in ("", ",", ".", "?", "!"):
        end += closing
    return Span(start, end)


if __name__ == "__main__":
    main()
