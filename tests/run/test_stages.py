"""Every stage of the pipeline keeps the laws, on strange text too."""

from __future__ import annotations

import pytest

from dragoman.ids import text_digest
from dragoman.records import Article, Record
from dragoman.run.pipeline import Settings, stages
from dragoman.stage import Stage, missing_columns
from tests.suites import stage_laws

TEXTS = {
    "plain": "Chad accused Sudan on Monday of arming rebels. Khartoum denied it.",
    "empty-looking": "…",
    "one word": "War",
    "no stop": "The army shelled the town and the mayor called for help from the United Nations",
    "emoji": "🚀 Police arrested 12 people in Lyon 🚓. “We regret nothing,” the prefect said.",
    "right to left": "قال المتحدث إن الجيش انسحب. Israel denied the report.",
    "capitals": "GUERRILLAS ATTACKED A POLICE POST IN CAUCA, GENERAL RUIZ SAID.",
    "long": "Kenya and Uganda held talks, " * 400,
    "spanish": "El ministro acusó a la oposición de mentir; la diputada Rojas lo negó el martes.",
}  # fmt: skip
ALL = stages(Settings(threads=1))


def article(name: str, text: str) -> Article:
    return Article(
        f"law-{name}", text, text_digest(text), language="es" if name == "spanish" else "en", published="2024-05-08"
    )


@pytest.fixture(scope="module")
def inputs() -> dict[str, list[Record]]:
    """What each stage gets: the strange texts as the stages before it leave them."""
    records = [Record(article(name, text)) for name, text in TEXTS.items()]
    out = {}
    for stage in ALL:
        out[stage.name] = records
        records = stage.load()(records)
    out["end"] = records
    return out


@pytest.mark.parametrize("stage", ALL, ids=lambda s: s.name)
def test_laws(stage: Stage, inputs: dict[str, list[Record]]) -> None:
    records = inputs[stage.name]
    stage_laws.keeps_rows(stage, records)
    stage_laws.ignores_batches(stage, records)
    stage_laws.repeats_itself(stage, records)
    stage_laws.bears_nothing(stage)


def test_end_is_sound(inputs: dict[str, list[Record]]) -> None:
    stage_laws.stays_inside(inputs["end"])


def test_every_column_read_is_added_before() -> None:
    assert missing_columns(ALL, ["article"]) == []
