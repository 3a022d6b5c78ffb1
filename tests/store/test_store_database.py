"""Reading a desk: filters, an event with its evidence, loops."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dragoman.errors import DeskError, OptionError
from dragoman.records import Record
from dragoman.store.database import Desk, EventQuery, LoopQuery, open_desk
from dragoman.store.layout import RunInfo, add
from tests.sample_record import record


def renamed(made: Record, prefix: str) -> Record:
    """The record with other ids of events and loops, as another article would have."""
    events = tuple(replace(e, id=prefix + e.id) for e in made.events)
    loops = tuple(replace(x, id=prefix + x.id, opened_by=prefix + x.opened_by) for x in made.loops)
    links = tuple(replace(x, target=prefix + x.target) for x in made.links)
    return replace(made, events=events, loops=loops, links=links)


def undated(made: Record) -> Record:
    return replace(made, events=tuple(replace(e, date=None) for e in made.events))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("desk")
    later = undated(renamed(record("ar-2", published="2024-07-01T09:00:00Z"), "z"))
    add(path, [record("ar-1"), later], run=RunInfo("2024-07-02T00:00:00+00:00"))
    with open_desk(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (EventQuery(), ["ze1", "ze2", "ze3", "e1", "e3", "e2"]),
        (EventQuery(type="ASSAULT"), ["ze2", "e2"]),
        (EventQuery(mode="allege"), ["ze1", "e1"]),
        (EventQuery(quad=1, article_id="ar-1"), ["e3"]),
        (EventQuery(country="KGZ", article_id="ar-1"), ["e1", "e3", "e2"]),
        (EventQuery(actor_country="KGZ", article_id="ar-1"), ["e3", "e2"]),
        (EventQuery(recipient_country="KGZ", article_id="ar-1"), ["e1"]),
        (EventQuery(place_country="TJK"), ["ze2", "e2"]),
        (EventQuery(factuality="denied"), []),
        (EventQuery(publisher="Asia Wire", limit=1), ["ze1"]),
        (EventQuery(limit=2, offset=4), ["e3", "e2"]),
        (EventQuery(since="2024-05-07", until="2024-07-01"), ["e1", "e3"]),
        (EventQuery(until="2024-05-07"), ["e2"]),
        (EventQuery(since="2024-07-01"), ["ze1", "ze2", "ze3"]),
        (EventQuery(words="VILLAGERS", article_id="ar-1"), ["e1", "e2"]),
        (EventQuery(words="tajikistan", article_id="ar-1"), ["e1"]),
        (EventQuery(words="100%_'; DROP TABLE events; --"), []),
        (EventQuery(type="' OR true --"), []),
        (EventQuery(min_confidence=0.9), []),
    ],
)
def test_events_are_listed(desk: Desk, query: EventQuery, ids: list[str]) -> None:
    found = [event.event_id for event in desk.events(query)]
    assert found == ids


def test_an_event_with_all_that_speaks_for_it(desk: Desk) -> None:
    found = desk.event("e2")
    assert found is not None
    assert found.event.sentence_words.startswith("Dushanbe accused")
    assert found.event.trigger_words == "shelling"
    assert [(p.role, p.words, p.country, p.sectors) for p in found.parties] == [
        ("actor", "Bishkek", "KGZ", ("GOV",)),
        ("recipient", "villagers", None, ()),
    ]
    assert [(n.kind, n.value, n.words) for n in found.numbers] == [("killed", 12.0, "at least 12")]
    assert [(v.source_words, v.label, v.stance, v.cue_words) for v in found.voices] == [
        ("Dushanbe", "Tajikistan", "accuses", "accused")
    ]


def test_links_and_loops_of_an_event(desk: Desk) -> None:
    accused, invited = desk.event("e1"), desk.event("e3")
    assert accused is not None
    assert invited is not None
    assert [(x.kind, x.source_words, x.target_words) for x in accused.links] == [("denies", "said", "accused")]
    assert [(x.kind, x.state, x.addressee_names) for x in invited.loops] == [("invitation", "open", ("Tajikistan",))]
    assert (accused.loops, accused.voices) == ((), ())


def test_nested_voices_run_outward(tmp_path: Path) -> None:
    made = record()
    inner, outer = made.attributions
    nested = replace(made, attributions=(replace(inner, parent="q2"), outer))
    add(tmp_path, [nested])
    with open_desk(tmp_path) as opened:
        found = opened.event("e2")
        assert found is not None
        assert [v.attribution_id for v in found.voices] == ["q1", "q2"]
        assert found.event.voices == ("Dushanbe accuses", "the Kyrgyz envoy denies")


def test_an_event_is_found_by_the_beginning_of_its_id(desk: Desk) -> None:
    found = desk.event("ze2")
    assert found is not None
    assert found.event.article_id == "ar-2"
    with pytest.raises(DeskError, match="Several events have an id that is or begins with 'ze'"):
        desk.event("ze")
    assert desk.event("nothing") is None
    assert desk.event("") is None


def test_loops_are_listed(desk: Desk) -> None:
    assert [x.loop_id for x in desk.loops()] == ["zl1", "l1"]
    (first,) = desk.loops(LoopQuery(kind="invitation", state="open", country="KGZ", until="2024-06-01"))
    assert (first.opened_words, first.opener_names, first.due_stop) == ("invited", ("Kyrgyz envoy",), "2024-06-01")
    assert desk.loops(LoopQuery(state="met")) == ()


def test_an_article_is_read_with_its_text(desk: Desk) -> None:
    found = desk.article("ar-1")
    assert found is not None
    assert found.text == record().article.text


def test_a_day_must_be_a_day(desk: Desk) -> None:
    with pytest.raises(OptionError, match="since is 'May'"):
        desk.events(EventQuery(since="May"))


def test_a_folder_without_a_desk_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="There is no desk"), open_desk(tmp_path):
        pass


def test_a_lost_file_is_told_on_opening(tmp_path: Path) -> None:
    add(tmp_path, [record()])
    next((tmp_path / "parquet/events/month=2024-05").glob("*")).unlink()
    with pytest.raises(DeskError, match="cannot be read"), open_desk(tmp_path):
        pass


def test_ids_that_stand_in_two_articles_are_told_apart(tmp_path: Path) -> None:
    add(tmp_path, [record("a"), record("b")])
    with open_desk(tmp_path) as opened:
        with pytest.raises(DeskError, match="Several events"):
            opened.event("e1")
        found = opened.event("e1", article="b")
        assert found is not None
        assert found.event.article_id == "b"
        assert len(opened.loops()) == 2
