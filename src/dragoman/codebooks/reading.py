"""From the tables of a codebook folder to its parts, one small function a table. References are checked in `checks`."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from dragoman.codebooks.kinds import (
    Alias,
    Closing,
    Code,
    Context,
    Crossing,
    Entity,
    EventType,
    Example,
    Expectation,
    Factuality,
    Mode,
    NumberKind,
    OtherCode,
    Precedence,
    Quad,
    Sector,
)
from dragoman.codebooks.tables import Folder, Row

T = TypeVar("T")
Key = str | int | tuple[str, ...]

CARD = "codebook.toml"
CARD_KEYS = ("name", "title", "version", "date", "languages", "licence", "source", "citation")
NAMED = ("code", "label", "definition")


@dataclass(frozen=True, slots=True)
class Parts:
    """All tables of a folder as values, and the rows they came from."""

    card: Mapping[str, Any]
    digest: str
    quads: dict[int, Quad]
    types: dict[str, EventType]
    modes: dict[tuple[str, str], Mode]
    contexts: dict[str, Context]
    mode_contexts: dict[tuple[str, str], tuple[str, ...]]
    sectors: dict[str, Sector]
    international: dict[str, Code]
    entities: tuple[Entity, ...]
    stances: dict[str, Code]
    factualities: dict[str, Factuality]
    number_kinds: dict[str, NumberKind]
    aliases: tuple[Alias, ...]
    precedence: tuple[Precedence, ...]
    strict: dict[tuple[str, str], str | None]
    relation: dict[tuple[str, str], str | None]
    charges: frozenset[tuple[str, str | None]]
    expectations: dict[str, Expectation]
    examples: tuple[Example, ...]
    crossings: dict[str, Crossing]
    back: dict[tuple[str, str | None, str | None], str]
    other: dict[str, OtherCode]
    rows: dict[str, tuple[Row, ...]]


def digest(path: Path) -> str:
    """SHA-256 over names and contents of the folder's tables in order of name, line ends as LF."""
    total = hashlib.sha256()
    for file in sorted(path.glob("*.csv")) + sorted(path.glob("*.toml")):
        body = file.read_bytes().replace(b"\r\n", b"\n")
        total.update(file.name.encode() + b"\x00" + str(len(body)).encode() + b"\x00" + body)
    return total.hexdigest()


def read_card(folder: Folder) -> dict[str, Any]:
    """codebook.toml; empty, with a problem noted, when it cannot be read."""
    try:
        card = tomllib.loads((folder.path / CARD).read_text("utf-8"))
    except FileNotFoundError:
        folder.missing(CARD, "The file is missing.", f"Add it with {', '.join(CARD_KEYS)}.")
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        folder.missing(CARD, f"The file is not TOML: {error}.", "Put it right.")
        return {}
    for key in CARD_KEYS:
        if not card.get(key):
            folder.missing(CARD, f"{key} is missing.", "State it.")
    return card


def keyed(folder: Folder, rows: tuple[Row, ...], make: Callable[[Row], T], key: Callable[[T], Key]) -> dict[Any, T]:
    """Values by key; a key that comes twice is a problem."""
    found: dict[Any, T] = {}
    for row in rows:
        value = make(row)
        if key(value) in found:
            folder.problem(row, f"{key(value)!r} stands twice.", "Keep one row.")
        found[key(value)] = value
    return found


def _named(folder: Folder, file: str, rows: dict[str, tuple[Row, ...]]) -> dict[str, Code]:
    rows[file] = folder.table(file, NAMED)
    return keyed(folder, rows[file], lambda r: Code(r["code"], r["label"], r["definition"]), lambda c: c.code)


def _quads(folder: Folder) -> dict[int, Quad]:
    rows = folder.table("quads.csv", ("code", "label", "side", "definition"))
    return keyed(
        folder,
        rows,
        lambda r: Quad(int(folder.number(r, "code")), r["label"], r["side"], r["definition"]),
        lambda q: q.code,
    )


def _type(folder: Folder, row: Row) -> EventType:
    return EventType(
        row["code"],
        row["label"],
        row["definition"],
        int(folder.number(row, "quad")),
        folder.number(row, "score"),
        folder.flag(row, "recipient_required"),
    )


def _mode(folder: Folder, row: Row) -> Mode:
    score = folder.number(row, "score") if row["score"] else None
    return Mode(row["type"], row["code"], row["label"], row["definition"], score)


def _context(row: Row) -> Context:
    return Context(row["code"], row["label"], row["definition"], row.known("replaces"))


def _sector(folder: Folder, row: Row) -> Sector:
    return Sector(row["code"], row["label"], row["definition"], folder.flag(row, "frequent"))


def _entity(row: Row) -> Entity:
    return Entity(row["name"], row["country"], row["sector"], row.listed("aliases"))


def _factuality(folder: Folder, row: Row) -> Factuality:
    return Factuality(row["code"], row["label"], row["definition"], folder.number(row, "value"))


def _number_kind(row: Row) -> NumberKind:
    return NumberKind(row["code"], row["label"], row["definition"], row["unit"])


def _alias(row: Row) -> Alias:
    return Alias(row["kind"], row.known("type"), row["old"], row.known("code"), row.known("mode"))


def _precedence(row: Row) -> Precedence:
    return Precedence(row["wins"], row["over"], row["when"], row["reason"])


def _example(row: Row) -> Example:
    return Example(
        row["type"],
        row.known("mode"),
        row["verdict"],
        row["sentence"],
        row["trigger"],
        row.known("answer"),
        row["reason"],
    )


def _crossing(row: Row) -> Crossing:
    return Crossing(
        row["cameo"], row.known("type"), row.known("mode"), row.listed("contexts"), row["match"], row["basis"]
    )


def _closing(row: Row) -> Closing:
    return Closing(row["state"], row["by"], row["match"], row.known("type"), row.known("mode"), row["factuality"])


def _expectation(folder: Folder, row: Row, closings: tuple[Row, ...]) -> Expectation:
    own = tuple(_closing(c) for c in closings if c["expectation"] == row["id"])
    return Expectation(
        row["id"],
        row["type"],
        row.known("mode"),
        row["factuality"],
        row.known("stance"),
        folder.flag(row, "limit") if row["limit"] else None,
        row["kind"],
        int(folder.number(row, "within_days")),
        row["meaning"],
        own,
    )


def _other(folder: Folder, row: Row) -> OtherCode:
    score = folder.number(row, "score") if row["score"] else None
    return OtherCode(row["code"], row["label"], row.known("parent"), score, int(folder.number(row, "quad")))


def read_other(folder: Folder, rows: dict[str, tuple[Row, ...]]) -> dict[str, OtherCode]:
    """The codes of a codebook that is one list with parents."""
    rows["codes.csv"] = folder.table("codes.csv", ("code", "label", "parent", "score", "quad"))
    return keyed(folder, rows["codes.csv"], lambda r: _other(folder, r), lambda c: c.code)


def _fetch(folder: Folder) -> dict[str, tuple[Row, ...]]:
    wanted = {
        "event_types.csv": (*NAMED, "quad", "score", "recipient_required"),
        "modes.csv": ("type", *NAMED, "score"),
        "contexts.csv": (*NAMED, "replaces"),
        "mode_contexts.csv": ("type", "mode", "context"),
        "sectors.csv": (*NAMED, "frequent"),
        "entities.csv": ("name", "country", "sector", "aliases"),
        "factualities.csv": (*NAMED, "value"),
        "number_kinds.csv": (*NAMED, "unit"),
        "aliases.csv": ("kind", "type", "old", "code", "mode"),
        "precedence.csv": ("wins", "over", "when", "reason"),
        "strict.csv": ("type", "factuality", "strict_type", "reason"),
        "relation.csv": ("type", "factuality", "relation_type", "reason"),
        "charges.csv": ("type", "mode"),
        "expectations.csv": (
            *("id", "type", "mode", "factuality", "stance", "limit", "kind", "within_days", "meaning"),
        ),
        "closings.csv": ("expectation", "state", "by", "match", "type", "mode", "factuality"),
        "examples.csv": ("type", "mode", "verdict", "sentence", "trigger", "answer", "reason"),
        "crosswalk_cameo.csv": ("cameo", "type", "mode", "contexts", "match", "basis"),
        "crosswalk_to_cameo.csv": ("type", "mode", "context", "cameo", "match"),
    }
    return {file: folder.table(file, columns) for file, columns in wanted.items()}


def _folded(folder: Folder, rows: tuple[Row, ...], column: str) -> dict[tuple[str, str], str | None]:
    """What a type with a factuality is read as, when certainty is folded into the type."""
    pairs = keyed(folder, rows, lambda r: r, lambda r: (r["type"], r["factuality"]))
    return {key: row.known(column) for key, row in pairs.items()}


def _back(folder: Folder, rows: tuple[Row, ...]) -> dict[tuple[str, str | None, str | None], str]:
    pairs = keyed(folder, rows, lambda r: r, lambda r: (r["type"], r["mode"], r["context"]))
    return {(t, m or None, c or None): row["cameo"] for (t, m, c), row in pairs.items()}


def _mode_contexts(rows: tuple[Row, ...]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in rows:
        key = (row["type"], row["mode"])
        found[key] = (*found.get(key, ()), row["context"])
    return found


def read_parts(folder: Folder, other: Folder) -> Parts:
    """All tables of `folder`; the codes its crosswalk leads to come from `other`."""
    rows = _fetch(folder)
    return Parts(
        card=read_card(folder),
        digest=digest(folder.path),
        quads=_quads(folder),
        types=keyed(folder, rows["event_types.csv"], lambda r: _type(folder, r), lambda v: v.code),
        modes=keyed(folder, rows["modes.csv"], lambda r: _mode(folder, r), lambda v: (v.type, v.code)),
        contexts=keyed(folder, rows["contexts.csv"], _context, lambda v: v.code),
        mode_contexts=_mode_contexts(rows["mode_contexts.csv"]),
        sectors=keyed(folder, rows["sectors.csv"], lambda r: _sector(folder, r), lambda v: v.code),
        international=_named(folder, "international.csv", rows),
        entities=tuple(map(_entity, rows["entities.csv"])),
        stances=_named(folder, "stances.csv", rows),
        factualities=keyed(folder, rows["factualities.csv"], lambda r: _factuality(folder, r), lambda v: v.code),
        number_kinds=keyed(folder, rows["number_kinds.csv"], _number_kind, lambda v: v.code),
        aliases=tuple(map(_alias, rows["aliases.csv"])),
        precedence=tuple(map(_precedence, rows["precedence.csv"])),
        strict=_folded(folder, rows["strict.csv"], "strict_type"),
        relation=_folded(folder, rows["relation.csv"], "relation_type"),
        charges=frozenset((r["type"], r.known("mode")) for r in rows["charges.csv"]),
        expectations=keyed(
            folder,
            rows["expectations.csv"],
            lambda r: _expectation(folder, r, rows["closings.csv"]),
            lambda v: v.id,
        ),
        examples=tuple(map(_example, rows["examples.csv"])),
        crossings=keyed(folder, rows["crosswalk_cameo.csv"], _crossing, lambda v: v.cameo),
        back=_back(folder, rows["crosswalk_to_cameo.csv"]),
        other=read_other(other, rows),
        rows=rows,
    )
