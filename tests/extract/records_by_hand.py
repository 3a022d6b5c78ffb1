"""Records made by hand from marked text: `[person Ana Ruiz]` is a mention of that kind."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.ids import text_digest
from dragoman.records import (
    Article,
    Mention,
    Record,
    SeenCue,
    SeenMention,
    SeenRole,
    SentenceReading,
    Span,
)

KINDS = {"person", "organization", "group", "country", "place", "nationality", "time", "number"}
MARK = re.compile(r"\[(?P<kind>[a-z]+)(?P<flags>[!?*]*) |(?P<close>\])")


@dataclass(frozen=True)
class Marked:
    text: str
    mentions: list[SeenMention]
    sources: list[Span]


def strip(marked: str) -> Marked:
    """The plain text, its mentions (`!` locates, `?` stands for somebody) and the sources of cues (`*`)."""
    out, last = "", 0
    opened: list[tuple[str, str, int]] = []
    mentions: list[SeenMention] = []
    sources: list[Span] = []
    for found in MARK.finditer(marked):
        out += marked[last : found.start()]
        last = found.end()
        if found["close"]:
            kind, flags, start = opened.pop()
            literal = 0.9 if "!" in flags else 0.1 if "?" in flags else None
            mentions.append(SeenMention(Span(start, len(out)), kind, 0.9, literal_place=literal))
            sources += [Span(start, len(out))] if "*" in flags else []
        else:
            opened.append((found["kind"], found["flags"], len(out)))
    return Marked(out + marked[last:], mentions, sources)


def record_of(marked: str, published: str | None = "2025-03-05", publisher: str | None = None) -> Record:
    """A record whose sentences end at `. ` or a line end; quotes of a sentence belong to its `*` source."""
    plain = strip(marked)
    stops = [m.end() for m in re.finditer(r"[.!?]+”?(?=\s|$)|\n", plain.text)] + [len(plain.text)]
    spans, start = [], 0
    for stop in sorted(set(stops)):
        body = plain.text[start:stop]
        lead = len(body) - len(body.lstrip())
        if body.strip():
            spans.append(Span(start + lead, stop))
        start = stop
    readings = tuple(reading_of(plain, span) for span in spans)
    article = Article("ar-1", plain.text, text_digest(plain.text), publisher=publisher, published=published)
    return Record(article, tuple(spans), readings)


def reading_of(plain: Marked, span: Span) -> SentenceReading:
    mentions = tuple(m for m in plain.mentions if span.holds(m.span))
    quotes = [Span(span.start + m.start(), span.start + m.end()) for m in re.finditer(r"“[^”]*”", span.of(plain.text))]
    cues = tuple(
        SeenCue(
            Span(source.stop, source.stop + 1),
            "asserts",
            0.9,
            (SeenRole("source", source, 0.9), *(SeenRole("content", quote, 0.9) for quote in quotes)),
        )
        for source in plain.sources
        if span.holds(source)
    )
    return SentenceReading(mentions=mentions, cues=cues)


def chains_of(mentions: tuple[Mention, ...]) -> list[set[str]]:
    """Texts by chain, with `#n` for a text that occurs again."""
    seen: dict[str, int] = {}
    found: dict[str, set[str]] = {}
    for mention in mentions:
        seen[mention.text] = seen.get(mention.text, 0) + 1
        name = mention.text if seen[mention.text] == 1 else f"{mention.text}#{seen[mention.text]}"
        found.setdefault(mention.chain, set()).add(name)
    return list(found.values())
