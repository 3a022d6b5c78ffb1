"""Links inside an article: denies, answers, repeats, causes (ANNOTATION section 7).

Precision before recall: a wrong link is worse than a missing one, because later merging of reports builds on these.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.codebook import Codebook
from dragoman.extract.attribution import source_mentions
from dragoman.records import Attribution, Event, Link, Mention, Record, Span
from dragoman.resolve.loops import answers

DENIES, ANSWERS, REPEATS, CAUSES = "denies", "answers", "repeats", "causes"
DENYING, ACCUSING, DENIED = "denies", "accuses", "denied"
FAR = 4  # sentences between a charge and its denial
TABLE = Path(__file__).parent.parent / "lexicons" / "connectives.toml"


@dataclass(frozen=True)
class Connective:
    """Words between two events of a sentence that make one the cause of the other."""

    pattern: re.Pattern[str]
    cause_first: bool


def load_connectives(path: Path = TABLE) -> tuple[Connective, ...]:
    """Causal connectives of all languages; the table states which side is the cause."""
    table = tomllib.loads(path.read_text("utf-8"))
    sides = (("cause_first", True), ("effect_first", False))
    return tuple(
        Connective(re.compile(rf"\b(?:{'|'.join(re.escape(w) for w in words)})\b", re.IGNORECASE), first)
        for side, first in sides for words in table[side].values()
    )  # fmt: skip


def link(record: Record, codebook: Codebook, connectives: Sequence[Connective]) -> tuple[Link, ...]:
    """All links of the article, each pair once, in order of kind and place."""
    context = Context(record, codebook)
    found = [*denials(context), *repeats(context), *causes(context, connectives)]
    found += [Link(ANSWERS, closing, opening) for opening, closing in answers(record, codebook)]
    return tuple(dict.fromkeys(found))


class Context:
    """What the link finders look up in one record."""

    def __init__(self, record: Record, codebook: Codebook) -> None:
        self.record = record
        self.codebook = codebook
        self.text = record.article.text
        self.events = record.events
        self.attributions = record.attributions
        self.mention = {m.id: m for m in record.mentions}
        self.by_span: dict[Span, Mention] = {}
        for m in record.mentions:
            self.by_span.setdefault(m.span, m)
        self.country = {a.id: a.country for a in record.actors}
        self.cue = {a.cue: a for a in record.attributions}

    def sentence_of(self, at: int) -> int:
        return next((k for k, s in enumerate(self.record.sentences) if s.start <= at < s.stop), -1)

    def side(self, event: Event, *, recipients: bool) -> frozenset[str]:
        """Who is on one side of an event, as chains."""
        parties = event.recipients if recipients else event.actors
        return frozenset(self.mention[p.mention].chain for p in parties if p.mention in self.mention)

    def source_chains(self, said: Attribution) -> frozenset[str]:
        return frozenset(m.chain for m in source_mentions(said.source, self.by_span))

    def charge(self, event: Event) -> bool:
        """Whether the event accuses somebody of a deed: its trigger is an accusing cue or its code a charge's."""
        said = self.cue.get(event.trigger)
        if said is not None:
            return said.stance == ACCUSING
        return (event.type, event.mode) in self.codebook.charges

    def stem(self, event: Event) -> str:
        return event.trigger.of(self.text).casefold()[:5]


def denials(context: Context) -> Iterator[Link]:
    for said in context.attributions:
        if said.stance != DENYING:
            continue
        target = denied_by(said, context)
        if target is not None:
            yield Link(DENIES, said.id, target)


def denied_by(said: Attribution, context: Context) -> str | None:
    """The charge that the denial answers: one against its source nearby; else the event that its content denies."""
    here, chains = context.sentence_of(said.cue.start), context.source_chains(said)
    charges = [
        e for e in context.events if context.charge(e) and abs(e.sentence - here) <= FAR and e.trigger != said.cue
    ]
    against = [e for e in charges if concerns(e, chains, said, context)]
    if against:
        return min(against, key=lambda e: (e.trigger.start > said.cue.start, abs(e.trigger.start - said.cue.start))).id
    inside = [e for e in context.events if any(part.holds(e.trigger) for part in said.content)]
    told = [e for i in inside for e in context.events if e.type == i.type and e.id != i.id and e.factuality != DENIED
            and e.trigger.start < said.cue.start and here - e.sentence <= FAR
            and not clash(e, i, context)]  # fmt: skip
    if told:
        return told[-1].id
    return next((e.id for e in inside if e.factuality == DENIED), None)


def concerns(event: Event, chains: frozenset[str], said: Attribution, context: Context) -> bool:
    """Whether a charge is aimed at the one who denies or at that one's country, or stands in the same sentence."""
    targets = context.side(event, recipients=True)
    if targets & chains:
        return True
    if chains & context.side(event, recipients=False):
        return False
    same = event.sentence == context.sentence_of(said.cue.start)
    states = {context.country.get(p.actor or "") for p in event.recipients} - {None}
    return same or context.country.get(said.actor or "") in states


def repeats(context: Context) -> Iterator[Link]:
    """A later mention to the first.

    Same type, fitting mode, a shared doer or target and none at odds, and the same word or the headline.
    """
    first: list[Event] = []
    for event in context.events:
        earlier = next((e for e in first if same_happening(e, event, context)), None)
        if earlier is None:
            first.append(event)
        else:
            yield Link(REPEATS, event.id, earlier.id)


def same_happening(a: Event, b: Event, context: Context) -> bool:
    if a.type != b.type or a.sentence == b.sentence or (a.mode and b.mode and a.mode != b.mode):
        return False
    if (a.factuality == DENIED) != (b.factuality == DENIED) or at_odds(a, b):
        return False
    sides = shared(a, b, context)
    if clash(a, b, context) or not any(sides):
        return False
    headline = a.sentence == 0 and context.text[context.record.sentences[0].stop :][:1] == "\n"
    return all(sides) or headline or context.stem(a) == context.stem(b)


def shared(a: Event, b: Event, context: Context) -> list[frozenset[str]]:
    """Chains that stand on the same side of both events: doers, then targets."""
    return [context.side(a, recipients=side) & context.side(b, recipients=side) for side in (False, True)]


def clash(a: Event, b: Event, context: Context) -> bool:
    """Whether one side of both events is filled, and by others."""
    for side, both in zip((False, True), shared(a, b, context), strict=True):
        if context.side(a, recipients=side) and context.side(b, recipients=side) and not both:
            return True
    return False


def at_odds(a: Event, b: Event) -> bool:
    """Whether stated dates cannot be of one happening."""
    days = [e.date for e in (a, b)]
    if all(d is not None and d.basis == "stated" for d in days):
        x, y = days
        apart = (x.start and y.stop and x.start >= y.stop) or (y.start and x.stop and y.start >= x.stop)  # type: ignore[union-attr]
        return bool(apart)
    return False


def causes(context: Context, connectives: Sequence[Connective]) -> Iterator[Link]:
    """Two events of one sentence, next to each other, with a causal connective between them."""
    for left, right in zip(context.events, context.events[1:], strict=False):
        if left.sentence != right.sentence or left.trigger.meets(right.trigger):
            continue
        between = context.text[left.trigger.stop : right.trigger.start]
        sense = next((c for c in connectives if c.pattern.search(between)), None)
        if sense is not None:
            cause, effect = (left, right) if sense.cause_first else (right, left)
            yield Link(CAUSES, cause.id, effect.id)
