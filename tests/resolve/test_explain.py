"""What is told of a name."""

from __future__ import annotations

import pytest

from dragoman.lexicons import Lexicons
from dragoman.resolve.explain import Explanation, explain
from dragoman.resolve.offices import role_id

DAY = "2025-05-05"


def told(name: str, lexicons: Lexicons, day: str = DAY) -> Explanation:
    return explain(name, day, lexicons)


@pytest.mark.parametrize(
    ("office", "country", "role"),
    [
        ("defence minister", "COL", "COL/defence-minister"),
        ("Minister of National Defence", "COL", "COL/defence-minister"),
        ("ministra de Defensa", "COL", "COL/defence-minister"),
        ("Minister of Foreign Affairs of Colombia", "COL", "COL/foreign-minister"),
        ("US secretary of state", "USA", "USA/foreign-minister"),
        ("President of Colombia", "COL", "COL/president"),
        ("Minister of Petroleum and Gas", "SDN", "SDN/petroleum-and-gas-minister"),
        ("deputy foreign minister", "TCD", "TCD/deputy-foreign-minister"),
        ("Minister of State", "PAK", "PAK/minister-of-state"),
        ("press secretary", "USA", None),
        ("former president", "USA", None),
        ("defence minister", None, None),
        ("minister", "KEN", None),
    ],
)
def test_one_seat_has_one_id(lexicons: Lexicons, office: str, country: str | None, role: str | None) -> None:
    assert role_id(office, country, lexicons) == role


def test_an_office_has_an_id_and_its_holders(lexicons: Lexicons) -> None:
    found = told("Colombia's defence minister", lexicons)
    assert found.role == "COL/defence-minister"
    assert found.actor is not None
    assert (found.actor.office, found.actor.kind) == (found.role, "office")
    assert {t.holder for t in found.holders if t.held} == {"Pedro Sánchez", "Pedro Arnulfo Sánchez"}


def test_an_office_without_a_known_holder_has_an_id_too(lexicons: Lexicons) -> None:
    found = told("Tuvalu's fisheries minister", lexicons)
    assert found.role == "TUV/fisheries-minister"
    assert not any(t.held for t in found.holders)


def test_a_tenure_that_nobody_vouches_for_is_stale(lexicons: Lexicons) -> None:
    (now,) = [t for t in told("Rosa Villavicencio", lexicons, "2025-08-01").tenures if t.held]
    assert (now.role, now.stale, now.days_behind) == ("COL/foreign-minister", False, 0)
    (later,) = [t for t in told("Rosa Villavicencio", lexicons, "2026-11-24").tenures if t.held]
    assert later.stale
    assert later.days_behind == 327


def test_an_ambiguous_name_shows_its_rivals_and_why(lexicons: Lexicons) -> None:
    found = told("ELN", lexicons, "1968-05-01")
    assert found.why_open is not None
    assert "BOL and COL" in found.why_open
    assert {row.country for row in found.rivals} == {"COL", "BOL"}
    assert {row.country for row in found.rows if row.state == "over"} == {"PER"}
    assert found.actor is not None
    assert found.actor.country is None


def test_rows_say_where_they_stand(lexicons: Lexicons) -> None:
    (row,) = [r for r in told("the Kremlin", lexicons).rows if r.state == "used"]
    assert (row.country, row.origin.file) == ("RUS", "countries.csv")
    assert row.origin.line
    assert row.origin.source
    assert row.origin.as_of


def test_aliases_of_a_group(lexicons: Lexicons) -> None:
    assert "National Liberation Army" in told("ELN", lexicons).aliases


def test_places_come_largest_first(lexicons: Lexicons) -> None:
    found = told("Zamfara", lexicons)
    assert found.actor is None
    assert (found.places[0].country, found.places[0].precision) == ("NGA", "province")


def test_a_phrase_is_read_as_a_whole(lexicons: Lexicons) -> None:
    found = told("police in Lima", lexicons)
    assert found.actor is not None
    assert found.actor.country == "PER"
    assert {row.words for row in found.rows} == {"police", "Lima"}


def test_nothing_known(lexicons: Lexicons) -> None:
    assert not told("Qwxyzal Vrmph", lexicons).known
