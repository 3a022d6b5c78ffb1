"""A record as a JSON value. Offsets are `[start, end)` in code points of `article.text`; what is not known is null."""

from __future__ import annotations

from typing import Any

from dragoman.records import (
    Actor,
    Article,
    Attribution,
    Engine,
    Event,
    Interval,
    Link,
    Loop,
    Mention,
    Number,
    Party,
    Place,
    Record,
    Span,
)

SCHEMA = "dragoman/1"
Json = dict[str, Any]


def record_to_json(record: Record) -> Json:
    """The record in the printed form; what the reader model saw is left out."""
    return {
        "schema": SCHEMA,
        "article": _article(record.article),
        "sentences": [_span(s) for s in record.sentences],
        "mentions": [_mention(m) for m in record.mentions],
        "actors": [_actor(a) for a in record.actors],
        "attributions": [_attribution(a) for a in record.attributions],
        "events": [_event(e) for e in record.events],
        "links": [_link(x) for x in record.links],
        "loops": [_loop(x) for x in record.loops],
        "engine": _engine(record.engine) if record.engine else None,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.stop]


def _amount(value: float | None) -> float | int | None:
    """Whole numbers without a fraction, as people write them."""
    return int(value) if value is not None and float(value).is_integer() else value


def _article(a: Article) -> Json:
    return {
        "id": a.id,
        "url": a.url,
        "publisher": a.publisher,
        "title": a.title,
        "byline": a.byline,
        "language": a.language,
        "published": a.published,
        "text": a.text,
        "text_sha256": a.text_sha256,
    }


def _days(days: Interval) -> Json:
    known = {"from": days.start, "until": days.stop, "basis": days.basis}
    return known if days.value is None else {**known, "value": days.value}


def _place(p: Place) -> Json:
    return {
        "geonameid": p.geonameid,
        "name": p.name,
        "country": p.country,
        "admin1": p.admin1,
        "lat": p.lat,
        "lon": p.lon,
        "precision": p.precision,
        "score": p.score,
    }


def _mention(m: Mention) -> Json:
    return {
        "id": m.id,
        "start": m.span.start,
        "end": m.span.stop,
        "text": m.text,
        "kind": m.kind,
        "chain": m.chain,
        "sentence": m.sentence,
        "actor": m.actor,
        "place": _place(m.place) if m.place else None,
        "time": _days(m.time) if m.time else None,
        "number": _number(m.number) if m.number else None,
        "literal": m.literal,
    }


def _number(n: Number) -> Json:
    return {
        "kind": n.kind,
        "value": _amount(n.value),
        "low": _amount(n.low),
        "high": _amount(n.high),
        "unit": n.unit,
        "approximate": n.approximate,
        "span": _span(n.span),
    }


def _actor(a: Actor) -> Json:
    return {
        "id": a.id,
        "label": a.label,
        "kind": a.kind,
        "country": a.country,
        "sectors": list(a.sectors),
        "office": a.office,
        "wikidata": a.wikidata,
        "basis": a.basis,
    }


def _attribution(a: Attribution) -> Json:
    return {
        "id": a.id,
        "source": _span(a.source) if a.source else None,
        "cue": _span(a.cue),
        "content": [_span(part) for part in a.content],
        "form": a.form,
        "stance": a.stance,
        "actor": a.actor,
        "actors": list(a.actors),
        "parent": a.parent,
        "confidence": a.confidence,
    }


def _party(p: Party) -> Json:
    return {"mention": p.mention, "span": _span(p.span), "actor": p.actor}


def _event(e: Event) -> Json:
    return {
        "id": e.id,
        "sentence": e.sentence,
        "trigger": _span(e.trigger),
        "type": e.type,
        "mode": e.mode,
        "contexts": list(e.contexts),
        "quad": e.quad,
        "intensity": e.intensity,
        "cameo": e.cameo,
        "actors": [_party(p) for p in e.actors],
        "recipients": [_party(p) for p in e.recipients],
        "place": e.place,
        "time": e.time,
        "date": _days(e.date) if e.date else None,
        "numbers": [_number(n) for n in e.numbers],
        "factuality": e.factuality,
        "attribution": e.attribution,
        "confidence": e.confidence,
    }


def _link(x: Link) -> Json:
    return {"kind": x.kind, "from": x.source, "to": x.target}


def _loop(x: Loop) -> Json:
    return {
        "id": x.id,
        "kind": x.kind,
        "opened_by": x.opened_by,
        "by": list(x.by),
        "to": list(x.to),
        "due": _days(x.due) if x.due else None,
        "state": x.state,
        "closed_by": x.closed_by,
        "evidence": [_span(part) for part in x.evidence],
    }


def _engine(e: Engine) -> Json:
    return {"version": e.version, "model": e.model, "codebook": e.codebook, "settings": dict(e.settings)}
