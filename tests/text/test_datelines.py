"""What the top of an article says about it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.text.datelines import dateline, heading


@pytest.mark.parametrize(
    ("text", "place", "date", "agency"),
    [
        ("BOGOTA, March 3 (Reuters) - The army left the town.", "BOGOTA", "2021-03-03", "Reuters"),
        ("MADRID (EFE).— El Gobierno lo negó el martes.", "MADRID", None, "EFE"),
        ("   TOLEDO, 14 FEB 90 (EFE) -- [TEXT] THE MAYOR LEFT\nTHE TOWN.", "TOLEDO", "1990-02-14", "EFE"),
        ("Bogotá, 3 mar. 2021 (EFE).- El presidente viajó.", "Bogotá", "2021-03-03", "EFE"),
        ("GENEVA/NAIROBI, 5 March 2020 – The agency asked for help.", "GENEVA/NAIROBI", "2020-03-05", None),
        ("BAGHDAD - The command said it had handed over the base.", "BAGHDAD", None, None),
        ("KYIV, Ukraine (AP) — The army said so.", "KYIV, Ukraine", None, "AP"),
        ("Truce holds\n\nMOSCOW, May 2 (TASS). The ministry said so.", "MOSCOW", "2021-05-02", "TASS"),
        ("LIMA, Dec 30 (XYZ) - The congress rose.", "LIMA", "2020-12-30", "XYZ"),
        ("Truce holds\nSunday, August 2, 2015\n\nThe army left.", None, "2015-08-02", None),
    ],
)
def test_datelines(text: str, place: str | None, date: str | None, agency: str | None) -> None:
    line = dateline(text, "2021-06-01")
    assert line is not None
    assert (line.place_span and line.place_span.of(text)) == place
    assert (line.date, line.agency) == (date, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Police – who had denied it – said on Tuesday that they left.",
        "POLICE - WHO SAID NOTHING - LEFT THE TOWN ON THE NIGHT OF MONDAY.",
        "The well-known general left on March 3.",
        "",
    ],
)
def test_no_dateline(text: str) -> None:
    assert dateline(text, "2021-06-01") is None


def test_heading_gives_headline_and_byline() -> None:
    text = "Army takes town\n\nBy Jane Roe and Ana de la Cruz\n\nKYIV, Ukraine (AP) — The army said it had won."
    top = heading(text)
    assert top.headline is not None
    assert top.headline.of(text) == "Army takes town"
    assert top.byline is not None
    assert top.byline.of(text) == "Jane Roe and Ana de la Cruz"


@pytest.mark.parametrize(
    "text",
    [
        "The army left the town.\nNobody spoke.",
        "the army had left the\ntown by then.",
        "By Jane Roe\nThe army left.",
        "One line",
    ],
)
def test_no_headline(text: str) -> None:
    assert heading(text).headline is None


@given(
    st.lists(
        st.sampled_from(["BY ", "A", "B. ", "March 3", ", ", "(", ")", " - ", "\n", "de la ", "LIMA", "/", "--"]),
        max_size=80,
    ).map("".join)
)
def test_spans_lie_in_the_text(text: str) -> None:
    top = heading(text)
    for span in (top.headline, top.byline, top.dateline and top.dateline.span):
        assert span is None or (0 <= span.start < span.stop <= len(text) and span.of(text).strip())


@pytest.mark.parametrize("unit", ["A ", "By A B, ", "LIMA, ", "Aa de la ", "(A) ", "A-", "A. ", "March 3 "])
def test_odd_tops_are_quick(unit: str) -> None:
    begun = time.perf_counter()
    heading(unit * 2000)
    assert time.perf_counter() - begun < 2
