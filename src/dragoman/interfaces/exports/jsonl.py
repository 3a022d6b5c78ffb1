"""Records as JSON Lines: one record a line, in the shape of the contract."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from dragoman.errors import RecordError
from dragoman.records import Record
from dragoman.schemas import record_from_json, record_to_json


def record_lines(records: Iterable[Record]) -> Iterator[str]:
    """One line, with its line end, for each record."""
    return (json.dumps(record_to_json(record), ensure_ascii=False) + "\n" for record in records)


def read_records(lines: Iterable[str]) -> Iterator[Record]:
    """Records of JSON Lines; empty lines are skipped. Raises RecordError that names the line."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _record(number, line)


def _record(number: int, line: str) -> Record:
    try:
        return record_from_json(json.loads(line))
    except json.JSONDecodeError as error:
        raise RecordError(f"Line {number} is no JSON: {error}.", "Write one JSON object a line.") from error
    except RecordError as error:
        raise RecordError(f"Line {number}: {error.fact}", error.remedy) from error
