"""Reading the CSV tables of this folder."""

from __future__ import annotations

import csv
from pathlib import Path

from dragoman.errors import LexiconError

HERE = Path(__file__).parent


def read_rows(path: Path) -> list[dict[str, str]]:
    """Rows of a table without its `#` lines. Raises LexiconError when the file is missing or a row has too few
    fields.
    """
    try:
        lines = [line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    except OSError as error:
        raise LexiconError(
            f"The table {path.name} cannot be read.", "Install the package again, or name a folder that holds it."
        ) from error
    rows = list(csv.DictReader(lines))
    for number, row in enumerate(rows, 1):
        if None in row or None in row.values():
            raise LexiconError(
                f"Row {number} of {path.name} has the wrong number of fields.", "Quote fields that hold commas."
            )
    return rows
