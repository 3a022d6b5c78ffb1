"""Weights of the features that tell in which country an unmodified phrase is set: `python -m lexica.setting OUT.csv`.

Learns a conditional logit with ridge penalty from `training/corpus`: parties whose country neither their words nor
tables tell, all countries named in the article as answers. Prints the share right by five-fold cross-validation over
articles. Needs scipy; takes a minute.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from dragoman.lexicons import Lexicons, load_lexicons
from dragoman.records import Mention, Record, Span
from dragoman.resolve import actors
from dragoman.resolve.places import resolve_places
from dragoman.resolve.scene import NOWHERE, Scene, around, features, forms_of
from training.gold import records_of

FORMS = ("", "person", "definite", "proper", "bare")
RIDGE = 0.004
FOLDS = 5
HEAD = """# What speaks for a country as the setting of a phrase that names none; form: its wording, empty: any.
# source: learnt by lexica/setting.py from training/corpus (CC BY 4.0); as of {day}. Cross-validated: {score}.
"""

Array = Any


@dataclass(frozen=True)
class Choice:
    """One phrase: a row of features for each answer, the index of the right one (-1: none is right), its article."""

    article: str
    rows: Array
    right: int


def columns() -> list[tuple[str, str]]:
    """Feature and form of each weight."""
    names = [*sorted(features_of_nothing()), NOWHERE]
    return [(name, form) for name in names for form in FORMS]


def features_of_nothing() -> list[str]:
    return list(features(Mention("", Span(0, 1), "", "person", "", 0), "", ()))


def unmodified(record: Record, lexicons: Lexicons) -> list[tuple[Mention, Scene]]:
    """Mentions for which resolution has to go by the setting, with the scene it sees."""
    asked: list[tuple[Mention, Scene]] = []
    whole = actors.set_in

    def note(mention: Mention, scene: Scene) -> tuple[str, str] | None:
        if scene.named:
            asked.append((mention, scene))
        return whole(mention, scene)

    actors.set_in = note  # type: ignore[assignment]
    try:
        actors.resolve_actors(record, lexicons)
    finally:
        actors.set_in = whole
    return asked


def choices(record: Record, lexicons: Lexicons) -> Iterator[Choice]:
    """The choices of one annotated article."""
    country = {a.id: a.country for a in record.actors}
    right = {m.chain: country[m.actor] for m in record.mentions if m.actor}
    plain = tuple(
        replace(m, actor=None, place=None, literal=m.place is not None if m.kind in ("place", "country") else None)
        for m in record.mentions
    )
    bare = resolve_places(replace(record, actors=(), mentions=plain), lexicons)
    for mention, scene in unmodified(bare, lexicons):
        if mention.chain in right:
            yield choice(mention, scene, right[mention.chain], record.article.id)


def choice(mention: Mention, scene: Scene, right: str | None, article: str) -> Choice:
    named = around(mention, scene)
    answers: list[str | None] = [*sorted({n.code for n in named}), None]
    forms = forms_of(mention)
    rows = []
    for code in answers:
        values = {NOWHERE: 1.0} if code is None else features(mention, code, named)
        rows.append([values.get(name, 0.0) if f in forms else 0.0 for name, f in columns()])
    return Choice(article, np.array(rows), answers.index(right) if right in answers else -1)


def fit(data: Sequence[Choice]) -> Array:
    """Weights of the conditional logit."""
    known = [c for c in data if c.right >= 0]

    def loss(weights: Array) -> tuple[float, Array]:
        total, slope = 0.0, np.zeros_like(weights)
        for c in known:
            scores = c.rows @ weights
            chance = np.exp(scores - scores.max())
            chance /= chance.sum()
            total -= float(np.log(chance[c.right] + 1e-12))
            slope -= c.rows[c.right] - chance @ c.rows
        return total / len(known) + RIDGE * weights @ weights, slope / len(known) + 2 * RIDGE * weights

    return minimize(loss, np.zeros(len(columns())), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x


def validated(data: Sequence[Choice]) -> float:
    """Share of phrases right when their articles are kept apart."""
    articles = sorted({c.article for c in data})
    random.Random(0).shuffle(articles)
    hits = 0
    for k in range(FOLDS):
        apart = set(articles[k::FOLDS])
        weights = fit([c for c in data if c.article not in apart])
        hits += sum(int((c.rows @ weights).argmax()) == c.right for c in data if c.article in apart)
    return hits / len(data)


def main() -> None:
    make = argparse.ArgumentParser(description=__doc__)
    make.add_argument("out", type=Path)
    make.add_argument("--corpus", type=Path, default=Path("training/corpus"))
    asked = make.parse_args()
    lexicons = load_lexicons()
    data = [c for record in records_of(asked.corpus) for c in choices(record, lexicons)]
    score = f"{validated(data):.3f} right of {len(data)}"
    weights = fit(data)
    with asked.out.open("w", encoding="utf-8", newline="") as file:
        file.write(HEAD.format(day=dt.date.today().isoformat(), score=score))
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["feature", "form", "weight"])
        table.writerows([name, form, f"{w:.4f}"] for (name, form), w in zip(columns(), weights, strict=True))
    sys.stdout.write(f"{score}\n")


if __name__ == "__main__":
    main()
