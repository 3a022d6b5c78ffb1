"""Mentions on their way into chains, and chains while they grow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.extract.naming import Form, form_of
from dragoman.lexicons import Lexicons
from dragoman.records import Record, SeenMention, Span

ALONE = ("time", "number")
FAMILY = {
    "person": "person",
    "organization": "body",
    "group": "body",
    "country": "state",
    "nationality": "state",
    "place": "place",
}


@dataclass(slots=True)
class Item:
    """A mention on its way into a chain."""

    seen: SeenMention
    sentence: int
    text: str
    form: Form
    first: bool = False  # the first of its sentence that can act
    source: bool = False  # named as the source of a cue
    actor: bool = False  # seen as acting
    chain: Chain | None = None

    @property
    def span(self) -> Span:
        return self.seen.span


@dataclass(slots=True, eq=False)
class Chain:
    """Items of one thing, in the order in which they were joined."""

    family: str
    items: list[Item] = field(default_factory=list)
    gender: str | None = None
    state: str | None = None

    def add(self, item: Item) -> None:
        self.items.append(item)
        item.chain = self
        self.gender = self.gender or item.form.gender

    @property
    def start(self) -> int:
        return min(item.span.start for item in self.items)

    def last_before(self, item: Item) -> Item | None:
        return max((i for i in self.items if i.span.start < item.span.start), key=lambda i: i.span.start, default=None)


def gather(record: Record, lexicons: Lexicons) -> list[Item]:
    """One item for each span and kind that the reader saw, in text order."""
    found: dict[tuple[Span, str], Item] = {}
    for number, reading in enumerate(record.reading):
        sources = {role.span for cue in reading.cues for role in cue.roles if role.role == "source"}
        actors = {role.span for trigger in reading.triggers for role in trigger.roles if role.role == "actor"}
        for seen in sorted(reading.mentions, key=lambda m: (m.span.start, -m.span.stop, m.kind)):
            text = seen.span.of(record.article.text)
            form = Form("description", text) if seen.kind in ALONE else form_of(text, lexicons)
            item = Item(seen, number, text, form, source=seen.span in sources, actor=seen.span in actors)
            found.setdefault((seen.span, seen.kind), item)
    items = sorted(found.values(), key=lambda i: (i.span.start, -i.span.stop, i.seen.kind))
    mark_first(items)
    return items


def mark_first(items: Iterable[Item]) -> None:
    """The first mention of each sentence that can act counts as its subject."""
    done: set[int] = set()
    for item in items:
        if item.sentence not in done and item.seen.kind not in (*ALONE, "nationality") and not literal(item.seen):
            item.first = True
            done.add(item.sentence)


def literal(seen: SeenMention) -> bool | None:
    if seen.kind not in ("place", "country") or seen.literal_place is None:
        return None
    return seen.literal_place >= 0.5
