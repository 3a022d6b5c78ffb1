"""Events as CSV: one row an event, parts of a list parted by `; `, an unknown value an empty cell, lines end in LF."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from dragoman.interfaces.exports.columns import COLUMNS, Row, exported, rows_of
from dragoman.records import Record

SEPARATOR = "; "


def events_csv(records: Iterable[Record], *, header: bool = True) -> str:
    """The events of records as CSV; `header` tells whether the line of names comes first."""
    return rows_csv(rows_of(records), header=header)


def rows_csv(rows: Iterable[Row], *, header: bool = True) -> str:
    """Rows of the table of events, as a desk gives them, as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    if header:
        writer.writerow(COLUMNS)
    writer.writerows([_cell(value) for value in row.values()] for row in exported(rows))
    return out.getvalue()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    text = SEPARATOR.join(value) if isinstance(value, list | tuple) else value
    return " ".join(text.split()) if isinstance(text, str) else text
