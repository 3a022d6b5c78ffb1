"""Write the golden records anew: `python -m tests.golden.update`. Read the diff before committing it."""

from __future__ import annotations

from tests.golden.lines import FOLDER, coded, golden_paths

if __name__ == "__main__":
    for path in golden_paths():
        (FOLDER / f"{path.stem}.golden").write_text(coded(path), "utf-8")
