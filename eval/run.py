"""Score the program on development sets: `python -m eval.run --shared FOLDER [--only NAME] [--out FILE]`.

The scorers and sets are not part of this repository; `FOLDER` holds `score/` and `data/`. Each set is answered by the
installed command and scored by `python -m score run`. Prints a table; exits 1 when a figure is under its floor.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Json = dict[str, Any]
TASKS = Path(__file__).parent / "tasks.toml"
OUT = Path(__file__).parent / "out"  # input, output and predictions of the last run of each set


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every floor holds, else 1."""
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--shared", type=Path, required=True)
    make.add_argument("--only", help="only sets whose name holds these letters")
    make.add_argument("--out", type=Path, help="write all figures as JSON")
    asked = make.parse_args(arguments)
    chosen = [
        s
        for s in tomllib.loads(TASKS.read_text("utf-8"))["set"]
        if not asked.only or asked.only.casefold() in s["name"].casefold()
    ]
    done = [(one, score(one, asked.shared)) for one in chosen]
    print("| set | task | figure | value | 95 % | floor |\n|---|---|---|---|---|---|")
    low = [line for one, result in done for line in table(one, result)]
    if asked.out:
        asked.out.write_text(json.dumps({one["name"]: result for one, result in done}, indent=1) + "\n", "utf-8")
    return 1 if low else 0


def score(one: Json, shared: Path) -> Json:
    """The scorer's answer for one set."""
    command = Path(sys.executable).parent / "dragoman"
    gold = shared / "data" / one["gold"]
    asked = [
        sys.executable,
        "-m",
        "score",
        "run",
        one["task"],
        str(gold),
        "--command",
        str(command),
        "--keep",
        str(OUT / gold.stem),
    ]
    done = subprocess.run(
        asked, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(shared)}
    )
    if done.returncode:
        raise SystemExit(f"{one['name']}: the scorer failed.\n{done.stderr[-2000:]}")
    result: Json = json.loads(done.stdout)
    return result


def table(one: Json, result: Json) -> list[str]:
    """Print the rows of a set; return the names of figures under their floor."""
    low = []
    for name in one["figures"]:
        value, floor = result["metrics"].get(name), one.get("floors", {}).get(name)
        interval = result.get("interval", {}).get(name) if isinstance(result.get("interval"), dict) else None
        shown = f"{interval[0]:.3f}–{interval[1]:.3f}" if isinstance(interval, list) else ""
        figure = "–" if value is None else f"{value:.3f}"
        print(f"| {one['name']} | {one['task']} | {name} | {figure} | {shown} | {floor or ''} |")
        if floor is not None and (value is None or value < floor):
            low.append(f"{one['name']} {name}")
    return low


if __name__ == "__main__":
    raise SystemExit(main())
