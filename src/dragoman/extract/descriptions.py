"""A source with what describes it: "Ana Hale (Lab.), a lawyer who ran the port, said" → all before "said".

A record gives a source as the phrase that names it (ANNOTATION section 4). Corpora such as PARC and PolNeAR mark the
whole noun phrase, brackets, appositions and relative clauses included; the attribution task answers in that form.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from dragoman.records import Span

TABLE = Path(__file__).parent.parent / "lexicons" / "cues.toml"
BRACKET = re.compile(r"\s*\([^()\n]{1,40}\)")
COMMA = re.compile(r"\s*(?:,|--|—|–)\s+")
STOP = re.compile(r"[;:\n“”\"«»]|\.(?=\s|$)")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
LONGEST = 260  # characters of a description; longer ones are no longer read as one


@cache
def load_adverbial(path: Path = TABLE) -> tuple[frozenset[str], frozenset[str]]:
    """Words that begin an adverbial or a new clause, not a description; and words that begin a relative clause."""
    table = tomllib.loads(path.read_text("utf-8"))["description"]
    return frozenset(table["others"]), frozenset(table["relative"])


def described(source: Span, cue: Span, content: Sequence[Span], text: str, sentence: Span) -> Span:
    """The source with the bracket, apposition or relative clause that follows it in its sentence, if any."""
    stop = source.stop
    if (bracket := BRACKET.match(text, stop, sentence.stop)) is not None:
        stop = bracket.end()
    bounds = [s.start for s in (cue, *content) if s.start >= stop]
    limit = min([sentence.stop, *bounds])
    if cue.start >= stop and limit == cue.start:
        return Span(source.start, before_cue(stop, limit, text))
    if cue.stop <= source.start:
        return Span(source.start, behind_cue(stop, limit, text))
    return Span(source.start, stop)


def before_cue(stop: int, cue: int, text: str) -> int:
    """End of the description between a source and the cue after it: the last comma, if it opens with one."""
    words = text[stop:cue]
    opening = COMMA.match(words)
    if opening is None:
        return cue_side(stop, cue, text) if first_word(words) in load_adverbial()[1] else stop
    closing = [m.start() for m in COMMA.finditer(words, opening.end())]
    if not closing or STOP.search(words) or not describes(words[opening.end() :]):
        return stop
    return stop + closing[-1] if closing[-1] <= LONGEST else stop


def cue_side(stop: int, cue: int, text: str) -> int:
    """End of a relative clause without commas, which reaches to the cue."""
    words = text[stop:cue].rstrip()
    return stop + len(words) if len(words) <= LONGEST and not STOP.search(words) else stop


def behind_cue(stop: int, limit: int, text: str) -> int:
    """End of the description of a source that follows its cue: pieces between commas, until one does not describe."""
    found = STOP.search(text, stop, limit)
    words = text[stop : found.start() if found else limit]
    marks = list(COMMA.finditer(words))
    if not marks or marks[0].start() != 0:
        relative = first_word(words) in load_adverbial()[1]
        return stop + len(words.rstrip(" ,")) if relative and len(words) <= LONGEST else stop
    end = 0
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        piece_end = following.start() if following else len(words)
        if not describes(words[mark.end() : piece_end]) or piece_end > LONGEST:
            break
        end = piece_end
    return stop + len(words[:end].rstrip(" ,"))


def describes(words: str) -> bool:
    """Whether words after a comma begin a description and not an adverbial, a participle or a new clause."""
    first = first_word(words)
    return bool(first) and first not in load_adverbial()[0] and not first.endswith(("ing", "ando", "iendo"))


def first_word(words: str) -> str:
    found = WORD.search(words)
    return found.group().casefold() if found else ""
