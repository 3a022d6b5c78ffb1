"""Drills: single sentences with marks in place."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from dragoman import codebook
from training.reader.drills import Drill, DrillError, drill, read_drills
from training.reader.vary import Varier

FOLDER = Path(__file__).parents[2] / "training" / "drills"


def cut(one: Drill) -> tuple[str, list[str], list[str]]:
    actors, recipients = ([one.text[a:b] for a, b in side] for side in (one.actors, one.recipients))
    return one.text[slice(*one.trigger)], actors, recipients


def test_marks_become_spans_of_the_plain_sentence() -> None:
    one = drill("AID - actual | <Oslo> and <Bergen> *sent trucks* to {Vilnius}.", "here")
    assert one.text == "Oslo and Bergen sent trucks to Vilnius."
    assert cut(one) == ("sent trucks", ["Oslo", "Bergen"], ["Vilnius"])
    assert (one.type, one.mode, one.factuality) == ("AID", None, "actual")


def test_marks_may_nest() -> None:
    one = drill("ASSAULT aerial denied | <{Russian} jets> *bombed* nothing.", "here")
    assert cut(one) == ("bombed", ["Russian jets"], ["Russian"])
    assert (one.mode, one.factuality) == ("aerial", "denied")


@pytest.mark.parametrize(
    "line",
    [
        "AID actual | <Oslo> *sent* trucks.",
        "AID - actual <Oslo> *sent* trucks.",
        "AID - actual | <Oslo> sent trucks.",
        "AID - actual | *Oslo* *sent* trucks.",
        "AID - actual | <Oslo *sent* trucks.",
    ],
)
def test_other_lines_are_refused_with_their_place(line: str) -> None:
    with pytest.raises(DrillError, match=r"^wire\.drill:7: "):
        drill(line, "wire.drill:7")


def test_a_folder_is_read_in_order_without_comments(tmp_path: Path) -> None:
    (tmp_path / "b.drill").write_text("AID - actual | *Third*.\n", "utf-8")
    (tmp_path / "a.drill").write_text("// note\n\nAID - actual | *First*.\nAID - actual | *Second*.\n", "utf-8")
    assert [d.text for d in read_drills(tmp_path)] == ["First.", "Second.", "Third."]


@pytest.mark.parametrize(("old", "new"), [("Chad", "Burkina Faso"), ("Chad", "Fiji"), ("Chad", "Ch")])
def test_renaming_moves_every_span(old: str, new: str) -> None:
    one = drill("AID - actual | *Help* for {Chad} came from <Niger> at last.", "here").renamed(old, new)
    assert cut(one) == ("Help", ["Niger"], [new])


def test_renaming_what_is_not_there_changes_nothing() -> None:
    one = drill("AID - actual | *Help* for {Chadians}.", "here")
    assert one.renamed("Chad", "Fiji") == one


def test_varied_drills_keep_their_trigger() -> None:
    one = drill("AID - actual | <Norway> *helped* {Sudan} and Norway.", "here")
    found = {Varier([]).vary_drill(one, random.Random(seed)).text for seed in range(30)}
    assert len(found) > 3
    assert all(" helped " in text for text in found)


def test_shipped_drills_use_codes_of_the_codebook() -> None:
    book = codebook.load()
    drills = read_drills(FOLDER)
    assert len(drills) > 100
    for one in drills:
        assert one.type in book.types
        assert one.factuality in book.factualities
        assert one.mode is None or (one.type, one.mode) in book.modes
        assert one.text[slice(*one.trigger)].strip() == one.text[slice(*one.trigger)] != ""
