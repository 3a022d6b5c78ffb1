"""Arrow types of the flat tables. The only module of this package that loads pyarrow."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa

from dragoman.schemas.tables import Column, Table

FORMS = {"string": pa.string(), "int": pa.int64(), "float": pa.float64(), "bool": pa.bool_()}


def _type(column: Column) -> Any:
    if column.form.startswith("list<"):
        return pa.list_(FORMS[column.form[len("list<") : -1]])
    return FORMS[column.form]


def arrow_schema(table: Table) -> Any:
    """The pyarrow schema, with the meaning of each column in the field's metadata."""
    fields = [pa.field(c.name, _type(c), nullable=c.null, metadata={"meaning": c.meaning}) for c in table.columns]
    return pa.schema(fields, metadata={"table": table.name, "meaning": table.meaning})


def arrow_table(table: Table, rows: Iterable[Mapping[str, Any]]) -> Any:
    """Rows as a pyarrow table of the table's schema; a row must hold every column."""
    held = list(rows)
    columns = {column.name: [row[column.name] for row in held] for column in table.columns}
    return pa.table(columns, schema=arrow_schema(table))
