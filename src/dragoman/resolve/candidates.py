"""What a place name may mean: rows of the gazetteer, countries and their adjectives, regions, abbreviations."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from dragoman.lexicons import Lexicons, Region, Spot
from dragoman.lexicons.gazetteer import CITY, COUNTRY, FIRST, REGION, SECOND
from dragoman.lexicons.names import fold

SEAT = 50_000  # people of a capital, at least
LARGEST = 60  # candidates kept of a name
NAMESAKE = 0.15  # share of the people of a division that its town of the same name holds, at least
ARTICLE = re.compile(r"(?:al|el|ar|as|ash|ad|an|at|az)[\s-]+(?=\w)", re.IGNORECASE)
LINK = re.compile(r"\s+(?:and|y|e|et|&)\s+", re.IGNORECASE)
OF = re.compile(r"\s+(?:of|de|del|du|do|da)\s+(?:the\s+|la\s+)?", re.IGNORECASE)
PRECISION = {CITY: "city", FIRST: "province", SECOND: "district", COUNTRY: "country"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a name. `part`: the name only lies in this place (a street in its town)."""

    geonameid: int | None
    name: str
    country: str | None
    first: str | None
    second: str | None
    lat: float
    lon: float
    kind: int
    population: int
    primary: bool
    precision: str
    part: bool = False
    seat: bool = False  # a capital
    namesake: bool = False  # a town that gives its name to the division in which much of its people live


def from_spot(spot: Spot, lexicons: Lexicons, primary: bool | None = None) -> Candidate | None:
    """None for a division of which no point is known, its parent's neither."""
    lat, lon = spot.lat, spot.lon
    if lat is None and spot.first is not None:
        parent = lexicons.gazetteer.spot(spot.first)
        lat, lon = parent.lat, parent.lon
    if lat is None or lon is None:
        return None
    gazetteer = lexicons.gazetteer
    own = spot.name if spot.kind == FIRST else gazetteer.label(spot.first)
    return Candidate(
        spot.geonameid,
        spot.name,
        spot.country,
        own,
        gazetteer.label(spot.second),
        lat,
        lon,
        spot.kind,
        spot.population,
        spot.primary if primary is None else primary,
        PRECISION[spot.kind],
    )


def from_region(region: Region) -> Candidate:
    return Candidate(
        region.geonameid,
        region.name,
        region.country,
        None,
        None,
        region.lat,
        region.lon,
        REGION,
        0,
        True,
        region.precision,
    )


def of_countries(text: str, lexicons: Lexicons) -> list[Candidate]:
    """The countries that the text names, by name, adjective or people."""
    rows = [
        e for e in lexicons.phrases.exact(text) if e.table == "countries" and e.role in ("name", "adjective", "people")
    ]
    spots = [lexicons.gazetteer.country(entry.country or "") for entry in rows]
    found = [from_spot(spot, lexicons, True) for spot in spots if spot]
    return [c for c in found if c]


def of_abbreviation(text: str, lexicons: Lexicons) -> list[Candidate]:
    row = lexicons.gazetteer.short.get(text.strip())
    if not row:
        return []
    spots = [s for s in lexicons.gazetteer.named(row[1]) if s.kind == FIRST and s.country == row[0]]
    return [c for c in (from_spot(spot, lexicons, True) for spot in spots) if c]


def of_name(text: str, lexicons: Lexicons) -> list[Candidate]:
    """All readings of exactly this name."""
    short = of_abbreviation(text, lexicons)
    if short:
        return short
    seats = {e.country for e in lexicons.phrases.exact(text) if e.table == "countries" and e.role == "capital"}
    regions = [from_region(region) for region in lexicons.gazetteer.region(text)]
    spots = sorted(lexicons.gazetteer.named(text), key=lambda s: (s.kind != COUNTRY, -s.population))[:LARGEST]
    read = [c for c in (from_spot(spot, lexicons) for spot in spots) if c]
    found = [
        replace(c, seat=c.kind == CITY and c.country in seats and c.population > SEAT, namesake=is_namesake(c, read))
        for c in read
    ]
    if regions or any(c.kind in (COUNTRY, FIRST) and c.primary for c in found):
        return [*regions, *found]
    countries = [c for c in of_countries(text, lexicons) if not any(is_part(f, c) for f in found)]
    return [*countries, *found]


def is_part(found: Candidate, country: Candidate) -> bool:
    """Whether a reading is the country itself, or a division or town of it by its own name (Benghazi is not Libya)."""
    own = found.kind == FIRST or (found.kind == CITY and found.primary)
    return found.geonameid == country.geonameid or (own and found.country == country.country)


def is_namesake(town: Candidate, readings: list[Candidate]) -> bool:
    """Whether the town is the chief place of a division among the readings: Kharkiv, not the Sonora in Sonora."""
    return town.kind == CITY and any(
        d.kind == FIRST
        and d.country == town.country
        and d.name == town.first
        and town.population >= NAMESAKE * d.population
        for d in readings
    )


def without(text: str, words: frozenset[str]) -> str:
    """The text less leading and closing words of the class."""
    parts = text.split()
    while len(parts) > 1 and fold(parts[0]) in words:
        parts = parts[1:]
    while len(parts) > 1 and fold(parts[-1]) in words:
        parts = parts[:-1]
    return " ".join(parts)


def spellings(text: str, lexicons: Lexicons) -> list[str]:
    """The name, then the name without determiners, generic and compass words."""
    words = lexicons.words
    bare = without(re.sub(r"\s+", " ", text), words.of("determiner") | words.of("preposition"))
    generic = (
        words.of("first division") | words.of("second division") | words.of("settlement") | words.of("preposition")
    )
    named = without(bare, generic)
    return list(
        dict.fromkeys(
            [text.strip(), bare, named, without(named, words.of("compass") | words.of("determiner") | generic)]
        )
    )


def candidates(text: str, lexicons: Lexicons) -> list[Candidate]:
    """Readings of the name; of the name without generic words when it has none itself."""
    found = spelled(text, lexicons)
    if found:
        return found
    if ARTICLE.match(text) or text.lower().startswith("the "):
        found = spelled(ARTICLE.sub("", text.removeprefix("the "), count=1), lexicons)
    return (
        found
        or of_border(text, lexicons)
        or of_container(text, lexicons)
        or of_pair(text, lexicons)
        or of_part(text, lexicons)
    )


def spelled(text: str, lexicons: Lexicons) -> list[Candidate]:
    """Readings of the first spelling that has any. A country with a compass word is a region in it."""
    compass = lexicons.words.of("compass")
    for spelling in spellings(text, lexicons):
        found = of_name(spelling, lexicons)
        if found:
            cut = compass & (set(fold(text).split()) - set(fold(spelling).split()))
            return [replace(c, precision="region") if cut and c.kind == COUNTRY else c for c in found]
    return []


def of_pair(text: str, lexicons: Lexicons) -> list[Candidate]:
    """'the Tigris and Euphrates rivers', 'northern and central Mali': the first that is named."""
    parts = LINK.split(text)
    if len(parts) < 2:
        return []
    generic = frozenset().union(
        *(lexicons.words.of(name) for name in ("first division", "second division", "settlement", "facility"))
    )
    *front, last = parts[-1].split()
    many = fold(last)
    single = {many.removesuffix("s"), many.removesuffix("es"), many.removesuffix("ies") + "y"}
    tail = " ".join(front) if front and single & generic else parts[-1]
    for part in [*parts[:-1], tail]:
        if set(fold(part).split()) - lexicons.words.of("compass") - lexicons.words.of("determiner"):
            return spelled(part, lexicons)
    return []


def of_part(text: str, lexicons: Lexicons) -> list[Candidate]:
    """'the outskirts of Goma': it lies in the place named last."""
    pieces = OF.split(text)
    return [replace(c, part=True) for c in spelled(pieces[-1], lexicons)] if len(pieces) > 1 else []


def countries_in(text: str, lexicons: Lexicons) -> list[Candidate]:
    """The countries named in a row of words, in their order, longest names first."""
    parts = [part for part in re.split(r"[\s\-–/]+", text) if fold(part)]
    found: list[Candidate] = []
    at = 0
    while at < len(parts):
        for stop in range(min(len(parts), at + 4), at, -1):
            named = of_countries(" ".join(parts[at:stop]), lexicons)[:1]
            if named:
                break
        found += named
        at = stop if named else at + 1
    return found


def of_border(text: str, lexicons: Lexicons) -> list[Candidate]:
    """'the border with Chad': a region at the country that is named last; between two countries, at their border."""
    words = lexicons.words.of("border")
    if not any(fold(part) in words for part in text.replace("-", " ").split()):
        return []
    named = countries_in(text, lexicons)
    found = [replace(c, geonameid=None, name=text, country=None, kind=REGION, precision="region") for c in named[-1:]]
    ends = list(dict.fromkeys(c.country or "" for c in named))
    point = lexicons.gazetteer.between(*ends[-2:]) if len(ends) > 1 else None
    return [replace(c, lat=point[0], lon=point[1]) if point else c for c in found]


def of_container(text: str, lexicons: Lexicons) -> list[Candidate]:
    """For a street, bridge or airport: the place that its name holds ('Karak Castle' lies in Karak)."""
    facility = lexicons.words.of("facility")
    parts = text.split()
    if not any(fold(part) in facility for part in parts):
        return []
    rest = without(" ".join(p for p in parts if fold(p) not in facility), lexicons.words.of("determiner"))
    return [replace(c, part=True) for c in (of_name(rest, lexicons) if rest else []) if c.kind in (CITY, FIRST, SECOND)]
