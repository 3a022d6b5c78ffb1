"""Messages and progress, on standard error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from dragoman.records import Record, Rejected


def note(text: str) -> None:
    """One line for the person at the terminal."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(text, markup=False)


def reported(rows: Iterable[Record | Rejected]) -> Iterator[Record | Rejected]:
    """The rows as they come, counted on a terminal."""
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.completed} articles, {task.fields[events]} events"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None, events=0)
        events = 0
        for row in rows:
            events += len(row.events) if isinstance(row, Record) else 0
            bar.update(task, advance=1, events=events)
            yield row
