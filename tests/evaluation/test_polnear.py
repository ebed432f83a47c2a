import pytest

from claimsdb.errors import DataFileError, GoldMissing
from claimsdb.evaluation.polnear import compare, count_relations, count_spans, flat, measure_corpus, read_corpus
from claimsdb.evaluation.report import Part
from claimsdb.evaluation.scores import Score
from claimsdb.evaluation.statements import GoldAttribution
from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.tagger import load_tagger
from claimsdb.extraction.tokens import Text, read_text
from claimsdb.spans import Span
from claimsdb.terms import SpanRole, StatementType

from .gold_folders import write_corpus

WORDS = "Chile denied that it had armed Bolivia."
SOURCE, CUE, CONTENT = Span(0, 5), Span(6, 12), Span(13, 38)
GOLD = GoldAttribution(1, StatementType.ASSERTION, (SOURCE,), (CUE,), (CONTENT,))


@pytest.fixture
def text() -> Text:
    return read_text(WORDS)


def found(source: Span | None = SOURCE, cue: Span = CUE, content: Span | None = CONTENT, **more) -> Attribution:
    return Attribution(0, (source,) if source else (), (cue,), (content,) if content else (), **more)


def relations(text: Text, *attributions: Attribution) -> dict[str, Score]:
    scores = {name: Score() for name in ("contents", "relations", "relations_with_cue")}
    count_relations(scores, text, compare(text, [GOLD], attributions))
    return scores


def test_the_first_annotator_counts_and_a_text_without_one_is_left_out(tmp_path):
    (document,) = read_corpus(write_corpus(tmp_path))
    (one,) = document.expected
    assert document.name == "wire"
    assert (one.source, one.cue, one.content) == ((SOURCE,), (CUE,), (CONTENT,))


def test_fragments_are_read(tmp_path):
    corpus = write_corpus(tmp_path)
    annotations = (
        "T1\tCue1 6 12;31 38\tdenied ... Bolivia\nT2\tNested 0 5\tChile\nE1\tAttribution:T1 Nested:T2\nE2\tNested:T2\n"
    )
    (corpus / "attributions" / "wire_0a1b.ann").write_text(annotations, encoding="utf-8")
    (document,) = read_corpus(corpus)
    assert [one.cue for one in document.expected] == [(Span(6, 12), Span(31, 38))]


def test_a_broken_offset_names_the_file(tmp_path):
    corpus = write_corpus(tmp_path)
    (corpus / "attributions" / "wire_0a1b.ann").write_text("T1\tCue six 12\tdenied\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=r"wire_0a1b\.ann"):
        list(read_corpus(corpus))


@pytest.mark.parametrize(
    ("attribution", "expected"),
    [
        (found(), (1, 1, 1)),
        (found(source=None), (1, 0, 0)),
        (found(cue=Span(21, 24)), (1, 1, 0)),
        (found(content=Span(31, 38)), (0, 0, 0)),
        (found(content=None), (0, 0, 0)),
    ],
    ids=["all right", "no source", "another cue", "a fifth of the content", "no content"],
)
def test_relations(text, attribution, expected):
    scores = relations(text, attribution)
    assert tuple(score.right for score in scores.values()) == expected
    assert {(score.found, score.expected) for score in scores.values()} == {(1, 1)}


def test_each_takes_part_once(text):
    assert relations(text, found(content=Span(13, 30)), found())["relations"] == Score(1, 2, 1)


def test_spans_are_exact_but_for_boundaries_inside_a_word(text):
    scores = {role: Score() for role in SpanRole}
    count_spans(scores, text, [GOLD], [found(source=Span(1, 5), content=Span(18, 38))])
    assert (scores[SpanRole.SOURCE], scores[SpanRole.CONTENT]) == (Score(1, 1, 1), Score(0, 1, 1))


def test_only_what_lies_in_no_other_is_flat():
    assert flat([found(), found(parent=0)]) == [found()]


def test_a_corpus_is_measured(tmp_path):
    report = measure_corpus(write_corpus(tmp_path), load_tagger())
    assert {line.name: line.score for line in report.lines} == {
        name: Score(1, 1, 1) for name in ("contents", "relations", "relations_with_cue", "source", "cue", "content")
    }
    assert report.metrics["corpus"][Part.WHOLE]["relations"] == 1
    (item,) = report.items
    assert (item.unit, item.case, item.what, item.verdict) == ("wire", "", "@0 denied", "right")


def test_another_layout_is_refused(tmp_path):
    with pytest.raises(GoldMissing, match=r"no text/\*\.txt"):
        measure_corpus(tmp_path, load_tagger())
