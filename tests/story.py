"""Records made by hand: spans by their words, mentions, events and attributions with as little said as a test needs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman import codebook
from dragoman.ids import text_digest
from dragoman.records import (
    Article,
    Attribution,
    Event,
    Interval,
    Link,
    Mention,
    Number,
    Party,
    Record,
    Span,
)
from dragoman.text.sentences import split

BOOK = codebook.load()


def day(text: str, basis: str = "stated") -> Interval:
    """One day as an interval; only for days before the 28th, so that the next is the number after."""
    year_month, _, number = text.rpartition("-")
    return Interval(text, f"{year_month}-{int(number) + 1:02}", basis)


@dataclass
class Story:
    """A text to which things are added; everything is found by its words, `nth` from 0."""

    text: str
    published: str | None = "2024-05-08"
    mentions: list[Mention] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    attributions: list[Attribution] = field(default_factory=list)

    @property
    def sentences(self) -> tuple[Span, ...]:
        return split(self.text, "en")

    def at(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def sentence(self, span: Span) -> int:
        return next(k for k, s in enumerate(self.sentences) if s.holds(span))

    def mention(
        self,
        words: str,
        chain: str,
        nth: int = 0,
        *,
        kind: str = "country",
        time: Interval | None = None,
        number: Number | None = None,
    ) -> Mention:
        span = self.at(words, nth)
        actor = None if kind in ("time", "number", "place") else f"ac-{chain}"
        made = Mention(
            f"me-{len(self.mentions)}", span, words, kind, chain, self.sentence(span), actor, time=time, number=number
        )
        self.mentions.append(made)
        return made

    def event(
        self,
        trigger: str,
        code: str,
        actors: Sequence[Mention] = (),
        recipients: Sequence[Mention] = (),
        *,
        nth: int = 0,
        factuality: str = "actual",
        date: Interval | None = None,
    ) -> str:
        span, (kind, _, mode) = self.at(trigger, nth), code.partition("/")
        sides = [tuple(Party(m.id, m.span, m.actor) for m in side) for side in (actors, recipients)]
        made = Event(
            f"ev-{len(self.events)}", self.sentence(span), span, kind, mode or None, (), BOOK.quad(kind), 0.0, None,
            *sides, None, None, date, (), factuality, None, 0.9,
        )  # fmt: skip
        self.events.append(made)
        return made.id

    def said(
        self, cue: str, stance: str, content: str, source: Mention | None = None, *, nth: int = 0, where: int = 0
    ) -> str:
        actor = source.actor if source else None
        made = Attribution(
            f"at-{len(self.attributions)}", source.span if source else None, self.at(cue, nth),
            (self.at(content, where),), "indirect", stance, actor, (actor,) if actor else (), None, 0.9,
        )  # fmt: skip
        self.attributions.append(made)
        return made.id

    def record(self, *links: Link) -> Record:
        article = Article("ar-1", self.text, text_digest(self.text), published=self.published)
        events = tuple(sorted(self.events, key=lambda e: e.trigger))
        return Record(
            article, self.sentences, mentions=tuple(self.mentions), attributions=tuple(self.attributions),
            events=events, links=tuple(links),
        )  # fmt: skip
