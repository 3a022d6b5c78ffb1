"""Check the training corpus: `python -m training.corpus_check [--balance] [FOLDER]`.

Grammar, offsets, codes, unique ids and texts; with `--balance` a report of what the corpus holds, and what it is short
of.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from dragoman import codebook
from training.markup import MarkupError, check, parse

Json = dict[str, Any]
FEW = 2  # a mode with fewer events than this is reported as short


def main(arguments: Sequence[str] | None = None) -> int:
    """0 if every file is sound, else 1."""
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("folder", type=Path, nargs="?", default=Path(__file__).parent / "corpus")
    make.add_argument("--balance", action="store_true")
    asked = make.parse_args(arguments)
    records, faults = load(asked.folder)
    for fault in faults:
        print(fault)
    if asked.balance:
        print("\n".join(balance(records)))
    sentences = sum(len(r["gold"]["sentences"]) for r in records)
    print(f"{len(records)} articles, {sentences} sentences, {len(faults)} faults")
    return 1 if faults or not records else 0


def load(folder: Path) -> tuple[list[Json], list[str]]:
    """Annotated articles that can be read, and everything wrong with the corpus."""
    records: list[Json] = []
    faults: list[str] = []
    for path in sorted(folder.rglob("*.dm")):
        name = path.relative_to(folder)
        try:
            record = parse(path.read_text("utf-8"))
        except MarkupError as error:
            faults.append(f"{name}: {error}")
            continue
        faults += [f"{name}: {fault}" for fault in check(record)]
        records.append(record)
    return records, faults + list(doubled(records))


def doubled(records: Sequence[Json]) -> Iterator[str]:
    """Ids and sentences that stand twice in the corpus."""
    ids = Counter(r["article"]["id"] for r in records)
    yield from (f"id {name} stands {n} times" for name, n in ids.items() if n > 1)
    texts = Counter(r["article"]["text"][a:b] for r in records for a, b in r["gold"]["sentences"] if b - a > 60)
    yield from (f"a sentence stands {n} times: {text[:60]!r}" for text, n in texts.items() if n > 1)


def balance(records: Sequence[Json]) -> Iterator[str]:
    counts: dict[str, Counter[str]] = {}

    def add(name: str, values: Sequence[str]) -> None:
        counts.setdefault(name, Counter()).update(values)

    for record in records:
        gold = record["gold"]
        add("language", [record["article"]["language"]] * len(gold["sentences"]))
        add("region", [str(record["article"]["id"]).partition("/")[0]] * len(gold["sentences"]))
        add("events in a sentence", per_sentence(gold))
        for e in gold["events"]:
            add("type", [e["type"]])
            add("mode", [f"{e['type']}/{e['mode']}"] if e["mode"] else [])
            add("factuality", [e["factuality"]])
            add("context", e["contexts"])
        add("stance", [q["stance"] for q in gold["attributions"]])
        add("form", [q["form"] for q in gold["attributions"]])
        add("nesting", ["nested" if q["parent"] else "outermost" for q in gold["attributions"]])
        add("actor kind", [a["kind"] for a in gold["actors"]])
        add("sector", [s for a in gold["actors"] for s in a["sectors"]])
        add("country", [a["country"] or "-" for a in gold["actors"]])
        add("link", [x["kind"] for x in gold["links"]])
        add("loop", [f"{o['kind']}/{o['state']}" for o in gold["loops"]])
    for name, counter in counts.items():
        yield f"{name}: " + ", ".join(f"{k} {n}" for k, n in counter.most_common(80))
    modes = counts.get("mode", Counter())
    short = [f"{t}/{m}" for t, m in codebook.load().modes if modes[f"{t}/{m}"] < FEW]
    yield "short of: " + (", ".join(short) or "nothing")


def per_sentence(gold: Json) -> list[str]:
    held = Counter(e["sentence"] for e in gold["events"])
    return [str(min(held[k], 4)) if held[k] < 4 else "4 or more" for k in range(len(gold["sentences"]))]


if __name__ == "__main__":
    raise SystemExit(main())
