"""Files that hold many articles, a row each: JSON, JSON Lines, CSV, Parquet. Rows come one by one; a bad row does not
stop the rest.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any

from dragoman.errors import ReaderError
from dragoman.text.clean import decode

Row = tuple[int, Mapping[str, Any] | ReaderError]  # number of the row from 1, and its values or why it has none
LISTS = ("articles", "items", "entries", "results", "rows", "docs", "documents", "data", "hits", "records", "value")
BATCH = 64
DELIMITERS = ",;\t|"
NO_OBJECT = ReaderError("no_object", "The row is no JSON object.", "Give one object with a text for each article.")


def of_lines(lines: Iterable[bytes], encoding: str | None = None) -> Iterator[Row]:
    """Rows of JSON Lines. Empty lines are passed over, but counted, so that numbers are those of the lines."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield number, json_row(line, encoding)


def json_row(line: bytes, encoding: str | None) -> Mapping[str, Any] | ReaderError:
    try:
        value = json.loads(decode(line.removeprefix(b"\xef\xbb\xbf"), encoding))
    except (ValueError, RecursionError) as error:
        return broken_json(error)
    except ReaderError as error:
        return error
    return value if isinstance(value, Mapping) else NO_OBJECT


def broken_json(error: Exception) -> ReaderError:
    detail = f": {error.msg} at column {error.colno}" if isinstance(error, json.JSONDecodeError) else ""
    return ReaderError("broken_json", f"The row is no valid JSON{detail}.", "Mend or remove it.")


def of_json(data: bytes, encoding: str | None = None) -> Iterator[Row]:
    """Rows of one JSON value: an object, a list of objects, an object that holds such a list; or of JSON Lines
    misnamed.
    """
    try:
        value = json.loads(decode(data.removeprefix(b"\xef\xbb\xbf"), encoding))
    except RecursionError as error:
        raise broken_json(error) from error
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            raise broken_json(error) from error
        yield from of_lines(data.splitlines(keepends=True), encoding)
        return
    for number, row in enumerate(listed(value), 1):
        yield number, row if isinstance(row, Mapping) else NO_OBJECT


def listed(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, Mapping):
        inner = next((value[name] for name in LISTS if isinstance(value.get(name), list)), None)
        if inner and all(isinstance(row, Mapping) for row in inner):
            return list(inner)
    return [value]


def of_csv(stream: IO[bytes], encoding: str | None = None, longest: int = 1 << 27) -> Iterator[Row]:
    """Rows of a table with a header line; comma, semicolon, tab or bar between cells. Row 1 is the first under the
    header.
    """
    csv.field_size_limit(
        longest
    )  # the limit of the csv module is one for the process; 128 KiB is too little for an article
    lines = io.TextIOWrapper(stream, encoding or "utf-8-sig", errors="surrogateescape", newline="")
    try:
        first = lines.readline()
        if not first.strip():
            raise ReaderError("empty", "The table is empty.", "Give a table with a header line.")
        delimiter = max(DELIMITERS, key=first.count)
        header = [whole(name).strip() for name in next(csv.reader([first], delimiter=delimiter))]
        yield from csv_rows(csv.reader(lines, delimiter=delimiter), header)
    finally:
        lines.detach()  # whoever opened the stream closes it


def csv_rows(rows: Iterator[list[str]], header: list[str]) -> Iterator[Row]:
    number = 0
    while True:
        number += 1
        try:
            cells = next(rows)
            if cells:
                yield number, dict(zip(header, map(whole, cells), strict=False))
        except StopIteration:
            return
        except csv.Error as error:
            yield number, ReaderError("broken_row", f"The row cannot be read ({error}).", "Mend its quotation marks.")
        except ReaderError as error:
            yield number, error


def whole(cell: str) -> str:
    """A cell with bytes that were not UTF-8 read anew, by a guess."""
    return (
        cell
        if cell.isascii() or not any("\udc80" <= c <= "\udcff" for c in cell)
        else decode(cell.encode("utf-8", "surrogateescape"))
    )


def of_parquet(stream: IO[bytes]) -> Iterator[Row]:
    """Rows of a Parquet file, read batch by batch."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        for batch in pq.ParquetFile(stream).iter_batches(batch_size=BATCH):
            for row in batch.to_pylist():
                number += 1
                yield number, row
    except (pa.ArrowException, OSError) as error:
        raise ReaderError(
            "broken_parquet", f"The Parquet file cannot be read after row {number}.", "Write it again."
        ) from error
