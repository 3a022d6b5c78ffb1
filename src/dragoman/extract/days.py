"""Calendar spans with their TIMEX3 values: days, weeks, months, seasons, years, decades, centuries, and steps between
them.

Bounds are half-open. Where a span lies outside what `datetime.date` holds (before the year 1), bounds are None and the
value alone stands.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

CALENDAR = re.compile(
    r"(?P<bc>BC)?(?P<year>\d{4})(?:-(?:(?P<season>SP|SU|FA|WI)|W(?P<week>\d\d)|(?P<month>\d\d)(?:-(?P<day>\d\d))?))?(?![\d])"
)
SEASONS = {"SP": (3, 0), "SU": (6, 0), "FA": (9, 0), "WI": (12, 0)}  # first month; northern, as news calendars reckon
THIRDS = {"START": (0.0, 1 / 3), "MID": (1 / 3, 2 / 3), "END": (2 / 3, 1.0)}
HALVES = {"START": (0.0, 0.5), "MID": (0.3, 0.7), "END": (0.5, 1.0)}  # "the early 1990s" reaches to the middle
CUTS = {"": THIRDS, "E": HALVES}
LENGTHS = {"Y": 12, "E": 120, "C": 1200, "M": 1, "Q": 3}  # months in a unit
DAYS = {"D": 1, "W": 7, "F": 14, "WE": 7}


@dataclass(frozen=True, slots=True)
class Moment:
    """What an expression means: its TIMEX3 value and days `[start, stop)`. `sure` is False where the story, not the
    words, gave the year.
    """

    value: str
    start: date | None = None
    stop: date | None = None
    sure: bool = True


def day(on: date, part: str | None = None) -> Moment:
    return Moment(on.isoformat() + (f"T{part}" if part else ""), on, on + timedelta(1))


def month(year: int, number: int) -> Moment:
    start = first_of(year, number)
    return Moment(
        f"{shown(year)}-{number:02d}", start, first_of(year + number // 12, number % 12 + 1) if start else None
    )


def year(number: int) -> Moment:
    return Moment(shown(number), first_of(number), first_of(number + 1))


def shown(number: int) -> str:
    """Four digits of a year; years before the year 1 are negative and shown as BC."""
    return f"{number:04d}" if number > 0 else f"BC{-number:04d}"


def decade(first: int) -> Moment:
    return Moment(f"{first // 10:03d}", first_of(first), first_of(first + 10))


def century(hundreds: int) -> Moment:
    """`hundreds` 19 is 1900–1999, the 20th century in common reckoning."""
    return Moment(f"{hundreds:02d}", first_of(hundreds * 100), first_of(hundreds * 100 + 100))


def quarter(number: int, which: int) -> Moment:
    return Moment(f"{number:04d}-Q{which}", first_of(number, 3 * which - 2), after_months(number, 3 * which - 2, 3))


def half(number: int, which: int) -> Moment:
    return Moment(f"{number:04d}-H{which}", first_of(number, 6 * which - 5), after_months(number, 6 * which - 5, 6))


def season(number: int, code: str) -> Moment:
    start_month = SEASONS[code][0]
    return Moment(f"{shown(number)}-{code}", first_of(number, start_month), after_months(number, start_month, 3))


def week(of: date) -> Moment:
    start = of - timedelta(of.weekday())
    iso = start.isocalendar()
    return Moment(f"{iso.year:04d}-W{iso.week:02d}", start, start + timedelta(7))


def weekend(of: date) -> Moment:
    whole = week(of)
    start = of - timedelta(of.weekday()) + timedelta(5)
    return Moment(f"{whole.value}-WE", start, start + timedelta(2))


def stretch(start: date | None, stop: date | None, value: str) -> Moment:
    return Moment(value, start, stop)


def first_of(number: int, of_month: int = 1) -> date | None:
    return date(number, of_month, 1) if 1 <= number <= 9999 else None


def after_months(number: int, of_month: int, steps: int) -> date | None:
    months = number * 12 + of_month - 1 + steps
    return first_of(months // 12, months % 12 + 1)


def shifted(base: date, unit: str, steps: float) -> Moment | None:
    """The day, week, month, year … that lies so many units away from `base`; None outside the calendar."""
    try:
        if unit in DAYS:
            return around(base + timedelta(days=round(steps * DAYS[unit])), unit)
        months = base.year * 12 + base.month - 1 + round(steps * LENGTHS[unit])
        number, of_month = months // 12, months % 12 + 1
        return around(date(number, of_month, min(base.day, calendar.monthrange(number, of_month)[1])), unit)
    except (ValueError, OverflowError):
        return None


def around(on: date, unit: str) -> Moment:
    """The unit that holds a day."""
    return {
        "D": lambda: day(on),
        "W": lambda: week(on),
        "F": lambda: week(on),
        "WE": lambda: weekend(on),
        "M": lambda: month(on.year, on.month),
        "Q": lambda: quarter(on.year, (on.month - 1) // 3 + 1),
        "Y": lambda: year(on.year),
        "E": lambda: decade(on.year // 10 * 10),
        "C": lambda: century(on.year // 100),
    }[unit]()


def narrowed(moment: Moment, mod: str | None) -> Moment:
    """The first, middle or last third of a span; the value stays, as TIMEX3 puts the modifier beside it."""
    if mod is None or moment.start is None or moment.stop is None or (moment.stop - moment.start).days < 3:
        return moment
    cuts = CUTS["E" if len(moment.value) == 3 else ""][mod]
    length = (moment.stop - moment.start).days
    return replace(
        moment,
        start=moment.start + timedelta(int(cuts[0] * length)),
        stop=moment.start + timedelta(int(cuts[1] * length)),
    )


def easter(number: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Nature 1876)."""
    a, b, c = number % 19, number // 100, number % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7  # noqa: E741 - the name in the source
    m = (a + 11 * h + 22 * l) // 451
    return date(number, (h + l - 7 * m + 114) // 31, (h + l - 7 * m + 114) % 31 + 1)


def thanksgiving(number: int) -> date:
    """The fourth Thursday of November."""
    first = date(number, 11, 1)
    return first + timedelta((3 - first.weekday()) % 7 + 21)


def base_of(value: str | None) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of a TIMEX3 value of the calendar, as far as it gives them; None for other values."""
    found = CALENDAR.match(value or "")
    if not found:
        return None
    number = int(found["year"]) * (-1 if found["bc"] else 1)
    if found["season"]:
        return number, SEASONS[found["season"]][0], None
    if found["week"]:
        monday = date.fromisocalendar(number, max(1, min(52, int(found["week"]))), 1)
        return monday.year, monday.month, monday.day
    return number, int(found["month"]) if found["month"] else None, int(found["day"]) if found["day"] else None
