"""Quantities: where they stand in a text, what they amount to, and what they seem to count.

A quantity is a figure or number words with approximator, unit or currency, without the thing counted: "at least 12",
"some 3,000", "$40 million", "unos 30.000". Words and formats come from `lexicons/numbers_<language>.toml`; English
stands in for other languages.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from dragoman.records import Span

LANGUAGES = ("en", "es")
NEAR = 70  # characters around a number in which words tell what it counts
SMALL = 10  # number words up to this are no quantity after an article
OLDEST = 110
SMALL_SCALES = ("k", "m", "mn", "bn", "tn")  # only right behind a figure
SENTENCE_END = re.compile(r"[.!?;][\"'”’»)]*\s+(?=[A-ZÁÉÍÓÚÑ¿¡“\"«])|\n\s*\n")
DEFINITE = re.compile(
    r"\b(?:the|these|those|both|his|her|their|its|our|my|los|las|sus|estos|estas|esos|esas)\s+$", re.IGNORECASE
)
JOINERS = ("and", "y")  # between the bounds of a range, after "between" alone
YEAR = re.compile(r"^(?:1[5-9]|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Amount:
    """What a quantity amounts to. `value` is None when only bounds are known; bounds are inclusive, both
    equal to the value when it is exact; `unit` is a word of
    the table, an ISO 4217 code for money, or None for things counted one by one.
    """

    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """Words of a kind. `penalty` sets heads back that name people to whom the act of another kind may be done."""

    heads: re.Pattern[str]
    acts: re.Pattern[str]
    penalty: int


@dataclass(frozen=True)
class Numerals:
    """The number words of a language and the pattern made of them."""

    table: Mapping[str, Any]
    quantity: re.Pattern[str]
    units: Mapping[str, str]
    money: frozenset[str]
    marks: Sequence[tuple[str, str]]  # approximators and what they say, long ones first
    skip_before: re.Pattern[str]
    skip_after: re.Pattern[str]


def parse(words: str, language: str | None = None) -> Amount | None:
    """What a number mention amounts to; None when there is no number in the words."""
    numerals = of_language(language)
    found = max(numerals.quantity.finditer(words), key=lambda m: m.end() - m.start(), default=None)
    return amount(found, numerals) if found else None


def find(text: str, language: str | None = None, dates: Sequence[Span] = ()) -> list[Span]:
    """Quantities by rule, in order: no dates (those given, and bare years), ages, durations, ordinals, names with
    numbers.
    """
    numerals = of_language(language)
    out = []
    for found in numerals.quantity.finditer(text):
        span = Span(found.start(), found.end())
        if counts(text, found, numerals) and not any(span.meets(day) for day in dates):
            out.append(span)
    return out


def kind(text: str, span: Span, event_words: Iterable[str] = (), unit: str | None = None) -> str:
    """What a quantity seems to count, by the nouns and verbs near it in its sentence, else by the words of its event.

    `unit` as `parse` gives it. `other` when nothing tells. A guess for quantities of which nothing better is known.
    """
    if unit is not None and unit in all_money():
        return "money"
    before, after = nearby(text, span)
    best = min(((near(after, before, entry), name) for name, entry in kinds_table().items()), default=(NEAR, "other"))
    if best[0] < NEAR:
        return best[1]
    told = " ".join(event_words).lower()
    return next((name for name, entry in kinds_table().items() if entry.acts.search(told)), "other")


# --- what it amounts to --------------------------------------------------------------------------------------------


def amount(found: re.Match[str], numerals: Numerals) -> Amount:
    first, second = figure(found["a"], numerals), figure(found["b"], numerals) if found["b"] else None
    marks = approximators(found, numerals)
    unit = unit_of(found, numerals)
    if second is not None and second.value is not None and first.value is not None:
        low = scaled_alike(first.value, second.value, found["a"], found["b"])
        return Amount(None, low, second.value, unit, "about" in marks)
    made = replace(first, unit=unit, approximate=first.approximate or "about" in marks)
    if made.value is not None and not made.approximate and not marks:
        return replace(made, low=made.value, high=made.value)
    if "low" in marks:
        made = replace(made, low=made.low if made.value is None else made.value, high=None)
    if "high" in marks:
        made = replace(made, high=made.high if made.value is None else made.value, low=None)
    return made


def scaled_alike(low: float, high: float, first: str, second: str) -> float:
    """The lower bound with the scale word of the upper, as in "40 to 60 million"."""
    if (
        any(c.isalpha() for c in second)
        and first.strip().replace(".", "").replace(",", "").isdigit()
        and low < 1000 <= high
    ):
        for scale in (1e12, 1e9, 1e6, 1e3, 1e2):
            if high >= scale and low * scale <= high:
                return low * scale
    return low


def approximators(found: re.Match[str], numerals: Numerals) -> set[str]:
    """Which of low, high, about the words say; long phrases first: "no more than" holds "more than"."""
    words = squeezed(f"{found['approx'] or ''} {found['after'] or ''} {found['approx2'] or ''}")
    marks = set()
    for word, name in numerals.marks:
        if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", words):
            marks.add(name)
            words = words.replace(word, " ")
    return marks


def figure(words: str, numerals: Numerals) -> Amount:
    """Value or bounds of one figure with its scale words."""
    plain = squeezed(words)
    if (bounds := numerals.table["ranges"].get(plain)) is not None:
        return Amount(None, bounds[0], bounds[1], None, True)
    if (value := numerals.table["fixed"].get(plain)) is not None:
        return Amount(float(value), None, None, None, plain in numerals.table["rough"]["fixed"])
    digits = re.match(r"[\d.,\s\u00a0\u202f]*\d", plain)
    rest = plain[digits.end() :] if digits else plain
    value = of_digits(digits[0], numerals) if digits else None
    return Amount(summed(re.split(r"[\s-]+", rest.strip()), value, numerals), None, None, None, False)


def of_digits(words: str, numerals: Numerals) -> float:
    """The number that figures write, by the marks of the language; a mark before just three figures parts thousands."""
    decimal, parting = numerals.table["decimal"], numerals.table["thousands"]
    plain = re.sub(r"\s", "", words)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", plain) and (
        plain.count(".") + plain.count(",") > 1 or decimal not in plain or decimal == ","
    ):
        return float(re.sub("[.,]", "", plain)) if not plain.startswith("0") else float(plain.replace(",", "."))
    plain = "".join(c for c in plain if c not in parting)
    return float(plain.replace(decimal, "."))


def summed(tokens: Iterable[str], start: float | None, numerals: Numerals) -> float:
    words, scales = numerals.table["words"], numerals.table["scales"]
    total, now = 0.0, start
    for token in tokens:
        if token in words:
            now = (now or 0) + words[token]
        elif (scale := scales.get(token)) is not None and scale in (12, 100):
            now = (1 if now is None else now or 1) * scale
        elif scale is not None:
            if scale >= 1e6 and total:  # "dos mil millones"
                total, now = (total + (now or 0)) * scale, 0
            else:
                total, now = total + (1 if now is None else now or 1) * scale, 0
    return round(total + (now or 0), 6)


def unit_of(found: re.Match[str], numerals: Numerals) -> str | None:
    mark = found["cur"] or found["cur2"]
    word = squeezed(found["unit"] or found["unit2"] or "")
    for of in numerals.table["approximators"]["of"]:
        word = word.removeprefix(f"{of} ")
    if word and (unit := numerals.units.get(word)):
        return unit
    return numerals.table["currencies"].get(mark.strip(), None) if mark else None


def squeezed(words: str) -> str:
    return " ".join(words.split()).lower()


# --- whether it counts ---------------------------------------------------------------------------------------------


def counts(text: str, found: re.Match[str], numerals: Numerals) -> bool:
    """Whether a match is a quantity and no age, duration, ordinal, year or part of a name."""
    before, after = text[max(0, found.start() - 30) : found.start()], text[found.end() : found.end() + 30]
    words = squeezed(found[0])
    if found["cur"] or found["unit"]:
        return True
    if words in numerals.table["skip"]["alone"] or numerals.skip_after.match(after):
        return False
    if found["approx"] and squeezed(found["approx"]):
        return True
    if numerals.skip_before.search(before) or YEAR.match(words) or is_age(before, after, words):
        return False
    value = figure(found["a"], numerals).value
    if found["b"] and value is not None and value >= (figure(found["b"], numerals).value or value):
        return False  # a score or a vote
    return not (value is not None and value <= SMALL and not words[:1].isdigit() and DEFINITE.search(before))


def is_age(before: str, after: str, words: str) -> bool:
    return words.isdigit() and int(words) <= OLDEST and before.endswith(", ") and after.startswith((",", "."))


def nearby(text: str, span: Span) -> tuple[str, str]:
    """Words before and after a span within its sentence, in lower case."""
    before = SENTENCE_END.split(text[max(0, span.start - NEAR) : span.start])[-1]
    after = SENTENCE_END.split(text[span.stop : span.stop + NEAR])[0]
    return before.lower(), after.lower()


def near(after: str, before: str, entry: Counted) -> int:
    """Distance to the nearest word of a kind; what is counted stands close behind, acts may stand on either side."""
    head, act = entry.heads.search(after), entry.acts.search(after)
    acts_before = [m.end() for m in entry.acts.finditer(before)]
    return min(
        head.start() // 3 + entry.penalty if head and head.start() < 30 else NEAR,
        act.start() if act else NEAR,
        near_before(len(before) - acts_before[-1]) if acts_before else NEAR,
    )


def near_before(distance: int) -> int:
    """An act right before a number ("arrested 12 soldiers") tells more than what is counted."""
    return -1 if distance <= 2 else distance + 2


# --- tables --------------------------------------------------------------------------------------------------------


@cache
def kinds_table() -> Mapping[str, Counted]:
    table = loaded("number_kinds.toml")
    return {name: Counted(one_of(e["heads"]), one_of(e["acts"]), e.get("penalty", 0)) for name, e in table.items()}


def one_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{joined(words)})(?!\w)")


@cache
def all_money() -> frozenset[str]:
    return frozenset(unit for language in LANGUAGES for unit in of_language(language).money)


def of_language(language: str | None) -> Numerals:
    """Numerals of a BCP 47 tag; those of English when there are none of its own."""
    return compiled((language or "")[:2] if (language or "")[:2] in LANGUAGES else LANGUAGES[0])


@cache
def compiled(language: str) -> Numerals:
    table = loaded(f"numbers_{language}.toml")
    units = {name.lower(): unit for part in ("units", "money") for name, unit in table[part].items()}
    money = frozenset([*table["money"].values(), *table["currencies"].values()])
    before = rf"(?:(?<!\w)(?:{joined(table['skip']['before'])})\s*|[\w/:.,#°-]|\w['’])$"
    after = rf"[\s-]?(?:{joined(table['skip']['after'])})(?!\w)|[-–/:](?!strong|fuerte)\w|[.,]\d|\w"
    quantity = re.compile(pattern(table), re.IGNORECASE)
    return Numerals(
        table,
        quantity,
        units,
        money,
        marks_of(table),
        re.compile(before, re.IGNORECASE),
        re.compile(after, re.IGNORECASE),
    )


def marks_of(table: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
    lists = (("low", "low"), ("low", "after_low"), ("high", "high"), ("about", "about"), ("about", "after_about"))
    return sorted(
        ((w, name) for name, key in lists for w in table["approximators"][key]), key=lambda p: (-len(p[0]), p)
    )


def pattern(table: Mapping[str, Any]) -> str:
    """A quantity: approximators, currency, figure, unit, and after "to" or "between … and" a second figure."""
    approx = table["approximators"]
    marks = joined([w for key in ("about", "low", "high", "plain") for w in approx[key]])
    currency, unit, one = joined(table["currencies"]), unit_pattern(table), figure_pattern(table)
    after = joined([*approx["after_low"], *approx["after_about"]])
    plain = joined(w for w in approx["range"] if w not in JOINERS)
    link = rf"(?(between)(?:{joined([*JOINERS, *approx['range']])})|(?:{plain}))"
    return (
        rf"(?<![\w.,#])(?P<approx>(?:(?:{marks})\s*(?<!\w(?=\w))){{0,3}})"
        rf"(?P<between>(?:{joined(approx['between'])})\s+(?=\S+(?:\s\S+){{0,2}}?\s(?:and|y|to|a)\s))?"
        rf"(?P<cur>(?:{currency})\s?)?(?P<a>{one})(?P<unit2>{unit})?(?P<after>(?:\s?(?:{after})(?!\w))?)"
        rf"(?:\s?{link}\s?(?P<approx2>(?:(?:{joined(approx['about'])})\s)?)(?P<cur2>(?:{currency})\s?)?(?P<b>{one}))?"
        rf"(?P<unit>{unit})?"
    )


def unit_pattern(table: Mapping[str, Any]) -> str:
    of = "|".join(re.escape(word) + r"\s" for word in table["approximators"]["of"])
    return rf"(?:\s?%|[\s\u00a0-]?(?:{of})?(?:{joined([*table['money'], *table['units']])})(?!\w))"


def figure_pattern(table: Mapping[str, Any]) -> str:
    """One figure: digits with scale words, number words, or a phrase such as "dozens"."""
    words, scales = table["words"], [s for s in table["scales"] if s not in SMALL_SCALES]
    joiner = table["approximators"]["joiner"][0]
    scale = rf"(?:{joined(scales)})(?!\w)"
    word = rf"(?:{joined(words)})(?!\w)"
    token = rf"(?:(?:{joined([*words, *scales])})(?!\w)(?:\s{joiner}(?=\s{word}))?)"
    parts = re.escape(table["thousands"])
    digits = rf"(?:\d{{1,3}}(?:[{parts}]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    phrase = rf"(?:{joined([*table['ranges'], *table['fixed']])})(?!\w)"
    small = joined(s for s in SMALL_SCALES if s in table["scales"])
    attached = rf"(?:(?:{small})(?!\w))?" if small else ""
    more = rf"(?:[\s-]{token})*"
    return (
        rf"(?:{phrase}|{digits}{attached}(?:[\s\u00a0-]{scale})*|(?:{joined(table['approximators']['article'])})\s{scale}{more}"
        rf"|{word}(?:\s{joiner}(?=\s{word}))?{more}|(?:mil|cien)(?!\w){more})"
    )


def joined(words: Iterable[str]) -> str:
    """An alternation of words, long ones first, blanks matching any blank."""
    return "|".join(re.escape(w).replace(r"\ ", r"\s") for w in sorted(set(words), key=len, reverse=True))


def loaded(name: str) -> dict[str, Any]:
    return tomllib.loads(files("dragoman.lexicons").joinpath(name).read_text("utf-8"))
