"""Train the linker on the spans that a tagger finds: `python -m training.link DOCUMENTS FOLDER`.

FOLDER holds the exported tagger and gets `linker.json`. A tagger finds nearly everything in texts that it was trained
on, which no other text will let it do: `--spans-of` names a tagger of an early epoch, whose spans are more like those
of new texts. The share of right links is printed for the hold-out.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import torch

from claimsdb.extraction.linker import Linked, LinkWeights, Weights, link
from claimsdb.extraction.tagger import OnnxTagger, TaggedSpan
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.terms import SpanRole
from training.documents import Document, Relation, read_documents
from training.linking import choices, learn, owners

THRESHOLDS = {SpanRole.SOURCE: -0.5, SpanRole.CONTENT: 0.0}  # where the hold-out's whole relations are best


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document with the spans that a tagger finds in it."""

    text: Text
    spans: list[TaggedSpan]
    relations: Sequence[Relation]


def main() -> None:
    """Tag, learn, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path, help="what training.prepare wrote")
    parser.add_argument("folder", type=Path, help="the exported tagger; linker.json goes there")
    parser.add_argument("--spans-of", type=Path, help="exported tagger of an early epoch, to learn from its spans")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    documents = list({document.name: document for document in read_documents(arguments.documents)}.values())
    train = [document for document in documents if not document.holdout]
    tagged = list(tag(OnnxTagger(arguments.spans_of or arguments.folder, threads=2), train))
    weights = {role: _learned(tagged, role) for role in THRESHOLDS}
    raw = {str(role): asdict(part) for role, part in weights.items()}
    (arguments.folder / "linker.json").write_text(json.dumps(raw, ensure_ascii=False, indent=0), encoding="utf-8")
    holdout = list(tag(OnnxTagger(arguments.folder, threads=2), [d for d in documents if d.holdout]))
    for role in THRESHOLDS:
        print(f"{role}: {right_links(holdout, weights, role):.1%} of the links on the hold-out are right")


def _learned(data: Sequence[Tagged], role: SpanRole) -> Weights:
    found = [choice for each in data for choice in choices(each.text, each.spans, each.relations, role)]
    return replace(learn(found), threshold=THRESHOLDS[role])


def tag(tagger: OnnxTagger, documents: Sequence[Document]) -> Iterator[Tagged]:
    """Find the spans of documents."""
    for document in documents:
        text = read_text(document.text)
        yield Tagged(text, tagger.tag(text), document.relations)


def right_links(data: Sequence[Tagged], weights: LinkWeights, role: SpanRole) -> float:
    """Return how many links of spans that do belong to annotated relations are right."""
    right = linked = 0
    for each in data:
        for attribution in link(each.text, each.spans, weights):
            for span in _linked(attribution, role):
                cues = _owners(each, attribution.cue)
                linked += bool(cues)
                right += bool(cues & _owners(each, span))
    return right / max(1, linked)


def _linked(attribution: Linked, role: SpanRole) -> list[TaggedSpan]:
    return attribution.sources if role is SpanRole.SOURCE else attribution.contents


def _owners(tagged: Tagged, span: TaggedSpan) -> set[int]:
    return owners(tagged.text, span, tagged.relations)


if __name__ == "__main__":
    main()
