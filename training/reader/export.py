"""Export a trained reader: `python -m training.reader.export --base DIR --run DIR --out src/dragoman/weights/reader`.

Writes an int8 ONNX file, the tokenizer, and a manifest with labels, digests and how well the int8 file agrees with its
fp32 self on the watched part of the corpus. Exports whose agreement is under the gate are not written.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer

from training.reader import labels as label_space
from training.reader.data import Coder, collate
from training.reader.model import Reader
from training.reader.quantize import pack
from training.reader.split import watched
from training.reader.train import batches, read_corpus

INPUTS, OUTPUTS = ["input_ids", "attention_mask"], ["token", "mention", "link"]
GATE = {"type": 0.97, "trigger": 0.97, "cue": 0.97, "mention": 0.97, "link": 0.96}
LARGEST_MB = 60


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--base", type=Path, required=True)
    make.add_argument("--run", type=Path, required=True, help="folder that training wrote state.pt into")
    make.add_argument("--corpus", type=Path, default=Path("training/corpus"))
    make.add_argument("--out", type=Path, default=Path("src/dragoman/weights/reader"))
    make.add_argument("--name", default="reader-small-1")
    return make.parse_args(arguments)


def to_onnx(model: Reader, file: Path) -> None:
    ids = torch.tensor([[0, 5, 6, 7, 2], [0, 8, 9, 2, 1]])
    mask = (ids != 1).long()
    axes: dict[str, Any] = {name: {0: "batch", 1: "tokens"} for name in INPUTS}
    axes |= {"token": {0: "batch", 1: "tokens"}, "mention": {0: "batch", 2: "tokens", 3: "tokens"},
             "link": {0: "batch", 2: "tokens", 3: "tokens"}}  # fmt: skip
    torch.onnx.export(
        model, (ids, mask), str(file), input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17,
        dynamo=False,
    )  # fmt: skip


def agreement(a: Path, b: Path, coder: Coder, records: Sequence[Any], pad: int) -> dict[str, float]:
    """F1 of the labels of one ONNX file against those of the other, head by head."""
    sessions = [onnxruntime.InferenceSession(str(f), providers=["CPUExecutionProvider"]) for f in (a, b)]
    layout, rng = label_space.layout(coder.labels), random.Random(0)
    hits: dict[str, float] = dict.fromkeys(GATE, 0.0)
    sums: dict[str, float] = dict.fromkeys(GATE, 0.0)
    windows = [w for r in records for w in coder.windows(r, rng)]
    for group in batches(windows, 2000, rng):
        batch = collate(group, coder.labels, pad)
        feed = {"input_ids": batch["ids"], "attention_mask": batch["mask"]}
        left, right = (dict(zip(OUTPUTS, s.run(OUTPUTS, feed), strict=True)) for s in sessions)
        x, y = (decided(outputs, batch, layout) for outputs in (left, right))
        for name in GATE:
            hits[name] += float((x[name] & y[name]).sum())
            sums[name] += float(x[name].sum() + y[name].sum())
    return {name: round(2 * hits[name] / max(1.0, sums[name]), 4) for name in GATE}


def decided(
    outputs: dict[str, np.ndarray], batch: dict[str, np.ndarray], layout: dict[str, tuple[int, int]]
) -> dict[str, np.ndarray]:
    """The yes-or-no labels that the raw outputs come to, head by head, on the real pieces of a batch."""
    token, real = outputs["token"], batch["mask"] > 0
    trigger, cue = batch["tags"][..., 0] > 0, batch["tags"][..., 2] > 0
    pair = real[:, None, :, None] & real[:, None, None, :]
    return {
        "type": one_hot(token[..., slice(*layout["type"])][trigger]),
        "trigger": token[..., slice(*layout["trigger_in"])][real] > 0,
        "cue": token[..., slice(*layout["cue_in"])][real] > 0,
        "mention": (outputs["mention"] > 0) & np.triu(np.broadcast_to(pair, outputs["mention"].shape)),
        "link": (outputs["link"] > 0) & (trigger | cue)[:, None, :, None] & pair,
    }


def one_hot(scores: np.ndarray) -> np.ndarray:
    return scores == scores.max(-1, keepdims=True)


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def export(asked: argparse.Namespace) -> None:
    labels = label_space.from_codebook()
    model = Reader(str(asked.base), labels)
    state = torch.load(asked.run / "state.pt", map_location="cpu", weights_only=True)
    model.load_state_dict(state["model"])
    model.eval()
    tokenizer = Tokenizer.from_file(str(asked.base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    coder, pad = Coder(tokenizer, labels), tokenizer.token_to_id("<pad>")
    records = [r for r in read_corpus(asked.corpus) if watched(r)]
    with tempfile.TemporaryDirectory() as folder:
        full, small = Path(folder) / "full.onnx", Path(folder) / "small.onnx"
        to_onnx(model, full)
        pack(full, small)
        agreed = agreement(full, small, coder, records, pad)
        print(f"agreement of int8 with fp32: {agreed}")
        low = {k: v for k, v in agreed.items() if v < GATE[k]}
        size = small.stat().st_size / 1e6
        if low or size > LARGEST_MB:
            raise SystemExit(f"not written: agreement under the gate {low} or {size:.0f} MB over {LARGEST_MB}.")
        asked.out.mkdir(parents=True, exist_ok=True)
        shutil.copy(small, asked.out / "model.onnx")
    tokenizer.save(str(asked.out / "tokenizer.json"))
    files = {name: digest(asked.out / name) for name in ("model.onnx", "tokenizer.json")}
    manifest = {
        "name": asked.name, "epochs": state["epoch"], "files": files,
        "labels": asdict(labels), "layout": label_space.layout(labels),
        "pad": pad, "agreement": agreed, "codebook": codebook_digest(),
    }  # fmt: skip
    (asked.out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"{size:.1f} MB in {asked.out}")


def codebook_digest() -> str:
    from dragoman import codebook

    return codebook.load().digest


if __name__ == "__main__":
    export(options())
