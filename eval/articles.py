"""Run the program over many real articles: `python -m eval.articles --shared FOLDER [--count 1000] [--out FILE]`.

Draws articles from every set under `data/articles` in turn, codes them, and checks every record: spans lie in the text
and cut the recorded words, ids lead somewhere. Prints what was found and how long it took; exits 1 when an article is
rejected or a record is not sound.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from dragoman import Article, Pipeline, Record, Rejected
from dragoman.errors import ReaderError
from dragoman.schemas import faults, record_to_json
from dragoman.text.readers import article


def main(arguments: Sequence[str] | None = None) -> int:
    """0 when every article was coded soundly, else 1."""
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--shared", type=Path, required=True)
    make.add_argument("--count", type=int, default=1000)
    make.add_argument("--seed", type=int, default=1)
    make.add_argument("--out", type=Path, help="write the records as JSON Lines")
    asked = make.parse_args(arguments)
    rows = islice(drawn(asked.shared / "data" / "articles", asked.seed), asked.count)
    counts: Counter[str] = Counter()
    started = time.monotonic()
    with asked.out.open("w", encoding="utf-8") if asked.out else open("/dev/null", "w", encoding="utf-8") as out:
        for row in Pipeline().code(made(rows)):
            count(row, counts)
            if isinstance(row, Record):
                out.write(json.dumps(record_to_json(row), ensure_ascii=False) + "\n")
            if counts["articles"] % 50 == 0:
                print(f"{counts['articles']} articles, {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    for name, number in counts.most_common():
        print(f"{name:28}{number}")
    print(f"{'seconds':28}{time.monotonic() - started:.0f}")
    return 1 if counts["unsound"] or counts["rejected"] else 0


def drawn(folder: Path, seed: int) -> Iterator[dict[str, Any]]:
    """Rows of all sets, one of each in turn, each set in random order."""
    sets = []
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        random.Random(seed).shuffle(rows)
        sets.append(rows)
    for turn in zip_longest(*sets):
        yield from (row for row in turn if row is not None)


def made(rows: Iterator[dict[str, Any]]) -> Iterator[Article | Rejected]:
    for row in rows:
        try:
            told = {name: row.get(name) for name in ("published", "title", "publisher", "url")}
            yield article(row["text"], id=row["id"], **told)
        except ReaderError as error:
            yield Rejected(row["id"], error.code, str(error))


def count(row: Record | Rejected, counts: Counter[str]) -> None:
    counts["articles"] += 1
    if isinstance(row, Rejected):
        counts["rejected"] += 1
        print(f"rejected {row.origin}: {row.reason}", file=sys.stderr)
        return
    wrong = faults(row)
    if wrong:
        counts["unsound"] += 1
        print(f"{row.article.id}: {wrong[:3]}", file=sys.stderr)
    for name in ("sentences", "mentions", "actors", "attributions", "events", "links", "loops"):
        counts[name] += len(getattr(row, name))
    counts.update(f"type {e.type}" for e in row.events)
    counts.update(f"factuality {e.factuality}" for e in row.events)


if __name__ == "__main__":
    raise SystemExit(main())
