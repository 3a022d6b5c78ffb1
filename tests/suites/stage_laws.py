"""The laws that every stage of the pipeline keeps.

Used by tests/run/test_stages.py, and by anyone who writes a stage of their own.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import fields

from dragoman.records import Record
from dragoman.schemas import faults
from dragoman.stage import Stage

COLUMNS = tuple(f.name for f in fields(Record))


def keeps_rows(stage: Stage, records: Sequence[Record]) -> None:
    """As many out as in, same articles, same order; nothing but the added columns has changed."""
    done = stage.load()(records)
    assert [r.article for r in done] == [r.article for r in records]
    for before, after in zip(records, done, strict=True):
        changed = {name for name in COLUMNS if getattr(before, name) != getattr(after, name)}
        assert changed <= set(stage.adds), f"{stage.name} changed {changed - set(stage.adds)}"


def ignores_batches(stage: Stage, records: Sequence[Record]) -> None:
    """Splitting and reordering batches changes nothing."""
    run = stage.load()
    whole = run(records)
    assert [run([r])[0] for r in records] == whole
    assert list(reversed(run(list(reversed(records))))) == whole


def repeats_itself(stage: Stage, records: Sequence[Record]) -> None:
    """The same call gives the same answer, also from a stage that was pickled."""
    again: Stage = pickle.loads(pickle.dumps(stage))
    assert again.load()(records) == stage.load()(records)


def bears_nothing(stage: Stage) -> None:
    """An empty batch gives an empty batch."""
    assert stage.load()([]) == []


def stays_inside(records: Sequence[Record]) -> None:
    """Every span lies in its text, every id leads somewhere."""
    for record in records:
        assert faults(record) == []
