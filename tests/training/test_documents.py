"""Corpora become documents, documents become labels."""

from pathlib import Path

import pytest

from claimsdb.extraction.tagger import LABELS
from claimsdb.extraction.tokens import read_text
from claimsdb.spans import Span
from claimsdb.terms import SpanRole
from training.documents import Document, is_holdout, read_documents, word_labels, write_documents
from training.polnear import read_polnear
from training.prepare import read_examples, with_quotes

TEXT = "Oslo said it was ready, adding that\nBergen was not."


def spans(*parts):
    return tuple(Span(TEXT.index(part), TEXT.index(part) + len(part)) for part in parts)


SAID = {SpanRole.SOURCE: spans("Oslo"), SpanRole.CUE: spans("said"), SpanRole.CONTENT: spans("it was ready")}
ADDED = {SpanRole.SOURCE: spans("Oslo"), SpanRole.CUE: spans("adding"), SpanRole.CONTENT: spans("that\nBergen was not")}


def test_each_word_has_the_label_of_its_span_and_paragraphs_begin_new_ones():
    labels = word_labels(read_text(TEXT), [SAID, ADDED])
    assert " ".join(LABELS[label] for label in labels) == (
        "B-source B-cue B-content I-content I-content O B-cue B-content B-content I-content I-content O"
    )


def test_a_cue_inside_a_content_is_a_cue():
    content = {**SAID, SpanRole.CONTENT: spans("it was ready, adding that")}
    labels = word_labels(read_text(TEXT), [content, ADDED])
    assert LABELS[labels[6]] == "B-cue"


def test_documents_come_back_as_they_were_written(tmp_path):
    document = Document("one", TEXT, (SAID, ADDED), holdout=True)
    assert write_documents([document], tmp_path / "documents.jsonl") == 1
    assert list(read_documents(tmp_path / "documents.jsonl")) == [document]


def test_the_holdout_is_about_a_twentieth_and_the_same_everywhere():
    held_out = [n for n in range(2000) if is_holdout(f"article-{n}")]
    assert 60 < len(held_out) < 140
    assert held_out[:4] == [28, 37, 50, 134]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "a.txt").write_text(TEXT, encoding="utf-8")
    lines = [
        "T1\tSource1 0 4\tOslo", "T2\tCue1 5 9\tsaid", "T3\tContent1 10 12;13 22\tit ... was ready",
        "T4\tTopic 0 4\tOslo",
        "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3 Topic:T4", "E2\tAttribution:T9 Cue:T9", "#1\tNote T1\tsure",
    ]  # fmt: skip
    for annotator in ("0001", "0002"):
        (tmp_path / "attributions" / f"a_{annotator}.ann").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_polnear_gives_a_document_for_each_annotator(corpus):
    first, second = read_polnear(corpus)
    assert (first.name, second.name) == ("a_0001", "a_0002")
    assert first.holdout == second.holdout
    (relation,) = first.relations
    assert relation == {
        SpanRole.SOURCE: (Span(0, 4),), SpanRole.CUE: (Span(5, 9),), SpanRole.CONTENT: (Span(10, 12), Span(13, 22)),
    }  # fmt: skip


def test_of_an_example_the_outer_attributions_are_learned(tmp_path):
    (tmp_path / "plain.gold").write_text(
        "# construction: plain\nwhy: nested\n{1s Oslo} {1c denied} {1t {2c reports} {2t of a raid}}.\n"
        "1 denial accuser=none\n2 report in 1\n",
        encoding="utf-8",
    )
    (document,) = read_examples(tmp_path)
    (relation,) = document.relations
    assert [span.of(document.text) for role in SpanRole for span in relation[role]] == [
        "Oslo", "denied", "reports of a raid",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "content", "after", "expected"),
    [
        ("“", "We left", ",” she said.", "“We left,”"),
        ('Oslo said: "', "We left", '."', '"We left."'),
        ("He called it “", "a farce", "” on Monday.", "“a farce”"),
        ("Oslo said that the “truce”", " held", ".", " held"),
        ("", "it was “over", ".” He left.", "it was “over.”"),
        ('He said "', 'the "truce" held', '".', '"the "truce" held"'),
        ("He said ", 'the "truce" held', ', "as ever".', 'the "truce" held'),
    ],
)
def test_quotation_marks_belong_to_a_content(before, content, after, expected):
    text = before + content + after
    assert with_quotes(text, Span(len(before), len(before + content))).of(text) == expected
