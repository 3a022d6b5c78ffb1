"""The command as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dragoman.interfaces.cli import app

STORY = (
    "Chad accused Sudan on Monday of arming rebels in its east.\n"
    "Khartoum denied the charge. Chad expelled the Sudanese ambassador."
)


def run(*words: str, given: str | None = None) -> Any:
    return CliRunner().invoke(app, list(words), input=given)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("story") / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture(scope="module")
def desk(story: Path) -> Path:
    path = story.parent / "desk"
    assert run("add", str(story), "--desk", str(path), "--published", "2024-05-08").exit_code == 0
    return path


def test_code_prints_one_record_a_line(story: Path) -> None:
    done = run("code", str(story), "--format", "jsonl", "--published", "2024-05-08")
    (record,) = [json.loads(line) for line in done.stdout.splitlines()]
    assert record["schema"] == "dragoman/1"
    assert record["article"]["text"] == STORY
    assert record["events"]


def test_jsonl_in_keeps_id_and_text() -> None:
    row = {"id": "my-1", "text": "  Oslo   praised Lima.\nThen it rained.", "published": "2020-02-02"}
    done = run("code", "-", "--format", "jsonl", given=json.dumps(row) + "\n")
    record = json.loads(done.stdout)
    assert (record["article"]["id"], record["article"]["text"]) == ("my-1", row["text"])


def test_a_bad_row_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "Oslo praised Lima."}\n{broken\n{"text": "Lima thanked Oslo."}\n', "utf-8")
    done = run("code", str(path), "--format", "jsonl")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 2
    assert "rejected" in done.stderr


def test_nothing_to_code_is_an_error(tmp_path: Path) -> None:
    done = run("code", str(tmp_path / "missing.txt"))
    assert done.exit_code == 1
    assert "missing.txt" in done.stderr


def test_csv_has_one_header(story: Path) -> None:
    lines = run("code", str(story), str(story), "--format", "csv").stdout.splitlines()
    assert lines[0].startswith("event_id")
    assert sum(line.startswith("event_id") for line in lines) == 1


def test_table_shows_events_with_their_words(story: Path) -> None:
    done = run("code", str(story), "--format", "table")
    assert "accused" in done.stdout
    assert "Sudan" in done.stdout


def test_adding_twice_changes_nothing(desk: Path, story: Path) -> None:
    before = {p: p.read_bytes() for p in sorted(desk.rglob("*.parquet"))}
    done = run("add", str(story), "--desk", str(desk), "--published", "2024-05-08")
    assert "0 new, 1 already there" in done.stderr
    assert {p: p.read_bytes() for p in sorted(desk.rglob("*.parquet"))} == before


def test_events_are_listed_and_shown(desk: Path) -> None:
    listed = run("events", "list", "--desk", str(desk), "--format", "jsonl")
    events = [json.loads(line) for line in listed.stdout.splitlines()]
    assert events
    shown = run("events", "show", events[0]["event_id"], "--desk", str(desk))
    assert events[0]["trigger_words"] in shown.stdout


def test_an_empty_answer_has_its_own_exit_code(desk: Path) -> None:
    assert run("events", "list", "--desk", str(desk), "--words", "penguins").exit_code == 3
    assert run("events", "show", "ev-none", "--desk", str(desk)).exit_code == 3


def test_verify_finds_a_changed_byte(desk: Path, tmp_path: Path) -> None:
    import shutil

    assert run("verify", "--desk", str(desk)).exit_code == 0
    copy = tmp_path / "desk"
    shutil.copytree(desk, copy)
    victim = next(copy.rglob("*.parquet"))
    data = bytearray(victim.read_bytes())
    data[len(data) // 2] ^= 1
    victim.write_bytes(bytes(data))
    assert run("verify", "--desk", str(copy)).exit_code == 1


def test_export(desk: Path, tmp_path: Path) -> None:
    assert run("export", "--desk", str(desk)).stdout.startswith("event_id")
    out = tmp_path / "events.parquet"
    assert run("export", "--desk", str(desk), "--format", "parquet", "--out", str(out)).exit_code == 0
    assert out.stat().st_size > 0


@pytest.mark.parametrize(
    ("task", "row", "key"),
    [
        ("relation", {"text": "Oslo praised Lima.", "actor": [0, 4], "recipient": [13, 17]}, "type"),
        ("relation", {"text": "Oslo praised Lima.", "actor": None, "recipient": None}, "scores"),
        ("factuality", {"text": "Oslo did not attack.", "trigger": [13, 19]}, "value"),
        ("attribution", {"text": "“Stop,” she said."}, "attributions"),
        ("places", {"text": "Rain fell in Lima.", "spans": [[13, 17]], "published": None}, "places"),
        ("times", {"text": "It rained on Monday.", "published": "2024-05-08"}, "times"),
        ("actor", {"text": "police in Lima", "span": [0, 14], "published": "2024-05-08"}, "sectors"),
    ],
)
def test_probes_answer_in_order_with_the_id(task: str, row: dict[str, Any], key: str) -> None:
    rows = [{"id": f"row-{k}", **row} for k in range(2)]
    done = run("probe", task, given="".join(json.dumps(r) + "\n" for r in rows))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [a["id"] for a in answers] == ["row-0", "row-1"]
    assert all(key in a for a in answers)


def test_an_unknown_task_is_told_with_a_remedy() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dragoman", "probe", "nonsense"], input="", capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "Use one of relation" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_names_every_command() -> None:
    shown = run("--help").stdout
    assert all(name in shown for name in ("code", "add", "events", "verify", "export", "probe", "demo", "codebook"))


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, dragoman; print([m for m in ('onnxruntime', 'duckdb', 'pyarrow', 'torch') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
