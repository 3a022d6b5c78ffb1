"""The codebook: what kinds of event, actor and certainty there are, as data that anybody can read and replace.

`load()` gives the shipped PLOVER; `load(folder)` another one of the same tables. No code name stands in Python: what
the program needs to know about a type, it asks here. Scores run from -10 (most hostile) to +10 (most friendly).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dragoman.codebooks.checks import check_parts
from dragoman.codebooks.kinds import (
    Alias,
    Closing,
    Code,
    Context,
    Crossing,
    Entity,
    EventType,
    Example,
    Expectation,
    Factuality,
    Mode,
    NumberKind,
    OtherCode,
    Precedence,
    Quad,
    Sector,
)
from dragoman.codebooks.printing import described, exported
from dragoman.codebooks.reading import CARD, Parts, read_parts
from dragoman.codebooks.tables import Folder, Problem
from dragoman.errors import CodebookError

__all__ = [
    "SHIPPED",
    "Alias",
    "Closing",
    "Code",
    "Codebook",
    "Context",
    "Crossing",
    "Entity",
    "EventType",
    "Example",
    "Expectation",
    "Factuality",
    "Mode",
    "NumberKind",
    "OtherCode",
    "Precedence",
    "Problem",
    "Quad",
    "Sector",
    "check",
    "describe",
    "export",
    "load",
]

SHIPPED = Path(__file__).parent / "codebooks"
DEFAULT = SHIPPED / "plover"
EVERY = "*"


@dataclass(frozen=True, eq=False)
class Codebook:
    """A checked codebook. Mappings keep the order of the tables and are not to be changed."""

    name: str
    title: str
    version: str
    date: str
    languages: tuple[str, ...]
    licence: str
    source: str
    citation: str
    notes: tuple[str, ...]
    digest: str  # SHA-256 of all tables
    quads: Mapping[int, Quad]
    types: Mapping[str, EventType]
    modes: Mapping[tuple[str, str], Mode]
    contexts: Mapping[str, Context]
    mode_contexts: Mapping[tuple[str, str], tuple[str, ...]]
    sectors: Mapping[str, Sector]
    international: Mapping[str, Code]
    entities: tuple[Entity, ...]
    stances: Mapping[str, Code]
    factualities: Mapping[str, Factuality]
    number_kinds: Mapping[str, NumberKind]
    aliases: tuple[Alias, ...]
    precedence: tuple[Precedence, ...]
    strict_types: Mapping[tuple[str, str], str | None]
    relation_types: Mapping[tuple[str, str], str | None]
    charges: frozenset[tuple[str, str | None]]  # readings that a denial answers
    expectations: tuple[Expectation, ...]
    examples: tuple[Example, ...]
    crossings: Mapping[str, Crossing]
    cameo_defaults: Mapping[tuple[str, str | None, str | None], str]
    cameo_codes: Mapping[str, OtherCode]

    def type(self, code: str) -> EventType:
        """The event type. Raises CodebookError when there is none of that code."""
        found = self.types.get(code)
        if found is None:
            raise CodebookError(f"{code!r} is no event type of {self.name}.", f"Use one of {', '.join(self.types)}.")
        return found

    def mode(self, type: str, code: str) -> Mode:
        """The mode of a type. Raises CodebookError when the type has none of that code."""
        found = self.modes.get((type, code))
        if found is None:
            known = ", ".join(self.modes_of(type)) or "none"
            raise CodebookError(f"{self.type(type).code} has no mode {code!r}.", f"It has: {known}.")
        return found

    def modes_of(self, type: str) -> tuple[str, ...]:
        """Codes of the modes of a type, in the order of the table."""
        return tuple(code for kind, code in self.modes if kind == type)

    def quad(self, type: str) -> int:
        """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict."""
        return self.type(type).quad

    def score(self, type: str, mode: str | None = None) -> float:
        """The score of the mode, or that of the type when there is no mode or the mode has no score."""
        own = self.mode(type, mode).score if mode else None
        return self.type(type).score if own is None else own

    def cameo(self, type: str, mode: str | None = None, contexts: Iterable[str] = ()) -> str | None:
        """The CAMEO code that fits best: that of the first context with one of its own, else that of type and mode."""
        found = (self.cameo_defaults.get((type, mode, context)) for context in contexts)
        return next((code for code in found if code), self.cameo_defaults.get((type, mode, None)))

    def from_cameo(self, code: str) -> Crossing:
        """How a CAMEO code reads here; `type` is None for bare comments. Raises CodebookError for an unknown code."""
        found = self.crossings.get(code)
        if found is None:
            raise CodebookError(f"{code!r} is no CAMEO code.", "Write two to four digits with the leading zero.")
        return found

    def strict(self, type: str, factuality: str) -> str | None:
        """The type in the strict reading, which has no factuality; None when the event drops out."""
        for key in ((type, factuality), (EVERY, factuality)):
            if key in self.strict_types:
                return self.strict_types[key]
        return type

    def relation(self, type: str, factuality: str) -> str:
        """The type between two given sides, when certainty is folded into it: a refused release is a rejection."""
        return self.relation_types.get((type, factuality)) or type

    def tidy_contexts(self, type: str, mode: str | None, contexts: Iterable[str]) -> tuple[str, ...]:
        """Contexts with those that the mode brings, without repeats and without those that a narrower one replaces."""
        brought = self.mode_contexts.get((type, mode), ()) if mode else ()
        found = dict.fromkeys((*brought, *contexts))
        replaced = {self.contexts[code].replaces for code in found if code in self.contexts}
        return tuple(code for code in found if code not in replaced)

    def renamed(self, kind: str, old: str, type: str | None = None) -> Alias | None:
        """What an older name of a type, mode or context is called now; None when it is not known as one."""
        return next((a for a in self.aliases if (a.kind, a.old) == (kind, old) and a.type in (None, type)), None)

    def beats(self, one: str, other: str, when: str) -> bool:
        """Whether the reading `one` (a type or type/mode) stands against `other`; `when` is words or sentence."""
        return any(p.when == when and _covers(p.wins, one) and _covers(p.over, other) for p in self.precedence)

    def closings_of(self, expectation: str) -> tuple[Closing, ...]:
        """What closes loops opened by the expectation of that id, in the order in which to try."""
        return next((e.closings for e in self.expectations if e.id == expectation), ())


def _covers(rule: str, reading: str) -> bool:
    return rule == reading or ("/" not in rule and reading.partition("/")[0] == rule)


def check(path: Path | None = None) -> list[Problem]:
    """All that is wrong in a codebook folder, in order of file and line; empty when it can be used."""
    return _read(path or DEFAULT)[1]


def _read(path: Path) -> tuple[Parts, list[Problem]]:
    folder = Folder(path)
    other = Folder(_beside(path))
    parts = read_parts(folder, other)
    check_parts(folder, other, parts)
    strange = [Problem(f"{other.path.name}/{p.file}", p.line, p.fact, p.remedy) for p in other.problems]
    return parts, sorted(folder.problems) + sorted(strange)


def _beside(path: Path) -> Path:
    """The folder the crosswalk leads to: beside the codebook, else the shipped one."""
    own = path.parent / "cameo"
    return own if (own / CARD).exists() else SHIPPED / "cameo"


def load(path: Path | None = None) -> Codebook:
    """A codebook folder, checked; the shipped one when none is given.

    Raises CodebookError, which names file, line, fact and remedy of the first problem.
    """
    return _load((path or DEFAULT).resolve())


@cache
def _load(path: Path) -> Codebook:
    if not path.is_dir():
        raise CodebookError(f"There is no codebook folder at {path}.", "Name a folder that holds codebook.toml.")
    parts, problems = _read(path)
    if problems:
        more = f" ({len(problems) - 1} more problems.)" if problems[1:] else ""
        first = problems[0]
        raise CodebookError(f"{path.name}/{first.file}:{first.line}: {first.fact}", first.remedy + more)
    return _codebook(parts)


def _codebook(parts: Parts) -> Codebook:
    card = parts.card
    return Codebook(
        name=card["name"],
        title=card["title"],
        version=card["version"],
        date=str(card["date"]),
        languages=tuple(card["languages"]),
        licence=card["licence"],
        source=card["source"],
        citation=card["citation"],
        notes=tuple(card.get("notes", ())),
        digest=parts.digest,
        quads=parts.quads,
        types=parts.types,
        modes=parts.modes,
        contexts=parts.contexts,
        mode_contexts=parts.mode_contexts,
        sectors=parts.sectors,
        international=parts.international,
        entities=parts.entities,
        stances=parts.stances,
        factualities=parts.factualities,
        number_kinds=parts.number_kinds,
        aliases=parts.aliases,
        precedence=parts.precedence,
        strict_types=parts.strict,
        relation_types=parts.relation,
        charges=parts.charges,
        expectations=tuple(parts.expectations.values()),
        examples=parts.examples,
        crossings=parts.crossings,
        cameo_defaults=parts.back,
        cameo_codes=parts.other,
    )


def describe(codebook: Codebook, code: str) -> str:
    """A page of text on a code: TYPE, TYPE/mode, context, sector, stance, CAMEO number … Raises CodebookError."""
    return described(codebook, code)


def export(codebook: Codebook, format: str) -> str:
    """The codebook as json (everything), csv (one row a code) or markdown (to read). Raises CodebookError."""
    return exported(codebook, format)
