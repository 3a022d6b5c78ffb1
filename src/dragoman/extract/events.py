"""Events: the reader's triggers with their parties, place, time, numbers, certainty, voice and codes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.codebook import Codebook
from dragoman.extract.attribution import innermost
from dragoman.ids import content_id
from dragoman.records import Event, Interval, Mention, Number, Party, Record, SeenRole, SeenTrigger, Span

BEFORE = 24  # characters before a trigger in which an auxiliary of the past perfect may stand
PAST_PERFECT = re.compile(r"\b(?:had|hadn['’]t|having|hab[ií]an?)\b(?:\s+\w+){0,2}\s*$", re.IGNORECASE)
ACTUAL = "actual"
SIDES = ("actor", "recipient")


@dataclass(frozen=True)
class Coder:
    """What turns triggers into coded events: codebook, and calibration of raw scores (slope, offset on log-odds)."""

    codebook: Codebook
    calibration: tuple[float, float] = (1.0, 0.0)

    def confidence(self, score: float) -> float:
        p = min(max(score, 1e-4), 1 - 1e-4)
        slope, offset = self.calibration
        return round(1 / (1 + math.exp(-(slope * math.log(p / (1 - p)) + offset))), 4)


def code_events(record: Record, coder: Coder) -> tuple[Event, ...]:
    """All events in text order. Needs `reading`, `mentions`, `attributions`. One event a trigger and type."""
    by_span: dict[Span, Mention] = {}
    for mention in record.mentions:
        by_span.setdefault(mention.span, mention)
    found = [
        event_of(record, k, trigger, by_span, coder)
        for k, reading in enumerate(record.reading)
        for trigger in reading.triggers
    ]
    kept = [e for e, doubled in zip(found, doubles(found), strict=True) if not doubled]
    return tuple(sorted(kept, key=lambda e: (e.trigger, e.type)))


def event_of(record: Record, sentence: int, seen: SeenTrigger, by_span: dict[Span, Mention], coder: Coder) -> Event:
    book = coder.codebook
    time, place = one(seen.roles, "time", by_span), one(seen.roles, "place", by_span)
    mode = seen.mode if (seen.type, seen.mode or "") in book.modes else None
    contexts = book.tidy_contexts(seen.type, mode, seen.contexts)
    voice = innermost(seen.span, record.attributions)
    clause = next((p for a in record.attributions if a.id == voice for p in a.content if p.holds(seen.span)), None)
    return Event(
        id=content_id("ev", record.article.id, seen.span.start, seen.span.stop, seen.type),
        sentence=sentence, trigger=seen.span,
        type=seen.type, mode=mode, contexts=contexts, quad=book.quad(seen.type), intensity=book.score(seen.type, mode),
        cameo=book.cameo(seen.type, mode, contexts), actors=parties(seen.roles, "actor", by_span, clause),
        recipients=parties(seen.roles, "recipient", by_span, clause),
        place=place.id if place else None, time=time.id if time else None,
        date=date_of(record, seen, time, voice), numbers=tuple(numbers(seen.roles, by_span)),
        factuality=seen.factuality, attribution=voice, confidence=coder.confidence(seen.score),
    )  # fmt: skip


def parties(
    roles: Sequence[SeenRole], role: str, by_span: dict[Span, Mention], clause: Span | None
) -> tuple[Party, ...]:
    """Fillers of a role. Inside of what somebody says, words outside of it count only if none inside fills the role."""
    found = [filler for filler in roles if filler.role == role]
    inside = [filler for filler in found if clause is not None and clause.holds(filler.span)]
    out = []
    for filler in inside or found:
        mention = by_span.get(filler.span)
        out.append(Party(mention.id if mention else None, filler.span, mention.actor if mention else None))
    return tuple(out)


def one(roles: Sequence[SeenRole], role: str, by_span: dict[Span, Mention]) -> Mention | None:
    """The mention that fills a single-valued role."""
    return next((by_span[r.span] for r in roles if r.role == role and r.span in by_span), None)


def numbers(roles: Sequence[SeenRole], by_span: dict[Span, Mention]) -> Iterator[Number]:
    for filler in roles:
        mention = by_span.get(filler.span)
        if filler.role == "number" and mention is not None and mention.number is not None:
            yield mention.number


def date_of(record: Record, seen: SeenTrigger, time: Mention | None, voice: str | None) -> Interval | None:
    """Days of the event: as stated; else the day of publication for actual events not told as background; else none.

    What somebody tells of is background, unless it is an act of speech itself.
    """
    if time is not None:
        return time.time
    text, published = record.article.text, record.article.published
    background = PAST_PERFECT.search(text[max(0, seen.span.start - BEFORE) : seen.span.start])
    spoken = any(said.cue.meets(seen.span) for said in record.attributions)
    if seen.factuality != ACTUAL or published is None or background or (voice and not spoken):
        return None
    return day_of(published)


def day_of(published: str) -> Interval:
    import datetime as dt

    day = dt.date.fromisoformat(published[:10])
    return Interval(day.isoformat(), (day + dt.timedelta(days=1)).isoformat(), "published")


def doubles(found: Sequence[Event]) -> list[bool]:
    """Which events only repeat a surer one of their sentence: a light verb beside its noun, a result beside its act."""
    ranks = [(event.confidence, -k) for k, event in enumerate(found)]
    return [
        any(rank > ranks[k] and repeats(event, other) for rank, other in zip(ranks, found, strict=True))
        for k, event in enumerate(found)
    ]


def repeats(event: Event, other: Event) -> bool:
    """Whether `other` tells the same act: type, certainty and voice, fitting mode, a shared party, none at odds."""
    told = [(e.sentence, e.type, e.factuality, e.attribution) for e in (event, other)]
    if told[0] != told[1] or (event.mode and other.mode and event.mode != other.mode):
        return False
    if any(number not in other.numbers for number in event.numbers):
        return False
    sides = [(parties_of(event, side), parties_of(other, side)) for side in SIDES]
    clash = any(own and theirs and not own & theirs for own, theirs in sides)
    return not clash and any(own & theirs for own, theirs in sides)


def parties_of(event: Event, side: str) -> frozenset[object]:
    """Who fills a side, as actors, or as spans where nobody is known."""
    return frozenset(p.actor or p.span for p in (event.actors if side == SIDES[0] else event.recipients))
