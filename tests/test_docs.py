"""The pages for users say what the program does."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dragoman.run.probe import TASKS
from dragoman.schemas import faults, record_from_json, record_to_json
from dragoman.schemas.tables import TABLES
from training.markup import check, parse

ROOT = Path(__file__).parents[1]
RECORDS = (ROOT / "docs" / "records.md").read_text("utf-8")
CORPUS = (ROOT / "training" / "corpus" / "README.md").read_text("utf-8")


def test_the_example_is_a_sound_record_in_full() -> None:
    shown = json.loads(re.findall(r"```json\n(\{\n.*?\n\})\n```", RECORDS, re.DOTALL)[0])
    record = record_from_json(shown)
    assert faults(record) == []
    assert record_to_json(record) == shown
    assert record.events


@pytest.mark.parametrize("task", TASKS)
def test_every_probe_task_is_told(task: str) -> None:
    assert f"\n| `{task}` |" in RECORDS


@pytest.mark.parametrize("name", TABLES)
def test_every_table_is_told_with_its_columns(name: str) -> None:
    (line,) = re.findall(rf"^\| `{name}` \|.*$", RECORDS, re.MULTILINE)
    told = re.findall(r"`(\w+)`", line.rpartition("|")[0].rpartition("|")[2])
    columns = [c.name for c in TABLES[name].columns]
    assert told == [c for c in columns if name in ("rejected", "runs") or c not in ("article_id", "run")]


@pytest.mark.parametrize(
    "page",
    ["README.md", "docs/records.md", "docs/architecture.md", "docs/lexicons.md", "training/corpus/README.md"],
)
def test_files_that_a_page_names_exist(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    named = re.findall(r"`((?:src|docs|training|tests|eval|bench)/[\w/.-]*\.(?:md|py|toml|csv))`", text)
    assert [n for n in named if not (ROOT / n).exists() and n not in LATER] == []


LATER = {"docs/quality.md", "src/dragoman/weights/reader/CARD.md"}  # written with the figures of a release


def test_the_example_of_the_markup_is_sound() -> None:
    (source,) = re.findall(r"```\n(# id.*?)```", CORPUS, re.DOTALL)
    assert check(parse(source)) == []
