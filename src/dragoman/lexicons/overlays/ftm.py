"""FollowTheMoney entities, one JSON object a line, as rows of a lexicon."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dragoman.errors import LexiconError
from dragoman.lexicons.loader import agent_entries, book, listed_entries, office_entries, read_rules
from dragoman.lexicons.names import fold
from dragoman.lexicons.overlays.imported import Imported
from dragoman.lexicons.overlays.rows import DAY
from dragoman.lexicons.phrasebook import Phrasebook, tokens_of
from dragoman.lexicons.tables import HERE, read_rows

COUNTRIES = ("country", "nationality", "citizenship", "jurisdiction", "mainCountry")
STARTS, STOPS = ("startDate", "incorporationDate"), ("endDate", "dissolutionDate")
EXPOSED = "role.pep"  # said of whoever has a public post; the post itself says more


class Entity(BaseModel):
    """One line. Values that are no text (entities nested in an entity) are left alone."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str
    kind: str = Field(alias="schema")
    caption: str | None = None
    properties: dict[str, list[Any]] = Field(default_factory=dict)

    def all(self, *names: str) -> list[str]:
        """The texts of properties, in order, each once."""
        found = (value for name in names for value in self.properties.get(name, ()))
        return list(dict.fromkeys(value.strip() for value in found if isinstance(value, str) and value.strip()))


@dataclass(frozen=True)
class Maps:
    """The tables that entities are mapped by."""

    kinds: dict[str, str]
    topics: dict[str, tuple[tuple[str, ...], str | None]]
    countries: dict[str, str]

    @cached_property
    def posts(self) -> Phrasebook:
        """Offices and nouns, for reading positions."""
        offices = office_entries(HERE, read_rules(HERE))
        return book([*listed_entries(HERE, "offices"), *offices, *agent_entries(HERE)])

    def post_sectors(self, positions: list[str]) -> tuple[str, ...]:
        """The sectors of the first position that the tables of offices and nouns know."""
        for position in positions:
            for match in self.posts.find(position, tokens_of(position)):
                return match.entries[0].sectors
        return ()


def read_maps(folder: Path = HERE) -> Maps:
    topics = {
        row["topic"]: (tuple(row["sectors"].split()), row["country"] or None)
        for row in read_rows(folder / "ftm_topics.csv")
    }
    kinds = {row["schema"]: row["kind"] for row in read_rows(folder / "ftm_schemas.csv")}
    return Maps(kinds, topics, {r["two"].lower(): r["three"] for r in read_rows(folder / "country_codes.csv")})


def read_entities(path: Path) -> Imported:
    """All actors of a file. Raises LexiconError when it cannot be read; a line that is no entity is a loss."""
    found, maps = Imported(path.name), read_maps()
    for where, line in lines_of(path):
        try:
            entity = Entity.model_validate_json(line)
        except ValidationError as error:
            found.lose(where, line[:60], f"no entity: {error.errors(include_url=False)[0]['msg']}")
            continue
        kind = maps.kinds.get(entity.kind)
        if kind:
            add(where, entity, kind, found, maps)
        elif kind is None:
            found.lose(where, entity.id, f"the schema {entity.kind} is not known")
        else:
            found.left_out[entity.kind] += 1
    return found


def lines_of(path: Path) -> Iterator[tuple[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", errors="replace") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield f"{path.name}, line {number}", line.strip()
    except OSError as error:
        raise LexiconError(f"{path} cannot be read.", "Give the path of a file of entities.") from error


def add(where: str, entity: Entity, kind: str, found: Imported, maps: Maps) -> None:
    names = [name for name in entity.all("name", "alias") if fold(name)]
    if not names:
        found.lose(where, entity.id, "it has no name")
        return
    weak = [name for name in entity.all("weakAlias") if len(name.split()) > 1]
    found.left_out["weak aliases of one word"] += len(entity.all("weakAlias")) - len(weak)
    main = entity.caption if entity.caption in names else names[0]
    aliases = tuple(dict.fromkeys(name for name in (*names, *weak) if name != main))
    country, sectors = country_of(where, entity, found, maps), sectors_of(where, entity, found, maps)
    abroad = [maps.topics[t][1] for t in entity.all("topics") if t in maps.topics]
    start, stop = days_of(entity)
    found.keep(where, name=main, kind=kind, country=country or next(filter(None, abroad), None), sectors=sectors,
               start=start, stop=stop, aliases=aliases, wikidata=item_of(entity), note=note_of(entity))  # fmt: skip


def country_of(where: str, entity: Entity, found: Imported, maps: Maps) -> str | None:
    """The one country of the first property that has any; several are a loss, for nothing chooses."""
    for name in COUNTRIES:
        given = entity.all(name)
        mapped = {maps.countries.get(value.lower().split("-")[0]) for value in given}
        if None in mapped:
            found.lose(where, entity.id, f"{name} {' '.join(given)} has no ISO code; the rest is taken")
        known = sorted(code for code in mapped if code)
        if len(known) > 1:
            found.lose(where, entity.id, f"several countries ({' '.join(known)}); the row has none")
            return None
        if known:
            return known[0]
    return None


def sectors_of(where: str, entity: Entity, found: Imported, maps: Maps) -> tuple[str, ...]:
    """By position, then by topics; that somebody has some public post counts only where the post is not known."""
    post = maps.post_sectors(entity.all("position"))
    topics = entity.all("topics")
    unknown = [topic for topic in topics if topic not in maps.topics]
    if unknown:
        found.lose(where, entity.id, f"topics {' '.join(unknown)} are not mapped; the rest is taken")
    said = [maps.topics[t][0] for t in topics if t in maps.topics and not (post and t.startswith(EXPOSED))]
    return tuple(dict.fromkeys([*post, *(sector for sectors in said for sector in sectors)]))


def days_of(entity: Entity) -> tuple[str | None, str | None]:
    """First and last day where given soundly and in order."""
    start, stop = (
        next((value[:10] for value in entity.all(*names) if DAY.fullmatch(value[:10])), None)
        for names in (STARTS, STOPS)
    )
    return (None, stop) if start and stop and stop <= start[: len(stop)] else (start, stop)


def item_of(entity: Entity) -> str | None:
    """The Wikidata item: the property, or the id itself where it is one."""
    given = [*entity.all("wikidataId"), entity.id]
    return next((value for value in given if value[:1] == "Q" and value[1:].isdigit() and value[1] != "0"), None)


def note_of(entity: Entity) -> str:
    return "; ".join([entity.id, *entity.all("position")[:1]])
