"""Quotation marks, the form of an attribution, and which attribution holds a span."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Span = tuple[int, int]

OPEN, CLOSE, STRAIGHT = "“«", "”»", '"'


def quoted(text: str) -> list[Span]:
    """Regions between double quotation marks, marks included; a mark left open ends with its paragraph."""
    regions: list[Span] = []
    start: int | None = None
    straight = False
    for i, ch in enumerate(text):
        if ch == "\n":
            start, straight = None, False
        elif start is None and ch in OPEN + STRAIGHT:
            start, straight = i, ch == STRAIGHT
        elif start is not None and (ch in CLOSE or (ch == STRAIGHT and straight)):
            regions.append((start, i + 1))
            start, straight = None, False
    return regions


def form_of(contents: Sequence[Span], quotes: Sequence[Span]) -> str:
    """`direct` when each part is in its own marks, `indirect` when none holds any, else `mixed`."""
    forms = set()
    for start, stop in contents:
        inside = [q for q in quotes if start <= q[0] < stop or start < q[1] <= stop]
        forms.add("indirect" if not inside else "direct" if (start, stop) in inside else "mixed")
    return forms.pop() if len(forms) == 1 else "mixed"


def innermost(
    at: Span, contents: Sequence[tuple[int, int, str]], depth: Mapping[str, int], *, skip: str | None = None
) -> str | None:
    """The attribution with the shortest content part around `at`; of equal parts the one deeper down the chain."""
    holding = [(b - a, -depth.get(q, 0), q) for a, b, q in contents if a <= at[0] and at[1] <= b and q != skip]
    return min(holding)[2] if holding else None


def depths(attributions: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """How many attributions stand above each, by id."""
    parent = {a["id"]: a["parent"] for a in attributions}
    out = {}
    for name, own in parent.items():
        level, above = 0, own
        while above is not None and level <= len(parent):
            level, above = level + 1, parent.get(above)
        out[name] = level
    return out
