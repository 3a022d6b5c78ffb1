"""What a user's lexicon adds, in a few lines."""

from __future__ import annotations

from collections import Counter

from dragoman.lexicons.loader import load_phrases, read_holders
from dragoman.lexicons.names import fold
from dragoman.lexicons.overlays.reading import Overlay
from dragoman.lexicons.overlays.rows import OverlayRow
from dragoman.lexicons.tables import HERE

NAMED = 10  # examples told


def summary(overlay: Overlay) -> str:
    """How many rows and names of which kind, which shipped names change their meaning, which names mean two things."""
    kinds = Counter(row.kind for _, row in overlay.rows)
    by_name = names_of(overlay)
    told = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    lines = [f"{overlay.name} is sound: {len(overlay.rows)} rows, {len(by_name)} names ({told}), "
             f"digest {overlay.digest[:12]}"]  # fmt: skip
    lines += listed("changes names of ours", changed(by_name))
    lines += listed("means more than one thing", [name for name, rows in by_name.values() if unlike(rows)])
    unknown = sum(not row.country for _, row in overlay.rows), sum(not row.sectors for _, row in overlay.rows)
    if any(unknown):
        lines.append(f"  left unknown: country of {unknown[0]} rows, sectors of {unknown[1]} rows")
    return "\n".join(lines)


def names_of(overlay: Overlay) -> dict[str, tuple[str, list[OverlayRow]]]:
    """By folded name, its first spelling and the rows that have it."""
    found: dict[str, tuple[str, list[OverlayRow]]] = {}
    for _, row in overlay.rows:
        for name in row.names:
            key = fold(name)
            rows = found.setdefault(key, (name, []))[1]
            if key and row not in rows[-1:]:
                rows.append(row)
    found.pop("", None)
    return found


def changed(by_name: dict[str, tuple[str, list[OverlayRow]]]) -> list[str]:
    """Names that shipped tables have too."""
    known = load_phrases(HERE).entries.keys() | read_holders(HERE).by_name.keys()
    return [name for key, (name, _) in by_name.items() if key in known]


def unlike(rows: list[OverlayRow]) -> bool:
    """Whether rows without days of their own say different things of one name."""
    return len({(row.country, row.sectors) for row in rows if not row.start and not row.stop}) > 1


def listed(what: str, names: list[str]) -> list[str]:
    if not names:
        return []
    more = f" … and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return [f"  {what}: {', '.join(names[:NAMED])}{more}"]
