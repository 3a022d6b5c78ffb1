"""A stage: one step of the way of an article, as a value.

A stage names the columns of `Record` that it reads and those that it adds. `load` opens what it needs (models, tables),
once a worker, and gives the function from a batch of records to as many records in the same order, with nothing changed
but the added columns. Laws that every stage keeps are in `tests/suites/stage_laws.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dragoman.records import Record

Run = Callable[[Sequence[Record]], list[Record]]


@dataclass(frozen=True, slots=True)
class Stage:
    """`load` is a module-level function or a frozen value, so that a stage can be pickled and loaded in a worker."""

    name: str
    version: int
    reads: tuple[str, ...]
    adds: tuple[str, ...]
    load: Callable[[], Run]


def by_row(function: Callable[[Record], Record]) -> Run:
    """A batch function from a function on one record."""

    def run(records: Sequence[Record]) -> list[Record]:
        return [function(record) for record in records]

    return run


def chained(stages: Iterable[Stage]) -> Run:
    """All stages loaded, as one function."""
    runs = [stage.load() for stage in stages]

    def run(records: Sequence[Record]) -> list[Record]:
        batch = list(records)
        for one in runs:
            batch = one(batch)
        return batch

    return run


def missing_columns(stages: Sequence[Stage], given: Sequence[str]) -> list[str]:
    """Columns that a stage reads before any stage has added them, as `stage: column`; empty when the order is sound."""
    have, out = set(given), []
    for stage in stages:
        out += [f"{stage.name}: {column}" for column in stage.reads if column not in have]
        have |= set(stage.adds)
    return out
