"""Readings of time expressions that count from publication or from the day a story has reached; durations and vague
words.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from dragoman.extract import days
from dragoman.extract.days import Moment, base_of
from dragoman.extract.time_context import (
    Context,
    Parts,
    base_day,
    count_of,
    direction,
    exact,
    finer_than_known,
    part_of,
    shown,
)
from dragoman.extract.time_words import Lexicon


def read_day_word(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    if context.published is None:
        return Moment("PRESENT_REF") if lexicon.tables["day_words"][parts["day_word"]] == 0 else None
    word = parts["day_word"]
    night = lexicon.tables["day_parts"].get("night") or lexicon.tables["day_parts"].get("noche")
    part = part_of(parts, lexicon) or (night if word in ("tonight", "anoche", "anteanoche") else None)
    return days.day(context.published + timedelta(lexicon.tables["day_words"][word]), part)


def read_overnight(_parts: Parts, context: Context, _lexicon: Lexicon) -> Moment | None:
    """The day before publication and the day."""
    if context.published is None:
        return None
    eve = days.day(context.published - timedelta(1), "NI")
    return replace(eve, stop=context.published + timedelta(1))


def read_day_part(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    step = direction(parts, lexicon)
    base = base_day(step[1], context) if step else None
    if step is None or base is None or (step[1] == "then" and not exact(context)):
        return None
    return days.day(base + timedelta(step[0]), part_of(parts, lexicon))


def read_weekday(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    step = direction(parts, lexicon) or (0, "news")
    base = context.then if step[1] == "then" and step[0] else context.published
    if base is None or (step[1] == "then" and not exact(context)):
        return None
    weekday = lexicon.tables["weekdays"][parts["wd"]]
    back = (base.weekday() - weekday) % 7
    if step[0] > 0 or (step[0] == 0 and context.tense == "future"):
        return days.day(base + timedelta(7 - back), part_of(parts, lexicon))
    return days.day(base - timedelta(back or (7 if step[0] < 0 else 0)), part_of(parts, lexicon))


def read_relative(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    step = direction(parts, lexicon) or (lexicon.tables["eves"].get(parts["unit"], 0), "then")
    unit = lexicon.tables["units"][parts["unit"]]
    story = base_of(context.story)
    if step[1] == "then" and unit == "Y" and story and story[0] < 1:
        return days.year(story[0] + step[0])
    base = base_day(step[1], context)
    if base is None:
        return None
    if step[1] == "then" and finer_than_known(unit, context):
        return Moment({"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX"}.get(unit, "XXXX"))
    if unit == "WE" and step[0] == 0:
        return days.weekend(base if context.tense == "future" or base.weekday() >= 5 else base - timedelta(7))
    if step[1] == "then" and step[0] and story is None:
        return None  # nothing told to count from
    return days.shifted(base, unit, step[0])


def read_move(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    if "move" not in parts and context.tense != "future":  # "in two days it fell"
        return read_duration(parts, context, lexicon)
    steps, where = lexicon.tables["moves"][parts["move"]] if "move" in parts else (1, "now")
    number = count_of(parts, lexicon)
    unit = lexicon.tables["units"][parts["unit"]]
    base = base_day(where, context)
    story = base_of(context.story)
    if where == "then" and unit == "Y" and number and story and story[0] < 1:
        return days.year(story[0] + round(steps * number))
    if number is None:
        return Moment("PAST_REF" if steps < 0 else "FUTURE_REF")
    if base is None or (where == "then" and story is None):
        return None
    if where == "then" and finer_than_known(unit, context):
        return Moment("XXXX-XX-XX" if unit in days.DAYS else "XXXX-XX")
    return days.shifted(base, unit, steps * number)


def read_stretch(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    """ "the past three weeks": the days from then to publication, with the value of a duration."""
    step = direction({"dir": parts.get("dir", "past")}, lexicon) or (-1, "now")
    unit = lexicon.tables["units"][parts["unit"]]
    number = count_of(parts, lexicon) if "n" in parts else None
    value = f"P{shown(number)}{'W' if unit in ('F', 'WE') else unit}"
    base = base_day(step[1], context)
    if base is None or number is None:
        return Moment(value)
    end = moved(base, unit, step[0] * number)
    if end is None:
        return Moment(value)
    return Moment(value, end, base + timedelta(1)) if end < base else Moment(value, base, end)


def moved(base: date, unit: str, steps: float) -> date | None:
    """The day so many units away."""
    if unit in days.DAYS:
        return base + timedelta(days=round(steps * days.DAYS[unit]))
    month = days.shifted(base.replace(day=1), "M", steps * days.LENGTHS[unit])
    return month.start.replace(day=min(base.day, 28)) if month and month.start else None


def read_vague(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    word = parts["vague"]
    past, present = "PAST_REF", "PRESENT_REF"
    return Moment(lexicon.tables["vague"].get(word) or (past if word in ("recent", "former") else present))


def read_duration(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    number = count_of(parts, lexicon)
    if hours := parts.get("hours"):
        return Moment(f"PT{shown(number)}{hours[0].upper()}")
    unit: Any = lexicon.tables["units"][parts["unit"]]
    if unit == "F":
        return Moment(f"P{shown(number * 2 if number else None)}W")
    return Moment(f"P{shown(number)}{unit}")
