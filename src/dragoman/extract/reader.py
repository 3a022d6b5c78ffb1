"""The reader: sentences in, what the model saw in each of them out.

One encoder pass gives token, mention and link logits (see the model card); `decode` turns them into spans of whole
words. Spans are found greedily: triggers and cues from tag probabilities, mentions from start-and-stop scores, fillers
as the mentions (or bare word spans) whose words the link scores give to a role.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dragoman.extract.windows import Window, fed, units, windows
from dragoman.models import ReaderModel
from dragoman.records import Record, SeenCue, SeenMention, SeenRole, SeenTrigger, SentenceReading, Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float32]

CONNECTIVES = Path(__file__).parent.parent / "lexicons" / "connectives.toml"
DEFAULTS = {"trigger": 0.5, "cue": 0.5, "link": 0.5, "event": 0.3, "content": 0.5, "context": 0.4, "mention": 0.5}
PLACING = ("place", "country", "organization", "nationality")  # kinds that can say where
PARTY = ("person", "organization", "group", "country", "place", "nationality")
SIDES = ("actor", "recipient")  # nobody fills both sides of one act
NAMING = ("actor", "recipient", "source")  # roles whose fillers stand for somebody
NAME_LENGTH = 4  # letters from which a lone capitalised word may be a name and not an article
MOST_CONTEXTS = 3
SECOND_TYPE = 0.4  # share from which words bear a second type
GAP = 2  # words of low probability that do not break a content span


def sigmoid(x: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


def softmax(x: Any) -> Any:
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def threshold(model: ReaderModel, name: str) -> float:
    return model.thresholds.get(name, DEFAULTS[name])


def read(records: Sequence[Record], model: ReaderModel) -> list[Record]:
    """The records with `reading` filled, one `SentenceReading` a sentence."""
    found: list[list[SentenceReading]] = [[SentenceReading() for _ in r.sentences] for r in records]
    todo = [w for k, r in enumerate(records) for w in windows(model, k, r.article.text, r.sentences)]
    for view in views(todo, [r.article.text for r in records], model):
        for index, reading in decode(view, model):
            found[view.window.article][index] = reading
    return [replace(r, reading=tuple(one)) for r, one in zip(records, found, strict=True)]


@dataclass(frozen=True)
class View:
    """One window with its logits and words: `first[w]`, `last[w]` are the pieces of word `w`."""

    window: Window
    text: str
    token: Array
    mention: Array
    link: Array
    words: list[Span]
    first: list[int]
    last: list[int]
    columns: Mapping[str, tuple[int, int]]

    def head(self, name: str) -> Array:
        start, stop = self.columns[name]
        return self.token[:, start:stop]

    def pieces(self, a: int, b: int) -> slice:
        """Pieces of the words `a` to `b` inclusive."""
        return slice(self.first[a], self.last[b] + 1)

    def per_word(self, row: Array) -> Array:
        """Mean over the pieces of each word, from a value a piece."""
        sums = np.concatenate([[0.0], np.cumsum(row, dtype=np.float64)])
        first, stop = np.array(self.first), np.array(self.last) + 1
        out: Array = ((sums[stop] - sums[first]) / (stop - first)).astype(np.float32)
        return out

    def span(self, a: int, b: int) -> Span:
        return Span(self.words[a].start, self.words[b].stop)

    def sentence(self, word: int) -> int:
        return int(self.window.sentence[self.first[word]])


def views(todo: Sequence[Window], texts: Sequence[str], model: ReaderModel) -> Iterator[View]:
    """Run the model over windows, one by one."""
    for window in todo:
        token, mention, link = model.run(*fed(window))
        words, first, last = aligned(window, texts[window.article])
        yield View(
            window, texts[window.article], token[0], mention[0], link[0], words, first, last, model.layout
        )  # fmt: skip


def aligned(window: Window, text: str) -> tuple[list[Span], list[int], list[int]]:
    """Words of the window with their first and last piece; a word no piece covers is left out."""
    real = [k for k in range(len(window.ids)) if window.stops[k] > window.starts[k]]
    if not real:
        return [], [], []
    words, first, last, at = [], [], [], 0
    for word in units(text, int(window.starts[real[0]]), int(window.stops[real[-1]])):
        while at < len(real) and window.stops[real[at]] <= word.start:
            at += 1
        stop = at
        while stop < len(real) and window.starts[real[stop]] < word.stop:
            stop += 1
        if stop > at:
            words.append(word)
            first.append(real[at])
            last.append(real[stop - 1])
        at = max(at, stop - 1)
    return words, first, last


def decode(view: View, model: ReaderModel) -> Iterator[tuple[int, SentenceReading]]:
    """What stands in each sentence of the window."""
    if not view.words:
        return
    mentions = find_mentions(view, model)
    found = [
        (view.sentence(a), seen)
        for a, b in runs(view, "trigger", threshold(model, "trigger"))
        for seen in find_trigger(view, model, a, b, mentions)
    ]
    least = threshold(model, "event")
    triggers = [(s, t) for s, t in found if t.score >= least]
    cues = [
        (view.sentence(a), find_cue(view, model, a, b, mentions)) for a, b in runs(view, "cue", threshold(model, "cue"))
    ]
    for index in sorted({view.sentence(w) for w in range(len(view.words))}):
        own_triggers = tuple(t for s, t in triggers if s == index)
        own_cues = tuple(c for s, c in cues if s == index)
        own = [m for s, m in mentions if s == index]
        roles = [*(t.roles for t in own_triggers), *(c.roles for c in own_cues)]
        bare = [r for group in roles for r in group if r.mention is None and r.role in NAMING]
        yield index, SentenceReading((*own, *promoted(view, model, bare, own)), own_triggers, own_cues)


def promoted(
    view: View, model: ReaderModel, bare: Sequence[SeenRole], known: Sequence[SeenMention]
) -> Iterator[SeenMention]:
    """Mentions for fillers that no mention was found for, so that they too get a chain and a code."""
    start, stop = {w.start: k for k, w in enumerate(view.words)}, {w.stop: k for k, w in enumerate(view.words)}
    taken = [m.span for m in known]
    for role in sorted(bare, key=lambda r: (-r.score, r.span)):
        if role.span in taken or any(role.span.meets(t) for t in taken):
            continue
        taken.append(role.span)
        a, b = start[role.span.start], stop[role.span.stop]
        kinds = view.mention[:, view.first[a], view.last[b]]
        best = max((k for k, name in enumerate(model.labels.mention_kinds) if name in PARTY), key=lambda k: kinds[k])
        yield described(view, model, a, b, role.score, best)


def runs(view: View, name: str, least: float) -> Iterator[tuple[int, int]]:
    """Runs of words (inclusive) tagged as one trigger or cue; a begin tag splits a run."""
    inside = sigmoid(view.head(f"{name}_in")[:, 0])
    begin = sigmoid(view.head(f"{name}_begin")[:, 0])
    start: int | None = None
    for w in range(len(view.words) + 1):
        on = w < len(view.words) and float(inside[view.pieces(w, w)].max()) > least
        fresh = on and (
            float(begin[view.first[w]]) > 0.5 or (start is not None and view.sentence(start) != view.sentence(w))
        )
        if start is not None and (not on or fresh):
            yield start, w - 1
            start = None
        if on and start is None:
            start = w


def find_mentions(view: View, model: ReaderModel) -> list[tuple[int, SeenMention]]:
    """Mentions with the index of their sentence, in text order; of crossing spans the better one stays."""
    piece_word = np.full(len(view.window.ids), -1)
    for w in range(len(view.words)):
        piece_word[view.first[w] : view.last[w] + 1] = w
    level = np.log(threshold(model, "mention") / (1 - threshold(model, "mention")))
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for kind, i, j in zip(*np.nonzero(view.mention > level), strict=True):
        a, b = int(piece_word[i]), int(piece_word[j])
        if a < 0 or b < a or view.sentence(a) != view.sentence(b):
            continue
        score = float(sigmoid(view.mention[kind, i, j]))
        if score > best.get((a, b), (0.0, 0))[0]:
            best[a, b] = (score, int(kind))
    kept: list[tuple[int, int]] = []
    for a, b in sorted(best, key=lambda s: -best[s][0]):
        if not any((a < c <= b < d) or (c < a <= d < b) for c, d in kept):
            kept.append((a, b))
    return [
        (view.sentence(a), described(view, model, a, b, *best[a, b]))
        for a, b in sorted(kept, key=lambda s: (s[0], -s[1]))
    ]


def described(view: View, model: ReaderModel, a: int, b: int, score: float, kind: int) -> SeenMention:
    """A mention with what the token heads say of it."""
    labels, ends = model.labels, [view.first[a], view.last[b]]
    name = labels.mention_kinds[kind]
    sector = sigmoid(view.head("sector")[ends].mean(0))
    order = [int(k) for k in np.argsort(-sector)[:3] if sector[k] > 0.1]
    actor = labels.actor_kinds[int(view.head("actor")[ends].mean(0).argmax())] if name in PARTY else None
    literal = round(float(sigmoid(view.head("literal")[ends, 0].mean())), 4) if name in ("place", "country") else None
    number = labels.number_kinds[int(view.head("number")[ends].mean(0).argmax())] if name == "number" else None
    sectors = tuple((labels.sectors[k], round(float(sector[k]), 4)) for k in order) if name in PARTY else ()
    return SeenMention(view.span(a, b), name, round(score, 4), sectors, actor, literal, number)


def find_trigger(
    view: View, model: ReaderModel, a: int, b: int, mentions: Sequence[tuple[int, SeenMention]]
) -> list[SeenTrigger]:
    """One trigger for each type that the words bear (nearly always one)."""
    at, labels = view.pieces(a, b), model.labels
    inside = float(sigmoid(view.head("trigger_in")[at, 0]).max())
    types = softmax(view.head("type")[at].mean(0))
    order = [int(k) for k in np.argsort(-types)[:2]]
    chosen = order if types[order[1]] > SECOND_TYPE else order[:1]
    facts = softmax(view.head("factuality")[at].mean(0))
    scores = {labels.factualities[k]: round(float(v), 4) for k, v in enumerate(facts)}
    context = sigmoid(view.head("context")[at].mean(0))
    contexts = tuple(
        labels.contexts[int(k)]
        for k in np.argsort(-context)[:MOST_CONTEXTS]
        if context[k] > threshold(model, "context")
    )
    roles = tuple(trigger_roles(view, model, a, b, mentions))
    score = round(inside * math.sqrt(float(types[order[0]])), 4)  # doubt about the type counts half
    return [
        SeenTrigger(view.span(a, b), labels.types[k], best_mode(view, model, at, labels.types[k]), contexts,
                    labels.factualities[int(facts.argmax())], scores, score, roles)
        for k in chosen
    ]  # fmt: skip


def best_mode(view: View, model: ReaderModel, at: slice, event_type: str) -> str | None:
    columns = model.labels.modes_of(event_type)
    scores = view.head("mode")[at].mean(0)[columns]
    return model.labels.modes[columns[int(scores.argmax())]].partition("/")[2] or None


def find_cue(view: View, model: ReaderModel, a: int, b: int, mentions: Sequence[tuple[int, SeenMention]]) -> SeenCue:
    at = view.pieces(a, b)
    stance = model.labels.stances[int(view.head("stance")[at].mean(0).argmax())]
    score = float(sigmoid(view.head("cue_in")[at, 0]).max())
    roles = [*fillers(view, model, a, b, "source", mentions), *contents(view, model, a, b)]
    return SeenCue(view.span(a, b), stance, round(score, 4), tuple(roles))


def link_words(view: View, model: ReaderModel, a: int, b: int, role: str) -> Array:
    """Probability of each word of the window to belong to the filler of a role."""
    rows = sorted({view.first[a], view.last[b]})
    row = sigmoid(view.link[model.labels.roles.index(role), rows].mean(0))
    return view.per_word(row)


def trigger_roles(
    view: View, model: ReaderModel, a: int, b: int, mentions: Sequence[tuple[int, SeenMention]]
) -> Iterator[SeenRole]:
    found = [r for role in model.labels.roles[:5] for r in fillers(view, model, a, b, role, mentions)]
    for side in SIDES:
        apart = other_groups([r for r in found if r.role == side], view.text)
        found = [r for r in found if r.role != side or r not in apart]
    for one in found:
        others = [r for r in found if {r.role, one.role} == set(SIDES)]
        rival = next((r for r in others if r.span == one.span), None)
        within = any(r.span.holds(one.span) and r.span != one.span for r in others)
        if not within and (rival is None or one.score > rival.score):
            yield one


def other_groups(side: Sequence[SeenRole], text: str) -> list[SeenRole]:
    """Fillers that are not coordinated with the surest one: a side is one phrase or one list of phrases."""
    groups: list[list[SeenRole]] = []
    for role in side:
        end = max((r.span.stop for r in groups[-1]), default=0) if groups else 0
        if groups and load_joining().fullmatch(text[end : role.span.start]):
            groups[-1].append(role)
        else:
            groups.append([role])
    best = max(groups, key=lambda g: sum(r.score for r in g) / len(g), default=None)
    return [r for group in groups if group is not best for r in group]


@cache
def load_joining(path: Path = CONNECTIVES) -> re.Pattern[str]:
    """What may stand between members of one list: blanks, commas and the joining words of all languages."""
    table = tomllib.loads(path.read_text("utf-8"))["joining"]
    words = "|".join(re.escape(word) for group in table.values() for word in group)
    return re.compile(rf"(?:[\s,()&/–—-]|\b(?:{words})\b)*", re.IGNORECASE)


def fillers(
    view: View, model: ReaderModel, a: int, b: int, role: str, mentions: Sequence[tuple[int, SeenMention]]
) -> list[SeenRole]:
    """Mentions of the sentence whose words fill the role, longest first; words left over become a span of their own."""
    chance = link_words(view, model, a, b, role)
    here, least = view.sentence(a), threshold(model, "link")
    allowed = {"place": PLACING, "time": ("time",), "number": ("number",)}.get(role, PARTY)
    own = [m for s, m in mentions if s == here]
    candidates = [(m, filling(view, chance, m.span)) for m in own if m.kind in allowed]
    found: list[SeenRole] = []
    for mention, score in sorted(candidates, key=lambda c: -c[0].span.length):
        if score > least and not any(f.span.meets(mention.span) for f in found):
            found.append(SeenRole(role, mention.span, round(score, 4), own.index(mention)))
    if role in ("place", "time"):
        return sorted(found, key=lambda f: -f.score)[:1]
    if role != "number":
        found += leftover(view, chance, role, here, least, found)
    return sorted(found, key=lambda f: f.span)


def filling(view: View, chance: Array, span: Span) -> float:
    """How surely a mention fills a role: half by all of its words, half by the surest, which is most often its head."""
    inside = [float(chance[w]) for w, word in enumerate(view.words) if span.holds(word)]
    return (sum(inside) / len(inside) + max(inside)) / 2 if inside else 0.0


def leftover(
    view: View, chance: Array, role: str, here: int, least: float, found: Sequence[SeenRole]
) -> list[SeenRole]:
    """Runs of likely words that no filler covers."""
    free = [
        w for w in range(len(view.words))
        if view.sentence(w) == here and chance[w] > least and not any(f.span.meets(view.words[w]) for f in found)
    ]  # fmt: skip
    out = []
    for first, last in grouped(free, 0):
        lettered = [w for w in range(first, last + 1) if view.words[w].of(view.text)[0].isalnum()]
        if not lettered:
            continue
        a, b = lettered[0], lettered[-1]
        span = view.span(a, b)
        if names_somebody(span.of(view.text)) and not near(span, found):
            out.append(SeenRole(role, span, round(float(chance[a : b + 1].mean()), 4), None))
    return out


def names_somebody(words: str) -> bool:
    """Whether bare words can stand for somebody: a name, or more than one word; no lone article or numeral."""
    letters = [w for w in words.split() if any(c.isalpha() for c in w)]
    return len(letters) > 1 or any(w.isupper() or (w[:1].isupper() and len(w) >= NAME_LENGTH) for w in letters)


def near(span: Span, found: Sequence[SeenRole]) -> bool:
    """Whether the span only frays the edge of a filler already found."""
    return any(abs(span.start - f.span.stop) <= 1 or abs(f.span.start - span.stop) <= 1 for f in found)


def contents(view: View, model: ReaderModel, a: int, b: int) -> list[SeenRole]:
    """The parts of what is said in the cue's sentence, each a run of words; short gaps do not break a part."""
    chance = link_words(view, model, a, b, "content")
    here, least = view.sentence(a), threshold(model, "content")
    likely = [w for w in range(len(view.words)) if chance[w] > least and view.sentence(w) == here and not a <= w <= b]
    out = []
    for c, d in grouped(likely, GAP, barrier=(a, b)):
        if any(ch.isalnum() for ch in view.span(c, d).of(view.text)):
            out.append(SeenRole("content", view.span(c, d), round(float(chance[c : d + 1].mean()), 4)))
    longest = max((r.span.length for r in out), default=0)
    return [r for r in out if r.span.length * 8 > longest]


def grouped(at: Sequence[int], gap: int, barrier: tuple[int, int] | None = None) -> Iterator[tuple[int, int]]:
    """Runs of word indices; `gap` missing ones are bridged, but not over the barrier."""
    start: int | None = None
    last = -1
    for w in at:
        crosses = barrier is not None and last < barrier[0] and w > barrier[1]
        if start is None or w - last > gap + 1 or crosses:
            if start is not None:
                yield start, last
            start = w
        last = w
    if start is not None:
        yield start, last
