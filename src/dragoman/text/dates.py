"""Days and instants of publication, as files and tables write them, in ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

ISO = re.compile(r"^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s*(?:Z|[+-]\d\d:?\d\d)?)?$")
NUMERIC = re.compile(r"^(\d{4})[/.]?(\d\d)[/.]?(\d\d)(?:\D?\d{6})?$")
EPOCH = re.compile(r"^-?\d{9,10}(?:\d{3})?(?:\.\d+)?$")
MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero ene janvier janeiro",
            "february feb febrero fevereiro février",
            "march mar marzo mars março",
            "april apr abril abr avril",
            "may mayo mai maio",
            "june jun junio juin junho",
            "july jul julio juillet julho",
            "august aug agosto ago août",
            "september sept sep septiembre setiembre set septembre setembro",
            "october oct octubre octobre outubro",
            "november nov noviembre novembre novembro",
            "december dec diciembre dic décembre dezembro",
        ),
        1,
    )
    for name in names.split()
}
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAY_MONTH = rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|º|°)?\s+(?:of\s+|de\s+)?(?P<month>{MONTH})\b\.?"
MONTH_DAY = rf"(?P<month2>{MONTH})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b"
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d|'?\d\d(?!\d|:))"
WRITTEN = rf"(?:{DAY_MONTH}|{MONTH_DAY})(?:(?:,?\s+|,|\s+(?:de|del)\s+){YEAR})?"
WORDS = re.compile(WRITTEN, re.IGNORECASE)


def iso(value: object) -> str | None:
    """ISO day or instant of a value of a row: text, number of seconds or milliseconds, day or instant; None when it is
    none.
    """
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return of_words(str(value).strip())


def of_words(words: str) -> str | None:
    if (found := ISO.match(words)) and day(*map(int, found.groups())):
        return words.replace(" ", "T", 1) if words[10:11] == " " else words
    if (found := NUMERIC.match(words)) and (made := day(*map(int, found.groups()))):
        return made
    if EPOCH.match(words):
        return of_seconds(float(words))
    if found := WORDS.search(words):
        return of_mail(words) or written(found, None)
    return None


def of_mail(words: str) -> str | None:
    """A date as mail and RSS write it."""
    try:
        return parsedate_to_datetime(words).isoformat() if re.search(r"\d:\d\d", words) else None
    except (ValueError, TypeError, IndexError):
        return None


def of_seconds(seconds: float) -> str | None:
    try:
        return datetime.fromtimestamp(seconds / 1000 if abs(seconds) > 1e11 else seconds, UTC).isoformat()
    except (OverflowError, ValueError, OSError):
        return None


def written(found: re.Match[str], published: str | None) -> str | None:
    """Day of a match of `WRITTEN`; without a year it is the last such day up to `published`, None when that is not
    known.
    """
    number = int(found["day"] or found["day2"])
    month = MONTHS[(found["month"] or found["month2"]).lower()]
    if found["year"]:
        return day(full_year(found["year"]), month, number)
    if published is None or not ISO.match(published):
        return None
    year = int(published[:4])
    this = day(year, month, number)
    # A line dated a day or two ahead is a matter of time zones; further ahead means the year before.
    return this if this and this[:7] <= published[:7] else day(year - 1, month, number)


def full_year(words: str) -> int:
    number = int(words.strip("'"))
    if number >= 100:
        return number
    return 2000 + number if number < 50 else 1900 + number


def day(year: int, month: int, number: int) -> str | None:
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None
