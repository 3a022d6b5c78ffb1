"""The setting of an article: which countries it names where, and in which one an unmodified phrase is set.

"The police" or "President Ana Vera" say no country; the names around them do. Every country that the article names is
a candidate, told by a few features of where it is named; the weights (a conditional logit, McFadden 1974) are learnt
from the project's own corpus by `lexica/setting.py` and lie in `setting.csv`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp

from dragoman.lexicons import Lexicons
from dragoman.records import Mention, Record, Span
from dragoman.resolve.phrases import read

SILENT = ("time", "number")
DOMINANT = 0.5  # share of the countries named that one must have to be what the article is about
TWICE = 1.7  # or how many times as often as the next it must be named
LEAST = 0.5  # chance below which an answer is withheld
REACH = 60  # characters over which nearness in a sentence fades
LEAD = 1  # last sentence of the lead
ACTOR = "actor"  # kind of a mention whose actor is known to be of a country
NOWHERE = "nowhere"  # feature of the answer that the phrase is set in no country
BASES = {
    "place": "place in the sentence", "share": "article country", "dominant": "article country",
    "first": "article country", "lead": "article country", "first_place": "article country",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Named:
    """A country named or implied somewhere: by its name, a nationality, or a place in it."""

    sentence: int
    start: int
    stop: int
    code: str
    kind: str
    literal: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """What holds for the whole article."""

    text: str
    day: str | None
    named: tuple[Named, ...]
    countries: Counter[str]
    dominant: str | None
    lexicons: Lexicons
    headed: bool  # wire lines without a headline share no setting


def scene_of(record: Record, lexicons: Lexicons) -> Scene:
    """Countries named in the article, and the one it is about when one clearly dominates."""
    found = []
    for mention in record.mentions:
        if mention.kind in SILENT:
            continue
        reading = read(mention.text, lexicons, record.article.published)
        code = reading.country or (mention.place.country if mention.place else None)
        if code and (mention.kind in ("country", "nationality", "place") or not reading.whole):
            literal = bool(mention.literal) or (mention.kind == "place" and mention.literal is None)
            span = mention.span
            found.append(Named(mention.sentence, span.start, span.stop, code, mention.kind, literal))
    return scene(record.article.text, record.article.published, found, lexicons)


def scene(text: str, day: str | None, named: Iterable[Named], lexicons: Lexicons) -> Scene:
    """The scene of names found elsewhere."""
    order = tuple(sorted(named, key=lambda n: n.start))
    counts = Counter(n.code for n in order)
    return Scene(text, day, order, counts, dominant(counts), lexicons, headed(text))


def headed(text: str) -> bool:
    """Whether the text begins with a headline: a first line without a final stop."""
    first, _, rest = text.partition("\n")
    return bool(rest) and not first.rstrip("\"”»’' ").endswith((".", "!", "?", "…"))


def peopled(scene: Scene, mentions: Iterable[Mention], homes: Mapping[str, str | None]) -> Scene:
    """The scene with the mentions of actors whose country is known (`homes`, by chain) beside the names in it."""
    there = {(n.start, n.stop) for n in scene.named}
    found = [
        Named(m.sentence, m.span.start, m.span.stop, code, ACTOR, literal=False)
        for m in mentions
        if (code := homes.get(m.chain)) and (m.span.start, m.span.stop) not in there
    ]
    return replace(scene, named=tuple(sorted((*scene.named, *found), key=lambda n: n.start)))


def dominant(counts: Counter[str]) -> str | None:
    """The code with most of the weight, if it has twice that of the next."""
    if not counts:
        return None
    (top, n), *rest = counts.most_common(2)
    return top if n / counts.total() >= DOMINANT or (rest and n >= TWICE * rest[0][1]) or not rest else None


def set_in(mention: Mention, scene: Scene) -> tuple[str, str] | None:
    """The country in which an unmodified phrase is set, and what spoke most for it; None where none fits."""
    named = around(mention, scene)
    weights, forms = scene.lexicons.setting, forms_of(mention)

    def worth(name: str) -> float:
        return sum(weights.get((name, form), 0.0) for form in forms)

    ranked: list[tuple[float, str | None, str]] = [(worth(NOWHERE), None, "")]
    for code in sorted({n.code for n in named}):
        shares = {name: value * worth(name) for name, value in features(mention, code, named).items()}
        ranked.append((sum(shares.values()), code, max(shares, key=lambda name: shares[name])))
    ranked.sort(key=lambda r: -r[0])
    score, best, basis = ranked[0]
    chance = 1 / sum(exp(other - score) for other, _, _ in ranked)
    return (best, BASES.get(basis, "country named near")) if best and chance >= LEAST else None


def around(mention: Mention, scene: Scene) -> tuple[Named, ...]:
    """What is named outside the mention: in the article; in its paragraph where lines stand without a headline."""
    start, stop = 0, len(scene.text)
    if not scene.headed:
        start = scene.text.rfind("\n", 0, mention.span.start) + 1
        stop = scene.text.find("\n", mention.span.stop)
        stop = stop if stop >= 0 else len(scene.text)
    at = mention.span
    return tuple(n for n in scene.named if start <= n.start < stop and not (at.start <= n.start and n.stop <= at.stop))


def forms_of(mention: Mention) -> tuple[str, str]:
    """The sets of weights that hold for a phrase: those of all, and those of its wording.

    It is worded as a person, a definite phrase, a proper name, or else bare.
    """
    return ("", wording(mention.text, mention.kind))


def wording(text: str, kind: str) -> str:
    first = (text.split() or [""])[0]
    if kind == "person":
        return "person"
    if first.lower() in ("the", "el", "la", "los", "las"):
        return "definite"
    return "proper" if is_name(text) else "bare"


def is_name(text: str) -> bool:
    """Whether capitals make the words a name; the first word alone may only begin a sentence."""
    first, *rest = text.split() or [""]
    return any(word[:1].isupper() for word in rest) or any(c.isupper() for c in first[1:])


def features(mention: Mention, code: str, named: tuple[Named, ...]) -> dict[str, float]:
    """What speaks for a country as the setting of a mention. Values are 0 to 1; missing ones are 0."""
    here, at = mention.sentence, mention.span
    counts = Counter(n.code for n in named)
    same = [n for n in named if n.sentence == here]
    mine = [n for n in same if n.code == code]
    before = [n for n in named if n.sentence < here]
    places = [n for n in named if n.literal]
    earlier = [n for n in places if n.stop <= at.start]
    gaps = {n: gap(at, n) for n in same}
    found = {
        "before": max((exp(-gaps[n] / REACH) for n in mine if n.stop <= at.start), default=0.0),
        "after": max((exp(-gaps[n] / REACH) for n in mine if n.start >= at.stop), default=0.0),
        "some_before": any(n.stop <= at.start for n in mine),
        "some_after": any(n.start >= at.stop for n in mine),
        "place": any(n.literal for n in mine),
        "nationality": any(n.kind == "nationality" for n in mine),
        "country": any(n.kind == "country" and not n.literal for n in mine),
        "actor": any(n.kind == ACTOR for n in mine),
        "opens": bool(same) and same[0].code == code and same[0].stop <= at.start,
        "opened_before": first_of(before, here - 1) == code,
        "only": bool(mine) and len({n.code for n in same}) == 1,
        "nearest": bool(mine) and min(same, key=lambda n: gaps[n]).code == code,
        "next": any(n.sentence == here + 1 and n.code == code for n in named),
        "lead": any(n.sentence <= LEAD and n.code == code for n in named),
        "first": bool(named) and named[0].code == code,
        "first_place": bool(places) and places[0].code == code,
        "last": bool(before) and before[-1].code == code,
        "last_place": bool(earlier) and earlier[-1].code == code,
        "share": counts[code] / max(1, counts.total()),
        "dominant": dominant(counts) == code,
    }
    for back in (1, 2, 3):
        found[f"back_{back}"] = any(n.sentence == here - back and n.code == code for n in before)
    return {name: float(value) for name, value in found.items()}


def first_of(named: Sequence[Named], sentence: int) -> str | None:
    """The country named first in a sentence."""
    return next((n.code for n in named if n.sentence == sentence), None)


def gap(at: Span, named: Named) -> int:
    """Characters between a span and a name."""
    return at.start - named.stop if named.stop <= at.start else max(0, named.start - at.stop)
