"""A record as lines that people can read in a diff: events, attributions, links, loops; scores are left out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from dragoman import Event, Pipeline, Record
from dragoman.records import Party, Span
from dragoman.samples import sample_paths

FOLDER = Path(__file__).parent
CHOSEN = ("01-", "05-", "10-", "14-")


def golden_paths() -> list[Path]:
    """The samples whose records are kept."""
    return [p for p in sample_paths() if p.name.startswith(CHOSEN)]


def coded(path: Path) -> str:
    """Today's coding of a sample."""
    records = [r for r in Pipeline().code_files([path]) if isinstance(r, Record)]
    return "\n".join(line for record in records for line in lines(record)) + "\n"


def lines(record: Record) -> Iterator[str]:
    text, names = record.article.text, {a.id: a for a in record.actors}

    def words(span: Span) -> str:
        return " ".join(span.of(text).split())

    def side(parties: tuple[Party, ...]) -> str:
        found = []
        for p in parties:
            actor = names.get(p.actor or "")
            code = f" [{actor.country} {','.join(actor.sectors)}]" if actor else ""
            found.append(words(p.span) + code)
        return "; ".join(found) or "-"

    def event(e: Event) -> str:
        mode = f"/{e.mode}" if e.mode else ""
        day = f" {e.date.start}..{e.date.stop} {e.date.basis}" if e.date else ""
        return f"event {words(e.trigger)}: {e.type}{mode} {e.factuality}{day} | {side(e.actors)} > {side(e.recipients)}"

    yield f"# {record.article.title}"
    yield from (event(e) for e in record.events)
    for a in record.attributions:
        content = " … ".join(words(part)[:60] for part in a.content)
        source = words(a.source) if a.source else "-"
        yield f"said {source} | {words(a.cue)} | {a.stance} {a.form}{' nested' if a.parent else ''} | {content}"
    yield from (f"link {x.kind}" for x in record.links)
    yield from (f"loop {x.kind} {x.state}" for x in record.loops)
