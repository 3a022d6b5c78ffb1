"""A user's own lexicon: reading it, and what it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import LexiconError
from dragoman.lexicons import Lexicons, load_lexicons
from dragoman.lexicons.overlays import Codes, Overlay, known_codes, overlay_digests, read_overlay, read_overlays
from dragoman.records import Actor, Span
from dragoman.resolve.actors import alone

CODES = Codes(frozenset({"COL", "VEN", "CHE", "IGO"}), frozenset({"GOV", "REB", "CRM", "LEG", "SOC"}))
HEAD = "name,kind,country,sectors,from,until,aliases,wikidata,note\n"
OWN = HEAD + (
    "Rosa Prieto,person,COL,REB,2020-01-01,2024-01-01,La Capitana|Comandante Rosa,Q4242,field notes\n"
    "Rosa Prieto,person,COL,LEG,2024-01-01,,,Q4242,\n"
    "ELN,group,VEN,CRM,2030-01-01,,,,\n"
    "Lake Pact,body,IGO,,,,LP Council,,\n"
    "Marta Unbound,person,,,,,,,\n"
    "Gustavo Petro,person,CHE,,,,,,a namesake\n"
)
TOML = """
[[entry]]
name = "Lake Pact"
kind = "body"
country = "CHE"
sectors = ["SOC"]
aliases = ["the Pact of the Lake"]
from = 1999-05-01
"""


def written(folder: Path, text: str, name: str = "own.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Lexicons:
    folder = tmp_path_factory.mktemp("own")
    paths = [written(folder, OWN), written(folder, TOML, "later.toml")]
    return load_lexicons(None, read_overlays(paths, CODES))


def actor(words: str, lexicons: Lexicons, day: str = "2023-03-03", text: str | None = None) -> Actor:
    whole = text or words
    start = whole.index(words)
    return alone(whole, Span(start, start + len(words)), day, lexicons)


@pytest.mark.parametrize(
    ("words", "day", "sectors"),
    [
        ("Rosa Prieto", "2023-03-03", ("REB",)),
        ("Rosa Prieto", "2024-01-01", ("LEG",)),
        ("Rosa Prieto", "2019-12-31", ()),
        ("Comandante Rosa", "2023-03-03", ("REB",)),
        ("La Capitana", "2023-03-03", ("REB",)),
        ("President Rosa Prieto", "2023-03-03", ("REB",)),
        ("Rosa Prieto's", "2023-03-03", ("REB",)),
    ],
)
def test_a_listed_person_by_day_and_alias(mine: Lexicons, words: str, day: str, sectors: tuple[str, ...]) -> None:
    assert actor(words, mine, day).sectors == sectors


def test_what_a_coding_by_an_own_row_says(mine: Lexicons) -> None:
    found = actor("Senator Rosa Prieto", mine, "2025-01-01")
    assert (found.label, found.kind, found.country, found.wikidata) == ("Rosa Prieto", "person", "COL", "Q4242")
    assert found.basis.startswith("own.csv, line 3: Rosa Prieto")


def test_the_owner_of_a_noun_lends_only_the_country(mine: Lexicons) -> None:
    found = actor("Rosa Prieto's lawyer", mine)
    assert (found.country, found.label) == ("COL", "Rosa Prieto's lawyer")
    assert found.sectors != ("REB",)


def test_own_rows_win_only_while_they_hold(mine: Lexicons) -> None:
    assert actor("ELN", mine, "2031-01-01").country == "VEN"
    assert actor("ELN", mine, "2020-01-01").country == "COL"


def test_a_later_file_wins(mine: Lexicons) -> None:
    found = actor("Lake Pact", mine)
    assert (found.country, found.sectors) == ("CHE", ("SOC",))
    assert found.basis == "later.toml, entry 1: Lake Pact"
    assert actor("Lake Pact", mine, "1990-01-01").country == "IGO"


def test_a_namesake_hides_the_office_holder(mine: Lexicons, lexicons: Lexicons) -> None:
    assert actor("Gustavo Petro", lexicons).office == "COL/president"
    found = actor("Gustavo Petro", mine)
    assert (found.country, found.office, found.sectors) == ("CHE", None, ())


def test_what_is_left_empty_is_unknown(mine: Lexicons) -> None:
    found = actor("Marta Unbound", mine)
    assert (found.country, found.sectors, found.kind) == (None, (), "person")


def test_shipped_rows_stay_as_they_are(mine: Lexicons, lexicons: Lexicons) -> None:
    for words in ("the Kremlin", "police in Lima", "Colombia's defence minister"):
        assert actor(words, mine) == actor(words, lexicons)


def test_a_city_listed_for_a_state_stays_a_place(tmp_path: Path) -> None:
    from dragoman.resolve.places import resolve

    path = written(tmp_path, HEAD + "Venezuela,state,VEN,GOV,,,Maracaibo,,\n")
    listed = load_lexicons(None, read_overlays([path], CODES))
    assert actor("Maracaibo", listed).country == "VEN"
    place = resolve("Rain fell in Maracaibo.", [Span(13, 22)], None, listed)[Span(13, 22)]
    assert (place.name, place.precision) == ("Maracaibo", "city")


FAULTY = HEAD + (
    "Ana,persn,COL,REB,,,,,\n"
    "  ,person,XXQ,FOO,2020-13-01,,,,\n"
    "Cora,body,COL,GOV REB,2021,2020,,,\n"
    "Dora,body,COL,GOV,,,,W7,\n"
    "Ema,body,COL,GOV,,,,,,,\n"
)


def test_all_faults_are_told_at_once_with_line_and_remedy(tmp_path: Path) -> None:
    with pytest.raises(LexiconError) as caught:
        read_overlay(written(tmp_path, FAULTY), CODES)
    told = str(caught.value)
    assert told.startswith("own.csv has 8 faults")
    for words in ("line 2: 'persn' is no kind. Use 'person'", "line 3: 'XXQ' is no country. Write an ISO",
                  "line 3: 'FOO' is no sector. Use some of: CRM GOV", "line 3: from: '2020-13-01' is no day. Write",
                  "line 3: name:", "line 4: it ends (2020) before it begins (2021)", "line 5: wikidata: 'W7'",
                  "line 6: there are more fields"):  # fmt: skip
        assert words in told


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("a.csv", "name;kind\nAna;person\n", "no column kind"),
        ("b.csv", "name,kind,colour\nAna,person,red\n", "unknown column 'colour'"),
        ("c.toml", "[[entry]\n", "is no TOML"),
        ("d.toml", "title = 'x'\n", "more than \\[\\[entry\\]\\]"),
        ("e.toml", "[[entry]]\nname = 'Ana'\ncolour = 'red'\n", "'colour' is no key"),
        ("f.toml", "[[entry]]\nname = 'Ana'\n", "entry 1: kind is missing"),
    ],
)
def test_a_file_of_the_wrong_form_is_told(tmp_path: Path, name: str, text: str, words: str) -> None:
    with pytest.raises(LexiconError, match=words):
        read_overlay(written(tmp_path, text, name), CODES)


def test_bytes_that_are_no_text_and_files_that_are_not_there(tmp_path: Path) -> None:
    path = tmp_path / "own.csv"
    path.write_bytes(HEAD.encode() + b"Jos\xe9,person,,,,,,,\n")
    with pytest.raises(LexiconError, match="line 2: the bytes are no UTF-8"):
        read_overlay(path, CODES)
    with pytest.raises(LexiconError, match="cannot be read"):
        read_overlay(tmp_path / "missing.csv", CODES)


def test_comments_at_the_head_do_not_shift_lines(tmp_path: Path) -> None:
    overlay = read_overlay(written(tmp_path, "# mine\n\n# as of May\n" + HEAD + "Ana,person,,,,,,,\n"), CODES)
    assert [where for where, _ in overlay.rows] == ["line 5"]


def test_digests_name_the_files_in_order(tmp_path: Path) -> None:
    paths = [written(tmp_path, OWN), written(tmp_path, TOML, "later.toml")]
    told = overlay_digests(paths).split()
    assert [part.partition("@")[0] for part in told] == ["own.csv", "later.toml"]
    assert read_overlay(paths[0], CODES).digest.startswith(told[0].partition("@")[2])


def test_shipped_codes_are_known() -> None:
    codes = known_codes(["GOV"], ["IGO"])
    assert {"COL", "XKX", "IGO"} <= codes.countries


def test_a_large_file_is_read_whole(tmp_path: Path) -> None:
    rows = "".join(f"Ana{k} Sol{k},person,COL,GOV,2001,,A{k} Sol{k},,\n" for k in range(20_000))
    overlay: Overlay = read_overlay(written(tmp_path, HEAD + rows), CODES)
    names = dict(overlay.entries(1))
    assert len(names) == 40_000
