"""What is wrong with an annotated article: offsets, codes, references, span rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dragoman import codebook
from training.markup.build import LINKS, MENTION_KIND
from training.markup.voices import depths, innermost

Json = dict[str, Any]

FORMS = ("direct", "indirect", "mixed")
PRECISIONS = ("exact", "city", "district", "province", "country", "region")
LOOP_KINDS = ("invitation", "request", "demand", "threat", "promise", "deadline", "scheduled")
LOOP_STATES = ("open", "met", "refused", "withdrawn", "lapsed")
STOPS_KEPT = ("U.S.", "a.m.", "p.m.", "D.C.", "U.N.", "EE.UU.", "Jr.", "Sr.")


def check(record: Json) -> list[str]:
    """Every fault, each with the id of what it is about; empty when the article is sound."""
    return [
        *spans(record),
        *sentences(record),
        *mentions(record),
        *attributions(record),
        *events(record),
        *joins(record),
    ]


def span_fault(span: list[int], text: str) -> str | None:
    start, stop = span
    if not 0 <= start < stop <= len(text):
        return f"bad span {span}"
    words = text[start:stop]
    return f"outer blanks in {words!r}" if words != words.strip() else None


def spans(record: Json) -> Iterator[str]:
    text, gold = record["article"]["text"], record["gold"]
    found = [(m["id"], [m["start"], m["end"]]) for m in gold["mentions"]]
    for said in gold["attributions"]:
        found += [(said["id"], s) for s in (said["source"], said["cue"], *said["content"]) if s]
    found += [(e["id"], e["trigger"]) for e in gold["events"]]
    found += [(o["id"], s) for o in gold["loops"] for s in o["evidence"]]
    for name, span in found:
        fault = span_fault(span, text)
        if fault:
            yield f"{name}: {fault}"


def sentences(record: Json) -> Iterator[str]:
    text, last = record["article"]["text"], 0
    for k, (start, stop) in enumerate(record["gold"]["sentences"]):
        if text[last:start].strip():
            yield f"text before sentence {k} is in no sentence"
        last = stop
    if text[last:].strip():
        yield "text after the last sentence"


def mentions(record: Json) -> Iterator[str]:
    gold, book = record["gold"], codebook.load()
    named = {m["actor"] for m in gold["mentions"]}
    for m in gold["mentions"]:
        if m["kind"] not in ("time", "number") and m["text"].endswith(("'s", "’s")):
            yield f"{m['id']}: possessive 's inside {m['text']!r}"
        if m["place"] and (m["place"]["precision"] not in PRECISIONS or not m["place"]["name"]):
            yield f"{m['id']}: place {m['place']}"
    for actor in gold["actors"]:
        if actor["kind"] not in MENTION_KIND:
            yield f"{actor['id']}: kind {actor['kind']}"
        yield from (f"{actor['id']}: sector {s}" for s in actor["sectors"] if s not in book.sectors)
        if actor["country"] and not re.fullmatch(r"[A-Z]{3}", actor["country"]):
            yield f"{actor['id']}: country {actor['country']}"
        if actor["id"] not in named:
            yield f"{actor['id']}: has no mention"


def attributions(record: Json) -> Iterator[str]:
    text, gold, book = record["article"]["text"], record["gold"], codebook.load()
    contents = [(a, b, q["id"]) for q in gold["attributions"] for a, b in q["content"]]
    depth, by_id = depths(gold["attributions"]), {q["id"]: q for q in gold["attributions"]}
    for q in gold["attributions"]:
        if q["stance"] not in book.stances or q["form"] not in FORMS:
            yield f"{q['id']}: stance {q['stance']} form {q['form']}"
        for start, stop in q["content"]:
            if max(start, q["cue"][0]) < min(stop, q["cue"][1]):
                yield f"{q['id']}: content holds its own cue"
            if text[stop - 1] in ",;:" or (text[stop - 1] == "." and not text[start:stop].endswith(STOPS_KEPT)):
                yield f"{q['id']}: content ends in punctuation {text[start:stop][-20:]!r}"
        above = by_id.get(q["parent"])
        if above is not None and above["content"] == q["content"]:
            continue
        if q["parent"] != innermost((q["cue"][0], q["cue"][1]), contents, depth, skip=q["id"]):
            yield f"{q['id']}: parent {q['parent']}"


def events(record: Json) -> Iterator[str]:
    gold, book = record["gold"], codebook.load()
    places = {m["id"] for m in gold["mentions"] if m["place"]}
    for e in gold["events"]:
        start, stop = gold["sentences"][e["sentence"]]
        if not start <= e["trigger"][0] < e["trigger"][1] <= stop:
            yield f"{e['id']}: trigger outside its sentence"
        if e["factuality"] not in book.factualities:
            yield f"{e['id']}: factuality {e['factuality']}"
        yield from (f"{e['id']}: context {c}" for c in e["contexts"] if c not in book.contexts)
        yield from (f"{e['id']}: number kind {n['kind']}" for n in e["numbers"] if n["kind"] not in book.number_kinds)
        if e["place"] and e["place"] not in places:
            yield f"{e['id']}: place {e['place']} is not a literal place"
        date = e["date"]
        if date and date["from"] and date["until"] and date["from"] >= date["until"]:
            yield f"{e['id']}: empty date"


def joins(record: Json) -> Iterator[str]:
    gold = record["gold"]
    ids = {x["id"] for x in (*gold["attributions"], *gold["events"])}
    actors = {a["id"] for a in gold["actors"]}
    for x in gold["links"]:
        if x["kind"] not in LINKS or x["from"] not in ids or x["to"] not in ids or x["from"] == x["to"]:
            yield f"link {x}"
    for o in gold["loops"]:
        if o["kind"] not in LOOP_KINDS or o["state"] not in LOOP_STATES or o["opened_by"] not in ids:
            yield f"{o['id']}: kind, state or opener"
        yield from (f"{o['id']}: unknown actor {a}" for a in (*o["by"], *o["to"]) if a not in actors)
