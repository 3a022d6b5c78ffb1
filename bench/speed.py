"""How fast: `python -m bench.speed [--articles N]`.

Sentences a second end to end and for the encoder alone, in one run, and peak memory. The text is that of the shipped
samples, repeated with other ids. Both sides read the same windows, alternating, so that a busy machine slows both
alike; the ratio is the figure to quote.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import time
from collections.abc import Sequence
from dataclasses import replace

from dragoman import Pipeline, Settings
from dragoman.extract.windows import fed, windows
from dragoman.models import open_reader
from dragoman.records import Article, Record
from dragoman.samples import sample_paths
from dragoman.text.readers import read


def articles(count: int) -> list[Article]:
    """The samples, repeated."""
    found = [a for a in read([str(p) for p in sample_paths()], None) if isinstance(a, Article)]
    return [replace(found[k % len(found)], id=f"bench-{k}") for k in range(count)]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print one line a figure."""
    make = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    make.add_argument("--articles", type=int, default=48)
    make.add_argument("--rounds", type=int, default=5)
    make.add_argument("--threads", type=int, default=1)
    asked = make.parse_args(arguments)
    pipeline, model = Pipeline(Settings(threads=asked.threads)), open_reader(threads=asked.threads)
    records = [Record(a) for a in articles(asked.articles)]
    coded = pipeline.run(records)
    sentences = sum(len(r.sentences) for r in coded)
    todo = [w for k, r in enumerate(coded) for w in windows(model, k, r.article.text, r.sentences)]
    whole, alone = [], []
    for _ in range(asked.rounds):
        whole.append(timed(lambda: pipeline.run(records)))
        alone.append(timed(lambda: [model.run(*fed(w)) for w in todo]))
    print(f"sentences                 {sentences}")
    print(f"end to end                {sentences / statistics.median(whole):8.1f} sentences a second")
    print(f"encoder alone             {sentences / statistics.median(alone):8.1f} sentences a second")
    print(f"end to end / encoder time {statistics.median(w / a for w, a in zip(whole, alone, strict=True)):8.2f}")
    print(f"peak memory               {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB")


def timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
