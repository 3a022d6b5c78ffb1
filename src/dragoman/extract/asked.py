"""A phrase that somebody asks about, put among the mentions that the reader saw, so that it is chained and resolved."""

from __future__ import annotations

from dataclasses import replace

from dragoman.records import Record, SeenMention, SentenceReading, Span

NAME, PHRASE = "person", "group"  # kinds of a phrase that the reader did not see: capitalised, or not
PARTY = ("person", "organization", "group", "country", "nationality", "place")


def with_asked(record: Record, span: Span) -> Record:
    """The record whose reading holds the span as a mention, in place of mentions that cross it or are nearly the same.

    Needs `sentences` and `reading`. A span that lies in no sentence changes nothing.
    """
    k = next((k for k, s in enumerate(record.sentences) if s.start <= span.start < s.stop), None)
    if k is None:
        return record
    reading = record.reading[k]
    near = [m for m in reading.mentions if m.kind in PARTY and alike(m.span, span)]
    best = max(near, key=lambda m: shared(m.span, span), default=None)
    words = span.of(record.article.text)
    kind = NAME if words[:1].isupper() else PHRASE
    asked = replace(best, span=span) if best else SeenMention(span, kind, 1.0)
    kept = [m for m in reading.mentions if m not in near and not crossing(m.span, span)]
    mentions = tuple(sorted((*kept, asked), key=lambda m: (m.span.start, -m.span.stop)))
    changed = SentenceReading(mentions, reading.triggers, reading.cues)
    return replace(record, reading=(*record.reading[:k], changed, *record.reading[k + 1 :]))


def shared(a: Span, b: Span) -> int:
    """Characters in both."""
    return max(0, min(a.stop, b.stop) - max(a.start, b.start))


def alike(a: Span, b: Span) -> bool:
    """Whether two spans share more than half of what they cover together."""
    both = shared(a, b)
    return both * 2 > a.length + b.length - both


def crossing(a: Span, b: Span) -> bool:
    return a.meets(b) and not a.holds(b) and not b.holds(a)
