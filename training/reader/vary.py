"""Vary the names of an annotated article by recipe, so that the reader learns the act and not the name.

People get other given names and surnames, countries another name with its adjective, places the name of another place
of the corpus of the same precision, all through the article alike; now and then the whole article is set in capitals.
Text and all offsets change together.
"""

from __future__ import annotations

import copy
import random
import re
import tomllib
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from training.reader.drills import Drill

Json = dict[str, Any]
Change = tuple[int, int, str]

PERSON_SHARE, COUNTRY_SHARE, PLACE_SHARE, CAPITALS_SHARE = 0.6, 0.4, 0.4, 0.06
NAME_WORD = re.compile(r"[^\W\d_](?:[\w'’.-]*\w)?")


class Varier:
    """Draws other names. `records` lend their place names to one another."""

    def __init__(self, records: Sequence[Json]) -> None:
        table = tomllib.loads((Path(__file__).parent / "names.toml").read_text("utf-8"))
        self.given = [table["male"].split(), table["female"].split()]
        self.surnames = table["surnames"].split()
        self.adjectives = dict(table["countries"])
        self.places: dict[tuple[str, str], list[str]] = defaultdict(list)
        for record in records:
            for name, precision in place_names(record).values():
                self.places[record["article"]["language"], precision].append(name)

    def vary(self, record: Json, rng: random.Random) -> Json:
        """A varied copy; the record itself when nothing is drawn."""
        changes: list[Change] = []
        chains: dict[str, list[Json]] = defaultdict(list)
        for mention in record["gold"]["mentions"]:
            chains[mention["chain"]].append(mention)
        for actor in record["gold"]["actors"]:
            mentions = chains[actor["id"]]
            if actor["kind"] == "person" and rng.random() < PERSON_SHARE:
                changes += self.person(actor["label"], mentions, rng)
            elif actor["kind"] == "state" and rng.random() < COUNTRY_SHARE and record["article"]["language"] == "en":
                changes += self.country(record["article"]["text"], mentions, rng)
        for chain, (name, precision) in place_names(record).items():
            if rng.random() < PLACE_SHARE:
                changes += self.place(name, self.places[record["article"]["language"], precision], chains[chain], rng)
        varied = replace(record, changes) if changes else record
        return capitals(varied) if rng.random() < CAPITALS_SHARE else varied

    def vary_drill(self, drill: Drill, rng: random.Random) -> Drill:
        """The drill with one country named in it, where there is one, become another."""
        named = [n for n in self.adjectives if re.search(rf"\b{n}\b", drill.text)]
        if not named or rng.random() > COUNTRY_SHARE:
            return drill
        return drill.renamed(rng.choice(named), rng.choice(sorted(self.adjectives)))

    def person(self, label: str, mentions: Sequence[Json], rng: random.Random) -> list[Change]:
        """Another given name and surname for the last two words of the label, wherever they stand in the chain."""
        words = [w for w in label.split() if w[:1].isupper() and NAME_WORD.fullmatch(w)]
        if len(words) < 2:
            return []
        new = {words[-2]: rng.choice(rng.choice(self.given)), words[-1]: rng.choice(self.surnames)}
        return [
            (mention["start"] + m.start(), mention["start"] + m.end(), new[m[0]])
            for mention in mentions for m in NAME_WORD.finditer(mention["text"]) if m[0] in new
        ]  # fmt: skip

    def country(self, text: str, mentions: Sequence[Json], rng: random.Random) -> list[Change]:
        """Another country, not yet in the article, when the chain is written only by name and adjective."""
        old = next((m["text"] for m in mentions if m["text"] in self.adjectives), None)
        if old is None:
            return []
        names = {old, self.adjectives[old]}
        if any(m["text"] not in names and m["text"].lower() not in {"it", "its"} for m in mentions):
            return []
        name = rng.choice([n for n in sorted(self.adjectives) if n not in text and self.adjectives[n] not in text])
        new = {old: name, self.adjectives[old]: self.adjectives[name]}
        return [(m["start"], m["end"], new[m["text"]]) for m in mentions if m["text"] in new]

    def place(self, name: str, pool: Sequence[str], mentions: Sequence[Json], rng: random.Random) -> list[Change]:
        new = rng.choice(pool)
        return [(m["start"], m["end"], new) for m in mentions if m["text"] == name]


def place_names(record: Json) -> dict[str, tuple[str, str]]:
    """Name and precision of the places of an article that are written by their bare name, by chain."""
    return {
        m["chain"]: (m["text"], m["place"]["precision"])
        for m in record["gold"]["mentions"]
        if m["kind"] == "place" and m["place"] and m["actor"] is None and m["text"] == m["place"]["name"]
    }


def replace(record: Json, changes: Sequence[Change]) -> Json:
    """The record with the changes made in its text and every offset moved; overlapping changes are made once."""
    made: list[Change] = []
    for change in sorted(set(changes)):
        if not made or change[0] >= made[-1][1]:
            made.append(change)
    text = record["article"]["text"]
    shift = [0] * (len(text) + 1)
    out, last, moved = [], 0, 0
    for start, stop, words in made:
        out += [text[last:start], words]
        for k in range(last, start + 1):
            shift[k] = k + moved
        for k in range(start + 1, stop):
            shift[k] = start + moved
        moved += len(words) - (stop - start)
        last = stop
    for k in range(last, len(text) + 1):
        shift[k] = k + moved
    out.append(text[last:])
    return mapped(record, "".join(out), lambda k: shift[k])


def mapped(record: Json, text: str, at: Callable[[int], int]) -> Json:
    """A copy over another text, each offset `k` becoming `at(k)`."""
    new = copy.deepcopy(record)
    gold = new["gold"]
    new["article"]["text"] = text

    def pair(span: Sequence[int] | None) -> list[int] | None:
        return None if span is None else [at(span[0]), at(span[1])]

    gold["sentences"] = [pair(s) for s in gold["sentences"]]
    gold["ignore"] = [pair(s) for s in gold["ignore"]]
    for mention in gold["mentions"]:
        mention["start"], mention["end"] = at(mention["start"]), at(mention["end"])
        mention["text"] = text[mention["start"] : mention["end"]]
    for said in gold["attributions"]:
        said["source"], said["cue"] = pair(said["source"]), pair(said["cue"])
        said["content"] = [pair(s) for s in said["content"]]
    for event in gold["events"]:
        event["trigger"] = pair(event["trigger"])
        for column in ("actors", "recipients", "numbers"):  # a number may be shared by two events
            event[column] = [{**filler, "span": pair(filler["span"])} for filler in event[column]]
    for loop in gold["loops"]:
        loop["evidence"] = [pair(s) for s in loop["evidence"]]
    return new


def capitals(record: Json) -> Json:
    """The article in capitals, where that keeps its length."""
    text = record["article"]["text"].upper()
    return mapped(record, text, lambda k: k) if len(text) == len(record["article"]["text"]) else record
