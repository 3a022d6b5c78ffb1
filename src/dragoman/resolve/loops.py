"""Loops: acts that call for an answer, and whether the article tells the answer.

Which acts open a loop and what closes it as met, refused or withdrawn is data of the codebook (`expectations.csv`,
`closings.csv`); here it is matched to events and attributions of one article (ANNOTATION section 7).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.codebook import Closing, Codebook, Expectation
from dragoman.ids import content_id
from dragoman.records import Attribution, Event, Interval, Loop, Party, Record

OPEN, LAPSED, REPEATS, STATED, PLANNED = "open", "lapsed", "repeats", "stated", "planned"
OPENER, CONTENT, EVERY = "opener", "content", "*"
OLD_DAYS = 366  # acts older than this open no loop
FUTURE = (PLANNED, "hypothetical")


@dataclass(frozen=True)
class Opened:
    event: Event
    expectation: Expectation
    said: Attribution | None  # the attribution whose cue the trigger is
    content: tuple[Event, ...]  # the deeds named in what is said


def find_loops(record: Record, codebook: Codebook) -> tuple[Loop, ...]:
    """One loop for the first mention of every act that calls for an answer.

    Needs events, attributions and `repeats` links.
    """
    later = {x.source for x in record.links if x.kind == REPEATS}
    return tuple(loop_of(opened, record) for opened in openers(record, codebook) if opened.event.id not in later)


def answers(record: Record, codebook: Codebook) -> Iterator[tuple[str, str]]:
    """Pairs of opening and closing event."""
    for opened in openers(record, codebook):
        closing = closed(opened, record)
        if closing is not None:
            yield opened.event.id, closing[1].id


def openers(record: Record, codebook: Codebook) -> Iterator[Opened]:
    for event in record.events:
        said = next((a for a in record.attributions if a.cue.meets(event.trigger)), None)
        content = deeds(event, said, record)
        limit = due_of(event, content) is not None
        stance = stance_of(event, said, record)
        x = next((x for x in codebook.expectations if fits(x, event, stance, limit=limit)), None)
        if x is not None and not old(event, record) and (x.type != EVERY or not inside_opener(event, record)):
            yield Opened(event, x, said, content)


def fits(rule: Expectation, event: Event, stance: str | None, *, limit: bool) -> bool:
    """Whether an expectation is about this act; what a rule leaves open fits everything."""
    wanted = (None if rule.type == EVERY else rule.type, rule.mode, rule.factuality, rule.stance, rule.limit)
    given = (event.type, event.mode, event.factuality, stance, limit)
    return all(want is None or want == have for want, have in zip(wanted, given, strict=True))


def stance_of(event: Event, said: Attribution | None, record: Record) -> str | None:
    """The stance of the cue that the trigger is, also where nothing is quoted ("invited the premier")."""
    if said is not None:
        return said.stance
    cues = record.reading[event.sentence].cues if record.reading else ()
    return next((c.stance for c in cues if c.span.meets(event.trigger)), None)


def deeds(event: Event, said: Attribution | None, record: Record) -> tuple[Event, ...]:
    """What is asked, threatened or promised: events in the content of the act."""
    if said is None:
        return ()
    return tuple(e for e in record.events if e.id != event.id and any(part.holds(e.trigger) for part in said.content))


def inside_opener(event: Event, record: Record) -> bool:
    """Whether the event is the content of an act that is an event itself."""
    triggers = [e.trigger for e in record.events if e.id != event.id]
    return any(
        part.holds(event.trigger)
        for a in record.attributions
        if any(t.meets(a.cue) for t in triggers)
        for part in a.content
    )


def old(event: Event, record: Record) -> bool:
    published, date = record.article.published, event.date
    if published is None or date is None or date.stop is None:
        return False
    return dt.date.fromisoformat(date.stop) < dt.date.fromisoformat(published[:10]) - dt.timedelta(days=OLD_DAYS)


def due_of(event: Event, content: Sequence[Event]) -> Interval | None:
    """The day stated for the deed: that of a planned event itself, or of what is asked, threatened or promised."""
    deeds_named = content or ((event,) if event.factuality == PLANNED else ())
    return next((e.date for e in deeds_named if dated(e) and e.factuality in FUTURE), None)


def dated(event: Event) -> bool:
    return event.date is not None and event.date.basis == STATED and event.date.stop is not None


def loop_of(opened: Opened, record: Record) -> Loop:
    event, x = opened.event, opened.expectation
    closing = closed(opened, record)
    due = due_of(event, opened.content)
    unanswered = LAPSED if x.limit and passed(due, record.article.published) else OPEN
    state = closing[0].state if closing else unanswered
    spans = [record.sentences[event.sentence], *([record.sentences[closing[1].sentence]] if closing else [])]
    by, to = sides(opened)
    return Loop(content_id("lo", record.article.id, event.id, x.kind), x.kind, event.id, by, to, due, state,
                closing[1].id if closing else None, tuple(dict.fromkeys(spans)))  # fmt: skip


def sides(opened: Opened) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Actors who opened the loop and actors who are to answer."""
    by = tuple(dict.fromkeys(p.actor for p in opened.event.actors if p.actor))
    if not by and opened.said is not None:
        by = opened.said.actors
    return by, tuple(dict.fromkeys(p.actor for p in opened.event.recipients if p.actor))


def closed(opened: Opened, record: Record) -> tuple[Closing, Event] | None:
    """The first event that closes the loop, with the rule it closes by.

    It stands after the opening, or before it in the same sentence ("rejected the plea").
    """
    named = {e.id for e in opened.content} | {opened.event.id}
    for event in record.events:
        after = event.trigger.start > opened.event.trigger.stop
        if event.id not in named and (after or event.sentence == opened.event.sentence):
            for closing in opened.expectation.closings:
                if (after or closing.match != CONTENT) and closes(closing, event, opened, record):
                    return closing, event
    return None


def passed(due: Interval | None, published: str | None) -> bool:
    """Whether the text is later than the last day for the answer."""
    return due is not None and due.stop is not None and published is not None and due.stop <= published[:10]


def closes(closing: Closing, event: Event, opened: Opened, record: Record) -> bool:
    if closing.factuality and event.factuality != closing.factuality:
        return False
    if closing.match == CONTENT:
        if not any(e.type == event.type and (not e.mode or e.mode == event.mode) for e in opened.content):
            return False
    elif closing.type != event.type or (closing.mode and closing.mode != event.mode):
        return False
    return rightful(closing, event, opened, record)


def rightful(closing: Closing, event: Event, opened: Opened, record: Record) -> bool:
    """Whether the one who acts is the one the rule names, and the act is turned to the other side where it says so."""
    chains = {m.id: m.chain for m in record.mentions}
    own, other = chains_of(opened.event.actors, chains), chains_of(opened.event.recipients, chains)
    doers, targets = chains_of(event.actors, chains), chains_of(event.recipients, chains)
    wanted, facing = (own, other) if closing.by == OPENER else (other, own)
    if closing.by != OPENER and event.sentence == opened.event.sentence and closing.match != CONTENT:
        return not doers & own and bool(targets & own or doers & wanted or not (targets and wanted))
    return bool(doers & wanted) and (not targets or bool(targets & (facing | wanted)) or closing.match == CONTENT)


def chains_of(parties: Sequence[Party], chains: dict[str, str]) -> set[str]:
    return {chains[p.mention] for p in parties if p.mention in chains}
