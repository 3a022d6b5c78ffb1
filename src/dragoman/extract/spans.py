"""What rules add to the reader's spans: time expressions it did not see, days for time mentions, values for numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.extract import numbers, times
from dragoman.records import Interval, Mention, Number, Record, SeenMention, SentenceReading, Span

TIME, NUMBER, OTHER = "time", "number", "other"
RULE_SCORE = 0.5  # what a span found by rule alone counts


def with_times(record: Record) -> Record:
    """The record with time expressions found by rule where the reader saw no time."""
    found = times.find(record.article.text, record.article.language)
    if not found:
        return record
    readings = [
        extended(reading, [s for s in found if sentence.holds(s)])
        for sentence, reading in zip(record.sentences, record.reading, strict=True)
    ]
    return replace(record, reading=tuple(readings))


def extended(reading: SentenceReading, found: Sequence[Span]) -> SentenceReading:
    """Added at the end, so that indices into the mentions stay good."""
    known = [m.span for m in reading.mentions if m.kind in (TIME, NUMBER)]
    new = [SeenMention(s, TIME, RULE_SCORE) for s in found if not any(s.meets(k) for k in known)]
    return replace(reading, mentions=(*reading.mentions, *new)) if new else reading


def with_quantities(record: Record) -> Record:
    """The record with `time` and `number` of its mentions filled where words allow it."""
    article = record.article
    spans = [m.span for m in record.mentions if m.kind == TIME]
    days = times.resolve(article.text, spans, published=article.published, language=article.language)
    when = dict(zip(spans, days, strict=True))
    kinds = {m.span: m.number_kind for reading in record.reading for m in reading.mentions if m.kind == NUMBER}
    return replace(
        record, mentions=tuple(measured(m, when, kinds.get(m.span), article.language) for m in record.mentions)
    )


def measured(mention: Mention, when: dict[Span, Interval | None], kind: str | None, language: str | None) -> Mention:
    if mention.kind == TIME:
        return replace(mention, time=when[mention.span])
    if mention.kind == NUMBER:
        return replace(mention, number=number_of(mention, language, kind))
    return mention


def number_of(mention: Mention, language: str | None, kind: str | None) -> Number | None:
    amount = numbers.parse(mention.text, language)
    if amount is None:
        return None
    return Number(kind or OTHER, amount.value, amount.low, amount.high, amount.unit, amount.approximate, mention.span)
