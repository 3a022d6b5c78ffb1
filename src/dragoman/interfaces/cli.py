"""The command `dragoman`. Data goes to standard output, progress and messages to standard error.

Exit codes: 0 done, 1 nothing could be coded or the desk is not sound, 2 wrong usage, 3 nothing found.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator, Iterator
from enum import Enum
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from dragoman.errors import DragomanError, InputError
from dragoman.interfaces.codebook_commands import codebook_app
from dragoman.interfaces.desk_commands import DeskOption, events_app, export, loops, verify
from dragoman.interfaces.lexicon_commands import lexicon_app
from dragoman.interfaces.progress import note, reported
from dragoman.records import Record, Rejected

if TYPE_CHECKING:
    from dragoman.run.pipeline import Settings

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    help="Reads the news: text in, source-attributed political event records out, each field with its evidence.",
    epilog="Begin with [bold]dragoman demo[/], then [bold]dragoman code FILES…[/]. Everything runs offline.",
)
app.add_typer(events_app, name="events")
app.add_typer(codebook_app, name="codebook")
app.add_typer(lexicon_app, name="lexicon")
app.command()(loops)
app.command()(verify)
app.command()(export)


class Format(str, Enum):  # noqa: UP042
    table = "table"
    jsonl = "jsonl"
    csv = "csv"


Files = Annotated[list[str], typer.Argument(metavar="FILES…", help="Files, folders, or - for standard input.")]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--field", "-f", metavar="NAME=COLUMN", help="Which column holds text, title, published … Repeatable."
    ),
]
Published = Annotated[
    str | None, typer.Option(metavar="DAY", help="Publication date (YYYY-MM-DD) of articles that state none.")
]
Publisher = Annotated[str | None, typer.Option(help="Outlet of articles that state none.")]
ModelFolder = Annotated[Path | None, typer.Option("--model", help="Folder of another reader model.")]
BookFolder = Annotated[Path | None, typer.Option("--codebook", help="Folder of another codebook.")]
OwnLexicons = Annotated[
    list[Path] | None,
    typer.Option("--lexicon", metavar="FILE", help="Lexicon of your own (CSV, TOML); wins over ours. Repeatable."),
]
Threads = Annotated[int, typer.Option(help="Processor threads for the model; 0 lets the runtime choose.")]
FormatOption = Annotated[
    Format | None, typer.Option("--format", help="Default: table on a terminal, jsonl in a pipe.", show_default=False)
]


def main() -> None:
    """Run the command. A known error is told in one sentence with its remedy, without a traceback."""
    try:
        app()
    except DragomanError as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"error: {error}", markup=False)
        raise SystemExit(1) from error
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(0) from None


@app.command()
def code(
    files: Files,
    form: FormatOption = None,
    field: Fields = None,
    published: Published = None,
    publisher: Publisher = None,
    model: ModelFolder = None,
    codebook: BookFolder = None,
    lexicon: OwnLexicons = None,
    threads: Threads = 0,
) -> None:
    """Code articles and print what they say: who did what to whom, where, when, according to whom.

    Reads text, Markdown, HTML, PDF, JSON, JSON Lines, CSV and Parquet, each also gzipped; folders are read through.
    What cannot be read is told on standard error with the reason, and the rest goes on.

    Examples: dragoman code article.txt · dragoman code feed.jsonl --format csv > events.csv · cat page.html | dragoman
    code -
    """
    shown = show(form or (Format.table if sys.stdout.isatty() else Format.jsonl))
    next(shown)
    good = bad = 0
    for row in coded(files, fields(field), published, publisher, settings_of(model, codebook, lexicon, threads)):
        if isinstance(row, Rejected):
            bad += 1
            note(f"rejected {row.origin}: {row.reason} [{row.code}]")
        else:
            good += 1
            shown.send(row)
    if bad and not good:
        raise typer.Exit(1)


@app.command()
def add(
    files: Files,
    desk: DeskOption = Path("desk"),
    field: Fields = None,
    published: Published = None,
    publisher: Publisher = None,
    model: ModelFolder = None,
    codebook: BookFolder = None,
    lexicon: OwnLexicons = None,
    threads: Threads = 0,
) -> None:
    """Code articles into a desk: a folder of Parquet files with a DuckDB database. Adding twice changes nothing."""
    from dragoman.store.layout import add_rows

    added = add_rows(
        desk, coded(files, fields(field), published, publisher, settings_of(model, codebook, lexicon, threads))
    )
    note(f"{added.n_new} new, {added.n_same} already there, {added.n_rejected} rejected: {desk}")


def coded(
    files: list[str],
    names: dict[str, str],
    published: str | None,
    publisher: str | None,
    settings: Settings,
) -> Iterator[Record | Rejected]:
    """Records of the files, with progress on standard error when it is a terminal."""
    from dragoman.run.pipeline import Pipeline
    from dragoman.text.readers import ReadOptions

    options = ReadOptions(fields=names, published=published, publisher=publisher)
    return reported(Pipeline(settings).code_files(files, options))


def settings_of(model: Path | None, codebook: Path | None, lexicon: list[Path] | None, threads: int) -> Settings:
    from dragoman.run.pipeline import Settings

    return Settings(model=model, codebook=codebook, threads=threads, overlays=tuple(lexicon or ()))


def fields(pairs: list[str] | None) -> dict[str, str]:
    """`NAME=COLUMN` options as a mapping."""
    bad = [pair for pair in pairs or [] if "=" not in pair]
    if bad:
        raise typer.BadParameter(f"{bad[0]!r} is not NAME=COLUMN", param_hint="--field")
    return dict(pair.split("=", 1) for pair in pairs or [])


def show(form: Format) -> Generator[None, Record, None]:
    """A generator that prints each record sent to it."""
    console = Console(highlight=False)
    record = yield
    for number in count():
        if form is Format.table:
            from dragoman.interfaces.tables import print_record

            print_record(record, console)
        elif form is Format.jsonl:
            from dragoman.schemas import record_to_json

            typer.echo(json.dumps(record_to_json(record), ensure_ascii=False))
        else:
            from dragoman.interfaces.exports.csv import events_csv

            typer.echo(events_csv([record], header=number == 0), nl=False)
        record = yield


@app.command()
def probe(
    task: Annotated[str, typer.Argument(help="relation, factuality, attribution, places, times or actor.")],
    model: ModelFolder = None,
    lexicon: OwnLexicons = None,
    threads: Threads = 0,
) -> None:
    """Measure one component on given spans: JSON Lines in on standard input, an answer a line out, in order."""
    from dragoman.run.probe import probe as answers

    for answer in answers(task, rows_in(), settings_of(model, None, lexicon, threads)):
        typer.echo(json.dumps(answer, ensure_ascii=False))


def rows_in() -> Iterator[dict[str, object]]:
    for number, line in enumerate(sys.stdin, 1):
        if line.strip():
            try:
                yield json.loads(line)
            except json.JSONDecodeError as error:
                raise InputError(
                    f"Line {number} of standard input is no JSON.", "Give one JSON object a line."
                ) from error


@app.command()
def demo(
    desk: Annotated[
        Path | None, typer.Option("--desk", help="Keep the desk there.", show_default="a temporary folder")
    ] = None,
    lexicon: OwnLexicons = None,
) -> None:
    """Code the sample articles that ship with the package into a desk and print the events with their evidence."""
    import tempfile

    from dragoman.interfaces.tables import legend, print_record
    from dragoman.run.pipeline import Pipeline
    from dragoman.samples import sample_paths
    from dragoman.store.layout import add_rows

    with tempfile.TemporaryDirectory() as passing:
        where = desk or Path(passing) / "desk"
        records = list(reported(Pipeline(settings_of(None, None, lexicon, 0)).code_files(sample_paths())))
        added = add_rows(where, records)
        console = Console(highlight=False)
        for row in records:
            if isinstance(row, Record):
                print_record(row, console)
        console.print(legend())
        events = sum(len(row.events) for row in records if isinstance(row, Record))
        note("The samples are fiction: no event, quotation or person in them is real.")
        note(f"{events} events of {len(records)} articles ({added.n_new} new in the desk).")
        note("Code your own: dragoman add FILES… --desk desk, then dragoman events list --desk desk")
