"""Annotated articles as training windows: consecutive sentences cut into word pieces, with what the reader should see.

A window is one or more whole sentences of one article, as at inference. Offsets are code points of the article's text.
What annotators left open (`ignore`) is masked out of the tag losses.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from dragoman.models import Labels
from training.reader.drills import Drill

Json = dict[str, Any]
LONGEST = 384  # word pieces in a window; longer sentences are cut
BUDGETS = (1, 40, 80, 128)  # word pieces a window aims at; 1 means a single sentence


@dataclass
class Row:
    """One trigger or cue: the tokens of its words, its codes, and the tokens of its fillers by role index."""

    tokens: list[int]
    is_cue: bool
    type: int = -1
    mode: int = -1
    factuality: int = -1
    value: float | None = None
    stance: int = -1
    contexts: list[int] = field(default_factory=list)
    fillers: dict[int, list[int]] = field(default_factory=dict)


@dataclass
class SpanLabel:
    """One mention as first and last token, with what is known of it; -1 and None where nothing is."""

    kind: int
    first: int
    last: int
    actor: int = -1
    number: int = -1
    sectors: list[int] | None = None
    literal: int = -1


@dataclass
class Window:
    ids: list[int]
    sentence: list[int]  # index of the sentence of each piece, -1 for special pieces
    masked: list[int]  # pieces left out of the tag losses
    rows: list[Row]
    spans: list[SpanLabel]
    full: bool  # False: only the given rows are annotated (factuality sets)
    drill: bool = False  # only triggers with actor and recipient are annotated


class Coder:
    """Cuts annotated articles into windows for one tokenizer and label space."""

    def __init__(self, tokenizer: Tokenizer, labels: Labels) -> None:
        self.tokenizer = tokenizer
        self.labels = labels
        self.at = {
            name: {code: k for k, code in enumerate(getattr(labels, name))}
            for name in ("types", "modes", "contexts", "factualities", "stances", "number_kinds", "sectors",
                         "mention_kinds", "actor_kinds", "roles")
        }  # fmt: skip

    def windows(self, record: Json, rng: random.Random) -> Iterator[Window]:
        """All sentences of the article once, in windows of random size."""
        text, sentences = record["article"]["text"], record["gold"]["sentences"]
        lengths = [len(self.tokenizer.encode(text[s:e], add_special_tokens=False).ids) for s, e in sentences]
        k = 0
        while k < len(sentences):
            budget, stop, total = rng.choice(BUDGETS), k + 1, lengths[k]
            while stop < len(sentences) and total + lengths[stop] <= budget:
                total += lengths[stop]
                stop += 1
            yield self.window(record, k, stop)
            k = stop

    def window(self, record: Json, first: int, stop: int) -> Window:
        text, gold = record["article"]["text"], record["gold"]
        sentences = gold["sentences"]
        start, end = sentences[first][0], sentences[stop - 1][1]
        pieces = self.pieces(text[start:end], start)
        ids, offsets = pieces

        def tokens(span: Sequence[int]) -> list[int]:
            return [k for k, (s, e) in enumerate(offsets) if s < span[1] and e > span[0]]

        where = [next((n for n in range(first, stop) if sentences[n][0] <= s < sentences[n][1]), -1) if e > s else -1
                 for s, e in offsets]  # fmt: skip
        masked = sorted({k for span in gold["ignore"] for k in tokens(span)})
        rows = list(self.event_rows(gold, first, stop, tokens)) + list(self.cue_rows(gold, start, end, tokens))
        return Window(ids, where, masked, rows, list(self.spans(gold, start, end, tokens)), True)

    def pieces(self, words: str, shift: int) -> tuple[list[int], list[tuple[int, int]]]:
        code = self.tokenizer.encode(words)
        ids, offsets = code.ids[:LONGEST], code.offsets[:LONGEST]
        if len(code.ids) > LONGEST:
            ids[-1], offsets[-1] = code.ids[-1], (0, 0)
        special = code.special_tokens_mask[: len(ids)]
        special[-1] = 1
        return ids, [
            (0, 0) if mark else self.trimmed(words, s, e, shift) for (s, e), mark in zip(offsets, special, strict=True)
        ]

    @staticmethod
    def trimmed(words: str, s: int, e: int, shift: int) -> tuple[int, int]:
        while s < e and words[s].isspace():
            s += 1
        return s + shift, e + shift

    def event_rows(self, gold: Json, first: int, stop: int, tokens: Any) -> Iterator[Row]:
        spans = {m["id"]: (m["start"], m["end"]) for m in gold["mentions"]}
        for event in gold["events"]:
            if not first <= event["sentence"] < stop or not (here := tokens(event["trigger"])):
                continue
            roles = self.at["roles"]
            fillers = {
                roles["actor"]: [p["span"] for p in event["actors"]],
                roles["recipient"]: [p["span"] for p in event["recipients"]],
                roles["place"]: [spans[event["place"]]] if event["place"] else [],
                roles["time"]: [spans[event["time"]]] if event["time"] else [],
                roles["number"]: [n["span"] for n in event["numbers"]],
            }
            yield Row(
                here, False, self.at["types"][event["type"]],
                self.at["modes"][f"{event['type']}/{event['mode'] or ''}"],
                self.at["factualities"][event["factuality"]],
                contexts=[self.at["contexts"][c] for c in event["contexts"]],
                fillers={r: sorted({t for s in group for t in tokens(s)}) for r, group in fillers.items()},
            )  # fmt: skip

    def cue_rows(self, gold: Json, start: int, end: int, tokens: Any) -> Iterator[Row]:
        roles = self.at["roles"]
        for said in gold["attributions"]:
            if not (start <= said["cue"][0] < end) or not (here := tokens(said["cue"])):
                continue
            source = tokens(said["source"]) if said["source"] else []
            content = sorted({t for part in said["content"] for t in tokens(part)})
            fillers = {roles["source"]: source, roles["content"]: content}
            yield Row(here, True, stance=self.at["stances"][said["stance"]], fillers=fillers)

    def spans(self, gold: Json, start: int, end: int, tokens: Any) -> Iterator[SpanLabel]:
        actors = {a["id"]: a for a in gold["actors"]}
        numbers = {tuple(n["span"]): n["kind"] for e in gold["events"] for n in e["numbers"]}
        for m in gold["mentions"]:
            if not (start <= m["start"] and m["end"] <= end) or not (here := tokens((m["start"], m["end"]))):
                continue
            label = SpanLabel(self.at["mention_kinds"][m["kind"]], here[0], here[-1])
            actor = actors.get(m["actor"] or "")
            if actor:
                label.actor = self.at["actor_kinds"][actor["kind"]]
                label.sectors = [self.at["sectors"][s] for s in actor["sectors"]]
            if m["kind"] == "number" and (m["start"], m["end"]) in numbers:
                label.number = self.at["number_kinds"][numbers[m["start"], m["end"]]]
            if m["kind"] in ("place", "country"):
                label.literal = int(m["place"] is not None)
            yield label

    def value_window(self, text: str, marks: Sequence[tuple[Sequence[int], float]]) -> Window:
        """A sentence in which only the factuality of some words is known, as a value from −3 to +3."""
        ids, offsets = self.pieces(text, 0)
        rows = []
        for span, value in marks:
            here = [k for k, (s, e) in enumerate(offsets) if s < span[1] and e > span[0] and e > s]
            if here:
                rows.append(Row(here, False, value=value))
        return Window(ids, [0 if e > s else -1 for s, e in offsets], [], rows, [], False)

    def drill_window(self, drill: Drill) -> Window:
        """A sentence in which only the triggers with their actors and recipients are annotated."""
        ids, offsets = self.pieces(drill.text, 0)

        def tokens(span: Sequence[int]) -> list[int]:
            return [k for k, (s, e) in enumerate(offsets) if s < span[1] and e > span[0] and e > s]

        event_type, roles = drill.type, self.at["roles"]
        fillers = {roles["actor"]: drill.actors, roles["recipient"]: drill.recipients}
        row = Row(
            tokens(drill.trigger), False, self.at["types"][event_type],
            self.at["modes"][f"{event_type}/{drill.mode or ''}"],
            self.at["factualities"][drill.factuality],
            fillers={r: sorted({t for s in group for t in tokens(s)}) for r, group in fillers.items()},
        )  # fmt: skip
        sentence = [0 if e > s else -1 for s, e in offsets]
        return Window(ids, sentence, [], [row], [], full=False, drill=True)


def collate(windows: Sequence[Window], labels: Labels, pad: int) -> dict[str, np.ndarray]:
    """Padded ids, mask and dense targets of a batch; -100 where a class is not known."""
    longest, size = max(len(w.ids) for w in windows), len(windows)
    shape = (size, longest)
    out = {
        "ids": np.full(shape, pad, np.int64), "mask": np.zeros(shape, np.int64), "tag": np.zeros(shape, np.float32),
        "tag_cue": np.zeros(shape, np.float32), "tags": np.zeros((*shape, 4), np.float32),
        "type": np.zeros((*shape, len(labels.types)), np.float32),
        "mode": np.full(shape, -100, np.int64), "mode_type": np.full(shape, 0, np.int64),
        "factuality": np.full(shape, -100, np.int64), "stance": np.full(shape, -100, np.int64),
        "value": np.full(shape, np.nan, np.float32), "context": np.zeros((*shape, len(labels.contexts)), np.float32),
        "number": np.full(shape, -100, np.int64), "actor": np.full(shape, -100, np.int64),
        "literal": np.full(shape, np.nan, np.float32),
        "sector": np.full((*shape, len(labels.sectors)), np.nan, np.float32),
        "mention": np.zeros((size, len(labels.mention_kinds), longest, longest), np.float32),
        "full": np.array([w.full for w in windows]),
    }  # fmt: skip
    links: list[tuple[int, int, int, np.ndarray, np.ndarray]] = []
    for b, window in enumerate(windows):
        fill(out, b, window, links, longest)
    out["link_at"] = np.array([x[:3] for x in links], np.int64).reshape(-1, 3)
    out["link"] = np.stack([x[3] for x in links]) if links else np.zeros((0, longest), np.float32)
    out["link_mask"] = np.stack([x[4] for x in links]) if links else np.zeros((0, longest), np.float32)
    return out


def fill(out: dict[str, np.ndarray], b: int, window: Window, links: list[Any], longest: int) -> None:
    n = len(window.ids)
    out["ids"][b, :n], out["mask"][b, :n] = window.ids, 1
    sentence = np.full(longest, -1)
    sentence[:n] = window.sentence
    if window.full or window.drill:
        out["tag"][b] = sentence >= 0
        out["tag"][b, window.masked] = 0
    if window.full:
        out["tag_cue"][b] = out["tag"][b]
    for row in window.rows:
        fill_row(out, b, row)
        if window.full or window.drill:
            links.extend(link_rows(b, row, sentence, longest, drill=window.drill))
    for span in window.spans:
        fill_span(out, b, span)


def fill_row(out: dict[str, np.ndarray], b: int, row: Row) -> None:
    at = row.tokens
    if row.value is not None:
        out["value"][b, at] = row.value
        return
    column = 2 if row.is_cue else 0
    out["tags"][b, at, column] = 1
    out["tags"][b, at[0], column + 1] = 1
    out["tag_cue" if row.is_cue else "tag"][b, at] = 1
    if row.is_cue:
        out["stance"][b, at] = row.stance
        return
    out["type"][b, at, row.type] = 1
    out["mode"][b, at], out["mode_type"][b, at] = row.mode, row.type
    out["factuality"][b, at] = row.factuality
    for context in row.contexts:
        out["context"][b, at, context] = 1


def link_rows(b: int, row: Row, sentence: np.ndarray, longest: int, *, drill: bool) -> Iterator[Any]:
    """One training row for the first and the last token of the trigger or cue and each role it can have."""
    own = (5, 6) if row.is_cue else (0, 1) if drill else (0, 1, 2, 3, 4)
    near = sentence >= 0 if row.is_cue else sentence == sentence[row.tokens[0]]
    for token in {row.tokens[0], row.tokens[-1]}:
        for role in own:
            target = np.zeros(longest, np.float32)
            target[row.fillers.get(role, [])] = 1
            yield b, role, token, target, near.astype(np.float32)


def fill_span(out: dict[str, np.ndarray], b: int, span: SpanLabel) -> None:
    out["mention"][b, span.kind, span.first, span.last] = 1
    at = [span.first, span.last]
    if span.actor >= 0:
        out["actor"][b, at] = span.actor
    if span.number >= 0:
        out["number"][b, at] = span.number
    if span.literal >= 0:
        out["literal"][b, at] = span.literal
    if span.sectors is not None:
        out["sector"][b, at] = 0
        for sector in span.sectors:
            out["sector"][b, at, sector] = 1
