"""What the first lines of an article say about it: headline, byline, dateline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.records import Span
from dragoman.text.dates import DAY_MONTH, MONTH_DAY, WRITTEN, YEAR, written
from dragoman.text.lines import Line, lines, wrap_width

TOP = 1500  # characters in which a heading may stand
FIRST_LINES = 8
LONGEST_HEADLINE = 160
UPPER = r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-ZÀ-ÖØ-ÞĀ-Ž.'’\-]+"
TITLED = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w.'’\-]+"
LINKED = r"(?:de|del|la|las|los|el|da|do|dos|of|and|y|e|al|ad|DE|DEL|LA)"
UPPER_PLACE = (
    rf"{UPPER}(?:(?:[ ]|/){UPPER}){{0,4}}(?:[ ]?\([^()\n]{{2,30}}\)(?=,))?(?:,[ ]{TITLED}(?:[ ]{TITLED}){{0,3}})?"
)
TITLED_PLACE = rf"{TITLED}(?:[ /](?:{LINKED}[ ]){{0,2}}{TITLED}){{0,4}}(?:,[ ]{TITLED}(?:[ ]{TITLED}){{0,3}})?"
WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|sábado|domingo)"
DAY = rf"(?:(?:{WEEKDAY},?[ ])?{WRITTEN})"
AGENCY = r"\((?P<agency>[A-ZÀ-Þ][\w .&/'’\-]{0,38})\)"
DASH = r"[.,:]?[ ]?(?:--|[—–\x96\x97-]|―|:(?=\s))[ ]?(?=\S)"
FULL = re.compile(
    rf"[ \t]*(?P<place>(?-i:{UPPER_PLACE}|{TITLED_PLACE}))"
    rf"(?P<dated>[,.]?[ ]{DAY}\.?)?(?P<by>[,.]?[ ]{AGENCY})?[ ]?(?:{DASH}|(?<=\))\.[ ](?=\S))",
    re.IGNORECASE,
)
AGENCY_FIRST = re.compile(rf"[ \t]*{AGENCY}[ ]?{DASH}")
DATED_FIRST = re.compile(rf"[ \t]*(?P<dated>{DAY})[ ]?(?:{AGENCY}[ ]?)?{DASH}", re.IGNORECASE)
DATE_LINE = re.compile(
    rf"[ \t]*(?:published|updated|publicado)?:?[ ]*(?:{WEEKDAY},?[ ])?"
    rf"(?:{DAY_MONTH}|{MONTH_DAY}),?[ ](?:de[ ]|del[ ])?{YEAR}\.?[ \t]*$",
    re.IGNORECASE,
)
INNER = r"(?:de|del|la|las|los|da|dos|van|von|der|den|al|bin|el)"
NAME = rf"[A-ZÀ-Þ][\w.'’\-]*(?:[ ](?:{INNER}[ ]){{0,2}}[A-ZÀ-Þ][\w.'’\-]*){{0,4}}"
JOINED = rf"(?:,[ ]|[ ](?:and|AND|y|Y|e|E|et|&)[ ]){NAME}"
BYLINE = re.compile(
    rf"[ \t]*(?:By|BY|Por|POR|Par|PAR)[ ](?P<names>{NAME}(?:{JOINED}){{0,4}})[ ]?(?:[|,(—–-].{{0,60}})?[ \t]*$"
)
NO_HEADLINE = re.compile(r"[.…;,][\"'”’»)\]]*$|^[\[(<#*|]|^https?:|^\W*$")


@dataclass(frozen=True, slots=True)
class Dateline:
    """Place, day and agency before the first words of a report. `date` is an ISO day; `span` takes in the dash."""

    span: Span
    place_span: Span | None
    date: str | None
    agency: str | None


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the top of a text; None where it is missing."""

    headline: Span | None
    byline: Span | None  # the names, without "By"
    dateline: Dateline | None


def heading(text: str, published: str | None = None) -> Heading:
    """Headline, byline and dateline of an article. `published` (ISO) gives the year of a dateline that has none."""
    rows = top_lines(text)
    bylines = [Span(*found.span("names")) for row in rows[:5] if (found := on_line(BYLINE, text, row))]
    return Heading(headline(text), bylines[0] if bylines else None, dateline(text, published))


def dateline(text: str, published: str | None = None) -> Dateline | None:
    """The dateline of an article, in one of its first lines; None when it has none."""
    dated = None
    for row in top_lines(text):
        if found := line_dateline(text, row, published):
            return found
        if dated is None and (match := on_line(DATE_LINE, text, row)):
            dated = Dateline(Span(*trimmed(text, *match.span())), None, written(match, published), None)
    return dated


def top_lines(text: str) -> list[Line]:
    """The first lines that are not blank."""
    rows = lines(text[:TOP])
    return [row for row in rows if text[row.start : row.stop].strip()][:FIRST_LINES]


def on_line(pattern: re.Pattern[str], text: str, row: Line) -> re.Match[str] | None:
    return pattern.match(text[: row.stop], row.start)


def line_dateline(text: str, row: Line, published: str | None) -> Dateline | None:
    if found := on_line(FULL, text, row):
        return made(text, found, published) if plausible(text, found, row) else None
    found = on_line(AGENCY_FIRST, text, row) or on_line(DATED_FIRST, text, row)
    return made(text, found, published) if found else None


def plausible(text: str, found: re.Match[str], row: Line) -> bool:
    """A place alone must be in capitals in a line that is not; with a day or an agency it may be any name."""
    if found["dated"] or found["by"]:
        return True
    rest = text[found.end() : row.stop]
    place = found["place"].split(",")[0]
    return place.isupper() and len(place) > 3 and not rest.isupper() and ":" not in found[0][-3:] and len(rest) > 25


def made(text: str, found: re.Match[str], published: str | None) -> Dateline:
    groups = found.groupdict()
    place = Span(*found.span("place")) if groups.get("place") else None
    day = written(found, published) if groups.get("day") or groups.get("day2") else None
    agency = groups.get("agency")
    return Dateline(Span(*trimmed(text, *found.span())), place, day, agency.strip() if agency else None)


def trimmed(text: str, start: int, stop: int) -> tuple[int, int]:
    words = text[start:stop]
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def headline(text: str) -> Span | None:
    """The first line when it is short, has no full stop and is not just the first line of a wrapped paragraph."""
    rows = lines(text[:TOP])
    at = next((k for k, row in enumerate(rows) if text[row.start : row.stop].strip()), None)
    if at is None or at + 1 >= len(rows):
        return None
    row, following = rows[at], rows[at + 1]
    span = Span(*trimmed(text, row.start, row.stop))
    if not headline_like(text, span, row):
        return None
    if text[following.start : following.stop].strip() and runs_on(text, rows, span, following):
        return None
    return span


def headline_like(text: str, span: Span, row: Line) -> bool:
    words = span.of(text)
    if not 8 <= span.length <= LONGEST_HEADLINE or len(words.split()) < 2 or NO_HEADLINE.search(words):
        return False
    return not (on_line(BYLINE, text, row) or on_line(DATE_LINE, text, row) or line_dateline(text, row, None))


def runs_on(text: str, rows: list[Line], span: Span, following: Line) -> bool:
    """Whether the next line goes on with the sentence of the first."""
    words = text[following.start : following.stop].strip()
    width = wrap_width(text[:TOP], rows)
    return words[:1].islower() or (width is not None and span.length > 0.8 * width)
