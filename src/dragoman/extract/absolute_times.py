"""Readings of absolute time expressions: dates, months, seasons, years, decades, centuries, feasts; without a year the
likeliest.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from dragoman.extract import days
from dragoman.extract.days import Moment, base_of
from dragoman.extract.time_context import (
    Context,
    Parts,
    before_christ,
    day_number,
    direction,
    full_year,
    guessed_year,
    month_number,
    on,
    part_of,
    stated_year,
    stepped_month,
)
from dragoman.extract.time_words import Lexicon

ROMAN = {"i": 1, "v": 5, "x": 10}


def read_date(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    month = int(parts["mm"]) if "mm" in parts else month_number(parts["m"], lexicon)
    number = day_number(parts["d"], lexicon)
    year = stated_year(parts)
    guessed = year is None
    year = guessed_year(month, number, context) if year is None else year
    part = part_of(parts, lexicon)
    if year is None:
        return Moment(f"XXXX-{month:02d}-{number:02d}")
    if year < 1:
        return Moment(f"{days.shown(year)}-{month:02d}-{number:02d}")
    return replace(days.day(date(year, month, number), part), sure=not (guessed and context.told))


def read_numeric(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    a, b, year = int(parts["a"]), int(parts["b"]), full_year(parts["y"])
    day_first = lexicon.language == "es" or a > 12
    month, number = (b, a) if day_first else (a, b)
    return days.day(date(year, month, number))


def read_date_range(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    first = read_date(parts, context, lexicon)
    last = read_date({**parts, "d": parts["d2"]}, context, lexicon)
    if first is None or last is None or first.start is None or last.stop is None or last.stop <= first.start:
        return None
    return joined(first, last)


def joined(first: Moment, last: Moment) -> Moment:
    return replace(first, stop=last.stop, value=f"{first.value}/{last.value}")


def read_day_of_month(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    number, story = day_number(parts["d"], lexicon), base_of(context.story)
    if story and story[1] is not None and (context.told or context.published is None):
        return replace(days.day(date(story[0], story[1], number)), sure=False)
    if context.published is None:
        return None
    this = on(context.published.year, context.published.month, number)
    if this is not None and (this <= context.published or context.tense != "past"):
        return days.day(this)
    back = days.shifted(context.published.replace(day=1), "M", -1)
    return days.day(back.start.replace(day=number)) if back and back.start else None


def read_weekday_day(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    """ "martes 17": the nearest month in which that day is that weekday."""
    base, number = context.published or context.then, day_number(parts["d"], lexicon)
    if base is None:
        return None
    months = [days.shifted(base.replace(day=1), "M", step) for step in range(-3, 4)]
    found = [day for m in months if m and m.start and (day := on(m.start.year, m.start.month, number))]
    fit = [day for day in found if day.weekday() == lexicon.tables["weekdays"][parts["wd"]]]
    return days.day(min(fit, key=lambda day: abs((day - base).days))) if fit else None


def read_month(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    month = month_number(parts["m"], lexicon)
    year = stated_year(parts)
    if year is not None:
        return days.month(year, month)
    if step := direction(parts, lexicon):
        return stepped_month(month, step, context)
    year = guessed_year(month, None, context)
    return replace(days.month(year, month), sure=not context.told) if year else Moment(f"XXXX-{month:02d}")


def read_month_range(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    first = days.month(int(parts["y"]), month_number(parts["m"], lexicon))
    last = days.month(int(parts["y"]), month_number(parts["m2"], lexicon))
    return joined(first, last) if first.start and last.start and first.start < last.start else last


def read_season(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    code = lexicon.tables["seasons"][parts["season"]]
    if year := stated_year(parts):
        return days.season(year, code)
    month = days.SEASONS[code][0]
    if step := direction(parts, lexicon):
        found = stepped_month(month, step, context)
        return days.season(int(found.value[:4]), code) if found else None
    guess = guessed_year(month, None, context)
    return replace(days.season(guess, code), sure=not context.told) if guess else Moment(f"XXXX-{code}")


def read_decade(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    if first := parts.get("dec"):
        if before_christ(parts.get("era", "")):
            return Moment(f"BC{int(first) // 10:03d}")
        return (
            days.century(int(first) // 100) if first.endswith("00") and int(first) < 2000 else days.decade(int(first))
        )
    short = int(parts["dec2"]) if "dec2" in parts else lexicon.tables["decades"][parts["decade"]]
    return days.decade(1900 + short)


def read_century(parts: Parts, _context: Context, lexicon: Lexicon) -> Moment | None:
    if words := parts.get("cent"):
        number = int(words)
    else:
        number = lexicon.tables["ordinals"].get(parts["cent_word"]) or roman(parts["cent_word"])
    if before_christ(parts.get("era", "")):
        return Moment(f"BC{number - 1:02d}")
    return days.century(number - 1)


def roman(words: str) -> int:
    values = [ROMAN.get(c, 0) for c in words]
    return sum(-v if any(v < w for w in values[k + 1 : k + 2]) else v for k, v in enumerate(values))


def read_quarter(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    if code := parts.get("qn"):
        make = days.quarter if code[0] == "q" else days.half
        return make(int(parts["y"]), int(code[1]))
    if whole := whole_of(parts):
        which = lexicon.tables["ordinals"].get(parts["ord"], 2)
        return days.narrowed(whole, "START" if which == 1 else "END") if parts["q"] == "half" else None
    year = stated_year(parts) or year_of_direction(parts, context, lexicon)
    if year is None:
        return None
    which = lexicon.tables["ordinals"].get(parts["ord"]) or (int(parts["ord"][0]) if parts["ord"][0].isdigit() else 0)
    if parts["q"] in ("quarter", "trimestre"):
        return days.quarter(year, which or 4)
    return days.half(year, min(which or 2, 2))


def whole_of(parts: Parts) -> Moment | None:
    """The decade or century that a half is of, with no value of its own."""
    if "dec" in parts:
        return replace(days.decade(int(parts["dec"])), value="")
    return replace(days.century(int(parts["cent"]) - 1), value="") if "cent" in parts else None


def year_of_direction(parts: Parts, context: Context, lexicon: Lexicon) -> int | None:
    step = direction(parts, lexicon) or (0, "now")
    base = context.published if step[1] == "now" else context.then
    return base.year + step[0] if base and "dec" not in parts and "cent" not in parts else None


def read_era_year(parts: Parts, _context: Context, _lexicon: Lexicon) -> Moment | None:
    number = int(parts["ey"])
    return days.year(-number if before_christ(parts["era"]) else number)


def read_year_range(parts: Parts, _context: Context, _lexicon: Lexicon) -> Moment | None:
    first, second = parts["y"], parts["y2"]
    last = int(second) if len(second) == 4 else int(first[:2] + second)
    begin, end = days.year(int(first)), days.year(last)
    return joined(begin, end) if last > int(first) else None


def read_year(parts: Parts, _context: Context, _lexicon: Lexicon) -> Moment | None:
    year = stated_year(parts)
    return days.year(year) if year else None


def read_feast(parts: Parts, context: Context, lexicon: Lexicon) -> Moment | None:
    word, tables = parts["feast"], lexicon.tables
    month, number = tables["feasts"].get(word, (4, 10))
    moving: int | str = tables["moving_feasts"].get(word, 0)
    year = stated_year(parts) or guessed_year(month, number, context)
    if year is None:
        return None
    if moving == "thanksgiving":
        return days.day(days.thanksgiving(year))
    if word in tables["moving_feasts"] and isinstance(moving, int):
        return days.day(days.easter(year) + timedelta(moving))
    return days.day(date(year, month, number))
