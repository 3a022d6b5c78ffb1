"""Records for people to read on a terminal: events as short blocks, their evidence coloured in the sentence."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from dragoman.records import Actor, Attribution, Event, Interval, Loop, Mention, Party, Record, Span

TRIGGER, ACTOR, RECIPIENT, WHERE, SOURCE, CUE = "bold red", "cyan", "magenta", "green", "yellow", "dim yellow"
LEGEND = (
    ("trigger", TRIGGER),
    ("actor", ACTOR),
    ("recipient", RECIPIENT),
    ("place, time, number", WHERE),
    ("source", SOURCE),
)
FACTUALITY = {
    "actual": "green",
    "planned": "blue",
    "possible": "yellow",
    "hypothetical": "bright_black",
    "denied": "red",
}


def print_record(record: Record, console: Console) -> None:
    """One article: its head, its events with evidence, its loops."""
    article = record.article
    head = " · ".join(
        part for part in (article.publisher, (article.published or "")[:10] or None, article.language) if part
    )
    console.rule(Text(article.title or article.id, style="bold"), align="left")
    console.print(Text(head, style="dim"))
    view = View(record)
    for number, event in enumerate(record.events, 1):
        console.print(event_block(number, event, view))
    for loop in record.loops:
        console.print(loop_line(loop, view))
    if not record.events:
        console.print(Text("No event found.", style="dim"))
    console.print()


def legend() -> Text:
    """What the colours mean."""
    return Text("  ").join(Text(name, style=style) for name, style in LEGEND)


class View:
    """Look-ups over one record."""

    def __init__(self, record: Record) -> None:
        self.record = record
        self.text = record.article.text
        self.mentions: dict[str, Mention] = {m.id: m for m in record.mentions}
        self.actors: dict[str, Actor] = {a.id: a for a in record.actors}
        self.attributions: dict[str, Attribution] = {a.id: a for a in record.attributions}
        self.events: dict[str, Event] = {e.id: e for e in record.events}

    def voices(self, name: str | None) -> Iterator[Attribution]:
        """The attribution and those it sits in, innermost first."""
        seen: set[str] = set()
        while name is not None and name not in seen:
            seen.add(name)
            said = self.attributions[name]
            yield said
            name = said.parent


def event_block(number: int, event: Event, view: View) -> Text:
    name = event.type + (f"/{event.mode}" if event.mode else "")
    lines = [Text.assemble(
        (f"{number:>3} ", "dim"), (name, "bold"), " ",
        (event.factuality, FACTUALITY.get(event.factuality, "")),
        (f"  {when(event.date)}" if event.date else "", WHERE), (where(event, view), WHERE),
        (f"  {event.confidence:.2f}", "dim"),
    )]  # fmt: skip
    lines.append(Text.assemble("    ", who(event.actors, view, ACTOR), " → ", who(event.recipients, view, RECIPIENT)))
    voices = list(view.voices(event.attribution))
    if voices:
        lines.append(Text("    ").append_text(Text(" ← ", style="dim").join(voice(a, view) for a in voices)))
    lines.append(Text("    ").append_text(evidence(event, view)))
    return Text("\n").join(lines)


def when(date: Interval | None) -> str:
    """Days as people write them; an open end as dots."""
    if date is None:
        return ""
    import datetime as dt

    last = str(dt.date.fromisoformat(date.stop) - dt.timedelta(days=1)) if date.stop else "…"
    days = date.start or "…" if date.start == last else f"{date.start or '…'} to {last}"
    return days + (f" ({date.basis})" if date.basis != "stated" else "")


def where(event: Event, view: View) -> str:
    mention = view.mentions.get(event.place or "")
    if mention is None:
        return ""
    place = mention.place
    return f"  in {place.name}, {place.country}" if place and place.country else f"  in {mention.text}"


def who(parties: tuple[Party, ...], view: View, style: str) -> Text:
    if not parties:
        return Text("–", style="dim")
    return Text("; ").join(party(p, view, style) for p in parties)


def party(filler: Party, view: View, style: str) -> Text:
    words = " ".join(filler.span.of(view.text).split())
    actor = view.actors.get(filler.actor or "")
    if actor is None:
        return Text(words, style=style)
    codes = " ".join(part for part in (actor.country, ",".join(actor.sectors)) if part)
    label = words if actor.label.casefold() in words.casefold() else f"{words} = {actor.label}"
    return Text.assemble((label, style), (f" [{codes}]" if codes else "", "dim"))


def voice(said: Attribution, view: View) -> Text:
    name = " ".join(said.source.of(view.text).split()) if said.source else "not named"
    return Text.assemble((name, SOURCE), (f" {said.stance}", "dim"))


def evidence(event: Event, view: View) -> Text:
    """The sentence with trigger, parties, place, time, numbers and cues coloured."""
    sentence = view.record.sentences[event.sentence]
    out = Text(sentence.of(view.text).replace("\n", " "), style="italic")
    out.stylize("dim")
    for span, style in marked(event, view):
        if sentence.holds(span):
            out.stylize(f"not dim {style}", span.start - sentence.start, span.stop - sentence.start)
    return out


def marked(event: Event, view: View) -> Iterator[tuple[Span, str]]:
    for said in view.voices(event.attribution):
        if said.source:
            yield said.source, SOURCE
        yield said.cue, CUE
    for name in (event.place, event.time):
        if name in view.mentions:
            yield view.mentions[name].span, WHERE
    yield from ((n.span, WHERE) for n in event.numbers)
    yield from ((p.span, RECIPIENT) for p in event.recipients)
    yield from ((p.span, ACTOR) for p in event.actors)
    yield event.trigger, TRIGGER


def loop_line(loop: Loop, view: View) -> Text:
    labels = [view.actors[a].label if a in view.actors else a for a in (*loop.by, "→", *loop.to)]
    opener = view.events[loop.opened_by].trigger.of(view.text)
    colour = "bold yellow" if loop.state == "open" else "green"
    return Text.assemble(
        ("  ↻ ", "bold"), (f"{loop.kind} {loop.state}", colour), "  ", " ".join(labels), (f"  “{opener}”", "dim")
    )
