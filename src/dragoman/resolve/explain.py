"""What the tables know of a name, and why it is coded as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from dragoman.lexicons import Entry, Lexicons, Tenure, tokens_of
from dragoman.lexicons.names import fold
from dragoman.lexicons.origins import Origin, Stated, aliases_of, origin_of, stated
from dragoman.records import Actor, Span
from dragoman.resolve.actors import alone
from dragoman.resolve.candidates import Candidate, candidates
from dragoman.resolve.offices import holders_of, role_id
from dragoman.resolve.phrases import Reading, parse, read, valid
from dragoman.resolve.tenures import find, people, runs

PLACES = 6  # places shown of a name


@dataclass(frozen=True, slots=True)
class KnownRow:
    """A row of a table that stands behind some words. `state`: used, over (not in force on the day), or beaten."""

    words: str
    label: str
    kind: str
    country: str | None
    sectors: tuple[str, ...]
    start: str | None
    stop: str | None
    state: str
    origin: Origin
    wikidata: str | None = None
    parent: str | None = None  # of a group: what it belongs to, or after "split:" what it broke off from
    other_countries: tuple[str, ...] = ()  # of a group: where it also acts


@dataclass(frozen=True, slots=True)
class KnownTenure:
    """Somebody in an office. `held`: on the day, as far as the source can say. `stale`: the row has no end and the day
    lies behind the source's, so that nobody vouches for it; `days_behind` says how far.
    """

    holder: str
    country: str | None
    office: str
    role: str | None
    start: str | None
    stop: str | None
    as_of: str
    source: str | None
    wikidata: str | None
    held: bool
    stale: bool
    days_behind: int | None


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place of that name."""

    name: str
    precision: str
    country: str | None
    admin1: str | None
    lat: float
    lon: float
    population: int
    geonameid: int | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """All that the tables know of a name on a day. `actor` is None when they know no actor; `role` is the seat that
    the words name, `holders` who had it; `tenures` are offices of people so called.
    """

    name: str
    day: str
    actor: Actor | None
    rivals: tuple[KnownRow, ...]
    why_open: str | None
    rows: tuple[KnownRow, ...]
    role: str | None
    holders: tuple[KnownTenure, ...]
    tenures: tuple[KnownTenure, ...]
    aliases: tuple[str, ...]
    places: tuple[KnownPlace, ...]

    @property
    def known(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.actor or self.rows or self.tenures or self.places)


def explain(name: str, day: str, lexicons: Lexicons) -> Explanation:
    """What is known of a name or phrase as of an ISO day."""
    reading = read(name, lexicons, day)
    actor = actor_of(name, day, reading, lexicons)
    role = role_id(reading.office, reading.country, lexicons)
    rows = tuple(dict.fromkeys(known_rows(name, day, lexicons)))
    person = fold(reading.name or name)
    tenures = tuple(known_tenures(named(person, lexicons), day, lexicons))
    rivals = tuple(row for row in rows if reading.rivals and row.state == "used")
    return Explanation(
        name,
        day,
        actor,
        rivals,
        why_open(reading, person, actor, day, lexicons),
        rows,
        role,
        tuple(known_tenures(holders_of(role, lexicons), day, lexicons)) if role else (),
        tenures,
        known_aliases(name, reading, lexicons),
        known_places(name, lexicons),
    )


def actor_of(name: str, day: str, reading: Reading, lexicons: Lexicons) -> Actor | None:
    """The actor as a text would have it that says nothing else."""
    actor = alone(name, Span(0, len(name)), day, lexicons)
    if actor.basis == "none":
        return None
    if reading.kind and not reading.name and actor.kind == "person":
        return replace(actor, kind=reading.kind)
    return actor


def why_open(reading: Reading, person: str, actor: Actor | None, day: str, lexicons: Lexicons) -> str | None:
    """Why a name that the tables know is not settled; None when it is, or nobody is so called."""
    if reading.rivals:
        countries = sorted({rival.country or "no country" for rival in reading.rivals})
        return f"Rows of {' and '.join(countries)} hold on {day}; the article's countries choose, else it stays open."
    groups = people(named(person, lexicons))
    if len(groups) > 1 and not (actor and actor.country) and find(person, day, set(), lexicons, True) is None:
        holders = sorted({f"{rows[0].holder} ({country})" for (_, country), rows in groups.items()})
        return (
            f"Several people are so called: {', '.join(holders)}; the article's countries choose, else it stays open."
        )
    return None


def known_rows(name: str, day: str, lexicons: Lexicons) -> Iterable[KnownRow]:
    """Rows behind the words of the phrase, longest names first from the left, whether they hold or not."""
    tokens = tokens_of(name)
    parsed = parse(name, lexicons, day)
    used = {parsed.tokens[m.first].start: m.entries for m in parsed.matches}
    for match in lexicons.phrases.find(name, tokens):
        start = tokens[match.first].start
        words = name[start : tokens[match.last - 1].stop]
        key = " ".join(token.key for token in tokens[match.first : match.last])
        for entry in match.entries:
            read_so = entry in used.get(start, ())
            yield known_row(words, entry, "used" if read_so else "beaten" if valid(entry, day) else "over", key)


def known_row(words: str, entry: Entry, state: str, key: str) -> KnownRow:
    wikidata = entry.own.wikidata if entry.own else None
    return KnownRow(words, entry.label, entry.kind, entry.country, entry.sectors, entry.start, entry.stop, state,
                    origin_of(entry, key), wikidata, entry.parent, entry.other_countries)  # fmt: skip


def named(key: str, lexicons: Lexicons) -> tuple[Tenure, ...]:
    """Tenures of people so called: by full name, else by surname."""
    return lexicons.holders.by_name.get(key, ()) or lexicons.holders.by_surname.get(key, ())


def known_tenures(rows: Iterable[Tenure], day: str, lexicons: Lexicons) -> list[KnownTenure]:
    """Those held on the day first, then the latest."""
    found = [known_tenure(row, day, lexicons) for row in dict.fromkeys(rows)]
    return sorted(sorted(found, key=lambda t: t.start or t.as_of, reverse=True), key=lambda t: not t.held)


def known_tenure(row: Tenure, day: str, lexicons: Lexicons) -> KnownTenure:
    behind = days_behind(row.as_of, day)
    source = stated().get("holders.csv", Stated()).dated(row.as_of)
    stale = row.stop is None and behind is not None and behind > 0
    return KnownTenure(row.holder, row.country, row.office, role_id(row.office, row.country, lexicons), row.start,
                       row.stop, row.as_of, source, row.wikidata, runs(row, day), stale, behind)  # fmt: skip


def days_behind(as_of: str, day: str) -> int | None:
    """Days from the source's last day to the day asked, 0 when the source is later; None for days that are none."""
    full = f"{as_of}-01-01"[:10] if len(as_of) == 4 else f"{as_of}-01" if len(as_of) == 7 else as_of
    try:
        return max(0, (date.fromisoformat(day) - date.fromisoformat(full)).days)
    except ValueError:
        return None


def known_aliases(name: str, reading: Reading, lexicons: Lexicons) -> tuple[str, ...]:
    """Other names of the body, group or person that the whole phrase names, in shipped rows and the user's own."""
    if not reading.whole or reading.rivals:
        return ()
    key = fold(name)
    own = [alias for e in lexicons.phrases.entries.get(key, ()) if e.own for alias in e.own.names]
    shipped = aliases_of(key, reading.country)
    return tuple(alias for alias in dict.fromkeys([*own, *shipped]) if fold(alias) != key)


def known_places(name: str, lexicons: Lexicons) -> tuple[KnownPlace, ...]:
    """The largest places of that name."""
    found = sorted(candidates(name, lexicons), key=lambda c: (c.precision != "country", -c.population))
    return tuple(known_place(c) for c in found[:PLACES])


def known_place(c: Candidate) -> KnownPlace:
    first = c.first if c.first != c.name else None
    return KnownPlace(c.name, c.precision, c.country, first, c.lat, c.lon, c.population, c.geonameid)
