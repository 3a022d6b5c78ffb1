"""From a sheet of markup to an annotated article: `{"article": …, "gold": …}` with exact offsets.

Derived here, not written by annotators: quad and intensity, the form of an attribution, parents, the attribution of an
event, the published date of actual events without another.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from dragoman import codebook
from training.markup.grammar import MENTION, Label, MarkupError, Note, Sheet, Span, read
from training.markup.quantities import days, quantity
from training.markup.voices import depths, form_of, innermost, quoted

Json = dict[str, Any]

MENTION_KIND = {"person": "person", "office": "person", "body": "organization", "state": "country", "group": "group",
                "company": "organization", "public": "group", "other": "group"}  # fmt: skip
LINKS = ("denies", "answers", "repeats", "causes")


@dataclass
class Draft:
    """What has been understood of a sheet so far."""

    sheet: Sheet
    actors: dict[str, Json] = field(default_factory=dict)
    places: dict[str, Json] = field(default_factory=dict)
    mentions: list[Json] = field(default_factory=list)
    numbered: dict[str, Json] = field(default_factory=dict)  # explicit "CHAIN.k" → mention
    single: dict[str, list[Span]] = field(default_factory=lambda: defaultdict(list))
    ignore: list[list[int]] = field(default_factory=list)
    times: dict[str, Json] = field(default_factory=dict)
    numbers: dict[str, Json] = field(default_factory=dict)
    attributions: list[Json] = field(default_factory=list)
    events: list[Json] = field(default_factory=list)

    def sentence(self, at: int) -> int:
        for k, (start, stop) in enumerate(self.sheet.sentences):
            if start <= at < stop:
                return k
        raise MarkupError(f"offset {at} is in no sentence")

    def one(self, label: str, where: str) -> Span:
        found = self.single.get(label, [])
        if len(found) != 1:
            raise MarkupError(f"{where}: {label} is marked {len(found)} times in the text")
        return found[0]

    def find(self, ref: str, sentence: int, where: str) -> Json:
        """The mention that a note means: `CHAIN.k` as labelled, or the only mention of `CHAIN` in the sentence."""
        match = MENTION.match(ref)
        if not match:
            raise MarkupError(f"{where}: {ref!r} is no mention reference")
        if match[3]:
            key = f"{match[1]}.{match[3]}"
            if key not in self.numbered:
                raise MarkupError(f"{where}: no mention is labelled {ref}")
            return self.numbered[key]
        here = [m for m in self.mentions if m["chain"] == match[1] and self.sentence(m["start"]) == sentence]
        if len(here) != 1:
            raise MarkupError(f"{where}: {ref} has {len(here)} mentions in this sentence; number the one meant")
        return here[0]


def noted(draft: Draft, letters: str) -> Iterator[Note]:
    """Notes whose head is one of the letters with a number."""
    return (note for note in draft.sheet.notes if re.fullmatch(rf"[{letters}]\d+", note.head))


@contextmanager
def reading(note: Note) -> Iterator[None]:
    """Tell a note that lacks a part, or holds one that cannot be read, with its line."""
    try:
        yield
    except MarkupError:
        raise
    except (KeyError, IndexError, ValueError) as error:
        raise MarkupError(f"{note.where}: {note.head} cannot be read: {error!r}") from error


def parse(source: str) -> Json:
    """The annotated article of one markup file. Raises MarkupError."""
    sheet = read(source)
    draft = Draft(sheet)
    for note in sheet.notes:
        if note.head.startswith("@"):
            with reading(note):
                add_chain(draft, note)
    labels = list(sheet.labels)
    labels += [placed(draft, note) for note in sheet.notes if "at" in note.named]
    add_mentions(draft, labels)
    add_quantities(draft)
    add_attributions(draft)
    add_events(draft)
    links, loops = add_links(draft), add_loops(draft)
    refuse_unknown(draft)
    return {"article": article_of(sheet), "gold": {
        "schema": "dragoman/1", "sentences": [list(s) for s in sheet.sentences],
        "mentions": sorted(draft.mentions, key=lambda m: (m["start"], -m["end"], m["id"])),
        "actors": list(draft.actors.values()), "attributions": draft.attributions, "events": draft.events,
        "links": links, "loops": loops, "ignore": sorted(draft.ignore)}}  # fmt: skip


def article_of(sheet: Sheet) -> Json:
    header, text = sheet.header, sheet.text
    first = text[slice(*sheet.sentences[0])] if sheet.sentences else ""
    return {"id": header.get("id"), "url": header.get("url") or None, "publisher": header.get("publisher") or None,
            "title": header.get("title") or first, "language": header.get("language", "en"),
            "published": header.get("published") or None, "text": text,
            "text_sha256": hashlib.sha256(text.encode()).hexdigest()}  # fmt: skip


def add_chain(draft: Draft, note: Note) -> None:
    name = note.head[1:]
    if name in draft.actors or name in draft.places:
        raise MarkupError(f"{note.where}: {name} is defined twice")
    if len(note.plain) < 4:
        raise MarkupError(f"{note.where}: {note.head} lacks kind, country, sectors or label")
    kind, country, third, fourth = note.plain[:4]
    code = None if country == "-" else country
    named = note.named
    if kind == "place":
        lat, lon = (float(x) for x in named["ll"].split(",")) if "ll" in named else (None, None)
        gid = int(named["gid"]) if "gid" in named else None
        draft.places[name] = {"geonameid": gid, "name": third, "country": code, "admin1": named.get("admin1"),
                              "lat": lat, "lon": lon, "precision": fourth, "score": None}  # fmt: skip
        return
    draft.actors[name] = {"id": name, "label": fourth, "kind": kind, "country": code,
                          "sectors": [] if third == "-" else third.split(","), "office": named.get("office"),
                          "wikidata": named.get("wikidata"), "basis": named.get("basis", "text")}  # fmt: skip


def placed(draft: Draft, note: Note) -> Label:
    """The span that a note gives by its words: `at="words"#n`, the n-th time in the paragraph."""
    match = re.match(r'"(.*)"(?:#(\d+))?$', note.named["at"], re.DOTALL)
    if not match:
        raise MarkupError(f'{note.where}: at= wants "words"')
    words, at = match[1], note.paragraph[0] - 1
    for _ in range(int(match[2] or 1)):
        at = draft.sheet.text.find(words, at + 1, note.paragraph[1])
        if at < 0:
            raise MarkupError(f"{note.where}: {words!r} is not in this paragraph so many times")
    return Label(note.plain[0] if note.head == "span" else note.head, at, at + len(words))


def add_mentions(draft: Draft, labels: list[Label]) -> None:
    found: list[tuple[Label, re.Match[str]]] = []
    for label in labels:
        match = MENTION.match(label.name)
        if label.name == "x":
            draft.ignore.append([label.start, label.stop])
        elif match:
            found.append((label, match))
        else:
            draft.single[label.name].append((label.start, label.stop))
    explicit = {(m[1], int(m[3])) for _, m in found if m[3]}
    counters: Counter[str] = Counter()
    for label, match in sorted(found, key=lambda f: (f[0].start, -f[0].stop)):
        chain, number = match[1], int(match[3] or 0)
        while not number or (not match[3] and (chain, number) in explicit):
            counters[chain] += 1
            number = counters[chain]
        add_mention(draft, label, chain, match[2], number, explicit=bool(match[3]))


def add_mention(draft: Draft, label: Label, chain: str, mark: str, number: int, *, explicit: bool) -> None:
    words = draft.sheet.text[label.start : label.stop]
    if chain not in draft.actors and chain not in draft.places:
        raise MarkupError(f"chain {chain} ({words!r}) has no @ line")
    key = f"{chain}.{number}"
    if any(m["id"] == key for m in draft.mentions if m["chain"] == chain):
        raise MarkupError(f"mention {key} is given twice")
    actor, place = draft.actors.get(chain), draft.places.get(chain)
    kind = "place" if actor is None else "nationality" if mark == "~" else MENTION_KIND.get(actor["kind"], "group")
    if actor is not None and mark == "@":
        place = {"geonameid": None, "name": actor["label"], "country": actor["country"], "admin1": None,
                 "lat": None, "lon": None, "precision": "country", "score": None}  # fmt: skip
    mention = plain_mention(key, label.start, label.stop, words, kind, chain)
    mention |= {"actor": chain if actor else None, "place": place}
    draft.mentions.append(mention)
    if explicit:
        draft.numbered[key] = mention


def plain_mention(name: str, start: int, stop: int, words: str, kind: str, chain: str) -> Json:
    return {"id": name, "start": start, "end": stop, "text": words, "kind": kind, "chain": chain, "actor": None,
            "place": None, "time": None}  # fmt: skip


def add_quantities(draft: Draft) -> None:
    """Times (`d1`) and numbers (`n1`), each of which is a mention too."""
    for note in noted(draft, "dn"):
        with reading(note):
            add_quantity(draft, note)


def add_quantity(draft: Draft, note: Note) -> None:
    start, stop = draft.one(note.head, note.where)
    words = draft.sheet.text[start:stop]
    kind = "time" if note.head[0] == "d" else "number"
    mention = plain_mention(note.head, start, stop, words, kind, note.head)
    if kind == "time":
        basis = note.plain[1] if len(note.plain) > 1 else "stated"
        mention["time"] = None if note.plain[0] == "?" else {**days(note.plain[0]), "basis": basis}
        draft.times[note.head] = mention
    else:
        draft.numbers[note.head] = number_of(note, start, stop, words)
    draft.mentions.append(mention)


def number_of(note: Note, start: int, stop: int, words: str) -> Json:
    approximate = "~" in note.plain
    rest = [p for p in note.plain if p != "~"]
    amount = quantity(rest[1])
    if approximate and amount["value"] is not None and amount["low"] == amount["high"]:
        amount["low"] = amount["high"] = None
    return {"kind": rest[0], **amount, "unit": rest[2] if len(rest) > 2 else None, "approximate": approximate,
            "span": [start, stop], "span_text": words}  # fmt: skip


def add_attributions(draft: Draft) -> None:
    text = draft.sheet.text
    quotes = quoted(text)
    contents: list[tuple[int, int, str]] = []
    for note in noted(draft, "q"):
        with reading(note):
            parts = content_of(draft, note)
            contents += [(a, b, note.head) for a, b in parts]
            draft.attributions.append(attribution_of(draft, note, parts, quotes))
    given = depths(draft.attributions)
    for said in draft.attributions:
        said["parent"] = said["parent"] or innermost((said["cue"][0], said["cue"][1]), contents, given, skip=said["id"])


def content_of(draft: Draft, note: Note) -> list[Span]:
    parts = joined(draft.sheet.text, sorted(draft.single.get("w" + note.head[1:], [])))
    if not parts:
        raise MarkupError(f"{note.where}: {note.head} has no content w{note.head[1:]}")
    return parts


def attribution_of(draft: Draft, note: Note, parts: list[Span], quotes: list[Span]) -> Json:
    text, cue = draft.sheet.text, draft.one("c" + note.head[1:], note.where)
    source = draft.find(note.named["s"], draft.sentence(cue[0]), note.where) if "s" in note.named else None
    return {
        "id": note.head, "source": [source["start"], source["end"]] if source else None,
        "source_mention": source["id"] if source else None, "source_text": source["text"] if source else None,
        "cue": list(cue), "cue_text": text[slice(*cue)], "content": [list(p) for p in parts],
        "content_text": [text[slice(*p)] for p in parts], "form": note.named.get("form") or form_of(parts, quotes),
        "stance": note.plain[0], "actor": source["actor"] if source else None, "parent": note.named.get("parent"),
        "confidence": None}  # fmt: skip


def joined(text: str, parts: list[Span]) -> list[Span]:
    """Parts with only a blank between them are one."""
    out: list[Span] = []
    for start, stop in parts:
        if out and text[out[-1][1] : start] == " ":
            out[-1] = (out[-1][0], stop)
        else:
            out.append((start, stop))
    return out


def add_events(draft: Draft) -> None:
    contents = [(a, b, q["id"]) for q in draft.attributions for a, b in q["content"]]
    depth = depths(draft.attributions)
    book = codebook.load()
    for note in noted(draft, "e"):
        with reading(note):
            draft.events.append(event_of(draft, note, book, contents, depth))


def event_of(
    draft: Draft, note: Note, book: codebook.Codebook, contents: list[tuple[int, int, str]], depth: dict[str, int]
) -> Json:
    trigger = draft.one(note.head, note.where)
    here = draft.sentence(trigger[0])
    event_type, _, mode = note.plain[0].partition("/")
    if event_type not in book.types or (mode and (event_type, mode) not in book.modes):
        raise MarkupError(f"{note.where}: {note.plain[0]} is no type and mode of the codebook")
    factuality = note.plain[1] if len(note.plain) > 1 else "actual"
    named = note.named
    if "t" in named and named["t"] not in draft.times:
        raise MarkupError(f"{note.where}: no time {named['t']}")
    time = draft.times.get(named.get("t", ""))
    place = draft.find(named["p"], here, note.where) if "p" in named else None
    return {
        "id": note.head, "sentence": here, "trigger": list(trigger), "trigger_text": draft.sheet.text[slice(*trigger)],
        "type": event_type, "mode": mode or None, "contexts": [c for c in named.get("C", "").split(",") if c],
        "quad": book.quad(event_type), "intensity": book.score(event_type, mode or None), "cameo": named.get("cameo"),
        "actors": parties(draft, named.get("a", ""), here, note.where),
        "recipients": parties(draft, named.get("r", ""), here, note.where),
        "place": place["id"] if place else None, "time": time["id"] if time else None,
        "date": date_of(draft, named, time, factuality),
        "numbers": [draft.numbers[n] for n in named.get("n", "").split(",") if n], "factuality": factuality,
        "attribution": innermost(trigger, contents, depth), "confidence": None,
    }  # fmt: skip


def parties(draft: Draft, refs: str, sentence: int, where: str) -> list[Json]:
    found = [draft.find(ref, sentence, where) for ref in refs.split(",") if ref]
    return [
        {"mention": m["id"], "span": [m["start"], m["end"]], "span_text": m["text"], "actor": m["actor"]} for m in found
    ]


def date_of(draft: Draft, named: dict[str, str], time: Json | None, factuality: str) -> Json | None:
    published = draft.sheet.header.get("published")
    if "D" in named:
        value, _, basis = named["D"].partition("/")
        return None if value == "-" else {**days(value), "basis": basis or "inferred"}
    if time:
        return dict(time["time"]) if time["time"] else None
    if published and factuality == "actual":
        return {**days(published[:10]), "basis": "published"}
    return None


def add_links(draft: Draft) -> list[Json]:
    out = []
    for note in draft.sheet.notes:
        if note.head in LINKS:
            with reading(note):
                out.append({"kind": note.head, "from": note.plain[0], "to": note.plain[1]})
    return out


def add_loops(draft: Draft) -> list[Json]:
    events = {e["id"]: e for e in draft.events}
    out = []
    for note in noted(draft, "o"):
        with reading(note):
            out.append(loop_of(draft, note, events))
    return out


def loop_of(draft: Draft, note: Note, events: dict[str, Json]) -> Json:
    for name in (note.plain[1], *([note.named["closed"]] if "closed" in note.named else [])):
        if name not in events:
            raise MarkupError(f"{note.where}: loop {note.head} names the unknown event {name}")
    opener, closer = events[note.plain[1]], events.get(note.named.get("closed", ""))
    return {
        "id": note.head, "kind": note.plain[0], "opened_by": opener["id"],
        "by": sides(note, "by", opener["actors"]), "to": sides(note, "to", opener["recipients"]),
        "due": days(note.named["due"]) if "due" in note.named else None,
        "state": note.plain[2] if len(note.plain) > 2 else "open", "closed_by": closer["id"] if closer else None,
        "evidence": evidence(draft, note, opener, closer)}  # fmt: skip


def sides(note: Note, key: str, default: list[Json]) -> list[str]:
    if key in note.named:
        return [x for x in note.named[key].split(",") if x and x != "-"]
    return list(dict.fromkeys(p["actor"] for p in default if p["actor"]))


def evidence(draft: Draft, note: Note, opener: Json, closer: Json | None) -> list[list[int]]:
    marked = [list(s) for s in sorted(draft.single.get(note.head, []))]
    if marked:
        return marked
    sentences = [opener["sentence"], *([closer["sentence"]] if closer else [])]
    return [list(draft.sheet.sentences[k]) for k in dict.fromkeys(sentences)]


def refuse_unknown(draft: Draft) -> None:
    """Every note must be understood, and every label must have its note."""
    heads = {note.head for note in draft.sheet.notes}
    for note in draft.sheet.notes:
        if note.head not in {"span", *LINKS} and not re.fullmatch(r"[eqdno]\d+|@[A-Z][A-Z0-9_]*", note.head):
            raise MarkupError(f"{note.where}: what is {note.head!r}?")
    doubled = [
        head
        for head, n in Counter(
            n.head for n in draft.sheet.notes if n.head[0] in "eqdno@" and n.head not in LINKS and "at" not in n.named
        ).items()
        if n > 1
    ]
    if doubled:
        raise MarkupError(f"{doubled[0]} has more than one line")
    for label in draft.single:
        if (label if label[0] not in "cw" else "q" + label[1:]) not in heads:
            raise MarkupError(f"{label} is marked in the text but has no line")
