"""What an import from another format gives: rows, and what could not be taken over."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from dragoman.errors import LexiconError
from dragoman.lexicons.overlays.rows import COLUMNS, OverlayRow


@dataclass(frozen=True, slots=True)
class Loss:
    """A line that is not in the lexicon, or not with all that it says."""

    where: str
    given: str
    why: str

    def __str__(self) -> str:
        return f"{self.where}: {self.given}: {self.why}"


@dataclass(slots=True)
class Imported:
    """Rows as read. `left_out` counts what is no actor, by kind; `losses` are told one by one."""

    source: str
    rows: list[OverlayRow] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)

    def lose(self, where: str, given: str, why: str) -> None:
        self.losses.append(Loss(where, given, why))

    def keep(self, where: str, **cells: Any) -> None:
        """Adds a row, or a loss when it is not sound."""
        try:
            self.rows.append(OverlayRow(**cells))
        except ValidationError as error:
            self.lose(where, str(cells.get("name")), error.errors(include_url=False)[0]["msg"])


def read_text(path: Path) -> str:
    """A dictionary as text. Raises LexiconError."""
    try:
        return path.read_text("utf-8-sig", errors="replace")
    except OSError as error:
        raise LexiconError(f"{path} cannot be read.", "Give the path of a dictionary.") from error


def write(found: Imported, out: Path) -> int:
    """Writes the rows as CSV under a line that names the source. Gives how many."""
    try:
        with out.open("w", encoding="utf-8", newline="") as file:
            file.write(f"# Imported from {found.source} by dragoman lexicon import; its licence holds on.\n")
            csv.writer(file, lineterminator="\n").writerows([COLUMNS, *(row.cells() for row in found.rows)])
    except OSError as error:
        raise LexiconError(f"{out} cannot be written.", "Name a file in a folder that exists.") from error
    return len(found.rows)


def names_of(paths: Sequence[Path]) -> str:
    return ", ".join(path.name for path in paths)
