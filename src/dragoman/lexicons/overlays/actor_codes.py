"""What the actor codes of PETRARCH and TABARI dictionaries mean, by `petrarch_codes.csv`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dragoman.lexicons.tables import HERE, read_rows

ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Part:
    """Three letters of a code. `part`: role, country, region, nothing, or alone for a code that is only a country."""

    part: str
    country: str | None
    sectors: tuple[str, ...]
    kind: str
    agents: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a code says; `lost` are the letters that say nothing here."""

    country: str | None
    sectors: tuple[str, ...]
    kind: str
    agents: str
    lost: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not self.country and not self.sectors


@dataclass(frozen=True, slots=True)
class ActorCodes:
    """The table, and the codes of countries."""

    parts: dict[str, Part]
    countries: frozenset[str]

    def meaning(self, code: str) -> Meaning:
        """The code taken apart in threes."""
        pieces = [code[i : i + 3] for i in range(0, len(code), 3)]
        known = [self.parts[piece] for piece in pieces if piece in self.parts]
        roles = [part for part in known if part.part == "role"]
        states = [piece for piece in pieces if piece in self.countries and piece not in self.parts]
        named = states + [part.country for part in known if part.part == "country" and part.country]
        abroad = [part.country for part in roles if part.country]
        lost = [piece for piece in pieces if self.says_nothing(piece)] + named[1:]
        country = next(iter([*named, *abroad]), None)
        if len(pieces) == 1 and states:
            alone = self.parts[ALONE]
            return Meaning(country, alone.sectors, alone.kind, alone.agents, ())
        first = next(iter([*roles, *known]), self.parts[ALONE])
        sectors = tuple(dict.fromkeys(sector for part in roles for sector in part.sectors))
        return Meaning(country, sectors, first.kind, first.agents, tuple(lost))

    def says_nothing(self, piece: str) -> bool:
        part = self.parts.get(piece)
        return part.part in ("region", "nothing") if part else piece not in self.countries


def read_codes(folder: Path = HERE) -> ActorCodes:
    rows = read_rows(folder / "petrarch_codes.csv")
    parts = {
        row["code"] or ALONE: Part(row["part"], row["country"] or None, tuple(row["sectors"].split()), row["kind"],
                                   row["agents"])
        for row in rows
    }  # fmt: skip
    return ActorCodes(parts, frozenset(row["three"] for row in read_rows(folder / "country_codes.csv")))
