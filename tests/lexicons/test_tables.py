"""The tables and the look-ups over them."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dragoman.lexicons
from dragoman.errors import LexiconError
from dragoman.lexicons import Lexicons, load_lexicons, tokens_of
from dragoman.lexicons.names import fold

FOLDER = Path(dragoman.lexicons.__file__).parent
TABLES = sorted(FOLDER.glob("*.csv"))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_every_table_states_source_and_day(path: Path) -> None:
    head = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    assert any("source:" in line for line in head)
    assert any("as of" in line or "as_of" in line for line in head)


@pytest.mark.parametrize(("name", "least"), [("agents", 800), ("bodies", 200), ("groups", 300), ("holders", 5000)])
def test_size(name: str, least: int) -> None:
    lines = [line for line in (FOLDER / f"{name}.csv").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert len(list(csv.DictReader(lines))) >= least


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("U.S.", "us"),
        ("São Tomé", "sao tome"),
        ("Côte d'Ivoire", "cote divoire"),
        ("St. Louis", "saint louis"),
        ("Łódź", "lodz"),
        ("Peru's", "peru"),
        ("  ", ""),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_tokens_lie_where_they_say(text: str) -> None:
    assert all(text[token.start : token.stop] == token.text for token in tokens_of(text))


def test_acronyms_are_not_words(lexicons: Lexicons) -> None:
    assert lexicons.phrases.exact("US")
    assert not lexicons.phrases.exact("us")


def test_a_missing_table_is_told(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        load_lexicons(tmp_path)
