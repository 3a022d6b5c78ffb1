"""Days and numbers as the note lines write them."""

from __future__ import annotations

import datetime as dt
from typing import Any


def days(text: str) -> dict[str, str | None]:
    """Half-open days of `2024-03-05`, `2024-03`, `2024` or `FROM..UNTIL` (until excluded; an end may be left out)."""
    if ".." in text:
        start, stop = text.split("..")
        return {"from": edge(start) if start else None, "until": edge(stop) if stop else None}
    return {"from": edge(text), "until": edge(text, after=True)}


def edge(text: str, *, after: bool = False) -> str:
    """First day of a day, month or year; with `after`, the first day following it."""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return str(dt.date(*parts) + dt.timedelta(days=int(after)))
    if len(parts) == 2:
        month = parts[1] + int(after)
        return str(dt.date(parts[0] + (month > 12), (month - 1) % 12 + 1, 1))
    return str(dt.date(parts[0] + int(after), 1, 1))


def number(text: str) -> float:
    value = float(text)
    return int(value) if value == int(value) else value


def quantity(text: str) -> dict[str, Any]:
    """Value, low and high of `12`, `12..` (at least), `..12` (up to), `40..60`."""
    if ".." not in text:
        value = number(text)
        return {"value": value, "low": value, "high": value}
    low, high = (number(part) if part else None for part in text.split(".."))
    value = low if high is None else high if low is None else None
    return {"value": value, "low": low, "high": high}
