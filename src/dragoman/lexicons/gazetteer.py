"""Places by name: GeoNames places, divisions and countries in one compact file, and a table of other regions."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from math import isnan
from pathlib import Path

import numpy as np
import numpy.typing as npt

from dragoman.errors import LexiconError
from dragoman.lexicons.names import fold

CITY, FIRST, SECOND, COUNTRY, REGION = 0, 1, 2, 3, 4
NEAR_DEGREES = 1.0


@dataclass(frozen=True, slots=True)
class Spot:
    """One row. `first`: row of its first division, or None; `primary`: found by its own name, not by another one."""

    row: int
    geonameid: int | None
    name: str
    country: str | None
    population: int
    kind: int
    lat: float | None
    lon: float | None
    first: int | None
    second: int | None
    primary: bool


@dataclass(frozen=True, slots=True)
class Region:
    """A row of regions.csv. `precision`: as in Place; `country`: None where it lies in several or in none."""

    name: str
    country: str | None
    geonameid: int | None
    lat: float
    lon: float
    precision: str


class Blob:
    """Many strings in one bytes object."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        ends = np.flatnonzero(np.frombuffer(data, np.uint8) == 10).astype(np.int64)
        self.starts = np.concatenate(([0], ends + 1))
        self.stops = np.concatenate((ends, [len(data)]))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> bytes:
        return self.data[self.starts[index] : self.stops[index]]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Look-up by folded name."""

    columns: dict[str, npt.NDArray[np.generic]]
    codes: tuple[str, ...]
    labels: Blob
    keys: Blob
    ends: npt.NDArray[np.int64]
    regions: dict[str, tuple[Region, ...]]
    country_rows: dict[str, int]
    short: dict[str, tuple[str, str]]  # abbreviation as written -> country and name of a division

    def named(self, text: str) -> list[Spot]:
        """All places that bear the name, in no order."""
        return self.keyed(fold(text))

    def keyed(self, key: str) -> list[Spot]:
        sought = key.encode()
        index = bisect_left(self.keys, sought)
        if not sought or index >= len(self.keys) or self.keys[index] != sought:
            return []
        start = int(self.ends[index - 1]) if index else 0
        posts = self.columns["posts"][start : int(self.ends[index])]
        return [self.spot(int(post) // 2, bool(int(post) % 2)) for post in posts]

    def spot(self, row: int, primary: bool = True) -> Spot:
        """The row as a value."""
        lat, lon = float(self.columns["lat"][row]), float(self.columns["lon"][row])
        known = not (isnan(lat) or isnan(lon))
        first, second = int(self.columns["first"][row]), int(self.columns["second"][row])
        return Spot(
            row,
            int(self.columns["ids"][row]),
            self.labels[row].decode(),
            self.codes[int(self.columns["country"][row])] or None,
            int(self.columns["population"][row]),
            int(self.columns["kind"][row]),
            round(lat, 4) if known else None,
            round(lon, 4) if known else None,
            first if first >= 0 else None,
            second if second >= 0 else None,
            primary,
        )

    def country(self, code: str) -> Spot | None:
        """The country of an alpha-3 code."""
        row = self.country_rows.get(code)
        return None if row is None else self.spot(row)

    def rows_of(self, code: str, kind: int) -> npt.NDArray[np.intp]:
        """Rows of a kind in a country that have a point."""
        if code not in self.codes:
            return np.empty(0, np.intp)
        columns = self.columns
        known = np.isfinite(columns["lat"].astype(np.float32))
        return np.flatnonzero((columns["country"] == self.codes.index(code)) & (columns["kind"] == kind) & known)

    def point_rows(self, rows: npt.NDArray[np.intp]) -> npt.NDArray[np.float64]:
        """Latitude and longitude of rows, two columns."""
        return np.stack([self.columns[axis][rows].astype(np.float64) for axis in ("lat", "lon")], axis=1)

    def nearest_first(self, lat: float, lon: float, code: str) -> str | None:
        """First division of the populated place of the country nearest to a point, None beyond NEAR_DEGREES."""
        rows = self.rows_of(code, CITY)
        if not len(rows):
            return None
        apart = degrees_between(self.point_rows(rows), np.array([[lat, lon]]))[:, 0]
        row = int(np.argmin(apart))
        first = int(self.columns["first"][rows[row]])
        return self.label(first) if apart[row] < NEAR_DEGREES and first >= 0 else None

    def between(self, one: str, other: str) -> tuple[float, float] | None:
        """A point on the border of two countries, roughly: the middle between their divisions that lie closest."""
        ends = [self.point_rows(self.rows_of(code, FIRST)) for code in (one, other)]
        if not all(len(points) for points in ends):
            return None
        apart = degrees_between(ends[0], ends[1])
        pairs = np.argwhere(apart <= 1.5 * apart.min())
        middle = (ends[0][pairs[:, 0]] + ends[1][pairs[:, 1]]).mean(axis=0) / 2
        return float(middle[0]), float(middle[1])

    def label(self, row: int | None) -> str | None:
        return None if row is None else self.labels[row].decode()

    def region(self, text: str) -> tuple[Region, ...]:
        """Rows of the table of regions under this name."""
        return self.regions.get(fold(text), ())


def degrees_between(ones: npt.NDArray[np.float64], others: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Distances of all pairs in degrees of latitude, on a flat map: good for neighbours."""
    gaps = ones[:, None, :] - others[None, :, :]
    wide = np.cos(np.radians((ones[:, None, 0] + others[None, :, 0]) / 2))
    return np.hypot(gaps[:, :, 0], gaps[:, :, 1] * wide)


def read_regions(rows: list[dict[str, str]]) -> dict[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for row in rows:
        names = row["names"].split("|")
        region = Region(
            names[0],
            row["country"] or None,
            int(row["geonameid"]) if row["geonameid"] else None,
            float(row["lat"]),
            float(row["lon"]),
            row["precision"],
        )
        for name in names:
            found.setdefault(fold(name), []).append(region)
    return {key: tuple(value) for key, value in found.items()}


def load_gazetteer(path: Path, regions: list[dict[str, str]], short: list[dict[str, str]]) -> Gazetteer:
    """Opens the packed file. Raises LexiconError when it is missing or not one of ours."""
    try:
        with np.load(path, allow_pickle=False) as pack:
            columns = {name: pack[name] for name in pack.files}
    except (OSError, ValueError) as error:
        raise LexiconError(f"The gazetteer {path.name} cannot be read.", "Install the package again.") from error
    labels, keys = Blob(columns.pop("labels").tobytes()), Blob(columns.pop("keys").tobytes())
    codes = tuple(str(code) for code in columns.pop("codes"))
    ends = np.cumsum(columns.pop("counts").astype(np.int64))
    countries = {codes[int(columns["country"][row])]: int(row) for row in np.flatnonzero(columns["kind"] == COUNTRY)}
    abbreviations = {row["short"]: (row["country"], row["name"]) for row in short}
    return Gazetteer(columns, codes, labels, keys, ends, read_regions(regions), countries, abbreviations)
