"""Set thresholds and calibration of an exported reader: `python -m training.reader.tune [--model DIR]`.

Measured on the watched articles of the corpus, which training has not seen: the thresholds with the best F1 of events,
cues, and fillers, and the slope and offset that turn a trigger's raw score into the chance that event and type are
right (Platt 1999). Both are written into the manifest.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from dragoman.extract.reader import DEFAULTS, read
from dragoman.models import READER, ReaderModel, open_reader
from dragoman.records import Article, Record, SentenceReading, Span

Json = dict[str, Any]
Pairs = list[tuple[float, bool]]
GRID = {"event": (0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6), "cue": (0.3, 0.4, 0.5, 0.6, 0.7),
        "link": (0.3, 0.4, 0.5, 0.6), "content": (0.3, 0.4, 0.5, 0.6)}  # fmt: skip
LOOSE = {**DEFAULTS, "trigger": 0.3, "event": 0.05, "cue": 0.2}
ROUNDS = 60
ALIKE = 0.005  # difference of F1 that counts as none


def main(arguments: Sequence[str] | None = None) -> None:
    """Write thresholds and calibration into the model's manifest."""
    from training.corpus_check import load
    from training.reader.split import watched

    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--model", type=Path, default=READER)
    make.add_argument("--corpus", type=Path, default=Path("training/corpus"))
    asked = make.parse_args(arguments)
    gold = [r for r in load(asked.corpus)[0] if watched(r)]
    chosen, calibration = tuned(open_reader(asked.model), gold)
    path = asked.model / "manifest.json"
    manifest = json.loads(path.read_text("utf-8"))
    manifest |= {"thresholds": chosen, "calibration": calibration}
    path.write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    print(f"{len(gold)} articles: thresholds {chosen}, calibration {calibration}")


def tuned(model: ReaderModel, gold: Sequence[Json]) -> tuple[dict[str, float], list[float]]:
    """Thresholds by name, and slope and offset of the calibration."""
    loose = list(readings(replace(model, thresholds=LOOSE), gold))
    events = [pair for r, seen in zip(gold, loose, strict=True) for pair in event_pairs(r, seen)]
    cues = [pair for r, seen in zip(gold, loose, strict=True) for pair in cue_pairs(r, seen)]
    wanted_events = sum(len(r["gold"]["events"]) for r in gold)
    wanted_cues = sum(len(r["gold"]["attributions"]) for r in gold)
    chosen = {**DEFAULTS, "trigger": LOOSE["trigger"], "event": best(events, wanted_events, GRID["event"]),
              "cue": best(cues, wanted_cues, GRID["cue"])}  # fmt: skip
    for name, measure in (("link", filler_f1), ("content", content_f1)):
        tried = {
            value: measure(gold, list(readings(replace(model, thresholds={**chosen, name: value}), gold)))
            for value in GRID[name]
        }
        chosen[name] = max(tried, key=lambda v: tried[v])
    return {k: round(v, 3) for k, v in chosen.items()}, platt([p for p in events if p[0] >= chosen["event"]])


def readings(model: ReaderModel, gold: Sequence[Json]) -> Iterator[tuple[SentenceReading, ...]]:
    for row in gold:
        article = Article(str(row["article"]["id"]), row["article"]["text"], row["article"]["text_sha256"])
        sentences = tuple(Span(a, b) for a, b in row["gold"]["sentences"])
        yield read([Record(article, sentences=sentences)], model)[0].reading


def meets(a: Span, b: Sequence[int]) -> bool:
    return a.start < b[1] and b[0] < a.stop


def event_pairs(row: Json, seen: Sequence[SentenceReading]) -> Pairs:
    """Score and rightness (type and words) of every trigger seen; words left open by the annotators do not count."""
    gold = row["gold"]
    found = [t for s in seen for t in s.triggers if not any(meets(t.span, x) for x in gold["ignore"])]
    return [(t.score, any(meets(t.span, e["trigger"]) and t.type == e["type"] for e in gold["events"])) for t in found]


def cue_pairs(row: Json, seen: Sequence[SentenceReading]) -> Pairs:
    return [(c.score, any(meets(c.span, a["cue"]) for a in row["gold"]["attributions"])) for s in seen for c in s.cues]


def best(pairs: Pairs, wanted: int, grid: Sequence[float]) -> float:
    """The lowest threshold whose F1 is about as good as the best, so that what was seen is kept."""

    def f1(least: float) -> float:
        kept = [right for score, right in pairs if score >= least]
        return 2 * sum(kept) / max(1, len(kept) + wanted)

    top = max(f1(least) for least in grid)
    return min(least for least in grid if f1(least) >= top - ALIKE)


def filler_f1(gold: Sequence[Json], seen: Sequence[Sequence[SentenceReading]]) -> float:
    """Exact spans of actors and recipients of triggers that are found."""

    def said(sentences: Sequence[SentenceReading]) -> set[tuple[int, str, int, int]]:
        return {
            (t.span.start, r.role, r.span.start, r.span.stop) for s in sentences for t in s.triggers for r in t.roles
        }

    def right(row: Json) -> set[tuple[int, str, int, int]]:
        return {
            (e["trigger"][0], role, p["span"][0], p["span"][1])
            for e in row["gold"]["events"]
            for role, side in (("actor", "actors"), ("recipient", "recipients"))
            for p in e[side]
        }  # fmt: skip

    return set_f1(gold, seen, said, right)


def content_f1(gold: Sequence[Json], seen: Sequence[Sequence[SentenceReading]]) -> float:
    """Characters of contents."""

    def said(sentences: Sequence[SentenceReading]) -> set[int]:
        return {
            k
            for s in sentences
            for c in s.cues
            for r in c.roles
            if r.role == "content"
            for k in range(r.span.start, r.span.stop)
        }

    def right(row: Json) -> set[int]:
        return {k for a in row["gold"]["attributions"] for part in a["content"] for k in range(*part)}

    return set_f1(gold, seen, said, right)


def set_f1(
    gold: Sequence[Json], seen: Sequence[Any], said: Callable[[Any], set[Any]], right: Callable[[Json], set[Any]]
) -> float:
    hits = total = 0
    for row, sentences in zip(gold, seen, strict=True):
        a, b = said(sentences), right(row)
        hits += len(a & b)
        total += len(a) + len(b)
    return 2 * hits / max(1, total)


def platt(pairs: Pairs) -> list[float]:
    """Slope and offset on the log-odds of the score, by Newton's method with a light ridge."""
    score = np.clip(np.array([s for s, _ in pairs]), 1e-4, 1 - 1e-4)
    x = np.stack([np.log(score / (1 - score)), np.ones(len(pairs))], 1)
    y, w = np.array([float(right) for _, right in pairs]), np.array([1.0, 0.0])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ w))
        slope = x.T @ (p - y) + 0.1 * (w - [1.0, 0.0])
        curve = (x * (p * (1 - p))[:, None]).T @ x + 0.1 * np.eye(2)
        w = w - np.linalg.solve(curve, slope)
    return [round(float(v), 4) for v in w]


if __name__ == "__main__":
    main()
