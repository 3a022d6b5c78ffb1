"""Verification: any changed byte is found, and so is every span or id that no longer fits."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import DeskError
from dragoman.schemas.arrow import arrow_table
from dragoman.schemas.tables import TABLES
from dragoman.store.layout import RunInfo, add
from dragoman.store.verify import require_sound, verify
from tests.sample_record import record


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    add(tmp_path, [record("a"), record("b", published="2023-01-01")], run=RunInfo("2024-06-01T00:00:00+00:00"))
    return tmp_path


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept")
    add(path, [record("a")], run=RunInfo("2024-06-01T00:00:00+00:00"))
    return path


def rewrite(desk: Path, table: str, change: Callable[[dict[str, Any]], object]) -> None:
    """Change the first row of a table, and the manifest so that the file looks like the one that was written."""
    path = next((desk / "parquet" / table / "month=2024-05").glob("*.parquet"))
    rows = pq.read_table(path, partitioning=None).to_pylist()
    change(rows[0])
    pq.write_table(arrow_table(TABLES[table], rows), path)
    manifest = json.loads((desk / "manifest.json").read_text())
    name = path.relative_to(desk / "parquet").as_posix()
    for run in manifest["runs"]:
        if name in run["files"]:
            run["files"][name]["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    (desk / "manifest.json").write_text(json.dumps(manifest))


def test_a_sound_desk_has_no_problem(desk: Path) -> None:
    assert verify(desk) == []
    require_sound(desk)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_changed_byte_of_a_table_is_found(kept: Path, data: st.DataObject) -> None:
    paths = sorted((kept / "parquet").rglob("*.parquet"))
    path = data.draw(st.sampled_from(paths))
    body = path.read_bytes()
    where, bit = data.draw(st.integers(0, len(body) - 1)), data.draw(st.integers(0, 7))
    try:
        path.write_bytes(body[:where] + bytes([body[where] ^ (1 << bit)]) + body[where + 1 :])
        (problem, *_) = verify(kept)
        assert problem.where == path.relative_to(kept / "parquet").as_posix()
        assert "not the one that was written" in problem.fact
    finally:
        path.write_bytes(body)


@pytest.mark.parametrize(
    ("table", "column", "value", "fact"),
    [
        ("articles", "text", "Something else.", "does not match its digest"),
        ("articles", "n_events", 9, "There are 3 events, not 9"),
        ("sentences", "stop", 3, "is not 'Kyrgyz envoy rejects charge'"),
        ("mentions", "words", "Paris", "is not 'Paris'"),
        ("mentions", "actor_id", "a9", "actor_id names a9, which is not there"),
        ("attributions", "content_words", ["lies"], "is not 'lies'"),
        ("attributions", "content_stops", [], "is not"),
        ("attributions", "source_start", None, "is not 'Dushanbe'"),
        ("events", "trigger_start", 10**6, "is not 'accused'"),
        ("events", "attribution_id", "q9", "attribution_id names q9"),
        ("event_parties", "event_id", "e9", "event_id names e9"),
        ("event_numbers", "words", "twelve", "is not 'twelve'"),
        ("links", "target_id", "a1", "target_id names a1"),
        ("loops", "addressee_ids", ["a1", "a8"], "addressee_ids names a8"),
        ("loops", "evidence_starts", [0], "is not"),
        ("actors", "article_id", "x", "There are 0 rows for the article"),
    ],
)
def test_what_no_longer_fits_is_found(desk: Path, table: str, column: str, value: object, fact: str) -> None:
    rewrite(desk, table, lambda row: row.__setitem__(column, value))
    problems = verify(desk)
    assert any(fact in problem.fact for problem in problems), [str(p) for p in problems]
    with pytest.raises(DeskError):
        require_sound(desk)


def test_a_lost_file_is_found(desk: Path) -> None:
    lost = next((desk / "parquet/links/month=2024-05").glob("*"))
    lost.unlink()
    assert [(p.where, p.fact) for p in verify(desk)] == [
        (lost.relative_to(desk / "parquet").as_posix(), "The file is missing.")
    ]


def test_a_strange_file_is_found(desk: Path) -> None:
    (desk / "parquet" / "events" / "notes.txt").write_text("mine")
    (problem,) = verify(desk)
    assert (
        str(problem) == "events/notes.txt: The file belongs to no run of the manifest. Delete it, or move it elsewhere."
    )


def test_there_must_be_a_desk(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="There is no desk"):
        verify(tmp_path)
