"""A change of coding shows as a diff of these files, to be read by a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.lines import FOLDER, coded, golden_paths


@pytest.mark.parametrize("path", golden_paths(), ids=lambda p: p.stem)
def test_coding_is_as_reviewed(path: Path) -> None:
    assert coded(path).splitlines() == (FOLDER / f"{path.stem}.golden").read_text("utf-8").splitlines()
