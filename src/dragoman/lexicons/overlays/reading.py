"""Overlay files: CSV or TOML in, entries of the phrasebook out. All faults of a file are told at once."""

from __future__ import annotations

import csv
import hashlib
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from dragoman.errors import LexiconError
from dragoman.lexicons.overlays.rows import COLUMNS, Codes, Fault, Mend, OverlayRow, code_faults
from dragoman.lexicons.phrasebook import Entry, Own

TOLD = 100  # faults told of one file
TABLES = {"person": "people", "office": "offices", "state": "countries", "group": "groups", "public": "agents"}
ACTING = "acting"  # a name of a state as an actor; whether it is a place, the gazetteer says
NEEDED = ("name", "kind")
Given = tuple[str, dict[str, Any]]  # where, and the cells


@dataclass(frozen=True, slots=True)
class Overlay:
    """A user's file as read. `digest`: SHA-256 of its bytes."""

    name: str
    digest: str
    rows: tuple[tuple[str, OverlayRow], ...]  # where it stands, and the row

    def entries(self, layer: int) -> Iterator[tuple[str, Entry]]:
        """Names with what they mean. `layer` is the file's rank: later files win over earlier ones."""
        for where, row in self.rows:
            own = Own(layer, self.name, where, row.names, row.wikidata, row.note)
            table, role = TABLES.get(row.kind, "bodies"), ACTING if row.kind == "state" else "head"
            entry = Entry(row.name, row.country, row.sectors, row.kind, role, table, row.start, row.stop, own=own)
            entry = entry.spelled(row.name)  # aliases are mostly written alike, and share it
            for name in own.names:
                yield name, entry


def read_overlays(paths: Sequence[Path], codes: Codes) -> tuple[Overlay, ...]:
    """The files in the order given. Raises LexiconError for the first that is not sound."""
    return tuple(read_overlay(path, codes) for path in paths)


def read_overlay(path: Path, codes: Codes) -> Overlay:
    """One file. Raises LexiconError that lists every fault with its line and remedy."""
    data = content(path)
    text = decoded(path, data)
    given = toml_rows(path, text) if path.suffix.lower() == ".toml" else csv_rows(path, text)
    rows: list[tuple[str, OverlayRow]] = []
    faults: list[Fault] = []
    for where, cells in given:
        row, wrong = checked(where, cells, codes)
        faults += wrong
        if row:
            rows.append((where, row))
    if faults:
        raise LexiconError(listed(path, faults), f"Mend them, then ask: dragoman lexicon check {path.name}")
    return Overlay(path.name, hashlib.sha256(data).hexdigest(), tuple(rows))


def overlay_digests(paths: Sequence[Path]) -> str:
    """Names and short digests of the files, for the settings of a record."""
    return " ".join(f"{path.name}@{hashlib.sha256(content(path)).hexdigest()[:12]}" for path in paths)


def content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise LexiconError(f"The lexicon {path} cannot be read.", "Give the path of a CSV or TOML file.") from error


def decoded(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LexiconError(f"{path.name}, line {line}: the bytes are no UTF-8.", "Save the file as UTF-8.") from error


def listed(path: Path, faults: Sequence[Fault]) -> str:
    head = f"{path.name} has {len(faults)} fault{'s' if len(faults) > 1 else ''}:"
    more = [f"  … and {len(faults) - TOLD} more"] if len(faults) > TOLD else []
    return "\n".join([head, *(f"  {fault}" for fault in faults[:TOLD]), *more]) + "\n"


def csv_rows(path: Path, text: str) -> Iterator[Given]:
    """Rows of a CSV file; `#` lines before the header are left out."""
    lines = text.splitlines(keepends=True)
    skipped = next((i for i, line in enumerate(lines) if line.strip() and not line.startswith("#")), len(lines))
    reader = csv.DictReader(lines[skipped:])
    headed(path, [name.strip() for name in reader.fieldnames or []])
    reader.fieldnames = [name.strip() for name in reader.fieldnames or []]
    for row in reader:
        yield f"line {skipped + reader.line_num}", row


def headed(path: Path, names: Sequence[str]) -> None:
    """Raises LexiconError for columns that are missing or not known."""
    wrong = [f"no column {name}" for name in NEEDED if name not in names]
    wrong += [f"unknown column {name!r}" for name in names if name not in COLUMNS]
    if wrong:
        raise LexiconError(
            f"{path.name}: {', '.join(wrong)}.", f"Head it with some of {','.join(COLUMNS)}, parted by commas."
        )


def toml_rows(path: Path, text: str) -> Iterator[Given]:
    """The [[entry]] tables of a TOML file."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path.name} is no TOML: {error}.", "Mend the place named.") from error
    rows = found.pop("entry", [])
    if found or not isinstance(rows, list):
        raise LexiconError(f"{path.name} holds more than [[entry]] tables.", "Write each row as an [[entry]] table.")
    for number, row in enumerate(rows, 1):
        yield f"entry {number}", row if isinstance(row, dict) else {"name": row}


def checked(where: str, cells: dict[str, Any], codes: Codes) -> tuple[OverlayRow | None, list[Fault]]:
    """The row, or what is wrong with it."""
    if None in cells:
        return None, [Fault(where, "there are more fields than columns.", "Quote fields that hold commas.")]
    wrong = list(code_faults(cells, codes, where))
    try:
        row = OverlayRow.model_validate({name: "" if value is None else value for name, value in cells.items()})
    except ValidationError as error:
        return None, [*told(where, error), *wrong]
    return row, wrong


def told(where: str, error: ValidationError) -> Iterable[Fault]:
    for fault in error.errors(include_url=False):
        name, cause = ".".join(map(str, fault["loc"][:1])), fault.get("ctx", {}).get("error")
        if isinstance(cause, Mend):
            yield Fault(where, f"{name}: {cause}" if name else str(cause), cause.remedy)
        elif fault["type"] == "missing":
            yield Fault(where, f"{name} is missing.", f"Give each row {' and '.join(NEEDED)}.")
        elif fault["type"] == "extra_forbidden":
            yield Fault(where, f"{name!r} is no key of a row.", f"Use some of {', '.join(COLUMNS)}.")
        elif fault["type"] == "literal_error":
            yield Fault(where, f"{fault['input']!r} is no kind.", f"Use {fault['ctx']['expected']}.")
        else:
            yield Fault(where, f"{name}: {fault['msg']}.", "See docs/lexicons.md for what a row may hold.")
