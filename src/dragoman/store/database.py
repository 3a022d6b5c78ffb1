"""Reading a desk: lists of events and loops, and one event with all that speaks for it. Changes nothing on disk.

Everything shown belongs to the coding that stands for its article. Lists come newest first, then in order of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from dragoman.errors import DeskError, OptionError
from dragoman.schemas.tables import TABLES
from dragoman.store.found import (
    EventQuery,
    Evidence,
    FoundArticle,
    FoundEvent,
    FoundLink,
    FoundLoop,
    FoundNumber,
    FoundParty,
    LoopQuery,
    Voice,
)
from dragoman.store.manifest import read_manifest
from dragoman.store.views import memory

__all__ = [
    "Desk",
    "EventQuery",
    "Evidence",
    "FoundArticle",
    "FoundEvent",
    "FoundLink",
    "FoundLoop",
    "FoundNumber",
    "FoundParty",
    "LoopQuery",
    "Voice",
    "open_desk",
]

T = TypeVar("T")
Values = Mapping[str, Any]
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

# Ids are unique in an article, so that everything is joined by the article too.
LINKS = """
    WITH ends AS (SELECT article_id, event_id AS id, trigger_words AS words FROM events
                  UNION ALL SELECT article_id, attribution_id, cue_words FROM attributions)
    SELECT k.kind, k.source_id, s.words AS source_words, k.target_id, t.words AS target_words
    FROM links k
    LEFT JOIN ends s ON s.id = k.source_id AND s.article_id = k.article_id
    LEFT JOIN ends t ON t.id = k.target_id AND t.article_id = k.article_id
    WHERE k.article_id = $article AND $id IN (k.source_id, k.target_id) ORDER BY k.kind, k.source_id, k.target_id
"""
VOICES = """
    WITH RECURSIVE said AS (SELECT * FROM attributions WHERE article_id = $article), chain AS (
        SELECT *, 0 AS depth FROM said WHERE attribution_id = $id
        UNION ALL
        SELECT a.*, chain.depth + 1 FROM said a JOIN chain ON a.attribution_id = chain.parent_id
        WHERE chain.depth < 20)
    SELECT chain.*, b.label FROM chain
    LEFT JOIN actors b ON b.actor_id = chain.actor_id AND b.article_id = chain.article_id ORDER BY depth
"""
PARTIES = "SELECT * FROM event_parties WHERE article_id = $article AND event_id = $id ORDER BY role, position"
NUMBERS = "SELECT * FROM event_numbers WHERE article_id = $article AND event_id = $id ORDER BY position"
SEARCHED = "concat_ws(' ', e.title, e.sentence_words, array_to_string(e.actor_names || e.recipient_names, ' '))"
EVENTS = "SELECT e.* FROM events e"
DAY = "coalesce(e.day_start, e.published)"
NEWEST = f"{DAY} DESC NULLS LAST, e.article_id, e.trigger_start, e.event_id"
DAYS_TERMS = {
    "since": "CASE WHEN e.day_basis IS NULL THEN e.published[:10] >= $since "
    "ELSE e.day_stop IS NULL OR e.day_stop > $since END",
    "until": "CASE WHEN e.day_basis IS NULL THEN e.published[:10] < $until "
    "ELSE e.day_start IS NULL OR e.day_start < $until END",
    "country": "list_contains(e.actor_countries || e.recipient_countries, $country)",
}
EVENT_TERMS = {
    **DAYS_TERMS,
    "type": "e.type = $type",
    "mode": "e.mode = $mode",
    "quad": "e.quad = $quad",
    "factuality": "e.factuality = $factuality",
    "actor_country": "list_contains(e.actor_countries, $actor_country)",
    "recipient_country": "list_contains(e.recipient_countries, $recipient_country)",
    "place_country": "e.place_country = $place_country",
    "publisher": "e.publisher = $publisher",
    "words": f"contains(lower({SEARCHED}), lower($words))",
    "min_confidence": "e.confidence >= $min_confidence",
    "article_id": "e.article_id = $article_id",
}
LOOPS = """
    SELECT l.*, e.trigger_words AS opened_words, c.trigger_words AS closed_words, e.publisher, e.published, e.title
    FROM loops l
    JOIN events e ON e.event_id = l.opened_by AND e.article_id = l.article_id
    LEFT JOIN events c ON c.event_id = l.closed_by AND c.article_id = l.article_id
"""
LOOPS_OF = f"{LOOPS} WHERE l.article_id = $article AND $id IN (l.opened_by, l.closed_by) ORDER BY l.loop_id"
NAMED = (
    f"{EVENTS} WHERE starts_with(e.event_id, $id) AND ($article IS NULL OR e.article_id = $article) "
    "ORDER BY e.event_id != $id, e.event_id LIMIT 2"
)
LOOP_TERMS = {**DAYS_TERMS, "kind": "l.kind = $kind", "state": "l.state = $state"}


class Desk:
    """A desk open for reading. Use `open_desk`."""

    def __init__(self, path: Path, connection: Any) -> None:
        self.path = path
        self._connection = connection

    def close(self) -> None:
        self._connection.close()

    def counts(self) -> dict[str, int]:
        """Rows of every table that stand, by table name."""
        return {name: int(self._rows(f"SELECT count(*) AS n FROM {name}", {})[0]["n"]) for name in TABLES}

    def events(self, query: EventQuery | None = None) -> tuple[FoundEvent, ...]:
        """Events that fit, newest first. Raises OptionError when a day is no ISO date."""
        return self._list(FoundEvent, EVENTS, EVENT_TERMS, NEWEST, query or EventQuery())

    def event_rows(self, query: EventQuery | None = None) -> list[dict[str, Any]]:
        """Like `events`, as rows of the table of events with all its columns, for exports."""
        statement, values = _statement(EVENTS, EVENT_TERMS, NEWEST, query or EventQuery())
        return self._rows(statement, values)

    def loops(self, query: LoopQuery | None = None) -> tuple[FoundLoop, ...]:
        """Loops that fit, newest first. Raises OptionError when a day is no ISO date."""
        return self._list(FoundLoop, LOOPS, LOOP_TERMS, NEWEST + ", l.loop_id", query or LoopQuery())

    def event(self, name: str, article: str | None = None) -> Evidence | None:
        """An event with all that speaks for it, by its id or a beginning that fits only one; None when there is none.

        Ids made by Dragoman are unique in a desk; `article` tells apart events of records whose ids are not.
        Raises DeskError when several fit.
        """
        found = self._found(FoundEvent, NAMED, name, article) if name else ()
        exact = [event for event in found if event.event_id == name]
        if len(exact or found) > 1:
            raise DeskError(f"Several events have an id that is or begins with {name!r}.", "Give more of the id.")
        return self._evidence((*exact, *found)[0]) if found else None

    def article(self, name: str) -> FoundArticle | None:
        """An article by its id, with its text; None when there is none."""
        rows = self._rows("SELECT * FROM articles WHERE article_id = $article", {"article": name})
        return _value(FoundArticle, rows[0]) if rows else None

    def _evidence(self, event: FoundEvent) -> Evidence:
        name, article, said = event.event_id, event.article_id, event.attribution_id
        return Evidence(
            event=event,
            parties=self._found(FoundParty, PARTIES, name, article),
            numbers=self._found(FoundNumber, NUMBERS, name, article),
            voices=self._found(Voice, VOICES, said, article) if said else (),
            links=self._found(FoundLink, LINKS, name, article),
            loops=self._found(FoundLoop, LOOPS_OF, name, article),
        )

    def _list(
        self, form: type[T], select: str, terms: Mapping[str, str], order: str, query: EventQuery | LoopQuery
    ) -> tuple[T, ...]:
        statement, values = _statement(select, terms, order, query)
        return tuple(_value(form, row) for row in self._rows(statement, values))

    def _found(self, form: type[T], statement: str, name: str, article: str | None) -> tuple[T, ...]:
        return tuple(_value(form, row) for row in self._rows(statement, {"id": name, "article": article}))

    def _rows(self, statement: str, values: Values) -> list[dict[str, Any]]:
        try:
            cursor = self._connection.execute(statement, dict(values))
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        except duckdb.Error as error:
            raise DeskError(f"The desk at {self.path} cannot be read: {error}", "Run `dragoman verify`.") from error


@contextmanager
def open_desk(path: Path) -> Iterator[Desk]:
    """A desk open for reading, as a context manager. Raises DeskError when there is none or it cannot be read."""
    desk = Desk(path, memory(path, read_manifest(path)))
    try:
        yield desk
    finally:
        desk.close()


def _statement(
    select: str, terms: Mapping[str, str], order: str, query: EventQuery | LoopQuery
) -> tuple[str, dict[str, Any]]:
    """The statement that answers a query, and its values; nothing that was asked enters the text of the statement."""
    asked = {name: value for name, value in asdict(query).items() if value is not None}
    page = {"limit": asked.pop("limit", None), "offset": asked.pop("offset", 0)}
    for name in ("since", "until"):
        _check_day(name, asked.get(name))
    where = " AND ".join(terms[name] for name in asked) or "true"
    return f"{select} WHERE {where} ORDER BY {order} LIMIT $limit OFFSET $offset", {**asked, **page}


def _check_day(name: str, day: str | None) -> None:
    if day is not None and not ISO_DAY.fullmatch(day):
        raise OptionError(f"{name} is {day!r}.", "Write a day as YYYY-MM-DD.")


def _value(form: type[T], row: Mapping[str, Any]) -> T:
    """A frozen value from the row's columns of the same names; lists become tuples."""
    cells = {field.name: row[field.name] for field in fields(form)}  # type: ignore[arg-type]
    return form(**{name: tuple(cell) if isinstance(cell, list) else cell for name, cell in cells.items()})
