"""Train the reader model: `python -m training.reader.train --base DIR --out DIR`.

Reads the annotated articles of `training/corpus` (every tenth file, by a hash of its id, is kept apart for watching),
varies their names by recipe, and learns all heads together. Factuality sets (lines of `text`, `trigger`, `value`) named
with `--values` are mixed in for the factuality head. A checkpoint is written after every epoch; started again with the
same `--out` it goes on from there. Uses a GPU if there is one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from dragoman.models import Labels
from training.reader.data import Coder, Json, Window, collate
from training.reader.drills import Drill, read_drills
from training.reader.labels import from_codebook, layout
from training.reader.model import Reader
from training.reader.split import watched
from training.reader.vary import Varier

WEIGHTS = {
    "tags": 1.0, "type": 0.8, "mode": 0.4, "factuality": 0.6, "value": 0.4, "stance": 0.4, "context": 0.3,
    "number": 0.1,
    "actor": 0.4, "sector": 2.0, "literal": 0.1, "mention": 0.15, "link": 1.0,
}  # fmt: skip
VALUE_SCALE = 3.0
WARM_UP = 0.06  # share of the training in which rates rise


def options(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--base", type=Path, required=True, help="folder of the base encoder")
    make.add_argument("--corpus", type=Path, default=Path("training/corpus"))
    make.add_argument("--drills", type=Path, default=Path("training/drills"))
    make.add_argument("--values", type=Path, nargs="*", default=[], help="factuality sets (JSON Lines)")
    make.add_argument("--out", type=Path, required=True)
    make.add_argument("--epochs", type=int, default=14)
    make.add_argument("--batch", type=int, default=1600, help="word pieces a batch")
    make.add_argument("--rate", type=float, default=1.5e-4)
    make.add_argument("--head-rate", type=float, default=1e-3)
    make.add_argument("--value-share", type=float, default=0.25, help="share of the factuality sets seen an epoch")
    make.add_argument("--seed", type=int, default=7)
    make.add_argument("--threads", type=int, default=2)
    make.add_argument("--half", action="store_true", help="compute the encoder in bfloat16 (fast where supported)")
    make.add_argument("--all", action="store_true", help="train on the watched files too")
    return make.parse_args(arguments)


def read_corpus(folder: Path) -> list[Json]:
    from training.markup import parse

    return [parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.dm"))]


def read_values(paths: Sequence[Path]) -> list[tuple[str, list[tuple[list[int], float]]]]:
    """Sentences with their judged words; lines of one sentence are joined."""
    found: dict[str, list[tuple[list[int], float]]] = defaultdict(list)
    for path in paths:
        for line in path.open(encoding="utf-8"):
            row = json.loads(line)
            found[row["text"]].append((row["trigger"], row["value"]))
    return sorted(found.items())


def batches(windows: list[Window], pieces: int, rng: random.Random) -> Iterator[list[Window]]:
    """Windows of like length together, about `pieces` word pieces a batch, in random order."""
    rng.shuffle(windows)
    windows.sort(key=lambda w: len(w.ids) // 12)
    groups: list[list[Window]] = [[]]
    for window in windows:
        longest = max([len(window.ids), *(len(w.ids) for w in groups[-1])])
        if groups[-1] and longest * (len(groups[-1]) + 1) > pieces:
            groups.append([])
        groups[-1].append(window)
    rng.shuffle(groups)
    yield from groups


def losses(model: Reader, batch: dict[str, Tensor], labels: Labels, groups: Tensor) -> dict[str, Tensor]:
    """Mean loss of each head; heads without a label in the batch give zero."""
    token, mention, link = model(batch["ids"], batch["mask"])
    at = layout(labels)
    head = {name: token[..., a:b] for name, (a, b) in at.items()}
    out: dict[str, Tensor] = {}
    out["tags"] = token.sum() * 0
    for names, mask, start in ((("trigger_in", "trigger_begin"), "tag", 0), (("cue_in", "cue_begin"), "tag_cue", 2)):
        known = batch[mask].bool()
        tags = torch.cat([head[n] for n in names], -1)[known]
        out["tags"] = out["tags"] + weighted(tags, batch["tags"][known][:, start : start + 2], 2.0).sum() / max(
            1, int(known.sum())
        )
    in_trigger = batch["mode"] >= 0
    shares = batch["type"][in_trigger]
    out["type"] = classes(head["type"][in_trigger], shares / shares.sum(-1, keepdim=True))
    allowed = groups[batch["mode_type"][in_trigger]]
    out["mode"] = classes(head["mode"][in_trigger].masked_fill(~allowed, -1e4), batch["mode"][in_trigger], smooth=0.0)
    out["context"] = binary(head["context"][in_trigger], batch["context"][in_trigger])
    for name in ("factuality", "stance", "number", "actor"):
        where = batch[name] >= 0
        out[name] = classes(head[name][where], batch[name][where])
    for name in ("literal", "sector"):
        target = batch[name][..., None] if name == "literal" else batch[name]
        where = ~torch.isnan(target)
        out[name] = binary(head[name][where], target[where])
    where = ~torch.isnan(batch["value"])
    guess = torch.tanh(head["value"][..., 0][where]) * VALUE_SCALE
    out["value"] = F.smooth_l1_loss(guess, batch["value"][where]) if where.any() else token.sum() * 0
    full = batch["full"]
    out["mention"] = (
        span_loss(mention[full], batch["mention"][full], batch["mask"][full]) if full.any() else token.sum() * 0
    )
    out["link"] = link_loss(link, batch)
    return out


def weighted(scores: Tensor, target: Tensor, positive: float) -> Tensor:
    return F.binary_cross_entropy_with_logits(scores, target, reduction="none", pos_weight=torch.tensor(positive))


def binary(scores: Tensor, target: Tensor) -> Tensor:
    return F.binary_cross_entropy_with_logits(scores, target) if target.numel() else scores.sum() * 0


def classes(scores: Tensor, target: Tensor, smooth: float = 0.05) -> Tensor:
    return F.cross_entropy(scores, target, label_smoothing=smooth) if target.numel() else scores.sum() * 0


def span_loss(scores: Tensor, target: Tensor, mask: Tensor) -> Tensor:
    """Multi-label cross-entropy over all spans of a window (Su et al. 2022); 0 is the threshold."""
    valid = (mask[:, None, :, None] * mask[:, None, None, :]).bool()
    valid = valid & torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).triu()
    scores = scores.masked_fill(~valid, -1e4).flatten(2)
    right = target.flatten(2).bool()
    zero = torch.zeros_like(scores[..., :1])
    wrong = torch.cat([scores.masked_fill(right, -1e4), zero], -1)
    found = torch.cat([(-scores).masked_fill(~right, -1e4), zero], -1)
    return (wrong.logsumexp(-1) + found.logsumexp(-1)).sum(1).mean()


def link_loss(scores: Tensor, batch: dict[str, Tensor]) -> Tensor:
    """Binary loss over the tokens that can fill a role; an empty role counts like a filled one."""
    at, target, near = batch["link_at"], batch["link"], batch["link_mask"]
    if not len(at):
        return scores.sum() * 0
    rows = scores[at[:, 0], at[:, 1], at[:, 2]]
    loss = weighted(rows, target, 1.5) * near
    return (loss.sum(-1) / (near.sum(-1) + 8)).mean() * 6


def mode_groups(labels: Labels) -> Tensor:
    """Which modes (with none) belong to each type, as a mask `[type, mode]`."""
    return torch.tensor([[m.startswith(f"{t}/") for m in labels.modes] for t in labels.types])


def open_tokenizer(base: Path) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def descend(model: Reader, optimizer: torch.optim.Optimizer, loss: Tensor) -> None:
    optimizer.zero_grad(set_to_none=True)
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


def optimizer_of(model: Reader, rate: float, head_rate: float) -> torch.optim.Optimizer:
    """AdamW with one rate for what is learnt of the encoder and another for the heads."""
    named = list(model.named_parameters())
    encoder = [p for n, p in named if n.startswith("encoder") and p.requires_grad]
    heads = [p for n, p in named if not n.startswith("encoder")]
    return torch.optim.AdamW([{"params": encoder, "lr": rate}, {"params": heads, "lr": head_rate}], weight_decay=0.01)


@dataclass
class Lesson:
    """What is learnt from: annotated articles, those kept apart, drills, and sentences of factuality sets."""

    coder: Coder
    seen: list[Json]
    kept: list[Json]
    drills: list[Drill]
    values: list[tuple[str, list[tuple[list[int], float]]]]
    varier: Varier
    value_share: float

    def windows(self, rng: random.Random) -> list[Window]:
        """The windows of one epoch, names varied anew."""
        found = [w for r in self.seen for w in self.coder.windows(self.varier.vary(r, rng), rng)]
        some = rng.sample(self.values, int(len(self.values) * self.value_share))
        found += [self.coder.value_window(text, marks) for text, marks in some]
        return found + [self.coder.drill_window(self.varier.vary_drill(d, rng)) for d in self.drills]


def lesson(asked: argparse.Namespace, coder: Coder) -> Lesson:
    records = read_corpus(asked.corpus)
    kept = [] if asked.all else [r for r in records if watched(r)]
    seen = records if asked.all else [r for r in records if not watched(r)]
    values, drills = read_values(asked.values), read_drills(asked.drills)
    size = f"{len(seen)} articles, {len(kept)} watched, {len(drills)} drills"
    say(f"{size}, {len(values)} sentences of factuality sets")
    return Lesson(coder, seen, kept, drills, values, Varier(records), asked.value_share)


class Trainer:
    """Model, optimizer and the checkpoint they are kept in."""

    def __init__(self, asked: argparse.Namespace, labels: Labels, pad: int) -> None:
        self.asked, self.labels, self.pad = asked, labels, pad
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.model = Reader(str(asked.base), labels).to(self.device)
        self.model.half = asked.half
        self.model.encoder.embeddings.word_embeddings.requires_grad_(requires_grad=False)
        self.optimizer = optimizer_of(self.model, asked.rate, asked.head_rate)
        self.rates = [g["lr"] for g in self.optimizer.param_groups]
        self.groups = mode_groups(labels).to(self.device)
        self.state, self.epoch = asked.out / "state.pt", 0
        asked.out.mkdir(parents=True, exist_ok=True)

    def resume(self) -> None:
        """Go on from the checkpoint, if there is one."""
        if self.state.exists():
            saved = torch.load(self.state, map_location=self.device, weights_only=True)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.epoch = saved["epoch"]

    def save(self) -> None:
        part = self.state.with_suffix(".part")
        saved = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "epoch": self.epoch}
        torch.save(saved, part)
        part.replace(self.state)

    def set_rates(self, progress: float) -> None:
        """Rates rise over the first part of the training and fall to nothing at its end."""
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP))

    def run_epoch(self, lesson: Lesson) -> None:
        rng = random.Random(f"{self.asked.seed}-{self.epoch}")
        plan = list(batches(lesson.windows(rng), self.asked.batch, rng))
        started, sums = time.monotonic(), defaultdict(float)
        self.model.train()
        for step, group in enumerate(plan):
            self.set_rates((self.epoch + step / len(plan)) / self.asked.epochs)
            batch = tensors(group, self.labels, self.pad, self.device)
            parts = losses(self.model, batch, self.labels, self.groups)
            loss = sum((WEIGHTS[k] * v for k, v in parts.items()), start=torch.zeros((), device=self.device))
            descend(self.model, self.optimizer, loss)
            for k, v in parts.items():
                sums[k] += float(v.detach())
            if step % 50 == 0:
                spent = time.monotonic() - started
                say(f"epoch {self.epoch} step {step}/{len(plan)} {spent:.0f} s loss {float(loss.detach()):.3f}")
        self.epoch += 1
        shown = " ".join(f"{k} {v / len(plan):.3f}" for k, v in sums.items())
        say(f"epoch {self.epoch} done in {time.monotonic() - started:.0f} s: {shown}")


def tensors(group: Sequence[Window], labels: Labels, pad: int, device: torch.device) -> dict[str, Tensor]:
    return {k: torch.from_numpy(v).to(device) for k, v in collate(group, labels, pad).items()}


def train(asked: argparse.Namespace) -> None:
    torch.set_num_threads(asked.threads)
    torch.manual_seed(asked.seed)
    labels, tokenizer = from_codebook(), open_tokenizer(asked.base)
    coder = Coder(tokenizer, labels)
    learnt, trainer = lesson(asked, coder), Trainer(asked, labels, tokenizer.token_to_id("<pad>"))
    trainer.resume()
    while trainer.epoch < asked.epochs:
        trainer.run_epoch(learnt)
        if learnt.kept:
            shown = watch(trainer.model, coder, learnt.kept, trainer.groups, trainer.pad, trainer.device)
            say(f"epoch {trainer.epoch} watched: {shown}")
        trainer.save()


def watch(model: Reader, coder: Coder, kept: list[Json], groups: Tensor, pad: int, device: Any) -> str:
    """Losses and a few plain figures on the articles kept apart."""
    labels = coder.labels
    rng, model_sums, n = random.Random(0), defaultdict(float), 0
    windows = [w for r in kept for w in coder.windows(r, rng)]
    model.eval()
    with torch.no_grad():
        for group in batches(windows, 2000, rng):
            batch = tensors(group, labels, pad, device)
            for k, v in losses(model, batch, labels, groups).items():
                model_sums[k] += float(v)
            n += 1
            count(model, batch, labels, model_sums)
    figures = {k: model_sums[f"{k}.hit"] / max(1.0, model_sums[f"{k}.all"]) for k in ("factuality", "stance", "actor")}
    for k in ("trigger", "cue", "mention", "link", "type"):
        hit, said, gold = (model_sums[f"{k}.{x}"] for x in ("hit", "said", "gold"))
        figures[k] = 2 * hit / max(1.0, said + gold)
    return (
        " ".join(f"{k} {v:.3f}" for k, v in figures.items())
        + f" (loss {sum(WEIGHTS[k] * model_sums[k] for k in WEIGHTS) / n:.3f})"
    )


def count(model: Reader, batch: dict[str, Tensor], labels: Labels, sums: dict[str, float]) -> None:
    token, mention, link = model(batch["ids"], batch["mask"])
    head = {name: token[..., a:b] for name, (a, b) in layout(labels).items()}
    known = batch["tag"].bool()

    def overlap(name: str, said: Tensor, gold: Tensor) -> None:
        sums[f"{name}.hit"] += float((said & gold).sum())
        sums[f"{name}.said"] += float(said.sum())
        sums[f"{name}.gold"] += float(gold.sum())

    overlap("trigger", (head["trigger_in"][..., 0] > 0)[known], (batch["tags"][..., 0] > 0)[known])
    overlap("cue", (head["cue_in"][..., 0] > 0)[known], (batch["tags"][..., 2] > 0)[known])
    in_trigger = batch["mode"] >= 0
    best = F.one_hot(head["type"][in_trigger].argmax(-1), len(labels.types)).bool()
    overlap("type", best, batch["type"][in_trigger] > 0)
    valid = torch.ones(mention.shape[-2:], dtype=torch.bool).triu().to(mention.device)
    overlap("mention", (mention > 0) & valid & (batch["mask"][:, None, :, None] > 0), batch["mention"] > 0)
    at = batch["link_at"]
    if len(at):
        rows = link[at[:, 0], at[:, 1], at[:, 2]]
        overlap("link", (rows > 0) & (batch["link_mask"] > 0), batch["link"] > 0)
    for name in ("factuality", "stance", "actor"):
        where = batch[name] >= 0
        sums[f"{name}.hit"] += float((head[name][where].argmax(-1) == batch[name][where]).sum())
        sums[f"{name}.all"] += float(where.sum())


def say(text: str) -> None:
    print(time.strftime("%H:%M:%S"), text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    np.seterr(all="ignore")
    train(options())
