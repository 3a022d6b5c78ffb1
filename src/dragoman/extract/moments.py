"""From time expressions to moments: what the words mean, given the day of publication and the day the story has
reached.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from dragoman.extract import absolute_times as absolute
from dragoman.extract import days
from dragoman.extract import relative_times as relative
from dragoman.extract.days import Moment
from dragoman.extract.time_context import Context, Parts, mod_of
from dragoman.extract.time_words import Expression, Lexicon

Reading: TypeAlias = Callable[[Parts, Context, Lexicon], Moment | None]


def meaning(expression: Expression, context: Context, lexicon: Lexicon) -> Moment | None:
    """What the expression means; None when that cannot be told."""
    try:
        moment = READINGS[expression.kind](expression.parts, context, lexicon)
    except (ValueError, OverflowError):  # no such day
        return None
    return days.narrowed(moment, mod_of(expression.parts, lexicon)) if moment else None


READINGS: Mapping[str, Reading] = {
    "date": absolute.read_date,
    "iso": absolute.read_date,
    "numeric": absolute.read_numeric,
    "date_range": absolute.read_date_range,
    "day_of_month": absolute.read_day_of_month,
    "weekday_day": absolute.read_weekday_day,
    "month": absolute.read_month,
    "month_range": absolute.read_month_range,
    "season": absolute.read_season,
    "decade": absolute.read_decade,
    "century": absolute.read_century,
    "quarter": absolute.read_quarter,
    "era_year": absolute.read_era_year,
    "year_range": absolute.read_year_range,
    "year": absolute.read_year,
    "day_word": relative.read_day_word,
    "overnight": relative.read_overnight,
    "day_part": relative.read_day_part,
    "weekday": relative.read_weekday,
    "relative": relative.read_relative,
    "move": relative.read_move,
    "move_plain": relative.read_move,
    "stretch": relative.read_stretch,
    "feast": absolute.read_feast,
    "vague": relative.read_vague,
    "duration": relative.read_duration,
}
