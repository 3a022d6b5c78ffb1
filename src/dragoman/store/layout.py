"""Adding to a desk: the only writer of its Parquet files.

An article is known by its id; a coding of it by the digests of its text and of the engine that coded it. Adding a
coding that the desk holds already changes nothing. Another coding of a known article replaces the older one: both stay
on disk, and the views show the coding of the latest run.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from dragoman.errors import DeskError
from dragoman.records import Engine, Record, Rejected
from dragoman.schemas import faults
from dragoman.schemas.arrow import arrow_table
from dragoman.schemas.rows import Row, engine_digest, engine_row, rejected_row, rows_of
from dragoman.schemas.tables import TABLES
from dragoman.store.manifest import (
    PARQUET,
    Manifest,
    Run,
    Written,
    is_desk,
    locked,
    read_manifest,
    replace,
    sweep,
    write_manifest,
)
from dragoman.store.views import refresh

MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?!\d)")
UNKNOWN = "unknown"
EMPTY_RUN = "000000-00000000"  # holds an empty file of every table, so that each can always be read
BROKEN = "broken_record"
CHUNK = 1000  # articles a run at most, so that memory stays bounded

Coding = tuple[str, str]  # digests of text and engine
Place = tuple[str, str]  # table and month


@dataclass(frozen=True, slots=True)
class Added:
    """What an addition did. `n_same` counts codings that the desk held already."""

    n_new: int = 0
    n_same: int = 0
    n_rejected: int = 0

    def plus(self, other: Added) -> Added:
        return Added(self.n_new + other.n_new, self.n_same + other.n_same, self.n_rejected + other.n_rejected)


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What is told about a run beside its records: `added`, an ISO 8601 instant; None stands for now."""

    added: str | None = None

    def instant(self) -> str:
        return self.added or dt.datetime.now(dt.UTC).isoformat(timespec="seconds")


def add_rows(desk: Path, rows: Iterable[Record | Rejected], run: RunInfo | None = None) -> Added:
    """Add records and rejected rows as they come, in runs of bounded size. Raises DeskError as `add` does."""
    stream, total = iter(rows), Added()
    while chunk := list(islice(stream, CHUNK)):
        records = [row for row in chunk if isinstance(row, Record)]
        total = total.plus(add(desk, records, [row for row in chunk if isinstance(row, Rejected)], run))
    if not is_desk(desk):
        add(desk, [])
    return total


def add(desk: Path, records: Iterable[Record], rejected: Iterable[Rejected] = (), run: RunInfo | None = None) -> Added:
    """Add records and rejected rows to a desk, which is made when the folder is missing or empty.

    A record that breaks the contract is counted and kept as rejected. Raises DeskError when the folder holds something
    else than a desk, is being written by somebody else, or cannot be written.
    """
    prepare(desk)
    try:
        with locked(desk):
            return _add(desk, list(records), list(rejected), run or RunInfo())
    except OSError as error:
        raise DeskError(
            f"The desk at {desk} cannot be written: {error}.", "Check its rights and free space."
        ) from error


def prepare(desk: Path) -> None:
    """Make the folder of a desk. Raises DeskError when it holds something else than a desk."""
    if desk.exists() and not desk.is_dir():
        raise DeskError(f"{desk} is a file.", "Name a folder.")
    if desk.is_dir() and not is_desk(desk) and {p.name for p in desk.iterdir()} - {PARQUET, "desk.lock"}:
        raise DeskError(f"{desk} holds other files and no desk.", "Name an empty or a new folder.")
    try:
        (desk / PARQUET).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DeskError(f"{desk} cannot be made: {error}.", "Name a folder that you may write.") from error


def _add(desk: Path, records: list[Record], rejected: list[Rejected], run: RunInfo) -> Added:
    manifest = read_manifest(desk) if is_desk(desk) else Manifest()
    sweep(desk, manifest)
    if not manifest.runs:
        manifest = _begin(desk)
    broken = [bad for bad in map(_broken, records) if bad]
    sound = [record for record in records if not faults(record)] if broken else records
    rejected = rejected + broken
    fresh = _fresh(sound, codings(desk, manifest))
    strange = _strange(rejected, known_rejected(desk, manifest))
    if fresh or strange:
        _commit(desk, manifest, fresh, strange, run)
    return Added(len(fresh), len(sound) - len(fresh), len(rejected))


def _begin(desk: Path) -> Manifest:
    files = tuple(_write(desk, (name, UNKNOWN), EMPTY_RUN, []) for name in TABLES)
    manifest = Manifest((Run(EMPTY_RUN, files),))
    write_manifest(desk, manifest)
    refresh(desk, manifest)
    return manifest


def _broken(record: Record) -> Rejected | None:
    found = faults(record)
    if not found:
        return None
    return Rejected(
        record.article.id, BROKEN, f"The record breaks its contract: {found[0]}. Report it with the article."
    )


def coding_of(record: Record) -> Coding:
    return record.article.text_sha256, engine_digest(record.engine)


def codings(desk: Path, manifest: Manifest) -> dict[str, Coding]:
    """The coding that stands for each article of the desk."""
    columns = ["article_id", "text_sha256", "engine_sha256"]
    return {
        row[columns[0]]: (row[columns[1]], row[columns[2]]) for row in read_rows(desk, manifest, "articles", columns)
    }


def known_rejected(desk: Path, manifest: Manifest) -> set[Rejected]:
    columns = ["origin", "code", "reason"]
    return {Rejected(**row) for row in read_rows(desk, manifest, "rejected", columns)}


def read_rows(desk: Path, manifest: Manifest, table: str, columns: Sequence[str] | None = None) -> Iterator[Row]:
    """Rows of a table over all runs, in order of run. Raises DeskError when a file cannot be read."""
    for file in manifest.files(table):
        try:
            read = pq.read_table(
                desk / PARQUET / file.path, columns=list(columns) if columns else None, partitioning=None
            )
        except (OSError, ValueError) as error:
            raise DeskError(f"{file.path} cannot be read: {error}.", "Restore it, or add the articles anew.") from error
        yield from read.to_pylist()


def _fresh(records: Iterable[Record], known: dict[str, Coding]) -> list[Record]:
    """Records that change the desk; of several codings of one article the last."""
    latest = {record.article.id: record for record in records}
    return [record for name, record in latest.items() if known.get(name) != coding_of(record)]


def _strange(rejected: Iterable[Rejected], known: set[Rejected]) -> list[Rejected]:
    return [row for row in dict.fromkeys(rejected) if row not in known]


def _commit(desk: Path, manifest: Manifest, fresh: list[Record], strange: list[Rejected], run: RunInfo) -> None:
    name = run_name(len(manifest.runs), fresh, strange)
    rows = _rows(fresh, strange, name, run.instant())
    files = tuple(_write(desk, place, name, rows[place]) for place in sorted(rows))
    grown = Manifest((*manifest.runs, Run(name, files)))
    write_manifest(desk, grown)
    refresh(desk, grown)


def run_name(number: int, fresh: Iterable[Record], strange: Iterable[Rejected]) -> str:
    """A name that sorts after those of earlier runs and follows from what the run adds."""
    parts = [(r.article.id, *coding_of(r)) for r in fresh] + [(r.origin, r.code, r.reason) for r in strange]
    return f"{number:06d}-{hashlib.sha256(repr(parts).encode('utf-8')).hexdigest()[:8]}"


def month_of(published: str | None) -> str:
    """Month of a date of publication, fit for a folder name."""
    match = MONTH.match(published or "")
    return match[0] if match else UNKNOWN


def _rows(fresh: list[Record], strange: list[Rejected], name: str, instant: str) -> dict[Place, list[Row]]:
    found: dict[Place, list[Row]] = defaultdict(list)
    for record in fresh:
        month = month_of(record.article.published)
        for table, rows in rows_of(record, name).items():
            if rows:
                found[table, month] += rows
    now = month_of(instant)
    found["runs", now] = list(_engines(fresh, name, instant))
    if strange:
        found["rejected", now] = [rejected_row(row, name) for row in strange]
    return found


def _engines(fresh: list[Record], name: str, instant: str) -> Iterator[Row]:
    tally: dict[str, tuple[Engine | None, int]] = {engine_digest(None): (None, 0)} if not fresh else {}
    for record in fresh:
        digest = engine_digest(record.engine)
        tally[digest] = (record.engine, tally.get(digest, (None, 0))[1] + 1)
    for digest, (engine, count) in tally.items():
        head = {"run": name, "added": instant, "engine_sha256": digest}
        yield {**head, **engine_row(engine), "n_articles": count}


def _write(desk: Path, place: Place, run: str, rows: list[dict[str, Any]]) -> Written:
    table, month = place
    path = f"{table}/month={month}/{run}.parquet"
    out = io.BytesIO()
    pq.write_table(arrow_table(TABLES[table], rows), out, compression="zstd")
    target = desk / PARQUET / path
    target.parent.mkdir(parents=True, exist_ok=True)
    replace(target, out.getvalue())
    return Written(path, len(rows), hashlib.sha256(out.getvalue()).hexdigest())
