"""Reading the CSV tables of a codebook folder, keeping file and line of every row to show problems where they stand.

A table opens with `#` comment lines (source, as-of date), then a header row. Problems are gathered, not raised: the
reader of a broken codebook wants all of them.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a codebook: where, what is the case, and what to do. `line` 0: the file as a whole."""

    file: str
    line: int
    fact: str
    remedy: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.fact} {self.remedy}".strip()


@dataclass(frozen=True, slots=True)
class Row:
    """One row with its place in the file."""

    file: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def known(self, column: str) -> str | None:
        """The cell, or None when it is empty."""
        return self.cells[column] or None

    def listed(self, column: str) -> tuple[str, ...]:
        """The parts of a cell that holds a list with semicolons."""
        return tuple(part.strip() for part in self.cells[column].split(";") if part.strip())


@dataclass(slots=True)
class Folder:
    """A codebook folder while it is being read: its path, and the problems met so far."""

    path: Path
    problems: list[Problem] = field(default_factory=list)

    def problem(self, row: Row, fact: str, remedy: str) -> None:
        self.problems.append(Problem(row.file, row.line, fact, remedy))

    def missing(self, file: str, fact: str, remedy: str) -> None:
        self.problems.append(Problem(file, 0, fact, remedy))

    def table(self, file: str, columns: Sequence[str]) -> tuple[Row, ...]:
        """Rows of a table; empty, with a problem noted, when the file is missing or lacks a column."""
        try:
            text = (self.path / file).read_text("utf-8")
        except FileNotFoundError:
            self.missing(file, "The file is missing.", f"Add it with the columns {', '.join(columns)}.")
            return ()
        except UnicodeDecodeError:
            self.missing(file, "The file is not UTF-8.", "Save it as UTF-8.")
            return ()
        return tuple(self._rows(file, text.splitlines(keepends=True), columns))

    def _rows(self, file: str, lines: list[str], columns: Sequence[str]) -> Iterable[Row]:
        skipped = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
        reader = csv.reader(lines[skipped:])
        header = next(reader, [])
        lacking = [column for column in columns if column not in header]
        if lacking:
            self.missing(file, f"The header lacks {', '.join(lacking)}.", f"Wanted are {', '.join(columns)}.")
            return
        for cells in reader:
            if not cells:
                continue
            row = Row(file, skipped + reader.line_num, dict(zip(header, map(str.strip, cells), strict=False)))
            if len(cells) != len(header):
                self.problem(
                    row, f"The row has {len(cells)} cells, the header {len(header)}.", "Quote cells with commas."
                )
            else:
                yield row

    def number(self, row: Row, column: str) -> float:
        """The cell as a number; 0 with a problem noted when it is none."""
        try:
            return float(row[column])
        except ValueError:
            self.problem(row, f"{column} is {row[column]!r}.", "Write a number.")
            return 0.0

    def flag(self, row: Row, column: str) -> bool:
        """The cell, `yes` or `no`, as a truth value."""
        if row[column] not in ("yes", "no"):
            self.problem(row, f"{column} is {row[column]!r}.", "Write yes or no.")
        return row[column] == "yes"

    def among(self, row: Row, column: str, known: Iterable[object], what: str) -> None:
        """Note a problem when a filled cell is not among the known codes."""
        if row[column] and row[column] not in {str(code) for code in known}:
            self.problem(row, f"{column} names {row[column]!r}, which is no {what}.", f"Use a {what} of this codebook.")
