"""What is exported is what was trained."""

import random

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is for training only: training/requirements.txt")
pytest.importorskip("onnx", reason="onnx writes the model: training/requirements.txt")

from claimsdb.extraction.tagger import LABELS  # noqa: E402 - torch may be missing
from claimsdb.extraction.wordpiece import WordPieces  # noqa: E402
from claimsdb.spans import Span  # noqa: E402
from claimsdb.terms import SpanRole  # noqa: E402
from training.batches import batch_of, example, shuffled  # noqa: E402
from training.documents import Document  # noqa: E402
from training.graph import per_column, per_row, tagger_graph  # noqa: E402
from training.linking import Choice, learn  # noqa: E402
from training.model import HEADS, LAYERS, TaggerModel  # noqa: E402
from training.trainer import Settings, Trainer  # noqa: E402

PIECES = WordPieces(
    ["[UNK]", "[CLS]", "[SEP]", "[MASK]", *(f"[unused{n}]" for n in range(100)), "oslo", "denied", "it"]
)
CHANCE = random.Random(0)  # noqa: S311 - no secret
DOCUMENT = Document(
    "one",
    "Oslo denied it",
    ({SpanRole.SOURCE: (Span(0, 4),), SpanRole.CUE: (Span(5, 11),), SpanRole.CONTENT: (Span(12, 14),)},),
)


def passages_of(document):
    read = example(document)
    return shuffled([read], PIECES, 100, CHANCE)


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(2)
    return TaggerModel(107).eval()


def test_a_batch_holds_pieces_and_labels():
    (batch,) = passages_of(DOCUMENT)
    assert [LABELS[label] for label in batch.labels[0]] == ["B-source", "B-cue", "B-content"]
    assert batch.ids.tolist() == [[1, 104, 105, 106, 2]]


def test_a_span_cut_by_a_passage_begins_there():
    long = Document("two", "it " * 300, ({SpanRole.SOURCE: (), SpanRole.CUE: (), SpanRole.CONTENT: (Span(0, 899),)},))
    batches = passages_of(long)
    assert all(LABELS[int(row[0])] == "B-content" for batch in batches for row in batch.labels)


@pytest.mark.parametrize(("quantized", "tolerance"), [(False, 0.05), (True, 0.3)])
def test_the_graph_gives_what_the_model_gives(model, quantized, tolerance):
    import onnxruntime

    weights = {name: value.numpy() for name, value in model.state_dict().items()}
    graph = tagger_graph(weights, layers=LAYERS, heads=HEADS, labels=LABELS, quantized=quantized)
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    (batch,) = passages_of(DOCUMENT)
    (scores,) = session.run(
        None, {"ids": batch.ids[0].numpy(), "shapes": batch.shapes[0].numpy(), "places": batch.places[0].numpy()}
    )
    with torch.no_grad():
        expected = model(batch.ids, batch.shapes, batch.mask)
    places = batch.places[0]
    assert np.abs(scores - expected[0, places].numpy()).max() < tolerance


def test_padding_changes_nothing(model):
    longer = Document("three", "it denied Oslo it it", ())
    alone = batch_of([(passage, read) for read in [example(DOCUMENT)] for passage in _cut(read)])
    both = batch_of([(passage, read) for read in [example(DOCUMENT), example(longer)] for passage in _cut(read)])
    with torch.no_grad():
        one = model(alone.ids, alone.shapes, alone.mask)
        two = model(both.ids, both.shapes, both.mask)
    assert torch.allclose(one[0], two[0, : one.shape[1]], atol=1e-4)


def _cut(read):
    from claimsdb.extraction.passages import passages

    return passages(read.text, PIECES)


def test_quantizing_keeps_every_value_within_half_a_step():
    table = np.random.default_rng(0).normal(size=(5, 8)).astype(np.float32)
    for codes, scales in (per_row(table), per_column(table)):
        assert np.abs(codes * scales - table).max() <= scales.max() / 2 + 1e-6


def test_training_makes_the_loss_smaller():
    torch.manual_seed(3)
    trainer = Trainer(TaggerModel(107, dropout=0.0), PIECES, Settings(12, 3e-4, 0.0, 1e6), CHANCE)
    losses = list(trainer.epochs([example(DOCUMENT)]))
    assert losses[-1] < losses[0] / 2
    assert set(trainer.score("weights", [example(DOCUMENT)])) == {"source", "cue", "content", "all"}


def test_the_linker_learns_what_tells_right_from_wrong():
    right_first = Choice([["near"], ["far"]], [True, False])
    neither = Choice([["far"], ["far"]], [False, False])
    weights = learn([right_first, neither] * 20)
    assert weights.features["near"] > 0 > weights.features["far"]
