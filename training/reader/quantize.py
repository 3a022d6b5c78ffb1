"""Eight-bit weights: every weight matrix of an ONNX file as int8 with one scale a column.

Only weights are rounded, not what flows between layers, so that labels stay those of the 32-bit model and a window's
scores do not depend on what else is read. The file is a quarter of the size; the runtime folds `Cast` and `Mul` into
plain matrices when it loads it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import GraphProto, NodeProto, helper, numpy_helper

LEAST = 4096  # values from which a matrix is worth packing
TOP = 127


def pack(source: Path, target: Path) -> None:
    """Write `source` with its matrices and its embedding table in eight bits."""
    model = onnx.load(str(source))
    graph = model.graph
    weights = {w.name: numpy_helper.to_array(w) for w in graph.initializer}
    nodes: list[NodeProto] = []
    done: set[str] = set()
    for node in graph.node:
        name = next((i for i in node.input if i in weights and large(weights[i])), None)
        if node.op_type == "MatMul" and name == node.input[1]:
            if name not in done:
                nodes += unfolding(graph, name, weights[name])
                done.add(name)
            node.input[1] = f"{name}.unfolded"
            nodes.append(node)
        elif node.op_type == "Gather" and name == node.input[0]:
            nodes += rows(graph, node, name, weights[name])
            done.add(name)
        else:
            nodes.append(node)
    kept = [w for w in graph.initializer if w.name not in done]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)
    onnx.save(model, str(target))


def large(weight: np.ndarray) -> bool:
    return weight.ndim == 2 and weight.size >= LEAST and weight.dtype == np.float32


def rounded(weight: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Int8 values, and scales along the other axis than `axis`."""
    scale = np.maximum(np.abs(weight).max(axis=axis, keepdims=True), 1e-8) / TOP
    return np.clip(np.rint(weight / scale), -TOP, TOP).astype(np.int8), scale.astype(np.float32)


def unfolding(graph: GraphProto, name: str, weight: np.ndarray) -> list[NodeProto]:
    """Nodes that give the matrix back; constants, so that the runtime computes them once."""
    packed, scale = rounded(weight, axis=0)
    graph.initializer.extend(
        [numpy_helper.from_array(packed, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")]
    )
    return [
        helper.make_node("Cast", [f"{name}.int8"], [f"{name}.cast"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}.cast", f"{name}.scale"], [f"{name}.unfolded"]),
    ]


def rows(graph: GraphProto, node: NodeProto, name: str, table: np.ndarray) -> list[NodeProto]:
    """Look-up in a packed table: only the rows that are read become float."""
    packed, scale = rounded(table, axis=1)
    graph.initializer.extend(
        [numpy_helper.from_array(packed, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")]
    )
    ids, out = node.input[1], node.output[0]
    return [
        helper.make_node("Gather", [f"{name}.int8", ids], [f"{out}.int8"]),
        helper.make_node("Gather", [f"{name}.scale", ids], [f"{out}.scale"]),
        helper.make_node("Cast", [f"{out}.int8"], [f"{out}.cast"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Mul", [f"{out}.cast", f"{out}.scale"], [out]),
    ]
