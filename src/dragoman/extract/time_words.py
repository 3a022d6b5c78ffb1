"""Time expressions as words: tables and patterns of a language, and the matches that stand in a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from dragoman.records import Span

LANGUAGES = ("en", "es")
NEAR = 30  # characters on either side that conditions look at
MACRO = re.compile(r"%(\w+)%")
SUFFIX = re.compile(r"_[bc]$")
DATELESS = re.compile(
    r"^\s(?:\w+ly\s)?(?:(?:[a-z]{3,}s|[a-z]*men|[a-z]*people|children|police|personnel|personas|hombres|soldados)\b(?<!was)(?<!is)(?<!has)(?<!as)(?<!its)(?<!his)(?<!this)(?<!wars))"
)
AMBIGUOUS_MONTH = re.compile(
    r"\b(?:in|of|by|since|until|till|from|to|through|during|between|and|or|last|this|next|early|late|mid|before|after|for|around|on|the)[\s-]$",
    re.IGNORECASE,
)
NO_YEAR = re.compile(
    r"(?:[\d.,$€£#/:–-]|\b(?:no\.?|number|flight|route|highway|resolution|of\sthe|about|around|some|approximately|over|"
    r"than|nearly|almost|least|unos|unas|cerca de|más de)\s)$",
    re.IGNORECASE,
)
YEAR_CONTEXT = re.compile(r"\b(?:in|since|by|until|from|of|during|year|en|desde|de|del|año)\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pattern:
    kind: str
    words: re.Pattern[str]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    guard: str | None


@dataclass(frozen=True)
class Lexicon:
    """Tables of a language, keys in lower case, and its patterns."""

    language: str
    tables: Mapping[str, Mapping[str, Any]]
    patterns: Sequence[Pattern]
    tense: Mapping[str, re.Pattern[str]]
    opening: re.Pattern[str]  # words right before an expression that leave its start or end open


@dataclass(frozen=True, slots=True)
class Expression:
    """A match: where, which kind, and its parts in lower case; parts that are missing are left out."""

    span: Span
    kind: str
    parts: Mapping[str, str]
    second: int | None = None  # where the latter end of a range begins


def expressions(
    text: str, lexicon: Lexicon, kinds_left_out: Iterable[str] = (), *, alone: bool = False
) -> list[Expression]:
    """Expressions of a text in order, none overlapping: of two that overlap the longer, then the one of the earlier
    pattern.

    `alone` says that the text is the words of a time mention, so that conditions on what stands around do not hold.
    """
    left_out = frozenset(kinds_left_out)
    found = [
        (-(m.end() - m.start()), rank, m.start(), expression(m, pattern))
        for rank, pattern in enumerate(lexicon.patterns)
        if pattern.kind not in left_out
        for m in pattern.words.finditer(text)
        if alone or allowed(text, m, pattern)
    ]
    taken: list[Expression] = []
    occupied: set[int] = set()
    for _, _, _, one in sorted(found, key=lambda f: f[:3]):
        cells = range(one.span.start, one.span.stop)
        if occupied.isdisjoint((cells[0], cells[-1])) and occupied.isdisjoint(cells):
            occupied.update(cells)
            taken.append(one)
    return sorted(taken, key=lambda e: e.span)


def expression(found: re.Match[str], pattern: Pattern) -> Expression:
    parts: dict[str, str] = {}
    for name, words in found.groupdict().items():
        if words is not None:
            parts.setdefault(SUFFIX.sub("", name), " ".join(words.lower().split()))
    start, stop = found.span()
    words = found[0]
    second = next((found.start(name) for name in ("d2", "y2", "m2") if found.groupdict().get(name)), None)
    span = Span(start + len(words) - len(words.lstrip()), stop - (len(words) - len(words.rstrip(" ,"))))
    return Expression(span, pattern.kind, parts, second)


def allowed(text: str, found: re.Match[str], pattern: Pattern) -> bool:
    before, after = text[max(0, found.start() - NEAR) : found.start()], text[found.end() : found.end() + NEAR]
    if pattern.before and not pattern.before.search(before):
        return False
    if pattern.not_before and pattern.not_before.search(before):
        return False
    if pattern.after and not pattern.after.search(after):
        return False
    if pattern.not_after and pattern.not_after.search(after):
        return False
    return guarded(pattern.guard, found, before, after)


def guarded(guard: str | None, found: re.Match[str], before: str, after: str) -> bool:
    """Conditions that a pattern cannot say: months that are also verbs, figures that are no years."""
    if guard == "month" and found["m"].lower() in ("may", "march") and not found.groupdict().get("dir"):
        return bool(AMBIGUOUS_MONTH.search(before)) and not (found["m"].isupper() and after[:2].strip().isalpha())
    if guard == "year":
        return (
            found["mod"] is not None
            or bool(YEAR_CONTEXT.search(before) and not DATELESS.match(after))
            or not (NO_YEAR.search(before) or DATELESS.match(after))
        )
    return True


# --- tables --------------------------------------------------------------------------------------------------------


def of_language(language: str | None) -> Lexicon:
    """Lexicon of a BCP 47 tag; that of English when there is none of its own."""
    return compiled((language or "")[:2] if (language or "")[:2] in LANGUAGES else LANGUAGES[0])


@cache
def compiled(language: str) -> Lexicon:
    table = loaded(f"times_{language}.toml")
    tables = {name: keys for name, keys in table.items() if name not in ("pattern", "parts", "tense")}
    tables["numbers"] = small_numbers(language)
    patterns = tuple(pattern(entry, tables, table["parts"]) for entry in table["pattern"])
    tense = {name: re.compile(words, re.IGNORECASE) for name, words in table["tense"].items()}
    opening = re.compile(rf"\b({keys_of('openings', tables)})(?:\s(?:the|el|la))?\s$", re.IGNORECASE)
    lowered = {name: {k.lower(): v for k, v in keys.items()} for name, keys in tables.items()}
    return Lexicon(language, lowered, patterns, tense, opening)


def small_numbers(language: str) -> Mapping[str, int]:
    """Number words from one to ninety-nine."""
    words: Mapping[str, int] = loaded(f"numbers_{language}.toml")["words"]
    joint = " y " if language == "es" else "-"
    tens = {
        f"{a}{joint}{b}": x + y
        for a, x in words.items()
        if x in range(20, 91, 10)
        for b, y in words.items()
        if 1 <= y < 10
    }
    return {**{word: n for word, n in words.items() if n < 100}, **tens}


def pattern(entry: Mapping[str, str], tables: Mapping[str, Mapping[str, Any]], parts: Mapping[str, str]) -> Pattern:
    def side(name: str) -> re.Pattern[str] | None:
        return re.compile(expanded(entry[name], tables, parts), re.IGNORECASE) if name in entry else None

    words = re.compile(rf"(?<!\w)(?:{expanded(entry['regex'], tables, parts)})", re.IGNORECASE)
    return Pattern(
        kind=entry["kind"],
        words=words,
        before=side("before"),
        after=side("after"),
        not_before=side("not_before"),
        not_after=side("not_after"),
        guard=entry.get("guard"),
    )


def expanded(words: str, tables: Mapping[str, Mapping[str, Any]], parts: Mapping[str, str]) -> str:
    """The pattern with `%name%` replaced: parts as they stand, tables as alternations of their keys."""
    return MACRO.sub(lambda m: expanded(parts[m[1]], tables, parts) if m[1] in parts else keys_of(m[1], tables), words)


def keys_of(name: str, tables: Mapping[str, Mapping[str, Any]]) -> str:
    """Keys as they are; for `%Name%` with a capital or all in capitals; for `%NAME%` all in capitals."""
    keys = list(tables[name.lower()])
    if name.isupper():
        keys = [key.upper() for key in keys]
    elif name[0].isupper():
        keys = [form for key in keys for form in (key[0].upper() + key[1:], key.upper())]
    ordered = sorted(set(keys), key=lambda key: (-len(key), key))
    return "(?:" + "|".join(re.escape(key).replace(r"\ ", r"\s") for key in ordered) + r")(?!\w)"


def loaded(name: str) -> dict[str, Any]:
    return tomllib.loads(files("dragoman.lexicons").joinpath(name).read_text("utf-8"))
