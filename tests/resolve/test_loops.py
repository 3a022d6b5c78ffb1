"""Loops: what opens one, what closes it, and who is to answer."""

from __future__ import annotations

import pytest

from dragoman.records import Interval, Link, Loop
from dragoman.resolve.loops import find_loops
from tests.story import BOOK, Story, day


def loops(story: Story, *links: Link) -> tuple[Loop, ...]:
    return find_loops(story.record(*links), BOOK)


def invitation(answer: str = "Mali slept.") -> Story:
    """Chad invites Mali in the first sentence."""
    story = Story(f"Chad invited Mali to visit Bol. {answer}")
    chad, mali = story.mention("Chad", "chad"), story.mention("Mali", "mali")
    story.event("invited", "AGREE", [chad], [mali])
    story.event("visit", "CONSULT/visit", [mali], [chad], factuality="hypothetical")
    story.said("invited", "proposes", "to visit Bol", chad)
    return story


def test_an_invitation_without_an_answer_is_open() -> None:
    story = invitation()
    (found,) = loops(story)
    assert (found.kind, found.state, found.opened_by, found.closed_by) == ("invitation", "open", "ev-0", None)
    assert (found.by, found.to) == (("ac-chad",), ("ac-mali",))
    assert [s.of(story.text) for s in found.evidence] == ["Chad invited Mali to visit Bol."]


@pytest.mark.parametrize(
    ("answer", "trigger", "code", "factuality", "state"),
    [
        ("Mali accepted.", "accepted", "AGREE", "actual", "met"),
        ("Mali paid the visit.", "paid", "CONSULT/visit", "actual", "met"),
        ("Mali declined.", "declined", "REJECT/meet", "actual", "refused"),
        ("Mali never came.", "came", "CONSULT/visit", "denied", "refused"),
        ("Mali may come.", "come", "CONSULT/visit", "possible", "open"),
        ("Mali may decline.", "decline", "REJECT/meet", "possible", "open"),
    ],
)
def test_the_addressee_answers_an_invitation(answer: str, trigger: str, code: str, factuality: str, state: str) -> None:
    story = invitation(answer)
    closing = story.event(trigger, code, [story.mention("Mali", "mali", 1)], factuality=factuality)
    (found,) = loops(story)
    assert (found.state, found.closed_by) == (state, closing if state != "open" else None)
    assert len(found.evidence) == (1 if state == "open" else 2)


def test_a_third_party_does_not_answer() -> None:
    story = invitation("Togo declined.")
    story.event("declined", "REJECT/meet", [story.mention("Togo", "togo")])
    assert [x.state for x in loops(story)] == ["open"]


def test_the_opener_takes_it_back() -> None:
    story = invitation("Chad cancelled.")
    story.event("cancelled", "REJECT/meet", [story.mention("Chad", "chad", 1)])
    assert [x.state for x in loops(story)] == ["withdrawn"]


def test_an_answer_turned_to_somebody_else_is_none() -> None:
    story = invitation("Mali rebuffed Togo.")
    story.event("rebuffed", "REJECT/meet", [story.mention("Mali", "mali", 1)], [story.mention("Togo", "togo")])
    assert [x.state for x in loops(story)] == ["open"]


def test_what_comes_before_is_no_answer() -> None:
    story = Story("Mali declined. Chad invited Mali.")
    story.event("declined", "REJECT/meet", [story.mention("Mali", "mali")])
    chad = story.mention("Chad", "chad")
    story.event("invited", "AGREE", [chad], [story.mention("Mali", "mali", 1)])
    story.said("invited", "proposes", "Mali.", chad, where=0)
    assert [x.state for x in loops(story)] == ["open"]


def asked(code: str, words: str = "Chad urged Mali to free Lena Roy.") -> Story:
    story = Story(f"{words} Mali slept.")
    chad, mali = story.mention("Chad", "chad"), story.mention("Mali", "mali")
    story.event("urged", code, [chad], [mali])
    story.said("urged", "demands", "to free Lena Roy", chad)
    return story


@pytest.mark.parametrize(
    ("code", "kind"),
    [("REQUEST/assist", "request"), ("REQUEST/meet", "request"), ("REQUEST/yield", "demand"),
     ("REQUEST/change", "demand"), ("REQUEST", "demand"), ("THREATEN/violence", "threat")],
)  # fmt: skip
def test_kinds_of_loops(code: str, kind: str) -> None:
    assert [(x.kind, x.state) for x in loops(asked(code))] == [(kind, "open")]


def test_a_demand_with_a_day_is_a_deadline() -> None:
    story = asked("REQUEST/yield")
    due = Interval(None, "2024-05-20", "stated")
    story.event("free", "RETREAT/release", [story.mentions[1]], factuality="hypothetical", date=due)
    (found,) = loops(story)
    assert (found.kind, found.due) == ("deadline", due)


def test_a_demand_is_met_by_the_deed_asked_for() -> None:
    story = asked("REQUEST/yield")
    story.event("free", "RETREAT/release", [story.mentions[1]], factuality="hypothetical")
    story.text += " Mali released her."
    story.event("released", "RETREAT/release", [story.mention("Mali", "mali", 2)])
    assert [x.state for x in loops(story)] == ["met"]


def test_only_actual_acts_open_loops() -> None:
    story = asked("REQUEST/assist")
    story.events[:] = []
    story.event("urged", "REQUEST/assist", story.mentions[:1], factuality="denied")
    assert loops(story) == ()


def test_a_planned_event_with_a_day_is_scheduled() -> None:
    story = Story("Chad and Mali will meet on 20 May.")
    sides = [story.mention("Chad", "chad"), story.mention("Mali", "mali")]
    story.event("meet", "CONSULT", sides, factuality="planned", date=day("2024-05-20"))
    (found,) = loops(story)
    assert (found.kind, found.by, found.due) == ("scheduled", ("ac-chad", "ac-mali"), day("2024-05-20"))


@pytest.mark.parametrize("date", [None, day("2024-05-08", "inferred")])
def test_a_planned_event_without_a_stated_day_opens_none(date: Interval | None) -> None:
    story = Story("Chad and Mali will meet.")
    story.event("meet", "CONSULT", [story.mention("Chad", "chad")], factuality="planned", date=date)
    assert loops(story) == ()


def test_what_is_promised_is_not_scheduled_too() -> None:
    story = Story("Chad promised to send trucks on 20 May.")
    chad = story.mention("Chad", "chad")
    story.event("promised", "AGREE", [chad])
    story.event("send", "AID", [chad], factuality="planned", date=day("2024-05-20"))
    story.said("promised", "promises", "to send trucks on 20 May", chad)
    (found,) = loops(story)
    assert (found.kind, found.due) == ("promise", day("2024-05-20"))


@pytest.mark.parametrize(("when", "expected"), [("2023-05-01", 0), ("2023-05-12", 1), ("2024-05-01", 1)])
def test_acts_of_long_ago_open_none(when: str, expected: int) -> None:
    story = asked("REQUEST/assist")
    story.events[:] = []
    story.event("urged", "REQUEST/assist", story.mentions[:1], date=day(when))
    assert len(loops(story)) == expected


def test_only_the_first_mention_opens_a_loop() -> None:
    story = asked("REQUEST/assist")
    story.text += " Chad asked again."
    story.event("asked", "REQUEST/assist", [story.mention("Chad", "chad", 1)])
    assert [x.opened_by for x in loops(story, Link("repeats", "ev-1", "ev-0"))] == ["ev-0"]
    assert [x.opened_by for x in loops(story)] == ["ev-0", "ev-1"]


def test_the_source_stands_in_for_an_unsaid_opener() -> None:
    story = asked("REQUEST/assist")
    story.events[:] = []
    story.event("urged", "REQUEST/assist", (), story.mentions[1:2])
    (found,) = loops(story)
    assert found.by == ("ac-chad",)


def test_ids_are_the_same_each_time() -> None:
    assert [x.id for x in loops(invitation())] == [x.id for x in loops(invitation())]
