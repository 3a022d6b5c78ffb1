"""Where a place name is: candidates scored by size, by the words around and by the other places of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import asin, cos, exp, log10, radians, sin, sqrt

from dragoman.lexicons import Lexicons
from dragoman.lexicons.gazetteer import CITY, COUNTRY, FIRST, REGION, SECOND
from dragoman.lexicons.names import fold
from dragoman.records import Mention, Place, Record, Span
from dragoman.resolve.candidates import Candidate, candidates

BASE = {COUNTRY: 1.8, REGION: 1.6, FIRST: 0.7, CITY: 0.15, SECOND: -0.25}
ROUNDS = 3
NEAR_KM = 120.0
SHARP = 0.18
EXPLICIT = 2.5
SEATED = 0.8  # a capital
NAMESAKE = 0.7  # a town before the division that is named after it
WORDED = {FIRST: 1.2, SECOND: 0.5, CITY: 0.5}  # where a generic word says what kind of place is meant
PRECISE = 0.3  # what a small place of the table of regions has less than a region
SMALL = frozenset({"exact", "city", "district"})
GENERIC = {"first division": FIRST, "second division": SECOND, "settlement": CITY}
AFTER = re.compile(r"\s*[,(]\s*(?:in\s+|and\s+)?((?:[^\W\d_][\w.'-]*\s?){1,4})")


@dataclass(slots=True)
class Name:
    """A distinct name of the article with its readings and how much the words around it speak for each."""

    key: str
    options: list[Candidate]
    fixed: list[float]
    pick: int | None = None
    sure: float = 0.0
    count: int = 1

    @property
    def chosen(self) -> Candidate | None:
        return None if self.pick is None else self.options[self.pick]


def km(a: Candidate, b: Candidate) -> float:
    """Great-circle distance."""
    lat1, lon1, lat2, lon2 = (radians(x) for x in (a.lat, a.lon, b.lat, b.lon))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 12742.0 * asin(sqrt(min(1.0, half)))


def prior(option: Candidate) -> float:
    """What speaks for a reading before any context: kind, size, being its own name."""
    return (
        BASE[option.kind]
        + log10(max(option.population, 100)) / 7
        + (0.5 if option.primary else 0.0)
        + (SEATED if option.seat else NAMESAKE if option.namesake else 0.0)
        - (PRECISE if option.kind == REGION and option.precision in SMALL else 0.0)
    )


def after(text: str, span: Span, lexicons: Lexicons) -> str:
    """The folded words behind a comma or bracket, an abbreviation written out."""
    found = AFTER.match(text, span.stop)
    if not found:
        return ""
    words = found.group(1).strip()
    parts, known = words.split(), lexicons.gazetteer.short
    short = known.get(" ".join(parts[:2])) or known.get(parts[0] if parts else "")
    return fold(short[1]) if short else fold(words)


def explicit(option: Candidate, behind: str, lexicons: Lexicons) -> float:
    """Bonus where the larger place is named behind the name: 'Paris, Texas'."""
    if not behind:
        return 0.0
    larger = [
        option.first if option.kind != FIRST else None,
        option.second,
        lexicons.country_labels.get(option.country or ""),
    ]
    keys = [fold(name) for name in larger if name]
    keys += [key.removesuffix(" county") for key in keys]
    if any(behind == key or behind.startswith(key + " ") for key in keys if key):
        return EXPLICIT
    rows = lexicons.phrases.exact(behind.title())
    return EXPLICIT * 0.8 if any(e.table == "countries" and e.country == option.country for e in rows) else 0.0


def shape(option: Candidate, text: str, span: Span, lexicons: Lexicons) -> float:
    """Bonus where a generic word in or behind the name fits the kind of the reading."""
    words = lexicons.words
    around = (
        fold(span.of(text)).split()
        + fold(text[span.stop : span.stop + 16]).split()[:1]
        + fold(text[max(0, span.start - 14) : span.start]).split()[-2:]
    )
    wanted = {
        kind
        for name, kind in (("first division", FIRST), ("second division", SECOND), ("settlement", CITY))
        if words.of(name) & set(around)
    }
    return WORDED.get(option.kind, 0.0) if option.kind in wanted else 0.0


def gather(text: str, spans: Sequence[Span], lexicons: Lexicons) -> dict[str, Name]:
    """The distinct names under the spans."""
    names: dict[str, Name] = {}
    for span in spans:
        words = span.of(text)
        key = words if words in lexicons.gazetteer.short else fold(words)
        if key not in names:
            options = candidates(words, lexicons)
            names[key] = Name(key, options, [0.0] * len(options), count=0)
        name = names[key]
        name.count += 1
        behind = after(text, span, lexicons)
        for i, option in enumerate(name.options):
            said = explicit(option, behind, lexicons) + shape(option, text, span, lexicons)
            name.fixed[i] = max(name.fixed[i], said)
    return names


def weigh(names: dict[str, Name], home: dict[str, float]) -> None:
    """Chooses readings that fit each other, in a few rounds; the first goes by size and explicit words alone."""
    for name in names.values():
        choose(name, [prior(o) + f for o, f in zip(name.options, name.fixed, strict=True)])
    for _ in range(ROUNDS):
        shares = countries_of(names, home)
        settled = [(n.key, n.chosen, n.sure) for n in names.values() if n.chosen]
        for name in names.values():
            others = [(c, s) for key, c, s in settled if key != name.key and c is not None]
            own = name.chosen.country if name.chosen else None
            choose(
                name,
                [prior(o) + f + context(o, others, shares, own) for o, f in zip(name.options, name.fixed, strict=True)],
            )


def countries_of(names: dict[str, Name], home: dict[str, float]) -> dict[str, float]:
    """How much of the article is about each country, by its place names."""
    weights = dict(home)
    for name in names.values():
        if name.chosen and name.chosen.country:
            heavy = 1.5 if name.chosen.kind == COUNTRY else 1.0
            weights[name.chosen.country] = weights.get(name.chosen.country, 0.0) + heavy * name.sure * (
                1 + log10(max(1, name.count))
            )
    return weights


def context(
    option: Candidate, others: list[tuple[Candidate, float]], shares: dict[str, float], own: str | None
) -> float:
    """What the other places of the article say for a reading."""
    total = sum(shares.values()) - (1.0 if own else 0.0)
    mine = shares.get(option.country or "", 0.0) - (1.0 if own == option.country else 0.0)
    country = max(0.0, mine) / max(total, 1.0)
    if option.kind == REGION:
        return 0.5 * country if option.country else 0.0
    near = sum(
        s * exp(-km(option, c) / NEAR_KM)
        for c, s in others
        if c.kind in (CITY, SECOND, FIRST) and c.geonameid != option.geonameid
    )
    held = sum(
        s
        for c, s in others
        if c.kind == FIRST and c.country == option.country and option.kind != FIRST and c.name == option.first
    )
    local = sum(
        s
        for c, s in others
        if c.kind in (CITY, SECOND) and option.first and c.first == option.first and c.country == option.country
    )
    return 0.7 * country + 0.5 * min(near, 1.6) + 0.45 * min(held, 1.5) + 0.2 * min(local, 2.0)


def choose(name: Name, scores: list[float]) -> None:
    """Takes the best reading; `sure` is its share of the softmax."""
    if not scores:
        return
    best = max(range(len(scores)), key=lambda i: (scores[i], -i))
    name.pick = best
    name.sure = 1.0 / sum(exp((s - scores[best]) / SHARP) for s in scores)


def place(option: Candidate, sure: float, lexicons: Lexicons) -> Place:
    first = option.first
    if first is None and option.kind == REGION and option.precision in SMALL and option.country:
        first = lexicons.gazetteer.nearest_first(option.lat, option.lon, option.country)
    return Place(
        option.geonameid,
        option.name,
        option.country,
        first,
        round(option.lat, 5),
        round(option.lon, 5),
        option.precision,
        round(sure * (0.6 if option.part else 1.0), 4),
    )


def home_of(publisher: str | None, lexicons: Lexicons) -> dict[str, float]:
    """The country in the name of the outlet, as a weak hint."""
    for entry in (
        e for word in re.findall(r"[^\W\d_]+", publisher or "") for e in lexicons.phrases.exact(word.capitalize())
    ):
        if entry.table == "countries" and entry.country:
            return {entry.country: 0.5}
    return {}


def resolve(text: str, spans: Sequence[Span], publisher: str | None, lexicons: Lexicons) -> dict[Span, Place]:
    """The place of every span that has one."""
    names = gather(text, spans, lexicons)
    weigh(names, home_of(publisher, lexicons))
    found: dict[Span, Place] = {}
    for span in spans:
        words = span.of(text)
        name = names[words if words in lexicons.gazetteer.short else fold(words)]
        if name.chosen:
            found[span] = place(name.chosen, name.sure, lexicons)
    return {**facilities(text, spans, found, lexicons), **found}


def facilities(text: str, spans: Sequence[Span], found: dict[Span, Place], lexicons: Lexicons) -> dict[Span, Place]:
    """A street or building of which nothing is known lies in the town named nearest before it, else nearest after
    it.
    """
    towns = sorted(
        (span for span, spot in found.items() if spot.precision in ("city", "district")), key=lambda s: s.start
    )
    facility = lexicons.words.of("facility")
    held: dict[Span, Place] = {}
    for span in spans:
        if span not in found and towns and facility & set(fold(span.of(text)).split()):
            near = min(towns, key=lambda t: (abs(t.start - span.start), t.start))
            held[span] = replace(found[near], score=round((found[near].score or 0.0) / 2, 4))
    return held


def wanted(mention: Mention) -> bool:
    return mention.kind in ("place", "country") and mention.literal is not False


def resolve_places(record: Record, lexicons: Lexicons) -> Record:
    """Fills Mention.place for names of places and of countries that locate; other country names serve as context.

    A name that the gazetteer does not hold keeps None.
    """
    spans = [m.span for m in record.mentions if m.kind in ("place", "country", "nationality")]
    found = resolve(record.article.text, spans, record.article.publisher, lexicons)
    mentions = tuple(replace(m, place=found.get(m.span)) if wanted(m) else m for m in record.mentions)
    return replace(record, mentions=mentions)


def probe(
    text: str, spans: Sequence[tuple[int, int]], published: str | None, lexicons: Lexicons, publisher: str | None = None
) -> list[dict[str, object] | None]:
    """Places of given names, in their order, as `mentions.place` of the record; None where nothing fits.

    `published` is taken for the sake of one shape of probes; places of today's gazetteer do not depend on it.
    """
    del published
    asked = [Span(start, stop) for start, stop in spans]
    found = resolve(text, asked, publisher, lexicons)
    return [as_row(found[span]) if span in found else None for span in asked]


def as_row(spot: Place) -> dict[str, object]:
    return {
        "geonameid": spot.geonameid,
        "name": spot.name,
        "country": spot.country,
        "admin1": spot.admin1,
        "lat": spot.lat,
        "lon": spot.lon,
        "precision": spot.precision,
        "score": spot.score,
    }
