"""The reader on given spans: relation between two given parties, factuality of a given word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from dragoman.extract.reader import View, best_mode, sigmoid, softmax, views
from dragoman.extract.windows import windows
from dragoman.models import ReaderModel
from dragoman.records import Span

Json = dict[str, Any]
CROSSED = 0.2  # how much a party in the other role counts, as in mutual acts
FLOOR = 0.1  # how much a trigger counts whose links do not reach a given party


def factuality(
    rows: Sequence[tuple[str, Span]], sentences: Sequence[Sequence[Span]], model: ReaderModel
) -> Iterator[Json]:
    """Factuality class, its scores, and a value from −3 to +3 for the word given in each text, in order."""
    for (_, span), found in zip(rows, per_text([t for t, _ in rows], sentences, model), strict=True):
        view = next((v for v in found if covering(v, span)), None)
        if view is None:
            yield {"factuality": None, "scores": {}, "value": None}
            continue
        at = covering(view, span)
        chance = softmax(view.head("factuality")[at].mean(0))
        scores = {name: round(float(p), 4) for name, p in zip(model.labels.factualities, chance, strict=True)}
        value = 3 * float(np.tanh(view.head("value")[at, 0]).mean())
        yield {"factuality": max(scores, key=lambda k: scores[k]), "scores": scores, "value": round(value, 4)}


def relation(
    rows: Sequence[tuple[str, Span | None, Span | None]], sentences: Sequence[Sequence[Span]], model: ReaderModel
) -> Iterator[Json]:
    """Best type of act between the given actor and recipient (either may be missing), even when weak."""
    texts = [text for text, _, _ in rows]
    for (_, actor, recipient), found in zip(rows, per_text(texts, sentences, model), strict=True):
        yield related(found, actor, recipient, model)


def related(found: Sequence[View], actor: Span | None, recipient: Span | None, model: ReaderModel) -> Json:
    best: tuple[float, View, int] | None = None
    total = np.zeros(len(model.labels.types))
    for view in found:
        weight = word_weights(view, actor, recipient, model)
        for w in range(len(view.words)):
            types = softmax(view.head("type")[view.pieces(w, w)].mean(0))
            score = types * weight[w]
            total = np.maximum(total, score)
            if best is None or float(score.max()) > best[0]:
                best = (float(score.max()), view, w)
    if best is None:
        return {"type": None, "scores": {}, "mode": None, "factuality": None}
    _, view, w = best
    share = total / max(float(total.sum()), 1e-9)
    scores = {name: round(float(p), 4) for name, p in zip(model.labels.types, share, strict=True)}
    event_type = model.labels.types[int(total.argmax())]
    facts = view.head("factuality")[view.pieces(w, w)].mean(0)
    return {"type": event_type, "scores": scores, "mode": best_mode(view, model, view.pieces(w, w), event_type),
            "factuality": model.labels.factualities[int(facts.argmax())]}  # fmt: skip


def word_weights(view: View, actor: Span | None, recipient: Span | None, model: ReaderModel) -> Any:
    """How much each word is a trigger that links to the given parties."""
    inside = sigmoid(view.head("trigger_in")[:, 0])
    weight = np.array([float(inside[view.pieces(w, w)].max()) for w in range(len(view.words))]) + 0.02
    for span, own, other in ((actor, "actor", "recipient"), (recipient, "recipient", "actor")):
        at = covering(view, span) if span else []
        if not at:
            continue
        reach = reached(view, model, own, at) + CROSSED * reached(view, model, other, at)
        weight = weight * (FLOOR + reach)
    return weight


def reached(view: View, model: ReaderModel, role: str, at: Sequence[int]) -> Any:
    """For each word, how surely the pieces `at` fill its role."""
    rows = sigmoid(view.link[model.labels.roles.index(role)][:, at]).mean(1)
    return view.per_word(rows)


def covering(view: View, span: Span | None) -> list[int]:
    """Pieces of the window under a span."""
    if span is None:
        return []
    return [
        k
        for k in range(len(view.window.ids))
        if view.window.starts[k] < span.stop and view.window.stops[k] > span.start
    ]


def per_text(texts: Sequence[str], sentences: Sequence[Sequence[Span]], model: ReaderModel) -> list[list[View]]:
    """Views of each text, in order."""
    todo = [
        w for k, (text, spans) in enumerate(zip(texts, sentences, strict=True)) for w in windows(model, k, text, spans)
    ]
    out: list[list[View]] = [[] for _ in texts]
    for view in views(todo, texts, model):
        out[view.window.article].append(view)
    return out
