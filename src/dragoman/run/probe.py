"""Components alone: each task answers rows of JSON, in order, with the row's `id` repeated.

The contract is in docs/records.md. Tasks that need the model read rows in batches, so that the encoder sees full ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from dragoman.codebook import Codebook
from dragoman.errors import InputError, OptionError
from dragoman.ids import text_digest
from dragoman.records import Article, Record, Span
from dragoman.run.pipeline import Loader, Settings, opened_lexicons
from dragoman.stage import chained

Json = dict[str, Any]
Answer = Callable[[Sequence[Json]], Iterable[Json]]
BATCH = 64


def probe(task: str, rows: Iterable[Json], settings: Settings | None = None) -> Iterator[Json]:
    """Answers of one task.

    Raises OptionError for an unknown task, InputError for a row that lacks what the task needs.
    """
    if task not in TASKS:
        raise OptionError(f"`{task}` is no task.", f"Use one of {', '.join(TASKS)}.")
    answer = TASKS[task](Loader(settings or Settings()))
    waiting = iter(rows)
    while batch := list(islice(waiting, BATCH)):
        for row in batch:
            if not isinstance(row.get("text"), str):
                raise InputError(f"Row `{row.get('id')}` has no text.", "Give each row a `text`.")
        for row, found in zip(batch, answer(batch), strict=True):
            yield {"id": row.get("id"), **found}


def span(value: Any) -> Span | None:
    return Span(int(value[0]), int(value[1])) if value else None


def needed(row: Json, name: str) -> Span:
    found = span(row.get(name))
    if found is None:
        raise InputError(f"Row `{row.get('id')}` has no {name}.", f"Give `{name}` as [start, end].")
    return found


def sentences(rows: Sequence[Json]) -> list[tuple[Span, ...]]:
    from dragoman.text.sentences import split

    return [split(row["text"], row.get("language")) for row in rows]


def relation(load: Loader) -> Answer:
    from dragoman.extract import probes

    model, book = load.model(), load.codebook()

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        asked = [(r["text"], span(r.get("actor")), span(r.get("recipient"))) for r in rows]
        return (folded(found, book) for found in probes.relation(asked, sentences(rows), model))

    return answer


def folded(found: Json, book: Codebook) -> Json:
    """The answer with certainty folded into its type, as relations are told; `act` is the type before."""
    if found["type"] is None:
        return found
    event_type = book.relation(found["type"], found["factuality"])
    mode = found["mode"] if event_type == found["type"] else None
    return {**found, "type": event_type, "mode": mode, "act": found["type"]}


def factuality(load: Loader) -> Answer:
    from dragoman.extract import probes

    model = load.model()

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        return probes.factuality([(r["text"], needed(r, "trigger")) for r in rows], sentences(rows), model)

    return answer


def attribution(load: Loader) -> Answer:
    run = chained(
        [s for s in load.stages() if s.name in ("sentences", "reading", "mentions", "actors", "attributions")]
    )

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        return [{"attributions": list(told(r))} for r in run(records(rows))]

    return answer


def told(record: Record) -> Iterator[Json]:
    """Attributions as in a record, but with the whole noun phrase as `source`; `source_name` is the record's span."""
    from dragoman.extract.descriptions import described
    from dragoman.schemas import record_to_json

    text = record.article.text
    for said, row in zip(record.attributions, record_to_json(record)["attributions"], strict=True):
        whole = said.source
        if whole is not None:
            sentence = next((s for s in record.sentences if s.holds(whole)), whole)
            whole = described(whole, said.cue, said.content, text, sentence)
        yield {**row, "source": [whole.start, whole.stop] if whole else None, "source_name": row["source"]}


def records(rows: Sequence[Json]) -> list[Record]:
    """Rows as articles whose text is kept to the letter."""
    return [Record(verbatim(row)) for row in rows]


def verbatim(row: Json) -> Article:
    from dragoman.text.language import detect

    text, language = row["text"], row.get("language")
    return Article(
        str(row.get("id")), text, text_digest(text), language=language or detect(text), published=row.get("published")
    )


def places(load: Loader) -> Answer:
    from dragoman.resolve.places import probe as answer_places

    lexicons = opened_lexicons(load.settings)

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        for row in rows:
            spans = [(int(a), int(b)) for a, b in row.get("spans", [])]
            yield {"places": answer_places(row["text"], spans, row.get("published"), lexicons, row.get("publisher"))}

    return answer


def times(load: Loader) -> Answer:  # noqa: ARG001
    from dragoman.extract import times as expressions

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        for row in rows:
            yield {"times": expressions.probe(row["text"], row.get("published"), row.get("language"))}

    return answer


def actor(load: Loader) -> Answer:
    from dragoman.extract.asked import with_asked

    seen = chained([s for s in load.stages() if s.name in ("sentences", "reading")])
    resolved = chained([s for s in load.stages() if s.name in ("mentions", "places", "actors")])

    def answer(rows: Sequence[Json]) -> Iterable[Json]:
        spans = [needed(row, "span") for row in rows]
        asked = [with_asked(record, at) for record, at in zip(seen(records(rows)), spans, strict=True)]
        return [answered(record, at) for record, at in zip(resolved(asked), spans, strict=True)]

    return answer


def answered(record: Record, asked: Span) -> Json:
    """Who the phrase is: country, sectors, label, identifier, and how that is known. Empty where nothing is known."""
    mention = next((m for m in record.mentions if m.span == asked and m.actor), None)
    who = next((a for a in record.actors if mention and a.id == mention.actor), None)
    if who is None:
        label = asked.of(record.article.text)
        return {"country": None, "sectors": [], "label": label, "wikidata": None, "basis": "none"}
    return {"country": who.country, "sectors": list(who.sectors), "label": who.label, "wikidata": who.wikidata,
            "basis": who.basis}  # fmt: skip


TASKS: dict[str, Callable[[Loader], Answer]] = {
    "relation": relation, "factuality": factuality, "attribution": attribution,
    "places": places, "times": times, "actor": actor,
}  # fmt: skip
