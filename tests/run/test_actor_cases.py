"""Who a phrase means at a date: cases written before the code that answers them (tests/resolve/cases/actors.csv)."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from dragoman.run.probe import probe

CASES = Path(__file__).parents[1] / "resolve" / "cases" / "actors.csv"
Row = dict[str, str]
LEAST = 0.88  # share with country and first sector right
LEAST_BY_TOPIC = {"demonym": 0.9, "metonym": 0.9, "leader": 0.9, "office": 0.95, "police": 0.9, "international": 0.9}


def rows() -> list[Row]:
    lines = [line for line in CASES.read_text("utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


def asked(row: Row) -> dict[str, Any]:
    at = -1
    for _ in range(int(row["nth"])):
        at = row["text"].index(row["phrase"], at + 1)
    span = [at, at + len(row["phrase"])]
    return {"id": row["id"], "text": row["text"], "span": span, "published": row["published"]}


@pytest.fixture(scope="module")
def answers() -> list[tuple[Row, dict[str, Any]]]:
    cases = rows()
    return list(zip(cases, probe("actor", map(asked, cases)), strict=True))


def right(row: Row, answer: dict[str, Any]) -> bool:
    return (answer["country"] or "") == row["country"] and answer["sectors"][:1] == row["sectors"].split()[:1]


def test_most_cases_are_right(answers: list[tuple[Row, dict[str, Any]]]) -> None:
    assert sum(right(*pair) for pair in answers) / len(answers) >= LEAST


@pytest.mark.parametrize(("topic", "least"), LEAST_BY_TOPIC.items())
def test_topics(answers: list[tuple[Row, dict[str, Any]]], topic: str, least: float) -> None:
    found = Counter(right(row, answer) for row, answer in answers if row["topic"] == topic)
    assert found[True] / found.total() >= least


def test_every_answer_says_how_it_is_known(answers: list[tuple[Row, dict[str, Any]]]) -> None:
    assert all(answer["basis"] for _, answer in answers)


def test_a_surname_is_known_by_the_apposition_of_the_full_name() -> None:
    text = "Ana Torga, Uruguay's interior minister, flew to Lima. Peru welcomed Torga."
    at = text.rindex("Torga")
    (answer,) = probe("actor", [{"id": "1", "text": text, "span": [at, at + 5], "published": "2020-03-02"}])
    assert (answer["country"], answer["sectors"]) == ("URY", ["GOV"])
