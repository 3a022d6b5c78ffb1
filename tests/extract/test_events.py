"""Events from triggers: parties, dates, numbers, voice, codes."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman import codebook
from dragoman.extract.events import Coder, code_events
from dragoman.ids import text_digest
from dragoman.records import (
    Article,
    Attribution,
    Event,
    Interval,
    Mention,
    Number,
    Record,
    SeenRole,
    SeenTrigger,
    SentenceReading,
    Span,
)
from dragoman.text.sentences import split

CODER = Coder(codebook.load())
MONDAY = Interval("2024-05-06", "2024-05-07", "stated")


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def trigger(text: str, words: str, code: str, *roles: tuple[str, str], **more: Any) -> SeenTrigger:
    kind, _, mode = code.partition("/")
    fillers = tuple(SeenRole(role, span(text, filler), 0.9) for role, filler in roles)
    contexts, factuality = more.get("contexts", ()), more.get("factuality", "actual")
    return SeenTrigger(span(text, words), kind, mode or None, contexts, factuality, {factuality: 1.0}, 0.8, fillers)


def mention(text: str, words: str, kind: str = "country", **more: Any) -> Mention:
    actor = f"ac-{words}" if kind in ("country", "person") else None
    return Mention(f"me-{words}", span(text, words), words, kind, f"ch-{words}", 0, actor, **more)


def coded(
    text: str,
    *triggers: SeenTrigger,
    mentions: tuple[Mention, ...] = (),
    said: tuple[Attribution, ...] = (),
    published: str | None = "2024-05-08T12:00:00Z",
) -> tuple[Event, ...]:
    sentences = split(text, "en")
    reading = tuple(SentenceReading(triggers=tuple(t for t in triggers if s.holds(t.span))) for s in sentences)
    article = Article("ar-1", text, text_digest(text), published=published)
    return code_events(Record(article, sentences, reading, mentions=mentions, attributions=said), CODER)


def test_parties_are_the_mentions_of_equal_span() -> None:
    text = "Chad shelled the villagers of Adre."
    (found,) = coded(
        text,
        trigger(text, "shelled", "ASSAULT/heavy-weapons", ("actor", "Chad"), ("recipient", "the villagers")),
        mentions=(mention(text, "Chad"), mention(text, "Adre", "place")),
    )
    assert [(p.mention, p.actor) for p in found.actors] == [("me-Chad", "ac-Chad")]
    assert [(p.mention, p.span.of(text), p.actor) for p in found.recipients] == [(None, "the villagers", None)]


def test_place_and_time_are_single_mentions() -> None:
    text = "Chad shelled Adre on Monday."
    (found,) = coded(
        text,
        trigger(text, "shelled", "ASSAULT", ("place", "Adre"), ("time", "Monday")),
        mentions=(mention(text, "Adre", "place"), mention(text, "Monday", "time", time=MONDAY)),
    )
    assert (found.place, found.time, found.date) == ("me-Adre", "me-Monday", MONDAY)


def test_a_place_without_a_mention_is_not_known() -> None:
    text = "Chad shelled Adre."
    (found,) = coded(text, trigger(text, "shelled", "ASSAULT", ("place", "Adre")))
    assert found.place is None


def test_codes_come_from_the_codebook() -> None:
    text = "Chad shelled Adre."
    (found,) = coded(text, trigger(text, "shelled", "ASSAULT/heavy-weapons"))
    book = CODER.codebook
    assert (found.quad, found.intensity) == (book.quad("ASSAULT"), book.score("ASSAULT", "heavy-weapons"))
    assert found.cameo == book.cameo("ASSAULT", "heavy-weapons")


def test_a_mode_that_the_type_does_not_have_is_dropped() -> None:
    text = "Chad praised Niger."
    (found,) = coded(text, trigger(text, "praised", "SUPPORT/heavy-weapons"))
    assert found.mode is None


def test_contexts_are_tidied() -> None:
    text = "Hackers breached the registry."
    (found,) = coded(text, trigger(text, "breached", "COERCE/cyber", contexts=("crime", "illegal_drugs", "cyber")))
    assert found.contexts == ("cyber", "illegal_drugs")


def test_a_second_trigger_for_the_same_act_of_a_sentence_is_dropped() -> None:
    text = "Chad shelled and bombarded Adre, and Niger shelled Diffa."
    sides = (("actor", "Chad"), ("recipient", "Adre"))
    found = coded(
        text,
        trigger(text, "shelled", "ASSAULT", *sides),
        trigger(text, "bombarded", "ASSAULT", *sides),
        trigger(text, "shelled Diffa", "ASSAULT", ("actor", "Niger"), ("recipient", "Diffa")),
    )
    assert [e.trigger.of(text) for e in found] == ["shelled", "shelled Diffa"]


def test_the_same_act_by_another_mode_or_certainty_stays() -> None:
    text = "Chad shelled Adre and may bomb it."
    sides = (("actor", "Chad"), ("recipient", "Adre"))
    found = coded(
        text,
        trigger(text, "shelled", "ASSAULT/heavy-weapons", *sides),
        trigger(text, "bomb", "ASSAULT/heavy-weapons", *sides, factuality="possible"),
    )
    assert [e.factuality for e in found] == ["actual", "possible"]


def test_events_without_any_party_are_never_doubles() -> None:
    text = "There were clashes and fighting."
    found = coded(text, trigger(text, "clashes", "ASSAULT"), trigger(text, "fighting", "ASSAULT"))
    assert len(found) == 2


def test_the_same_act_in_another_sentence_stays() -> None:
    text = "Chad shelled Adre. Then Chad bombarded it."
    found = coded(
        text,
        trigger(text, "shelled", "ASSAULT", ("actor", "Chad")),
        trigger(text, "bombarded", "ASSAULT", ("actor", "Chad")),
    )
    assert [e.sentence for e in found] == [0, 1]


@pytest.mark.parametrize(
    ("text", "factuality", "published", "basis"),
    [
        ("Chad shelled Adre.", "actual", "2024-05-08", "published"),
        ("Chad shelled Adre.", "actual", None, None),
        ("Chad will have shelled Adre.", "planned", "2024-05-08", None),
        ("Chad had shelled Adre.", "actual", "2024-05-08", None),
        ("Chad had twice brutally shelled Adre.", "actual", "2024-05-08", None),
        ("Chad hadn’t shelled Adre.", "denied", "2024-05-08", None),
        ("Chad había shelled Adre.", "actual", "2024-05-08", None),
    ],
)
def test_undated_events(text: str, factuality: str, published: str | None, basis: str | None) -> None:
    (found,) = coded(text, trigger(text, "shelled", "ASSAULT", factuality=factuality), published=published)
    assert (found.date.basis if found.date else None) == basis


def test_the_day_of_publication_is_half_open() -> None:
    text = "Chad shelled Adre."
    (found,) = coded(text, trigger(text, "shelled", "ASSAULT"), published="2024-02-29")
    assert found.date == Interval("2024-02-29", "2024-03-01", "published")


def test_a_vague_time_gives_no_day() -> None:
    text = "Chad once shelled Adre."
    (found,) = coded(
        text, trigger(text, "shelled", "ASSAULT", ("time", "once")), mentions=(mention(text, "once", "time"),)
    )
    assert (found.time, found.date) == ("me-once", None)


def test_numbers_are_those_of_the_mentions() -> None:
    text = "Chad killed 12 in Adre, some say many."
    twelve = Number("killed", 12.0, 12.0, 12.0, None, False, span(text, "12"))
    (found,) = coded(
        text,
        trigger(text, "killed", "ASSAULT", ("number", "12"), ("number", "many")),
        mentions=(mention(text, "12", "number", number=twelve), mention(text, "many", "number")),
    )
    assert found.numbers == (twelve,)


def test_the_voice_is_the_innermost_content_around_the_trigger() -> None:
    text = "The Post reported that Chad said Niger shelled Diffa. Mali left."

    def said(name: str, cue: str, content: str) -> Attribution:
        parts = (span(text, content),)
        return Attribution(name, None, span(text, cue), parts, "indirect", "asserts", None, (), None, 0.9)

    outer, inner = (
        said("outer", "reported", "that Chad said Niger shelled Diffa"),
        said("inner", "said", "Niger shelled Diffa"),
    )
    found = coded(
        text, trigger(text, "shelled", "ASSAULT"), trigger(text, "left", "RETREAT/withdraw"), said=(outer, inner)
    )
    assert [e.attribution for e in found] == ["inner", None]


def test_ids_depend_on_place_and_type_only() -> None:
    text = "Chad shelled Adre."
    (one,) = coded(text, trigger(text, "shelled", "ASSAULT"))
    (other,) = coded(text, trigger(text, "shelled", "ASSAULT/heavy-weapons", ("actor", "Chad"), factuality="possible"))
    (third,) = coded(text, trigger(text, "shelled", "COERCE"))
    assert one.id == other.id != third.id


@pytest.mark.parametrize("score", [0.0, 0.3, 0.5, 0.99, 1.0])
def test_plain_calibration_keeps_the_score(score: float) -> None:
    assert CODER.confidence(score) == pytest.approx(score, abs=2e-4)


def test_calibration_rises_with_the_score_and_shifts_by_its_offset() -> None:
    softer = Coder(CODER.codebook, (0.5, -1.0))
    found = [softer.confidence(p) for p in (0.1, 0.5, 0.9)]
    assert found == sorted(found)
    assert found[1] == pytest.approx(0.2689, abs=1e-4)
