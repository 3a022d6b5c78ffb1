"""An explanation of a name for people to read on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from dragoman.resolve.explain import Explanation, KnownPlace, KnownRow, KnownTenure

STATES = {"used": "read", "over": "not on this day", "beaten": "gives way"}
SPLIT = "split:"
SHOWN = 12  # tenures shown; JSON has all


def print_explanation(found: Explanation, console: Console) -> None:
    """Everything found, part by part; parts without anything are left out."""
    console.print(Text.assemble((found.name, "bold"), (f"   on {found.day}", "dim")))
    for head, part in parts(found):
        console.print()
        console.print(Text(head, style="bold cyan"))
        console.print(part)


def parts(found: Explanation) -> Iterator[tuple[str, RenderableType]]:
    yield "Actor", actor(found)
    if found.rows:
        yield "Rows of tables", rows(found.rows)
    if found.role:
        yield f"Role {found.role}", held(found.holders) if found.holders else Text("  Nobody is known to have held it.")
    if found.tenures:
        yield "Offices of people so called", held(found.tenures)
    if found.aliases:
        yield "Also called", Text("  " + " · ".join(found.aliases))
    if found.places:
        yield "Places of that name, largest first", places(found.places)


def actor(found: Explanation) -> RenderableType:
    """How the name is coded when the article says nothing else."""
    if found.actor is None:
        return Text("  The tables know no actor of that name; in an article the reader's guess stands.", style="dim")
    who = found.actor
    pairs = [("country", who.country), ("sectors", " ".join(who.sectors)), ("kind", who.kind), ("office", who.office),
             ("label", who.label), ("wikidata", who.wikidata), ("basis", who.basis)]  # fmt: skip
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="dim", no_wrap=True, min_width=11)
    for name, value in pairs:
        table.add_row(name, Text(value or "–"))
    if found.why_open:
        table.add_row("left open", Text(found.why_open, style="yellow"))
    return table


def grid(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    table.add_column("")
    for name in names:
        table.add_column(name, overflow="fold", no_wrap=name in ("table", "source as of"))
    return table


def span(start: str | None, stop: str | None, else_: str) -> str:
    return f"{start or '…'} to {stop or '…'}" if start or stop else else_


def rows(found: Sequence[KnownRow]) -> Group:
    table = grid("words", "means", "in force", "table", "")
    for row in found:
        codes = " ".join(part for part in (row.country, ",".join(row.sectors), row.kind) if part)
        line = f":{row.origin.line}" if row.origin.line else ""
        means = Text(f"{row.label} [{codes}]{kinship(row.parent)}")
        table.add_row("", row.words, means, span(row.start, row.stop, "any time"),
                      row.origin.file + line, STATES[row.state])  # fmt: skip
    return Group(table, *sources(found))


def kinship(parent: str | None) -> str:
    """What the table says of the group that a group belongs to, or broke off from."""
    if not parent:
        return ""
    return f", split from {parent.removeprefix(SPLIT)}" if parent.startswith(SPLIT) else f", part of {parent}"


def sources(found: Iterable[KnownRow]) -> Iterator[Text]:
    """Each table once with what it says of itself."""
    for origin in {row.origin.file: row.origin for row in found if row.origin.source}.values():
        day = f", as of {origin.as_of}" if origin.as_of else ""
        yield Text(f"  {origin.file}: {origin.source}{day}", style="dim")


def held(found: Sequence[KnownTenure]) -> Group:
    table = grid("holder", "office", "from, until", "source as of", "")
    for row in found[:SHOWN]:
        office = f"{row.office}, {row.country}" if row.country else row.office
        mark = Text("held it" if row.held else "", style="green")
        if row.stale:
            mark.append(f"  unconfirmed for {row.days_behind} days" if row.held else "  no end known", style="yellow")
        table.add_row("", row.holder, office, span(row.start, row.stop, "not given"), row.as_of, mark)
    more = [Text(f"  … and {len(found) - SHOWN} more (--json has all)", style="dim")] if len(found) > SHOWN else []
    origin = [
        Text(f"  holders.csv: {name}", style="dim") for name in dict.fromkeys(row.source for row in found[:SHOWN])
    ]
    return Group(table, *more, *origin)


def places(found: Sequence[KnownPlace]) -> Table:
    table = grid("place", "in", "point", "people", "kind", "GeoNames")
    for place in found:
        where = ", ".join(part for part in (place.admin1, place.country) if part)
        size = f"{place.population:,}" if place.population else ""
        table.add_row("", place.name, where, f"{place.lat:.3f}, {place.lon:.3f}", size, place.precision,
                      str(place.geonameid or ""))  # fmt: skip
    return table
