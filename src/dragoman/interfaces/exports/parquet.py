"""Events as one flat Parquet file: one row an event, lists kept as lists, meanings in the columns' metadata."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyarrow.parquet as pq

from dragoman.errors import InputError
from dragoman.interfaces.exports.columns import Row, exported, rows_of, table
from dragoman.records import Record
from dragoman.schemas.arrow import arrow_table


def write_events(records: Iterable[Record], path: Path) -> int:
    """Write the events of records to a file and give their number. Raises InputError when that fails."""
    return write_rows(rows_of(records), path)


def write_rows(rows: Iterable[Row], path: Path) -> int:
    """Write rows of the table of events, as a desk gives them. Raises InputError when that fails."""
    made = arrow_table(table(), exported(rows))
    try:
        pq.write_table(made, path, compression="zstd")
    except OSError as error:
        raise InputError(
            f"{path} cannot be written: {error}.", "Name a file in a folder that you may write."
        ) from error
    return int(made.num_rows)
