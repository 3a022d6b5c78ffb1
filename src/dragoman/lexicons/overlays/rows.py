"""One row of a user's lexicon, and what makes it sound."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from dragoman.lexicons.names import fold
from dragoman.lexicons.tables import HERE, read_rows

COLUMNS = ("name", "kind", "country", "sectors", "from", "until", "aliases", "wikidata", "note")
DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
Kind = Literal["person", "office", "body", "state", "group", "company", "public", "other"]


@dataclass(frozen=True)
class Codes:
    """Codes that a row may use."""

    countries: frozenset[str]
    sectors: frozenset[str]

    @cached_property
    def sector_list(self) -> str:
        return " ".join(sorted(self.sectors))


def known_codes(sectors: Iterable[str], international: Iterable[str], folder: Path | None = None) -> Codes:
    """The codes of a codebook with those of countries."""
    rows = read_rows((folder or HERE) / "country_codes.csv")
    return Codes(frozenset(row["three"] for row in rows) | frozenset(international), frozenset(sectors))


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a row, and what to do."""

    where: str  # line or entry
    fault: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: {self.fault} {self.remedy}".strip()


class Mend(ValueError):
    """A value that cannot be used. `remedy` says what to write instead."""

    def __init__(self, fact: str, remedy: str) -> None:
        super().__init__(fact)
        self.remedy = remedy


def stripped(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value


def or_none(value: Any) -> Any:
    """None for an empty cell; days of TOML as text."""
    text = stripped(value if value is None or isinstance(value, str) else str(value))
    return text or None


def parted(bar: str | None) -> Any:
    """A splitter of cells: by `bar`, or by blanks. Lists, as TOML has them, stay as they are."""

    def split(value: Any) -> Any:
        if isinstance(value, str):
            return [part.strip() for part in value.split(bar) if part.strip()]
        return value or []

    return split


def nameable(name: str) -> str:
    if not fold(name):
        raise Mend(f"the name {name!r} has no letter or digit.", "Write the name as texts have it.")
    return name


def day(value: str | None) -> str | None:
    if value is not None and not DAY.fullmatch(value):
        raise Mend(f"{value!r} is no day.", "Write YYYY-MM-DD, YYYY-MM or YYYY, or leave it empty.")
    return value


def item(value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"Q[1-9]\d*", value):
        raise Mend(f"{value!r} is no Wikidata id.", "Write Q and a number, or leave it empty.")
    return value


Words = Annotated[str | None, BeforeValidator(or_none)]
Day = Annotated[str | None, BeforeValidator(or_none), AfterValidator(day)]


class OverlayRow(BaseModel):
    """A row as given. An empty country or sectors means unknown. `stop` is the first day on which it holds no more."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    name: Annotated[str, BeforeValidator(stripped), AfterValidator(nameable)]
    kind: Annotated[Kind, BeforeValidator(stripped)]
    country: Words = None
    sectors: Annotated[tuple[str, ...], BeforeValidator(parted(None))] = ()
    start: Day = Field(None, alias="from")
    stop: Day = Field(None, alias="until")
    aliases: Annotated[tuple[str, ...], BeforeValidator(parted("|"))] = ()
    wikidata: Annotated[str | None, BeforeValidator(or_none), AfterValidator(item)] = None
    note: Words = None

    @model_validator(mode="after")
    def in_order(self) -> OverlayRow:
        if self.start and self.stop and self.stop <= self.start[: len(self.stop)]:
            raise Mend(f"it ends ({self.stop}) before it begins ({self.start}).", "Exchange from and until.")
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """The name and its aliases, each once."""
        return tuple(dict.fromkeys((self.name, *self.aliases)))

    def cells(self) -> list[str]:
        """The row as written to CSV, in the order of `COLUMNS`."""
        aliases = "|".join(alias.replace("|", " ") for alias in self.aliases)
        return [self.name, self.kind, self.country or "", " ".join(self.sectors), self.start or "", self.stop or "",
                aliases, self.wikidata or "", self.note or ""]  # fmt: skip


def code_faults(cells: dict[str, Any], codes: Codes, where: str) -> Iterable[Fault]:
    """Codes in the cells that nobody knows."""
    country, sectors = or_none(cells.get("country")), parted(None)(cells.get("sectors"))
    if country and country not in codes.countries:
        remedy = "Write an ISO 3166-1 alpha-3 code or an international code of the codebook, or leave it empty."
        yield Fault(where, f"{country!r} is no country.", remedy)
    for sector in sectors:
        if sector not in codes.sectors:
            yield Fault(where, f"{sector!r} is no sector.", f"Use some of: {codes.sector_list}.")
