"""Text to sentences, by rule: each a span trimmed of blanks, none overlapping, together covering every character that
is no blank.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dragoman.records import Span
from dragoman.text.lines import parts

LONGEST = 1200  # characters; run-on text is cut below this
DASHES = ("—", "–", "-")
#: A stop with what closes after it, and the blank or the glued word behind it.
STOP = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]++(?:\s\.){0,4})(?P<close>[\"'”’»›)\]}*_]*+)"
    r"(?=(?P<blank>\s|$)|(?P<glued>[“«¿¡]?[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,30}\s))"
)
WORD_BEFORE = re.compile(r"[\w.&'’ºª°/-]+$")
NEXT = re.compile(r"\s*(?P<open>[\"'“‘«„‹(\[{¿¡*_—–•-]*)\s*(?P<word>[^\W_]+(?:['’][^\W\d_]+)?)?")
ENUMERATOR = re.compile(r"^[\"'“(]*(?:\d{1,3}|[ivxIVX]{1,4}|[A-Za-z])[.)]+$")
LETTERS = re.compile(r"^(?:[^\W\d_]\.)+[^\W\d_]{1,3}$|^[^\W\d_]$")  # U.S, a.m, EE.UU, J
DOUBLED = re.compile(r"^([^\W\d_])\1\.([^\W\d_])\2$")
BEFORE = 40  # characters looked back for the word before a stop


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """Words with a stop that is no full stop, by what may follow; and words that begin sentences."""

    never: frozenset[str]
    number: frozenset[str]
    may: frozenset[str]
    starters: frozenset[str]
    speech: frozenset[str]


@cache
def abbreviations() -> Abbreviations:
    table = tomllib.loads(files("dragoman.text").joinpath("abbreviations.toml").read_text("utf-8"))
    return Abbreviations(**{name: frozenset(words.split()) for name, words in table.items()})


def split(text: str, language: str | None = None) -> tuple[Span, ...]:  # noqa: ARG001 - one set of rules
    """Sentences of the text in order. `language` is a BCP 47 tag or None; the rules hold for English, Spanish,
    Portuguese and French.
    """
    spans = (span for start, stop in parts(text) for span in sentences(text, start, stop))
    return tuple(piece for span in spans for piece in capped(text, span))


def sentences(text: str, start: int, stop: int) -> Iterator[Span]:
    """Sentences of one stretch that no line break parts."""
    words = abbreviations()
    begin = start
    for found in STOP.finditer(text, start, stop):
        end = found.end("close")
        if end < stop and ends(text, begin, found, stop, words):
            yield from trimmed(text, begin, end)
            begin = end
    yield from trimmed(text, begin, stop)


def trimmed(text: str, start: int, stop: int) -> Iterator[Span]:
    while start < stop and text[start].isspace():
        start += 1
    while start < stop and text[stop - 1].isspace():
        stop -= 1
    if start < stop:
        yield Span(start, stop)


def ends(text: str, begin: int, found: re.Match[str], stop: int, words: Abbreviations) -> bool:
    """Whether a stop with its closing marks ends the sentence that began at `begin`."""
    following = NEXT.match(text, found.end("close"), stop)
    word = (following and following["word"]) or ""
    if found["glued"]:
        return glued(text, begin, found, words)
    if word[:1].islower() or (not word and following is not None and following.end() == stop and not following["open"]):
        return False
    mark = found["stop"]
    if found["close"] or mark != ".":
        return not spoken(text, found, stop, words)
    return full_stop(text, begin, found.start(), following, words)


def glued(text: str, begin: int, found: re.Match[str], words: Abbreviations) -> bool:
    """A stop with a capital right behind it: a lost blank when a whole lower-case word stands before it."""
    if found["close"] and found["close"][-1] in "”»":
        return True
    before = word_before(text, begin, found.start())
    if not before[-3:].isalpha() or "." in before or "/" in before or before.lower() in words.never:
        return False
    return before.islower() or (before[-3:].islower() and found["glued"].strip("“«¿¡ \n\t").lower() in words.starters)


def spoken(text: str, found: re.Match[str], stop: int, words: Abbreviations) -> bool:
    """Whether a question or call in quotation marks is followed by who says it."""
    if not found["close"] or found["stop"][-1] not in "?!…":
        return False
    near = text[found.end("close") : min(stop, found.end("close") + 60)].split()[:4]
    return any(w.strip(",.;:").lower() in words.speech for w in near)


def full_stop(text: str, begin: int, at: int, following: re.Match[str] | None, words: Abbreviations) -> bool:
    """Whether a single stop without closing marks is a full stop before what follows it."""
    if at - begin < BEFORE and ENUMERATOR.match(text[begin : at + 1].strip()):
        return False
    word = (following and following["word"]) or ""
    dashed = following is not None and following["open"].startswith(DASHES)
    before = word_before(text, begin, at).lstrip("-–'’/&")
    low = before.lower().rsplit("/", 1)[-1].rsplit("-", 1)[-1]
    starts = word.lower() in words.starters and not (len(word) == 1 and word.isupper() and word not in "AIOYE")
    if LETTERS.match(before) or DOUBLED.match(before):
        return starts and not dashed
    if low in words.never:
        return False
    if low in words.number:
        return not word[:1].isdigit() and (starts or low not in words.may)
    return low not in words.may or (starts and not dashed)


def word_before(text: str, begin: int, at: int) -> str:
    found = WORD_BEFORE.search(text[max(begin, at - BEFORE) : at])
    return found[0] if found else ""


def capped(text: str, span: Span) -> Iterator[Span]:
    """The span, cut where it is longer than anybody's sentence: at the last semicolon, else comma, else blank, else
    anywhere.
    """
    while span.length > LONGEST:
        at = cut(text[span.start : span.start + LONGEST])
        yield from trimmed(text, span.start, span.start + at)
        rest = list(trimmed(text, span.start + at, span.stop))
        if not rest:
            return
        span = rest[0]
    yield span


def cut(window: str) -> int:
    half = len(window) // 2
    for marks in (("; ",), (", ", ": "), (" ", "\n", "\t")):
        at = max(window.rfind(mark, half) + len(mark) if mark in window[half:] else 0 for mark in marks)
        if at:
            return at
    return len(window)
