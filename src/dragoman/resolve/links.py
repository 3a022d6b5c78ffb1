"""Links inside an article: denies, answers, repeats, causes (ANNOTATION section 7).

Precision before recall: a wrong link is worse than a missing one, because later merging of reports builds on these.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.codebook import Codebook
from dragoman.extract.attribution import source_mentions
from dragoman.records import Actor, Attribution, Event, Link, Mention, Record, Span
from dragoman.resolve.loops import answers

DENIES, ANSWERS, REPEATS, CAUSES = "denies", "answers", "repeats", "causes"
DENYING, DENIED, ACTUAL = "denies", "denied", "actual"
FAR, NEAR, LEAD = 4, 1, 2  # sentences between a charge, a deed and its denial; of the lead
CLAIMING = ("asserts", "accuses", "speculates")  # stances that somebody may deny
PRO_FORM = 45  # characters of a content that stands for a charge: "it", "any part in the attack"
HOSTILE = 4  # quad of material conflict
CONFLICT = (3, 4)  # quads of conflict
TABLE = Path(__file__).parent.parent / "lexicons" / "connectives.toml"


@dataclass(frozen=True)
class Connective:
    """Words between two events of a sentence that make one the cause of the other."""

    pattern: re.Pattern[str]
    cause_first: bool
    hostile: bool = False  # only between hostile deeds of different doers


def load_connectives(path: Path = TABLE) -> tuple[Connective, ...]:
    """Causal connectives of all languages; the table states which side is the cause."""
    table = tomllib.loads(path.read_text("utf-8"))
    sides = (("cause_first", True, False), ("effect_first", False, False), ("reaction_first", False, True))
    return tuple(
        Connective(re.compile(rf"\b(?:{'|'.join(re.escape(w) for w in words)})\b", re.IGNORECASE), first, hostile)
        for side, first, hostile in sides for words in table[side].values()
    )  # fmt: skip


def link(record: Record, codebook: Codebook, connectives: Sequence[Connective]) -> tuple[Link, ...]:
    """All links of the article, each pair once, in order of kind and place."""
    context = Context(record, codebook)
    later = list(repeats(context))
    first = {x.source: x.target for x in later}
    found = [*denials(context, first), *later, *causes(context, connectives)]
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
        self.actor = {a.id: a for a in record.actors}
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
        """Whether the event lays a deed at somebody's door (`charges.csv`)."""
        return (event.type, event.mode) in self.codebook.charges

    def told_in(self, said: Attribution) -> list[Event]:
        """Events in the content of an attribution."""
        return [e for e in self.events if any(part.holds(e.trigger) for part in said.content)]

    def charged(self, event: Event) -> list[Event]:
        """The deeds that a charge names."""
        said = self.cue.get(event.trigger)
        return [] if said is None else self.told_in(said)

    def stem(self, event: Event) -> str:
        return event.trigger.of(self.text).casefold()[:5]


def denials(context: Context, first: Mapping[str, str]) -> Iterator[Link]:
    """Denials to the charge or event denied; `first` leads later mentions to the first one."""
    for said in context.attributions:
        if said.stance == DENYING:
            target = denied_by(said, context)
            if target is not None:
                yield Link(DENIES, said.id, first.get(target.id, target.id))


def denied_by(said: Attribution, context: Context) -> Event | Attribution | None:
    """What a denial denies.

    One that names a deed answers the charge that names a like deed, else the deed as told before. One that names none
    ("denied it") answers the last charge against its source, else the last hostile deed told of its source.
    """
    here, named = context.sentence_of(said.cue.start), context.told_in(said)
    before = [
        e for e in context.events
        if e.trigger.stop <= said.cue.start and here - e.sentence <= FAR and e not in named
    ]  # fmt: skip
    charges = [e for e in reversed(before) if context.charge(e) and concerns(e, said, context)]
    if (charge := next((e for e in named if context.charge(e)), None)) is not None:
        return charge  # "the allegations, which she denied"
    if not any(e.factuality == DENIED for e in named) and named:
        return None
    if named:
        like = [e for e in charges if any(alike(i, d, context) for i in named for d in context.charged(e))]
        told = [e for e in reversed(before) if any(alike(i, e, context) for i in named)]
        bare = [e for e in charges if not context.charged(e)]
        return next(iter([*like, *told, *bare]), None)
    if sum(part.length for part in said.content) > PRO_FORM:
        return next(iter(charges), None)
    deeds = [e for e in reversed(before) if here - e.sentence <= NEAR and done_by(e, said, context)]
    return next(iter([*charges, *claims(said, context), *deeds]), None)


def claims(said: Attribution, context: Context) -> Iterator[Event | Attribution]:
    """What others claimed just before a denial, last first: the deed that the claim names, else the claim itself."""
    here, own = context.sentence_of(said.cue.start), context.source_chains(said)
    charging = {e.trigger for e in context.events if context.charge(e)}
    for other in reversed(context.attributions):
        near = other.cue.start < said.cue.start and here - context.sentence_of(other.cue.start) <= NEAR
        if (
            near
            and other.cue not in charging
            and other.stance in CLAIMING
            and other.id != said.parent
            and not own & context.source_chains(other)
        ):
            told = [e for e in context.told_in(other) if e.factuality != DENIED]
            yield told[0] if told else other


def alike(named: Event, told: Event, context: Context) -> bool:
    """Whether a denied deed may be the one told: same type, told as more than denied, parties not at odds."""
    return named.type == told.type and told.factuality != DENIED and not clash(named, told, context)


def concerns(event: Event, said: Attribution, context: Context) -> bool:
    """Whether a charge may be aimed at the one who denies: at the chain or country, at nobody named, or before it in
    its sentence; never one that the source makes.
    """
    chains = context.source_chains(said)
    if chains & context.side(event, recipients=False):
        return False
    targets = context.side(event, recipients=True)
    if targets & chains or not targets:
        return True
    states = {context.country.get(p.actor or "") for p in event.recipients} - {None}
    return event.sentence == context.sentence_of(said.cue.start) or context.country.get(said.actor or "") in states


def done_by(event: Event, said: Attribution, context: Context) -> bool:
    """Whether a hostile deed is told of the source or its country."""
    if context.codebook.quad(event.type) != HOSTILE or event.factuality == DENIED:
        return False
    if context.source_chains(said) & context.side(event, recipients=False):
        return True
    states = {context.country.get(p.actor or "") for p in event.actors} - {None}
    return context.country.get(said.actor or "") in states


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
    if headlined(a, b, context):
        return True
    if a.type != b.type or a.sentence == b.sentence or (a.mode and b.mode and a.mode != b.mode):
        return False
    if (a.factuality == DENIED) != (b.factuality == DENIED) or at_odds(a, b):
        return False
    sides = shared(a, b, context)
    if clash(a, b, context) or not any(sides):
        return False
    return all(sides) or in_headline(a, context) or context.stem(a) == context.stem(b)


def in_headline(event: Event, context: Context) -> bool:
    return event.sentence == 0 and context.text[context.record.sentences[0].stop :][:1] == "\n"


def headlined(a: Event, b: Event, context: Context) -> bool:
    """Whether the lead tells what the headline told: same type and certainty, parties of like country and sectors.

    Headlines call the parties otherwise than the lead does ("nurses", "some 200 members of the nurses' union").
    """
    if not in_headline(a, context) or not 0 < b.sentence <= LEAD or a.type != b.type:
        return False
    if a.factuality != b.factuality or (a.mode and b.mode and a.mode != b.mode):
        return False
    fits = [fitting(a, b, context, recipients=side) for side in (False, True)]
    return not at_odds(a, b) and any(fits) and False not in fits


def fitting(a: Event, b: Event, context: Context, *, recipients: bool) -> bool | None:
    """Whether one side of two events may be the same: it shares a chain, or a party of each has the same country and a
    shared sector. None where it is empty in one.
    """
    sides = [context.side(event, recipients=recipients) for event in (a, b)]
    if not all(sides):
        return None
    if sides[0] & sides[1]:
        return True
    x, y = (
        [context.actor[p.actor] for p in (e.recipients if recipients else e.actors) if p.actor in context.actor]
        for e in (a, b)
    )
    return any(m.country == n.country and sectored(m, n) for m in x for n in y)


def sectored(x: Actor, y: Actor) -> bool:
    return bool(set(x.sectors) & set(y.sectors)) or not (x.sectors and y.sectors)


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
        if sense is not None and (not sense.hostile or reaction(left, right, context)):
            cause, effect = (left, right) if sense.cause_first else (right, left)
            yield Link(CAUSES, cause.id, effect.id)


def reaction(effect: Event, cause: Event, context: Context) -> bool:
    """Whether a hostile deed follows a hostile deed of somebody else, both told as having happened."""
    hostile = all(context.codebook.quad(e.type) in CONFLICT and e.factuality == ACTUAL for e in (effect, cause))
    return hostile and not context.side(effect, recipients=False) & context.side(cause, recipients=False)
