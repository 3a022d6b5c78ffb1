"""Sentences to windows of word pieces: what the encoder reads at once.

A window holds consecutive whole sentences of one article, so that each sentence is read once and has its neighbours as
context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dragoman.models import ReaderModel
from dragoman.records import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

BUDGET = 128  # word pieces a window aims at
LONGEST = 380  # word pieces of a sentence that are read; the rest of a longer one is left unread
UNIT = re.compile(r"(?:[^\W\d_]\.){2,}|\w+|[^\w\s]")  # "U.S." is one


@dataclass(frozen=True)
class Window:
    """Pieces of consecutive sentences. `starts`/`stops` are code points of the article, -1 for special pieces."""

    article: int
    ids: tuple[int, ...]
    starts: NDArray[np.int64]
    stops: NDArray[np.int64]
    sentence: NDArray[np.int64]  # index of the sentence of each piece, -1 for special pieces


@dataclass(frozen=True)
class Cut:
    """One sentence as pieces."""

    ids: list[int]
    offsets: list[tuple[int, int]]


def cut(model: ReaderModel, text: str, sentences: Sequence[Span]) -> list[Cut]:
    """Each sentence as pieces with their offsets in the article."""
    codes = model.tokenizer.encode_batch([s.of(text) for s in sentences], add_special_tokens=False)
    return [
        Cut(code.ids[:LONGEST], [bare(text, a + s.start, b + s.start) for a, b in code.offsets[:LONGEST]])
        for s, code in zip(sentences, codes, strict=True)
    ]


def bare(text: str, start: int, stop: int) -> tuple[int, int]:
    """Offsets without the blanks that a piece may carry in front."""
    while start < stop and text[start].isspace():
        start += 1
    return start, stop


def windows(model: ReaderModel, article: int, text: str, sentences: Sequence[Span]) -> Iterator[Window]:
    """The article in windows; sentences of no piece are left out."""
    group: list[tuple[int, Cut]] = []
    size = 0
    for index, piece in enumerate(cut(model, text, sentences)):
        if group and size + len(piece.ids) > BUDGET:
            yield window(model, article, group)
            group, size = [], 0
        group.append((index, piece))
        size += len(piece.ids)
    if group:
        yield window(model, article, group)


def window(model: ReaderModel, article: int, group: Sequence[tuple[int, Cut]]) -> Window:
    ids = [model.begin, *(i for _, piece in group for i in piece.ids), model.end]
    offsets = [(-1, -1), *(o for _, piece in group for o in piece.offsets), (-1, -1)]
    sentence = [-1, *(index for index, piece in group for _ in piece.ids), -1]
    pairs = np.array(offsets, np.int64)
    return Window(article, tuple(ids), pairs[:, 0], pairs[:, 1], np.array(sentence, np.int64))


def fed(one: Window) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Ids and mask of a window as the model takes them.

    Windows go one by one: one is long enough to keep the processor busy, nothing is padded, and what else is read
    cannot change its scores.
    """
    ids = np.array([one.ids], np.int64)
    return ids, np.ones_like(ids)


def units(text: str, start: int, stop: int) -> list[Span]:
    """Words and single signs between two offsets: what spans are made of."""
    return [Span(m.start(), m.end()) for m in UNIT.finditer(text, start, stop)]
