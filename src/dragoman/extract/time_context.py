"""What a time expression is read against, and what its parts say by themselves: numbers, months, directions, likely
years.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from dragoman.extract import days
from dragoman.extract.days import Moment, base_of
from dragoman.extract.time_words import Lexicon

BACKWARD = 1.7  # how much less likely a story goes back than forward, for the same distance
#: How much a day ahead and a day back count, by tense; a sentence on what was may still name a day soon to come.
WEIGHTS = {"past": (8.0, 1.0), "future": (1.0, 8.0), None: (1.3, 1.0)}
UNKNOWN_COUNT = "X"
Parts: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is read against. `story` is the TIMEX3 value that the text has reached; `told` says that
    months and days without a year belong to the story and not to the day's news; `tense` is that of the sentence.
    """

    published: date | None = None
    story: str | None = None
    told: bool = False
    tense: str | None = None

    @property
    def then(self) -> date | None:
        """The day that "the next day" counts from."""
        base = base_of(self.story)
        return on(base[0], base[1] or 1, base[2] or 1) if base else self.published  # None before the year 1


def on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_number(words: str, lexicon: Lexicon) -> int:
    key = words.rstrip(".")
    tables = lexicon.tables
    number: int = tables["months"].get(key) or tables["short_months"][key]
    return number


def full_year(words: str) -> int:
    number = int(words)
    return number if len(words) > 2 else number + (2000 if number < 50 else 1900)


def day_number(words: str, lexicon: Lexicon) -> int:
    if words.isdigit():
        return int(words)
    number: int = lexicon.tables["ordinals"].get(words, 1)
    return number


def stated_year(parts: Parts) -> int | None:
    words = parts.get("y") or parts.get("yy")
    if words and (era := parts.get("era")):
        return -int(words) if before_christ(era) else int(words)
    return full_year(words) if words else None


def guessed_year(month: int, number: int | None, context: Context) -> int | None:
    """Year of a month or day that states none: that of the story when it is told, else the one that brings it next to
    publication, on the side that the tense asks for.
    """
    story = base_of(context.story)
    if story and (context.told or context.published is None):
        return nearest_to_story(month, number, story)
    if context.published is None:
        return None
    return nearest_to_publication(month, number, context.published, context.tense)


def nearest_to_story(month: int, number: int | None, story: tuple[int, int | None, int | None]) -> int:
    year, at_month, at_day = story
    if at_month is None:
        return year
    here = at_month + (at_day or number or 15) / 31
    there = month + (number or at_day or 15) / 31

    def cost(candidate: int) -> float:
        gap = (candidate - year) * 12 + there - here
        return gap if gap >= 0 else -gap * BACKWARD

    return min((year, year + 1, year - 1), key=cost)


def nearest_to_publication(month: int, number: int | None, published: date, tense: str | None) -> int:
    """The year in which the month or day lies nearest to publication, on the side that the tense asks for."""

    def gap(year: int) -> int:
        there = on(year, month, number or min(published.day, 28)) or date(year, month, 28)
        return (there - published).days

    ahead, back = WEIGHTS[tense]
    years = (published.year, published.year - 1, published.year + 1)
    return min(years, key=lambda year: ahead * gap(year) if gap(year) > 0 else -back * gap(year))


def part_of(parts: Parts, lexicon: Lexicon) -> str | None:
    return lexicon.tables["day_parts"].get(parts.get("part", ""))


def direction(parts: Parts, lexicon: Lexicon) -> tuple[int, str] | None:
    """Steps and base of words such as "last", "the following"; of several words the one that steps."""
    words = parts.get("dir")
    if not words:
        return None
    table = lexicon.tables["directions"]
    if words in table:
        steps, where = table[words]
        return steps, where
    found = [table[w] for w in singular(words).split() if w in table]
    if not found:
        return None
    steps, where = max(found, key=lambda step: (abs(step[0]), step[1] == "now"))
    return steps, where


def singular(words: str) -> str:
    """Spanish direction words in the form of the table: "próximos" as "próximo"."""
    return " ".join(
        w[:-1] if w.endswith(("os", "as")) else w[:-2] if w.endswith(("entes", "ores")) else w for w in words.split()
    )


def base_day(where: str, context: Context) -> date | None:
    return context.published if where == "now" else context.then


def exact(context: Context) -> bool:
    """Whether the story has reached a day, not just a month or year."""
    base = base_of(context.story)
    return base[2] is not None if base else context.published is not None


def finer_than_known(unit: str, context: Context) -> bool:
    base = base_of(context.story)
    if base is None:
        return context.published is None
    return (unit in ("D", "W", "F", "WE") and base[2] is None) or (unit in ("M", "Q") and base[1] is None)


def before_christ(era: str) -> bool:
    letters = "".join(c for c in era if c.isalpha())
    return letters in ("bc", "bce", "ac", "antesdecristo")


def stepped_month(month: int, step: tuple[int, str], context: Context) -> Moment | None:
    """ "last March": the last one over; "next March": the next; "that March": the one of the story."""
    base = context.published if step[1] == "now" else context.then
    if base is None:
        return None
    if step[0] == 0:
        return days.month(base.year, month)
    year = base.year + (0 if (month - base.month) * step[0] > 0 else step[0])
    return days.month(year, month)


def mod_of(parts: Parts, lexicon: Lexicon) -> str | None:
    words = f"{parts.get('mod', '')} {parts.get('mod2', '')}".replace("-", " ").split()
    return next((lexicon.tables["mods"][w] for w in words if w in lexicon.tables["mods"]), None)


def count_of(parts: Parts, lexicon: Lexicon) -> float | None:
    """The number before a unit; None when it is "a few", "several"."""
    words = parts.get("n")
    if words is None:
        return 1
    found = lexicon.tables["counts"].get(words, lexicon.tables["numbers"].get(words))
    number = float(words.replace(",", ".")) if found is None else float(found)
    return (number or None) if "half" not in parts else number + 0.5


def shown(number: float | None) -> str:
    return UNKNOWN_COUNT if number is None else f"{number:g}"
