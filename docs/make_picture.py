"""Draw docs/picture.svg from a sample article as the program codes it today: `python docs/make_picture.py`."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console

from dragoman import Pipeline, Record
from dragoman.interfaces.tables import legend, print_record
from dragoman.samples import sample_paths

SAMPLE = "01-"
WIDTH = 118


def main() -> None:
    """Write the picture beside this file."""
    path = next(p for p in sample_paths() if p.name.startswith(SAMPLE))
    record = next(r for r in Pipeline().code_files([path]) if isinstance(r, Record))
    with Path("/dev/null").open("w") as nowhere:
        console = Console(
            record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="truecolor", highlight=False
        )
        print_record(record, console)
        console.print(legend())
        console.save_svg(str(Path(__file__).parent / "picture.svg"), title=f"dragoman code {path.name}")


if __name__ == "__main__":
    main()
