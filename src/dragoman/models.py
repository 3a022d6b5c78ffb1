"""Models that ship with the package: manifest, digests, opening.

A model is a folder with `manifest.json` (name, labels in output order, digests of the other files), `model.onnx` and
`tokenizer.json`. Nothing is downloaded; a missing or changed file is a `ModelError`. Imports of onnxruntime and
tokenizers happen when a model is opened.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WEIGHTS = Path(__file__).parent / "weights"
READER = WEIGHTS / "reader"
OUTPUTS = ("token", "mention", "link")


@dataclass(frozen=True)
class Labels:
    """Label lists in the order of the model's outputs. A mode is written `TYPE/mode`, `TYPE/` standing for none."""

    types: tuple[str, ...]
    modes: tuple[str, ...]
    contexts: tuple[str, ...]
    factualities: tuple[str, ...]
    stances: tuple[str, ...]
    number_kinds: tuple[str, ...]
    sectors: tuple[str, ...]
    mention_kinds: tuple[str, ...]
    actor_kinds: tuple[str, ...]
    roles: tuple[str, ...]

    def modes_of(self, event_type: str) -> list[int]:
        """Columns of the modes of a type, with none."""
        return [k for k, mode in enumerate(self.modes) if mode.partition("/")[0] == event_type]


@dataclass(frozen=True)
class ReaderModel:
    """An opened reader: `run` maps ids and mask of a window to the raw outputs."""

    name: str
    digest: str
    labels: Labels
    layout: Mapping[str, tuple[int, int]]
    thresholds: Mapping[str, float]
    begin: int
    end: int
    session: Any
    tokenizer: Any

    def run(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> tuple[Any, Any, Any]:
        """Logits by token, mention and link.

        Shapes: `[batch, tokens, columns]`, `[batch, kind, start, stop]`, `[batch, role, row, token]`.
        """
        token, mention, link = self.session.run(list(OUTPUTS), {"input_ids": ids, "attention_mask": mask})
        return token, mention, link


def open_reader(folder: Path | None = None, *, threads: int = 0) -> ReaderModel:
    """Open a reader model; `threads` 0 lets onnxruntime choose.

    Raises ModelError when a file is missing or differs from the digest in the manifest.
    """
    where = folder or READER
    manifest = checked_manifest(where)
    import onnxruntime
    from tokenizers import Tokenizer

    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(where / "model.onnx"), settings, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(where / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    begin, end = (piece_id(tokenizer, mark) for mark in ("<s>", "</s>"))
    return ReaderModel(
        manifest["name"], manifest["files"]["model.onnx"],
        Labels(**{k: tuple(v) for k, v in manifest["labels"].items()}),
        {k: (v[0], v[1]) for k, v in manifest["layout"].items()}, dict(manifest.get("thresholds", {})),
        begin, end, session, tokenizer,
    )  # fmt: skip


def piece_id(tokenizer: Any, mark: str) -> int:
    """Id of a special piece. Raises ModelError when the tokenizer has none."""
    found: int | None = tokenizer.token_to_id(mark)
    if found is None:
        raise ModelError(f"The tokenizer has no piece {mark!r}.", "Use the tokenizer that was made with the model.")
    return found


def calibration(folder: Path | None = None) -> tuple[float, float]:
    """Slope and offset that turn the log-odds of a trigger's raw score into those of its being right."""
    manifest = checked_manifest(folder or READER)
    slope, offset = manifest.get("calibration", (1.0, 0.0))
    return float(slope), float(offset)


def checked_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a model folder, once every file in it has the digest it names."""
    try:
        manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text("utf-8"))
    except FileNotFoundError as error:
        raise ModelError(f"No model in `{folder}`.", "Name a folder that holds manifest.json.") from error
    for name, expected in manifest["files"].items():
        if file_digest(folder / name) != expected:
            raise ModelError(f"`{folder / name}` differs from its manifest.", "Install the package again.")
    return manifest


def file_digest(file: Path) -> str:
    """SHA-256 of a file in hex. Raises ModelError when it is missing."""
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest()
    except FileNotFoundError as error:
        raise ModelError(f"The model file `{file}` is missing.", "Install the package again.") from error


def same_labels(model: ReaderModel, types: Sequence[str], contexts: Sequence[str], sectors: Sequence[str]) -> None:
    """Raise ModelError unless the model's labels are those of the codebook."""
    pairs = ((model.labels.types, types), (model.labels.contexts, contexts), (model.labels.sectors, sectors))
    if any(set(ours) != set(theirs) for ours, theirs in pairs):
        raise ModelError(
            f"Model `{model.name}` was trained on another codebook.", "Use a model made for this codebook."
        )
