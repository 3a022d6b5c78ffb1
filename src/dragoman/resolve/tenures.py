"""Who held an office on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dragoman.lexicons import Lexicons, Tenure
from dragoman.lexicons.names import fold
from dragoman.resolve.phrases import valid

GRACE_DAYS = 730  # how long a one-moment list (no dates of its own) is believed
LASTING = "2026"  # sources as of this year or later are current: open tenures go on


@dataclass(frozen=True, slots=True)
class Held:
    """A person's standing on a day: `now` (the tenure running), else `past` (the last one over), else neither."""

    holder: str
    country: str | None
    wikidata: str | None
    now: Tenure | None
    past: Tenure | None


def days_between(a: str, b: str) -> int:
    return abs((date.fromisoformat(a[:10]) - date.fromisoformat(b[:10])).days)


def runs(tenure: Tenure, day: str) -> bool:
    """Whether the office was held on the day, as far as the source can say."""
    full = tenure.as_of if len(tenure.as_of) == 10 else f"{tenure.as_of}-01"
    if tenure.start is None and tenure.stop is None:
        return days_between(day, full) <= GRACE_DAYS
    if tenure.start and day < tenure.start[: len(day)]:
        return False
    if tenure.stop:
        return day < tenure.stop
    return tenure.as_of >= LASTING or day <= full or days_between(day, full) <= GRACE_DAYS


def ended(tenure: Tenure, day: str) -> bool:
    return tenure.stop is not None and tenure.stop <= day


def standing(rows: tuple[Tenure, ...], day: str) -> Held:
    """One person's rows weighed: running offices first, own and dated rows before those of one moment."""
    running = [t for t in rows if runs(t, day)]
    over = sorted((t for t in rows if ended(t, day)), key=lambda t: t.stop or "")
    now = min(running, key=lambda t: (t.start is None, t.wikidata is None, -len(t.start or ""))) if running else None
    chosen = now or (over[-1] if over else rows[0])
    wikidata = next((t.wikidata for t in (chosen, *rows) if t.wikidata), None)
    return Held(chosen.holder, chosen.country, wikidata, now, None if now else (over[-1] if over else None))


def people(rows: tuple[Tenure, ...]) -> dict[tuple[str, str | None], tuple[Tenure, ...]]:
    """Rows by person: one name in two countries is two people."""
    found: dict[tuple[str, str | None], list[Tenure]] = {}
    for row in rows:
        found.setdefault((fold(row.holder), row.country), []).append(row)
    return {key: tuple(value) for key, value in found.items()}


def rank(held: Held) -> int:
    return 2 if held.now else 1 if held.past else 0


def find(name: str, day: str | None, countries: set[str], lexicons: Lexicons, surname: bool) -> Held | None:
    """The office holder of that name; None when nobody, or more than one, fits. `countries`: those that the words
    name, may be empty.

    A name without a first name is looked up among heads of state and government and foreign and defence ministers only.
    A person whom a user's lexicon lists on the day is left to it.
    """
    key = fold(name)
    if any(e.table == "people" and valid(e, day) for e in lexicons.phrases.entries.get(key, ())):
        return None
    rows = lexicons.holders.by_name.get(key, ())
    if not rows and surname:
        rows = lexicons.holders.by_surname.get(key, ())
    when = (day or "9999-01-01")[:10]
    when = when if len(when) == 10 and when < "9999" else LASTING + "-06-01"
    found = [standing(own, when) for (_, country), own in people(rows).items() if not countries or country in countries]
    best = max((rank(held) for held in found), default=0)
    top = [held for held in found if rank(held) == best]
    same = {(held.country, fold(held.holder).split()[0]) for held in top}
    return top[0] if top and len(same) == 1 else None
