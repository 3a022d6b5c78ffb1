"""Dates that another sentence tells: a headline's event has the date of its telling in the body (ANNOTATION 8)."""

from __future__ import annotations

from dataclasses import replace

from dragoman.records import Event, Record

REPEATS, STATED, INFERRED = "repeats", "stated", "inferred"


def with_inferred(record: Record) -> tuple[Event, ...]:
    """The events, those of the headline dated by the first later mention with a stated date. Needs `repeats` links."""
    by_id = {event.id: event for event in record.events}
    told: dict[str, Event] = {}
    for link in record.links:
        later = by_id.get(link.source)
        if link.kind == REPEATS and later and later.date and later.date.basis == STATED:
            told.setdefault(link.target, later)
    return tuple(dated(event, told.get(event.id)) for event in record.events)


def dated(event: Event, later: Event | None) -> Event:
    """The event with the date of its later mention, unless it states one itself or stands elsewhere than in front."""
    own = event.date is not None and event.date.basis == STATED
    if later is None or later.date is None or own or event.sentence != 0:
        return event
    return replace(event, date=replace(later.date, basis=INFERRED))
