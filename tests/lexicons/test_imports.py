"""Dictionaries of other programs as lexicons of one's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.errors import LexiconError
from dragoman.lexicons.overlays import known_codes, read_overlay
from dragoman.lexicons.overlays.ftm import read_entities
from dragoman.lexicons.overlays.imported import Imported, write
from dragoman.lexicons.overlays.petrarch import read_dictionaries
from dragoman.lexicons.overlays.rows import OverlayRow

ACTORS = """<!-- dictionary of a
seminar -->
# heads of state
FARLAND_ [AFG]
+FARLANDISH_
MARIA_OF_THE_HILL_ ; president
+PRESIDENT_HILL_
  [USAELI <20090120]
	[USAGOV 090120-20170120]
HARBOUR_GUILD_ [USALAB] [>990101]
PARTY_OF_THE_SEA_ [PERPTYOPP]
RED_FRONT_ [COLREBFRC]
ISLAND_CHURCH_ [CHRPRO]
RIVER_PRESS_ [PERMED]
FEVER_CORPS_ [NGOHLH]
PQR_ [TURREB]
BADLY_DATED_ [USAGOV >20011301]
NOT_CODED_
OPEN_ENDED_ [USAGOV
WHO_ [IGOUNOHLH]
"""
AGENTS = """!PERSON! = MAN, MEN,
  WOMAN
POLICEMAN {POLICEMEN} [~COP]
CITY_DEPUTY [~LEG]
ARMED !PERSON! [~UAF]
GHOST !NONE! [~CVL]
HERMIT [~ZZZ]
"""


def read(folder: Path, **texts: str) -> Imported:
    paths = [folder / f"{name}.txt" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, "utf-8")
    return read_dictionaries(paths)


def rows(found: Imported, name: str) -> list[OverlayRow]:
    return [row for row in found.rows if row.name == name]


@pytest.fixture(scope="module")
def dictionary(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    return read(tmp_path_factory.mktemp("petrarch"), actors=ACTORS, agents=AGENTS)


@pytest.mark.parametrize(
    ("name", "kind", "country", "sectors"),
    [
        ("Farland", "state", "AFG", ("GOV",)),
        ("Party of the Sea", "body", "PER", ("PTY", "OPP")),
        ("Red Front", "group", "COL", ("REB",)),
        ("River Press", "company", "PER", ("JRN",)),
        ("Fever Corps", "body", "NGO", ("SOC", "MED")),
        ("PQR", "group", "TUR", ("REB",)),
        ("WHO", "body", "UNO", ("MED",)),
        ("policeman", "public", None, ("COP",)),
        ("city deputy", "office", None, ("LEG",)),
        ("armed men", "public", None, ("UAF",)),
    ],
)
def test_codes_become_country_and_sectors(
    dictionary: Imported, name: str, kind: str, country: str | None, sectors: tuple[str, ...]
) -> None:
    (row,) = rows(dictionary, name)
    assert (row.kind, row.country, row.sectors) == (kind, country, sectors)


def test_days_give_a_row_each(dictionary: Imported) -> None:
    found = rows(dictionary, "Maria of the Hill")
    assert [(r.kind, r.sectors, r.start, r.stop) for r in found] == [
        ("person", ("ELI",), None, "2009-01-20"),
        ("person", ("GOV",), "2009-01-20", "2017-01-20"),
    ]
    assert found[0].aliases == ("President Hill",)


def test_days_alone_limit_the_code_before_them(dictionary: Imported) -> None:
    (row,) = rows(dictionary, "Harbour Guild")
    assert (row.sectors, row.start, row.stop) == (("LAB",), "1999-01-01", None)


def test_plurals_are_given_or_regular(dictionary: Imported) -> None:
    assert rows(dictionary, "policeman")[0].aliases == ("policemen",)
    assert rows(dictionary, "city deputy")[0].aliases == ("city deputies",)
    assert rows(dictionary, "armed woman")[0].aliases == ()


@pytest.mark.parametrize(
    "words",
    [
        "actors.txt, line 12: RED_FRONT_ [COLREBFRC]: FRC is not mapped, the rest is taken",
        "actors.txt, line 13: ISLAND_CHURCH_ [CHRPRO]: CHR PRO is not mapped; nothing else is",
        "actors.txt, line 17: [USAGOV >20011301]: it has no sound day",
        "actors.txt, line 18: NOT_CODED_: no code is given",
        "actors.txt, line 19: OPEN_ENDED_ [USAGOV: a bracket is not closed",
        "agents.txt, line 6: GHOST !NONE! [~CVL]: no set !NONE! is given",
        "agents.txt, line 7: HERMIT [~ZZZ]: ZZZ is not mapped",
    ],
)
def test_what_cannot_be_mapped_is_told_with_its_line(dictionary: Imported, words: str) -> None:
    assert any(str(loss).startswith(words) for loss in dictionary.losses)
    assert len(dictionary.losses) == 7


def test_what_is_written_is_a_sound_lexicon(dictionary: Imported, tmp_path: Path) -> None:
    from dragoman import codebook

    out, book = tmp_path / "own.csv", codebook.load()
    assert write(dictionary, out) == len(dictionary.rows)
    overlay = read_overlay(out, known_codes(book.sectors, book.international))
    assert [row for _, row in overlay.rows] == dictionary.rows


def test_every_mapped_code_is_one_of_the_codebook() -> None:
    from dragoman import codebook
    from dragoman.lexicons.tables import HERE, read_rows

    book = codebook.load()
    known = known_codes(book.sectors, book.international)
    for table in ("petrarch_codes.csv", "ftm_topics.csv"):
        for row in read_rows(HERE / table):
            assert set(row["sectors"].split()) <= known.sectors
            assert row["country"] in {"", *known.countries}


def test_a_dictionary_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read"):
        read_dictionaries([tmp_path / "missing.txt"])


# --- FollowTheMoney ------------------------------------------------------------------------------------------------


def entity(schema: str = "Person", ident: str = "x-1", **properties: list[Any]) -> str:
    return json.dumps({"id": ident, "schema": schema, "properties": properties, "datasets": ["own"]})


def entities(folder: Path, *lines: str) -> Imported:
    path = folder / "entities.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return read_entities(path)


def test_a_person_with_post_names_and_days(tmp_path: Path) -> None:
    line = entity(
        ident="Q77", name=["Ana Solís", "ANA SOLIS DE LEÓN"], alias=["La Capitana"], weakAlias=["Ana", "Ana S. León"],
        country=["co"], nationality=["ve"], position=["Minister of Defence"], topics=["role.pep", "sanction"],
        startDate=["2021-05"], endDate=["2023-06-01"],
    )  # fmt: skip
    found = entities(tmp_path, line)
    (row,) = found.rows
    assert (row.name, row.kind, row.country, row.sectors) == ("Ana Solís", "person", "COL", ("GOV", "MIL"))
    assert (row.start, row.stop, row.wikidata) == ("2021-05", "2023-06-01", "Q77")
    assert row.aliases == ("ANA SOLIS DE LEÓN", "La Capitana", "Ana S. León")
    assert found.left_out["weak aliases of one word"] == 1
    assert found.losses == []


@pytest.mark.parametrize(
    ("schema", "properties", "kind", "country", "sectors"),
    [
        ("Person", {"topics": ["role.pep"]}, "person", None, ("ELI",)),
        ("Organization", {"topics": ["crime.terror"], "country": ["ly"]}, "body", "LBY", ("REB",)),
        ("PublicBody", {"topics": ["mil", "gov"], "jurisdiction": ["us-ca"]}, "body", "USA", ("MIL", "GOV")),
        ("Company", {"topics": ["crime"]}, "company", None, ("CRM",)),
        ("LegalEntity", {"topics": ["gov.igo"]}, "other", "IGO", ()),
    ],
)
def test_schemas_and_topics(
    tmp_path: Path, schema: str, properties: dict[str, list[str]], kind: str, country: str | None,
    sectors: tuple[str, ...],
) -> None:  # fmt: skip
    (row,) = entities(tmp_path, entity(schema, name=["Night Quay"], **properties)).rows
    assert (row.kind, row.country, row.sectors) == (kind, country, sectors)


def test_what_is_no_actor_or_not_understood_is_told(tmp_path: Path) -> None:
    found = entities(
        tmp_path,
        entity("Vessel", name=["Sea Star"]),
        entity("Starship", name=["Far Star"]),
        entity(ident="x-3"),
        entity(ident="x-4", name=["Two Homes"], country=["eg", "ly"], topics=["novel.topic"]),
        entity(ident="x-5", name=["Old Home"], country=["suhh"]),
        "no json",
    )
    assert found.left_out["Vessel"] == 1
    told = [str(loss) for loss in found.losses]
    for number, words in enumerate(
        ["line 2: x-1: the schema Starship", "line 3: x-3: it has no name", "line 4: x-4: several countries (EGY LBY)",
         "line 4: x-4: topics novel.topic", "line 5: x-5: country suhh has no ISO code", "line 6: no json: no entity"]
    ):  # fmt: skip
        assert words in told[number]
    assert [row.country for row in found.rows] == [None, None]
