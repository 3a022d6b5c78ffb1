"""Checking a desk: files are those that were written, spans say what the text says, ids lead somewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from dragoman.errors import DeskError
from dragoman.ids import text_digest
from dragoman.schemas.arrow import arrow_schema
from dragoman.schemas.tables import CODED, TABLES, Reference, Table, Words
from dragoman.store.manifest import PARQUET, Manifest, Run, Written, file_digest, read_manifest

Row = Mapping[str, Any]
Coding = dict[str, list[Row]]  # the rows of one article in one run, by table
RESTORE = "Restore the file from a copy, or add the articles to a new desk."


@dataclass(frozen=True, slots=True)
class DeskProblem:
    """Something wrong in a desk: the file or row, the fact, the remedy."""

    where: str
    fact: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.fact} {self.remedy}"


def verify(desk: Path) -> list[DeskProblem]:
    """All that is wrong in a desk, superseded codings included; empty when it is whole.

    Raises DeskError when there is no desk at all or its manifest cannot be read.
    """
    manifest = read_manifest(desk)
    broken = {file.path: list(_file(desk, file)) for file in manifest.all_files()}
    problems = [problem for found in broken.values() for problem in found]
    for run in manifest.runs:
        whole = tuple(file for file in run.files if not broken[file.path])
        problems += [problem for coding in _codings(desk, Run(run.name, whole)) for problem in _coding(coding)]
    return problems + list(_strays(desk, manifest))


def require_sound(desk: Path) -> None:
    """Raise DeskError with the first problem of a desk, if it has any."""
    problems = verify(desk)
    if problems:
        more = f" ({len(problems) - 1} more problems.)" if problems[1:] else ""
        raise DeskError(f"{problems[0].where}: {problems[0].fact}", problems[0].remedy + more)


def _file(desk: Path, file: Written) -> Iterator[DeskProblem]:
    path = desk / PARQUET / file.path
    if not path.is_file():
        yield DeskProblem(file.path, "The file is missing.", RESTORE)
    elif file_digest(path) != file.sha256:
        yield DeskProblem(file.path, "The file is not the one that was written.", RESTORE)
    else:
        yield from _content(path, file)


def _content(path: Path, file: Written) -> Iterator[DeskProblem]:
    try:
        about = pq.ParquetFile(path)
    except (OSError, pa.ArrowException) as error:
        yield DeskProblem(file.path, f"The file cannot be read: {error}.", RESTORE)
        return
    if not about.schema_arrow.equals(arrow_schema(TABLES[file.table])):
        yield DeskProblem(file.path, "The columns are not those of this version.", "Add the articles to a new desk.")
    if about.metadata.num_rows != file.rows:
        yield DeskProblem(file.path, f"The file has {about.metadata.num_rows} rows, not {file.rows}.", RESTORE)


def _strays(desk: Path, manifest: Manifest) -> Iterator[DeskProblem]:
    named = {file.path for file in manifest.all_files()}
    for path in sorted((desk / PARQUET).rglob("*")):
        if path.is_file() and path.relative_to(desk / PARQUET).as_posix() not in named:
            fact = "The file belongs to no run of the manifest."
            yield DeskProblem(path.relative_to(desk / PARQUET).as_posix(), fact, "Delete it, or move it elsewhere.")


def _codings(desk: Path, run: Run) -> Iterator[Coding]:
    """The codings of a run, month by month to keep memory small: all rows of an article lie in one month."""
    months: dict[str, list[Written]] = defaultdict(list)
    for file in run.files:
        if file.table in CODED:
            months[file.path.split("/")[1]].append(file)
    for files in months.values():
        found: dict[str, Coding] = defaultdict(lambda: defaultdict(list))
        for file in files:
            for row in pq.read_table(desk / PARQUET / file.path, partitioning=None).to_pylist():
                found[row["article_id"]][file.table].append(row)
        yield from found.values()


def _coding(coding: Coding) -> Iterator[DeskProblem]:
    articles = coding.get("articles", [])
    if len(articles) != 1:
        row = next(iter(rows[0] for rows in coding.values()))
        fact = f"There are {len(articles)} rows for the article in run {row['run']}."
        yield DeskProblem(f"articles {row['article_id']}", fact, RESTORE)
        return
    yield from _article(articles[0], coding)
    for name, rows in coding.items():
        for row in rows:
            yield from _words(TABLES[name], row, articles[0]["text"])
            yield from _references(TABLES[name], row, coding)


def _article(article: Row, coding: Coding) -> Iterator[DeskProblem]:
    where = f"articles {article['article_id']}"
    if text_digest(article["text"]) != article["text_sha256"]:
        yield DeskProblem(where, "The text does not match its digest.", RESTORE)
    for table in ("sentences", "events"):
        if len(coding.get(table, [])) != article[f"n_{table}"]:
            fact = f"There are {len(coding.get(table, []))} {table}, not {article[f'n_{table}']}."
            yield DeskProblem(where, fact, RESTORE)


def _name(table: Table, row: Row) -> str:
    return f"{table.name} {row[table.key] if table.key else row['article_id']}"


def _words(table: Table, row: Row, text: str) -> Iterator[DeskProblem]:
    for words in table.words:
        for start, stop, said in _parts(words, row):
            if start is None and stop is None and said is None:
                continue
            if start is None or stop is None or not 0 <= start < stop <= len(text) or text[start:stop] != said:
                fact = f"The text at [{start}, {stop}) is not {said!r}."
                yield DeskProblem(_name(table, row), fact, RESTORE)


def _parts(words: Words, row: Row) -> Iterable[tuple[int | None, int | None, str | None]]:
    cells = (row[words.start], row[words.stop], row[words.words])
    if not words.many:
        return [cells]
    longest = max(map(len, cells))
    padded = [[*cell, *([None] * (longest - len(cell)))] for cell in cells]
    return list(zip(*padded, strict=True))


def _references(table: Table, row: Row, coding: Coding) -> Iterator[DeskProblem]:
    for reference in table.references:
        cell = row[reference.column]
        for name in cell if isinstance(cell, list) else [cell]:
            if name is not None and not _leads(reference, name, coding):
                fact = f"{reference.column} names {name}, which is not there."
                yield DeskProblem(_name(table, row), fact, RESTORE)


def _leads(reference: Reference, name: str, coding: Coding) -> bool:
    return any(row[column] == name for table, column in reference.targets for row in coding.get(table, []))
