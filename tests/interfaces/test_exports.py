"""Exports: CSV, JSON Lines and Parquet say the same of an event, from records and from a desk."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from dragoman.errors import InputError, RecordError
from dragoman.interfaces.exports.columns import COLUMNS
from dragoman.interfaces.exports.csv import events_csv, rows_csv
from dragoman.interfaces.exports.jsonl import read_records, record_lines
from dragoman.interfaces.exports.parquet import write_events, write_rows
from dragoman.store.database import open_desk
from dragoman.store.layout import add
from tests.sample_record import record


def test_csv_has_one_readable_row_an_event() -> None:
    rows = list(csv.DictReader(io.StringIO(events_csv([record()]))))
    assert [row["type"] for row in rows] == ["ACCUSE", "ASSAULT", "AGREE"]
    shelled = rows[1]
    wanted = {
        "actors": "Kyrgyzstan",
        "recipients": "villagers",
        "source": "Dushanbe",
        "stance": "accuses",
        "numbers": "killed: at least 12",
        "contexts": "military; territory",
        "day_start": "2024-05-06",
        "cameo": "",
        "place": "Vorukh",
        "trigger": "shelling",
        "publisher": "Asia Wire",
    }
    assert {name: shelled[name] for name in wanted} == wanted
    assert shelled["sentence"].startswith("Dushanbe accused Bishkek of shelling Vorukh")


def test_csv_header_is_left_out_on_demand() -> None:
    whole = events_csv([record("a"), record("b")])
    assert whole == events_csv([record("a")]) + events_csv([record("b")], header=False)


def test_jsonl_is_read_back() -> None:
    made = [record("a"), record("b")]
    assert list(read_records([*record_lines(made), "\n"])) == made


@pytest.mark.parametrize(("line", "fact"), [("{", "Line 1 is no JSON"), ("{}", "Line 1: schema: Field required")])
def test_a_broken_line_is_told(line: str, fact: str) -> None:
    with pytest.raises(RecordError, match=fact):
        list(read_records([line]))


def test_parquet_keeps_lists_and_meanings(tmp_path: Path) -> None:
    assert write_events([record()], tmp_path / "events.parquet") == 3
    table = pq.read_table(tmp_path / "events.parquet")
    assert table.column_names == list(COLUMNS)
    assert table.column("contexts").to_pylist() == [[], ["military", "territory"], []]
    assert table.schema.field("actors").metadata[b"meaning"].startswith(b"label of each actor")


def test_parquet_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        write_events([record()], tmp_path / "none" / "events.parquet")


def test_a_desk_exports_what_its_records_export(tmp_path: Path) -> None:
    add(tmp_path / "desk", [record()])
    with open_desk(tmp_path / "desk") as desk:
        rows = desk.event_rows()
    assert sorted(rows_csv(rows).splitlines()) == sorted(events_csv([record()]).splitlines())
    assert write_rows(rows, tmp_path / "events.parquet") == 3
