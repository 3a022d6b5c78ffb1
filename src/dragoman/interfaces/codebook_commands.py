"""`dragoman codebook`: look into the codebook, check one, export it."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from dragoman import codebook as codebooks
from dragoman.interfaces.progress import note

codebook_app = typer.Typer(no_args_is_help=True, help="Look into the codebook, check one of your own, export it.")
Folder = Annotated[Path | None, typer.Option("--codebook", help="Folder of another codebook than the shipped PLOVER.")]


class ExportFormat(str, Enum):  # noqa: UP042
    json = "json"
    csv = "csv"
    markdown = "markdown"


@codebook_app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="Folder of a codebook; the shipped one if left out.")] = None,
) -> None:
    """Check a codebook folder: codes, parents, definitions, examples, precedence, crosswalk."""
    problems = codebooks.check(folder)
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        raise typer.Exit(1)
    book = codebooks.load(folder)
    size = f"{len(book.types)} types, {len(book.modes)} modes"
    typer.echo(f"{book.name} {book.version} is sound: {size}, digest {book.digest[:12]}")


@codebook_app.command()
def show(
    code: Annotated[
        str, typer.Argument(help="A type, TYPE/mode, context, sector, stance, factuality or CAMEO number.")
    ],
    folder: Folder = None,
) -> None:
    """Show what a code means, with scores, modes, examples and near misses."""
    typer.echo(codebooks.describe(codebooks.load(folder), code))


@codebook_app.command(name="export")
def export_book(
    form: Annotated[ExportFormat, typer.Option("--format", help="json, csv or markdown.")] = ExportFormat.json,
    folder: Folder = None,
) -> None:
    """Print the whole codebook."""
    typer.echo(codebooks.export(codebooks.load(folder), form.value))
    note(f"digest {codebooks.load(folder).digest}")
