"""Trained weights into the ONNX graph that the package runs: int8 weights, fused operators.

Weights of matrices are int8 with one scale a column, activations are quantized as they come; embeddings are int8 with
one scale a row; norms, biases, softmax and the head stay in float. One passage is read at a time, so there is no
padding and no mask, and a text's result does not depend on what it is read with.
"""

import json
from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Floats = NDArray[np.float32]
EPSILON = 1e-12
MICROSOFT = "com.microsoft"


class Graph:
    """An ONNX graph in the making: nodes, and the constants that they read."""

    def __init__(self, weights: Mapping[str, Floats], heads: int, *, quantized: bool = True) -> None:
        self.weights, self.heads, self.quantized = weights, heads, quantized
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """Add a constant and return its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: Sequence[str], output: str, *, domain: str = "", **attributes: object) -> str:
        """Add a node with one output and return the output's name."""
        self.nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **attributes))
        return output

    def embed(self, name: str, places: str) -> str:
        """Look rows up in an int8 table."""
        table, scales = per_row(self.weights[f"{name}.weight"])
        rows = self.node("Gather", [self.constant(f"{name}.table", table), places], f"{name}.rows")
        scale = self.node("Gather", [self.constant(f"{name}.scales", scales), places], f"{name}.scale")
        plain = self.node("Cast", [rows], f"{name}.plain", to=TensorProto.FLOAT)
        return self.node("Mul", [plain, scale], f"{name}.embedded")

    def table(self, name: str) -> str:
        """Add a small table as int8 would hold it, ready to be read."""
        codes, scales = per_row(self.weights[f"{name}.weight"])
        return self.constant(f"{name}.table", codes * scales)

    def linear(self, name: str, hidden: str) -> str:
        """Multiply by a matrix and add its bias."""
        matrix, bias = self.weights[f"{name}.weight"].T, self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        if not self.quantized:
            product = self.node("MatMul", [hidden, self.constant(f"{name}.matrix", matrix)], f"{name}.product")
            return self.node("Add", [product, bias], f"{name}.out")
        table, scales = per_column(matrix)
        inputs = [hidden, self.constant(f"{name}.matrix", table), self.constant(f"{name}.scales", scales), "", bias]
        return self.node("DynamicQuantizeMatMul", inputs, f"{name}.out", domain=MICROSOFT)

    def plain_linear(self, name: str, hidden: str) -> str:
        """Multiply by a matrix that stays in float, and add its bias."""
        matrix = self.constant(f"{name}.matrix", self.weights[f"{name}.weight"].T)
        product = self.node("MatMul", [hidden, matrix], f"{name}.product")
        bias = self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        return self.node("Add", [product, bias], f"{name}.out")

    def norm(self, name: str, hidden: str, skip: str | None = None) -> str:
        """Normalize, after adding what skips the block before (as two operators: the joint one is slow)."""
        if skip is not None:
            hidden = self.node("Add", [hidden, skip], f"{name}.sum")
        scale = self.constant(f"{name}.weight", self.weights[f"{name}.weight"])
        bias = self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        return self.node("LayerNormalization", [hidden, scale, bias], f"{name}.out", axis=-1, epsilon=EPSILON)

    def layer(self, name: str, hidden: str, places: str | None = None) -> str:
        """Add a transformer layer; with `places` it gives only these rows, each with its attention to all."""
        mixed, kept = self.attention(name, hidden), hidden
        if places is not None:
            mixed, kept = (self.node("Gather", [rows, places], f"{rows}.read") for rows in (mixed, hidden))
        hidden = self.norm(f"{name}.attention_norm", self.linear(f"{name}.attention_out", mixed), kept)
        wide = self.node("Gelu", [self.linear(f"{name}.inner", hidden)], f"{name}.wide", domain=MICROSOFT)
        return self.norm(f"{name}.norm", self.linear(f"{name}.outer", wide), hidden)

    def attention(self, name: str, hidden: str) -> str:
        """Mix rows by attention, written out (the joint operator is slower on a CPU at this length)."""
        width = self.weights[f"{name}.attention_out.weight"].shape[0]
        size = width // self.heads
        shape = self.constant(f"{name}.heads", np.array([-1, 3 * self.heads, size], dtype=np.int64))
        both = self.node("Reshape", [self.linear(f"{name}.attention_in", hidden), shape], f"{name}.both")
        both = self.node("Transpose", [both], f"{name}.by_head", perm=[1, 0, 2])
        query, key, value = (f"{name}.{part}" for part in ("query", "key", "value"))
        sizes = self.constant(f"{name}.sizes", np.array([self.heads] * 3, dtype=np.int64))
        self.nodes.append(helper.make_node("Split", [both, sizes], [query, key, value], axis=0))
        turned = {"domain": MICROSOFT, "transB": 1, "alpha": size**-0.5}
        products = self.node("FusedMatMul", [query, key], f"{name}.products", **turned)
        shares = self.node("Softmax", [products], f"{name}.shares", axis=-1)
        mixed = self.node("MatMul", [shares, value], f"{name}.mixed_by_head")
        mixed = self.node("Transpose", [mixed], f"{name}.mixed_by_row", perm=[1, 0, 2])
        joined = self.constant(f"{name}.joined", np.array([-1, width], dtype=np.int64))
        return self.node("Reshape", [mixed, joined], f"{name}.mixed")

    def model(self, outputs: Mapping[str, int], metadata: Mapping[str, object]) -> onnx.ModelProto:
        """Return the finished model; `outputs` names the outputs and their widths."""
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["pieces"]) for name in ("ids", "shapes")]
        places = helper.make_tensor_value_info("places", TensorProto.INT64, ["words"])
        found = [helper.make_tensor_value_info(n, TensorProto.FLOAT, ["words", width]) for n, width in outputs.items()]
        graph = helper.make_graph(self.nodes, "attribution-tagger", [*inputs, places], found, self.constants)
        versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
        model = helper.make_model(graph, opset_imports=versions, ir_version=8)
        helper.set_model_props(model, {name: json.dumps(value) for name, value in metadata.items()})
        return model


def tagger_graph(
    weights: Mapping[str, Floats], *, layers: int, heads: int, labels: Sequence[str], quantized: bool = True
) -> onnx.ModelProto:
    """Build the tagger: `ids` and `shapes` of pieces and `places` of words in; label scores out."""
    graph = Graph(weights, heads, quantized=quantized)
    length = graph.node("Shape", ["ids"], "length", start=0, end=1)
    zero = graph.constant("zero", np.array([0], dtype=np.int64))
    positions = graph.node("Slice", [graph.table("positions"), zero, length], "positions")
    shapes = graph.node("Gather", [graph.table("shapes"), "shapes"], "written")
    words = graph.node("Add", [graph.embed("words", "ids"), shapes], "words_and_shapes")
    hidden = graph.norm("embedding_norm", graph.node("Add", [words, positions], "embedded"))
    for number in range(layers):
        hidden = graph.layer(f"layers.{number}", hidden, "places" if number == layers - 1 else None)
    graph.node("Identity", [graph.plain_linear("head", hidden)], "scores")
    return graph.model(
        {"scores": len(labels)}, {"labels": list(labels), "steps": weights["transitions"].round(4).tolist()}
    )


def per_column(matrix: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Return a matrix as int8 and what each column must be multiplied by."""
    scales = np.abs(matrix).max(axis=0) / 127
    return np.round(matrix / scales).astype(np.int8), scales.astype(np.float32)


def per_row(table: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Return a table as int8 and what each row must be multiplied by (rows x 1)."""
    scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), 1e-9) / 127
    return np.round(table / scales).astype(np.int8), scales.astype(np.float32)
