"""Which line breaks part sentences, and which only wrap long lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
ITEM = re.compile(r"\s*(?:[-*•●▪◦‣·–—+]\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s|#{1,6}\s|>)")
FIRST_WORD = re.compile(r"\s*(\S+)")
CLOSED = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*$")
GOES_ON = re.compile(
    r"(?:,|[-–—/&]|\b(?:of|the|a|an|and|or|in|on|at|to|for|with|by|from|that|which|its|his|her|their|as|than|was|were|is|are|has|have|"
    r"had|de|del|la|el|los|las|un|una|y|e|o|en|a|con|por|para|que|su|sus|al|como|do|da|dos|das|em|no|na|le|les|des|du|et|dans|mr\.|gen\.))$",
    re.IGNORECASE,
)
WIDEST = 120  # characters; a text with longer lines is not wrapped
NARROWEST = 40
FEW = 3  # inner lines below which the width of a text says nothing
TAIL = 30  # last characters of a line that tell whether it is closed
SLACK = 3  # characters that a wrapped line may fall short of the width
RAGGED = 0.55  # part of the width that a line of a wrapped text must reach to go on: widths change within a text
FIRST = 0.8  # the same for the first line, which may be a headline


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text; `stop` is before its break, `after` behind it."""

    start: int
    stop: int
    after: int


def lines(text: str) -> list[Line]:
    out, start = [], 0
    for found in BREAK.finditer(text):
        out.append(Line(start, found.start(), found.end()))
        start = found.end()
    return [*out, Line(start, len(text), len(text))]


def parts(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of the text that no sentence crosses: paragraphs, headlines, list items, lines that stand alone."""
    rows = lines(text)
    width = wrap_width(text, rows)
    share = FIRST
    start = 0
    for line, following in pairwise(rows):
        if parted(text, line, following, width and share * width):
            yield start, line.stop
            start = line.after
        share = RAGGED if line.stop > line.start else share
    yield start, len(text)


def parted(text: str, line: Line, following: Line, width: float | None) -> bool:
    """Whether the break between two lines ends a sentence; a line that reaches `width` goes on."""
    one, two = text[line.start : line.stop].rstrip(), text[following.start : following.stop]
    head = FIRST_WORD.match(two)
    if not one.strip() or head is None or ITEM.match(two):
        return True
    word = head[1]
    full = width is not None and len(one) + 1 + len(word) > width
    if CLOSED.search(one[-TAIL:]):  # a stop: wrapped or not, the words decide
        return not full
    if ITEM.match(one) and not full and not word[0].islower():
        return True
    return not (full or (word[0].islower() and len(one.strip()) > 1) or GOES_ON.search(one[-TAIL:]))


def wrap_width(text: str, rows: Sequence[Line]) -> int | None:
    """The width at which the lines of the text were wrapped; None when they were not."""
    sizes = sorted(len(text[r.start : r.stop].rstrip()) for r in rows if text[r.start : r.stop].strip())
    inner = [(a, b) for a, b in pairwise(rows) if text[a.start : a.stop].strip() and text[b.start : b.stop].strip()]
    if len(inner) < FEW or sizes[-1 - len(sizes) // 50] > WIDEST:
        return None
    width = sizes[-1 - len(sizes) // 50]
    full = sum(filled(text, a, b, width) for a, b in inner)
    return width if width >= NARROWEST and 2 * full >= len(inner) else None


def filled(text: str, line: Line, following: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted."""
    head = FIRST_WORD.match(text, following.start, following.stop)
    size = len(text[line.start : line.stop].rstrip())
    return head is not None and size + 1 + len(head[1]) > width - SLACK
