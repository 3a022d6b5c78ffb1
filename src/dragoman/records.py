"""What there is: the frozen types that an article grows into on its way through the stages.

Read this file first. `Record` is one article with the columns that stages add: sentences, reading (what the model saw),
mentions, actors, attributions, events, links, loops. `schemas.record_to_json` prints it as the contract wants.

Conventions. Offsets are half-open, in Unicode code points of `Article.text`, which never changes once made. Days are
ISO dates, intervals half-open. What is not known is `None`, never an empty string or a zero. Scores lie in [0, 1] and
are rounded to four places. Ids are unique in a record. Codes (event types, modes, sectors …) are those of the codebook.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open `[start, stop)` in code points of the article's text."""

    start: int
    stop: int

    def of(self, text: str) -> str:
        """The words under the span."""
        return text[self.start : self.stop]

    def holds(self, other: Span) -> bool:
        """Whether `other` lies inside (or equals) this span."""
        return self.start <= other.start and other.stop <= self.stop

    def meets(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.stop and other.start < self.stop

    @property
    def length(self) -> int:
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Article:
    """One article as stored. `text` begins with the title when the title was part of what was read."""

    id: str
    text: str
    text_sha256: str
    url: str | None = None
    publisher: str | None = None  # the outlet
    title: str | None = None
    byline: str | None = None
    language: str | None = None  # BCP 47
    published: str | None = None  # ISO 8601 date or instant


@dataclass(frozen=True, slots=True)
class Rejected:
    """Why an input, or an article, has no record. Nothing is lost silently."""

    origin: str  # file, file:row or article id
    code: str  # short stable name of the reason
    reason: str  # fact and remedy


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open days `[start, stop)`; `None` is an open end. `basis`: stated, inferred, published."""

    start: str | None
    stop: str | None
    basis: str
    value: str | None = None  # TIMEX3 value of the expression, where it has one


# --- what the reader model saw -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SeenMention:
    """A span that names or stands for somebody, some place, time or number."""

    span: Span
    kind: str  # person organization group country place nationality time number
    score: float
    sectors: tuple[tuple[str, float], ...] = ()  # sector code and probability, best first
    actor_kind: str | None = None  # person office body state group company public other
    literal_place: float | None = None  # probability that a place name locates something here
    number_kind: str | None = None


@dataclass(frozen=True, slots=True)
class SeenRole:
    """The span filling a role of a trigger or cue; `mention` is the index of the equal SeenMention, if any."""

    role: str  # actor recipient place time number source content
    span: Span
    score: float
    mention: int | None = None


@dataclass(frozen=True, slots=True)
class SeenTrigger:
    """Words that name a happening."""

    span: Span
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    factuality: str
    factuality_scores: Mapping[str, float]
    score: float
    roles: tuple[SeenRole, ...]


@dataclass(frozen=True, slots=True)
class SeenCue:
    """Words that say that somebody says, thinks or denies something."""

    span: Span
    stance: str
    score: float
    roles: tuple[SeenRole, ...]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """All that the model saw in one sentence; offsets are those of the article."""

    mentions: tuple[SeenMention, ...] = ()
    triggers: tuple[SeenTrigger, ...] = ()
    cues: tuple[SeenCue, ...] = ()


# --- what the record says ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A gazetteer entry as the reading of a place name."""

    geonameid: int | None
    name: str
    country: str | None  # ISO 3166-1 alpha-3
    admin1: str | None
    lat: float | None
    lon: float | None
    precision: str  # exact city district province country region
    score: float | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names or stands for somebody, some place, time or number; `chain` joins those of one thing."""

    id: str
    span: Span
    text: str
    kind: str
    chain: str
    sentence: int  # index of its sentence
    actor: str | None = None
    place: Place | None = None
    time: Interval | None = None
    number: Number | None = None
    literal: bool | None = None  # for place names: locates something (True) or stands for a government, team … (False)


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity. `value` is None when only a range is known; `approximate` for about, some, dozens."""

    kind: str  # killed injured arrested abducted troops displaced protesters money seized other
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    span: Span


@dataclass(frozen=True, slots=True)
class Actor:
    """Who a chain is, as coded. `basis` says where the coding comes from."""

    id: str
    label: str
    kind: str  # person office body state group company public other
    country: str | None
    sectors: tuple[str, ...]
    office: str | None
    wikidata: str | None
    basis: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is said to say what. `content` may be broken in parts; `source` is None when nobody is named."""

    id: str
    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    form: str  # direct indirect mixed
    stance: str
    actor: str | None
    actors: tuple[str, ...]
    parent: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Party:
    """A filler of an actor or recipient role."""

    mention: str | None
    span: Span
    actor: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One event mention: a trigger with its type, roles, certainty and voice."""

    id: str
    sentence: int
    trigger: Span
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    intensity: float
    cameo: str | None
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    place: str | None  # mention id
    time: str | None  # mention id
    date: Interval | None
    numbers: tuple[Number, ...]
    factuality: str
    attribution: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Link:
    kind: str  # denies answers repeats causes
    source: str  # event or attribution id
    target: str


@dataclass(frozen=True, slots=True)
class Loop:
    """An act that calls for an answer, and whether the article tells the answer."""

    id: str
    kind: str  # invitation request demand threat promise deadline scheduled
    opened_by: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    due: Interval | None
    state: str  # open met refused withdrawn lapsed
    closed_by: str | None
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Engine:
    """What made a record: package version, model and codebook with digests, settings."""

    version: str
    model: str
    codebook: str
    settings: Mapping[str, str | int | float | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """One article and all that stages have added to it. A stage returns a copy with its own columns filled."""

    article: Article
    sentences: tuple[Span, ...] = ()
    reading: tuple[SentenceReading, ...] = ()  # one a sentence; not printed
    mentions: tuple[Mention, ...] = ()
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()
    links: tuple[Link, ...] = ()
    loops: tuple[Loop, ...] = ()
    engine: Engine | None = None
