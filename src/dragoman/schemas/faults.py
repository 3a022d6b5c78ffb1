"""Where a record breaks the contract: spans outside the text, words that differ from it, ids that lead nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dragoman.ids import text_digest
from dragoman.records import Record, Span


def faults(record: Record) -> list[str]:
    """One line for every breach, empty for a sound record."""
    return [*_digest(record), *_spans(record), *_words(record), *_doubles(record), *_dangling(record)]


def _digest(record: Record) -> Iterator[str]:
    if text_digest(record.article.text) != record.article.text_sha256:
        yield "text_sha256 is not that of the text"


def spans_of(record: Record) -> Iterator[tuple[str, Span]]:
    """Every span of the record with a name of the place it stands in."""
    yield from ((f"sentence {i}", s) for i, s in enumerate(record.sentences))
    yield from ((f"mention {m.id}", m.span) for m in record.mentions)
    for a in record.attributions:
        yield from ((f"attribution {a.id}", s) for s in (a.source, a.cue, *a.content) if s is not None)
    for e in record.events:
        parties = (p.span for p in (*e.actors, *e.recipients))
        yield from ((f"event {e.id}", s) for s in (e.trigger, *parties, *(n.span for n in e.numbers)))
    yield from ((f"loop {x.id}", s) for x in record.loops for s in x.evidence)


def _spans(record: Record) -> Iterator[str]:
    length = len(record.article.text)
    for name, span in spans_of(record):
        if not 0 <= span.start < span.stop <= length:
            yield f"{name}: [{span.start}, {span.stop}) is no span of a text of {length} characters"
    for event in record.events:
        if not 0 <= event.sentence < len(record.sentences):
            yield f"event {event.id}: there is no sentence {event.sentence}"


def _words(record: Record) -> Iterator[str]:
    for m in record.mentions:
        if m.span.of(record.article.text) != m.text:
            yield f"mention {m.id}: the text reads {m.span.of(record.article.text)!r}, the mention {m.text!r}"


def _doubles(record: Record) -> Iterator[str]:
    things = (record.mentions, record.actors, record.attributions, record.events, record.loops)
    tally = Counter(thing.id for group in things for thing in group)
    yield from (f"id {name} stands {count} times" for name, count in tally.items() if count > 1)


def references_of(record: Record) -> Iterator[tuple[str, str, str | None]]:
    """Every id referred to: who refers, the kind of thing referred to, the id."""
    yield from ((f"mention {m.id}", "actor", m.actor) for m in record.mentions)
    for a in record.attributions:
        yield from ((f"attribution {a.id}", "actor", x) for x in (a.actor, *a.actors))
        yield f"attribution {a.id}", "attribution", a.parent
    for e in record.events:
        parties = (*e.actors, *e.recipients)
        yield from ((f"event {e.id}", "mention", x) for x in (e.place, e.time, *(p.mention for p in parties)))
        yield from ((f"event {e.id}", "actor", p.actor) for p in parties)
        yield f"event {e.id}", "attribution", e.attribution
    for link in record.links:
        yield from ((f"link {link.kind}", "event or attribution", x) for x in (link.source, link.target))
    for loop in record.loops:
        yield from ((f"loop {loop.id}", "event", x) for x in (loop.opened_by, loop.closed_by))
        yield from ((f"loop {loop.id}", "actor", x) for x in (*loop.by, *loop.to))


def _dangling(record: Record) -> Iterator[str]:
    events, attributions = {e.id for e in record.events}, {a.id for a in record.attributions}
    known = {
        "actor": {a.id for a in record.actors},
        "mention": {m.id for m in record.mentions},
        "event": events,
        "attribution": attributions,
        "event or attribution": events | attributions,
    }
    for who, kind, name in references_of(record):
        if name is not None and name not in known[kind]:
            yield f"{who}: there is no {kind} {name}"
