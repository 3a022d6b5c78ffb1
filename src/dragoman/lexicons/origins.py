"""Where a row of a table comes from: file, line, source, day. Reads the tables again; to explain, not to code."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dragoman.lexicons.names import fold
from dragoman.lexicons.phrasebook import Entry
from dragoman.lexicons.tables import HERE

BUILT = "topics.csv"  # fields from which, with office_forms.csv, names of offices are built
LISTED = ("bodies", "groups")


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in a file. `line` is None where several rows make the name; `source` and `as_of` as the table states."""

    file: str
    line: int | None
    source: str | None
    licence: str | None
    as_of: str | None


@dataclass(frozen=True, slots=True)
class Stated:
    """What sources.toml says of a file; several sources are parted by semicolons, their days likewise."""

    source: str | None = None
    licence: str | None = None
    as_of: str | None = None

    def dated(self, as_of: str) -> str | None:
        """The sources whose day begins so; all of them when none does."""
        pairs = zip((self.source or "").split("; "), (self.as_of or "").split("; "), strict=False)
        fitting = [source for source, days in pairs if as_of in days]
        return " or ".join(fitting) or self.source


@cache
def stated(folder: Path = HERE) -> dict[str, Stated]:
    """By file."""
    path = folder / "sources.toml"
    tables = tomllib.loads(path.read_text("utf-8")).values() if path.exists() else ()
    return {
        file: Stated(table.get("source"), table.get("licence"), table.get("as_of"))
        for table in tables
        for file in table.get("files", [table.get("file", "")])
    }


@cache
def numbered(path: Path) -> tuple[tuple[int, dict[str, str]], ...]:
    """Rows of a table with the line that each ends on; empty for a file that is not there."""
    if not path.exists():
        return ()
    lines = [(n, line) for n, line in enumerate(path.read_text("utf-8").splitlines(), 1) if line.strip()]
    kept = [(n, line) for n, line in lines if not line.startswith("#")]
    reader = csv.DictReader(line for _, line in kept)
    return tuple((kept[reader.line_num - 1][0], row) for row in reader)


def names_of(row: dict[str, str]) -> list[str]:
    """The names in a row of any table."""
    return (row.get("names") or row.get("name") or row.get("holder") or "").split("|")


def fits(row: dict[str, str], entry: Entry, key: str) -> bool:
    """Whether the entry was made of the row."""
    country = row.get("country", row.get("code"))
    return (
        entry.label in names_of(row)
        and any(fold(name) == key for name in names_of(row))
        and (country is None or (country or None) == entry.country)
        and (row.get("from") or None, row.get("until") or None) == (entry.start, entry.stop)
        and row.get("form", entry.role) == entry.role
    )


def origin_of(entry: Entry, key: str, folder: Path = HERE) -> Origin:
    """Where the entry under the folded name stands."""
    if entry.own:
        number = entry.own.where.rpartition(" ")[2]
        return Origin(entry.own.file, int(number), entry.own.note, None, None)
    file = f"{entry.table}.csv"
    line = next((n for n, row in numbered(folder / file) if fits(row, entry, key)), None)
    file = file if line or entry.table != "offices" else BUILT
    said = stated(folder).get(file, Stated())
    return Origin(file, line, said.source, said.licence, said.as_of)


def aliases_of(key: str, country: str | None, folder: Path = HERE) -> tuple[str, ...]:
    """All names in the row of the body or group that is so called."""
    rows: Iterator[list[str]] = (
        names_of(row)
        for table in LISTED
        for _, row in numbered(folder / f"{table}.csv")
        if (row["country"] or None) == country and any(fold(name) == key for name in names_of(row))
    )
    return tuple(next(rows, ()))
