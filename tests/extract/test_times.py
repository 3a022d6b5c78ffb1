"""Time expressions: found, and put on the calendar. The publication day of the examples is a Wednesday."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.extract.times import find, normalise, probe, resolve
from dragoman.records import Interval, Span

PUBLISHED = "2024-03-06"


def days(
    words: str, language: str = "en", published: str | None = PUBLISHED, **hints: str
) -> tuple[str | None, str | None] | None:
    found = normalise(words, published=published, language=language, **hints)
    return (found.start, found.stop) if found else None


@pytest.mark.parametrize(
    ("words", "start", "stop"),
    [
        ("yesterday", "2024-03-05", "2024-03-06"),
        ("Tuesday", "2024-03-05", "2024-03-06"),
        ("Wednesday", "2024-03-06", "2024-03-07"),
        ("Thursday", "2024-02-29", "2024-03-01"),
        ("next Friday", "2024-03-08", "2024-03-09"),
        ("overnight", "2024-03-05", "2024-03-07"),
        ("last night", "2024-03-05", "2024-03-06"),
        ("last week", "2024-02-26", "2024-03-04"),
        ("this month", "2024-03-01", "2024-04-01"),
        ("last year", "2023-01-01", "2024-01-01"),
        ("two days ago", "2024-03-04", "2024-03-05"),
        ("three weeks ago", "2024-02-12", "2024-02-19"),
        ("a decade ago", "2010-01-01", "2020-01-01"),
        ("the past three weeks", "2024-02-14", "2024-03-07"),
        ("March 3", "2024-03-03", "2024-03-04"),
        ("Dec. 27", "2023-12-27", "2023-12-28"),
        ("27 December 2019", "2019-12-27", "2019-12-28"),
        ("14 FEB 90", "1990-02-14", "1990-02-15"),
        ("May 2011", "2011-05-01", "2011-06-01"),
        ("2019", "2019-01-01", "2020-01-01"),
        ("2015-2019", "2015-01-01", "2020-01-01"),
        ("March 3-5, 2020", "2020-03-03", "2020-03-06"),
        ("the 1990s", "1990-01-01", "2000-01-01"),
        ("the 19th century", "1800-01-01", "1900-01-01"),
        ("the summer of 2012", "2012-06-01", "2012-09-01"),
        ("the first quarter of 2020", "2020-01-01", "2020-04-01"),
        ("Easter 2024", "2024-03-31", "2024-04-01"),
        ("the weekend", "2024-03-02", "2024-03-04"),
    ],
)
def test_english(words: str, start: str, stop: str) -> None:
    assert days(words) == (start, stop)


@pytest.mark.parametrize(
    ("words", "start", "stop"),
    [
        ("ayer", "2024-03-05", "2024-03-06"),
        ("mañana", "2024-03-07", "2024-03-08"),
        ("anoche", "2024-03-05", "2024-03-06"),
        ("el martes", "2024-03-05", "2024-03-06"),
        ("el próximo viernes", "2024-03-08", "2024-03-09"),
        ("la semana pasada", "2024-02-26", "2024-03-04"),
        ("el año pasado", "2023-01-01", "2024-01-01"),
        ("hace dos años", "2022-01-01", "2023-01-01"),
        ("hace tres días", "2024-03-03", "2024-03-04"),
        ("3 de marzo de 2019", "2019-03-03", "2019-03-04"),
        ("marzo de 2019", "2019-03-01", "2019-04-01"),
        ("los años noventa", "1990-01-01", "2000-01-01"),
        ("siglo XIX", "1800-01-01", "1900-01-01"),
        ("los últimos tres meses", "2023-12-06", "2024-03-07"),
        ("dentro de dos meses", "2024-05-01", "2024-06-01"),
        ("el fin de semana", "2024-03-02", "2024-03-04"),
    ],
)
def test_spanish(words: str, start: str, stop: str) -> None:
    assert days(words, "es") == (start, stop)


def test_parts_of_a_span_keep_its_value() -> None:
    early, late = normalise("early 2019", published=PUBLISHED), normalise("late 2019", published=PUBLISHED)
    assert early is not None
    assert late is not None
    assert (early.value, late.value) == ("2019", "2019")
    assert early.start == "2019-01-01"
    assert early.stop is not None
    assert late.start is not None
    assert early.stop < late.start
    assert late.stop == "2020-01-01"


def test_tense_turns_bare_days() -> None:
    assert days("Friday", tense_hint="future") == ("2024-03-08", "2024-03-09")
    assert days("Wednesday", tense_hint="future") == ("2024-03-13", "2024-03-14")
    assert days("June 5", tense_hint="past") == ("2023-06-05", "2023-06-06")
    assert days("January", tense_hint="future") == ("2025-01-01", "2025-02-01")


def test_without_publication_only_absolute_words_have_days() -> None:
    assert days("Tuesday", published=None) is None
    assert days("March 3", published=None) is None
    assert days("last week", published=None) is None
    assert days("March 3, 2019", published=None) == ("2019-03-03", "2019-03-04")


def test_an_anchor_carries_the_story() -> None:
    assert normalise("the next day", published=PUBLISHED, anchor="1941-12-30") == Interval(
        "1941-12-31", "1942-01-01", "inferred", "1941-12-31"
    )
    assert days("March", anchor="1941-12-30") == ("1942-03-01", "1942-04-01")
    assert days("two days later", anchor="1941-12-30") == ("1942-01-01", "1942-01-02")


@pytest.mark.parametrize(
    "words", ["historically", "now", "three days", "10 a.m.", "ten years later", "31 February", ""]
)
def test_what_names_no_day(words: str) -> None:
    assert days(words) is None


def test_before_the_common_era_there_is_a_value_and_no_day() -> None:
    assert normalise("480 BC", published=PUBLISHED) == Interval(None, None, "stated", "BC0480")


def found(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in find(text, language)]


def test_found_without_preposition_clock_or_duration() -> None:
    text = "He spoke for two hours at 10 a.m. on Monday, March 4, and in early 2019 fled for a year. Last week he left."
    assert found(text) == ["Monday, March 4", "early 2019", "Last week"]


def test_found_in_spanish() -> None:
    text = "Dijo ayer que viajará el viernes. En marzo de 2019 huyó; hace dos semanas volvió. Mañana se irá."
    assert found(text, "es") == ["ayer", "el viernes", "marzo de 2019", "hace dos semanas", "Mañana"]


@pytest.mark.parametrize(
    "text",
    ["Some 2000 men left.", "Highway 1999 was shut.", "It may march on.", "It costs $2015.", "The 1,999 trucks came."],
)
def test_what_is_no_time(text: str) -> None:
    assert found(text) == []


def test_sentences_give_the_tense() -> None:
    text = "Police said on Monday that they will meet on Friday. The talks are to be held on Sept. 5."
    first, second, third = resolve(text, find(text), published=PUBLISHED, language="en")
    assert first is not None
    assert second is not None
    assert third is not None
    assert (first.start, second.start, third.start) == ("2024-03-04", "2024-03-08", "2024-09-05")


def test_limits_leave_ends_open() -> None:
    text = "Shut since Monday, it must open by Friday or before May 1."
    shown = [(i.start, i.stop) for i in resolve(text, find(text), published=PUBLISHED, language="en") if i]
    assert shown == [("2024-03-04", None), (None, "2024-03-09"), (None, "2024-05-01")]


def test_a_story_moves_on() -> None:
    text = (
        "The war began on 3 May 1911. On 7 May the port fell. Two days later the fleet left. In December 1911 it came. "
        "In January a truce was signed. It broke the same month. In 1913 nobody spoke of it."
    )
    values = [row["value"] for row in probe(text, "2009-12-19", "en")]
    assert values == ["1911-05-03", "1911-05-07", "1911-05-09", "1911-12", "1912-01", "1912-01", "1913"]


def test_probe_gives_both_ends_of_a_range_and_vague_words() -> None:
    text = "It lasted from 1911-1913, now over, for two years."
    rows = probe(text, "2009-12-19", "en")
    assert [(text[slice(*row["span"])], row["value"]) for row in rows] == [
        ("1911", "1911"),
        ("1913", "1913"),
        ("now", "PRESENT_REF"),
        ("two years", "P2Y"),
    ]


def test_a_mention_that_rules_do_not_see_in_its_place_is_read_by_its_words() -> None:
    text = "March was quiet."
    [interval] = resolve(text, [Span(0, 5)], published=PUBLISHED, language="en")
    assert interval is not None
    assert interval.start == "2024-03-01"


PIECES = [
    "March",
    "3",
    "2019",
    "Monday",
    "last",
    "week",
    "the",
    "end of",
    "two",
    "days",
    "ago",
    "-",
    "1990s",
    ",",
    "BC",
    "9999",
    "31",
    "el",
    "de",
    "mayo",
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join),
    st.one_of(st.none(), st.dates(date(2, 1, 1), date(9998, 1, 1)).map(date.isoformat)),
    st.sampled_from(["en", "es", None]),
)
@settings(max_examples=300, deadline=None)
def test_spans_and_days_are_sound(text: str, published: str | None, language: str | None) -> None:
    at = 0
    for row in probe(text, published, language or "en"):
        start, stop = row["span"]
        assert at <= start < stop <= len(text)
        assert text[start:stop] == text[start:stop].strip()
        if row["from"] and row["until"]:
            assert row["from"] < row["until"]
        at = stop
    spans = find(text, language)
    assert len(resolve(text, spans, published=published, language=language)) == len(spans)


@pytest.mark.parametrize("unit", ["March ", "the ", "19 ", "1.", "in ", "the end of ", "two ", "Monday, ", "-"])
def test_odd_text_is_quick(unit: str) -> None:
    begun = time.perf_counter()
    find(unit * 5000, "en")
    assert time.perf_counter() - begun < 10
