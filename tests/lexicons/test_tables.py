"""The tables and the look-ups over them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dragoman.lexicons
from dragoman.errors import LexiconError
from dragoman.lexicons import Lexicons, load_lexicons, tokens_of
from dragoman.lexicons.gazetteer import FIRST, Spot
from dragoman.lexicons.names import fold
from dragoman.lexicons.tables import read_rows

FOLDER = Path(dragoman.lexicons.__file__).parent
TABLES = sorted(FOLDER.glob("*.csv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_every_table_states_source_and_day(path: Path) -> None:
    head = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    assert any("source:" in line for line in head)
    assert any("as of" in line or "as_of" in line for line in head)


@pytest.mark.parametrize(
    ("name", "least"), [("agents", 800), ("bodies", 200), ("groups", 300), ("holders", 5000), ("regions", 1100)]
)
def test_size(name: str, least: int) -> None:
    lines = [line for line in (FOLDER / f"{name}.csv").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(list(csv.DictReader(lines))) >= least


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("U.S.", "us"),
        ("São Tomé", "sao tome"),
        ("Côte d'Ivoire", "cote divoire"),
        ("St. Louis", "saint louis"),
        ("Łódź", "lodz"),
        ("Peru's", "peru"),
        ("  ", ""),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_tokens_lie_where_they_say(text: str) -> None:
    assert all(text[token.start : token.stop] == token.text for token in tokens_of(text))


def test_acronyms_are_not_words(lexicons: Lexicons) -> None:
    assert lexicons.phrases.exact("US")
    assert not lexicons.phrases.exact("us")


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        load_lexicons(tmp_path)


PRECISIONS = {"exact", "city", "district", "province", "country", "region"}


def test_regions_are_well_formed(lexicons: Lexicons) -> None:
    rows = read_rows(FOLDER / "regions.csv")
    spots = [(float(row["lat"]), float(row["lon"])) for row in rows]
    assert all(-90 <= lat <= 90 and -180 <= lon <= 180 for lat, lon in spots)
    assert {row["precision"] for row in rows} <= PRECISIONS
    assert {row["country"] for row in rows} - {""} <= set(lexicons.country_labels)
    assert all(fold(name) for row in rows for name in row["names"].split("|"))


def test_every_abbreviation_names_a_division(lexicons: Lexicons) -> None:
    short = lexicons.gazetteer.short
    held = {s: [x for x in lexicons.gazetteer.named(name) if x.country == code] for s, (code, name) in short.items()}
    assert not [s for s, spots in held.items() if not any(x.kind == FIRST for x in spots)]


def near(spot: Spot, lat: float, lon: float) -> bool:
    return spot.lat is not None and spot.lon is not None and max(abs(spot.lat - lat), abs(spot.lon - lon)) < 0.1


@pytest.mark.parametrize(
    ("code", "lat", "lon"),
    [("USA", 40, -100), ("RUS", 60, 90), ("XKX", 42.6, 21), ("CUW", 12.2, -69), ("ITA", 42.8, 12.8)],
)
def test_points_of_countries(code: str, lat: float, lon: float, lexicons: Lexicons) -> None:
    spot = lexicons.gazetteer.country(code)
    assert spot is not None
    assert near(spot, lat, lon)


@pytest.mark.parametrize(
    ("name", "code", "lat", "lon"),
    [
        ("Hebei", "CHN", 39, 116),
        ("Chukotka", "RUS", 66.7, 171),
        ("Valparaíso", "CHL", -32.8, -71),
        ("Tatarstan", "RUS", 55.4, 50.9),
    ],
)
def test_points_of_divisions(name: str, code: str, lat: float, lon: float, lexicons: Lexicons) -> None:
    spots = [s for s in lexicons.gazetteer.named(name) if s.kind == FIRST and s.country == code]
    assert [near(spot, lat, lon) for spot in spots] == [True]
