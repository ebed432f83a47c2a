"""What denial-like words mean, on the labelled corpora; run where `CLAIMSDB_CORPORA` says they are."""

import os
from pathlib import Path

import pytest

from claimsdb.errors import DataFileError

from .denial_labels import DenialLabel, by_document, is_denied_at, labelled_text, read_denial_labels, score_denials

LABELS = Path(__file__).parent / "standoff" / "denials.tsv"
CORPORA = os.environ.get("CLAIMSDB_CORPORA")


def test_the_labels_are_readable():
    assert len(read_denial_labels(LABELS)) >= 300


def test_a_broken_line_is_named(tmp_path):
    path = tmp_path / "denials.tsv"
    path.write_text("# a comment\npolnear-dev\tdoc\t0\t4\tperhaps\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"denials.tsv, entry line 2"):
        read_denial_labels(path)


@pytest.mark.skipif(not CORPORA, reason="CLAIMSDB_CORPORA is not set")
def test_denials_on_the_corpora(extract):
    judged: list[tuple[DenialLabel, bool]] = []
    for labels in by_document(read_denial_labels(LABELS)).values():
        found = extract(labelled_text(Path(CORPORA or ""), labels[0]))
        judged.extend((label, is_denied_at(found, label.span)) for label in labels)
    score = score_denials(judged)
    assert score.recall >= 0.885
    assert score.precision >= 0.97
