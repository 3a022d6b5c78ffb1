"""Quantities: found, measured, and what they count."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.extract.numbers import Amount, find, kind, parse
from dragoman.extract.times import find as find_times
from dragoman.records import Span


@pytest.mark.parametrize(
    ("words", "value", "low", "high", "approximate"),
    [
        ("at least 12", 12, 12, None, False),
        ("up to 500", 500, None, 500, False),
        ("40 to 60", None, 40, 60, False),
        ("between 40 and 60", None, 40, 60, False),
        ("40-60", None, 40, 60, False),
        ("about 3,000", 3000, None, None, True),
        ("some 30", 30, None, None, True),
        ("more than 200", 200, 200, None, False),
        ("no more than 30", 30, None, 30, False),
        ("no fewer than 3", 3, 3, None, False),
        ("dozens", None, 24, 99, True),
        ("hundreds", None, 200, 999, True),
        ("thousands", None, 2000, 9999, True),
        ("several", None, 3, 9, True),
        ("tens of thousands", None, 20000, 99999, True),
        ("twenty-three", 23, 23, 23, False),
        ("two hundred and fifty", 250, 250, 250, False),
        ("nearly 1.5 million", 1.5e6, None, None, True),
        ("half a dozen", 6, 6, 6, False),
        ("40 to 60 million", None, 40e6, 60e6, False),
        ("300 or more", 300, 300, None, False),
        ("a thousand", 1000, 1000, 1000, False),
    ],
)
def test_english(words: str, value: float | None, low: float | None, high: float | None, approximate: bool) -> None:
    assert parse(words, "en") == Amount(value, low, high, None, approximate)


@pytest.mark.parametrize(
    ("words", "value", "low", "high", "approximate"),
    [
        ("3.000", 3000, 3000, 3000, False),
        ("unos 30.000", 30000, None, None, True),
        ("al menos 12", 12, 12, None, False),
        ("más de 200", 200, 200, None, False),
        ("no más de 30", 30, None, 30, False),
        ("entre 40 y 60", None, 40, 60, False),
        ("de 40 a 60", None, 40, 60, False),
        ("decenas", None, 20, 99, True),
        ("decenas de miles", None, 20000, 99999, True),
        ("treinta y cinco", 35, 35, 35, False),
        ("mil quinientos", 1500, 1500, 1500, False),
        ("cerca de 1.200.000", 1.2e6, None, None, True),
        ("medio centenar", 50, None, None, True),
    ],
)
def test_spanish(words: str, value: float | None, low: float | None, high: float | None, approximate: bool) -> None:
    assert parse(words, "es") == Amount(value, low, high, None, approximate)


@pytest.mark.parametrize(
    ("words", "language", "value", "unit"),
    [
        ("$40 million", "en", 40e6, "USD"),
        ("US$2.5m", "en", 2.5e6, "USD"),
        ("five million euros", "en", 5e6, "EUR"),
        ("3 tonnes", "en", 3, "tonne"),
        ("80 percent", "en", 80, "percent"),
        ("2,5 toneladas", "es", 2.5, "tonne"),
        ("40 millones de dólares", "es", 40e6, "USD"),
        ("dos mil millones de pesos", "es", 2e9, "pesos"),
        ("20%", "es", 20, "percent"),
    ],
)
def test_units(words: str, language: str, value: float, unit: str) -> None:
    found = parse(words, language)
    assert found is not None
    assert (found.value, found.unit) == (value, unit)


def test_no_number_no_amount() -> None:
    assert parse("nobody", "en") is None


def found(text: str, language: str = "en") -> list[str]:
    return [span.of(text) for span in find(text, language, find_times(text, language))]


def test_found_with_approximator_unit_and_currency() -> None:
    text = "Rebels killed at least 12 soldiers and seized some 3.5 tonnes of rice worth $40 million; dozens fled."
    assert found(text) == ["at least 12", "some 3.5 tonnes", "$40 million", "dozens"]


@pytest.mark.parametrize(
    "text",
    [
        "Flight 370 left on March 8, 2014.",
        "The 34-year-old was held for two days.",
        "Ana Roe, 45, spoke at 10 a.m. of Resolution 1701.",
        "Unit 731 came with an F-16 for the 3rd time in 2019.",
        "The council voted 12-3 to leave.",
        "The two leaders met; one of the men sang.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Police arrested 23 protesters and seized 3 tonnes of rice.", ["arrested", "seized"]),
        ("Lima sent 300 troops; thousands fled and tens of thousands marched.", ["troops", "displaced", "protesters"]),
        ("The blast killed nine and wounded 40 others.", ["killed", "injured"]),
        ("Twenty-eight policemen have been killed.", ["killed"]),
        ("Gunmen took hostage 14 nurses and asked for $2 million.", ["abducted", "money"]),
        ("They built 60 bridges.", ["other"]),
    ],
)
def test_kinds(text: str, kinds: list[str]) -> None:
    spans = find(text, "en")
    assert [kind(text, s, unit=a.unit) for s in spans if (a := parse(s.of(text), "en"))] == kinds


def test_kind_by_the_words_of_the_event() -> None:
    assert kind("In all it was 12.", Span(14, 16), ["killed"]) == "killed"


@given(
    st.lists(
        st.sampled_from(
            ["12", "1,000", "more than", "dozens", "two", "-", "$", "and", "between", "million", "%", ".", " "]
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_what_is_found_can_be_measured(pieces: list[str]) -> None:
    text = " ".join(pieces)
    at = 0
    for span in find(text, "en"):
        assert at <= span.start < span.stop <= len(text)
        assert parse(span.of(text), "en") is not None
        at = span.stop


@pytest.mark.parametrize("unit", ["more than ", "1 ", "two ", "twenty-", "1,000", "$", "between 1 and "])
def test_odd_text_is_quick(unit: str) -> None:
    begun = time.perf_counter()
    find(unit * 5000, "en")
    assert time.perf_counter() - begun < 10
