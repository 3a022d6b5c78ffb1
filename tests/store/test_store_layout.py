"""Adding to a desk: twice is once, newer codings replace older ones, an interrupted run leaves nothing behind."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from dragoman.errors import DeskError
from dragoman.ids import text_digest
from dragoman.records import Record, Rejected
from dragoman.schemas.tables import TABLES
from dragoman.store import layout
from dragoman.store.database import open_desk
from dragoman.store.layout import Added, RunInfo, add, add_rows, month_of
from dragoman.store.manifest import read_manifest
from dragoman.store.verify import verify
from tests.sample_record import ENGINE, record

NOW = RunInfo("2024-06-01T10:00:00+00:00")
BAD = Rejected("feed.xml:3", "no_text", "The item holds no text. Give its page.")


def files(desk: Path) -> dict[str, bytes]:
    return {str(p.relative_to(desk)): p.read_bytes() for p in desk.rglob("*") if p.is_file() and p.suffix != ".duckdb"}


def counts(desk: Path) -> dict[str, int]:
    with open_desk(desk) as opened:
        return opened.counts()


def test_adding_makes_a_desk(tmp_path: Path) -> None:
    assert add(tmp_path / "d", [record()], [BAD], NOW) == Added(1, 0, 1)
    assert counts(tmp_path / "d") == {
        "articles": 1,
        "sentences": 3,
        "mentions": 7,
        "actors": 3,
        "attributions": 2,
        "events": 3,
        "event_parties": 5,
        "event_numbers": 1,
        "links": 1,
        "loops": 1,
        "rejected": 1,
        "runs": 1,
    }
    assert verify(tmp_path / "d") == []


def test_files_lie_by_table_month_and_run(tmp_path: Path) -> None:
    add(tmp_path, [record("a"), record("b", published=None)], run=NOW)
    (run,) = read_manifest(tmp_path).runs[1:]
    assert f"events/month=2024-05/{run.name}.parquet" in {f.path for f in run.files}
    assert f"events/month=unknown/{run.name}.parquet" in {f.path for f in run.files}
    assert f"runs/month=2024-06/{run.name}.parquet" in {f.path for f in run.files}


def test_adding_twice_changes_nothing(tmp_path: Path) -> None:
    add(tmp_path, [record("a"), record("b")], [BAD], NOW)
    before = files(tmp_path)
    assert add(tmp_path, [record("b"), record("a"), record("a")], [BAD, BAD]) == Added(0, 3, 2)
    assert files(tmp_path) == before


def test_the_same_articles_make_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "two"):
        add(tmp_path / name, [record("a"), record("b")], [BAD], NOW)
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_newer_engine_replaces_the_older_coding(tmp_path: Path) -> None:
    add(tmp_path, [record("a"), record("b")], run=NOW)
    newer = replace(record("a", engine=replace(ENGINE, version="0.2.0")), events=(), links=(), loops=())
    assert add(tmp_path, [newer], run=NOW) == Added(1, 0, 0)
    assert counts(tmp_path)["articles"] == 2
    with open_desk(tmp_path) as desk:
        assert {e.article_id for e in desk.events()} == {"b"}
    assert add(tmp_path, [newer], run=NOW) == Added(0, 1, 0)
    assert verify(tmp_path) == []


def test_a_corrected_text_replaces_the_older_coding(tmp_path: Path) -> None:
    add(tmp_path, [record("a")], run=NOW)
    longer = record("a").article.text + " More."
    corrected = replace(record("a"), article=replace(record("a").article, text=longer, text_sha256=text_digest(longer)))
    assert add(tmp_path, [corrected], run=NOW) == Added(1, 0, 0)
    with open_desk(tmp_path) as desk:
        article = desk.article("a")
        assert article is not None
        assert article.text == longer


def test_of_two_codings_in_one_call_the_last_stands(tmp_path: Path) -> None:
    newer = record("a", engine=replace(ENGINE, version="0.2.0"))
    assert add(tmp_path, [record("a"), newer], run=NOW) == Added(1, 1, 0)
    with duckdb.connect(str(tmp_path / "desk.duckdb"), read_only=True) as connection:
        assert connection.execute("SELECT version FROM runs").fetchall() == [("0.2.0",)]


def test_a_record_that_breaks_its_contract_is_rejected(tmp_path: Path) -> None:
    broken = replace(record("a"), actors=())
    assert add(tmp_path, [broken, record("b")], run=NOW) == Added(1, 0, 1)
    assert counts(tmp_path)["articles"] == 1
    (row,) = pq.read_table(next((tmp_path / "parquet/rejected/month=2024-06").glob("*"))).to_pylist()
    assert (row["origin"], row["code"]) == ("a", "broken_record")
    assert "there is no actor a1" in row["reason"]


def test_rows_are_added_as_they_come_in_bounded_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "CHUNK", 2)
    stream: list[Record | Rejected] = [record("a"), BAD, record("b"), record("a"), record("c")]
    assert add_rows(tmp_path, iter(stream), NOW) == Added(3, 1, 1)
    assert len(read_manifest(tmp_path).runs) == 1 + 3
    assert verify(tmp_path) == []


def test_adding_nothing_makes_an_empty_desk(tmp_path: Path) -> None:
    assert add_rows(tmp_path / "d", []) == Added()
    assert set(counts(tmp_path / "d").values()) == {0}
    with open_desk(tmp_path / "d") as desk:
        assert (desk.events(), desk.loops(), desk.event("x"), desk.article("x")) == ((), (), None, None)


def test_views_of_the_database_file_show_what_stands(tmp_path: Path) -> None:
    desk = tmp_path / "it's [a] desk*"
    add(desk, [record("a")], run=NOW)
    add(desk, [record("a", engine=replace(ENGINE, version="0.2.0"))], run=NOW)
    with duckdb.connect(str(desk / "desk.duckdb"), read_only=True) as connection:
        for name in TABLES:
            columns = [row[0] for row in connection.execute(f"DESCRIBE {name}").fetchall()]
            assert columns == [c.name for c in TABLES[name].columns]
        assert connection.execute("SELECT count(*) FROM events").fetchall() == [(3,)]
        assert connection.execute("SELECT count(*) FROM events_all").fetchall() == [(6,)]
        assert connection.execute("SELECT count(*) FROM judgements").fetchall() == [(0,)]
        assert connection.execute("SELECT count(*) FROM watches").fetchall() == [(0,)]


def test_what_people_wrote_survives_an_addition(tmp_path: Path) -> None:
    add(tmp_path, [record("a")], run=NOW)
    with duckdb.connect(str(tmp_path / "desk.duckdb")) as connection:
        connection.execute("INSERT INTO watches VALUES ('w1', now(), 'Border', '{}', true)")
    add(tmp_path, [record("b")], run=NOW)
    with duckdb.connect(str(tmp_path / "desk.duckdb"), read_only=True) as connection:
        assert connection.execute("SELECT watch_id FROM watches").fetchall() == [("w1",)]


def test_an_interrupted_run_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(tmp_path, [record("a")], run=NOW)
    before = counts(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(layout, "write_manifest", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
        with pytest.raises(DeskError, match="disk full"):
            add(tmp_path, [record("b")], run=NOW)
    assert counts(tmp_path) == before
    assert any("no run of the manifest" in p.fact for p in verify(tmp_path))
    assert add(tmp_path, [record("c")], run=NOW) == Added(1, 0, 0)
    assert verify(tmp_path) == []


def test_a_lost_database_file_is_made_anew(tmp_path: Path) -> None:
    add(tmp_path, [record("a")], run=NOW)
    (tmp_path / "desk.duckdb").unlink()
    add(tmp_path, [record("b")], run=NOW)
    assert (tmp_path / "desk.duckdb").exists()


def test_a_desk_that_is_being_written_is_left_alone(tmp_path: Path) -> None:
    add(tmp_path, [record("a")], run=NOW)
    (tmp_path / "desk.lock").touch()
    with pytest.raises(DeskError, match="is being written"):
        add(tmp_path, [record("b")], run=NOW)
    assert (tmp_path / "desk.lock").exists()


def test_a_folder_of_other_things_is_no_desk(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(DeskError, match="holds other files and no desk"):
        add(tmp_path, [record()])
    with pytest.raises(DeskError, match="is a file"):
        add(tmp_path / "thesis.txt", [record()])
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize(
    ("published", "month"),
    [
        *[("2024-05-02", "2024-05"), ("2024-05-02T10:00:00Z", "2024-05"), ("2024-05", "2024-05"), (None, "unknown")],
        *[("2024-13-01", "unknown"), ("../../etc", "unknown"), ("2024", "unknown"), ("2024-051", "unknown")],
    ],
)
def test_month_of_a_date(published: str | None, month: str) -> None:
    assert month_of(published) == month


@pytest.mark.parametrize(
    "path", ["../evil.parquet", "/etc/passwd", "events/month=../x.parquet", "other/month=2024-05/x.parquet"]
)
def test_a_manifest_cannot_lead_out_of_the_desk(tmp_path: Path, path: str) -> None:
    run = {"run": "000001-aaaaaaaa", "files": {path: {"rows": 1, "sha256": "0"}}}
    (tmp_path / "manifest.json").write_text(json.dumps({"format": 1, "runs": [run]}))
    with pytest.raises(DeskError, match="is no path of a table"):
        read_manifest(tmp_path)


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"format": 9, "runs": []}', '{"format": 1, "runs": [3]}'])
def test_a_broken_manifest_is_told(tmp_path: Path, body: str) -> None:
    (tmp_path / "manifest.json").write_text(body)
    with pytest.raises(DeskError, match=r"manifest\.json is broken|has format 9"):
        read_manifest(tmp_path)
