"""The manifest of a desk: the runs that were added and the files they wrote. A file it does not name does not count.

The manifest is replaced in one step after all files of a run are in place, so that a run is wholly there or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.errors import DeskError
from dragoman.schemas.tables import TABLES

FORMAT = 1
MANIFEST, PARQUET, DATABASE, LOCK = "manifest.json", "parquet", "desk.duckdb", "desk.lock"
FILE = re.compile(r"([a-z_]+)/month=(?:\d{4}-\d{2}|unknown)/(\d{6}-[0-9a-f]{8})\.parquet")


@dataclass(frozen=True, slots=True)
class Written:
    """One Parquet file, by its path under the folder of tables."""

    path: str
    rows: int
    sha256: str

    @property
    def table(self) -> str:
        return self.path.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Run:
    """One addition to the desk. Names sort in the order of addition."""

    name: str
    files: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The runs of a desk in the order in which they were added."""

    runs: tuple[Run, ...] = ()

    def files(self, table: str) -> tuple[Written, ...]:
        """The files of one table, in order of run."""
        return tuple(file for run in self.runs for file in run.files if file.table == table)

    def all_files(self) -> tuple[Written, ...]:
        return tuple(file for run in self.runs for file in run.files)


def is_desk(desk: Path) -> bool:
    return (desk / MANIFEST).is_file()


def read_manifest(desk: Path) -> Manifest:
    """The manifest of a desk. Raises DeskError when there is none or it is broken."""
    if not is_desk(desk):
        raise DeskError(f"There is no desk at {desk}.", "Make one with `dragoman add FILES --desk FOLDER`.")
    try:
        value = json.loads((desk / MANIFEST).read_text("utf-8"))
        if value["format"] != FORMAT:
            raise DeskError(
                f"The desk at {desk} has format {value['format']!r}.", f"This version reads format {FORMAT}."
            )
        return Manifest(tuple(_run(run) for run in value["runs"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DeskError(f"{desk / MANIFEST} is broken: {error!r}.", "Restore it from a copy.") from error


def _run(value: Mapping[str, Any]) -> Run:
    files = tuple(Written(_safe(path), int(of["rows"]), str(of["sha256"])) for path, of in value["files"].items())
    return Run(str(value["run"]), files)


def _safe(path: str) -> str:
    """The path of a table file, refused when it is anything else: a manifest may come from elsewhere."""
    match = FILE.fullmatch(path)
    if match is None or match[1] not in TABLES:
        raise ValueError(f"{path!r} is no path of a table")
    return path


def write_manifest(desk: Path, manifest: Manifest) -> None:
    """Replace the manifest in one step."""
    runs = [
        {"run": run.name, "files": {f.path: {"rows": f.rows, "sha256": f.sha256} for f in run.files}}
        for run in manifest.runs
    ]
    body = json.dumps({"format": FORMAT, "runs": runs}, indent=1).encode("utf-8") + b"\n"
    replace(desk / MANIFEST, body)


def replace(path: Path, body: bytes) -> None:
    """Write a file so that a reader sees the old content or the new one, never a part."""
    fresh = path.with_name(path.name + ".tmp")
    with fresh.open("wb") as out:
        out.write(body)
        out.flush()
        os.fsync(out.fileno())
    fresh.replace(path)


def file_digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def locked(desk: Path) -> Iterator[None]:
    """Hold the desk for writing. Raises DeskError when somebody else does."""
    lock = desk / LOCK
    try:
        os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        raise DeskError(f"The desk at {desk} is being written.", f"Wait; if nobody writes, delete {lock}.") from None
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def sweep(desk: Path, manifest: Manifest) -> None:
    """Remove what an interrupted addition left: files of our naming that no run of the manifest names."""
    named = {file.path for file in manifest.all_files()}
    for path in sorted((desk / PARQUET).glob("*/month=*/*")):
        name = path.relative_to(desk / PARQUET).as_posix()
        if path.is_file() and name not in named and FILE.fullmatch(name.removesuffix(".tmp")):
            path.unlink()
