"""Links between events and attributions of an article."""

from __future__ import annotations

import pytest

from dragoman.records import Link
from dragoman.resolve.links import link, load_connectives
from tests.story import BOOK, Story, day

CONNECTIVES = load_connectives()


def links(story: Story, kind: str) -> list[tuple[str, str]]:
    return [(x.source, x.target) for x in link(story.record(), BOOK, CONNECTIVES) if x.kind == kind]


def charge() -> Story:
    """Chad accuses Sudan of arming rebels, in the first sentence."""
    story = Story("Chad accused Sudan of arming rebels. Khartoum denied it. Sudan left.")
    chad, sudan = story.mention("Chad", "chad"), story.mention("Sudan", "sudan")
    story.event("accused", "ACCUSE/allege", [chad], [sudan])
    story.event("arming", "AID", [sudan])
    story.said("accused", "accuses", "of arming rebels", chad)
    return story


def test_a_denial_goes_to_the_charge_against_its_source() -> None:
    story = charge()
    denial = story.said("denied", "denies", "it", story.mention("Khartoum", "sudan"))
    assert links(story, "denies") == [(denial, "ev-0")]


def test_a_denial_by_somebody_else_is_not_joined_to_the_charge() -> None:
    story = charge()
    story.said("denied", "denies", "it", story.mention("Khartoum", "somebody"))
    assert links(story, "denies") == []


def test_the_accuser_does_not_deny_the_own_charge() -> None:
    story = charge()
    story.said("denied", "denies", "it", story.mention("Khartoum", "chad"))
    assert links(story, "denies") == []


def test_a_charge_too_far_back_is_not_joined() -> None:
    story = charge()
    story.text += " It rained." * 6 + " Sudan rejected the claim."
    story.said("rejected", "denies", "the claim", story.mention("Sudan", "sudan", 2))
    assert links(story, "denies") == []


def test_of_two_charges_the_nearest_before_is_meant() -> None:
    story = Story("Chad accused Sudan of theft. Mali accused Sudan of arson. Sudan denied it.")
    first, second = story.mention("Sudan", "sudan"), story.mention("Sudan", "sudan", 1)
    story.event("accused", "ACCUSE/allege", [story.mention("Chad", "chad")], [first])
    later = story.event("accused", "ACCUSE/allege", [story.mention("Mali", "mali")], [second], nth=1)
    denial = story.said("denied", "denies", "it", story.mention("Sudan", "sudan", 2))
    assert links(story, "denies") == [(denial, later)]


def test_criticism_is_no_charge() -> None:
    story = Story("Chad criticised Sudan. Sudan denied it.")
    story.event("criticised", "ACCUSE/disapprove", [story.mention("Chad", "chad")], [story.mention("Sudan", "sudan")])
    story.said("denied", "denies", "it", story.mention("Sudan", "sudan", 1))
    assert links(story, "denies") == []


def test_a_deed_that_only_its_denial_tells_is_not_linked() -> None:
    story = Story("Sudan denied that it had armed rebels.")
    sudan = story.mention("Sudan", "sudan")
    story.event("armed", "AID", [sudan], factuality="denied")
    story.said("denied", "denies", "that it had armed rebels", sudan)
    assert links(story, "denies") == []


def test_a_told_act_of_the_same_type_is_meant_before_the_denied_one() -> None:
    story = Story("Rebels got arms from Sudan. Sudan denied that it had armed rebels.")
    told = story.event("got", "AID", [story.mention("Sudan", "sudan")])
    story.event("armed", "AID", factuality="denied")
    denial = story.said("denied", "denies", "that it had armed rebels", story.mention("Sudan", "sudan", 1))
    assert links(story, "denies") == [(denial, told)]


def test_other_stances_deny_nothing() -> None:
    story = charge()
    story.said("denied", "asserts", "it", story.mention("Khartoum", "sudan"))
    assert links(story, "denies") == []


# --- repeats


def told_twice(headline: str = "Chad expels envoy", body: str = "Chad threw out the envoy.") -> Story:
    story = Story(f"{headline}\n{body}")
    doers = [story.mention("Chad", "chad"), story.mention("Chad", "chad", 1)]
    story.event("expels", "SANCTION/expel", doers[:1])
    story.event("threw out", "SANCTION/expel", doers[1:])
    return story


def test_the_body_repeats_the_headline() -> None:
    assert links(told_twice(), "repeats") == [("ev-1", "ev-0")]


def test_later_sentences_repeat_by_the_same_word_only() -> None:
    story = Story("Mali slept. Chad expelled Lena Roy. Chad threw out Jan Bok. Chad expelled them.")
    for nth, trigger in enumerate(("expelled", "threw out")):
        story.event(trigger, "SANCTION/expel", [story.mention("Chad", "chad", nth)])
    story.event("expelled", "SANCTION/expel", [story.mention("Chad", "chad", 2)], nth=1)
    assert links(story, "repeats") == [("ev-2", "ev-0")]


def test_shared_doer_and_target_repeat_by_any_word() -> None:
    story = Story("Mali slept. Chad expelled Lena Roy. Chad threw out Roy.")
    for nth, (trigger, who) in enumerate((("expelled", "Lena Roy"), ("threw out", "Roy."))):
        target = story.mention(who, "roy", kind="person")
        story.event(trigger, "SANCTION/expel", [story.mention("Chad", "chad", nth)], [target])
    assert links(story, "repeats") == [("ev-1", "ev-0")]


def test_every_later_mention_goes_to_the_first() -> None:
    story = told_twice()
    story.text += " Chad expelled her."
    story.event("expelled", "SANCTION/expel", [story.mention("Chad", "chad", 2)])
    assert links(story, "repeats") == [("ev-1", "ev-0"), ("ev-2", "ev-0")]


@pytest.mark.parametrize(("doers", "expected"), [(("Chad", "Chad"), 1), (("Chad", "Mali"), 0)])
def test_no_repeat_when_the_doers_clash(doers: tuple[str, str], expected: int) -> None:
    story = Story(f"{doers[0]} hits Oslo\n{doers[1]} struck at Oslo.")
    for nth, trigger in enumerate(("hits", "struck")):
        doer = story.mention(doers[nth], doers[nth], nth if doers[0] == doers[1] else 0)
        story.event(trigger, "ASSAULT", [doer], [story.mention("Oslo", "oslo", nth)])
    assert len(links(story, "repeats")) == expected


def test_no_repeat_when_nobody_is_shared() -> None:
    story = Story("Strike hits Oslo\nA strike began.")
    story.event("Strike", "PROTEST/strike")
    story.event("strike", "PROTEST/strike")
    assert links(story, "repeats") == []


@pytest.mark.parametrize(("targets", "expected"), [(("Oslo", "Oslo"), 1), (("Oslo", "Riga"), 0)])
def test_no_repeat_when_the_targets_clash(targets: tuple[str, str], expected: int) -> None:
    story = Story(f"Chad hits {targets[0]}\nChad struck at {targets[1]}.")
    for nth, trigger in enumerate(("hits", "struck")):
        target = story.mention(targets[nth], targets[nth], nth if targets[0] == targets[1] else 0)
        story.event(trigger, "ASSAULT", [story.mention("Chad", "chad", nth)], [target])
    assert len(links(story, "repeats")) == expected


def test_no_repeat_of_another_type_mode_or_day() -> None:
    for code, when in (("COERCE/deport", None), ("SANCTION/convict", None), ("SANCTION/expel", day("2024-03-02"))):
        story = Story("Chad expels envoy\nChad threw out the envoy.")
        story.event("expels", "SANCTION/expel", [story.mention("Chad", "chad")], date=day("2024-05-06"))
        story.event("threw", code, [story.mention("Chad", "chad", 1)], date=when)
        assert links(story, "repeats") == []


def test_what_is_denied_does_not_repeat_what_is_told() -> None:
    story = Story("Chad expels envoy\nChad threw out nobody.")
    story.event("expels", "SANCTION/expel", [story.mention("Chad", "chad")])
    story.event("threw", "SANCTION/expel", [story.mention("Chad", "chad", 1)], factuality="denied")
    assert links(story, "repeats") == []


# --- causes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raid led to a strike.", ("ev-0", "ev-1")),
        ("The raid, which sparked the strike.", ("ev-0", "ev-1")),
        ("The raid came in response to the strike.", ("ev-1", "ev-0")),
        ("The raid was ordered because of a strike.", ("ev-1", "ev-0")),
        ("La raid provocó una strike.", ("ev-0", "ev-1")),
        ("The raid and the strike.", None),
        ("The raid in Overton and the strike.", None),
        ("The raid. Because of it a strike began.", None),
    ],
)
def test_causes(text: str, expected: tuple[str, str] | None) -> None:
    story = Story(text)
    story.event("raid", "COERCE/seize")
    story.event("strike", "PROTEST/strike")
    assert links(story, "causes") == ([expected] if expected else [])


def test_answers_lead_from_the_answer_to_the_asking() -> None:
    story = Story("Chad asked Mali for trucks. Mali refused.")
    chad, mali = story.mention("Chad", "chad"), story.mention("Mali", "mali")
    asked = story.event("asked", "REQUEST/assist", [chad], [mali])
    refused = story.event("refused", "REJECT/assist", [story.mention("Mali", "mali", 1)])
    assert links(story, "answers") == [(refused, asked)]


def test_no_pair_is_linked_twice_in_one_way() -> None:
    story = charge()
    story.said("denied", "denies", "it", story.mention("Khartoum", "sudan"))
    found = link(story.record(), BOOK, CONNECTIVES)
    assert len(found) == len(set(found))
    assert all(isinstance(x, Link) and x.source != x.target for x in found)


def test_a_denial_of_a_claim_nobody_coded_answers_the_claim() -> None:
    story = Story("Chad said the well was dry. Sudan dismissed that.")
    claim = story.said("said", "asserts", "the well was dry", story.mention("Chad", "chad"))
    denial = story.said("dismissed", "denies", "that", story.mention("Sudan", "sudan"))
    assert links(story, "denies") == [(denial, claim)]


@pytest.mark.parametrize(("between", "expected"), [("after", True), ("before", False)])
def test_a_hostile_deed_after_another_s_is_a_reaction(between: str, expected: bool) -> None:
    story = Story(f"Chad shelled the camp {between} Mali raided a post.")
    effect = story.event("shelled", "ASSAULT", [story.mention("Chad", "chad")])
    cause = story.event("raided", "ASSAULT", [story.mention("Mali", "mali")])
    assert links(story, "causes") == ([(cause, effect)] if expected else [])
