"""The shipped corpus: some files of each part are sound, and the check sees what is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.corpus_check import doubled, load, main
from training.markup import check, parse

CORPUS = Path(__file__).parents[2] / "training" / "corpus"
PARTS = sorted(p.name for p in CORPUS.iterdir() if p.is_dir())
SOUND = '# id: one\n\n[TOG Togo] [e1 left].\n| @TOG state TGO GOV "Togo"\n| e1 RETREAT/withdraw a=TOG\n'


@pytest.mark.parametrize("part", PARTS)
def test_files_of_each_part_are_sound(part: str) -> None:
    for path in sorted((CORPUS / part).glob("*.dm"))[:3]:
        record = parse(path.read_text("utf-8"))
        assert check(record) == [], path.name
        assert record["article"]["id"] == f"{part}/{path.stem}"


@pytest.mark.parametrize("part", PARTS)
def test_ids_are_those_of_the_files(part: str) -> None:
    for path in (CORPUS / part).glob("*.dm"):
        assert path.read_text("utf-8").startswith(f"# id: {part}/{path.stem}\n"), path.name


def test_a_sound_folder_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "one.dm").write_text(SOUND, "utf-8")
    assert main([str(tmp_path), "--balance"]) == 0
    out = capsys.readouterr().out
    assert "1 articles, 1 sentences, 0 faults" in out
    assert "mode: RETREAT/withdraw 1" in out
    assert "short of: " in out


def test_faults_are_told_with_their_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bad.dm").write_text("[TOG Togo left.", "utf-8")
    (tmp_path / "odd.dm").write_text(SOUND.replace("GOV", "ABC"), "utf-8")
    assert main([str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "bad.dm: line 1" in out
    assert "odd.dm: TOG: sector ABC" in out


def test_an_empty_folder_is_not_sound(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 1


def test_ids_and_sentences_given_twice_are_told(tmp_path: Path) -> None:
    long = SOUND.replace("[e1 left]", "[e1 left] the long and winding table at which it had sat for years")
    for name in ("one", "two"):
        (tmp_path / f"{name}.dm").write_text(long, "utf-8")
    records, _ = load(tmp_path)
    assert [fault.split()[0] for fault in doubled(records)] == ["id", "a"]
