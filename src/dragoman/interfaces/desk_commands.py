"""Commands on a desk: events, loops, verify, export. They load no model."""

from __future__ import annotations

import json
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dragoman.interfaces.progress import note
from dragoman.store.database import EventQuery, Evidence, FoundEvent, LoopQuery, open_desk

NOTHING_FOUND = 3
events_app = typer.Typer(no_args_is_help=True, help="List the events of a desk, show one with its evidence.")
DeskOption = Annotated[Path, typer.Option("--desk", help="Folder of the desk.")]


class ListFormat(str, Enum):  # noqa: UP042
    table = "table"
    jsonl = "jsonl"
    csv = "csv"


class ExportFormat(str, Enum):  # noqa: UP042
    csv = "csv"
    jsonl = "jsonl"
    parquet = "parquet"


@events_app.command(name="list")
def list_events(
    desk: DeskOption = Path("desk"),
    event_type: Annotated[
        str | None, typer.Option("--type", help="Event type, such as those of dragoman codebook export.")
    ] = None,
    country: Annotated[str | None, typer.Option(help="ISO alpha-3 code of an actor or recipient.")] = None,
    factuality: Annotated[str | None, typer.Option(help="actual, planned, possible, hypothetical or denied.")] = None,
    since: Annotated[str | None, typer.Option(metavar="DAY", help="First day.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Day after the last.")] = None,
    words: Annotated[str | None, typer.Option(help="Words in the sentence, the title or the names.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many.")] = 50,
    form: Annotated[ListFormat, typer.Option("--format", help="table, jsonl or csv.")] = ListFormat.table,
) -> None:
    """List events, newest first."""
    query = EventQuery(
        type=event_type, country=country, factuality=factuality, since=since, until=until, words=words, limit=limit
    )
    with open_desk(desk) as opened:
        if form is ListFormat.csv:
            from dragoman.interfaces.exports.csv import rows_csv

            typer.echo(rows_csv(opened.event_rows(query)), nl=False)
            return
        found = opened.events(query)
    if not found:
        note("No event fits.")
        raise typer.Exit(NOTHING_FOUND)
    if form is ListFormat.jsonl:
        for event in found:
            typer.echo(json.dumps(asdict(event), ensure_ascii=False))
    else:
        Console(highlight=False).print(events_table(found))


def events_table(found: tuple[FoundEvent, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("id", "day", "event", "who", "to whom", "according to", "words"):
        table.add_column(
            name, overflow="fold" if name in ("who", "to whom") else "ellipsis", no_wrap=name in ("id", "day")
        )
    for e in found:
        name = e.type + (f"/{e.mode}" if e.mode else "")
        sure = "" if e.factuality == "actual" else f" ({e.factuality})"
        table.add_row(e.event_id[:9], e.day_start or "", name + sure, "; ".join(e.actor_names),
                      "; ".join(e.recipient_names), e.source_words or e.publisher or "", e.trigger_words)  # fmt: skip
    return table


@events_app.command(name="show")
def show_event(
    event: Annotated[str, typer.Argument(help="Id of the event, or its beginning.")],
    desk: DeskOption = Path("desk"),
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show one event with all that speaks for it: sentence, parties, voices, links, loops."""
    with open_desk(desk) as opened:
        found = opened.event(event)
    if found is None:
        note(f"No event has an id that begins with {event!r}. List them with: dragoman events list")
        raise typer.Exit(NOTHING_FOUND)
    if as_json:
        typer.echo(json.dumps(asdict(found), ensure_ascii=False))
    else:
        Console(highlight=False).print(evidence_text(found))


def evidence_text(found: Evidence) -> Text:
    e = found.event
    lines = [
        Text.assemble(
            (e.type + (f"/{e.mode}" if e.mode else ""), "bold"), f"  {e.factuality}  confidence {e.confidence:.2f}"
        )
    ]
    sentence = Text(f"“{e.sentence_words}”")
    sentence.stylize("bold red", 1 + e.trigger_start - e.sentence_start, 1 + e.trigger_stop - e.sentence_start)
    lines += [sentence, Text(" · ".join(x for x in (e.publisher, e.published, e.title) if x), style="dim")]
    rows = [
        (p.role, f"{p.words}  = {p.label} [{p.country or '–'} {','.join(p.sectors)}]" if p.label else p.words)
        for p in found.parties
    ]
    rows += [("place", f"{e.place_name}, {e.place_country}")] if e.place_name else []
    rows += [("days", f"{e.day_start or '…'} to {e.day_stop or '…'} ({e.day_basis})")] if e.day_basis else []
    rows += [("number", text) for text in e.number_texts]
    rows += [("voice", f"{v.source_words or 'not named'} {v.stance}: {v.cue_words}") for v in found.voices]
    rows += [("link", f"{x.source_words} {x.kind} {x.target_words}") for x in found.links]
    rows += [("loop", f"{x.kind} {x.state}") for x in found.loops]
    lines += [Text.assemble((f"{name:>10}  ", "dim"), value) for name, value in rows]
    return Text("\n").join(lines)


def loops(
    desk: DeskOption = Path("desk"),
    state: Annotated[str | None, typer.Option(help="open, met, refused, withdrawn or lapsed.")] = None,
    kind: Annotated[
        str | None, typer.Option(help="invitation, request, demand, threat, promise, deadline or scheduled.")
    ] = None,
    country: Annotated[str | None, typer.Option(help="ISO alpha-3 code of either side.")] = None,
) -> None:
    """List what calls for an answer, and whether one is reported."""
    with open_desk(desk) as opened:
        found = opened.loops(LoopQuery(kind=kind, state=state, country=country))
    if not found:
        note("No loop fits.")
        raise typer.Exit(NOTHING_FOUND)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for name in ("kind", "state", "opened by", "closed by", "published", "title"):
        table.add_column(name)
    for x in found:
        table.add_row(x.kind, x.state, x.opened_words, x.closed_words or "", (x.published or "")[:10], x.title or "")
    Console(highlight=False).print(table)


def verify(desk: DeskOption = Path("desk")) -> None:
    """Check that every span of the desk equals its text, every file is as written, and every id leads somewhere."""
    from dragoman.store.verify import verify as problems_of

    problems = problems_of(desk)
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        raise typer.Exit(1)
    with open_desk(desk) as opened:
        counts = opened.counts()
    typer.echo(
        f"{desk} is sound: {counts['articles']} articles, {counts['events']} events, every span equals its text."
    )


def export(
    desk: DeskOption = Path("desk"),
    form: Annotated[ExportFormat, typer.Option("--format", help="csv, jsonl or parquet.")] = ExportFormat.csv,
    out: Annotated[
        Path | None, typer.Option(help="File to write; standard output if left out (not for parquet).")
    ] = None,
) -> None:
    """Export the events of a desk, one row an event, with actors, evidence words, source and certainty."""
    with open_desk(desk) as opened:
        rows = opened.event_rows()
    if form is ExportFormat.parquet:
        from dragoman.interfaces.exports.parquet import write_rows

        if out is None:
            raise typer.BadParameter("parquet wants a file", param_hint="--out")
        write_rows(rows, out)
        return
    if form is ExportFormat.csv:
        from dragoman.interfaces.exports.csv import rows_csv

        text = rows_csv(rows)
    else:
        text = "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in rows)
    if out is None:
        typer.echo(text, nl=False)
    else:
        out.write_text(text, "utf-8")
