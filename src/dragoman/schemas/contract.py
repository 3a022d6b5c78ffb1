"""The JSON contract as types: what a printed record must hold. Keys that are not named here are allowed and dropped.

`TypedDict` comes from typing_extensions because pydantic wants that one below Python 3.12.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field, NonNegativeInt
from typing_extensions import TypedDict

Pair = tuple[NonNegativeInt, NonNegativeInt]
Score = Annotated[float, Field(ge=0, le=1)]
Setting = str | int | float | bool
MentionKind = Literal["person", "organization", "group", "country", "place", "nationality", "time", "number"]
ActorKind = Literal["person", "office", "body", "state", "group", "company", "public", "other"]
Form = Literal["direct", "indirect", "mixed"]
LinkKind = Literal["denies", "answers", "repeats", "causes"]
LoopKind = Literal["invitation", "request", "demand", "threat", "promise", "deadline", "scheduled"]
LoopState = Literal["open", "met", "refused", "withdrawn", "lapsed"]
Precision = Literal["exact", "city", "district", "province", "country", "region"]

DaysJson = TypedDict(
    "DaysJson", {"from": str | None, "until": str | None, "basis": str, "value": NotRequired[str | None]}
)
LinkJson = TypedDict("LinkJson", {"kind": LinkKind, "from": str, "to": str})


class ArticleJson(TypedDict):
    id: str
    text: str
    text_sha256: str
    url: str | None
    publisher: str | None
    title: str | None
    language: str | None
    published: str | None
    byline: NotRequired[str | None]


class PlaceJson(TypedDict):
    geonameid: int | None
    name: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    precision: Precision
    score: float | None


class NumberJson(TypedDict):
    kind: str
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    approximate: bool
    span: Pair


class MentionJson(TypedDict):
    id: str
    start: NonNegativeInt
    end: NonNegativeInt
    text: str
    kind: MentionKind
    chain: str
    actor: str | None
    place: PlaceJson | None
    time: DaysJson | None
    sentence: NotRequired[NonNegativeInt]
    number: NotRequired[NumberJson | None]
    literal: NotRequired[bool | None]


class ActorJson(TypedDict):
    id: str
    label: str
    kind: ActorKind
    country: str | None
    sectors: tuple[str, ...]
    office: str | None
    wikidata: str | None
    basis: str


class AttributionJson(TypedDict):
    id: str
    source: Pair | None
    cue: Pair
    content: tuple[Pair, ...]
    form: Form
    stance: str
    actor: str | None
    actors: tuple[str, ...]
    parent: str | None
    confidence: Score


class PartyJson(TypedDict):
    mention: str | None
    span: Pair
    actor: str | None


class EventJson(TypedDict):
    id: str
    sentence: NonNegativeInt
    trigger: Pair
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: Annotated[int, Field(ge=1, le=4)]
    intensity: Annotated[float, Field(ge=-10, le=10)]
    cameo: str | None
    actors: tuple[PartyJson, ...]
    recipients: tuple[PartyJson, ...]
    place: str | None
    time: str | None
    date: DaysJson | None
    numbers: tuple[NumberJson, ...]
    factuality: str
    attribution: str | None
    confidence: Score


class LoopJson(TypedDict):
    id: str
    kind: LoopKind
    opened_by: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    due: DaysJson | None
    state: LoopState
    closed_by: str | None
    evidence: tuple[Pair, ...]


class EngineJson(TypedDict):
    version: str
    model: str
    codebook: str
    settings: dict[str, Setting]


class RecordJson(TypedDict):
    schema: Literal["dragoman/1"]
    article: ArticleJson
    sentences: tuple[Pair, ...]
    mentions: tuple[MentionJson, ...]
    actors: tuple[ActorJson, ...]
    attributions: tuple[AttributionJson, ...]
    events: tuple[EventJson, ...]
    links: tuple[LinkJson, ...]
    loops: tuple[LoopJson, ...]
    engine: EngineJson | None
