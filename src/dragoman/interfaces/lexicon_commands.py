"""`dragoman lexicon`: ask what the tables know of a name, check a lexicon of one's own, make one from other formats."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from dragoman.errors import OptionError
from dragoman.interfaces.progress import note

if TYPE_CHECKING:
    from dragoman.lexicons.overlays.imported import Imported
    from dragoman.resolve.explain import Explanation

NOTHING_FOUND = 3
TOLD = 20  # lines told of what could not be mapped
lexicon_app = typer.Typer(
    no_args_is_help=True,
    help="Ask what the tables know of a name; check a lexicon of your own; make one from other formats.",
)
import_app = typer.Typer(no_args_is_help=True, help="Make a lexicon of your own from dictionaries in other formats.")
lexicon_app.add_typer(import_app, name="import")
Own = Annotated[
    list[Path] | None,
    typer.Option("--lexicon", metavar="FILE", help="Lexicon of your own (CSV or TOML); wins over ours. Repeatable."),
]
Out = Annotated[Path, typer.Option("--out", metavar="FILE", help="CSV file to write, for --lexicon.")]
Report = Annotated[
    Path | None, typer.Option("--report", metavar="FILE", help="Write all lines that could not be mapped there.")
]


@lexicon_app.command()
def show(
    name: Annotated[str, typer.Argument(help="A name or a whole phrase, as an article would have it.")],
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="Day to ask about.", show_default="today")
    ] = None,
    lexicon: Own = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show what the tables know of a name on a day, and how and why it is coded.

    Country, sectors, kind and office with their basis; the rows of tables behind each word, with source and days;

    rivals, when a name is left open; who held the office, and whether the source still vouches for it;

    other names of a group or body; places of that name.

    Example: dragoman lexicon show ELN --on 1968-05-01

    Example: dragoman lexicon show "Colombia's defence minister" --lexicon own.csv
    """
    from dragoman.resolve.explain import explain
    from dragoman.run.pipeline import Settings, opened_lexicons

    found = explain(name, day(on), opened_lexicons(Settings(overlays=tuple(lexicon or ()))))
    if as_json:
        typer.echo(json.dumps(as_data(found), ensure_ascii=False))
    elif found.known:
        from dragoman.interfaces.explanations import print_explanation

        print_explanation(found, Console(highlight=False))
    if not found.known:
        note(f"No table knows {name!r} on {found.day}. Add it to a lexicon of your own: docs/lexicons.md")
        raise typer.Exit(NOTHING_FOUND)


def day(given: str | None) -> str:
    """The ISO day, today by default. Raises OptionError."""
    try:
        return str(date.fromisoformat(given)) if given else str(date.today())
    except ValueError as error:
        raise OptionError(f"`{given}` is no day.", "Give --on as YYYY-MM-DD.") from error


def as_data(found: Explanation) -> dict[str, object]:
    """The explanation as JSON; the actor without the id that only an article gives it."""
    data = asdict(found)
    if data["actor"]:
        del data["actor"]["id"]
    return data


@lexicon_app.command()
def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILES…", help="CSV or TOML files of your own.")],
    codebook: Annotated[Path | None, typer.Option("--codebook", help="Folder of another codebook.")] = None,
) -> None:
    """Check lexicons of your own: every fault with its line, or what a file adds and which names it changes."""
    from dragoman.errors import LexiconError
    from dragoman.lexicons.overlays.summary import summary
    from dragoman.run.pipeline import opened_overlays

    sound = True
    for path in files:
        try:
            (overlay,) = opened_overlays((path,), codebook)
        except LexiconError as error:
            typer.echo(str(error))
            sound = False
        else:
            typer.echo(summary(overlay))
    if not sound:
        raise typer.Exit(1)


@import_app.command()
def petrarch(
    files: Annotated[list[Path], typer.Argument(metavar="FILES…", help="Actor and agent dictionaries.")],
    out: Out,
    report: Report = None,
) -> None:
    """Take over actor and agent dictionaries of PETRARCH, PETRARCH2 and TABARI.

    Reads NAME_ with +SYNONYM lines, codes with dates such as [USAGOV >990101], agents such as POLICEMAN {POLICEMEN}
    [~COP], and !SETS!. Codes become country and sectors; what cannot be mapped is told with its line.
    """
    from dragoman.lexicons.overlays.petrarch import read_dictionaries

    taken(read_dictionaries(files), out, report)


@import_app.command()
def ftm(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Entities as JSON, one a line.")],
    out: Out,
    report: Report = None,
) -> None:
    """Take over people, bodies and companies from FollowTheMoney entities, such as those of OpenSanctions.

    Mind the licence of what you import: OpenSanctions data are free for non-commercial use only.
    """
    from dragoman.lexicons.overlays.ftm import read_entities

    taken(read_entities(file), out, report)


def taken(found: Imported, out: Path, report: Path | None) -> None:
    """Writes the rows and tells what was left out."""
    from dragoman.lexicons.overlays.imported import write

    written = write(found, out)
    told = [str(loss) for loss in found.losses]
    if report:
        report.write_text("".join(f"{line}\n" for line in told), "utf-8")
    for line in told[:TOLD]:
        note(line)
    if len(told) > TOLD:
        note(f"… and {len(told) - TOLD} more; --report FILE writes all.")
    for reason, count in sorted(found.left_out.items()):
        note(f"left out: {count} {reason}")
    note(f"{written} rows in {out}, {len(told)} lines not mapped in full. Check it: dragoman lexicon check {out}")
    if not written:
        raise typer.Exit(1)
