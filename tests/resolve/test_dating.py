"""The headline's event has the date that the body tells."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records import Interval, Link
from dragoman.resolve.dating import with_inferred
from tests.story import Story

TOLD = Interval("2024-05-06", "2024-05-07", "stated")
PUBLISHED = Interval("2024-05-08", "2024-05-09", "published")


def told_twice(headline: Interval | None, body: Interval | None, link: str = "repeats") -> Interval | None:
    story = Story("Chad expels envoy\nChad threw out the envoy on Monday.")
    first = story.event("expels", "SANCTION/expel", [story.mention("Chad", "chad")], date=headline)
    later = story.event("threw out", "SANCTION/expel", [story.mention("Chad", "chad", 1)], date=body)
    record = replace(story.record(), links=(Link(link, later, first),))
    return with_inferred(record)[0].date


@pytest.mark.parametrize("headline", [PUBLISHED, None])
def test_a_headline_takes_the_date_of_the_body(headline: Interval | None) -> None:
    assert told_twice(headline, TOLD) == replace(TOLD, basis="inferred")


def test_an_own_date_stays() -> None:
    own = Interval("2024-05-07", "2024-05-08", "stated")
    assert told_twice(own, TOLD) == own


def test_a_body_without_a_date_tells_none() -> None:
    assert told_twice(PUBLISHED, PUBLISHED) == PUBLISHED


def test_other_links_date_nothing() -> None:
    assert told_twice(PUBLISHED, TOLD, "causes") == PUBLISHED
