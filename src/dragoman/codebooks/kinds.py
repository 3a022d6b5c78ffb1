"""What a codebook is made of, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A code with a short name and a definition: a sector, stance, international code."""

    code: str
    label: str
    definition: str


@dataclass(frozen=True, slots=True)
class Quad:
    """One of the four classes of events; `side` is cooperation or conflict."""

    code: int
    label: str
    side: str
    definition: str


@dataclass(frozen=True, slots=True)
class EventType:
    """An event type. `score` runs from -10 (most hostile) to +10 (most friendly)."""

    code: str
    label: str
    definition: str
    quad: int
    score: float
    recipient_required: bool


@dataclass(frozen=True, slots=True)
class Mode:
    """The how of an event of one type. `score` is None where none is published; the type's holds then."""

    type: str
    code: str
    label: str
    definition: str
    score: float | None


@dataclass(frozen=True, slots=True)
class Context:
    """The theme an event belongs to; `replaces` is a wider theme that this one makes needless."""

    code: str
    label: str
    definition: str
    replaces: str | None


@dataclass(frozen=True, slots=True)
class Sector:
    """What part of a society an actor belongs to; `frequent` as the source lists it."""

    code: str
    label: str
    definition: str
    frequent: bool


@dataclass(frozen=True, slots=True)
class Entity:
    """A partially recognised entity, coded to the state that claims it."""

    name: str
    country: str
    sector: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Factuality:
    """A degree of certainty; `value` lies on the scale from -3 (certainly not) to +3 (certainly so)."""

    code: str
    label: str
    definition: str
    value: float


@dataclass(frozen=True, slots=True)
class NumberKind:
    """What a number counts, and in which unit."""

    code: str
    label: str
    definition: str
    unit: str


@dataclass(frozen=True, slots=True)
class Alias:
    """An older name. `kind`: type, mode, context. `code` is None when the old name has no heir."""

    kind: str
    type: str | None
    old: str
    code: str | None
    mode: str | None


@dataclass(frozen=True, slots=True)
class Precedence:
    """Which of two readings stands. `wins` and `over` are a type or type/mode; `when` is words or sentence."""

    wins: str
    over: str
    when: str
    reason: str


@dataclass(frozen=True, slots=True)
class Closing:
    """An act that closes a loop. `match` code: it has `type` and `mode`; content: those of a deed the opener names."""

    state: str
    by: str  # opener addressee
    match: str  # content code
    type: str | None
    mode: str | None
    factuality: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """An act that calls for an answer, the kind of loop it opens, and what closes it.

    `type` "*" is every type; None in `mode`, `stance` and `limit` fits everything.
    """

    id: str
    type: str
    mode: str | None
    factuality: str
    stance: str | None
    limit: bool | None
    kind: str
    within_days: int
    meaning: str
    closings: tuple[Closing, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that shows a type (`right`) or only looks so (`near-miss`; `answer`: its code, None for no event)."""

    type: str
    mode: str | None
    verdict: str
    sentence: str
    trigger: str
    answer: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class OtherCode:
    """A code of the codebook that the crosswalk leads to. `score` is None where none is published."""

    code: str
    label: str
    parent: str | None
    score: float | None
    quad: int


@dataclass(frozen=True, slots=True)
class Crossing:
    """How a code of the other codebook reads in this one. `type` is None when it is no event here."""

    cameo: str
    type: str | None
    mode: str | None
    contexts: tuple[str, ...]
    match: str  # exact close broad none
    basis: str
