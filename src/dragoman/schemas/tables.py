"""The flat tables of a desk: every column with its type and what it holds.

Names need no quotes in SQL. Offsets are half-open `[start, stop)` in code points of `articles.text`; the column of
words beside them repeats what the text says there. Days are ISO dates, half-open. An unknown value is NULL. Every table
but `runs` and `rejected` starts with `article_id` and `run`, the coding that the row belongs to.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """`form` is string, int, float, bool or a list of them; `null` tells whether the value may be unknown."""

    name: str
    form: str
    meaning: str
    null: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """Two offset columns and the column of the words under them; `many` for lists."""

    start: str
    stop: str
    words: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A column of ids (or of lists of ids) and the columns that hold those ids."""

    column: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A flat table: columns in order, its own id column, spans to verify and references to other tables."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    key: str | None = None
    words: tuple[Words, ...] = ()
    references: tuple[Reference, ...] = ()


def _text(name: str, meaning: str, *, null: bool = False) -> Column:
    return Column(name, "string", meaning, null)


def _maybe(name: str, meaning: str) -> Column:
    return Column(name, "string", meaning, null=True)


def _int(name: str, meaning: str, *, null: bool = False) -> Column:
    return Column(name, "int", meaning, null)


def _float(name: str, meaning: str, *, null: bool = False) -> Column:
    return Column(name, "float", meaning, null)


def _flag(name: str, meaning: str, *, null: bool = False) -> Column:
    return Column(name, "bool", meaning, null)


def _list(name: str, meaning: str, form: str = "string") -> Column:
    return Column(name, f"list<{form}>", meaning)


def _span(prefix: str, what: str, *, null: bool = False) -> tuple[Column, ...]:
    return (
        _int(f"{prefix}start", f"where {what} starts", null=null),
        _int(f"{prefix}stop", f"where {what} ends", null=null),
        _text(f"{prefix}words", f"{what} as written", null=null),
    )


def _spans(prefix: str, what: str) -> tuple[Column, ...]:
    return (
        _list(f"{prefix}_starts", f"where each part of {what} starts", "int"),
        _list(f"{prefix}_stops", f"where each part of {what} ends", "int"),
        _list(f"{prefix}_words", f"the parts of {what} as written"),
    )


def _days(prefix: str, what: str) -> tuple[Column, ...]:
    return (
        _maybe(f"{prefix}_start", f"first day of {what}; NULL when open or unknown"),
        _maybe(f"{prefix}_stop", f"first day after {what}; NULL when open or unknown"),
        _maybe(f"{prefix}_basis", "stated, inferred or published; NULL when there is no date"),
    )


CODING = (_text("article_id", "id of the article"), _text("run", "run that made this coding"))
PLACE = (
    Column("geonameid", "int", "GeoNames id of the place", null=True),
    _maybe("place_name", "name of the place in the gazetteer"),
    _maybe("place_country", "ISO 3166-1 alpha-3 code of the place's country"),
    _maybe("place_admin1", "first-level division the place lies in"),
    _float("lat", "latitude in degrees", null=True),
    _float("lon", "longitude in degrees", null=True),
    _maybe("place_precision", "exact, city, district, province, country or region"),
)
SOURCE = (
    _maybe("url", "address of the article"),
    _maybe("publisher", "outlet that published the article"),
    _maybe("title", "headline"),
    _maybe("published", "ISO date or instant of publication"),
)
AMOUNT = (
    _float("value", "the amount; NULL when only a range is known", null=True),
    _float("low", "lower end of the range", null=True),
    _float("high", "upper end of the range", null=True),
    _maybe("unit", "unit or currency"),
    _flag("approximate", "about, some, dozens"),
)


def _side(name: str) -> tuple[Column, ...]:
    return (
        _list(f"{name}_names", f"label of each {name}, or the words when nobody is known by them"),
        _list(f"{name}_ids", f"actor id of each {name} known"),
        _list(f"{name}_countries", f"country or international code of each {name} that has one"),
        _list(f"{name}_sectors", f"primary sector of each {name} that has one"),
    )


ARTICLES = Table(
    "articles",
    "One coding of an article, with its text.",
    (
        *CODING,
        *SOURCE,
        _maybe("byline", "author line"),
        _maybe("language", "BCP 47 language"),
        _text("text", "the exact text that was coded"),
        _text("text_sha256", "SHA-256 of the text in UTF-8"),
        _text("engine_sha256", "digest of version, model, codebook and settings that coded it"),
        _int("n_sentences", "sentences in the text"),
        _int("n_events", "events found"),
    ),
    key="article_id",
)
SENTENCES = Table(
    "sentences",
    "One sentence.",
    (*CODING, _int("sentence", "index of the sentence, from 0"), *_span("", "the sentence")),
    words=(Words("start", "stop", "words"),),
)
MENTIONS = Table(
    "mentions",
    "One span that names or stands for somebody, some place, time or number.",
    (
        *CODING,
        _text("mention_id", "id of the mention"),
        _int("sentence", "index of its sentence"),
        *_span("", "the mention"),
        _text("kind", "person, organization, group, country, place, nationality, time or number"),
        _text("chain", "id shared by all mentions of one thing in the article"),
        _maybe("actor_id", "actor it stands for"),
        _flag("literal", "for place names: locates something rather than standing for a government or team", null=True),
        *PLACE,
        _float("place_score", "certainty of the place, 0 to 1", null=True),
        *_days("day", "the time named"),
        _maybe("timex", "TIMEX3 value of a time expression"),
        _maybe("number_kind", "what a number counts"),
        _float("number_value", "the amount of a number", null=True),
    ),
    key="mention_id",
    words=(Words("start", "stop", "words"),),
    references=(Reference("actor_id", (("actors", "actor_id"),)),),
)
ACTORS = Table(
    "actors",
    "One actor of an article, as coded.",
    (
        *CODING,
        _text("actor_id", "id of the actor"),
        _text("label", "name to show"),
        _text("kind", "person, office, body, state, group, company, public or other"),
        _maybe("country", "ISO 3166-1 alpha-3 or an international code"),
        _list("sectors", "sector codes, primary first"),
        _maybe("office", "office held"),
        _maybe("wikidata", "Wikidata id"),
        _text("basis", "where the coding comes from"),
    ),
    key="actor_id",
)
ATTRIBUTIONS = Table(
    "attributions",
    "Who is said to say what.",
    (
        *CODING,
        _text("attribution_id", "id of the attribution"),
        *_span("source_", "the source", null=True),
        *_span("cue_", "the cue"),
        *_spans("content", "what is said"),
        _text("form", "direct, indirect or mixed"),
        _text("stance", "what the source does by saying it"),
        _maybe("actor_id", "actor who says it"),
        _list("actor_ids", "all actors who say it"),
        _maybe("parent_id", "attribution that this one sits in"),
        _float("confidence", "calibrated, 0 to 1"),
    ),
    key="attribution_id",
    words=(
        Words("source_start", "source_stop", "source_words"),
        Words("cue_start", "cue_stop", "cue_words"),
        Words("content_starts", "content_stops", "content_words", many=True),
    ),
    references=(
        Reference("actor_id", (("actors", "actor_id"),)),
        Reference("actor_ids", (("actors", "actor_id"),)),
        Reference("parent_id", (("attributions", "attribution_id"),)),
    ),
)
EVENTS = Table(
    "events",
    "One event mention with its parties, place, days, voice and evidence.",
    (
        *CODING,
        _text("event_id", "id of the event"),
        _text("type", "event type"),
        _maybe("mode", "mode of the type"),
        _list("contexts", "contexts"),
        _int("quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
        _float("intensity", "score from -10 (most hostile) to 10 (most friendly)"),
        _maybe("cameo", "CAMEO code that fits best"),
        _text("factuality", "whether the innermost voice holds that it has happened"),
        *_days("day", "the event"),
        *_side("actor"),
        *_side("recipient"),
        _maybe("place_mention_id", "mention that names the place"),
        *PLACE,
        _maybe("time_mention_id", "mention that names the time"),
        _maybe("attribution_id", "innermost attribution around the trigger; NULL: the article's own voice"),
        _maybe("source_words", "innermost source as written"),
        _maybe("stance", "stance of the innermost attribution"),
        _list("voices", "sources from the innermost outward, each with its stance"),
        _list("number_texts", "numbers of the event, as kind: words"),
        _int("sentence", "index of the sentence"),
        *_span("sentence_", "the sentence"),
        *_span("trigger_", "the trigger"),
        _float("confidence", "calibrated, 0 to 1"),
        *SOURCE,
    ),
    key="event_id",
    words=(
        Words("sentence_start", "sentence_stop", "sentence_words"),
        Words("trigger_start", "trigger_stop", "trigger_words"),
    ),
    references=(
        Reference("actor_ids", (("actors", "actor_id"),)),
        Reference("recipient_ids", (("actors", "actor_id"),)),
        Reference("place_mention_id", (("mentions", "mention_id"),)),
        Reference("time_mention_id", (("mentions", "mention_id"),)),
        Reference("attribution_id", (("attributions", "attribution_id"),)),
    ),
)
EVENT_PARTIES = Table(
    "event_parties",
    "One filler of an actor or recipient role.",
    (
        *CODING,
        _text("event_id", "event it belongs to"),
        _text("role", "actor or recipient"),
        _int("position", "place among the fillers of the role, from 0"),
        *_span("", "the filler"),
        _maybe("mention_id", "mention under the filler"),
        _maybe("actor_id", "actor the filler stands for"),
        _maybe("label", "name of the actor"),
        _maybe("kind", "kind of the actor"),
        _maybe("country", "country or international code of the actor"),
        _list("sectors", "sectors of the actor, primary first"),
    ),
    words=(Words("start", "stop", "words"),),
    references=(
        Reference("event_id", (("events", "event_id"),)),
        Reference("mention_id", (("mentions", "mention_id"),)),
        Reference("actor_id", (("actors", "actor_id"),)),
    ),
)
EVENT_NUMBERS = Table(
    "event_numbers",
    "One number of an event.",
    (
        *CODING,
        _text("event_id", "event it belongs to"),
        _int("position", "place among the numbers of the event, from 0"),
        _text("kind", "killed, injured, arrested, abducted, troops, displaced, protesters, money, seized or other"),
        *AMOUNT,
        *_span("", "the number"),
    ),
    words=(Words("start", "stop", "words"),),
    references=(Reference("event_id", (("events", "event_id"),)),),
)
LINKS = Table(
    "links",
    "One relation between events, or from an attribution to an event or attribution.",
    (
        *CODING,
        _text("kind", "denies, answers, repeats or causes"),
        _text("source_id", "event or attribution the link leads from"),
        _text("target_id", "event or attribution the link leads to"),
    ),
    references=tuple(
        Reference(column, (("events", "event_id"), ("attributions", "attribution_id")))
        for column in ("source_id", "target_id")
    ),
)
LOOPS = Table(
    "loops",
    "One act that calls for an answer.",
    (
        *CODING,
        _text("loop_id", "id of the loop"),
        _text("kind", "invitation, request, demand, threat, promise, deadline or scheduled"),
        _text("state", "open, met, refused, withdrawn or lapsed"),
        _text("opened_by", "event that opened it"),
        _maybe("closed_by", "event that closed it"),
        _list("opener_ids", "actors who opened it"),
        _list("opener_names", "labels of those actors"),
        _list("addressee_ids", "actors who are to answer"),
        _list("addressee_names", "labels of those actors"),
        *_days("due", "the answer"),
        *_spans("evidence", "the evidence"),
    ),
    key="loop_id",
    words=(Words("evidence_starts", "evidence_stops", "evidence_words", many=True),),
    references=(
        Reference("opened_by", (("events", "event_id"),)),
        Reference("closed_by", (("events", "event_id"),)),
        Reference("opener_ids", (("actors", "actor_id"),)),
        Reference("addressee_ids", (("actors", "actor_id"),)),
    ),
)
REJECTED = Table(
    "rejected",
    "One input or article without a record.",
    (
        _text("run", "run that met it"),
        _text("origin", "file, file and row, or article id"),
        _text("code", "short stable name of the reason"),
        _text("reason", "fact and remedy"),
    ),
)
RUNS = Table(
    "runs",
    "One engine at work in a run.",
    (
        _text("run", "id of the run; later runs sort after earlier ones"),
        _text("added", "instant at which the run was added, ISO 8601 in UTC"),
        _text("engine_sha256", "digest of the four columns that follow"),
        _maybe("version", "version of the package"),
        _maybe("model", "reader model with digest"),
        _maybe("codebook", "codebook with digest"),
        _text("settings", "settings as JSON"),
        _int("n_articles", "articles coded"),
    ),
)
TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        *(ARTICLES, SENTENCES, MENTIONS, ACTORS, ATTRIBUTIONS, EVENTS, EVENT_PARTIES, EVENT_NUMBERS),
        *(LINKS, LOOPS, REJECTED, RUNS),
    )
}
CODED = tuple(name for name in TABLES if name not in ("rejected", "runs"))
