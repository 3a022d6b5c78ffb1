"""What one asks a desk, and what it answers with. Column names are those of the flat tables."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events to list; None asks for nothing. Days are ISO dates, `[since, until)`.

    An event without a date of its own stands on its day of publication. `country` is that of an actor or recipient.
    """

    type: str | None = None
    mode: str | None = None
    quad: int | None = None
    factuality: str | None = None
    country: str | None = None
    actor_country: str | None = None
    recipient_country: str | None = None
    place_country: str | None = None
    publisher: str | None = None
    since: str | None = None
    until: str | None = None
    words: str | None = None  # in the sentence, title, or names of the parties; upper and lower case are the same
    min_confidence: float | None = None
    article_id: str | None = None
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class LoopQuery:
    """Which loops to list; None asks for nothing. `country` is that of an actor or recipient of the opening event."""

    kind: str | None = None
    state: str | None = None
    country: str | None = None
    since: str | None = None
    until: str | None = None
    limit: int | None = None
    offset: int = 0


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """A row of the list of events; columns as in the table of events."""

    event_id: str
    article_id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    intensity: float
    cameo: str | None
    factuality: str
    day_start: str | None
    day_stop: str | None
    day_basis: str | None
    actor_names: tuple[str, ...]
    actor_countries: tuple[str, ...]
    recipient_names: tuple[str, ...]
    recipient_countries: tuple[str, ...]
    place_name: str | None
    place_country: str | None
    lat: float | None
    lon: float | None
    source_words: str | None
    stance: str | None
    voices: tuple[str, ...]
    number_texts: tuple[str, ...]
    sentence_start: int
    sentence_stop: int
    sentence_words: str
    trigger_start: int
    trigger_stop: int
    trigger_words: str
    attribution_id: str | None
    confidence: float
    publisher: str | None
    published: str | None
    title: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article as coded, with its text."""

    article_id: str
    run: str
    url: str | None
    publisher: str | None
    title: str | None
    byline: str | None
    language: str | None
    published: str | None
    text: str
    n_events: int


@dataclass(frozen=True, slots=True)
class FoundParty:
    """A filler of an event, with the coding of its actor."""

    role: str
    start: int
    stop: int
    words: str
    actor_id: str | None
    label: str | None
    kind: str | None
    country: str | None
    sectors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number of an event."""

    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    start: int
    stop: int
    words: str


@dataclass(frozen=True, slots=True)
class Voice:
    """One link of the chain of attributions. `label` is that of the actor who speaks."""

    attribution_id: str
    source_words: str | None
    cue_words: str
    content_words: tuple[str, ...]
    form: str
    stance: str
    label: str | None
    parent_id: str | None


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link of an event: `source_id` denies, answers, repeats or causes `target_id`; with the words at both ends."""

    kind: str
    source_id: str
    source_words: str | None
    target_id: str
    target_words: str | None


@dataclass(frozen=True, slots=True)
class FoundLoop:
    """A loop with the words of the events that opened and closed it."""

    loop_id: str
    article_id: str
    kind: str
    state: str
    opened_by: str
    opened_words: str
    closed_by: str | None
    closed_words: str | None
    opener_names: tuple[str, ...]
    addressee_names: tuple[str, ...]
    due_start: str | None
    due_stop: str | None
    evidence_words: tuple[str, ...]
    publisher: str | None
    published: str | None
    title: str | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """An event with all that speaks for it. `voices` run from the innermost outward, without the publisher."""

    event: FoundEvent
    parties: tuple[FoundParty, ...]
    numbers: tuple[FoundNumber, ...]
    voices: tuple[Voice, ...]
    links: tuple[FoundLink, ...]
    loops: tuple[FoundLoop, ...]
