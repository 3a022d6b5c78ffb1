"""The record as JSON and as flat rows: the contract between the program, its users and its tests.

`record_to_json` and `record_from_json` are the two directions of the JSON contract, `record_schema` describes it,
`faults` tells where a record breaks it. `tables` holds the columns of the flat tables, `rows` fills them and `arrow`
types them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dragoman.schemas.faults import faults
from dragoman.schemas.printed import SCHEMA, record_to_json

if TYPE_CHECKING:
    from dragoman.records import Record

__all__ = ["SCHEMA", "faults", "record_from_json", "record_schema", "record_to_json"]


def record_from_json(value: Mapping[str, Any]) -> Record:
    """The record that `value`, a decoded line of JSON, stands for. Unknown keys are dropped.

    Raises RecordError, naming the key, when a key is missing or has the wrong form, or the schema number is another.
    """
    from dragoman.schemas.parsed import parsed_record

    return parsed_record(value)


def record_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of one printed record."""
    from dragoman.schemas.parsed import schema

    return schema()
