"""Time expressions: where they stand in a text, and which days they mean.

Found are calendar and deictic expressions without preposition ("3 March", "last week", "early 2019", "hace dos años"),
no clock times. Words and patterns come from `lexicons/times_<language>.toml`; English stands in for other languages.
Weeks begin on Monday. A weekday in a past sentence is the last one, the day of publication included; in a future one
the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest
from typing import Any

from dragoman.extract import days
from dragoman.extract.days import Moment, base_of
from dragoman.extract.moments import meaning
from dragoman.extract.time_context import Context
from dragoman.extract.time_words import Expression, Lexicon, expressions, of_language
from dragoman.records import Interval, Span
from dragoman.text.language import detect

STATED, INFERRED = "stated", "inferred"
VAGUE = ("vague", "duration")  # kinds that name no day
OWN_YEAR = ("date", "month", "year", "year_range", "season", "month_range", "date_range", "era_year", "numeric", "iso")
SINCE = ("since", "desde")
NEWS = ("weekday", "day_word", "overnight", "day_part")  # kinds of which the day's news is full
FEW = 4  # stated years below which only a time long ago makes a story
LONG_AGO = 15
OLD = 1.5  # years before publication at which a text is taken to tell a story
SENTENCE_END = re.compile(r"[.!?]\s|\n")
LINK = re.compile(r"\s?(?:-|–|—|/|\b(?:to|and|or|until|till|through|al?|y|hasta)\b)\s?(?:el\s)?$")
AFTER = 40  # characters by which a telling word behind an expression is set back
AROUND = 90  # characters around an expression that tell its tense


@dataclass(frozen=True, slots=True)
class Timed:
    """An expression with its TIMEX3 value and days; None where they cannot be told."""

    span: Span
    moment: Moment | None
    second: int | None = None  # where the latter end of a range begins


def find(text: str, language: str | None = None) -> list[Span]:
    """Spans of calendar and deictic expressions in order, none overlapping. Vague words ("now", "recently") and
    durations are left out.
    """
    lexicon = of_language(language)
    found = expressions(text, lexicon, VAGUE)
    return [e.span for e in found if e.kind != "move_plain" or tense(text, e.span, lexicon) == "future"]


def normalise(
    words: str,
    *,
    published: str | None,
    language: str | None = None,
    tense_hint: str | None = None,
    anchor: str | None = None,
) -> Interval | None:
    """Days that the words of a time mention mean, None when they name none ("historically") or cannot be resolved.

    `published` is an ISO day or instant; without it only absolute expressions have days. `tense_hint` is past or
    future. `anchor` is the TIMEX3 value that the text has reached ("1941-12"), against which "the next day" or a bare
    "March" is read.
    """
    lexicon = of_language(language)
    found = longest(words, lexicon)
    if found is None:
        return None
    context = Context(day_of(published), anchor, anchor is not None, tense_hint)
    return interval(meaning(found, context, lexicon), inferred=anchor is not None)


def longest(words: str, lexicon: Lexicon) -> Expression | None:
    return max(expressions(words, lexicon, VAGUE, alone=True), key=lambda e: e.span.length, default=None)


def resolve(
    text: str, spans: Sequence[Span], *, published: str | None, language: str | None = None
) -> tuple[Interval | None, ...]:
    """Days for given time mentions of one text, each read with its sentence (tense) and the story so far; as
    `normalise` otherwise.
    """
    lexicon = of_language(language)
    within = [e for e in expressions(text, lexicon, VAGUE) if any(s.meets(e.span) for s in spans)]
    missed = [s for s in spans if not any(s.meets(e.span) for e in within)]
    within += [moved(found, s.start) for s in missed if (found := longest(s.of(text), lexicon))]
    timed = list(read(text, sorted(within, key=lambda e: e.span), lexicon, published))
    return tuple(
        opened(interval(best_moment(span, timed), inferred=False), text[max(0, span.start - 20) : span.start], lexicon)
        for span in spans
    )


def opened(found: Interval | None, before: str, lexicon: Lexicon) -> Interval | None:
    """The interval with an open end after "since", an open start after "by", "until", "before"."""
    word = lexicon.opening.search(before)
    if found is None or word is None:
        return found
    side = lexicon.tables["openings"][" ".join(word[1].lower().split())]
    if side == "end":
        return replace(found, stop=None)
    return replace(found, start=None, stop=found.stop if side == "start" else found.start)


def moved(expression: Expression, by: int) -> Expression:
    span = Span(expression.span.start + by, expression.span.stop + by)
    return replace(expression, span=span, second=None if expression.second is None else expression.second + by)


def probe(text: str, published: str | None, language: str | None = None) -> list[dict[str, Any]]:
    """All time expressions of a text as `{"span", "from", "until", "value"}`, vague ones and durations included."""
    lexicon = of_language(language or detect(text))
    timed = read(text, expressions(text, lexicon), lexicon, published)
    return [shown(end) for one in timed for end in ends(text, one)]


# --- reading in order ----------------------------------------------------------------------------------------------


def read(text: str, found: Sequence[Expression], lexicon: Lexicon, published: str | None) -> Iterator[Timed]:
    """Each expression with its meaning; the story moves on with every day, month or year it names."""
    day = day_of(published)
    told = tells_story(found, day)
    story: str | None = next((e.parts["y"] for e in found if len(e.parts.get("y", "")) == 4), None) if told else None
    last_stop = 0
    for expression in with_years_ahead(text, found):
        near = story if told or same_sentence(text, last_stop, expression.span.start) else None
        context = Context(day, near, told, tense(text, expression.span, lexicon))
        if near is not None and not told and expression.kind in ("month", "date") and "y" not in expression.parts:
            context = replace(context, told=not close(story, day) and context.tense != "future")
        moment = meaning(expression, context, lexicon)
        yield Timed(expression.span, moment, expression.second)
        if moment is not None and moves_story(expression, moment, replace(context, told=told)):
            story, last_stop = moment.value, expression.span.stop


def with_years_ahead(text: str, found: Sequence[Expression]) -> Iterator[Expression]:
    """Dates without a year take that of the date they are joined to: "21 March to 2 June 1952"."""
    for one, following in zip_longest(found, found[1:]):
        year = following.parts.get("y") if following is not None and following.kind in OWN_YEAR else None
        joined = year and "y" not in one.parts and one.kind in ("date", "month")
        if joined and following and LINK.fullmatch(text[one.span.stop : following.span.start]):
            yield replace(one, parts={**one.parts, "y": year or ""})
        else:
            yield one


def moves_story(expression: Expression, moment: Moment, context: Context) -> bool:
    """Whether the text now speaks of the time of this expression. In a story, "today" and "last year" are asides."""
    base = base_of(moment.value)
    if base is None or expression.kind in (*VAGUE, "decade", "century", "feast", "stretch"):
        return False
    if not context.told:
        return True
    stated = any(name in expression.parts for name in ("y", "yy", "ey"))
    return stated or context.published is None or base[0] < context.published.year - 1


def tells_story(found: Sequence[Expression], published: date | None) -> bool:
    """Whether the text tells of a time before its publication: most of its stated years are older, or all are and it
    has no words that count from publication.
    """
    if published is None:
        return True
    years = [int(e.parts["y"]) for e in found if len(e.parts.get("y", "")) == 4]
    years += [0 for e in found if "era" in e.parts]
    old = sum(year < published.year - OLD for year in years)
    news = any(e.kind in NEWS for e in found)
    if len(years) >= FEW:
        return old > 0.6 * len(years)
    return len(years) >= 2 and max(years) < published.year - LONG_AGO and not news


def close(story: str | None, day: date | None) -> bool:
    base = base_of(story)
    return base is None or day is None or abs(base[0] - day.year) <= 1


def same_sentence(text: str, start: int, stop: int) -> bool:
    return stop - start < 300 and SENTENCE_END.search(text, start, stop) is None


def tense(text: str, span: Span, lexicon: Lexicon) -> str | None:
    """Past or future, by the nearest telling word in the sentence, limits ("until") first; None if none tells."""
    if (limit := lexicon.opening.search(text[max(0, span.start - 20) : span.start])) and limit[1].lower() not in SINCE:
        return "future"
    before = re.split(r"[.!?;]\s|\n\n", text[max(0, span.start - AROUND) : span.start])[-1]
    after = re.split(r"[.!?;]\s|\n\n", text[span.stop : span.stop + AROUND])[0]
    gaps = {}
    for name, words in lexicon.tense.items():
        ends = [len(before) - m.end() for m in words.finditer(before)]
        follow = words.search(after)
        gaps[name] = min(ends[-1] if ends else AROUND, follow.start() + AFTER if follow else AROUND)
    best = min(gaps, key=lambda name: gaps[name])
    return best if gaps[best] < AROUND else None


# --- as records and lines ------------------------------------------------------------------------------------------


def day_of(published: str | None) -> date | None:
    """The day of an ISO day or instant; None when there is none."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None


def interval(moment: Moment | None, *, inferred: bool) -> Interval | None:
    if moment is None or (moment.start is None and not moment.value.startswith("BC")):
        return None
    basis = INFERRED if inferred or not moment.sure else STATED
    return Interval(iso(moment.start), iso(moment.stop), basis, moment.value)


def iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def best_moment(span: Span, timed: Sequence[Timed]) -> Moment | None:
    """Meaning of the longest expression under a mention."""
    return max(((t.span.length, t.moment) for t in timed if t.span.meets(span)), key=lambda p: p[0], default=(0, None))[
        1
    ]


def ends(text: str, timed: Timed) -> list[Timed]:
    """Both ends of a range, as TIMEX3 marks them; anything else as it is."""
    moment, second = timed.moment, timed.second
    if second is None or moment is None or moment.start is None or moment.stop is None or "/" not in moment.value:
        return [timed]
    head = LINK.sub("", text[timed.span.start : second])
    first, _, last = moment.value.partition("/")
    middle = moment.stop - timedelta(1)
    return [
        Timed(Span(timed.span.start, timed.span.start + len(head)), unit_of(first, moment.start)),
        Timed(Span(second, timed.span.stop), unit_of(last, middle)),
    ]


def unit_of(value: str, day: date) -> Moment:
    """The year, month or day that a value names, `day` lying in it."""
    return {4: days.year(day.year), 7: days.month(day.year, day.month)}.get(len(value), days.day(day))


def shown(timed: Timed) -> dict[str, Any]:
    moment = timed.moment
    return {
        "span": [timed.span.start, timed.span.stop],
        "from": iso(moment.start) if moment else None,
        "until": iso(moment.stop) if moment else None,
        "value": (moment.value or None) if moment else None,
    }
