"""The columns of an exported event: readable names, most wanted first, each with the column of the table it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from dragoman.records import Record
from dragoman.schemas.rows import event_rows
from dragoman.schemas.tables import EVENTS, Column, Table

Row = Mapping[str, Any]

COLUMNS: dict[str, str] = {
    "event_id": "event_id",
    "day_start": "day_start",
    "day_stop": "day_stop",
    "day_basis": "day_basis",
    "type": "type",
    "mode": "mode",
    "factuality": "factuality",
    "actors": "actor_names",
    "actor_countries": "actor_countries",
    "actor_sectors": "actor_sectors",
    "recipients": "recipient_names",
    "recipient_countries": "recipient_countries",
    "recipient_sectors": "recipient_sectors",
    "source": "source_words",
    "stance": "stance",
    "voices": "voices",
    "place": "place_name",
    "place_country": "place_country",
    "place_admin1": "place_admin1",
    "geonameid": "geonameid",
    "lat": "lat",
    "lon": "lon",
    "numbers": "number_texts",
    "contexts": "contexts",
    "quad": "quad",
    "intensity": "intensity",
    "cameo": "cameo",
    "confidence": "confidence",
    "trigger": "trigger_words",
    "sentence": "sentence_words",
    "publisher": "publisher",
    "published": "published",
    "title": "title",
    "url": "url",
    "article_id": "article_id",
    "sentence_start": "sentence_start",
    "sentence_stop": "sentence_stop",
    "trigger_start": "trigger_start",
    "trigger_stop": "trigger_stop",
}


def exported(rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    """Rows of the table of events under the readable names, in their order."""
    return ({name: row[column] for name, column in COLUMNS.items()} for row in rows)


def rows_of(records: Iterable[Record]) -> Iterator[Row]:
    """Rows of the table of events for records that stand in no desk."""
    return chain.from_iterable(map(event_rows, records))


def table() -> Table:
    """The exported columns as a table, with the types and meanings of those they hold."""
    held = {column.name: column for column in EVENTS.columns}
    renamed = ((name, held[column]) for name, column in COLUMNS.items())
    return Table("events", EVENTS.meaning, tuple(Column(n, c.form, c.meaning, c.null) for n, c in renamed))
