"""Attributions: who is said to say what, nested, with form and stance.

The reader finds cues with their sources and contents sentence by sentence; here contents are squared with quotation
marks, a quotation that runs over sentences is kept whole, one that goes on without a cue goes to the last cue before
it, and parents are found (Pareti 2015 for the three parts; ANNOTATION section 6 for the boundaries).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from dragoman.ids import content_id
from dragoman.records import Attribution, Mention, Record, SeenCue, Span

TABLE = Path(__file__).parent.parent / "lexicons" / "cues.toml"
OPENING, CLOSING, STRAIGHT = "“«", "”»", '"'
TRAILING = ",;:.…"
LEADING = ",;:"
COLON = (":", "—", "–")
NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,4}"
LABELLED = re.compile(rf"^[\"“]?(?P<label>{NAME})(?P<cue>:)[ \t]+(?P<said>[^\n]+)", re.MULTILINE)
SIGNED = re.compile(rf"(?P<said>[“\"][^\n]+?[”\"])\s*(?P<cue>[―—–])\s*(?P<label>{NAME})\s*\.?$", re.MULTILINE)
MANNER = re.compile(r"(?:\w+ly|\w+mente)(?: \w+(?:ly|mente))?", re.IGNORECASE)
RELATIVE = re.compile(
    r"((?:\b(?:an?|the|his|her|its|their|this|such|any|una?|el|la|los|las|su)\s+(?:[^\W\d_][\w’'-]*\s+){0,2})?"
    r"[^\W\d_][\w’'-]*),?\s+(?:that|which|que)\s*\Z"
)
FEWEST = 3  # words that make a line after a label something said
LABEL_SCORE = 0.6  # what an attribution found by its label alone counts
ABBREVIATED = 3  # a final stop after so few letters belongs to an abbreviation such as "U.S."


@dataclass(frozen=True)
class Draft:
    """An attribution before parents and ids."""

    cue: Span
    stance: str
    source: Span | None
    content: tuple[Span, ...]
    score: float
    sentence: int


@dataclass(frozen=True)
class Neutral:
    """Cues that only say that something is said, the stances they cannot take, and words of hearsay."""

    cues: frozenset[str]
    impossible: frozenset[str]
    plain: str
    hearsay: frozenset[str]

    def stance(self, cue: str, stance: str) -> str:
        """The stance of a cue, once what a neutral cue cannot mean is set aside."""
        wrong = stance in self.impossible and " ".join(cue.casefold().split()) in self.cues
        return self.plain if wrong else stance


@cache
def load_neutral(path: Path = TABLE) -> Neutral:
    """The table of neutral cues."""
    table = tomllib.loads(path.read_text("utf-8"))
    return Neutral(
        frozenset(table["neutral"]), frozenset(table["impossible"]), table["plain"], frozenset(table["hearsay"])
    )


def attribute(record: Record) -> tuple[Attribution, ...]:
    """All attributions of the article in text order.

    Needs `reading` and `mentions`; cues without content are left out.
    """
    text, quotes = record.article.text, quoted(record.article.text)
    drafts = [
        draft
        for k, reading in enumerate(record.reading)
        for cue in reading.cues
        if (draft := drafted(cue, k, record, quotes))
    ]
    drafts += speakers(text, drafts, record.sentences)
    drafts = [d for d in unique(with_orphans(drafts, record.sentences, quotes, text)) if not mirrored(d, drafts)]
    ids = [content_id("at", record.article.id, d.cue.start, d.cue.stop, d.content[0].start) for d in drafts]
    parents = [parent_of(k, drafts) for k in range(len(drafts))]
    by_span = {m.span: m for m in record.mentions}
    return tuple(
        finished(draft, ids[k], None if parents[k] is None else ids[parents[k]], quotes, by_span)  # type: ignore[index]
        for k, draft in enumerate(drafts)
    )


def finished(
    draft: Draft, name: str, parent: str | None, quotes: Sequence[Span], by_span: dict[Span, Mention]
) -> Attribution:
    members = source_mentions(draft.source, by_span)
    actors = tuple(dict.fromkeys(m.actor for m in members if m.actor))
    form = form_of(draft.content, quotes)
    return Attribution(name, draft.source, draft.cue, draft.content, form, draft.stance,
                       actors[0] if actors else None, actors, parent, round(draft.score, 4))  # fmt: skip


def source_mentions(source: Span | None, by_span: dict[Span, Mention]) -> list[Mention]:
    """The mention that is the source, or the outermost ones inside it when the source is joint."""
    if source is None:
        return []
    if source in by_span:
        return [by_span[source]]
    inside = [m for m in by_span.values() if source.holds(m.span)]
    outer = [m for m in inside if not any(o.span != m.span and o.span.holds(m.span) for o in inside)]
    return sorted(outer, key=lambda m: m.span)


def drafted(cue: SeenCue, sentence: int, record: Record, quotes: Sequence[Span]) -> Draft | None:
    text = record.article.text
    unnamed = cue.span.of(text).casefold() in load_neutral().hearsay
    source = None if unnamed else joint_source(cue, text)
    barred = [cue.span, *([source] if source else [])]
    seen = [role.span for role in cue.roles if role.role == "content"]
    if not seen and (after := after_colon(sentence, record, quotes)):
        seen = [after]
    parts = merged([part for span in seen for part in squared(span, barred, text, quotes)], text)
    if all(MANNER.fullmatch(part.of(text)) for part in parts):
        parts = antecedent(source or cue.span, record.sentences[sentence], text)
    if not parts:
        return None
    stance = load_neutral().stance(cue.span.of(text), cue.stance)
    return Draft(cue.span, stance, source, tuple(parts), cue.score, sentence)


def antecedent(subject: Span, sentence: Span, text: str) -> list[Span]:
    """What a relative clause says something of: "a charge" in "a charge that Mali denies"."""
    found = RELATIVE.search(text, sentence.start, subject.start)
    return [Span(*found.span(1))] if found else []


def after_colon(sentence: int, record: Record, quotes: Sequence[Span]) -> Span | None:
    """What a sentence that ends in a colon announces: the quotation that follows, else the next sentence."""
    here, text = record.sentences[sentence], record.article.text
    if not here.of(text).endswith(COLON) or sentence + 1 == len(record.sentences):
        return None
    following = record.sentences[sentence + 1]
    return next((q for q in quotes if abs(q.start - following.start) <= 1), following)


def speakers(text: str, known: Sequence[Draft], sentences: Sequence[Span]) -> Iterator[Draft]:
    """Speaker labels ("HALE: We will see") and signed quotations ("“We will see.” — Ana Hale"): the sign is the cue."""
    for found in (*LABELLED.finditer(text), *SIGNED.finditer(text)):
        cue = Span(found.start("cue"), found.end("cue"))
        source = Span(found.start("label"), found.end("label"))
        sentence = next((k for k, s in enumerate(sentences) if s.holds(cue)), None)
        taken = any(d.cue.meets(cue) or (d.source and d.source.meets(source)) for d in known)
        label = found["label"]
        named = label.isupper() or (label.istitle() and (sentence == 0 or found.re is SIGNED))
        content = trimmed(Span(found.start("said"), found.end("said")), text, quoted(text))
        if sentence is not None and named and not taken and content and len(found["said"].split()) >= FEWEST:
            yield Draft(cue, load_neutral().plain, source, (content,), LABEL_SCORE, sentence)


def joint_source(cue: SeenCue, text: str) -> Span | None:
    """The source span; members of a coordination make one span, of several apart the surest is taken."""
    found = sorted((r for r in cue.roles if r.role == "source" and not r.span.meets(cue.span)), key=lambda r: r.span)
    if not found:
        return None
    groups = [[found[0]]]
    for role in found[1:]:
        between = text[groups[-1][-1].span.stop : role.span.start]
        if len(between.split()) <= 1 and not any(c.isdigit() for c in between):
            groups[-1].append(role)
        else:
            groups.append([role])
    best = max(groups, key=lambda g: max(r.score for r in g))
    return Span(best[0].span.start, best[-1].span.stop)


def squared(span: Span, barred: Sequence[Span], text: str, quotes: Sequence[Span]) -> Iterator[Span]:
    """A content part with whole quotations, without its cue and source, trimmed of punctuation outside quotes."""
    start, stop = span.start, span.stop
    for quote in quotes:
        shared = min(stop, quote.stop) - max(start, quote.start)
        if shared * 2 > min(quote.length, span.length):
            start, stop = min(start, quote.start), max(stop, quote.stop)
    pieces = [Span(start, stop)]
    for bar in barred:
        pieces = [part for piece in pieces for part in without(piece, bar)]
    for piece in pieces:
        kept = trimmed(piece, text, quotes)
        if kept is not None:
            yield kept


def without(span: Span, bar: Span) -> Iterator[Span]:
    """What is left of a span beside another."""
    if not span.meets(bar):
        yield span
        return
    if span.start < bar.start:
        yield Span(span.start, bar.start)
    if bar.stop < span.stop:
        yield Span(bar.stop, span.stop)


def trimmed(span: Span, text: str, quotes: Sequence[Span]) -> Span | None:
    start, stop = span.start, span.stop
    ends = {q.stop for q in quotes}
    while start < stop and (text[start].isspace() or text[start] in LEADING):
        start += 1
    while (
        start < stop
        and stop not in ends
        and (text[stop - 1].isspace() or (text[stop - 1] in TRAILING and not abbreviated(text, stop)))
    ):
        stop -= 1
    return Span(start, stop) if any(c.isalnum() for c in text[start:stop]) else None


def abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop before `stop` ends an abbreviation of single letters ("U.S.")."""
    word = text[:stop].rsplit(None, 1)[-1]
    return text[stop - 1] == "." and word.count(".") > 1 and all(len(part) < ABBREVIATED for part in word.split("."))


def merged(parts: Sequence[Span], text: str) -> list[Span]:
    """Parts in order; overlapping ones, and those with only a blank between them, are one."""
    out: list[Span] = []
    for part in sorted(parts):
        if out and (part.start <= out[-1].stop or text[out[-1].stop : part.start].isspace()):
            out[-1] = Span(out[-1].start, max(out[-1].stop, part.stop))
        else:
            out.append(part)
    return out


def with_orphans(drafts: Sequence[Draft], sentences: Sequence[Span], quotes: Sequence[Span], text: str) -> list[Draft]:
    """Quotations of whole sentences that nobody holds go to the last attribution with a quotation before them."""
    out = list(drafts)
    for quote in quotes:
        held = any(part.meets(quote) for d in out for part in d.content)
        if held or not whole_sentences(quote, sentences):
            continue
        before = [
            k
            for k, d in enumerate(out)
            if d.cue.start < quote.start and speaks(d, quotes) and text.count("\n", d.cue.stop, quote.start) <= 2
        ]
        if before:
            k = max(before, key=lambda n: out[n].cue.start)
            out[k] = replace(out[k], content=tuple(merged([*out[k].content, quote], text)))
    return out


def speaks(draft: Draft, quotes: Sequence[Span]) -> bool:
    return any(part.meets(q) for part in draft.content for q in quotes)


def whole_sentences(quote: Span, sentences: Sequence[Span]) -> bool:
    """Whether the quotation begins a sentence and is longer than a phrase in scare quotes."""
    return any(abs(s.start - quote.start) <= 1 and quote.stop >= s.stop - 1 for s in sentences)


def unique(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Drafts in text order, one for each cue and beginning of content."""
    seen: set[tuple[int, int, int]] = set()
    for draft in sorted(drafts, key=lambda d: (d.cue, d.content)):
        key = (draft.cue.start, draft.cue.stop, draft.content[0].start)
        if key not in seen:
            seen.add(key)
            yield draft


def mirrored(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a nameless cue is only what another says something of: "charges" in "charges that Mali denies"."""
    return draft.source is None and any(
        any(part.holds(draft.cue) for part in other.content) and any(part.holds(other.cue) for part in draft.content)
        for other in drafts
    )


def parent_of(k: int, drafts: Sequence[Draft]) -> int | None:
    """The attribution with the shortest content around this cue."""
    cue = drafts[k].cue
    holding = [(part.length, n) for n, d in enumerate(drafts) if n != k for part in d.content if part.holds(cue)]
    return min(holding)[1] if holding else None


def innermost(span: Span, attributions: Sequence[Attribution]) -> str | None:
    """Id of the attribution with the shortest content around a span; of equal ones that further down the chain."""
    parents = {a.id: a.parent for a in attributions}

    def depth(name: str | None) -> int:
        level = 0
        while name is not None and level <= len(parents):
            name, level = parents.get(name), level + 1
        return level

    holding = [(part.length, -depth(a.id), a.id) for a in attributions for part in a.content if part.holds(span)]
    return min(holding)[2] if holding else None


def quoted(text: str) -> list[Span]:
    """Regions between double quotation marks, marks included.

    A mark left open at the end of a paragraph closes there.
    """
    out: list[Span] = []
    start: int | None = None
    straight = False
    for i, ch in enumerate(text):
        if start is None:
            if ch in OPENING or ch == STRAIGHT:
                start, straight = i, ch == STRAIGHT
        elif (straight and ch == STRAIGHT) or (not straight and ch in CLOSING):
            out.append(Span(start, i + 1))
            start = None
        elif ch == "\n":
            if not straight:
                out.append(Span(start, i))
            start = None
    return out


def form_of(content: Sequence[Span], quotes: Sequence[Span]) -> str:
    """`direct` when each part is in its own marks, `indirect` when none holds any, else `mixed`."""
    forms = set()
    for part in content:
        inside = [q for q in quotes if part.meets(q)]
        forms.add("indirect" if not inside else "direct" if Span(part.start, part.stop) in inside else "mixed")
    return forms.pop() if len(forms) == 1 else "mixed"
