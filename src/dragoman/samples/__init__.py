"""Sample articles written for this project, in several outlets' manners."""

from pathlib import Path


def sample_paths() -> list[Path]:
    """The sample files in order of name."""
    return sorted(p for p in Path(__file__).parent.iterdir() if p.suffix not in (".py", ".pyc") and p.is_file())
