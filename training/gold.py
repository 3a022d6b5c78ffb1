"""Annotated articles as records, so that rules after the reader can be measured and learnt on right input."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dragoman.records import Record
from dragoman.schemas import record_from_json
from training.markup import parse

Json = dict[str, Any]
EXTRA = ("source_mention", "ignore")


def records_of(folder: Path) -> Iterator[Record]:
    """Every article of a folder of markup. Raises MarkupError."""
    for path in sorted(folder.rglob("*.dm")):
        yield as_record(parse(path.read_text("utf-8")))


def as_record(annotated: Json) -> Record:
    """The annotation as a record: full confidence, no engine, no reading."""
    gold = stripped(annotated["gold"])
    for said in gold["attributions"]:
        said.update(actors=[said["actor"]] if said["actor"] else [], confidence=1.0)
    for event in gold["events"]:
        event["confidence"] = 1.0
    for loop in gold["loops"]:
        if loop["due"]:
            loop["due"].setdefault("basis", "stated")
    return record_from_json({**gold, "article": annotated["article"], "engine": None})


def stripped(value: Any) -> Any:
    """Without the words that the markup's JSON repeats beside spans."""
    if isinstance(value, dict):
        return {k: stripped(v) for k, v in value.items() if not k.endswith("_text") and k not in EXTRA}
    return [stripped(v) for v in value] if isinstance(value, list) else value
