"""What holds for the package as a whole: layers, light imports, no word of the machine it was made on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
HEAVY = ("onnxruntime", "torch", "tokenizers", "spacy", "transformers")
MACHINE = ("/work/", "../shared", "/home/", "/root/", "/tmp/")
TEXTS = {".py", ".csv", ".toml", ".md", ".txt", ".json", ".jsonl", ".html", ".typed"}


def test_imports_point_down() -> None:
    script = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def loaded_by(module: str) -> set[str]:
    """Top-level modules in a fresh interpreter after an import."""
    script = f"import {module}, sys; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "module", ["dragoman", "dragoman.store", "dragoman.schemas", "dragoman.codebook", "dragoman.run.pipeline"]
)
def test_importing_loads_no_model_runtime(module: str) -> None:
    assert loaded_by(module).isdisjoint(HEAVY)


def test_importing_the_package_loads_no_database() -> None:
    assert loaded_by("dragoman").isdisjoint(("duckdb", "pyarrow", "numpy"))


def test_reading_a_desk_loads_nothing_that_codes() -> None:
    script = "import dragoman.store, sys; print(*(n for n in sys.modules if n.startswith('dragoman.')))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    above = ("dragoman.text", "dragoman.extract", "dragoman.resolve", "dragoman.models")
    assert not [name for name in done.stdout.split() if name.startswith(above)]


def sources() -> list[Path]:
    return [p for p in sorted(SOURCE.rglob("*")) if p.is_file() and p.suffix in TEXTS and "weights" not in p.parts]


@pytest.mark.parametrize("word", MACHINE)
def test_no_path_of_a_machine(word: str) -> None:
    assert [p.name for p in sources() if word in p.read_text("utf-8")] == []


def test_every_module_says_what_it_is_for() -> None:
    bare = [p for p in SOURCE.rglob("*.py") if (text := p.read_text("utf-8")).strip() and not text.startswith('"""')]
    assert bare == []
