"""Reads the tables of this folder into the objects that coding looks things up in.

Every table is CSV with a `#` header that states source, licence and as-of date. Nothing is read at import.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.lexicons.gazetteer import Gazetteer, load_gazetteer
from dragoman.lexicons.names import fold
from dragoman.lexicons.phrasebook import Entry, Phrasebook
from dragoman.lexicons.roles import Roles
from dragoman.lexicons.tables import HERE, read_rows
from dragoman.lexicons.words import Words

if TYPE_CHECKING:
    from dragoman.lexicons.overlays import Overlay

SHORTEST = 3  # letters by which alone a person may be known


@dataclass(frozen=True, slots=True)
class Tenure:
    """Who held an office when. `start`/`stop`: half-open ISO days, None where not known; `as_of`: day of the source."""

    holder: str
    country: str | None
    office: str
    wikidata: str | None
    start: str | None
    stop: str | None
    as_of: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Sectors and kind that follow from a way of naming an actor."""

    sectors: tuple[str, ...]
    kind: str | None


@dataclass(frozen=True, slots=True)
class Anaphor:
    """What a noun with a definite article can point back at. `exact`: only at something called by this word."""

    family: str
    gender: str | None
    exact: bool


@dataclass(frozen=True, slots=True)
class Holders:
    """Tenures by full name, and by surname for the offices that the world knows by surname."""

    by_name: dict[str, tuple[Tenure, ...]]
    by_surname: dict[str, tuple[Tenure, ...]]


@dataclass(frozen=True, slots=True)
class Lexicons:
    """All tables, read once by a worker."""

    phrases: Phrasebook
    holders: Holders
    words: Words
    anaphors: dict[str, Anaphor]
    rules: dict[str, Rule]
    gazetteer: Gazetteer
    country_labels: dict[str, str]
    setting: dict[tuple[str, str], float]  # feature and form of phrase ("": any) -> weight
    roles: Roles


def codes(field: str) -> tuple[str, ...]:
    return tuple(field.split())


def country_entries(folder: Path, rules: dict[str, Rule]) -> Iterator[tuple[str, Entry]]:
    for row in read_rows(folder / "countries.csv"):
        form = row["form"]
        rule = rules.get(form, rules["state"])
        yield (
            row["name"],
            Entry(row["name"], row["code"] or None, rule.sectors, rule.kind or "state", form, "countries"),
        )


def listed_entries(folder: Path, table: str) -> Iterator[tuple[str, Entry]]:
    for row in read_rows(folder / f"{table}.csv"):
        names = row["names"].split("|")
        for name in names:
            label = names[0] if table == "groups" else name
            yield (
                name,
                Entry(
                    label,
                    row["country"] or None,
                    codes(row["sectors"]),
                    row.get("kind", "group"),
                    "head",
                    table,
                    row.get("from") or None,
                    row.get("until") or None,
                    parent=row.get("parent") or None,
                    other_countries=codes(row.get("other_countries", "")),
                ),
            )


def agent_entries(folder: Path) -> Iterator[tuple[str, Entry]]:
    for row in read_rows(folder / "agents.csv"):
        entry = Entry(
            row["name"], None, codes(row["sectors"]), row["kind"], row["role"], "agents", language=row["language"]
        )
        yield row["name"], entry


def office_entries(folder: Path, rules: dict[str, Rule]) -> Iterator[tuple[str, Entry]]:
    forms: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in read_rows(folder / "office_forms.csv"):
        forms[row["language"]].append(row)
    for row in read_rows(folder / "topics.csv"):
        for topic in row["topic"].split("|"):
            for form in forms[row["language"]]:
                name = form["form"].format(topic)
                rule = rules.get(form["kind"])
                sectors = rule.sectors if rule else codes(row["sectors"])
                kind = (rule.kind if rule else form["kind"]) or "office"
                yield name, Entry(name, None, sectors, kind, "head", "offices", language=row["language"])


def book(entries: Iterable[tuple[str, Entry]]) -> Phrasebook:
    found: dict[str, list[Entry]] = defaultdict(list)
    for name, entry in entries:
        key = fold(name)
        spelled = entry.spelled(name)
        if key and spelled not in found[key]:
            found[key].append(spelled)
    return Phrasebook({key: tuple(rows) for key, rows in found.items()})


def read_holders(folder: Path) -> Holders:
    heads = {fold(row["words"]) for row in read_rows(folder / "head_offices.csv")}
    names: dict[str, list[Tenure]] = defaultdict(list)
    surnames: dict[str, list[Tenure]] = defaultdict(list)
    for row in read_rows(folder / "holders.csv"):
        tenure = Tenure(
            row["holder"],
            row["country"] or None,
            row["office"],
            row["wikidata"] or None,
            row["from"] or None,
            row["until"] or None,
            row["as_of"],
        )
        key = fold(tenure.holder)
        names[key].append(tenure)
        if fold(tenure.office) in heads and tenure.start:
            for surname in surname_keys(key):
                surnames[surname].append(tenure)
    return Holders({k: tuple(v) for k, v in names.items()}, {k: tuple(v) for k, v in surnames.items()})


def read_anaphors(folder: Path) -> dict[str, Anaphor]:
    return {
        fold(word): Anaphor(row["family"], row["gender"] or None, row["exact"] == "yes")
        for row in read_rows(folder / "anaphors.csv")
        for word in row["words"].split()
    }


def read_setting(folder: Path) -> dict[tuple[str, str], float]:
    return {(row["feature"], row["form"]): float(row["weight"]) for row in read_rows(folder / "setting.csv")}


def read_roles(folder: Path) -> Roles:
    return Roles.read(read_rows(folder / "roles.csv"), read_rows(folder / "role_fields.csv"))


def surname_keys(key: str) -> set[str]:
    """Last words by which a full name may be cut: 'nicolas maduro moros' gives moros, maduro moros and maduro."""
    words = key.split()
    return (
        {
            name
            for i in range(1, len(words))
            for j in range(i + 1, len(words) + 1)
            if len(name := " ".join(words[i:j])) >= SHORTEST
        }
        if len(words) > 1
        else set()
    )


def read_rules(folder: Path) -> dict[str, Rule]:
    return {row["key"]: Rule(codes(row["sectors"]), row["kind"] or None) for row in read_rows(folder / "rules.csv")}


def load_phrases(folder: Path) -> Phrasebook:
    """The names of all tables but those of people and places."""
    rules = read_rules(folder)
    return book(
        [
            *country_entries(folder, rules),
            *listed_entries(folder, "bodies"),
            *listed_entries(folder, "groups"),
            *listed_entries(folder, "offices"),
            *office_entries(folder, rules),
            *agent_entries(folder),
        ]
    )


def with_overlays(phrases: Phrasebook, overlays: Sequence[Overlay]) -> Phrasebook:
    """The phrasebook with a user's rows beside the shipped ones; which wins is told by `winning` on the day asked."""
    added = book(pair for layer, overlay in enumerate(overlays, 1) for pair in overlay.entries(layer))
    known = phrases.entries
    return Phrasebook({**known, **{key: (*rows, *known.get(key, ())) for key, rows in added.entries.items()}})


def load_lexicons(folder: Path | None = None, overlays: Sequence[Overlay] = ()) -> Lexicons:
    """All tables of `folder` (by default those shipped) under the user's overlays. Takes a second or two. Raises
    LexiconError.
    """
    home = folder or HERE
    phrases = load_phrases(home)
    phrases = with_overlays(phrases, overlays) if overlays else phrases
    words = Words.read(read_rows(home / "words.csv"), read_rows(home / "first_names.csv"))
    gazetteer = load_gazetteer(
        home / "gazetteer.npz", read_rows(home / "regions.csv"), read_rows(home / "place_abbreviations.csv")
    )
    labels = {code: gazetteer.labels[row].decode() for code, row in gazetteer.country_rows.items()}
    return Lexicons(phrases, read_holders(home), words, read_anaphors(home), read_rules(home), gazetteer, labels,
                    read_setting(home), read_roles(home))  # fmt: skip
