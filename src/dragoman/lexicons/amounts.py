"""Names of substances and units of amounts, for those who count what was seized, grown or paid.

Read only when asked for; neither table is part of `load_lexicons`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dragoman.lexicons.names import fold
from dragoman.lexicons.tables import HERE, read_rows

CODE = 3  # letters of a currency's code


@dataclass(frozen=True, slots=True)
class Substance:
    """What a name stands for. `sort`: drug, precursor or cutting (agent); `units`: base units it is told in."""

    label: str
    sort: str
    units: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as one spelling names it: `factor` of the `base` unit or currency. `language`: None where all use it."""

    kind: str
    base: str
    factor: float
    language: str | None


def spelling(name: str) -> str:
    """The key of a unit: folded, but for signs ('€', 'm²', 'R$') and codes of currencies ('TRY' is no 'try')."""
    if len(name) == CODE and name.isalpha() and name.isupper():
        return name
    return fold(name) if name.replace(" ", "").replace("-", "").isalpha() else name.casefold()


def read_substances(folder: Path | None = None) -> dict[str, tuple[Substance, ...]]:
    """Substances by folded name, one a language. Raises LexiconError."""
    found: dict[str, tuple[Substance, ...]] = {}
    for row in read_rows((folder or HERE) / "substances.csv"):
        label, *_ = names = row["names"].split("|")
        substance = Substance(label, row["sort"], tuple(row["units"].split()), row["language"])
        for key in dict.fromkeys(fold(name) for name in names):
            if substance not in found.get(key, ()):
                found[key] = (*found.get(key, ()), substance)
    return found


def read_units(folder: Path | None = None) -> dict[str, tuple[Unit, ...]]:
    """Units by their key (see `spelling`). Raises LexiconError."""
    found: dict[str, tuple[Unit, ...]] = {}
    for row in read_rows((folder or HERE) / "units.csv"):
        unit = Unit(row["kind"], row["base"], float(row["factor"]), row["language"] or None)
        for key in dict.fromkeys(spelling(name) for name in row["names"].split("|")):
            found[key] = (*found.get(key, ()), unit)
    return found
