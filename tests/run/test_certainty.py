"""What no dictionary coder tells apart: the same attack as happened, denied, possible, planned, claimed, threatened."""

from __future__ import annotations

import pytest

from dragoman import Event, Pipeline, Record


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    return Pipeline()


def only(record: Record, word: str) -> Event:
    (found,) = [e for e in record.events if word in e.trigger.of(record.article.text)]
    return found


def countries(record: Record, event: Event) -> tuple[list[str | None], list[str | None]]:
    by_id = {a.id: a.country for a in record.actors}
    return [by_id.get(p.actor or "") for p in event.actors], [by_id.get(p.actor or "") for p in event.recipients]


@pytest.mark.parametrize(
    ("text", "factuality", "actor", "recipient"),
    [
        ("Peru attacked Chile.", "actual", "PER", "CHL"),
        ("Peru did not attack Chile.", "denied", "PER", "CHL"),
        ("Peru may attack Chile.", "possible", "PER", "CHL"),
        ("Peru will attack Chile.", "planned", "PER", "CHL"),
        ("Peru denied that it attacked Chile.", "denied", "PER", "CHL"),
        ("Kenya said Sudan attacked Chad.", "actual", "SDN", "TCD"),
        ("Kenya said it attacked Chad.", "actual", "KEN", "TCD"),
        ("If Peru attacked Chile, Spain would leave NATO.", "hypothetical", "PER", "CHL"),
        ("Peru reportedly attacked Chile.", "possible", "PER", "CHL"),
    ],
)
def test_attack(pipeline: Pipeline, text: str, factuality: str, actor: str, recipient: str) -> None:
    record = pipeline.code_text(text)
    event = only(record, "attack")
    assert event.factuality == factuality
    assert countries(record, event) == ([actor], [recipient])


@pytest.mark.parametrize(
    ("text", "voice", "stance"),
    [
        ("Peru denied that it attacked Chile.", "Peru", "denies"),
        ("Kenya said Sudan attacked Chad.", "Kenya", "asserts"),
        ("Kenya said it attacked Chad.", "Kenya", "asserts"),
    ],
)
def test_voice(pipeline: Pipeline, text: str, voice: str, stance: str) -> None:
    record = pipeline.code_text(text)
    said = next(a for a in record.attributions if a.id == only(record, "attack").attribution)
    assert said.source is not None
    assert (said.source.of(text), said.stance) == (voice, stance)


def test_a_plain_statement_has_no_voice_but_the_publisher(pipeline: Pipeline) -> None:
    assert only(pipeline.code_text("Peru attacked Chile."), "attack").attribution is None


def test_a_threat_is_the_act_and_its_content_hypothetical(pipeline: Pipeline) -> None:
    record = pipeline.code_text("Peru threatened to attack Chile.")
    threat = only(record, "threatened")
    assert (threat.quad, threat.factuality) == (3, "actual")
    assert only(record, "attack").factuality == "hypothetical"


def test_a_condition_and_what_hangs_on_it_are_both_hypothetical(pipeline: Pipeline) -> None:
    record = pipeline.code_text("If Mali attacked Chad, Italy would quit the alliance.")
    assert [only(record, word).factuality for word in ("attack", "quit")] == ["hypothetical", "hypothetical"]


def test_an_invitation_stays_open(pipeline: Pipeline) -> None:
    record = pipeline.code_text("Peru invited Chile to talks.")
    assert [(x.kind, x.state) for x in record.loops] == [("invitation", "open")]
