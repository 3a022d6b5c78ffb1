"""Attributions from what the reader saw: quotations, parents, forms."""

from __future__ import annotations

import pytest

from dragoman.extract.attribution import attribute, form_of, quoted
from dragoman.ids import text_digest
from dragoman.records import Article, Record, SeenCue, SeenRole, SentenceReading, Span
from dragoman.text.sentences import split


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def cue(text: str, words: str, stance: str = "asserts", source: str | None = None, *content: str) -> SeenCue:
    roles = [SeenRole("content", span(text, part), 0.9) for part in content]
    roles += [SeenRole("source", span(text, source), 0.9)] if source else []
    return SeenCue(span(text, words), stance, 0.9, tuple(roles))


def record(text: str, *cues: SeenCue) -> Record:
    sentences = split(text, "en")
    reading = tuple(SentenceReading(cues=tuple(c for c in cues if s.holds(c.span))) for s in sentences)
    return Record(Article("a", text, text_digest(text)), sentences=sentences, reading=reading)


def contents(text: str, *cues: SeenCue) -> list[list[str]]:
    return [[part.of(text) for part in a.content] for a in attribute(record(text, *cues))]


def test_content_keeps_its_quotation_marks_and_drops_the_final_stop() -> None:
    text = "“We will not yield,” Dara said. She warned that the bridge was mined."
    found = attribute(record(text, cue(text, "said", "asserts", "Dara", "We will not yield"),
                             cue(text, "warned", "asserts", "She", "that the bridge was mined.")))  # fmt: skip
    assert [[part.of(text) for part in a.content] for a in found] == [
        ["“We will not yield,”"],
        ["that the bridge was mined"],
    ]
    assert [a.form for a in found] == ["direct", "indirect"]


def test_a_quotation_over_two_sentences_is_one_part() -> None:
    text = "Dara said: “The road is closed. Nobody will pass.”"
    assert contents(text, cue(text, "said", "asserts", "Dara", "The road is closed")) == [
        ["“The road is closed. Nobody will pass.”"]
    ]


def test_a_quotation_without_a_cue_goes_to_the_last_speaker() -> None:
    text = "“The road is closed,” Dara said. “Nobody will pass until the spring thaw.”"
    assert contents(text, cue(text, "said", "asserts", "Dara", "The road is closed")) == [
        ["“The road is closed,”", "“Nobody will pass until the spring thaw.”"]
    ]


def test_a_cue_inside_another_content_has_it_as_parent() -> None:
    text = "The Daily Post reported that the envoy said talks had failed."
    outer = cue(text, "reported", "asserts", "The Daily Post", "that the envoy said talks had failed")
    inner = cue(text, "said", "asserts", "the envoy", "talks had failed")
    first, second = attribute(record(text, outer, inner))
    assert (first.parent, second.parent) == (None, first.id)


def test_a_joint_source_is_one_span() -> None:
    text = "Lima and Quito said the pact stands."
    seen = SeenCue(span(text, "said"), "asserts", 0.9, (
        SeenRole("source", span(text, "Lima"), 0.9), SeenRole("source", span(text, "Quito"), 0.9),
        SeenRole("content", span(text, "the pact stands"), 0.9)))  # fmt: skip
    (found,) = attribute(record(text, seen))
    assert found.source is not None
    assert found.source.of(text) == "Lima and Quito"


def test_a_cue_without_content_is_no_attribution() -> None:
    text = "Dara spoke."
    assert attribute(record(text, cue(text, "spoke", "asserts", "Dara"))) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and «no».", ["“yes”", "«no»"]),
        ('A "straight" one', ['"straight"']),
        ("“Open to the end\nnext", ["“Open to the end"]),
        ("none", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [q.of(text) for q in quoted(text)] == expected


def test_form_is_mixed_when_marks_stand_inside() -> None:
    text = "that “no one” came"
    assert form_of([Span(0, len(text))], quoted(text)) == "mixed"


def test_hearsay_has_no_source() -> None:
    text = "Lima reportedly shelled the port."
    (found,) = attribute(record(text, cue(text, "reportedly", "speculates", "Lima", "shelled the port")))
    assert found.source is None


def test_a_neutral_cue_does_not_accuse() -> None:
    text = "Lima said Quito shelled the port."
    (found,) = attribute(record(text, cue(text, "said", "accuses", "Lima", "Quito shelled the port")))
    assert found.stance == "asserts"
