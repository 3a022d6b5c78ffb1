"""Drills: single sentences with one event each, marked in place, to teach the reader many words for each type.

A line is `TYPE mode factuality | sentence` with `<actor>`, `{recipient}` and `*trigger*` in the sentence; a dash stands
for no mode. Lines that begin with `//` are comments. Nothing else in the sentence is annotated, so only triggers,
types, actors and recipients are learnt from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

Span = tuple[int, int]

MARKS = {"<": ("actor", ">"), "{": ("recipient", "}"), "*": ("trigger", "*")}


class DrillError(ValueError):
    """A line breaks the form; the message says where."""


@dataclass(frozen=True)
class Drill:
    text: str
    type: str
    mode: str | None
    factuality: str
    trigger: Span
    actors: tuple[Span, ...]
    recipients: tuple[Span, ...]

    def renamed(self, old: str, new: str) -> Drill:
        """The drill with the first `old` in its text become `new`, and every span moved."""
        at = re.search(rf"\b{re.escape(old)}\b", self.text)
        if at is None:
            return self
        grow = len(new) - len(old)

        def moved(span: Span) -> Span:
            return (span[0] + (grow if span[0] >= at.end() else 0), span[1] + (grow if span[1] >= at.end() else 0))

        return replace(
            self, text=self.text[: at.start()] + new + self.text[at.end() :], trigger=moved(self.trigger),
            actors=tuple(map(moved, self.actors)), recipients=tuple(map(moved, self.recipients)),
        )  # fmt: skip


def read_drills(folder: Path) -> list[Drill]:
    """All drills of a folder, in order of file and line. Raises DrillError."""
    return [drill for path in sorted(folder.glob("*.drill")) for drill in parsed(path)]


def parsed(path: Path) -> Iterator[Drill]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("//"):
            yield drill(line, f"{path.name}:{number}")


def drill(line: str, where: str) -> Drill:
    head, bar, sentence = line.partition("|")
    codes = head.split()
    if not bar or len(codes) != 3:
        raise DrillError(f"{where}: wants `TYPE mode factuality | sentence`.")
    text, spans = unmarked(sentence.strip(), where)
    if len(spans["trigger"]) != 1:
        raise DrillError(f"{where}: wants one *trigger*.")
    mode = None if codes[1] == "-" else codes[1]
    return Drill(text, codes[0], mode, codes[2], spans["trigger"][0], tuple(spans["actor"]), tuple(spans["recipient"]))


def unmarked(sentence: str, where: str) -> tuple[str, dict[str, list[Span]]]:
    """The plain sentence and the spans of its marks; marks may nest."""
    out: list[str] = []
    spans: dict[str, list[Span]] = {"actor": [], "recipient": [], "trigger": []}
    open_at: list[tuple[str, str, int]] = []
    for ch in sentence:
        if open_at and ch == open_at[-1][1]:
            role, _, start = open_at.pop()
            spans[role].append((start, len(out)))
        elif ch in MARKS:
            role, closing = MARKS[ch]
            open_at.append((role, closing, len(out)))
        else:
            out.append(ch)
    if open_at:
        raise DrillError(f"{where}: a mark is not closed.")
    return "".join(out), spans
