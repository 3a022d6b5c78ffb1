"""`dragoman lexicon` and `--lexicon` as a user runs them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from dragoman import Pipeline, Settings
from dragoman.errors import LexiconError
from dragoman.interfaces.cli import app

HEAD = "name,kind,country,sectors,from,until,aliases,wikidata,note\n"


def run(*words: str, given: str | None = None) -> Any:
    return CliRunner().invoke(app, list(words), input=given, terminal_width=120)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.csv"
    path.write_text(HEAD + "Rosa Prieto,person,COL,REB,,,,Q4242,\nELN,group,VEN,CRM,,,,,\n", "utf-8")
    return path


def test_show_for_people() -> None:
    shown = run("lexicon", "show", "Colombia's defence minister", "--on", "2025-05-05").stdout
    for words in ("COL/defence-minister", "Pedro", "countries.csv", "held it", "as of"):
        assert words in shown


def test_show_for_programs(own: Path) -> None:
    found = json.loads(run("lexicon", "show", "ELN", "--json", "--lexicon", str(own)).stdout)
    assert (found["actor"]["country"], found["actor"]["basis"]) == ("VEN", "own.csv, line 3: ELN")
    assert {"used", "beaten"} <= {row["state"] for row in found["rows"]}
    assert "id" not in found["actor"]


def test_show_of_nothing_has_its_own_exit_code() -> None:
    done = run("lexicon", "show", "Qwxyzal Vrmph")
    assert done.exit_code == 3
    assert "docs/lexicons.md" in done.stderr


def test_a_day_that_is_none() -> None:
    assert "YYYY-MM-DD" in str(run("lexicon", "show", "ELN", "--on", "May").exception)


def test_check_tells_what_a_file_adds(own: Path) -> None:
    done = run("lexicon", "check", str(own))
    assert done.exit_code == 0
    assert "2 rows, 2 names" in done.stdout
    assert "changes names of ours: ELN" in done.stdout


def test_check_tells_all_faults(own: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(HEAD + "Ana,persn,,,,,,,\nEva,person,QQX,,,,,,\n", "utf-8")
    done = run("lexicon", "check", str(bad), str(own))
    assert done.exit_code == 1
    assert "bad.csv has 2 faults" in done.stdout
    assert "own.csv is sound" in done.stdout


def test_import_petrarch(tmp_path: Path) -> None:
    given, out, report = tmp_path / "actors.txt", tmp_path / "made.csv", tmp_path / "lost.txt"
    given.write_text("RED_FRONT_ [COLREB]\nMIST_ [QQQ]\n", "utf-8")
    done = run("lexicon", "import", "petrarch", str(given), "--out", str(out), "--report", str(report))
    assert done.exit_code == 0
    assert "Red Front,group,COL,REB" in out.read_text("utf-8")
    assert "line 2: MIST_ [QQQ]" in report.read_text("utf-8")
    assert run("lexicon", "check", str(out)).exit_code == 0


def test_import_ftm(tmp_path: Path) -> None:
    given, out = tmp_path / "e.jsonl", tmp_path / "made.csv"
    rows = [{"id": "x", "schema": "Person", "properties": {"name": ["Ana Solís"], "country": ["co"]}}, {"id": "y"}]
    given.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    done = run("lexicon", "import", "ftm", str(given), "--out", str(out))
    assert done.exit_code == 0
    assert "Ana Solís,person,COL" in out.read_text("utf-8")
    assert "line 2" in done.stderr


def test_an_import_of_nothing_fails(tmp_path: Path) -> None:
    given = tmp_path / "actors.txt"
    given.write_text("# empty\n", "utf-8")
    assert run("lexicon", "import", "petrarch", str(given), "--out", str(tmp_path / "made.csv")).exit_code == 1


def test_a_record_tells_what_it_was_coded_with(own: Path, tmp_path: Path) -> None:
    text = "Rosa Prieto accused Chad of lying."
    story = tmp_path / "story.txt"
    story.write_text(text, "utf-8")
    plain = json.loads(run("code", str(story), "--format", "jsonl").stdout)
    coded = json.loads(run("code", str(story), "--format", "jsonl", "--lexicon", str(own)).stdout)
    assert "lexicons" not in plain["engine"]["settings"]
    assert coded["engine"]["settings"]["lexicons"].startswith("own.csv@")
    (actor,) = [a for a in coded["actors"] if a["label"] == "Rosa Prieto"]
    assert (actor["country"], actor["sectors"], actor["wikidata"]) == ("COL", ["REB"], "Q4242")
    by_api = Pipeline(Settings(overlays=(own,))).code_text(text)
    assert by_api.engine is not None
    assert by_api.engine.settings["lexicons"] == coded["engine"]["settings"]["lexicons"]


def test_a_file_that_has_changed_is_read_again(own: Path) -> None:
    def country() -> str | None:
        record = Pipeline(Settings(overlays=(own,))).code_text("Rosa Prieto accused Chad of lying.")
        return next(actor.country for actor in record.actors if actor.label == "Rosa Prieto")

    assert country() == "COL"
    own.write_text(own.read_text("utf-8").replace(",COL,", ",PER,"), "utf-8")
    assert country() == "PER"


def test_a_probe_with_an_own_lexicon(own: Path) -> None:
    row = json.dumps({"id": "r", "text": "Rosa Prieto left.", "span": [0, 11]}) + "\n"
    answer = json.loads(run("probe", "actor", "--lexicon", str(own), given=row).stdout)
    assert (answer["country"], answer["sectors"]) == ("COL", ["REB"])


def test_an_own_lexicon_that_is_not_sound_stops_the_run(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text("[[entry]]\nname = 'Ana'\nkind = 'person'\nsectors = ['QQX']\n", "utf-8")
    with pytest.raises(LexiconError, match="entry 1: 'QQX' is no sector"):
        Pipeline(Settings(overlays=(bad,))).code_text("Ana left.")


def test_importing_the_tables_loads_no_checker() -> None:
    import subprocess
    import sys

    code = "import sys, dragoman.lexicons; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
