"""From a record to rows of the flat tables."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dragoman.records import (
    Actor,
    Attribution,
    Engine,
    Event,
    Interval,
    Loop,
    Mention,
    Number,
    Party,
    Place,
    Record,
    Rejected,
    Span,
)

Row = dict[str, Any]
SEPARATOR = ": "


def engine_digest(engine: Engine | None) -> str:
    """SHA-256 over version, model, codebook and settings; records without an engine share one digest."""
    return hashlib.sha256(json.dumps(engine_row(engine), sort_keys=True).encode("utf-8")).hexdigest()


def engine_row(engine: Engine | None) -> Row:
    """The engine as columns of `runs`; settings as canonical JSON."""
    if engine is None:
        return {"version": None, "model": None, "codebook": None, "settings": "{}"}
    settings = json.dumps(dict(engine.settings), sort_keys=True)
    return {"version": engine.version, "model": engine.model, "codebook": engine.codebook, "settings": settings}


def rejected_row(rejected: Rejected, run: str) -> Row:
    return {"run": run, "origin": rejected.origin, "code": rejected.code, "reason": rejected.reason}


def rows_of(record: Record, run: str) -> dict[str, list[Row]]:
    """Rows of all coded tables, by table name."""
    return Flat(record, run).tables()


def event_rows(record: Record, run: str = "") -> list[Row]:
    """Rows of the table of events alone, for exports."""
    flat = Flat(record, run)
    return [flat.coded(flat.event(event)) for event in record.events]


@dataclass(frozen=True)
class Flat:
    """One record being laid flat."""

    record: Record
    run: str

    @cached_property
    def actors(self) -> dict[str, Actor]:
        return {a.id: a for a in self.record.actors}

    @cached_property
    def mentions(self) -> dict[str, Mention]:
        return {m.id: m for m in self.record.mentions}

    @cached_property
    def attributions(self) -> dict[str, Attribution]:
        return {a.id: a for a in self.record.attributions}

    def tables(self) -> dict[str, list[Row]]:
        r = self.record
        found: dict[str, list[Row]] = {
            "articles": [self.article()],
            "sentences": [{"sentence": i, **self.span("", s)} for i, s in enumerate(r.sentences)],
            "mentions": [self.mention(m) for m in r.mentions],
            "actors": [self.actor(a) for a in r.actors],
            "attributions": [self.attribution(a) for a in r.attributions],
            "events": [self.event(e) for e in r.events],
            "event_parties": [row for e in r.events for row in self.parties(e)],
            "event_numbers": [row for e in r.events for row in self.numbers(e)],
            "links": [{"kind": x.kind, "source_id": x.source, "target_id": x.target} for x in r.links],
            "loops": [self.loop(x) for x in r.loops],
        }
        return {name: [self.coded(row) for row in rows] for name, rows in found.items()}

    def coded(self, row: Row) -> Row:
        return {"article_id": self.record.article.id, "run": self.run, **row}

    def span(self, prefix: str, span: Span | None) -> Row:
        if span is None:
            return {f"{prefix}start": None, f"{prefix}stop": None, f"{prefix}words": None}
        words = span.of(self.record.article.text)
        return {f"{prefix}start": span.start, f"{prefix}stop": span.stop, f"{prefix}words": words}

    def spans(self, prefix: str, spans: Sequence[Span]) -> Row:
        return {
            f"{prefix}_starts": [s.start for s in spans],
            f"{prefix}_stops": [s.stop for s in spans],
            f"{prefix}_words": [s.of(self.record.article.text) for s in spans],
        }

    def source(self) -> Row:
        a = self.record.article
        return {"url": a.url, "publisher": a.publisher, "title": a.title, "published": a.published}

    def article(self) -> Row:
        a = self.record.article
        return {
            **self.source(),
            "byline": a.byline,
            "language": a.language,
            "text": a.text,
            "text_sha256": a.text_sha256,
            "engine_sha256": engine_digest(self.record.engine),
            "n_sentences": len(self.record.sentences),
            "n_events": len(self.record.events),
        }

    def mention(self, m: Mention) -> Row:
        return {
            "mention_id": m.id,
            "sentence": m.sentence,
            **self.span("", m.span),
            "kind": m.kind,
            "chain": m.chain,
            "actor_id": m.actor,
            "literal": m.literal,
            **place_row(m.place),
            "place_score": m.place.score if m.place else None,
            **days_row("day", m.time),
            "timex": m.time.value if m.time else None,
            "number_kind": m.number.kind if m.number else None,
            "number_value": m.number.value if m.number else None,
        }

    def actor(self, a: Actor) -> Row:
        return {
            "actor_id": a.id,
            "label": a.label,
            "kind": a.kind,
            "country": a.country,
            "sectors": list(a.sectors),
            "office": a.office,
            "wikidata": a.wikidata,
            "basis": a.basis,
        }

    def attribution(self, a: Attribution) -> Row:
        return {
            "attribution_id": a.id,
            **self.span("source_", a.source),
            **self.span("cue_", a.cue),
            **self.spans("content", a.content),
            "form": a.form,
            "stance": a.stance,
            "actor_id": a.actor,
            "actor_ids": list(a.actors),
            "parent_id": a.parent,
            "confidence": a.confidence,
        }

    def event(self, e: Event) -> Row:
        place = self.mentions[e.place].place if e.place in self.mentions else None
        voices = list(self.voices(e.attribution))
        return {
            "event_id": e.id,
            **code_row(e),
            **days_row("day", e.date),
            **self.side("actor", e.actors),
            **self.side("recipient", e.recipients),
            "place_mention_id": e.place,
            **self.event_place(e, place),
            "time_mention_id": e.time,
            "attribution_id": e.attribution,
            "source_words": self.words(voices[0].source) if voices else None,
            "stance": voices[0].stance if voices else None,
            "voices": [f"{self.words(v.source) or 'unnamed'} {v.stance}" for v in voices],
            "number_texts": [f"{n.kind}{SEPARATOR}{self.words(n.span)}" for n in e.numbers],
            "sentence": e.sentence,
            **self.span("sentence_", self.record.sentences[e.sentence]),
            **self.span("trigger_", e.trigger),
            "confidence": e.confidence,
            **self.source(),
        }

    def event_place(self, e: Event, place: Place | None) -> Row:
        """The place as the gazetteer has it; the words of the mention when the gazetteer has none."""
        row = place_row(place)
        if place is None and e.place in self.mentions:
            row["place_name"] = self.mentions[e.place].text
        return row

    def voices(self, name: str | None) -> Iterator[Attribution]:
        """The attribution and those around it, innermost first."""
        seen: set[str] = set()
        while name in self.attributions and name not in seen:
            seen.add(name)
            yield self.attributions[name]
            name = self.attributions[name].parent

    def words(self, span: Span | None) -> str | None:
        return " ".join(span.of(self.record.article.text).split()) if span else None

    def side(self, name: str, parties: Sequence[Party]) -> Row:
        known = [self.actors[p.actor] for p in parties if p.actor in self.actors]
        return {
            f"{name}_names": [self.name(p) for p in parties],
            f"{name}_ids": [a.id for a in known],
            f"{name}_countries": list(dict.fromkeys(a.country for a in known if a.country)),
            f"{name}_sectors": list(dict.fromkeys(a.sectors[0] for a in known if a.sectors)),
        }

    def name(self, party: Party) -> str:
        found = self.actors.get(party.actor or "")
        return found.label if found else self.words(party.span) or ""

    def parties(self, e: Event) -> Iterator[Row]:
        for role, fillers in (("actor", e.actors), ("recipient", e.recipients)):
            for position, party in enumerate(fillers):
                head = {"event_id": e.id, "role": role, "position": position, **self.span("", party.span)}
                yield {**head, "mention_id": party.mention, "actor_id": party.actor, **self.coding(party)}

    def coding(self, party: Party) -> Row:
        a = self.actors.get(party.actor or "")
        if a is None:
            return {"label": None, "kind": None, "country": None, "sectors": []}
        return {"label": a.label, "kind": a.kind, "country": a.country, "sectors": list(a.sectors)}

    def numbers(self, e: Event) -> Iterator[Row]:
        for position, n in enumerate(e.numbers):
            yield {"event_id": e.id, "position": position, "kind": n.kind, **amount(n), **self.span("", n.span)}

    def loop(self, x: Loop) -> Row:
        return {
            "loop_id": x.id,
            "kind": x.kind,
            "state": x.state,
            "opened_by": x.opened_by,
            "closed_by": x.closed_by,
            "opener_ids": list(x.by),
            "opener_names": [self.actors[a].label for a in x.by if a in self.actors],
            "addressee_ids": list(x.to),
            "addressee_names": [self.actors[a].label for a in x.to if a in self.actors],
            **days_row("due", x.due),
            **self.spans("evidence", x.evidence),
        }


def code_row(e: Event) -> Row:
    return {
        "type": e.type,
        "mode": e.mode,
        "contexts": list(e.contexts),
        "quad": e.quad,
        "intensity": e.intensity,
        "cameo": e.cameo,
        "factuality": e.factuality,
    }


def days_row(prefix: str, days: Interval | None) -> Row:
    start, stop, basis = (days.start, days.stop, days.basis) if days else (None, None, None)
    return {f"{prefix}_start": start, f"{prefix}_stop": stop, f"{prefix}_basis": basis}


def place_row(place: Place | None) -> Row:
    return {
        "geonameid": place.geonameid if place else None,
        "place_name": place.name if place else None,
        "place_country": place.country if place else None,
        "place_admin1": place.admin1 if place else None,
        "lat": place.lat if place else None,
        "lon": place.lon if place else None,
        "place_precision": place.precision if place else None,
    }


def amount(n: Number) -> Row:
    return {"value": n.value, "low": n.low, "high": n.high, "unit": n.unit, "approximate": n.approximate}
