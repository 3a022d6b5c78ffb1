"""From a printed record back to a record. Outside data enters here, so it is checked against the contract first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from dragoman.errors import RecordError
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
from dragoman.schemas.contract import (
    AttributionJson,
    DaysJson,
    EventJson,
    LoopJson,
    MentionJson,
    NumberJson,
    Pair,
    PartyJson,
    RecordJson,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"


@cache
def _contract() -> TypeAdapter[RecordJson]:
    return TypeAdapter(RecordJson)


def schema() -> dict[str, Any]:
    """JSON Schema of one printed record."""
    return {"$schema": DIALECT, "title": "Dragoman record", **_contract().json_schema()}


def parsed_record(value: Mapping[str, Any]) -> Record:
    """The record; RecordError names the first key that breaks the contract."""
    try:
        checked = _contract().validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the record"
        raise RecordError(f"{where}: {first['msg']}.", "Write records as record.schema.json says.") from None
    return _record(checked)


def _record(r: RecordJson) -> Record:
    sentences = _spans(r["sentences"])
    return Record(
        article=Article(**r["article"]),
        sentences=sentences,
        mentions=tuple(_mention(m, sentences) for m in r["mentions"]),
        actors=tuple(Actor(**a) for a in r["actors"]),
        attributions=tuple(_attribution(a) for a in r["attributions"]),
        events=tuple(_event(e) for e in r["events"]),
        links=tuple(Link(x["kind"], x["from"], x["to"]) for x in r["links"]),
        loops=tuple(_loop(x) for x in r["loops"]),
        engine=Engine(**r["engine"]) if r["engine"] else None,
    )


def _span(pair: Pair) -> Span:
    return Span(pair[0], pair[1])


def _spans(pairs: Sequence[Pair]) -> tuple[Span, ...]:
    return tuple(_span(pair) for pair in pairs)


def _days(days: DaysJson | None) -> Interval | None:
    return Interval(days["from"], days["until"], days["basis"], days.get("value")) if days else None


def _number(n: NumberJson) -> Number:
    return Number(n["kind"], n["value"], n["low"], n["high"], n["unit"], n["approximate"], _span(n["span"]))


def _mention(m: MentionJson, sentences: Sequence[Span]) -> Mention:
    number, place = m.get("number"), m["place"]
    return Mention(
        id=m["id"],
        span=Span(m["start"], m["end"]),
        text=m["text"],
        kind=m["kind"],
        chain=m["chain"],
        sentence=m["sentence"] if "sentence" in m else _sentence(m["start"], sentences),
        actor=m["actor"],
        place=Place(**place) if place else None,
        time=_days(m["time"]),
        number=_number(number) if number else None,
        literal=m.get("literal"),
    )


def _sentence(start: int, sentences: Sequence[Span]) -> int:
    """Index of the sentence that holds the offset: the last that starts at or before it."""
    return max(sum(s.start <= start for s in sentences) - 1, 0)


def _attribution(a: AttributionJson) -> Attribution:
    return Attribution(
        id=a["id"],
        source=_span(a["source"]) if a["source"] else None,
        cue=_span(a["cue"]),
        content=_spans(a["content"]),
        form=a["form"],
        stance=a["stance"],
        actor=a["actor"],
        actors=a["actors"],
        parent=a["parent"],
        confidence=a["confidence"],
    )


def _party(p: PartyJson) -> Party:
    return Party(p["mention"], _span(p["span"]), p["actor"])


def _event(e: EventJson) -> Event:
    return Event(
        id=e["id"],
        sentence=e["sentence"],
        trigger=_span(e["trigger"]),
        type=e["type"],
        mode=e["mode"],
        contexts=e["contexts"],
        quad=e["quad"],
        intensity=e["intensity"],
        cameo=e["cameo"],
        actors=tuple(map(_party, e["actors"])),
        recipients=tuple(map(_party, e["recipients"])),
        place=e["place"],
        time=e["time"],
        date=_days(e["date"]),
        numbers=tuple(map(_number, e["numbers"])),
        factuality=e["factuality"],
        attribution=e["attribution"],
        confidence=e["confidence"],
    )


def _loop(x: LoopJson) -> Loop:
    return Loop(
        id=x["id"],
        kind=x["kind"],
        opened_by=x["opened_by"],
        by=x["by"],
        to=x["to"],
        due=_days(x["due"]),
        state=x["state"],
        closed_by=x["closed_by"],
        evidence=_spans(x["evidence"]),
    )
