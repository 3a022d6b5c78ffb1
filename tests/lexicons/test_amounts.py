"""Names of substances and units."""

from __future__ import annotations

import pytest

from dragoman.lexicons.amounts import read_substances, read_units, spelling
from dragoman.lexicons.names import fold

SUBSTANCES = read_substances()
UNITS = read_units()


@pytest.mark.parametrize(
    ("name", "label", "sort"),
    [
        ("Cocaína", "cocaine", "drug"),
        ("crystal meth", "methamphetamine", "drug"),
        ("éphédrine", "ephedrine", "precursor"),
        ("permanganato de potássio", "potassium permanganate", "precursor"),
        ("Xylazine", "xylazine", "cutting"),
    ],
)
def test_a_substance_is_found_in_any_spelling(name: str, label: str, sort: str) -> None:
    assert {(s.label, s.sort) for s in SUBSTANCES[fold(name)]} == {(label, sort)}


@pytest.mark.parametrize(
    ("name", "base", "factor"),
    [("kilos", "kg", 1), ("Toneladas", "kg", 1000), ("hectáreas", "ha", 1), ("km²", "ha", 100), ("€", "EUR", 1),
     ("R$", "BRL", 1), ("dozens", "piece", 12)],
)  # fmt: skip
def test_a_unit_has_a_base_and_a_factor(name: str, base: str, factor: float) -> None:
    assert {(u.base, u.factor) for u in UNITS[spelling(name)]} == {(base, factor)}


def test_tables_are_sound() -> None:
    bases = {unit.base for units in UNITS.values() for unit in units}
    assert {s.sort for all_ in SUBSTANCES.values() for s in all_} == {"drug", "precursor", "cutting"}
    assert {s.language for all_ in SUBSTANCES.values() for s in all_} == {"en", "es", "pt", "fr"}
    assert all(unit in bases for all_ in SUBSTANCES.values() for s in all_ for unit in s.units)
    assert "" not in SUBSTANCES
    assert "" not in UNITS
    assert all(unit.factor > 0 for units in UNITS.values() for unit in units)


def test_codes_of_currencies_are_no_words() -> None:
    assert UNITS[spelling("TRY")][0].base == "TRY"
    assert spelling("try") not in UNITS


def test_arrobas_differ_by_language() -> None:
    assert {(u.language, u.factor) for u in UNITS["arroba"]} == {("es", 11.5), ("pt", 15)}
